import { describe, expect, test } from 'vitest';
import { dossierColumns } from '../../../../src/sheets/layouts/dossier-list/column-words';
import {
  isTimingOnly,
  meantBy,
  paymentOf,
  payments,
  serviceLevels,
  statuses,
  timings,
  wayOf,
  ways,
} from '../../../../src/sheets/layouts/dossier-list/value-words';
import { headingWords } from '../../../../src/sheets/cells/heading-words';
import { foldAccents } from '../../../../src/domain/text/vietnamese-text';

const tables = { ways, statuses, timings, serviceLevels, payments };

describe.each(Object.entries(tables))('the words of %s', (_name, rules) => {
  test.each(rules.map((rule) => [rule.example, rule] as const))(
    'take “%s” and leave what they must not take',
    (_e, rule) => {
      expect(meantBy<unknown>(rules, foldAccents(rule.example))).toBe(rule.is);
      expect(rule.words.test(foldAccents(rule.unlike))).toBe(false);
    },
  );
});

describe('the words of headings', () => {
  test.each(dossierColumns.map((rule) => [rule.example, rule] as const))(
    'take “%s” and leave what they must not take',
    (_e, rule) => {
      expect(rule.words.test(headingWords(rule.example))).toBe(true);
      expect(rule.words.test(headingWords(rule.unlike))).toBe(false);
    },
  );

  test.each([
    ['Ngày hẹn', 'dueOn'],
    ['Ngày trả KQ', 'returnedOn'],
    ['Ngày hẹn trả kết quả', 'dueOn'],
    ['Thời điểm tiếp nhận', 'receivedOn'],
    ['Tên thủ tục', 'dossierProcedure'],
    ['Phí, lệ phí (đồng)', 'dossierFee'],
    ['Ngày sinh', undefined],
    ['Ngày cấp CCCD', undefined],
    ['Chủ hồ sơ', undefined],
    ['Số điện thoại', undefined],
  ])('“%s” heads %s', (heading, is) => {
    expect(dossierColumns.find(({ words }) => words.test(headingWords(heading)))?.is).toBe(is);
  });
});

describe('what a cell says of time or money alone', () => {
  test.each([
    ['Quá hạn', true],
    ['Trễ hạn 2 ngày', true],
    ['Đang xử lý quá hạn', false],
    ['Trả đúng hạn', false],
  ])('“%s” says nothing of whether it is settled: %s', (written, only) => {
    expect(isTimingOnly(foldAccents(written))).toBe(only);
  });

  test.each([
    ['Tiền mặt', 'cash'],
    ['Trực tuyến qua Cổng DVC', 'online'],
    ['Chưa thanh toán', 'none'],
    ['Chuyển khoản', null],
  ])('“%s” is paid %s', (written, paid) => {
    expect(paymentOf(foldAccents(written))).toBe(paid);
  });
});

describe('the way of a dossier', () => {
  test.each([
    ['Trực tuyến qua VNeID', 'online'],
    ['Cổng Dịch vụ công quốc gia', 'online'],
    ['Nộp trực tiếp, trả kết quả qua bưu chính', 'direct'],
    ['Trung tâm Phục vụ hành chính công', 'direct'],
    ['Trực tiếp (Cổng DVC)', null],
    ['Không trực tuyến', null],
    ['Nộp trực tiếp tại Trung tâm dịch vụ công', null],
    ['Ngân sách', null],
  ])('“%s” is %s', (written, way) => {
    expect(wayOf(foldAccents(written))).toBe(way);
  });
});
