import { assessRate, defaultNear } from '../domain/verdicts/assessment';
import type { Ratio } from '../domain/rates/ratio';
import { foldKey } from '../domain/text/vietnamese-text';
import { isCellError } from '../sheets/cells/grid';
import { statusLabels } from '../text/vi/status-labels';
import { toCell, toScalar } from './arguments';
import { invalidValue, notAvailable } from './function-error';
import type { FunctionEntry } from './function-entry';
import { boundOf, readAim, type Aim } from './read-aim';
import { direction, isLeftOut } from './read-direction';
import { isAboveOne, readNear, readRatio } from './read-rates';

/**
 * Judges a rate against its target: exactly, by the decimals that Excel shows of both. The text "Không phát sinh" is
 * its own verdict. A rate of #N/A stays #N/A with a sentence: nothing arose and no figure yet both look so, and a unit
 * that has not reported must not be told to have had nothing.
 */
function judge(rawRate: unknown, aimOf: () => Aim, near: Ratio): string {
  let aim = typeof rawRate === 'number' && rawRate > 1 ? aimOf() : null;
  // Scores: 92 of 85 is above its target as 92% of 85% is.
  const most = typeof aim?.figure === 'number' && aim.figure > 1 ? Math.max(Number(rawRate), aim.figure) : 1;
  const rate = readRate(most === 1 ? rawRate : Number(rawRate) / most);
  if (rate === 'nothing-arose') return statusLabels['not-applicable'];
  aim ??= aimOf();
  return statusLabels[assessRate(rate, boundOf(aim, most), { near, better: aim.better }).status];
}

function readRate(raw: unknown): Ratio | 'nothing-arose' {
  const label = 'tỷ lệ';
  const cell = toCell(raw);
  if (isCellError(cell) && cell.error === '#N/A') throw notAvailable('rate-not-available', cell);
  const value = toScalar(raw, label);
  if (value === null) throw notAvailable('name-blank', { label });
  const written = String(value);
  const word = foldKey(written);
  if (word === foldKey(statusLabels['not-applicable'])) return 'nothing-arose';
  if (word === foldKey(statusLabels['no-data'])) throw notAvailable('name-blank', { label });
  const rate = readRatio(value);
  if (rate === null) throw invalidValue('not-a-number', { written, label });
  if (rate === 'negative') throw invalidValue('negative-count', { value: Number(value), label });
  if (isAboveOne(rate)) throw invalidValue('rate-above-one', { written: written.replace('.', ',') });
  return rate;
}

/**
 * "Đạt" at the target or above, "Gần đạt" from 80% of the target on (or the part given), "Chưa đạt" below; where lower
 * is better, "Đạt" at the target or below, "Gần đạt" up to 1.25 times it. Of "> 98%" what is exactly on it is not yet met.
 */
export const verdict: FunctionEntry = {
  id: 'DANHGIA',
  followsWorkbook: true,
  help: {
    vi: 'Đánh giá tỷ lệ theo chỉ tiêu giao: “Đạt”, “Gần đạt”, “Chưa đạt” hoặc “Không phát sinh”. Ô tỷ lệ #N/A vẫn là #N/A.',
    en: 'Judges a rate against its target: Đạt (met), Gần đạt (near), Chưa đạt (missed) or Không phát sinh (nothing arose). A rate of #N/A stays #N/A.',
  },
  parameters: [
    {
      name: { vi: 'tỷ_lệ', en: 'rate' },
      help: {
        vi: 'Tỷ lệ từ 0 đến 1 (0% đến 100%), không làm tròn; điểm số trên 1 nếu chỉ tiêu cũng vậy; hoặc chữ “Không phát sinh”.',
        en: 'The unrounded rate from 0 to 1 (0% to 100%); a score above 1 where the target is one; or the words “Không phát sinh”.',
      },
      dimensionality: 'scalar',
    },
    {
      name: { vi: 'chỉ_tiêu_giao', en: 'target' },
      help: {
        vi: 'Chỉ tiêu giao, ví dụ 30%; “> 98%” nếu phải vượt mức đó.',
        en: 'The target, such as 30%; “> 98%” where it has to be passed.',
      },
      dimensionality: 'scalar',
    },
    {
      name: { vi: 'ngưỡng', en: 'near' },
      help: {
        vi: 'Từ phần nào của chỉ tiêu thì coi là “Gần đạt”; bỏ trống là 80%.',
        en: 'From which part of the target on a rate is near; 80% where left out.',
      },
      dimensionality: 'scalar',
      optional: true,
    },
    direction,
  ],
  result: { type: 'string', dimensionality: 'scalar' },
  example: { args: [0.75, 1], gives: 'Chưa đạt' },
  run: (context, [rate, target, rawNear, rawDirection]) => {
    // A blank before a direction may come in as 0; alone, a threshold of 0 is refused as it always was.
    const near = rawNear === 0 && !isLeftOut(rawDirection) ? null : readNear(rawNear);
    return judge(rate, () => readAim(context, target, rawDirection), near ?? context.near?.() ?? defaultNear);
  },
};
