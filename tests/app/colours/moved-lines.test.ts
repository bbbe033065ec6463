import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { colourSheet, removeColours } from '../../../src/app/assess/assess-sheet';
import { COLOURED_AREA } from '../../../src/app/made/names';
import { readSheetArguments } from '../../../src/cli/arguments';
import { defaultPlan as plan } from '../../../src/data/plans/index';
import { parseArea } from '../../../src/emulator/formulas/a1';
import type { SheetLineEdit } from '../../../src/files/xlsx/lines/line-edit';
import { moveData } from '../../../src/files/xlsx/lines/move-data';
import { readXlsx } from '../../../src/files/xlsx/read-xlsx';
import { writeXlsx } from '../../../src/files/xlsx/write-xlsx';
import type { Area } from '../../../src/sheets/cells/grid';
import { readGoldenCases } from '../../support/compare-assess';
import { startExcel, type TestedExcel } from '../support/excel';

/** Of each layout some, with subtotals, rates as texts, targets beside, names of units, two tables, thousands of rows. */
const CASES = [
  'form06a-sections-total-on-top',
  'procedures-every-kind-of-mark',
  'procedures-marks-by-formulas',
  'procedures-dvctt-functions-below',
  'summary-plan-example',
  'summary-rates-in-three-formats',
  'sample-tong-hop-19-don-vi',
  'units-19-with-targets-and-ranks',
  'units-chart-databar-comment',
  'units-linked-sheets',
  'units-second-table-beside',
  'units-subtotals-after-sections',
  'units-group-column-merged-down',
  'units-target-result-difference-triples',
  'units-fractions-in-percent-cells',
  'names-vni-times',
];

let tested: TestedExcel;
beforeAll(async () => {
  tested = await startExcel();
});

const folders = ['tests/golden/assess', 'tests/golden/assess-2'];
const cases = folders.flatMap((folder) =>
  readGoldenCases(folder).flatMap(({ name, expected }) => {
    const file = join(folder, expected.file ?? `${name}.xlsx`);
    return CASES.includes(name) && existsSync(file) ? [{ name, file, args: expected.args ?? [] }] : [];
  }),
);

test('the chosen workbooks are there', () => expect(cases).toHaveLength(CASES.length));

describe.each(cases)('$name', ({ file, args }) => {
  const pkg = readXlsx(readFileSync(file));
  const said = readSheetArguments([file, ...args]);
  const sheet = said.sheet ?? pkg.data.activeSheet;
  const colour = () => colourSheet(tested.host, { plan, sheet, unit: said.unit });

  /** Three rows are inserted in the middle of the figures, and the row below them is deleted; of the inserted rows one goes again, and the first row of all. */
  function editsOf({ top, bottom }: Area): SheetLineEdit[] {
    const middle = Math.floor((top + bottom + 1) / 2);
    return [
      { sheet, kind: 'insert', lines: 'rows', at: middle, count: 3 },
      { sheet, kind: 'delete', lines: 'rows', at: middle + 1, count: 1 },
      { sheet, kind: 'delete', lines: 'rows', at: middle + 2, count: 1 },
      { sheet, kind: 'insert', lines: 'columns', at: 0, count: 1 },
      { sheet, kind: 'delete', lines: 'rows', at: top, count: 1 },
    ];
  }

  const own = () => {
    const { names, sheets } = tested.excel.openBook;
    const ours = sheets.flatMap(({ rules }) => rules.filter(({ formula }) => formula.includes('DVCTT')));
    return {
      rules: ours.map(({ areas }) => areas),
      names: names.filter(({ name }) => name.startsWith('DVCTT_')).map(({ name, formula }) => [name, formula]),
    };
  };

  const shown = () => tested.excel.shownFills(sheet, 'A1:AA90');

  test('coloured, with rows moved, it shows what a workbook made so shows; coloured again, it has one set of rules', async () => {
    await tested.excel.openWorkbook(pkg.data);
    await colour();
    const formula = tested.excel.openBook.names.find(({ name }) => name === COLOURED_AREA)?.formula ?? '';
    const area = parseArea(formula.replace(/^.*!/, ''));
    if (area === null) throw new Error(`no coloured area: ${formula}`);
    const edits = editsOf(area);
    const id = tested.excel.openBook.findSheet(sheet)?.unitSheetId ?? '';
    for (const edit of edits) await tested.excel.editLines(id, edit);
    await tested.excel.settled();
    const moved = await shown();
    const saved = readXlsx(writeXlsx(pkg, tested.excel.changes()));
    await colour();
    const again = own();
    await removeColours(tested.host, sheet);
    expect(own()).toEqual({ rules: [], names: [] });

    await tested.excel.openWorkbook(edits.reduce(moveData, pkg.data));
    await colour();
    expect(moved).toEqual(await shown());
    expect(again).toEqual(own());

    // What was saved shows the same, once it is open; who colours it then has one set of rules, too.
    await tested.excel.openWorkbook(saved.data);
    await colour();
    expect(own()).toEqual(again);
    expect(moved).toEqual(await shown());
  });
});
