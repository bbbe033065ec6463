import { formatCount, formatNumber } from '../../domain/rates/display-rate';
import { joined, quote, quotedList, startOfSentence, withinSentence } from './words';

/** Why a custom function gives no value: the facts that its message needs. */
export interface FunctionErrorFacts {
  /** The denominator is 0. */
  'nothing-arose': { denominatorLabel: string };
  /** An argument that is needed is blank: not the same as 0. */
  blank: { label: string };
  'numerator-exceeds-denominator': {
    numerator: number;
    denominator: number;
    numeratorLabel: string;
    denominatorLabel: string;
  };
  'negative-count': { value: number; label: string };
  'non-integer-count': { value: number; label: string };
  'not-a-number': { written: string; label: string };
  /** A row is marked in the column of the numerator but not in that of the denominator; `row` counts within the range. */
  'ambiguous-number': { written: string; readings: readonly [number, number]; label: string };
  /** An argument that itself is an Excel error. */
  'cell-error': { error: string; label: string };
  /** The rate to judge is #N/A: which of the two reasons it is cannot be seen any more. */
  'rate-not-available': { error: string };
  /** A name or a word that is needed was left out. */
  'name-blank': { label: string };
  'unknown-unit': { writtenAs: string; suggestions: readonly string[] };
  'ambiguous-unit': { writtenAs: string; candidates: readonly string[] };
  'unknown-indicator': { written: string; known: readonly string[] };
  'unknown-plan': { written: string; known: readonly string[] };
  'unknown-group': { written: string; known: readonly string[] };
  /** The workbook says by its id which plan is in force, and that plan is not there or cannot be read. */
  'plan-missing': { id: string };
  /** Excel did not tell which plans the workbook keeps. */
  'plans-unread': Record<string, never>;
  /** What the function needs besides is fetched when first wanted, and did not arrive. */
  'not-loaded': Record<string, never>;
  /** The plan assigns none ("-"), or has nothing for this indicator. */
  'no-target': { unit: string; indicator: string };
  /** The target to judge by is "-". */
  'target-none': { written: string };
  'target-out-of-range': { written: string };
  /** A setting such as the number of decimals, or a word that is not among those allowed. */
  'option-out-of-range': { label: string; written: string; allowed: string };
  'rate-above-one': { written: string };
  /** Two ranges that belong together differ in size. */
  'wrong-size': {
    first: { label: string; rows: number; columns: number };
    second: { label: string; rows: number; columns: number };
  };
  'layout-not-recognised': { range: string };
  'column-not-found': { label: string };
  /** 100% is asked where a dossier was not online: no further dossier reaches it. */
  unreachable: { target: string };
  /** Even if all that is still to come were online, it would not be enough. */
  'needed-impossible': { fewest: number; remaining: number };
  'needed-exceeded': { excess: number };
  /** Better when lower, and the target is 0: what is there already does not go away. */
  'unreachable-lower': { target: string };
  'expected-below-current': { expected: number; current: number };
}

export type FunctionErrorCode = keyof FunctionErrorFacts;

const sentences: { readonly [C in FunctionErrorCode]: (facts: FunctionErrorFacts[C]) => string } = {
  'nothing-arose': ({ denominatorLabel }) =>
    `Không phát sinh: ${withinSentence(denominatorLabel)} bằng 0 nên không tính tỷ lệ.`,
  blank: ({ label }) => `Chưa có số liệu: ${withinSentence(label)} để trống. Nếu không có thì nhập số 0.`,
  'numerator-exceeds-denominator': ({ numerator, denominator, numeratorLabel, denominatorLabel }) =>
    `${startOfSentence(numeratorLabel)} (${formatNumber(numerator)}) lớn hơn ${withinSentence(denominatorLabel)} (${formatNumber(denominator)}).`,
  'negative-count': ({ value, label }) => `${startOfSentence(label)} là số âm (${formatNumber(value)}).`,
  'non-integer-count': ({ value, label }) =>
    `${startOfSentence(label)} là ${formatNumber(value)}, không phải số nguyên.`,
  'not-a-number': ({ written, label }) => `${startOfSentence(label)} ghi ${quote(written)}, không đọc được thành số.`,
  'ambiguous-number': ({ written, readings, label }) =>
    `${startOfSentence(label)} ghi ${quote(written)}, có thể là ${joined(readings.map(formatNumber), 'hay')}. Hãy nhập lại dưới dạng số.`,
  'cell-error': ({ error, label }) => `${startOfSentence(label)} đang báo lỗi ${error}.`,
  'rate-not-available': ({ error }) =>
    `Không phát sinh hoặc chưa có số liệu: ô tỷ lệ đang là ${error} nên không đánh giá.`,
  'name-blank': ({ label }) => `Chưa ghi ${withinSentence(label)}.`,
  'unknown-unit': ({ writtenAs, suggestions }) =>
    `Kế hoạch không có đơn vị ${quote(writtenAs)}.` +
    (suggestions.length === 0 ? '' : ` Có phải ${quotedList(suggestions, 'hay')}?`),
  'ambiguous-unit': ({ writtenAs, candidates }) =>
    `Tên ${quote(writtenAs)} có thể là ${quotedList(candidates, 'hay')}. Hãy ghi rõ tên đơn vị.`,
  'unknown-indicator': ({ written, known }) =>
    `Không có chỉ số ${quote(written)}. Dùng số thứ tự hoặc tên: ${quotedList(known, 'hay')}.`,
  'unknown-plan': ({ written, known }) =>
    `Không có kế hoạch ${quote(written)}. Các kế hoạch hiện có: ${quotedList(known, 'và')}.`,
  'unknown-group': ({ written, known }) =>
    `Kế hoạch không có nhóm ${quote(written)}. Các nhóm của kế hoạch: ${quotedList(known, 'và')}.`,
  'plan-missing': ({ id }) =>
    `Kế hoạch đang áp dụng của sổ làm việc này (${quote(id)}) không đọc được. Hãy chọn lại ở bảng DVCTT, phần Chỉ tiêu.`,
  'plans-unread': () => 'Chưa đọc được kế hoạch lưu trong sổ làm việc. Hãy mở bảng DVCTT rồi thử lại.',
  'not-loaded': () => 'Chưa tải được phần này của tiện ích. Hãy kiểm tra kết nối mạng rồi tính lại.',
  'no-target': ({ unit, indicator }) => `Kế hoạch không giao chỉ tiêu ${quote(indicator)} cho ${quote(unit)}.`,
  'target-none': ({ written }) => `Chỉ tiêu ghi ${quote(written)}: không giao chỉ tiêu nên không đánh giá.`,
  'target-out-of-range': ({ written }) => `Chỉ tiêu ${quote(written)} không hợp lệ: phải từ 0% đến 100%.`,
  'option-out-of-range': ({ label, written, allowed }) =>
    `${startOfSentence(label)} ${quote(written)} không hợp lệ: chỉ nhận ${allowed}.`,
  'rate-above-one': ({ written }) => `Tỷ lệ ${quote(written)} không thể đúng: lớn hơn 100%.`,
  'wrong-size': ({ first, second }) =>
    `Hai vùng phải cùng kích thước: ${withinSentence(first.label)} có ${size(first)}, ${withinSentence(second.label)} có ${size(second)}.`,
  'layout-not-recognised': ({ range }) =>
    `Không nhận ra bảng số liệu trong ${withinSentence(range)}: vùng chọn phải có cả dòng tiêu đề.`,
  'column-not-found': ({ label }) => `Vùng chọn không có cột ${quote(label)}.`,
  unreachable: ({ target }) =>
    `Không thể đạt chỉ tiêu ${target} trong kỳ này: đã có hồ sơ không nộp trực tuyến, thêm bao nhiêu hồ sơ cũng không đủ.`,
  'needed-impossible': ({ fewest, remaining }) =>
    `Không thể đạt chỉ tiêu trong kỳ này: cần thêm ${formatCount(fewest)} nhưng dự kiến chỉ còn ${formatCount(remaining)}.`,
  'needed-exceeded': ({ excess }) =>
    `Không thể đạt chỉ tiêu trong kỳ này: đến hết kỳ vẫn thừa ${formatCount(excess)} so với mức cho phép.`,
  'unreachable-lower': ({ target }) =>
    `Không thể đạt chỉ tiêu không quá ${target} trong kỳ này: thêm bao nhiêu hồ sơ mới cũng không đủ.`,
  'expected-below-current': ({ expected, current }) =>
    `Tổng dự kiến cả kỳ (${formatCount(expected)}) nhỏ hơn số đã phát sinh (${formatCount(current)}).`,
};

function size({ rows, columns }: { rows: number; columns: number }): string {
  return `${formatCount(rows)} dòng, ${formatCount(columns)} cột`;
}

/**
 * The message that Excel shows on the error value of a custom function.
 * @example describeFunctionError('blank', { label: 'Tổng số hồ sơ' })
 * // 'Chưa có số liệu: tổng số hồ sơ để trống. Nếu không có thì nhập số 0.'
 */
export function describeFunctionError<C extends FunctionErrorCode>(code: C, facts: FunctionErrorFacts[C]): string {
  return sentences[code](facts);
}
