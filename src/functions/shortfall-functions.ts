import { shortfallOfCounts, shortfallOfNewDossiers } from '../domain/verdicts/assessment';
import { displayRate } from '../domain/rates/display-rate';
import { rateNeeded } from '../domain/verdicts/rate-needed';
import { toNumber } from '../domain/rates/ratio';
import { toSwitch } from './arguments';
import { invalidValue, notAvailable } from './function-error';
import type { FunctionEntry, Parameter } from './function-entry';
import { checkCounts, type CheckedCounts } from './pair-figures';
import { boundOf, readAim } from './read-aim';
import { direction } from './read-direction';
import { readFigures } from './read-figures';

const NUMERATOR = 'Tử số';
const DENOMINATOR = 'Mẫu số';
const EXPECTED = 'Mẫu số dự kiến cả kỳ';

const numerator: Parameter = {
  name: { vi: 'tử_số', en: 'numerator' },
  help: { vi: 'Tử số của tỷ lệ, ví dụ số hồ sơ trực tuyến.', en: 'The numerator, such as online dossiers.' },
  dimensionality: 'scalar',
};
const denominator: Parameter = {
  name: { vi: 'mẫu_số', en: 'denominator' },
  help: { vi: 'Mẫu số của tỷ lệ, ví dụ tổng số hồ sơ.', en: 'The denominator, such as all dossiers.' },
  dimensionality: 'scalar',
};
const target: Parameter = {
  name: { vi: 'chỉ_tiêu_giao', en: 'target' },
  help: { vi: 'Chỉ tiêu giao, ví dụ 13%.', en: 'The target, such as 13%.' },
  dimensionality: 'scalar',
};

function readCount(raw: unknown, label: string): number {
  return readFigures(raw, label, { marks: false }).total;
}

function readCounts(above: unknown, below: unknown): CheckedCounts {
  return checkCounts(readCount(above, NUMERATOR), readCount(below, DENOMINATOR), NUMERATOR, DENOMINATOR);
}

/**
 * How many more are needed, at the least, to reach the target: at this denominator, or, where each new online dossier
 * also enters the denominator, the least x with (n+x)/(d+x) >= t. Reached: 0. Where lower is better: how many are too many.
 */
export const shortfall: FunctionEntry = {
  id: 'CON_THIEU',
  help: {
    vi: 'Còn thiếu ít nhất bao nhiêu (hồ sơ, TTHC) để đạt chỉ tiêu giao; đã đạt thì bằng 0.',
    en: 'How many more (dossiers, procedures) are needed at the least to reach the target; 0 when reached.',
  },
  parameters: [
    numerator,
    denominator,
    target,
    {
      name: { vi: 'tính_hồ_sơ_mới', en: 'new_dossiers' },
      help: {
        vi: 'TRUE: mỗi hồ sơ trực tuyến mới cũng làm tăng tổng số hồ sơ. Bỏ trống hoặc FALSE: mẫu số giữ nguyên.',
        en: 'TRUE: each new online dossier also adds to all dossiers. Left out or FALSE: the denominator stays.',
      },
      dimensionality: 'scalar',
      optional: true,
    },
    direction,
  ],
  result: { type: 'number', dimensionality: 'scalar' },
  example: { args: [10, 100, 0.13], gives: 3 },
  run: (context, [above, below, rawTarget, newDossiers, rawDirection]) => {
    const counts = readCounts(above, below);
    const aim = readAim(context, rawTarget, rawDirection);
    const wanted = boundOf(aim);
    const further = toSwitch(newDossiers, 'tính hồ sơ mới') ? shortfallOfNewDossiers : shortfallOfCounts;
    const missing = further(counts.numerator, counts.denominator, wanted, aim.better);
    const reason = aim.better === 'lower' ? 'unreachable-lower' : 'unreachable';
    if (missing === null) throw notAvailable(reason, { target: displayRate(wanted, { decimals: 6 }) });
    return missing;
  },
};

/**
 * The rate that what is still to come must reach for the target to be met at the period's end; 0 where it is kept in
 * any case. From 0 to 1.
 */
export const neededRate: FunctionEntry = {
  id: 'TYLE_CAN_DAT',
  help: {
    vi: 'Tỷ lệ mà phần còn lại của kỳ phải đạt để cả kỳ đạt chỉ tiêu giao; chắc chắn đạt thì bằng 0.',
    en: 'The rate that the rest of the period must reach for the target to be met at its end; 0 when assured.',
  },
  parameters: [
    numerator,
    denominator,
    target,
    {
      name: { vi: 'mẫu_số_cả_kỳ', en: 'expected_denominator' },
      help: {
        vi: 'Mẫu số dự kiến đến hết kỳ, ví dụ tổng số hồ sơ dự kiến cả năm.',
        en: 'The denominator expected at the period’s end, such as all dossiers of the year.',
      },
      dimensionality: 'scalar',
    },
    direction,
  ],
  result: { type: 'number', dimensionality: 'scalar' },
  example: { args: [50, 400, 0.14, 1000], gives: 0.15 },
  run: (context, [above, below, rawTarget, rawExpected, rawDirection]) => {
    const current = { numerator: readCount(above, NUMERATOR), denominator: readCount(below, DENOMINATOR) };
    const aim = readAim(context, rawTarget, rawDirection);
    const wanted = boundOf(aim);
    const expected = readCount(rawExpected, EXPECTED);
    if (expected < current.denominator) {
      throw invalidValue('expected-below-current', { expected, current: current.denominator });
    }
    checkCounts(current.numerator, expected, NUMERATOR, EXPECTED);
    // A period may start with nothing, so here 0 of 0 is no error.
    if (current.denominator > 0) checkCounts(current.numerator, current.denominator, NUMERATOR, DENOMINATOR);
    else if (current.numerator > 0) checkCounts(current.numerator, 0, NUMERATOR, DENOMINATOR);
    const needed = rateNeeded(current.numerator, current.denominator, wanted, expected, aim.better);
    switch (needed.kind) {
      case 'assured':
      case 'needed':
      case 'allowed':
        return toNumber(needed.rate);
      case 'exceeded':
        throw notAvailable('needed-exceeded', needed);
      case 'impossible':
        throw notAvailable('needed-impossible', needed);
      case 'invalid':
        throw invalidValue('expected-below-current', { expected, current: current.denominator });
    }
  },
};
