import type { Period } from '../../domain/periods/period';
import type { Plan } from '../../domain/plans/plan';
import { periodName } from './periods';
import { periodUpTo } from './reminders';
import { quote, withinSentence } from './words';

/** What only an officer can fill in. */
export const BLANK = '…';

const UPPER = (text: string): string => text.toLocaleUpperCase('vi');

/** Words of a report that are the same in each; the layout is that of Nghị định 30/2020/NĐ-CP. */
export const reportText = {
  country: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  title: 'BÁO CÁO',
  recipientsTitle: 'Nơi nhận:',
  appendix: 'Phụ lục',
  appendixTitle: 'KẾT QUẢ THỰC HIỆN CHỈ TIÊU CỦA TỪNG ĐƠN VỊ',
  headings: {
    summary: 'TÌNH HÌNH TỔNG HỢP',
    groups: 'KẾT QUẢ THEO NHÓM ĐƠN VỊ',
    missed: 'ĐƠN VỊ CHƯA ĐẠT CHỈ TIÊU',
    comparison: 'SO VỚI KỲ TRƯỚC VÀ CÙNG KỲ NĂM TRƯỚC',
    outlook: 'DỰ BÁO ĐẾN HẾT NĂM',
    tasks: 'TÌNH HÌNH THỰC HIỆN NHIỆM VỤ',
    requests: 'KIẾN NGHỊ, ĐÔN ĐỐC',
  },
  end: 'Trên đây là báo cáo kết quả thực hiện chỉ tiêu dịch vụ công trực tuyến',
} as const;

export function sheetNameOf(period: Period): string {
  return `Báo cáo ${withinSentence(periodName(period))}`;
}

export function officeInCapitals(name: string): string {
  return name.trim() === '' ? BLANK : UPPER(name.trim());
}

/** @example numberLine('') // 'Số: …/BC-…' */
export function numberLine(number: string): string {
  return `Số: ${reportNumber(number)}`;
}

function reportNumber(number: string): string {
  return number.trim() === '' ? `${BLANK}/BC-${BLANK}` : number.trim();
}

/** The day of signing is not known while the report is written. */
const SIGNED = `ngày ${BLANK} tháng ${BLANK} năm ${BLANK}`;

export function placeAndDate(place: string): string {
  return `${place.trim() || BLANK}, ${SIGNED}`;
}

export function subjectOf(period: Period, asOf: string): string {
  return `Kết quả thực hiện chỉ tiêu cung cấp, sử dụng dịch vụ công trực tuyến\n${periodUpTo(period, asOf)}`;
}

export function addresseesLine(addressees: readonly string[]): string | null {
  const names = addressees.map((name) => name.trim()).filter((name) => name !== '');
  if (names.length < 2) return names[0] === undefined ? null : `Kính gửi: ${names[0]}`;
  return `Kính gửi:\n${names.map((name, index) => `- ${name}${index === names.length - 1 ? '.' : ';'}`).join('\n')}`;
}

const KINDS = /^(kế hoạch|quyết định|công văn|thông báo|chương trình|nghị quyết|chỉ thị)(?=\s|$)\s*/iu;

/**
 * "Căn cứ Kế hoạch số … của …": number and day that the plan leaves blank stay blank.
 * @example basisOf(bacKan2022) // 'Căn cứ Kế hoạch số … ngày … tháng 8 năm 2022 của Ủy ban nhân dân thành phố Bắc Kạn về việc …;'
 */
export function basisOf({ title, number, issued, issuer }: Plan): string {
  const clean = title.replace(/\s+/gu, ' ').trim();
  const kind = KINDS.exec(clean)?.[1] ?? null;
  const subject = kind === null ? clean : clean.replace(KINDS, '').replace(/^(?:về việc|v\/v|về)\s+/iu, '');
  const parts = [
    `Căn cứ ${kind === null ? 'văn bản' : sentenceCase(kind)} số ${number?.trim() || BLANK}`,
    issuedOn((issued ?? '').trim()),
    `của ${issuer.trim() || BLANK}`,
    ...(subject === '' ? [] : [kind === null ? quote(subject) : `về ${withinSentence(subject)}`]),
  ];
  return `${parts.join(' ')};`;
}

/** A plan's day as it is written there: "12/7/2022", "ngày 12 tháng 7 năm 2022", or a month whose day was left blank. */
function issuedOn(day: string): string {
  if (day === '') return `ngày ${BLANK}`;
  if (/^tháng/iu.test(day)) return `ngày ${BLANK} ${day}`;
  return /^\d/u.test(day) ? `ngày ${day}` : day;
}

function sentenceCase(kind: string): string {
  return kind.charAt(0).toLocaleUpperCase('vi') + kind.slice(1).toLowerCase();
}

export function opening(office: string, period: Period, asOf: string): string {
  const who = office.trim() || BLANK;
  return (
    `${who} báo cáo kết quả thực hiện chỉ tiêu cung cấp, sử dụng dịch vụ công trực tuyến ` +
    `${periodUpTo(period, asOf)} như sau:`
  );
}

export function ending(period: Period, office: string): string {
  return `${reportText.end} ${withinSentence(periodName(period))} của ${office.trim() || BLANK}./.`;
}

export function attachedTo(number: string, office: string): string {
  return `(Kèm theo Báo cáo số ${reportNumber(number)} ${SIGNED} của ${office.trim() || BLANK})`;
}

/** Recipients as a list: a dash before each, a semicolon behind, a full stop at the end. */
export function recipientLines(recipients: readonly string[], hasAddressees: boolean): readonly string[] {
  const named = recipients.map((name) => name.trim().replace(/^[-–]\s*|[;.]$/gu, '')).filter((name) => name !== '');
  const asAbove = 'Như trên';
  const all = hasAddressees && !named.includes(asAbove) ? [asAbove, ...named] : named;
  const shown = all.length === 0 ? [BLANK, `Lưu: VT, ${BLANK}`] : all;
  return shown.map((name, index) => `- ${name}${index === shown.length - 1 ? '.' : ';'}`);
}

export function signerLines(title: string): readonly string[] {
  const lines = title
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return lines.length === 0 ? [BLANK] : lines.map(UPPER);
}

export function signerName(name: string): string {
  return name.trim() || BLANK;
}

/** How rates are shown, below the tables. */
export function displayNote({ decimals, mode }: { readonly decimals: number; readonly mode: 'cut' | 'round' }): string {
  const places = decimals === 0 ? 'hàng đơn vị' : `${decimals} chữ số thập phân`;
  return (
    `Ghi chú: tỷ lệ = tử số/mẫu số, ${mode === 'cut' ? `lấy đến ${places}, không làm tròn` : `làm tròn đến ${places}`}; ` +
    'việc đánh giá và mức tăng, giảm tính theo tỷ lệ chính xác.'
  );
}
