import type { Entry } from './kit';

/** Phụ lục I: the three targets in percent, typed off the plan. */
const G11 = [100, 70, 30] as const;
const G12 = [100, 60, 20] as const;
const G13 = [100, 60, 10] as const;
const G21 = [100, 50, 13] as const;
const G22 = [100, 50, 7] as const;
const targets: Readonly<Record<string, readonly [number, number, number]>> = {
  'Phòng Giáo dục và Đào tạo': G11,
  'Phòng Tài chính - Kế hoạch': G11,
  'Phòng Kinh tế': G11,
  'Phòng Văn hoá và Thông tin': G11,
  'Phòng Nội vụ': G11,
  'Văn phòng HĐND-UBND': G12,
  'Phòng Quản lý đô thị': G12,
  'Phòng Lao động - Thương binh và Xã hội': G12,
  'Thanh tra thành phố': G13,
  'Phòng Tư pháp': G13,
  'Phòng Tài nguyên và Môi trường': G13,
  'Phường Đức Xuân': G21,
  'Phường Sông Cầu': G21,
  'Phường Nguyễn Thị Minh Khai': G21,
  'Phường Phùng Chí Kiên': G21,
  'Phường Xuất Hóa': G22,
  'Phường Huyền Tung': G22,
  'Xã Dương Quang': G22,
  'Xã Nông Thượng': G22,
};
export const units = Object.keys(targets);

export const ids = ['endToEndProcedureRate', 'onlineActiveProcedureRate', 'onlineDossierRate'] as const;
export type Which = 1 | 2 | 3;

/** Judged by whole numbers: value/scale is the rate, compared with percent/100 and with 80% of it. */
function verdict(numerator: bigint, denominator: bigint, percent: bigint): string {
  if (numerator * 100n >= percent * denominator) return 'met';
  return numerator * 10_000n >= 80n * percent * denominator ? 'near' : 'missed';
}

function targetOf(unit: string, which: Which): number {
  const row = targets[unit];
  if (row === undefined) throw new Error(`no unit of the plan: ${unit}`);
  return row[which - 1]!;
}

/** Both counts are known. */
export function counted(unit: string, which: Which, numerator: number, denominator: number, more: Entry = {}): Entry {
  const percent = targetOf(unit, which);
  const base = { unit, indicator: ids[which - 1], target: percent / 100, numerator, denominator };
  if (denominator === 0) return { ...base, rate: null, status: 'not-applicable', ...more };
  const need = Math.ceil((percent * denominator) / 100);
  return {
    ...base,
    rate: numerator / denominator,
    status: verdict(BigInt(numerator), BigInt(denominator), BigInt(percent)),
    shortfall: Math.max(0, need - numerator),
    ...more,
  };
}

/** Only a rate is typed: `percentText` is the percentage in digits, such as "12.99". */
export function rated(unit: string, which: Which, percentText: string, more: Entry = {}): Entry {
  const [whole, decimals = ''] = percentText.split('.');
  const scale = 10n ** BigInt(decimals.length);
  const percent = targetOf(unit, which);
  return {
    unit,
    indicator: ids[which - 1],
    target: percent / 100,
    numerator: null,
    denominator: null,
    rate: Number(percentText) / 100,
    status: verdict(BigInt(`${whole ?? ''}${decimals}`), 100n * scale, BigInt(percent)),
    ...more,
  };
}

/** `invalid` and `no-data` have no rate. */
export function unjudged(unit: string, which: Which, status: 'invalid' | 'no-data', more: Entry = {}): Entry {
  return { unit, indicator: ids[which - 1], target: targetOf(unit, which) / 100, rate: null, status, ...more };
}

/** A row whose unit the plan doesn't have. */
export function stranger(writtenAs: string, which: Which, more: Entry = {}): Entry {
  return { unit: null, writtenAs, indicator: ids[which - 1], target: null, status: 'no-target', ...more };
}
