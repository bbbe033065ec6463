import { describe, expect, test } from 'vitest';
import { bacKan2022 } from '../../../src/data/plans/bac-kan-2022';
import type { CellValue } from '../../../src/sheets/cells/grid';
import { assessGrid } from '../../../src/sheets/reading/assess-grid';
import { gridOf } from '../support/grid-of';

type Row = readonly CellValue[];

function read(rows: readonly Row[], title = 'DANH SÁCH THỦ TỤC', unit?: string) {
  const got = assessGrid(
    gridOf([[title], ['QUÝ II NĂM 2022'], ...rows]),
    bacKan2022,
    unit === undefined ? {} : { unit },
  );
  return {
    figures: got.assessments.map(
      ({ unit: of, writtenAs, counts }) =>
        `${of ?? `? ${String(writtenAs)}`} ${String(counts.numerator)}/${String(counts.denominator)}`,
    ),
    codes: got.problems.map(({ code }) => code).filter((code) => code !== 'indicator-not-in-sheet'),
    layout: got.layout,
  };
}

const HEAD = ['STT', 'Đơn vị', 'Tên TTHC', 'Tổng số hồ sơ', 'Trực tuyến'];

describe('a list of procedures of several units', () => {
  const rows: Row[] = [
    HEAD,
    [1, 'Phòng Tư pháp', 'Chứng thực', 30, 3],
    [2, 'Phòng Tư pháp', 'Hộ tịch', 20, 1],
    [3, 'Phòng Nội vụ', 'Khen thưởng', 100, 25],
    [null, null, 'Tổng cộng', 150, 29],
  ];

  test('gives each unit its own figures, whoever’s sheet it is said to be', () => {
    const expected = { figures: ['Phòng Tư pháp 4/50', 'Phòng Nội vụ 25/100'], codes: [], layout: 'units-summary' };
    expect(read(rows)).toEqual(expected);
    expect(read(rows, 'DANH SÁCH THỦ TỤC', 'Phòng Tư pháp').figures).toEqual(expected.figures);
  });

  test('also where a unit stands once for all its procedures, or in a line above them', () => {
    const once = rows.map((row, at) => (at === 2 ? [2, null, ...row.slice(2)] : row));
    const above: Row[] = [
      ['STT', 'Tên thủ tục hành chính', 'Tổng số hồ sơ', 'Trực tuyến'],
      ['I', 'PHÒNG TƯ PHÁP', null, null],
      [1, 'Chứng thực', 50, 4],
      ['II', 'PHÒNG NỘI VỤ', null, null],
      [1, 'Khen thưởng', 100, 25],
    ];
    for (const each of [once, above]) expect(read(each).figures).toEqual(['Phòng Tư pháp 4/50', 'Phòng Nội vụ 25/100']);
  });

  test('adds up rows with equal figures below one number: it is the unit’s, and makes none a part of another', () => {
    const equal: Row[] = [
      ['STT', 'Đơn vị', 'Lĩnh vực', 'Tổng số hồ sơ', 'Trực tuyến'],
      [1, 'Phòng Tư pháp', 'Hộ tịch', 43, 24],
      [null, null, 'Chứng thực', 43, 24],
      [2, 'Phòng Nội vụ', 'Khen thưởng', 20, 5],
      [null, null, 'Tôn giáo', 30, 5],
    ];
    expect(read(equal).figures).toEqual(['Phòng Tư pháp 48/86', 'Phòng Nội vụ 10/50']);
  });

  test('names who is none of the plan’s, and does not count them for the others', () => {
    const others: Row[] = [HEAD, [1, 'Phòng Tư pháp', 'Chứng thực', 50, 4], [2, 'Công an', 'Cấp căn cước', 100, 100]];
    const { figures, codes } = read(others, 'PHÒNG TƯ PHÁP');
    expect(figures).toEqual(['Phòng Tư pháp 4/50', '? Công an 100/100']);
    expect(codes).toContain('unit-not-found');
  });

  test('names the procedures above the first unit, which may be anybody’s', () => {
    const [head = [], first = [], ...rest] = rows;
    const nobodys = read([head, [1, null, ...first.slice(2)], ...rest]);
    const field: Row = ['I', null, 'Lĩnh vực tư pháp', null, null];
    expect(read([head, field, first, ...rest]).codes).toEqual([]);
    expect(nobodys).toMatchObject({ figures: ['Phòng Tư pháp 1/20', 'Phòng Nội vụ 25/100'], codes: ['rows-left-out'] });
  });

  test('is one unit’s where a column only names who works with it', () => {
    for (const heading of ['Cơ quan phối hợp', 'Đơn vị chủ trì giải quyết']) {
      const partners: Row[] = [
        ['STT', 'Tên TTHC', heading, 'Tổng số hồ sơ', 'Trực tuyến'],
        [1, 'Chứng thực', 'Phòng Tư pháp', 50, 5],
        [2, 'Khen thưởng', 'Phòng Nội vụ', 50, 10],
      ];
      expect(read(partners, 'PHƯỜNG ĐỨC XUÂN')).toMatchObject({
        figures: ['Phường Đức Xuân 15/100'],
        layout: 'unit-procedures',
      });
    }
  });

  test('of one unit stays that unit’s sheet', () => {
    const one: Row[] = [HEAD, [1, 'Phòng Tư pháp', 'Chứng thực', 30, 3], [2, 'Phòng Tư pháp', 'Hộ tịch', 20, 1]];
    expect(read(one, 'PHÒNG TƯ PHÁP')).toMatchObject({ figures: ['Phòng Tư pháp 4/50'], layout: 'unit-procedures' });
  });
});

describe('a list of fields of several units', () => {
  const BOTH = ['Phòng Tư pháp 35/100', 'Phòng Nội vụ 20/80'];
  const told = { figures: BOTH, codes: [], layout: 'units-summary' };
  const COLUMNS = ['STT', 'Đơn vị', 'Lĩnh vực', 'Tổng số hồ sơ', 'Hồ sơ trực tuyến'];
  const TOTAL: Row = [null, 'Tổng cộng', null, 180, 55];

  test('adds up the rows of each unit, which stands in the first of them or in all', () => {
    const first: Row[] = [
      COLUMNS,
      [1, 'Phòng Tư pháp', 'Hộ tịch', 60, 20],
      [null, null, 'Chứng thực', 40, 15],
      [2, 'Phòng Nội vụ', 'Khen thưởng', 50, 10],
      [null, null, 'Hội', 30, 10],
      TOTAL,
    ];
    const all = first.map((row, at) => (row[1] === null ? [null, first[at - 1]?.[1] ?? null, ...row.slice(2)] : row));
    for (const each of [first, all]) expect(read(each)).toEqual(told);
  });

  test('of fields that stand once above their units as well', () => {
    const fields: Row[] = [
      ['STT', 'Lĩnh vực', 'Đơn vị', 'Tổng số hồ sơ', 'Hồ sơ trực tuyến'],
      [1, 'Hộ tịch', 'Phòng Tư pháp', 60, 20],
      [null, null, 'Phòng Nội vụ', 50, 10],
      [2, 'Đất đai', 'Phòng Tư pháp', 40, 15],
      [null, null, 'Phòng Nội vụ', 30, 10],
      [null, 'Tổng cộng', null, 180, 55],
    ];
    expect(read(fields)).toEqual(told);
  });

  test('takes a unit’s own line, and “Cộng” below its rows, for what they add up to, and says where they do not', () => {
    const rows = (own: number, below: number): Row[] => [
      COLUMNS,
      [1, 'Phòng Tư pháp', null, own, 35],
      [null, null, 'Hộ tịch', 60, 20],
      [null, null, 'Chứng thực', 40, 15],
      [2, 'Phòng Nội vụ', 'Khen thưởng', 50, 10],
      [null, null, 'Hội', 30, 10],
      [null, 'Cộng Phòng Nội vụ', null, below, 20],
      TOTAL,
    ];
    expect(read(rows(100, 80))).toEqual(told);
    expect(read(rows(90, 80))).toMatchObject({ figures: BOTH, codes: ['total-row-mismatch'] });
    expect(read(rows(100, 81))).toMatchObject({ figures: BOTH, codes: ['total-row-mismatch'] });
  });

  test('of units in lines above their fields, with figures of their own or none', () => {
    const rows = (heading: string, own: boolean): Row[] => [
      ['STT', heading, 'Tổng số hồ sơ', 'Hồ sơ trực tuyến'],
      ['I', 'Phòng Tư pháp', ...(own ? [100, 35] : [null, null])],
      [1, 'Hộ tịch', 60, 20],
      [2, 'Chứng thực', 40, 15],
      ['II', 'Phòng Nội vụ', ...(own ? [80, 20] : [null, null])],
      [1, 'Khen thưởng', 50, 10],
      [2, 'Hội', 30, 10],
      [null, 'Tổng cộng', 180, 55],
    ];
    // Beside figures of the unit's own its fields are not counted once more, and named as its parts.
    const named = { ...told, codes: ['rows-left-out'] };
    expect(read(rows('Lĩnh vực', true))).toEqual(told);
    expect(read(rows('Lĩnh vực', false))).toEqual(told);
    expect(read(rows('Đơn vị/Lĩnh vực', true))).toEqual(named);
  });

  test('keeps the colours of a summary whose units have a row each', () => {
    const rows: Row[] = [COLUMNS, [1, 'Phòng Tư pháp', 'Hộ tịch', 100, 35], [2, 'Phòng Nội vụ', 'Hội', 80, 20]];
    const got = assessGrid(gridOf([['QUÝ II NĂM 2022'], ...rows]), bacKan2022);
    expect(got.readings[0]?.rows.map(({ kind }) => kind)).toEqual(['data', 'data']);
  });
});

describe('rows of a unit by something that nobody knows', () => {
  const rows: Row[] = [
    ['STT', 'Đơn vị', 'Cấp', 'Tổng số hồ sơ', 'Hồ sơ trực tuyến'],
    [1, 'Phòng Tư pháp', 'Huyện', 60, 20],
    [null, null, 'Xã', 40, 15],
    [2, 'Phòng Nội vụ', 'Huyện', 80, 20],
  ];

  test('are added up where a total shows that they are parts', () => {
    const got = read([...rows, [null, 'Tổng cộng', null, 180, 55]]);
    expect(got).toMatchObject({ figures: ['Phòng Tư pháp 35/100', 'Phòng Nội vụ 20/80'], codes: [] });
  });

  test('give no verdict where nothing shows it, and that is said', () => {
    const expected = ['Phòng Tư pháp null/null', 'Phòng Nội vụ 20/80'];
    for (const total of [[], [[null, 'Tổng cộng', null, 140, 40]]])
      expect(read([...rows, ...total])).toMatchObject({ figures: expected, codes: ['unit-rows-unclear'] });
  });
});

describe('parts of a unit in a summary of units', () => {
  test('are no units where they add up to the unit above them', () => {
    const rows: Row[] = [
      ['STT', 'Đơn vị', 'Tổng số hồ sơ', 'Hồ sơ trực tuyến'],
      [1, 'Phòng Tư pháp', 100, 35],
      [null, 'Bộ phận Một cửa', 60, 20],
      [null, 'Tổ lưu động', 40, 15],
      [2, 'Phòng Nội vụ', 80, 20],
      [null, 'Tổng cộng', 180, 55],
    ];
    expect(read(rows)).toMatchObject({
      figures: ['Phòng Tư pháp 35/100', 'Phòng Nội vụ 20/80'],
      codes: ['rows-left-out'],
    });
    const others = rows.map((row, at) => (at === 2 ? [null, 'Bộ phận Một cửa', 61, 20] : row));
    expect(read(others).codes).toContain('unit-not-found');
  });
});

describe('indicators of several units, a row for each', () => {
  const HEADINGS = ['Tử số', 'Mẫu số', 'Tỷ lệ (%)'];
  const [END_TO_END, ACTIVE] = ['Tỷ lệ TTHC cung cấp DVCTT toàn trình', 'Tỷ lệ hồ sơ trực tuyến'];
  const figures = ['Phòng Nội vụ 20/20', 'Phòng Nội vụ 30/100', 'Phòng Tư pháp 9/10', 'Phòng Tư pháp 12/100'];
  const first: Row[] = [
    ['STT', 'Đơn vị', 'Chỉ số', ...HEADINGS],
    [1, 'Phòng Nội vụ', END_TO_END, 20, 20, 100],
    [null, null, ACTIVE, 30, 100, 30],
    [2, 'Phòng Tư pháp', END_TO_END, 9, 10, 90],
    [null, null, ACTIVE, 12, 100, 12],
  ];

  test('are each unit’s own, in a sheet of the unit that gathers them as well', () => {
    const all = first.map((row, at) => (row[1] === null ? [null, first[at - 1]?.[1] ?? null, ...row.slice(2)] : row));
    const lines: Row[] = [
      ['STT', 'Chỉ số', ...HEADINGS],
      ['I', 'Phòng Nội vụ', null, null, null],
      [1, END_TO_END, 20, 20, 100],
      [2, ACTIVE, 30, 100, 30],
      ['II', 'Phòng Tư pháp', null, null, null],
      [1, END_TO_END, 9, 10, 90],
      [2, ACTIVE, 12, 100, 12],
    ];
    for (const rows of [first, all, lines])
      expect(read(rows, 'PHÒNG VĂN HÓA VÀ THÔNG TIN')).toMatchObject({ figures, codes: [], layout: 'units-summary' });
  });

  test('that stand twice for one unit are told where they were not taken', () => {
    const twice: Row[] = [
      ['STT', 'Chỉ số', ...HEADINGS],
      [1, ACTIVE, 30, 100, 30],
      [2, `${ACTIVE} (cấp xã)`, 1, 100, 1],
    ];
    expect(read(twice, 'PHÒNG NỘI VỤ')).toMatchObject({ figures: ['Phòng Nội vụ 30/100'], codes: ['rows-left-out'] });
  });
});
