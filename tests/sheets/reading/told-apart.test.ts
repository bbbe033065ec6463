import { describe, expect, test } from 'vitest';
import { bacKan2022 } from '../../../src/data/plans/bac-kan-2022';
import { assessGrid } from '../../../src/sheets/reading/assess-grid';
import type { CellValue } from '../../../src/sheets/cells/grid';
import { plan766 } from '../../support/plan-766';
import { gridOf } from '../support/grid-of';
import { toldPlan } from '../support/told-plan';

/** A summary below its headings: what each row was judged by, what was said, and what the columns were left out for. */
function read(
  headings: readonly string[],
  rows: readonly (readonly CellValue[])[],
  formats: Readonly<Record<string, string>> = {},
) {
  const grid = gridOf([['QUÝ III NĂM 2022'], headings, ...rows], { formats });
  const { assessments, problems, columns } = assessGrid(grid, plan766);
  return {
    judged: assessments.map(({ indicator, unit, counts, rate }) =>
      counts.numerator === null
        ? `${unit ?? '?'} ${indicator} ${rate === null ? 'none' : String(rate)}`
        : `${unit ?? '?'} ${indicator} ${counts.numerator}/${String(counts.denominator)}`,
    ),
    said: problems.filter(({ code }) => code !== 'indicator-not-in-sheet').map(({ code }) => code),
    left: columns.flatMap(({ takenAs, heading, why }) => (takenAs === null ? [`${heading}: ${why}`] : [])),
  };
}

describe('procedures and dossiers in one table', () => {
  test('are told apart: procedures with electronic results are no part of the dossiers settled', () => {
    const headings = ['STT', 'Đơn vị', 'Tổng số TTHC', 'Số TTHC cấp kết quả điện tử', 'Tổng số hồ sơ đã giải quyết'];
    const { judged, left } = read(headings, [[1, 'Phòng Nội vụ', 100, 95, 300]]);
    expect(judged).toEqual([]);
    expect(left).toContain('Số TTHC cấp kết quả điện tử: remark');
  });

  test('are the same where a table calls all of them TTHC', () => {
    const headings = ['STT', 'Đơn vị', 'Tổng số TTHC đã giải quyết', 'Số TTHC giải quyết trễ hạn'];
    expect(read(headings, [[1, 'Phòng Nội vụ', 300, 3]]).judged).toContain('Phòng Nội vụ tre-han 3/300');
  });
});

describe('fees that were paid otherwise', () => {
  test('are no dossiers received, and those without cash are told beside those paid online', () => {
    const headings = [
      ...['STT', 'Đơn vị', 'Số hồ sơ có phí, lệ phí', 'Số hồ sơ thanh toán trực tuyến'],
      ...['Số hồ sơ thanh toán chuyển khoản, QR', 'Số hồ sơ thu tiền mặt'],
    ];
    const { judged, said, left } = read(headings, [[1, 'Phòng Nội vụ', 100, 40, 20, 40]]);
    expect(judged).toEqual(['Phòng Nội vụ thanh-toan 40/100']);
    expect(said).toEqual(['count-may-be-narrower']);
    expect(left).toEqual(['Số hồ sơ thanh toán chuyển khoản, QR: remark', 'Số hồ sơ thu tiền mặt: remark']);
  });
});

describe('satisfaction in numbers up to ten', () => {
  test('may be points, and is not judged', () => {
    const { judged, said } = read(['STT', 'Đơn vị', 'Mức độ hài lòng'], [[1, 'Phòng Nội vụ', 4.2]]);
    expect([judged, said]).toEqual([['Phòng Nội vụ hai-long none'], ['rate-scale-unclear']]);
  });

  test.each([
    ['Mức độ hài lòng (%)', 4.2],
    ['Mức độ hài lòng', 92],
    ['Mức độ hài lòng', '4,2%'],
  ])('is a share below "%s" as %s', (heading, figure) => {
    expect(read(['STT', 'Đơn vị', heading], [[1, 'Phòng Nội vụ', figure]]).said).not.toContain('rate-scale-unclear');
  });
});

describe('rows below a unit that are named by the level of a service', () => {
  test('are its parts and no units, also where there is one alone', () => {
    const headings = ['STT', 'Đơn vị', 'Tổng số hồ sơ', 'Hồ sơ trực tuyến'];
    const rows = [
      [1, 'Phòng Nội vụ', 100, 80],
      ['', 'DVC trực tuyến toàn trình', 70, 60],
      ['', 'DVC trực tuyến một phần', 30, 20],
      [2, 'Phòng Tư pháp', 100, 60],
      ['', 'Trong đó: DVC toàn trình', 50, 40],
    ];
    const { judged, said } = read(headings, rows);
    expect(judged.map((each) => each.split(' ').slice(0, 3).join(' '))).toEqual(['Phòng Nội vụ', 'Phòng Tư pháp']);
    expect(said).toEqual(['rows-left-out']);
  });
});

test('"Hồ sơ TT" is told to be a short word of several meanings', () => {
  const { left } = read(['STT', 'Đơn vị', 'Tổng hồ sơ', 'Hồ sơ TT'], [[1, 'Phòng Nội vụ', 10, 9]]);
  expect(left).toContain('Hồ sơ TT: short-word');
});

test('weeks beside "Cả tháng" are parts of it', () => {
  const cells = [
    ['THÁNG 9 NĂM 2022'],
    ['STT', 'Đơn vị', 'Tuần 1', '', 'Tuần 2', '', 'Cả tháng', ''],
    ['', '', 'Tổng số', 'Trực tuyến', 'Tổng số', 'Trực tuyến', 'Tổng số', 'Trực tuyến'],
    [1, 'Phòng Nội vụ', 50, 10, 50, 30, 200, 150],
    [2, 'Phòng Tư pháp', 20, 19, 20, 20, 80, 40],
  ];
  const { assessments, problems } = assessGrid(gridOf(cells), plan766);
  expect(assessments.map(({ counts }) => [counts.numerator, counts.denominator])).toEqual([
    [150, 200],
    [40, 80],
  ]);
  const taken = problems.flatMap((found) => (found.code === 'period-block-taken' ? found.facts.left : []));
  expect(taken).toEqual(['Tuần 1', 'Tuần 2']);
});

describe('a denominator that the sheet has for one indicator alone', () => {
  const usual = 'Tổng số hồ sơ tiếp nhận trong kỳ';

  test('goes before the usual one in the block of its indicator', () => {
    const cells = [
      ['QUÝ III NĂM 2022'],
      ['STT', 'Đơn vị', 'Tiếp nhận hồ sơ', '', 'Số hóa hồ sơ', ''],
      ['', '', usual, 'Trực tuyến', 'Số hồ sơ phải số hóa', 'Số hồ sơ đã số hóa'],
      [1, 'Phòng Nội vụ', 120, 96, 100, 90],
    ];
    const { assessments } = assessGrid(gridOf(cells), plan766);
    const found = assessments.find(({ indicator }) => indicator === 'so-hoa');
    expect([found?.counts.numerator, found?.counts.denominator]).toEqual([90, 100]);
  });

  test('is a question beside the usual one', () => {
    const headings = ['STT', 'Đơn vị', usual, 'Số hồ sơ phải số hóa', 'Số hồ sơ đã số hóa'];
    const { judged, said } = read(headings, [[1, 'Phòng Nội vụ', 120, 100, 90]]);
    expect([judged, said]).toEqual([[], ['column-ambiguous']]);
  });

  test('is taken without the usual one, and makes no difference where it is the same', () => {
    const [alone, same] = [
      read(['STT', 'Đơn vị', 'Số hồ sơ phải số hóa', 'Số hồ sơ đã số hóa'], [[1, 'Phòng Nội vụ', 100, 90]]),
      read(['STT', 'Đơn vị', usual, 'Số hồ sơ phải số hóa', 'Số hồ sơ đã số hóa'], [[1, 'Phòng Nội vụ', 100, 100, 90]]),
    ];
    expect([alone.judged, same.judged]).toEqual([['Phòng Nội vụ so-hoa 90/100'], ['Phòng Nội vụ so-hoa 90/100']]);
  });
});

describe('two denominators that are met for one indicator', () => {
  const headings = [
    ...['STT', 'Đơn vị', 'Tổng số hồ sơ tiếp nhận', 'Tổng số hồ sơ thuộc TTHC cung cấp DVCTT'],
    'Hồ sơ trực tuyến',
  ];
  const row = [1, 'Phòng Nội vụ', 100, 80, 70];

  test('are a question where the plan does not say which', () => {
    const { judged, said } = read(headings, [row]);
    expect([judged, said]).toEqual([[], ['column-ambiguous']]);
  });

  test('are none where it does', () => {
    const { assessments } = assessGrid(gridOf([['QUÝ III NĂM 2022'], headings, row]), bacKan2022);
    expect(assessments.map(({ counts }) => [counts.numerator, counts.denominator])).toEqual([[70, 100]]);
  });

  test('of services are asked about as well, and the one that stands there alone is taken', () => {
    const services = ['Số DVCTT cung cấp', 'Số DVCTT có phát sinh hồ sơ', 'Số DVCTT có phát sinh hồ sơ trực tuyến'];
    const { plan } = toldPlan([
      ['STT', 'Đơn vị', 'Tỷ lệ DVCTT có phát sinh hồ sơ trực tuyến'],
      [1, 'Phường Trần Phú', '60%'],
    ]);
    const judge = (of: readonly string[], figures: readonly number[]) => {
      const grid = gridOf([
        ['STT', 'Đơn vị', ...of],
        [1, 'Phường Trần Phú', ...figures],
      ]);
      const { assessments, problems } = assessGrid(grid, plan, { isPlanGiven: true });
      return [
        assessments.map(({ counts }) => [counts.numerator, counts.denominator]),
        problems.some(({ code }) => code === 'column-ambiguous'),
      ];
    };
    expect(judge(services, [100, 50, 45])).toEqual([[], true]);
    expect(judge([services[0]!, services[2]!], [100, 65])).toEqual([[[65, 100]], false]);
  });
});

test('"Số hồ sơ không thanh toán trực tuyến" is none of those paid online', () => {
  const headings = ['STT', 'Đơn vị', 'Số hồ sơ phải nộp phí, lệ phí', 'Số hồ sơ không thanh toán trực tuyến'];
  expect(read(headings, [[1, 'Phòng Nội vụ', 100, 60]]).judged).toEqual([]);
});

describe('names of rows that nobody knows', () => {
  const told = (heading: string) => {
    const rows = [
      ['STT', heading, 'Tổng số hồ sơ', 'Hồ sơ trực tuyến'],
      [1, 'Nguyễn Thị Bích Vân', 10, 5],
      [2, 'Lê Hoàng Tuấn', 10, 5],
    ];
    return JSON.stringify(assessGrid(gridOf([['QUÝ III NĂM 2022'], ...rows]), plan766).problems);
  };

  test.each(['Công dân', 'Tên tổ chức, cá nhân', 'Chủ hồ sơ', 'Khách hàng', 'Người nộp', 'Họ tên', 'Tên'])(
    'are not repeated below "%s"',
    (heading) => {
      expect(told(heading)).toContain('layout-not-recognised');
      expect(told(heading)).not.toMatch(/Bích Vân|Hoàng Tuấn/u);
    },
  );

  test('are told below what names bodies', () => {
    expect(told('Địa bàn')).toContain('Bích Vân');
  });
});

describe('a title of some procedures alone', () => {
  const told = (title: string): number => {
    const rows = [
      ['STT', 'Đơn vị', 'Tổng số hồ sơ', 'Hồ sơ trực tuyến'],
      [1, 'Phòng Nội vụ', 100, 75],
    ];
    const { problems } = assessGrid(gridOf([[title], ['QUÝ III NĂM 2022'], ...rows]), plan766);
    return problems.filter(({ code }) => code === 'count-may-be-narrower').length;
  };

  test.each(['KẾT QUẢ 25 DỊCH VỤ CÔNG THIẾT YẾU', 'HỒ SƠ LĨNH VỰC ĐẤT ĐAI', 'CÁC DVC LIÊN THÔNG KHAI SINH'])(
    '"%s" is told once',
    (title) => {
      expect(told(title)).toBe(1);
    },
  );

  test.each(['KẾT QUẢ GIẢI QUYẾT TTHC THEO LĨNH VỰC', 'TTHC THEO CƠ CHẾ MỘT CỬA, MỘT CỬA LIÊN THÔNG'])(
    '"%s" is of all of them',
    (title) => {
      expect(told(title)).toBe(0);
    },
  );
});

describe('petitions beside dossiers', () => {
  test('are counted for themselves, and are no dossiers settled', () => {
    const plan = toldPlan([
      ['STT', 'Đơn vị', 'Tỷ lệ hồ sơ trễ hạn', 'Tỷ lệ xử lý phản ánh, kiến nghị đúng hạn'],
      [1, 'Phường Trần Phú', '≤ 1%', '100%'],
    ]).plan;
    const cells = [
      ['THÁNG 10/2026'],
      ['STT', 'Đơn vị', 'Hồ sơ TTHC', '', '', 'Phản ánh, kiến nghị', '', ''],
      ['', '', 'Đã giải quyết', 'Đúng hạn', 'Quá hạn', 'Đã xử lý', 'Đúng hạn', 'Quá hạn'],
      [1, 'Phường Trần Phú', 200, 199, 1, 20, 15, 5],
    ];
    const { assessments } = assessGrid(gridOf(cells), plan, { isPlanGiven: true });
    const judged = assessments.map(({ counts }) => `${String(counts.numerator)}/${String(counts.denominator)}`);
    expect(judged).toEqual(['1/200', '15/20']);
  });

  test('alone are nobody’s late dossiers', () => {
    const cells = [
      ['QUÝ III NĂM 2022'],
      ['STT', 'Đơn vị', 'Phản ánh, kiến nghị', ''],
      ['', '', 'Đã xử lý', 'Quá hạn'],
      [1, 'Phòng Nội vụ', 20, 5],
    ];
    expect(assessGrid(gridOf(cells), plan766).assessments.map(({ indicator }) => indicator)).not.toContain('tre-han');
  });
});

describe('numbers of which nothing says whether they are fractions', () => {
  test('are not judged where fewer are better: 0,5 late dossiers are rather half a per cent', () => {
    const { judged, said } = read(['STT', 'Đơn vị', 'Tỷ lệ trễ hạn'], [[1, 'Phòng Nội vụ', 0.5]], { C: 'General' });
    expect([judged, said]).toEqual([['Phòng Nội vụ tre-han none'], ['rate-scale-unclear']]);
  });

  test('are told among percentages, also below a heading without "(%)"', () => {
    const rows = [
      [1, 'Phòng Nội vụ', 0.85],
      [2, 'Phòng Tư pháp', 76],
    ];
    expect(read(['STT', 'Đơn vị', 'Tỷ lệ hồ sơ trực tuyến'], rows).said).toContain('rate-scale-unclear');
  });
});

test.each([
  'Tỷ lệ hồ sơ trực tuyến của 25 DVC thiết yếu',
  'Tỷ lệ hồ sơ trực tuyến lĩnh vực đất đai',
  'Tỷ lệ hồ sơ liên thông khai sinh thực hiện trực tuyến',
])('"%s" is a rate of some procedures, and not that of all', (heading) => {
  expect(read(['STT', 'Đơn vị', heading], [[1, 'Phòng Nội vụ', '85%']]).judged).toEqual([]);
  const { plan } = toldPlan([
    ['STT', 'Đơn vị', 'Tỷ lệ hồ sơ trực tuyến', heading],
    [1, 'Phường Trần Phú', '70%', '90%'],
  ]);
  const grid = gridOf([
    ['STT', 'Đơn vị', heading],
    [1, 'Phường Trần Phú', '85%'],
  ]);
  const { assessments } = assessGrid(grid, plan, { isPlanGiven: true });
  expect(assessments.map(({ indicator, status }) => [indicator === 'onlineDossierRate', status])).toEqual([
    [false, 'near'],
  ]);
});

test('"Trực tuyến (%)" beside the total is the online rate', () => {
  const headings = ['STT', 'Đơn vị', 'Tổng số hồ sơ', 'Trực tuyến (%)', 'Trực tiếp (%)'];
  expect(read(headings, [[1, 'Phòng Nội vụ', 200, 75, 25]]).judged).toEqual(['Phòng Nội vụ onlineDossierRate 0.75']);
});
