import { foldKey } from '../../domain/text/vietnamese-text';
import { isCellError, type CellValue } from './grid';
import { rememberFew } from './remember-few';

const YES = new Set([
  'x',
  'xx',
  'v',
  '✓',
  '✔',
  '√',
  '☑',
  '☒',
  '●',
  '•',
  '+',
  'có',
  'co',
  'yes',
  'y',
  'true',
  '1',
  'đã',
  'rồi',
  'đủ',
  'đủ điều kiện',
  'đã có',
  'đã cung cấp',
  'đã cấu hình',
  'đã thực hiện',
  'hoàn thành',
  'ü',
  'þ',
  'ок',
  'ok',
  'đạt',
  'được',
  'cho phép',
]);
const NO = new Set([
  '',
  '0',
  '-',
  '_',
  'không',
  'ko',
  'k',
  'kg',
  'chưa',
  'no',
  'n',
  'false',
  '☐',
  '○',
  'chưa có',
  'không có',
  'chưa cung cấp',
  'chưa cấu hình',
  'không đủ',
  'không đủ điều kiện',
  'chưa đủ điều kiện',
  'không cho phép',
  'chưa đủ',
]);

/** Every spelling that counts as a mark, for the native formulas of the colours. */
export const MARKS: readonly string[] = [...YES];

/**
 * A mark in a cell: true for x, X, ✓, có, TRUE, 1 …; false for blank, 0, "-", không, chưa …; null for anything else.
 * @example readMark(' X ') // true
 */
export function readMark(value: CellValue): boolean | null {
  if (value === null) return false;
  if (isCellError(value)) return null;
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return value === 1 ? true : value === 0 ? false : null;
  return markOf(value);
}

const markOf = rememberFew((value): boolean | null => {
  const key = foldKey(value).replace(/\.$/, '');
  return YES.has(key) ? true : NO.has(key) ? false : null;
});

export type Level = 'endToEnd' | 'partial' | 'information';

/**
 * The level at which a service is provided, as officers write it; null where the text is no level.
 * @example readLevel('DVC toàn phần') // 'endToEnd'
 */
export function readLevel(value: CellValue): Level | null {
  return typeof value === 'string' ? levelOf(value) : null;
}

const levelOf = rememberFew((value): Level | null => {
  const key = foldKey(value)
    .replace(/^(dịch vụ công|dvctt|dvc)?( ?trực tuyến)?\s*|[.]$/g, '')
    .replace('mđ', 'mức');
  if (/^(toàn (trình|phần)|mức( độ)? ?(4|iv))$/.test(key)) return 'endToEnd';
  if (/^((một|1) phần|mức( độ)? ?(3|iii))$/.test(key)) return 'partial';
  // "Còn lại" is how the national portal calls services of which it only gives information.
  if (
    /^(((dịch vụ )?cung cấp )?thông tin( trực tuyến)?|trực tiếp|còn lại|mức( độ)? ?([12]|ii?)|(chưa|không) cung cấp.*)$/.test(
      key,
    )
  )
    return 'information';
  return null;
});

/**
 * A yes or no in a column of marks, where a level may stand instead: "Toàn trình" is yes, "Một phần" is no.
 * @example readYes('Một phần') // false
 */
export function readYes(value: CellValue): boolean | null {
  const mark = readMark(value);
  if (mark !== null) return mark;
  const level = readLevel(value);
  return level === null ? null : level === 'endToEnd';
}
