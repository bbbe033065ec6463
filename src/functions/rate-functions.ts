import { cutRate } from '../domain/rates/display-rate';
import { indicatorOf, type BuiltInIndicatorId } from '../domain/indicators/indicators';
import { toDecimals } from './arguments';
import type { FunctionEntry, Parameter } from './function-entry';
import { pairFigures } from './pair-figures';
import { readFigures } from './read-figures';

/**
 * The rate of one indicator from its numerator and denominator: exact, or cut (never rounded up) at the given decimals
 * of the percentage. Each argument is a count or a range: numbers add up, marks are counted (readFigures, pairFigures).
 * @returns from 0 to 1
 */
function rate(indicator: BuiltInIndicatorId, marks: boolean, args: readonly unknown[]): number {
  const labels = indicatorOf(indicator);
  return rateOf(labels?.numeratorLabel ?? '', labels?.denominatorLabel ?? '', marks, args);
}

function rateOf(numeratorLabel: string, denominatorLabel: string, marks: boolean, args: readonly unknown[]): number {
  const [above, below, decimals] = args;
  const numerator = readFigures(above, numeratorLabel, { marks });
  const denominator = readFigures(below, denominatorLabel, { marks });
  const counts = pairFigures(numerator, denominator);
  const shown = toDecimals(decimals);
  return shown === null ? counts.numerator / counts.denominator : cutRate(counts.numerator, counts.denominator, shown);
}

const decimals: Parameter = {
  name: { vi: 'số_lẻ', en: 'decimals' },
  help: {
    vi: 'Bỏ trống: tỷ lệ chính xác. Từ 0 đến 6: cắt (không làm tròn) tỷ lệ phần trăm ở số chữ số thập phân này.',
    en: 'Left out: the exact rate. 0 to 6: the percentage is cut, not rounded, at this many decimals.',
  },
  dimensionality: 'scalar',
  optional: true,
};

/** Names and help stand as such, for the build takes them out of the code. */
function range(of: Pick<Parameter, 'name' | 'help'>): Parameter {
  return { ...of, dimensionality: 'matrix' };
}

/** Note (1) of the plan: 15 of the 20 eligible procedures are provided end to end, 75%. */
export const endToEndRate: FunctionEntry = {
  id: 'TYLE_TOANTRINH',
  help: {
    vi: 'Tỷ lệ TTHC đủ điều kiện đã được cung cấp dịch vụ công trực tuyến toàn trình.',
    en: 'Rate of eligible procedures that are provided as end-to-end online services.',
  },
  parameters: [
    range({
      name: { vi: 'đã_cung_cấp', en: 'provided' },
      help: {
        vi: 'Số TTHC đủ điều kiện và đã cung cấp toàn trình, hoặc vùng có dấu x, ✓, có ở từng TTHC.',
        en: 'Eligible procedures already provided end to end: a count, or a range of marks, one row a procedure.',
      },
    }),
    range({
      name: { vi: 'đủ_điều_kiện', en: 'eligible' },
      help: {
        vi: 'Số TTHC đủ điều kiện cung cấp toàn trình, hoặc vùng có dấu cùng kích thước.',
        en: 'Procedures eligible for end-to-end service: a count, or a range of marks of the same size.',
      },
    }),
    decimals,
  ],
  result: { type: 'number', dimensionality: 'scalar' },
  example: { args: [15, 20], gives: 0.75 },
  run: (_, args) => rate('endToEndProcedureRate', true, args),
};

/** Note (2) of the plan: 8 of the 10 procedures with dossiers had online ones, 80%. */
export const onlineActiveRate: FunctionEntry = {
  id: 'TYLE_PHATSINH',
  help: {
    vi: 'Tỷ lệ TTHC có phát sinh hồ sơ trực tuyến trong số TTHC cho phép nộp trực tuyến có phát sinh hồ sơ.',
    en: 'Rate of procedures with online dossiers among those that allow online submission and had dossiers.',
  },
  parameters: [
    range({
      name: { vi: 'có_hồ_sơ_trực_tuyến', en: 'with_online' },
      help: {
        vi: 'Số TTHC có hồ sơ trực tuyến, hoặc vùng có dấu ở từng TTHC. Vùng số được cộng lại.',
        en: 'Procedures with an online dossier: a count, or a range of marks. Numbers in a range add up.',
      },
    }),
    range({
      name: { vi: 'có_phát_sinh', en: 'active' },
      help: {
        vi: 'Số TTHC cho phép nộp trực tuyến có phát sinh hồ sơ, hoặc vùng có dấu cùng kích thước.',
        en: 'Procedures that allow online submission and had a dossier: a count, or a range of marks of the same size.',
      },
    }),
    decimals,
  ],
  result: { type: 'number', dimensionality: 'scalar' },
  example: { args: [8, 10], gives: 0.8 },
  run: (_, args) => rate('onlineActiveProcedureRate', true, args),
};

/** Note (3) of the plan: 150 of 155 dossiers came online, shown as 96,7%. */
export const onlineDossierRate: FunctionEntry = {
  id: 'TYLE_TRUCTUYEN',
  help: {
    vi: 'Tỷ lệ hồ sơ phát sinh trực tuyến trên tổng số hồ sơ phát sinh trong kỳ (không tính hồ sơ kỳ trước chuyển qua).',
    en: 'Rate of online dossiers among all dossiers that arose in the period (none carried over from before).',
  },
  parameters: [
    range({
      name: { vi: 'hồ_sơ_trực_tuyến', en: 'online' },
      help: {
        vi: 'Số hồ sơ trực tuyến, hoặc vùng số để cộng lại.',
        en: 'Online dossiers: a count, or a range of counts to add up.',
      },
    }),
    range({
      name: { vi: 'tổng_hồ_sơ', en: 'total' },
      help: {
        vi: 'Tổng số hồ sơ phát sinh trong kỳ, hoặc vùng số để cộng lại.',
        en: 'All dossiers that arose in the period: a count, or a range of counts to add up.',
      },
    }),
    decimals,
  ],
  result: { type: 'number', dimensionality: 'scalar' },
  example: { args: [150, 155, 1], gives: 0.967 },
  run: (_, args) => rate('onlineDossierRate', false, args),
};

/** The rate of any other indicator: dossiers that were digitised, settled late, paid online. */
export const anyRate: FunctionEntry = {
  id: 'TYLE',
  help: {
    vi: 'Tỷ lệ của chỉ tiêu bất kỳ (số hóa, đúng hạn, trễ hạn, thanh toán trực tuyến…): tử số chia mẫu số, có kiểm tra.',
    en: 'The rate of any indicator (digitised, on time, late, paid online …): numerator by denominator, checked.',
  },
  parameters: [
    range({
      name: { vi: 'tử_số', en: 'numerator' },
      help: {
        vi: 'Tử số, ví dụ số hồ sơ trễ hạn, hoặc vùng số để cộng lại.',
        en: 'The numerator, such as late dossiers: a count, or a range of counts to add up.',
      },
    }),
    range({
      name: { vi: 'mẫu_số', en: 'denominator' },
      help: {
        vi: 'Mẫu số, ví dụ số hồ sơ đã giải quyết, hoặc vùng số để cộng lại.',
        en: 'The denominator, such as settled dossiers: a count, or a range of counts to add up.',
      },
    }),
    decimals,
  ],
  result: { type: 'number', dimensionality: 'scalar' },
  example: { args: [9, 12], gives: 0.75 },
  run: (_, args) => rateOf('Tử số', 'Mẫu số', false, args),
};
