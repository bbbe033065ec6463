import { describe, expect, test } from 'vitest';
import { dossierColumns } from '../../../../src/sheets/layouts/dossier-list/column-words';
import {
  doubleWords,
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
import { readDay } from '../../../../src/sheets/layouts/dossier-list/read-day';
import { headingWords } from '../../../../src/sheets/cells/heading-words';
import { foldAccents } from '../../../../src/domain/text/vietnamese-text';

const tables = { doubleWords, ways, statuses, timings, serviceLevels, payments };

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

describe('the status of a dossier', () => {
  test.each([
    ['Đã trả kết quả cho công dân', 'settled'],
    ['Chờ trả kết quả', 'pending'],
    ['Chờ bổ sung', 'pending'],
    ['Đã tiếp nhận, chờ xử lý', 'pending'],
    ['Đang xử lý quá hạn', 'pending'],
    ['Hoàn tất', 'settled'],
    ['Dừng xử lý', 'withdrawn'],
    ['Công dân rút hồ sơ', 'withdrawn'],
    ['Quá hạn', null],
    ['Trong hạn', null],
  ])('“%s” is %s', (written, status) => {
    expect(meantBy(statuses, foldAccents(written))).toBe(status);
  });
});

describe('the time of a dossier', () => {
  test.each([
    ['Chưa quá hạn', 'inTime'],
    ['Không trễ hạn', 'inTime'],
    ['Sắp đến hạn', 'inTime'],
    ['Còn 3 ngày', 'inTime'],
    ['Trước/đúng hạn', 'inTime'],
    ['Đang xử lý quá hạn 3 ngày', 'late'],
    ['Trễ 2 giờ', 'late'],
    ['Hết hạn', 'late'],
    ['Sớm 1 ngày', 'early'],
    ['Đúng hẹn', 'onTime'],
    ['Không đúng hạn', null],
  ])('“%s” is %s', (written, time) => {
    expect(meantBy(timings, foldAccents(written))).toBe(time);
  });
});

describe('a day in a cell', () => {
  test.each([
    ['05/08/2022', 44_778],
    ['05/08/22', 44_778],
    ['5-8-2022 14:30', 44_778],
    ['2022-08-05', 44_778],
    ['08/2022', undefined],
    ['31/02/2022', undefined],
    ['', null],
  ])('“%s” is %s', (written, day) => {
    expect(readDay(written)).toBe(day);
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
    ['Online', 'online'],
    ['DVC', 'online'],
    ['Cổng', 'online'],
    ['Đại lý DVCTT', 'online'],
    ['Nộp trực tuyến qua kiosk', 'online'],
    ['off', 'direct'],
    ['1 cửa', 'direct'],
    ['BCCI', 'post'],
    ['Zalo', 'other'],
    ['TT', null],
    ['Nộp TT', null],
    ['TTTT', null],
    ['TS', null],
    ['MS', null],
    ['BC', null],
    ['MCĐT', null],
    ['Một cửa điện tử', null],
    ['Kiosk tại bộ phận một cửa', null],
    ['Ki-ốt', null],
    ['Tổ công nghệ số', null],
  ])('“%s” is %s', (written, way) => {
    expect(wayOf(foldAccents(written))).toBe(way);
  });
});
