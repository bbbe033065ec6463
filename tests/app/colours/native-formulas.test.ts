import { COLOURED_AREA, COLOURS_BASIS } from '../../../src/app/made/names';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { colourSheet } from '../../../src/app/assess/assess-sheet';
import type { Colours } from '../../../src/app/host/host';
import { defaultPlan as plan } from '../../../src/data/plans/index';
import { readFormula } from '../../../src/emulator/formulas/check-formula';
import { tokenize } from '../../../src/emulator/formulas/tokens';
import { readXlsx } from '../../../src/files/xlsx/read-xlsx';
import { writeXlsx } from '../../../src/files/xlsx/write-xlsx';
import { workbook } from '../../emulator/support/workbook';
import { DIGITISED, ON_TIME, planWith } from '../../support/own-plan';
import { startExcel, type TestedExcel } from '../support/excel';
import { proceduresSheet, sheetOfRows, unitsSheet } from '../support/sheets';

let tested: TestedExcel;

beforeAll(async () => {
  tested = await startExcel();
});

const many = Array.from({ length: 300 }, (_, index) => [
  index % 2 ? 'x' : 'Chưa',
  'x',
  'x',
  String(index + 1),
  index % 40 === 0 ? '-' : `${index} hồ sơ`,
]);
const SHEETS = {
  'a sheet of procedures': proceduresSheet('PNV', many),
  'a sheet whose name needs quotes': proceduresSheet("Tư pháp 'mới' 2022", many),
  'a summary of units': unitsSheet(
    'TH',
    Array.from({ length: 400 }, () => ['UBND xã Dương Quang', '30', '1.000', '96,7%']),
  ),
  'a summary of many spellings': unitsSheet(
    'TH2',
    Array.from({ length: 400 }, (_, index) => [`Phòng${' '.repeat((index % 60) + 1)}Nội  vụ`, 30, null, 3]),
  ),
  'a summary of one unit': sheetOfRows('PTP', [
    ['Đơn vị: Phòng Tư pháp'],
    [],
    ['STT', 'Chỉ tiêu', 'Tử số', 'Mẫu số', 'Tỷ lệ (%)'],
    [1, 'Tỷ lệ TTHC cung cấp toàn trình', 15, 20, null],
    [2, 'Tỷ lệ TTHC phát sinh hồ sơ trực tuyến', null, null, '80 %'],
    [3, 'Tỷ lệ hồ sơ trực tuyến', '150', '155', 96.7],
  ]),
};

const heading = ['Tổng số hồ sơ', 'Số hồ sơ được số hoá', 'Tổng số đã giải quyết', 'Trước hạn', 'Đúng hạn', 'Đã ký số'];
const ownRows = Array.from({ length: 300 }, (_, index) => [
  ...[index + 1, `Thủ tục ${index + 1}`, `${index + 1} hồ sơ`, '-', '1.000', index, '7'],
]);
/** By a plan with indicators of its own: sums of texts, and marks. */
const OWN_SHEETS = {
  'a sheet of procedures with own indicators': sheetOfRows('RIÊNG', [
    ['Đơn vị: Phòng Nội vụ'],
    ['STT', 'Tên TTHC', ...heading, 'Phải ký số'],
    ...ownRows.map((row) => [...row, '15 hồ sơ', 'x', 'Có']),
  ]),
  'a summary of units with own indicators': sheetOfRows('RIÊNG 2', [
    ['STT', 'Đơn vị', ...heading],
    ...ownRows.map((row) => [row[0] ?? null, 'Phòng Nội vụ', ...row.slice(2), '15']),
  ]),
  'a summary of one unit with own indicators': sheetOfRows('RIÊNG 3', [
    ['Đơn vị: Phòng Nội vụ'],
    ['STT', 'Nội dung', 'Số liệu'],
    [1, 'Tổng số đã giải quyết', '1.000'],
    [2, 'Trước hạn', '60 hồ sơ'],
    [3, 'Đúng hạn', '-'],
  ]),
};
const SIGNED = { id: 'ky-so', heading: 'Tỷ lệ TTHC ký số', formula: 'Đã ký số / Phải ký số', target: 90 };
const ownPlan = planWith([DIGITISED, ON_TIME, SIGNED], 'beside-known');

/** Native since Excel 2013, so that Excel 2016 computes them too. */
const KNOWN = new Set(
  'ABS AND OR NOT IF IFERROR ISNUMBER ISERROR ISTEXT N TRIM LEN SUBSTITUTE MID FIND INT ROUND CHAR MATCH VLOOKUP SUMPRODUCT NUMBERVALUE'.split(
    ' ',
  ),
);

const cases = [
  ...Object.entries(SHEETS).map(([name, sheet]) => ({ name, sheet, by: plan })),
  ...Object.entries(OWN_SHEETS).map(([name, sheet]) => ({ name, sheet, by: ownPlan })),
];

describe.each(cases)('$name', ({ sheet, by }) => {
  let colours: Colours;
  beforeAll(async () => {
    await tested.excel.openWorkbook(workbook([sheet]));
    await colourSheet(tested.host, { plan: by, sheet: sheet.name });
    colours = tested.planned();
  });

  test('has rules', () => {
    expect(colours.rules.length).toBeGreaterThanOrEqual(4);
  });

  test('its rules hold what Excel takes in a conditional format', () => {
    for (const { formula } of colours.rules) {
      expect(formula.length).toBeLessThan(4000);
      const facts = readFormula(formula.slice(1));
      expect(facts, formula).not.toBeNull();
      expect(facts?.hasArrayConstant).toBe(false);
      expect([...(facts?.functions ?? [])].filter((name) => !KNOWN.has(name))).toEqual([]);
      // No reference to a worksheet by name: what lies elsewhere comes through names.
      expect(formula).not.toContain('!');
      expect(formula.startsWith('=AND(N("DVCTT")=0,')).toBe(true);
      for (const { kind, text } of tokenize(formula)) if (kind === 'text') expect(text.length).toBeLessThan(256);
    }
  });

  test('its names hold what Excel takes in a name', () => {
    for (const { name, formula, comment } of colours.names) {
      expect(name).toMatch(/^DVCTT_[A-Za-z]+(_\d+)*$/);
      expect(formula.length).toBeLessThanOrEqual(8192);
      expect(comment.length).toBeLessThanOrEqual(255);
      const facts = readFormula(formula.slice(1));
      expect(facts, formula).not.toBeNull();
      // An array constant stands alone, with nothing but constants in it; anything else is computed.
      expect(facts?.hasArrayConstant).toBe(formula.startsWith('={'));
      if (formula.startsWith('={')) expect([...(facts?.functions ?? [])]).toEqual([]);
    }
  });

  test('its names are different, and all of them are used, but those that say by what it was coloured', () => {
    const all = colours.names.map(({ name }) => name);
    expect(new Set(all).size).toBe(all.length);
    const names = all.filter((name) => name !== COLOURS_BASIS && name !== COLOURED_AREA);
    expect(names.length).toBeLessThan(all.length);
    const formulas = [...colours.names, ...colours.rules].map(({ formula }) => formula);
    for (const name of names) {
      const used = new RegExp(`\\b${name}\\b`);
      expect(
        formulas.some((formula) => used.test(formula)),
        name,
      ).toBe(true);
    }
  });
});

test('in the file, newer functions carry their prefix in rules and names', async () => {
  const file = readXlsx(readFileSync(join(import.meta.dirname, '../../golden/assess/procedures-counts-as-text.xlsx')));
  await tested.excel.openWorkbook(file.data);
  await colourSheet(tested.host, { plan, sheet: null });
  expect(JSON.stringify(tested.planned())).toContain('NUMBERVALUE');
  await tested.excel.settled();
  const { data } = readXlsx(writeXlsx(file, tested.excel.changes()));
  const written = [
    ...data.definedNames.map(({ formula }) => formula),
    ...data.sheets.flatMap(({ conditionalFormats }) => conditionalFormats.flatMap(({ formulas }) => formulas)),
  ].filter((formula) => formula.includes('NUMBERVALUE'));
  expect(written.length).toBeGreaterThan(3);
  for (const formula of written) expect(formula.replace(/_xlfn\.NUMBERVALUE/g, '')).not.toContain('NUMBERVALUE');
});
