import type { PlanSheetFacts, PlanSheetMistake, PlanSheetMistakeCode } from '../../domain/plans/plan-sheet-mistake';
import { atCell, joined, quote, quotedList } from './words';

/** Long texts are cut in a sentence: the cell is named anyway. */
const LONGEST_QUOTE = 60;

/** Each goes on from "Ô D9: ", so it begins with a small letter. */
const sentences: { readonly [C in PlanSheetMistakeCode]: (facts: Readonly<PlanSheetFacts[C]>) => string } = {
  'newer-version': ({ version }) =>
    `bảng kế hoạch theo mẫu ${version} do phiên bản mới hơn ghi ra. Hãy cập nhật phần bổ trợ.`,
  'table-twice': ({ table }) => `bảng ${quote(table)} có hai lần trên trang tính. Hãy gộp thành một bảng.`,
  'heading-missing': ({ table, heading }) => `bảng ${quote(table)} thiếu cột ${quote(heading)}. Hãy thêm lại cột này.`,
  'heading-unknown': ({ written }) =>
    `không rõ cột ${short(written)} là gì. Hãy xóa cột, hoặc sửa lại tiêu đề nếu đó là một cột của mẫu.`,
  'heading-twice': ({ written }) => `${short(written)} có hai lần trong bảng. Hãy giữ lại một.`,
  'heading-contradicts': ({ written }) =>
    `tiêu đề ${short(written)} không cho biết chắc là chỉ số nào: số thứ tự và tên chỉ hai chỉ số khác nhau, hoặc có ` +
    'nhiều chỉ số như vậy. Hãy ghi “(số thứ tự) tên chỉ số” như ở bảng Các chỉ số.',
  outside: ({ written }) => `nội dung ${short(written)} nằm ngoài các cột của bảng. Hãy xóa hoặc chuyển vào đúng cột.`,
  'cell-error': ({ error }) => `ô đang báo lỗi ${error} của Excel. Hãy sửa lại.`,
  'not-text': ({ field, written }) => `${quote(field)} ghi ${short(written)}, không phải là văn bản. Hãy ghi lại.`,
  'date-number': ({ field }) =>
    `${quote(field)} đã bị Excel đổi thành số ngày. Hãy đặt định dạng ô là Văn bản (Text) rồi gõ lại.`,
  'exact-unreadable': ({ written }) =>
    `nội dung trong ngoặc nhọn ${short(written)} đã bị sửa nên không đọc lại được. Hãy xóa phần ngoặc và ghi lại.`,
  blank: ({ field }) => `chưa ghi ${quote(field)}.`,
  twice: ({ field, written, first }) => `${quote(field)} ${short(written)} trùng với ô ${first}.`,
  'field-unknown': ({ written }) => `không có nội dung nào tên là ${short(written)} trong bảng Thông tin chung.`,
  'bad-year': ({ written }) => `năm ghi ${short(written)}. Hãy ghi năm của kế hoạch bằng bốn chữ số.`,
  'bad-number': ({ field, written }) => `${quote(field)} ghi ${short(written)}, không phải là số thứ tự.`,
  'word-unknown': ({ written, known }) => `ô ghi ${short(written)}. Hãy để trống hoặc ghi ${quotedList(known, 'hay')}.`,
  'bad-level': ({ written }) => `cấp ghi ${short(written)}. Hãy ghi “phòng ban”, “xã, phường” hoặc “khác”.`,
  'section-unknown': ({ written, known }) =>
    `không có mục ${short(written)}. ` +
    (known.length === 0
      ? 'Hãy ghi các mục vào bảng Các mục trước.'
      : `Các mục đang có: ${joined(known.map(quote), 'và')}.`),
  'group-unknown': ({ written }) => `không có nhóm nào mang mã ${short(written)} trong bảng Chỉ tiêu giao.`,
  'group-differs': ({ field, group, first }) =>
    `${quote(field)} khác với ô ${first}, dù cùng nhóm ${short(group)}. Các đơn vị cùng nhóm có chung chỉ tiêu: ` +
    'hãy sửa cho khớp, hoặc xếp dòng này vào nhóm khác.',
  'target-unreadable': ({ written }) => `chỉ tiêu ghi ${short(written)}, không đọc được. Hãy ghi như 70% hoặc “-”.`,
  'target-above-100': ({ written }) => `chỉ tiêu ghi ${short(written)}, vượt quá 100%.`,
  'target-scale': ({ written }) =>
    `chỉ tiêu ghi ${short(written)}, không rõ là ${written}% hay là tỷ lệ trên 100%. Hãy ghi kèm dấu %.`,
  'target-doubtful': ({ written }) =>
    `chỉ tiêu ghi ${short(written)}, không rõ mức phải đạt. Hãy ghi mức thấp nhất, ví dụ “≥ 50%”.`,
  'target-exceptions': ({ written }) =>
    `chỉ tiêu ghi ${short(written)} có mức riêng cho đơn vị khác. Hãy ghi mức riêng ở dòng của đơn vị đó.`,
  'example-filled': () =>
    'dòng có chữ “Ví dụ” ở cột STT không được đọc, nhưng nội dung đã được sửa. Hãy xóa chữ “Ví dụ” nếu đây là số ' +
    'liệu thật, nếu không thì xóa cả dòng.',
  'warning-lost': () => 'không khôi phục được cảnh báo từ cột dữ liệu. Hãy xóa cả dòng cảnh báo này.',
  'no-units': () => 'chưa có đơn vị nào trong bảng Chỉ tiêu giao. Hãy ghi mỗi đơn vị một dòng kèm chỉ tiêu.',
};

/**
 * The sentence of a mistake in a plan's worksheet, in Vietnamese: it names the cell and says what to do.
 * @example describePlanSheetMistake({ code: 'blank', cell: 'C5', facts: { field: 'Tên kế hoạch' } })
 * // 'Ô C5: chưa ghi “Tên kế hoạch”.'
 */
export function describePlanSheetMistake(mistake: PlanSheetMistake): string {
  return atCell(mistake.cell, sentenceOf(mistake));
}

/** One generic step, for the compiler cannot tie a union's code to its facts otherwise. */
function sentenceOf<C extends PlanSheetMistakeCode>(mistake: { code: C; facts: Readonly<PlanSheetFacts[C]> }): string {
  return sentences[mistake.code](mistake.facts);
}

function short(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return quote(line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE).trimEnd()}…` : line);
}

/** Words of the worksheet of a plan and of the blank one. A hint begins as `HINT` of the format says. */
export const planSheetText = {
  sheetName: (year: number): string => `Kế hoạch ${year}`,
  templateName: (year: number): string => `Mẫu kế hoạch ${year}`,
  hints: [
    'Hướng dẫn: sửa trực tiếp trên trang này rồi dùng phần bổ trợ để đọc lại. Giữ nguyên dòng đầu, tên các bảng và dòng tiêu đề của mỗi bảng.',
    'Hướng dẫn: thêm hoặc bớt dòng tùy ý; mã để trống thì được đặt tự động; nhiều tên trong một ô cách nhau bằng dấu chấm phẩy.',
    'Hướng dẫn: nội dung dạng {văn bản: "…"} giữ đúng từng ký tự của văn bản gốc; có thể thay cả ô bằng nội dung thường.',
  ],
  templateHints: [
    'Hướng dẫn: ghi vào các ô trống rồi dùng phần bổ trợ để đọc. Giữ nguyên dòng đầu, tên các bảng và dòng tiêu đề của mỗi bảng.',
    'Hướng dẫn: thêm hoặc bớt dòng tùy ý; mã để trống thì được đặt tự động; dòng có chữ “Ví dụ” ở cột STT không được đọc.',
    'Hướng dẫn: bắt buộc có tên kế hoạch, năm và bảng Chỉ tiêu giao; các bảng còn lại có thể để trống. Cần thêm chỉ số thì thêm một cột chỉ tiêu.',
  ],
  assignmentHint:
    'Hướng dẫn: mỗi đơn vị một dòng. Chỉ tiêu ghi 70% (hoặc “≥ 70%”); ghi “-” nếu không giao. Các đơn vị cùng nhóm có chung chỉ tiêu.',
  departments: 'CÁC PHÒNG, BAN CHUYÊN MÔN',
  communes: 'UBND XÃ, PHƯỜNG',
} as const;
