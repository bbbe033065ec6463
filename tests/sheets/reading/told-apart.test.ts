import { describe, expect, test } from 'vitest';
import { assessGrid } from '../../../src/sheets/reading/assess-grid';
import { plan766 } from '../../support/plan-766';
import { gridOf } from '../support/grid-of';
import { readSummary as read } from '../support/read-summary';
import { toldPlan } from '../support/told-plan';

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
