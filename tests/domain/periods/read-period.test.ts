import { describe, expect, it } from 'vitest';
import { wordings } from '../../../src/domain/periods/period-wordings';
import { readPeriod, readPeriods } from '../../../src/domain/periods/read-period';
import { isSamePeriod, monthsOf } from '../../../src/domain/periods/written-period';

/** Kind, number and days in one line. */
function told(text: string, year: number | null = null): string {
  return readPeriods(text, year)
    .map(({ kind, index, from, to, isCumulative }) =>
      [
        `${kind} ${index}`,
        ...(from === null ? [] : [`${from}/${String(to)}`]),
        ...(isCumulative ? ['cumulated'] : []),
      ].join(' '),
    )
    .join(' + ');
}

describe('a period as offices write it', () => {
  it.each([
    ['Quý III/2022', 'quarter 3 2022-07-01/2022-09-30'],
    ['QUÝ BA NĂM 2026', 'quarter 3 2026-07-01/2026-09-30'],
    ['Quý thứ hai năm 2026', 'quarter 2 2026-04-01/2026-06-30'],
    ['Quý tư', 'quarter 4'],
    ['Quý I - 2026', 'quarter 1 2026-01-01/2026-03-31'],
    ['Quý 3-2026', 'quarter 3 2026-07-01/2026-09-30'],
    ['06 tháng đầu năm 2026', 'half 1 2026-01-01/2026-06-30'],
    ['Sáu tháng cuối năm 2026', 'half 2 2026-07-01/2026-12-31'],
    ['6T/2026', 'half 1 2026-01-01/2026-06-30'],
    ['09 tháng năm 2026', 'nine-months 1 2026-01-01/2026-09-30'],
    ['8 tháng đầu năm 2026', 'range 108 2026-01-01/2026-08-31'],
    ['Kết quả 11 tháng năm 2026', 'range 111 2026-01-01/2026-11-30'],
    ['3 tháng đầu năm 2026', 'quarter 1 2026-01-01/2026-03-31'],
    ['3 tháng cuối năm 2026', 'quarter 4 2026-10-01/2026-12-31'],
    ['Nửa đầu năm 2026', 'half 1 2026-01-01/2026-06-30'],
    ['Tháng 9-2026', 'month 9 2026-09-01/2026-09-30'],
    ['Tháng chín năm 2026', 'month 9 2026-09-01/2026-09-30'],
    ['Tháng năm năm 2026', 'month 5 2026-05-01/2026-05-31'],
    ['Tháng mười hai/2026', 'month 12 2026-12-01/2026-12-31'],
    ['Tháng sáu', 'month 6'],
    ['Kỳ báo cáo: 09/2026', 'month 9 2026-09-01/2026-09-30'],
    ['Báo cáo năm 2025', 'year 1 2025-01-01/2025-12-31'],
    ['Cả năm', 'year 1'],
    ['12 tháng năm 2026', 'year 1 2026-01-01/2026-12-31'],
  ])('“%s” is %s', (text, expected) => {
    expect(told(text)).toBe(expected);
    expect(told(text.normalize('NFD'))).toBe(expected);
    expect(told(text.toUpperCase())).toBe(expected);
  });

  it.each([
    ['Từ tháng 1 đến tháng 9 năm 2026', 'nine-months 1 2026-01-01/2026-09-30'],
    ['Từ tháng 7 đến hết tháng 9/2026', 'quarter 3 2026-07-01/2026-09-30'],
    ['Tháng 7-9/2026', 'quarter 3 2026-07-01/2026-09-30'],
    ['T1-T6/2026', 'half 1 2026-01-01/2026-06-30'],
    ['Tháng 2 đến tháng 4 năm 2026', 'range 204 2026-02-01/2026-04-30'],
    ['Các tháng 7, 8 và 9 năm 2026', 'quarter 3 2026-07-01/2026-09-30'],
    ['Quý I - Quý III năm 2026', 'nine-months 1 2026-01-01/2026-09-30'],
    ['Quý I, II năm 2026', 'half 1 2026-01-01/2026-06-30'],
  ])('months or quarters that follow each other are one period: “%s” is %s', (text, expected) => {
    expect(told(text)).toBe(expected);
  });

  it.each([
    ['Từ 15/12/2021 đến 14/12/2022', 'year 1 2021-12-15/2022-12-14'],
    ['từ 15/12 đến 14/12/2022', 'year 1 2021-12-15/2022-12-14'],
    ['Từ ngày 15/12 năm trước đến ngày 14/9/2022', 'nine-months 1 2021-12-15/2022-09-14'],
    ['(01/06/2026 - 30/06/2026)', 'month 6 2026-06-01/2026-06-30'],
    ['Từ ngày 01 tháng 7 năm 2026 đến ngày 30 tháng 9 năm 2026', 'quarter 3 2026-07-01/2026-09-30'],
    ['từ ngày 01 đến ngày 15 tháng 6 năm 2026', 'range 0 2026-06-01/2026-06-15'],
    ['Số liệu từ ngày 01/01/2026 đến 17h00 ngày 20/9/2026', 'range 0 2026-01-01/2026-09-20'],
    ['từ 0 giờ 00 phút ngày 01/9/2026 đến hết 24h ngày 30/9/2026', 'month 9 2026-09-01/2026-09-30'],
    ['từ ngày 01 đến 17h ngày 15 tháng 6 năm 2026', 'range 0 2026-06-01/2026-06-15'],
    ['Lũy kế đến 17 giờ 30, ngày 15/9/2026', 'range 0 2026-01-01/2026-09-15 cumulated'],
    ['Từ 15/12/25 đến 14/6/26', 'half 1 2025-12-15/2026-06-14'],
    ['Lũy kế đến ngày 15/9/2026', 'range 0 2026-01-01/2026-09-15 cumulated'],
    ['Từ đầu năm đến ngày 30/9/2026', 'nine-months 1 2026-01-01/2026-09-30 cumulated'],
  ])('days from one to another: “%s” is %s', (text, expected) => {
    expect(told(text)).toBe(expected);
  });

  it.each([
    ['Lũy kế 9 tháng năm 2026', 'nine-months 1 2026-01-01/2026-09-30 cumulated'],
    ['Lũy kế 8 tháng đầu năm 2026', 'range 108 2026-01-01/2026-08-31 cumulated'],
    ['Lũy kế đến hết quý III/2026', 'quarter 3 2026-01-01/2026-09-30 cumulated'],
    ['Từ đầu năm đến hết tháng 9 năm 2026', 'month 9 2026-01-01/2026-09-30 cumulated'],
    ['Tháng 9 (lũy kế) năm 2026', 'month 9 2026-01-01/2026-09-30 cumulated'],
  ])('what is cumulated begins with the year: “%s” is %s', (text, expected) => {
    expect(told(text)).toBe(expected);
  });

  it.each([
    ['Tháng 6 và 6 tháng đầu năm 2026', 'month 6 2026-06-01/2026-06-30 + half 1 2026-01-01/2026-06-30'],
    [
      'THÁNG 9, QUÝ III VÀ 9 THÁNG NĂM 2026',
      'month 9 2026-09-01/2026-09-30 + quarter 3 2026-07-01/2026-09-30 + nine-months 1 2026-01-01/2026-09-30',
    ],
    ['Tháng 12 và cả năm 2026', 'month 12 2026-12-01/2026-12-31 + year 1 2026-01-01/2026-12-31'],
    ['Tháng 12 và năm 2026', 'month 12 2026-12-01/2026-12-31 + year 1 2026-01-01/2026-12-31'],
    [
      'Tháng 9 và lũy kế 9 tháng năm 2026',
      'month 9 2026-09-01/2026-09-30 + nine-months 1 2026-01-01/2026-09-30 cumulated',
    ],
    ['Tháng 1 và tháng 3 năm 2026', 'month 1 2026-01-01/2026-01-31 + month 3 2026-03-01/2026-03-31'],
    ['Quý III (từ tháng 7 đến tháng 9) năm 2026', 'quarter 3 2026-07-01/2026-09-30'],
  ])('each of several is told: “%s” is %s', (text, expected) => {
    expect(told(text)).toBe(expected);
  });

  it.each([
    ['Kết quả quý I, nhiệm vụ quý II năm 2026', 'quarter 1 2026-01-01/2026-03-31'],
    ['Kết quả quý IV/2025, phương hướng năm 2026', 'quarter 4 2025-10-01/2025-12-31'],
    ['Kết quả quý I/2026 so với quý I/2025', 'quarter 1 2026-01-01/2026-03-31'],
    ['Quý I năm 2026 theo Kế hoạch số 12/KH-UBND năm 2025', 'quarter 1 2026-01-01/2026-03-31'],
  ])('what it is held against, and what is planned next, is not it: “%s” is %s', (text, expected) => {
    expect(told(text)).toBe(expected);
  });

  it.each([
    ['KẾT QUẢ THỰC HIỆN ĐỀ ÁN 06 THÁNG 8 NĂM 2026', 'month 8 2026-08-01/2026-08-31'],
    ['Báo cáo Đề án 06 tháng 12/2025', 'month 12 2025-12-01/2025-12-31'],
    ['Đề án 06 T9/2026', 'month 9 2026-09-01/2026-09-30'],
    ['Đề án 06 tháng tám năm 2026', 'month 8 2026-08-01/2026-08-31'],
    ['06/ĐA tháng 9/2026', 'month 9 2026-09-01/2026-09-30'],
    ['Chỉ thị 09 tháng 10/2026', 'month 10 2026-10-01/2026-10-31'],
    ['Nghị quyết số 12 tháng 9 năm 2026', 'month 9 2026-09-01/2026-09-30'],
    ['Đề án 06 tháng … năm 2026', ''],
    ['Đề án 06 - 6 tháng đầu năm 2026', 'half 1 2026-01-01/2026-06-30'],
    ['Đề án 06 9 tháng năm 2026', 'nine-months 1 2026-01-01/2026-09-30'],
    ['Thực hiện Đề án 6 tháng đầu năm 2026', 'half 1 2026-01-01/2026-06-30'],
    ['Kế hoạch 6 tháng cuối năm 2026', 'half 2 2026-07-01/2026-12-31'],
    ['Tổng số hồ sơ 9 tháng', 'nine-months 1'],
  ])('the number of a document is no number of months: “%s” is %s', (text, expected) => {
    expect(told(text)).toBe(expected);
    expect(told(text.toUpperCase())).toBe(expected);
  });

  it.each([
    'Tháng … năm 2026',
    'Tháng      năm 2026',
    'Quý ..../2026',
    'Tháng 13 năm 2026',
    'Quý 5 năm 2026',
    'Tuần 32 năm 2026',
    'Từ 31/02/2026 đến 30/06/2026',
    'Từ 30/06/2026 đến 01/06/2026',
    'Kế hoạch số 766/KH-UBND năm 2022',
    'Bắc Kạn, ngày 5 tháng 10 năm 2022',
    'Giai đoạn 2021 - 2025',
    'Xử lý trong 3 tháng',
    'Hồ sơ trả sau tháng',
    'Quý cơ quan',
    'UBND PHƯỜNG SÔNG CẦU',
    'Số lượng hồ sơ tháng sau',
    'Thông tư 01/2018/TT-VPCP',
    '1.2',
    'Hai tháng',
  ])('“%s” names none', (text) => {
    expect(readPeriod(text)).toBeNull();
  });

  it('“theo tháng năm 2026” is the year', () => {
    expect(told('Tổng hợp theo tháng năm 2026')).toBe('year 1 2026-01-01/2026-12-31');
    expect(told('Số liệu các tháng năm 2026')).toBe('year 1 2026-01-01/2026-12-31');
  });

  it('takes the year from elsewhere where it has none itself', () => {
    expect(told('Tháng 6', 2026)).toBe('month 6 2026-06-01/2026-06-30');
    expect(told('Từ 01/06 đến 15/06', 2026)).toBe('range 0 2026-06-01/2026-06-15');
    expect(told('Từ 01/06 đến 15/06')).toBe('');
    expect(told('Tháng 6/2025', 2026)).toBe('month 6 2025-06-01/2025-06-30');
  });

  it('keeps the words by which it is said, and no more', () => {
    expect(readPeriod('BÁO CÁO KẾT QUẢ QUÝ III NĂM 2026 CỦA PHÒNG NỘI VỤ')?.writtenAs).toBe('QUÝ III NĂM 2026');
    expect(readPeriod('Số liệu lũy kế 9 tháng (từ mẫu 06a)')?.writtenAs).toBe('lũy kế 9 tháng');
  });

  it.each(wordings.map(({ example, unlike, pattern }) => [example, unlike, pattern] as const))(
    'the wording of “%s” does not take “%s”',
    (example, unlike, pattern) => {
      const folded = (text: string): string =>
        text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/giu, 'd').toLowerCase();
      expect(pattern.test(folded(example))).toBe(true);
      expect(pattern.test(folded(unlike))).toBe(false);
    },
  );

  it('is the same with or without “lũy kế” where it begins with the year anyway', () => {
    const [one, other] = [readPeriod('9 tháng năm 2026'), readPeriod('Lũy kế 9 tháng năm 2026')];
    expect(one !== null && other !== null && isSamePeriod(one, other)).toBe(true);
    const [month, to] = [readPeriod('Tháng 9'), readPeriod('Lũy kế tháng 9')];
    expect(month !== null && to !== null && isSamePeriod(month, to)).toBe(false);
  });

  it('covers its months', () => {
    const months = (text: string): readonly number[] => {
      const period = readPeriod(text);
      return period === null ? [] : monthsOf(period);
    };
    expect(months('Quý II')).toEqual([4, 5, 6]);
    expect(months('8 tháng đầu năm 2026')).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(months('Từ tháng 2 đến tháng 4')).toEqual([2, 3, 4]);
    expect(months('Lũy kế quý III')).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(months('Từ 02/06/2026 đến 14/06/2026')).toEqual([]);
  });
});

describe('days that a period is written by', () => {
  it.each([
    // Whole months are known without a year.
    ['Lũy kế 01/01–30/9', 'nine-months 1 cumulated'],
    ['01/01 - 30/9', 'nine-months 1'],
    ['Từ 15/8 đến 14/9', 'month 9'],
    ['1/5 - 3/10', ''],
    ['Từ 05/9 đến 11/9', ''],
    // A year that begins on 15 December.
    ['(Số liệu tính từ 15/12/2025 đến 14/9/2026)', 'nine-months 1 2025-12-15/2026-09-14'],
    ['Từ 15/12/2025 đến 14/8/2026', 'range 108 2025-12-15/2026-08-14'],
    // Beside a period they are its days, or another one.
    ['9 tháng đầu năm 2026 (từ 15/12/2025 đến 14/9/2026)', 'nine-months 1 2025-12-15/2026-09-14'],
    ['Tháng 9 năm 2026 (từ 05/9 đến 11/9/2026)', 'range 0 2026-09-05/2026-09-11'],
    [
      'Tháng 9 năm 2026 (từ 01/01 đến 30/9/2026)',
      'nine-months 1 2026-01-01/2026-09-30 + month 9 2026-09-01/2026-09-30',
    ],
    // The day of the figures is a period of its own only where no other is said, and nobody knows where it begins.
    ['Số liệu tính đến 16 giờ ngày 15/9/2026', 'range 0 cumulated'],
    ['Quý III năm 2026 (tính đến ngày 15/9/2026)', 'quarter 3 2026-07-01/2026-09-30'],
  ])('%s is %s', (text, said) => {
    expect(told(text)).toBe(said);
  });

  it('make the same period as its name', () => {
    const [days, name] = [readPeriod('từ 15/8/2026 đến 14/9/2026'), readPeriod('Tháng 9/2026')];
    expect(days !== null && name !== null && isSamePeriod(days, name)).toBe(true);
  });

  it('that are cumulated are not the month that they end with', () => {
    const [all, month] = [readPeriod('Lũy kế tháng 9/2026'), readPeriod('Tháng 9/2026')];
    expect(all !== null && month !== null && isSamePeriod(all, month)).toBe(false);
  });
});
