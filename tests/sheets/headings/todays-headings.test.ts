import { describe, expect, test } from 'vitest';
import { meaningOfHeading } from '../../../src/sheets/headings/heading-meaning';
import { headingWords } from '../../../src/sheets/cells/heading-words';
import { indicatorNamed } from '../../../src/sheets/headings/vocabulary/indicator-names';
import { roleKey } from '../../../src/sheets/observations/choose-columns';

/** Headings of today's reports: over counts, parents before ">". */
const COUNTS: readonly (readonly [heading: string, role: string])[] = [
  ['Số giao dịch thanh toán trực tuyến', 'paidOnlineDossiers'],
  ['Số hồ sơ đã thanh toán trực tuyến', 'paidOnlineDossiers'],
  ['Thanh toán trực tuyến > Số hồ sơ đã thanh toán', 'paidOnlineDossiers'],
  ['Số tiền thanh toán trực tuyến', 'other'],
  ['Thanh toán trực tuyến > Số tiền (đồng)', 'other'],
  ['Số tiền phí, lệ phí', 'other'],
  ['Số hồ sơ có nghĩa vụ tài chính', 'feeDossiers'],
  ['Tổng số hồ sơ có phát sinh phí, lệ phí', 'feeDossiers'],
  ['Thanh toán trực tuyến > Số hồ sơ phải thanh toán', 'feeDossiers'],
  ['Số TTHC có giao dịch thanh toán trực tuyến', 'paidOnlineProcedures'],
  ['Số DVC có cung cấp thanh toán trực tuyến', 'feeProcedures'],
  ['Số hồ sơ đã số hóa thành phần hồ sơ', 'digitisedPapers'],
  ['Số hóa thành phần hồ sơ > Số hồ sơ đã số hóa', 'digitisedPapers'],
  ['Số hóa thành phần hồ sơ > Số hồ sơ phải số hóa', 'mustDigitiseDossiers'],
  ['Số hóa kết quả > Số hồ sơ đã số hóa', 'digitisedResults'],
  ['Số kết quả đã số hóa', 'digitisedResults'],
  ['Số hồ sơ tái sử dụng dữ liệu', 'reusedDossiers'],
  ['Số kết quả điện tử đã cấp', 'electronicResults'],
  ['Số hồ sơ đã cấp kết quả điện tử có ký số', 'electronicResults'],
  ['Số hồ sơ cấp bản giấy', 'other'],
  ['Số ý kiến đánh giá hài lòng', 'satisfiedAnswers'],
  ['Không hài lòng', 'dissatisfiedAnswers'],
  ['Rất không hài lòng', 'veryDissatisfiedAnswers'],
  ['Rất hài lòng', 'verySatisfiedAnswers'],
  ['Bình thường', 'neutralAnswers'],
  ['Số HS phải TTTT', 'feeDossiers'],
  ['Số HS phải thanh toán trực tuyến', 'feeDossiers'],
  ['HS TTTT', 'paidOnlineDossiers'],
  ['Số hoá hồ sơ > SL đã SH', 'digitisedDossiers'],
  ['Số phiếu thu về', 'answers'],
  ['Số phiếu phát ra', 'other'],
  ['Tổng số phản ánh, kiến nghị tiếp nhận', 'petitions'],
  ['Số PAKN xử lý đúng hạn', 'petitionsOnTime'],
  ['Số PAKN đã xử lý', 'petitionsHandled'],
  ['Số PAKN quá hạn', 'petitionsLate'],
  ['Số PAKN đang xử lý', 'other'],
  ['Số hồ sơ đã đồng bộ trạng thái lên Cổng DVCQG', 'synchronisedDossiers'],
  ['Số TTHC công khai quá hạn', 'other'],
  ['Hồ sơ trễ hẹn', 'settledLate'],
  ['Số hồ sơ giải quyết chậm', 'settledLate'],
  ['Số hồ sơ quá hạn chưa giải quyết', 'pendingLate'],
  ['Tổng số hồ sơ của các TTHC cung cấp trực tuyến', 'onlineServiceDossiers'],
  ['Số hồ sơ thuộc DVCTT', 'onlineServiceDossiers'],
  ['Chỉ tiêu giao > Hồ sơ trực tuyến', 'target:onlineDossierRate'],
  ['Chỉ tiêu giao > Thanh toán trực tuyến', 'target:onlinePaymentRate'],
  ['Chỉ tiêu giao > Số hồ sơ trực tuyến', 'onlineDossiers'],
];

/** Rates by name: of which indicator, or of none that the add-in has a formula for. */
const RATES: readonly (readonly [heading: string, indicator: string | null])[] = [
  ['Tỷ lệ hồ sơ trễ hẹn', 'lateRate'],
  ['Tỷ lệ người dân hài lòng', 'satisfactionRate'],
  ['Tỷ lệ số hóa hồ sơ', 'digitisedDossierRate'],
  ['Tỷ lệ cấp bản điện tử kết quả giải quyết TTHC', 'electronicResultRate'],
  ['Tỷ lệ TTHC cung cấp thanh toán trực tuyến có phát sinh giao dịch', 'paidProcedureRate'],
  ['Tỷ lệ DVCTT có phát sinh hồ sơ trực tuyến', 'onlineActiveProcedureRate'],
  ['Tỷ lệ hồ sơ nộp trực tuyến toàn trình', 'endToEndDossierRate'],
  ['Tỷ lệ xử lý PAKN đúng hạn', 'petitionsOnTimeRate'],
  ['Tỷ lệ trả kết quả trực tuyến', null],
  ['Tỷ lệ hồ sơ đồng bộ đúng hạn', null],
  ['Tỷ lệ cắt giảm TTHC', null],
  ['Tỷ lệ giảm thời gian giải quyết', null],
  ['Tỷ lệ TTHC không phụ thuộc địa giới hành chính', null],
  ['Chỉ số hài lòng của người dân (SIPAS)', null],
  ['Điểm số hóa', null],
];

describe('headings of today', () => {
  test.each(COUNTS)('%s over figures is %s', (heading, role) => {
    for (const written of [heading, heading.toUpperCase(), heading.normalize('NFD')])
      expect(roleKey(meaningOfHeading(written.split(' > '), 'figures'))).toBe(role);
  });

  test.each(RATES)('%s is %s', (heading, indicator) => {
    for (const written of [heading, heading.toUpperCase(), heading.normalize('NFD')])
      expect(indicatorNamed(headingWords(written)) ?? null).toBe(indicator);
  });
});
