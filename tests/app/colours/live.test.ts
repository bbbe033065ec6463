import { beforeAll, describe, expect, test } from 'vitest';
import { colourSheet } from '../../../src/app/assess/assess-sheet';
import { defaultPlan as plan } from '../../../src/data/plans/index';
import { workbook } from '../../emulator/support/workbook';
import { reversing, startExcel, toneOf, type TestedExcel } from '../support/excel';
import { proceduresSheet, sheetOfRows, unitsSheet } from '../support/sheets';

let tested: TestedExcel;
const request = { plan, sheet: null };

beforeAll(async () => {
  tested = await startExcel();
});

describe('a sheet of procedures follows what is typed', () => {
  const rows = [
    ['x', 'x', 'x', 10, 8],
    ['x', 'x', 'x', 10, 2],
    ['x', 'x', 'x', 0, 0],
    [null, null, null, 5, 0],
  ];

  beforeAll(async () => {
    await tested.excel.openWorkbook(workbook([proceduresSheet('PNV', rows)]));
    await colourSheet(tested.host, request);
  });

  const type = (address: string, value: unknown): Promise<void> => tested.excel.typeInto('PNV', address, value);

  test('a mark taken away makes (1) near, and its row missed; marked again it is met', async () => {
    expect(await tested.toneAt('PNV', 'D3')).toBe('met');
    await type('D5', 'không');
    expect(await tested.toneAt('PNV', 'D3')).toBe('missed');
    expect(await tested.toneAt('PNV', 'D5')).toBe('missed');
    await type('D5', 'Có');
    expect(await tested.toneAt('PNV', 'D3')).toBe('met');
    expect(await tested.toneAt('PNV', 'D5')).toBe('met');
  });

  test('a question mark is no mark: nothing is judged by it', async () => {
    await type('D5', '?');
    expect(await tested.toneAt('PNV', 'D3')).toBe('neutral');
    await type('D5', 'x');
    expect(await tested.toneAt('PNV', 'D3')).toBe('met');
  });

  test('counts change (3) and their own row', async () => {
    expect(await tested.toneAt('PNV', 'G3')).toBe('met');
    await type('G5', 0);
    expect(await tested.toneAt('PNV', 'G3')).toBe('missed');
    expect(await tested.toneAt('PNV', 'G5')).toBe('missed');
    await type('G5', 4);
    expect(await tested.toneAt('PNV', 'G3')).toBe('near');
    await type('G5', 8);
  });

  test.each([
    ['a dash is 0', '-', 'missed'],
    ['words are no count', 'chưa có', 'neutral'],
    ['more online than all', 12, 'neutral'],
    ['a negative count', -1, 'neutral'],
    ['half a dossier', 2.5, 'neutral'],
    ['a blank beside a count', '', 'neutral'],
    ['an error', '=1/0', 'neutral'],
  ])('%s', async (_, typed, tone) => {
    await type('G5', typed);
    expect(await tested.toneAt('PNV', 'G3')).toBe(tone);
    await type('G5', 8);
    expect(await tested.toneAt('PNV', 'G3')).toBe('met');
  });

  test('an error in a procedure that does not allow online submission spoils (3), not (2)', async () => {
    expect(await tested.toneAt('PNV', 'E3')).toBe('met');
    await type('G8', '=1/0');
    expect([await tested.toneAt('PNV', 'E3'), await tested.toneAt('PNV', 'G3')]).toEqual(['met', 'neutral']);
    await type('G8', 0);
  });

  test('rows in which nothing arose, and rows that are not eligible, keep their look', async () => {
    expect(await tested.toneAt('PNV', 'G7')).toBeNull();
    expect(await tested.toneAt('PNV', 'D8')).toBeNull();
  });
});

describe('a summary of units follows what is typed', () => {
  const units = [
    ['Phòng Nội vụ', 30, 100, 30],
    ['UBND xã Dương Quang', 5, 100, 5],
    ['Đơn vị lạ', 5, 100, 5],
  ];

  beforeAll(async () => {
    await tested.excel.openWorkbook(workbook([unitsSheet('TH', units)]));
    await colourSheet(tested.host, request);
  });

  const tones = async (): Promise<(string | null)[]> =>
    (await tested.excel.shownFills('TH', 'E4:E6')).flatMap((row) => row.map((fill) => toneOf(fill)));

  test('new counts', async () => {
    expect(await tones()).toEqual(['met', 'missed', null]);
    await tested.excel.typeInto('TH', 'C5', 7);
    await tested.excel.typeInto('TH', 'C4', 24);
    expect(await tones()).toEqual(['near', 'met', null]);
    await tested.excel.typeInto('TH', 'C4', 23);
    expect(await tones()).toEqual(['missed', 'met', null]);
  });

  test('rows that change places keep their own targets', async () => {
    await tested.excel.typeInto('TH', 'B4:E6', [
      ['Đơn vị lạ', 5, 100, 5],
      ['UBND xã Dương Quang', 5, 100, 5],
      ['Phòng Nội vụ', 30, 100, 30],
    ]);
    expect(await tones()).toEqual([null, 'missed', 'met']);
  });

  test('what cannot be judged goes grey', async () => {
    await tested.excel.typeInto('TH', 'C6', 'chưa báo cáo');
    await tested.excel.typeInto('TH', 'D5', 0);
    expect(await tones()).toEqual([null, 'neutral', 'neutral']);
  });
});

describe('how figures may be written', () => {
  const heading = ['STT', 'Đơn vị', 'Số hồ sơ trực tuyến', 'Tổng số hồ sơ phát sinh trong kỳ'];
  const cases: readonly [string, unknown, unknown, string][] = [
    ['text with thousands', '1.234', '2.000', 'met'],
    ['text with blanks', ' 15 ', '100 ', 'missed'],
    ['words behind numbers', '30 hồ sơ', '100 hồ sơ', 'met'],
    ['a dash is none', '-', '100', 'missed'],
    ['a dash for both: nothing arose', '-', '-', 'neutral'],
    ['exactly on target', '30', 100, 'met'],
    ['exactly at 80% of the target', '24', 100, 'near'],
    ['just below it', '2.399', '10.000', 'missed'],
    ['a decimal point is no thousands', '12.5', '100', 'neutral'],
    ['non-breaking spaces', '30\u00a0', '\u00a0100', 'met'],
    ['only a non-breaking space', '\u00a0', '100', 'neutral'],
  ];

  test.each(cases)('%s', async (_, online, total, tone) => {
    const rows = [heading, [1, 'Phòng Nội vụ', online, total], [2, 'Phòng Tư pháp', '1', '2']];
    await tested.excel.openWorkbook(workbook([sheetOfRows('TH', rows as never)]));
    const { assessments } = await colourSheet(tested.host, request);
    expect(await tested.toneAt('TH', 'C2')).toBe(tone);
    const { status } = assessments[0] ?? { status: null };
    expect(['met', 'near', 'missed'].includes(status ?? '') ? status : 'neutral').toBe(tone);
  });

  const rates: readonly [string, unknown, string][] = [
    ['computed with binary fractions', (7 / 100) * 100 * 3 + 9, 'met'],
    ['as text with a percent sign', '30,0%', 'met'],
    ['as text with a point', '29.9 %', 'near'],
    ['as text without a sign', '24', 'near'],
    ['above 100%', 130, 'neutral'],
    ['a word', 'đạt', 'neutral'],
  ];

  test.each(rates)('a rate %s', async (_, rate, tone) => {
    const rows = [
      ['STT', 'Đơn vị', 'Tỷ lệ hồ sơ trực tuyến (%)'],
      [1, 'Phòng Nội vụ', rate],
      [2, 'Phòng Tư pháp', 50],
    ];
    await tested.excel.openWorkbook(workbook([sheetOfRows('TH', rows as never)]));
    const { assessments } = await colourSheet(tested.host, request);
    expect(await tested.toneAt('TH', 'C2')).toBe(tone);
    const { status } = assessments[0] ?? { status: null };
    expect(['met', 'near', 'missed'].includes(status ?? '') ? status : 'neutral').toBe(tone);
  });

  test('names with line breaks, double blanks and in decomposed letters are found', async () => {
    const names = ['Phòng\nNội vụ', 'Phòng  Tư\u00a0pháp', 'Phòng Kinh tế'.normalize('NFD')];
    const rows = [heading, ...names.map((name, index) => [index + 1, name, 50, 100])];
    await tested.excel.openWorkbook(workbook([sheetOfRows('TH', rows)]));
    await colourSheet(tested.host, request);
    const shown = await tested.excel.shownFills('TH', 'C2:C4');
    expect(shown.flat().map(toneOf)).toEqual(['met', 'met', 'met']);
  });
});

test('procedures that are told by marks alone have a verdict on (2)', async () => {
  const heading = ['STT', 'Tên thủ tục hành chính', 'Có phát sinh hồ sơ', 'Có phát sinh hồ sơ trực tuyến'];
  const rows = Array.from({ length: 10 }, (_, index) => [
    index + 1,
    `Thủ tục ${index + 1}`,
    'x',
    index < 7 ? 'x' : null,
  ]);
  await tested.excel.openWorkbook(workbook([sheetOfRows('PNV', [['Đơn vị: Phòng Nội vụ'], [], heading, ...rows])]));
  const { assessments } = await colourSheet(tested.host, request);
  expect(assessments.map(({ indicator, status }) => [indicator, status])).toEqual([
    ['onlineActiveProcedureRate', 'met'],
  ]);
  expect(await tested.toneAt('PNV', 'D3')).toBe('met');
  await tested.excel.typeInto('PNV', 'D4', 'không');
  expect(await tested.toneAt('PNV', 'D3')).toBe('near');
  await tested.excel.typeInto('PNV', 'C5', '');
  expect(await tested.toneAt('PNV', 'D3')).toBe('neutral');
});

test('no cell has two tones: in the opposite order the rules show the same', async () => {
  const values = [null, 0, 5, 24, 30, 100, -1, 2.5, 'x', '-', '1.000', { error: '#N/A' }];
  const rows = values.flatMap((online) => values.map((total) => ['Phòng Nội vụ', online, total, null]));
  const sheets = [
    unitsSheet('TH', rows),
    proceduresSheet(
      'PNV',
      rows.map(([, online, total], index) => ['x', index % 3 === 0 ? 'x' : null, 'x', total ?? null, online ?? null]),
    ),
  ];
  for (const [sheet, area] of [
    ['TH', 'A1:G147'],
    ['PNV', 'A1:G148'],
  ] as const) {
    await tested.excel.openWorkbook(workbook(sheets));
    await colourSheet(tested.host, { plan, sheet });
    const shown = await tested.excel.shownFills(sheet, area);
    await colourSheet(reversing(tested.host), { plan, sheet });
    expect(await tested.excel.shownFills(sheet, area)).toEqual(shown);
    expect(new Set(shown.flat().map(toneOf)).size).toBeGreaterThan(2);
  }
});

test('words for nothing are the 0 that they are read as, in a sum and in a row of their own', async () => {
  const rows = [
    ['Phường Đức Xuân', 'Không phát sinh', 10],
    ['Phòng Nội vụ', 'KPS', 'KPS'],
    ['Phòng Tư pháp', 9, 10],
  ];
  const sheet = sheetOfRows('TH', [
    ['STT', 'Đơn vị', 'Hồ sơ trực tuyến', 'Tổng số hồ sơ'],
    ...rows.map((row, index) => [index + 1, ...row]),
  ]);
  await tested.excel.openWorkbook(workbook([sheet]));
  const { problems, assessments } = await colourSheet(tested.host, request);
  expect(problems.filter(({ code }) => code === 'not-a-number')).toEqual([]);
  expect(assessments.map(({ status }) => status)).toEqual(['missed', 'not-applicable', 'met']);
  expect(await Promise.all(['C2', 'C3', 'C4'].map((at) => tested.toneAt('TH', at)))).toEqual([
    'missed',
    'neutral',
    'met',
  ]);
});
