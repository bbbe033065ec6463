import { describe, expect, test } from 'vitest';
import { bacKan2022 } from '../../../src/data/plans/bac-kan-2022';
import { accountColumns } from '../../../src/sheets/observations/account-columns';
import { assessGrid } from '../../../src/sheets/reading/assess-grid';
import { gridOf } from '../support/grid-of';

const MONTHS = ['Tháng 7', 'Tháng 8', 'Tháng 9'];

/** A unit's sheet with the months side by side and a column that adds them up. */
function read(title: string, sum: string, months: readonly string[] = MONTHS) {
  const figures = (each: number): number[] => [...months.map(() => each), each * months.length];
  const rows = [
    ['PHÒNG NỘI VỤ'],
    [title],
    ['TT', 'Nội dung', ...months, sum],
    [1, 'Tổng số hồ sơ tiếp nhận', ...figures(20)],
    [2, 'Hồ sơ trực tuyến', ...figures(6)],
  ];
  const { assessments, problems } = assessGrid(gridOf(rows), bacKan2022);
  return {
    figures: assessments.map(({ counts }) => `${String(counts.numerator)}/${String(counts.denominator)}`),
    codes: problems.map(({ code }) => code).filter((code) => code.startsWith('period-')),
    asked: problems.flatMap((found) =>
      found.code === 'period-ambiguous' ? found.facts.candidates.map(({ cell, heading }) => `${cell} ${heading}`) : [],
    ),
  };
}

describe('a column that adds the periods beside it up', () => {
  test.each(['Cộng quý III', 'Cộng', 'Tổng cộng', 'Cả quý III'])(
    'headed %s is the quarter that the title names',
    (sum) => {
      expect(read('SỐ LIỆU QUÝ III NĂM 2022', sum)).toMatchObject({
        figures: ['18/60'],
        codes: ['period-block-taken'],
      });
    },
  );

  test('is left out where the title names a month', () => {
    expect(read('SỐ LIỆU THÁNG 8 NĂM 2022', 'Cộng')).toMatchObject({
      figures: ['6/20'],
      codes: ['period-block-taken'],
    });
  });

  test('is one of the answers where the sheet says no period', () => {
    const { figures, asked } = read('SỐ LIỆU', 'Cộng');
    expect(figures).toEqual([]);
    expect(asked).toEqual(['C Tháng 7', 'D Tháng 8', 'E Tháng 9', 'F Cộng (Quý III)']);
  });

  test('of months that make up no quarter is none of a period', () => {
    const { figures, codes } = read('SỐ LIỆU THÁNG 9 NĂM 2022', 'Cộng', ['Tháng 8', 'Tháng 9']);
    expect([figures, codes]).toEqual([['6/20'], ['period-block-taken']]);
  });
});

test('every column of a block waits for the answer which period is meant', () => {
  const rows = [
    ['PHÒNG NỘI VỤ'],
    ['STT', 'Tên thủ tục hành chính', 'Tháng 8', null, 'Tháng 9', null],
    [null, null, 'Tổng số hồ sơ', 'Trực tuyến', 'Tổng số hồ sơ', 'Trực tuyến'],
    [1, 'Cấp bản sao', 20, 6, 30, 9],
    [2, 'Chứng thực', 10, 1, 12, 2],
  ];
  const { readings, problems } = assessGrid(gridOf(rows, { merges: ['C2:D2', 'E2:F2'] }), bacKan2022);
  expect(problems.map(({ code }) => code)).toContain('period-ambiguous');
  expect(readings.flatMap(accountColumns).map(({ column, why }) => `${column} ${why}`)).toEqual([
    'C asked',
    'D asked',
    'E asked',
    'F asked',
  ]);
});

describe('a period in the words of headings', () => {
  const ofPhong = (title: string, headings: readonly string[], figures: readonly number[]) => {
    const rows = [['PHÒNG NỘI VỤ'], [title], ['STT', 'Đơn vị', ...headings], [1, 'Phòng Nội vụ', ...figures]];
    const { assessments, problems } = assessGrid(gridOf(rows), bacKan2022);
    return {
      figures: assessments.map(({ counts }) => `${String(counts.numerator)}/${String(counts.denominator)}`),
      asked: problems.flatMap((found) =>
        found.code === 'period-ambiguous' ? found.facts.candidates.map(({ heading }) => heading) : [],
      ),
      columns: problems.filter(({ code }) => code === 'column-ambiguous').length,
    };
  };
  const APART = [
    'Tổng số hồ sơ trong tháng',
    'Hồ sơ trực tuyến trong tháng',
    'Tổng số hồ sơ lũy kế',
    'Hồ sơ trực tuyến lũy kế',
  ];

  test('is asked once, with both named, where the title says none', () => {
    expect(ofPhong('SỐ LIỆU', APART, [100, 65, 900, 600])).toEqual({
      figures: [],
      asked: ['Tổng số hồ sơ trong tháng', 'Tổng số hồ sơ lũy kế'],
      columns: 0,
    });
  });

  test.each([
    ['SỐ LIỆU THÁNG 9 NĂM 2022', ['65/100']],
    ['SỐ LIỆU LŨY KẾ 9 THÁNG NĂM 2022', ['600/900']],
  ])('is chosen by %s', (title, figures) => {
    expect(ofPhong(title, APART, [100, 65, 900, 600])).toEqual({ figures, asked: [], columns: 0 });
  });

  test('that only one count has never goes with counts that name none', () => {
    const headings = ['Tổng số hồ sơ', 'Hồ sơ trực tuyến', 'Tổng số hồ sơ lũy kế'];
    expect(ofPhong('SỐ LIỆU THÁNG 9 NĂM 2022', headings, [100, 65, 900]).figures).toEqual(['65/100']);
    expect(ofPhong('SỐ LIỆU', headings, [100, 65, 900]).asked).toHaveLength(2);
  });

  test('tells months apart where several counts name them', () => {
    const headings = [
      'Tổng hồ sơ tháng 8',
      'Hồ sơ trực tuyến tháng 8',
      'Tổng hồ sơ tháng 9',
      'Hồ sơ trực tuyến tháng 9',
    ];
    expect(ofPhong('SỐ LIỆU THÁNG 9 NĂM 2022', headings, [100, 65, 90, 60]).figures).toEqual(['60/90']);
  });

  test('is "Tháng báo cáo", too, above the counts or below them', () => {
    const read = (headings: readonly (readonly (string | null)[])[], title: string) =>
      assessGrid(
        gridOf(
          [
            [title],
            ['STT', 'Đơn vị', ...(headings[0] ?? [])],
            [null, null, ...(headings[1] ?? [])],
            [1, 'Phòng Nội vụ', 100, 65, 900, 600],
          ],
          { merges: ['A2:A3', 'B2:B3', 'C2:D2', 'E2:F2'] },
        ),
        bacKan2022,
      );
    const above = [
      ['Tháng báo cáo', null, 'Lũy kế', null],
      ['Tổng số hồ sơ', 'Trực tuyến', 'Tổng số hồ sơ', 'Trực tuyến'],
    ];
    const below = [
      ['Hồ sơ trực tuyến', null, 'Tổng số hồ sơ', null],
      ['Tháng báo cáo', 'Lũy kế', 'Tháng báo cáo', 'Lũy kế'],
    ];
    expect(read(above, 'THÁNG 9 NĂM 2022').assessments[0]?.counts).toEqual({ numerator: 65, denominator: 100 });
    for (const headings of [above, below])
      expect(read(headings, 'SỐ LIỆU').problems.map(({ code }) => code)).toContain('period-ambiguous');
  });

  test('stands beside rows of counts as well', () => {
    const rows = (title: string) => [
      ['PHÒNG NỘI VỤ'],
      [title],
      ['TT', 'Nội dung', 'Tháng báo cáo', 'Lũy kế'],
      [1, 'Tổng số hồ sơ tiếp nhận', 100, 900],
      [2, 'Hồ sơ trực tuyến', 65, 600],
    ];
    const named = assessGrid(gridOf(rows('THÁNG 9 NĂM 2022')), bacKan2022);
    expect(named.assessments.map(({ counts }) => counts)).toEqual([{ numerator: 65, denominator: 100 }]);
    const asked = assessGrid(gridOf(rows('SỐ LIỆU')), bacKan2022);
    expect(asked.problems.map(({ code }) => code)).toContain('period-ambiguous');
  });
});

describe('“Trong tháng” or “Kỳ này” beside what is cumulated', () => {
  const blocks = (title: string, current: string) => {
    const rows = [
      ['UBND THÀNH PHỐ BẮC KẠN'],
      [title],
      ['STT', 'Đơn vị', current, null, 'Lũy kế từ đầu năm', null],
      [null, null, 'Tổng số hồ sơ', 'Trực tuyến', 'Tổng số hồ sơ', 'Trực tuyến'],
      [1, 'Phường Đức Xuân', 70, 14, 800, 90],
    ];
    const { assessments, problems } = assessGrid(gridOf(rows, { merges: ['C3:D3', 'E3:F3'] }), bacKan2022);
    return {
      figures: assessments.map(({ counts }) => `${String(counts.numerator)}/${String(counts.denominator)}`),
      codes: problems.map(({ code }) => code).filter((code) => code.startsWith('period-')),
    };
  };

  test.each(['KẾT QUẢ 9 THÁNG ĐẦU NĂM 2022', 'KẾT QUẢ 6 THÁNG ĐẦU NĂM 2022', 'KẾT QUẢ 8 THÁNG ĐẦU NĂM 2022'])(
    '%s is what is cumulated, not the month',
    (title) => {
      expect(blocks(title, 'Trong tháng')).toEqual({ figures: ['90/800'], codes: ['period-block-taken'] });
    },
  );

  test.each([
    ['THÁNG 9 NĂM 2022', 'Trong tháng'],
    ['QUÝ III NĂM 2022', 'Trong quý'],
    ['QUÝ III NĂM 2022', 'Kỳ này'],
  ])('%s is %s', (title, current) => {
    expect(blocks(title, current)).toEqual({ figures: ['14/70'], codes: ['period-block-taken'] });
  });

  test.each([
    ['QUÝ III NĂM 2022', 'Trong tháng'],
    ['KẾT QUẢ THỰC HIỆN NĂM 2022', 'Kỳ này'],
  ])('%s above %s is a question: neither is that for sure', (title, current) => {
    expect(blocks(title, current)).toEqual({ figures: [], codes: ['period-ambiguous'] });
  });
});

describe('results that say another period than the sheet’s', () => {
  const judged = (title: string, heading: string) => {
    const rows = [
      ['UBND PHƯỜNG ĐỨC XUÂN'],
      [title],
      ['TT', 'Chỉ tiêu', heading, 'Kế hoạch năm 2022'],
      [1, 'Tỷ lệ hồ sơ trực tuyến', '60%', '70%'],
    ];
    const { assessments, problems } = assessGrid(gridOf(rows), bacKan2022);
    const refused = problems.flatMap((found) => (found.code === 'layout-not-recognised' ? [found.facts.reason] : []));
    return { judged: assessments.length, refused };
  };

  test.each([
    ['Tình hình thực hiện chỉ tiêu năm 2022', 'Thực hiện năm 2021'],
    ['Báo cáo tháng 9/2022', 'Kết quả tháng 8/2022'],
    ['Báo cáo Quý III năm 2022', 'Kết quả Quý II'],
  ])('%s, %s: are not judged, and that is the reason', (title, heading) => {
    expect(judged(title, heading)).toEqual({ judged: 0, refused: ['other-period'] });
  });

  test.each([
    ['Tình hình thực hiện chỉ tiêu năm 2022', 'Thực hiện năm 2022'],
    ['Báo cáo Quý III năm 2022', 'Kết quả tháng 9'],
    ['Báo cáo tháng 9/2022', 'Kết quả'],
  ])('%s, %s: are', (title, heading) => {
    expect(judged(title, heading)).toEqual({ judged: 1, refused: [] });
  });
});

describe('what is counted from the beginning of the year, beside a month', () => {
  const read = (title: string, cumulated: string) => {
    const heading = [
      ['TT', 'Đơn vị', 'Tháng 9', '', cumulated, ''],
      ['', '', ...['Tổng số hồ sơ', 'Hồ sơ trực tuyến'], ...['Tổng số hồ sơ', 'Hồ sơ trực tuyến']],
    ];
    const merges = ['C2:D2', 'E2:F2', 'A2:A3', 'B2:B3'];
    const grid = gridOf([[title], ...heading, [1, 'Phòng Nội vụ', 20, 5, 200, 80]], { merges });
    const { assessments, problems } = assessGrid(grid, bacKan2022);
    const counts = assessments.map(({ counts: { numerator, denominator } }) => [numerator, denominator]);
    return { counts, codes: problems.map(({ code }) => code).filter((code) => code.includes('ambiguous')) };
  };
  const CUMULATED = [
    'Lũy kế 01/01–30/9',
    'Lũy kế đến 30/9',
    'Từ 01/01 đến 30/9/2022',
    '01/01 - 30/9',
    'LK đến 30/9',
    'Đến 30/9',
    'Tổng từ đầu năm',
  ];

  test.each(CUMULATED)('"%s" is not the month', (cumulated) => {
    expect(read('KẾT QUẢ THÁNG 9 NĂM 2022', cumulated)).toEqual({ counts: [[5, 20]], codes: [] });
  });

  test.each(CUMULATED)('"%s" is nine months', (cumulated) => {
    expect(read('KẾT QUẢ 9 THÁNG NĂM 2022', cumulated)).toEqual({ counts: [[80, 200]], codes: [] });
  });

  test('is asked where the title says only up to which day figures reach', () => {
    expect(read('SỐ LIỆU TÍNH ĐẾN NGÀY 30/9/2022', 'Lũy kế').codes).toEqual(['period-ambiguous']);
  });

  test('within headings, too: "… đến ngày 30/9" counts dossiers', () => {
    const heading = ['TT', 'Đơn vị', 'Tổng số hồ sơ đến ngày 30/9', 'Hồ sơ trực tuyến đến ngày 30/9'];
    const grid = gridOf([['KẾT QUẢ 9 THÁNG NĂM 2022'], heading, [1, 'Phòng Nội vụ', 200, 80]]);
    const { assessments } = assessGrid(grid, bacKan2022);
    expect(assessments.map(({ counts }) => counts)).toEqual([{ numerator: 80, denominator: 200 }]);
  });
});
