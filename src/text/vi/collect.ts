import type { FileRefusal } from '../../domain/unreadable-file';
import { joined, quote, startOfSentence } from './words';
import { unreadableSentences } from './unreadable-files';

/** A worksheet as a person finds it. @example placeName({ file: 'noi-vu.xlsx', sheet: 'Biểu 1' }) // 'tệp “noi-vu.xlsx”, trang tính “Biểu 1”' */
export function placeName({ file, sheet }: { readonly file: string | null; readonly sheet: string }): string {
  return file === null ? `trang tính ${quote(sheet)}` : `tệp ${quote(file)}, trang tính ${quote(sheet)}`;
}

const byName = (unit: string | null): string =>
  unit === null ? '' : ` Theo tên tệp, đây là số liệu của ${quote(unit)}.`;

/** Sentences of what is to be told of a consolidation. */
export const collectSentences = {
  'file-unreadable': ({ file, reason, unit }: { file: string; reason: FileRefusal; unit: string | null }): string =>
    `Tệp ${quote(file)}: ${unreadableSentences[reason]}${byName(unit)}`,
  'file-without-figures': ({ file, unit }: { file: string; unit: string | null }): string =>
    `Tệp ${quote(file)}: không có trang tính nào chứa bảng số liệu nhận ra được.${byName(unit)}`,
  'formula-not-calculated': (at: { file: string; sheet: string; cell: string; count: number }): string =>
    `Tệp ${quote(at.file)}, trang tính ${quote(at.sheet)}, ô ${at.cell}: công thức chưa được tính nên chưa có giá trị` +
    `${at.count > 1 ? ` (${at.count} ô như vậy)` : ''}. Hãy mở tệp bằng Excel, lưu lại rồi đọc lại.`,
  'sheet-hidden': ({ file, sheet }: { file: string; sheet: string }): string =>
    `Tệp ${quote(file)}: trang tính ẩn ${quote(sheet)} không được đọc.`,
  'unit-told-by-file-name': ({ file, sheet, unit }: { file: string; sheet: string; unit: string }): string =>
    `Tệp ${quote(file)}, trang tính ${quote(sheet)}: trang tính không ghi tên đơn vị; lấy theo tên tệp là ${quote(unit)}.`,
  'unit-duplicate': (at: { unit: string; places: readonly { file: string | null; sheet: string }[] }): string =>
    `Đơn vị ${quote(at.unit)} có số liệu ở nhiều nơi: ${joined(at.places.map(placeName), 'và')}. ` +
    'Số liệu không được cộng gộp; cần chọn lấy một nơi.',
  'other-period': (at: { place: { file: string | null; sheet: string }; written: string }): string =>
    `${startOfSentence(placeName(at.place))}: ghi kỳ ${quote(at.written)}, không phải kỳ đang tổng hợp, nên không tính.`,
  'unit-missing': ({ unit }: { unit: string }): string => `Chưa có số liệu của đơn vị ${quote(unit)}.`,
} as const;
