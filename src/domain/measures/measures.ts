import { PARTS_OF_ONLINE } from './ways';

/** A key of {@link measures}, or of those that a test or a later library adds. */
export type MeasureId = string;

/** What a measure counts. */
export type Counted = 'dossiers' | 'procedures' | 'answers';

/** Measures added up, less others; what is optional is added where there is a figure of it. */
export interface Sum {
  readonly plus: readonly MeasureId[];
  readonly optional?: readonly MeasureId[];
  readonly minus?: readonly MeasureId[];
}

/**
 * What one procedure must show, in a list with a row for each, to be counted: a mark in any of these columns, or a figure
 * above 0 of a measure.
 */
export type Condition = { readonly marked: readonly MeasureId[] } | { readonly some: MeasureId };

/** Something that can be counted, by one unit in one period. */
export interface Measure {
  /** As officers head its column. */
  readonly label: string;
  readonly counts: Counted;
  /** Other measures that make it up, the most exact way first: what is computed where no column holds it. */
  readonly sums?: readonly Sum[];
  /** Of procedures: what a row must show; without it a mark of its own is looked for. */
  readonly each?: readonly Condition[];
}

const dossiers = (label: string, ...sums: readonly Sum[]): Measure =>
  sums.length === 0 ? { label, counts: 'dossiers' } : { label, counts: 'dossiers', sums };
const procedures = (label: string, ...each: readonly Condition[]): Measure =>
  each.length === 0 ? { label, counts: 'procedures' } : { label, counts: 'procedures', each };

const answers = (label: string, ...sums: readonly Sum[]): Measure => ({
  ...dossiers(label, ...sums),
  counts: 'answers',
});

/**
 * THE table of what can be counted. Sources: notes (1)(2)(3) of Phụ lục I of the plan of 2022, form II.06 of Thông tư
 * 01/2020/TT-VPCP, the set of indicators of Quyết định 766/QĐ-TTg. Words of headings are in sheets/headings.
 */
export const measures: Readonly<Record<MeasureId, Measure>> = {
  // Dossiers received, by way of submission. Those carried over from before never count as received in the period.
  receivedDossiers: dossiers(
    'Tổng số hồ sơ phát sinh trong kỳ',
    { plus: ['allDossiers'], minus: ['carriedOverDossiers'] },
    { plus: ['onlineDossiers', 'directPostDossiers'], optional: ['otherWayDossiers'] },
    { plus: ['onlineDossiers', 'directDossiers'], optional: ['postDossiers', 'otherWayDossiers'] },
  ),
  allDossiers: dossiers('Tổng số hồ sơ'),
  onlineDossiers: dossiers('Hồ sơ trực tuyến', {
    plus: [],
    optional: PARTS_OF_ONLINE,
  }),
  endToEndOnlineDossiers: dossiers('Hồ sơ trực tuyến toàn trình'),
  partialOnlineDossiers: dossiers('Hồ sơ trực tuyến một phần'),
  otherOnlineDossiers: dossiers('Hồ sơ trực tuyến hình thức khác'),
  nationalPortalDossiers: dossiers('Hồ sơ nộp qua Cổng Dịch vụ công quốc gia'),
  ownPortalDossiers: dossiers('Hồ sơ nộp qua cổng, hệ thống của địa phương'),
  appDossiers: dossiers('Hồ sơ nộp qua ứng dụng'),
  directDossiers: dossiers('Hồ sơ trực tiếp'),
  postDossiers: dossiers('Hồ sơ qua bưu chính công ích'),
  directPostDossiers: dossiers('Hồ sơ trực tiếp, qua bưu chính'),
  otherWayDossiers: dossiers('Hồ sơ qua hình thức khác'),
  carriedOverDossiers: dossiers('Hồ sơ từ kỳ trước chuyển qua'),
  endToEndServiceDossiers: dossiers('Hồ sơ của TTHC cung cấp toàn trình'),
  onlineServiceDossiers: dossiers('Hồ sơ của TTHC cung cấp trực tuyến'),

  // Dossiers settled and pending.
  settledDossiers: dossiers(
    'Hồ sơ đã giải quyết',
    { plus: ['settledEarly', 'settledOnTime', 'settledLate'] },
    { plus: ['settledInTime', 'settledLate'] },
    { plus: ['settledOnTime', 'settledLate'] },
  ),
  settledInTime: dossiers(
    'Hồ sơ giải quyết trước hạn và đúng hạn',
    { plus: ['settledEarly', 'settledOnTime'] },
    { plus: ['settledDossiers'], minus: ['settledLate'] },
    { plus: ['settledOnTime'] },
  ),
  settledEarly: dossiers('Hồ sơ giải quyết trước hạn'),
  settledOnTime: dossiers('Hồ sơ giải quyết đúng hạn'),
  settledLate: dossiers('Hồ sơ giải quyết quá hạn'),
  pendingDossiers: dossiers('Hồ sơ đang giải quyết', { plus: ['pendingInTime', 'pendingLate'] }),
  pendingInTime: dossiers('Hồ sơ đang giải quyết trong hạn'),
  pendingLate: dossiers('Hồ sơ đang giải quyết quá hạn'),

  // Payment, digitised papers, electronic results, synchronisation.
  feeDossiers: dossiers('Hồ sơ có phí, lệ phí phải nộp'),
  paidOnlineDossiers: dossiers('Hồ sơ thanh toán trực tuyến'),
  digitisedDossiers: dossiers('Hồ sơ được số hóa thành phần, kết quả'),
  digitisedPapers: dossiers('Hồ sơ được số hóa thành phần'),
  digitisedResults: dossiers('Kết quả giải quyết được số hóa'),
  mustDigitiseDossiers: dossiers('Hồ sơ phải số hóa'),
  reusedDossiers: dossiers('Hồ sơ khai thác, sử dụng lại dữ liệu số hóa'),
  reusableDossiers: dossiers('Hồ sơ có thể sử dụng lại dữ liệu số hóa'),
  electronicResults: dossiers('Hồ sơ có kết quả điện tử'),
  synchronisedDossiers: dossiers('Hồ sơ đồng bộ lên Cổng Dịch vụ công quốc gia'),
  postResults: dossiers('Hồ sơ trả kết quả qua bưu chính công ích'),

  // Procedures.
  eligibleProcedures: procedures('TTHC đủ điều kiện cung cấp toàn trình', { marked: ['eligibleProcedures'] }),
  providedProcedures: {
    ...procedures(
      'TTHC đã cung cấp toàn trình',
      { marked: ['eligibleProcedures'] },
      { marked: ['providedProcedures'] },
    ),
    sums: [{ plus: ['endToEndProcedures'] }],
  },
  endToEndProcedures: procedures('DVCTT toàn trình'),
  allowingProcedures: procedures('TTHC cho phép nộp hồ sơ trực tuyến'),
  activeProcedures: procedures(
    'TTHC có phát sinh hồ sơ',
    { marked: ['allowingProcedures'] },
    { some: 'receivedDossiers' },
  ),
  onlineActiveProcedures: procedures(
    'TTHC có phát sinh hồ sơ trực tuyến',
    { marked: ['allowingProcedures'] },
    { some: 'receivedDossiers' },
    { some: 'onlineDossiers' },
  ),
  feeProcedures: procedures('TTHC có phí, lệ phí', { some: 'feeDossiers' }),
  paidOnlineProcedures: procedures(
    'TTHC có phát sinh thanh toán trực tuyến',
    { some: 'feeDossiers' },
    { some: 'paidOnlineDossiers' },
  ),
  publicProcedures: procedures('TTHC phải công khai'),
  publishedOnTime: procedures('TTHC công khai đúng hạn'),

  // Answers of citizens.
  answers: answers('Số phiếu đánh giá', {
    plus: ['satisfiedAnswers', 'dissatisfiedAnswers'],
    optional: ['neutralAnswers', 'veryDissatisfiedAnswers'],
  }),
  satisfiedAnswers: answers('Số phiếu hài lòng', { plus: ['verySatisfiedAnswers', 'onlySatisfiedAnswers'] }),
  verySatisfiedAnswers: answers('Số phiếu rất hài lòng'),
  onlySatisfiedAnswers: answers('Số phiếu hài lòng, không kể rất hài lòng'),
  neutralAnswers: answers('Số phiếu bình thường'),
  dissatisfiedAnswers: answers('Số phiếu không hài lòng'),
  veryDissatisfiedAnswers: answers('Số phiếu rất không hài lòng'),
  petitions: answers(
    'Phản ánh, kiến nghị phải xử lý',
    { plus: ['petitionsOnTime', 'petitionsLate'] },
    { plus: ['petitionsHandled'] },
  ),
  petitionsOnTime: answers('Phản ánh, kiến nghị xử lý đúng hạn'),
  petitionsLate: answers('Phản ánh, kiến nghị xử lý quá hạn'),
  petitionsHandled: answers('Phản ánh, kiến nghị đã xử lý'),
};
