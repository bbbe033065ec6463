import { describe, expect, test } from 'vitest';
import { dossier, HEAD, many, read, readRows, TITLE, withCell, type Row } from './dossiers';

const [, SUBTITLE] = TITLE;

describe('rows of a list that are no dossiers', () => {
  test.each<[string, readonly Row[]]>([
    ['headings of a new page', [HEAD]],
    ['title and headings of a new page', [...TITLE, HEAD]],
    ['the title’s period and the headings of a new page', [SUBTITLE ?? [], HEAD]],
    ['a blank row', [[]]],
    ['several blank rows', [[], [], [], []]],
    ['a sum', [['Cộng: 2 hồ sơ']]],
    ['a field', [['II', 'Lĩnh vực hộ tịch']]],
  ])('%s in their midst end nothing and count nothing', (_what, between) => {
    const { figures, told } = read([...many(2), ...between, ...many(2, 3, { way: 'Trực tiếp' })]);
    expect(figures).toContain('onlineDossierRate 2/4');
    expect(told).toEqual([]);
  });

  test.each<[string, Row]>([
    ['1, 2, 3', [1, 2, 3, 4, 5, 6, 7, 8]],
    ['(1), (2), (3)', HEAD.map((_, at) => `(${String(at + 1)})`)],
    ['A, B, 1, 2', ['A', 'B', '1', '2', '3', '4', '5', '6']],
  ])('the numbers of columns, %s, are none', (_what, numbers) => {
    const { figures, told } = read([numbers, ...many(3)]);
    expect(figures).toContain('onlineDossierRate 3/3');
    expect(told).toEqual([]);
  });

  test('signatures and notes below are none', () => {
    const below: Row[] = [
      ['Tổng cộng: 3 hồ sơ'],
      [],
      [null, null, null, null, null, 'Ngày 31 tháng 3 năm 2026'],
      [null, 'Người lập biểu', null, null, null, 'TRƯỞNG PHÒNG'],
      [],
      [null, 'Lý Thị B'],
    ];
    const { figures, told } = read([...many(3), ...below]);
    expect(figures).toContain('onlineDossierRate 3/3');
    expect(told).toEqual([]);
  });

  test('a second row of headings, repeated with the first on a new page, is none', () => {
    const heads: Row[] = [
      ['STT', 'Mã hồ sơ', 'Chủ hồ sơ', 'Kênh tiếp nhận', 'Thời gian', null, null, 'Trạng thái'],
      [null, null, null, null, 'Ngày tiếp nhận', 'Ngày hẹn trả', 'Ngày trả', null],
    ];
    const merges = ['A4:A5', 'B4:B5', 'C4:C5', 'D4:D5', 'E4:G4', 'H4:H5'];
    const { figures, told } = readRows([...TITLE, ...heads, ...many(2), ...heads, ...many(2, 3)], { merges });
    expect(figures).toContain('onlineDossierRate 4/4');
    expect(told).toEqual([]);
  });

  test('further rows of a dossier whose code is merged over its steps are told', () => {
    const step = withCell(withCell(dossier(2), 0, null), 1, null);
    const { figures, told } = readRows([...TITLE, HEAD, ...many(2), step, ...many(1, 3)], { merges: ['B6:B7'] });
    expect(figures).toContain('onlineDossierRate 3/3');
    expect(told).toEqual(['step info 1 B7']);
  });
});

test('a list whose headings name no dossier is one by its numbers of receipt', () => {
  const head = ['STT', 'Số biên nhận', 'Kênh nộp', 'Ngày nộp', 'Tình trạng xử lý'];
  const rows: Row[] = [1, 2, 3].map((at) => [
    at,
    `BN0${String(at)}`,
    at > 1 ? 'Qua mạng' : '1 cửa',
    '02/03/2026',
    'Đã xong',
  ]);
  expect(read(rows, head).figures).toContain('onlineDossierRate 2/3');
});

describe('a sheet with two lists', () => {
  test('of other columns counts one, and says what it left', () => {
    const other: Row[] = [
      ...[[], ['II. HỒ SƠ ĐANG GIẢI QUYẾT'], ['STT', 'Mã hồ sơ', 'Kênh tiếp nhận', 'Ngày tiếp nhận', 'Trạng thái']],
      ...[11, 12].map((number) => [number, `X${String(number)}`, 'Trực tuyến', '05/03/2026', 'Đang xử lý']),
    ];
    const { figures, told } = read([...many(3), ...other]);
    expect(figures).toContain('onlineDossierRate 3/3');
    expect(told).toEqual(['list warning 2 A10']);
  });

  test('of two periods counts the one that is meant', () => {
    const { figures, problems } = read([...many(3), [], ['Tháng 4 năm 2026'], HEAD, dossier(9, { in: '05/04/2026' })]);
    expect(figures).toContain('onlineDossierRate 3/3');
    expect(problems.map(({ code }) => code)).toContain('period-table-left');
  });
});

describe('units between the dossiers', () => {
  const city: Row[] = [['UBND THÀNH PHỐ BẮC KẠN'], ...TITLE.slice(1)];
  const online = ({ assessments }: ReturnType<typeof read>) =>
    assessments
      .filter(({ indicator }) => indicator === 'onlineDossierRate')
      .map(({ writtenAs, unit, counts }) => [writtenAs, unit, counts.numerator, counts.denominator]);

  test('have each their own figures, those that the plan does not have too', () => {
    const rows: Row[] = [
      ...[['I. Phòng Nội vụ'], ...many(2), ['1. Lĩnh vực đất đai'], ...many(1, 3, { way: 'Trực tiếp' })],
      ...[['II', 'Phòng Tư pháp'], ...many(2, 4), ['III. Phòng Lạ'], ...many(1, 6)],
    ];
    const seen = read(rows, HEAD, city);
    expect(online(seen)).toEqual([
      ['Phòng Nội vụ', 'Phòng Nội vụ', 2, 3],
      ['Phòng Tư pháp', 'Phòng Tư pháp', 2, 2],
      ['Phòng Lạ', null, 1, 1],
    ]);
    expect(seen.problems.map(({ code }) => code)).toContain('unit-not-found');
  });

  test('leave dossiers above the first of them to nobody, and hold up all', () => {
    const seen = read(
      [...many(1), ['I. Phòng Nội vụ'], ...many(2, 2), ['II. Phòng Tư pháp'], ...many(1, 4)],
      HEAD,
      city,
    );
    expect(seen.told).toEqual(['unit error 1 B5']);
    expect(seen.figures.filter((each) => each.startsWith('onlineDossierRate'))).toEqual([
      ...['onlineDossierRate ?', 'onlineDossierRate ?'],
    ]);
  });

  test('in a column of which the plan has too few are told, and offices within a unit are not', () => {
    const head = withCell(HEAD, 2, 'Đơn vị');
    const of = (names: readonly string[]): Row[] => names.map((name, at) => withCell(dossier(at + 1), 2, name));
    expect(read(of(['Xã A', 'Xã B', 'Xã C', 'Phòng Nội vụ']), head).told).toEqual(['offices warning 4 C5']);
    expect(read(of(['Bộ phận A', 'Bộ phận B', 'Bộ phận B']), head).told).toEqual([]);
  });
});
