import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { colourSheet, removeColours } from '../../../src/app/assess/assess-sheet';
import { defaultPlan as plan } from '../../../src/data/plans/index';
import { readXlsx, type XlsxPackage } from '../../../src/files/xlsx/read-xlsx';
import type { ConditionalFormatData, SheetData, WorkbookData } from '../../../src/files/xlsx/workbook-data';
import { writeXlsx } from '../../../src/files/xlsx/write-xlsx';
import { area, workbook } from '../../emulator/support/workbook';
import { startExcel, type TestedExcel } from '../support/excel';
import { proceduresSheet, unitsSheet } from '../support/sheets';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

let tested: TestedExcel;

beforeAll(async () => {
  tested = await startExcel();
});

const rule = (index: number, type: string, formula: string | null): ConditionalFormatData => ({
  index,
  type,
  areas: [area('E4:E6')],
  formulas: formula === null ? [] : [formula],
  priority: index + 1,
  stopIfTrue: false,
});
const users = [
  rule(0, 'colorScale', null),
  rule(1, 'dataBar', null),
  rule(2, 'expression', '$E4>50'),
  rule(3, 'expression', '$E4>50'),
  rule(4, 'cellIs', '10'),
];
const units = [
  ['Phòng Nội vụ', 30, 100, 30],
  ['UBND xã Dương Quang', 5, 100, 5],
  ['Phòng Tư pháp', 5, 100, 5],
];
const sheets = (more: Partial<SheetData> = {}): SheetData[] => [
  unitsSheet('TH', units, more),
  unitsSheet('Tháng 9', units),
  proceduresSheet('PNV', [['x', 'x', 'x', 10, 8]]),
];
const withUsers: Partial<WorkbookData> = {
  definedNames: [{ name: 'CuaToi', formula: 'TH!$A$1', sheet: 'TH', visible: true }],
};

const colour = (sheet: string): Promise<unknown> => colourSheet(tested.host, { plan, sheet });

interface Counted {
  readonly rules: readonly string[];
  readonly names: readonly string[];
}

/** The rules' types in order and the names, as Excel tells them. */
async function count(sheet: string): Promise<Counted> {
  return Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const formats = worksheet.getRange().conditionalFormats.load('items/type');
    const names = worksheet.names.load('items/name');
    await context.sync();
    return { rules: formats.items.map(({ type }) => type), names: names.items.map(({ name }) => name) };
  });
}

/** The workbook with other ids, as if it was saved and opened again. */
async function reopen(data: WorkbookData): Promise<WorkbookData> {
  await tested.excel.settled();
  const changes = tested.excel.changes();
  const gone = new Set(changes.removedConditionalFormats.map(({ sheet, index }) => `${sheet} ${index}`));
  const added = (sheet: string): ConditionalFormatData[] =>
    changes.addedConditionalFormats
      .filter((one) => one.sheet === sheet)
      .map((one, index) => ({
        ...one,
        index,
        type: 'expression',
        formulas: [one.formula.slice(1)],
        priority: index + 1,
      }));
  const lost = new Set(changes.removedNames.map(({ sheet, name }) => `${sheet ?? ''} ${name}`));
  const reopened: WorkbookData = {
    ...data,
    sheets: data.sheets.map((sheet) => ({
      ...sheet,
      conditionalFormats: [
        ...added(sheet.name),
        ...sheet.conditionalFormats.filter(({ index }) => !gone.has(`${sheet.name} ${index}`)),
      ].map((one, index) => ({ ...one, index, priority: index + 1 })),
    })),
    definedNames: [
      ...data.definedNames.filter(({ sheet, name }) => !lost.has(`${sheet ?? ''} ${name}`)),
      ...changes.addedNames,
    ],
    settings: changes.settings ?? data.settings,
  };
  await tested.excel.openWorkbook(reopened);
  return reopened;
}

describe('coloured again', () => {
  let data: WorkbookData;
  beforeEach(async () => {
    data = workbook(sheets({ conditionalFormats: users }), withUsers);
    await tested.excel.openWorkbook(data);
    await colour('TH');
  });

  test('the same rules and names as the first time, before the user’s', async () => {
    const first = await count('TH');
    expect(first.rules).toEqual([
      'Custom',
      'Custom',
      'Custom',
      'Custom',
      'ColorScale',
      'DataBar',
      'Custom',
      'Custom',
      'CellValue',
    ]);
    await colour('TH');
    await colour('TH');
    expect(await count('TH')).toEqual(first);
  });

  test('also after the workbook was closed and opened, when rules have other ids', async () => {
    const first = await count('TH');
    data = await reopen(data);
    await colour('TH');
    expect(await count('TH')).toEqual(first);
    data = await reopen(data);
    await colour('TH');
    expect(await count('TH')).toEqual(first);
    expect(Object.keys(JSON.parse(data.settings['dvctt.rules'] ?? '{}') as object)).toHaveLength(1);
  });

  test('taken off, also after opening again: the user’s rules and names are left, in their order', async () => {
    await reopen(data);
    await removeColours(tested.host, 'TH');
    expect(await count('TH')).toEqual({
      rules: ['ColorScale', 'DataBar', 'Custom', 'Custom', 'CellValue'],
      names: ['CuaToi'],
    });
    await tested.excel.settled();
    expect(tested.excel.changes().settings ?? {}).not.toHaveProperty('dvctt.rules');
  });

  test('rules that Excel copied with coloured cells are ours too, beside those that are remembered', async () => {
    const first = await count('TH');
    await Excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getItem('TH');
      const copied = worksheet.getRange('G4:G6').conditionalFormats.add(Excel.ConditionalFormatType.custom);
      copied.custom.rule.formula = '=AND(N("DVCTT")=0,$G4>1)';
      await context.sync();
    });
    await colour('TH');
    expect(await count('TH')).toEqual(first);
  });

  test('sheets of one workbook do not disturb each other', async () => {
    const first = await count('TH');
    await colour('Tháng 9');
    await colour('PNV');
    expect(await count('TH')).toEqual(first);
    const [september, unit] = [await count('Tháng 9'), await count('PNV')];
    await removeColours(tested.host, 'TH');
    expect([await count('Tháng 9'), await count('PNV')]).toEqual([september, unit]);
    expect(await tested.toneAt('Tháng 9', 'E4')).toBe('met');
    expect(await tested.toneAt('TH', 'E4')).toBeNull();
  });

  test('a copy of a coloured sheet, whose rules nobody remembers, is coloured anew', async () => {
    await tested.excel.settled();
    const changes = tested.excel.changes();
    const copy: WorkbookData = {
      ...data,
      sheets: data.sheets.map((sheet) =>
        sheet.name === 'Tháng 9'
          ? {
              ...sheet,
              conditionalFormats: changes.addedConditionalFormats.map((one, index) => ({
                ...one,
                index,
                type: 'expression',
                formulas: [one.formula.slice(1)],
                priority: index + 1,
              })),
            }
          : sheet,
      ),
      definedNames: changes.addedNames.map((name) => ({ ...name, sheet: 'Tháng 9' })),
      settings: changes.settings ?? {},
    };
    await tested.excel.openWorkbook(copy);
    await colour('Tháng 9');
    expect((await count('Tháng 9')).rules).toHaveLength(4);
    // The targets, by what was coloured, and which rows.
    expect((await count('Tháng 9')).names).toHaveLength(3);
  });
});

describe('refusals', () => {
  test('a protected sheet is not changed', async () => {
    await tested.excel.openWorkbook(workbook(sheets({ isProtected: true })));
    await expect(colour('TH')).rejects.toMatchObject({ name: 'HostError', code: 'protected' });
    await expect(removeColours(tested.host, 'TH')).rejects.toMatchObject({ code: 'protected' });
    await tested.excel.settled();
    expect(tested.excel.changes()).toMatchObject({ addedConditionalFormats: [], addedNames: [] });
  });

  test('while a cell is being edited nothing is done', async () => {
    await tested.excel.openWorkbook(workbook(sheets()));
    tested.excel.setCellEditMode(true);
    await expect(colour('TH')).rejects.toMatchObject({ name: 'HostError', code: 'cell-edit' });
    tested.excel.setCellEditMode(false);
    await tested.excel.settled();
    expect(tested.excel.changes().addedConditionalFormats).toEqual([]);
  });

  test('there is no such sheet', async () => {
    await expect(colour('Không có')).rejects.toMatchObject({ name: 'HostError', code: 'no-sheet' });
  });
});

describe('in a file', () => {
  const sample = join(import.meta.dirname, '../../../samples/phong-noi-vu.xlsx');

  async function rewrite(file: XlsxPackage, change: () => Promise<unknown>): Promise<XlsxPackage> {
    await tested.excel.openWorkbook(file.data);
    await change();
    await tested.excel.settled();
    return readXlsx(writeXlsx(file, tested.excel.changes()));
  }
  const figures = ({ data }: XlsxPackage): unknown => ({
    rules: data.sheets.map((sheet) => sheet.conditionalFormats.length),
    names: data.definedNames.map(({ name, sheet }) => [name, sheet]),
  });

  test('coloured twice is coloured once; taken off, it is as it was', async () => {
    const original = readXlsx(readFileSync(sample));
    const once = await rewrite(original, () => colourSheet(tested.host, { plan, sheet: null }));
    const twice = await rewrite(once, () => colourSheet(tested.host, { plan, sheet: null }));
    expect(figures(twice)).toEqual(figures(once));
    expect(figures(once)).not.toEqual(figures(original));
    const bare = await rewrite(twice, () => removeColours(tested.host, null));
    expect(figures(bare)).toEqual(figures(original));
  });
});
