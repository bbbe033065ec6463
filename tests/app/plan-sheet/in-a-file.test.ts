import { expect, test } from 'vitest';
import { blankPlanSheet } from '../../../src/app/plan-sheet/blank-plan-sheet';
import { planSheet } from '../../../src/app/plan-sheet/plan-sheet';
import { planOfGrid } from '../../../src/app/plan-sheet/read-plan-sheet';
import { defaultPlan as plan } from '../../../src/data/plans/index';
import type { Plan } from '../../../src/domain/plans/plan';
import { readXlsx } from '../../../src/files/xlsx/read-xlsx';
import { sheetGrid } from '../../../src/files/xlsx/sheet-grid';
import { writeXlsx } from '../../../src/files/xlsx/write-xlsx';
import type { NewSheet } from '../../../src/app/host/new-sheet';
import type { Grid } from '../../../src/sheets/cells/grid';
import { buildPackage, noChanges } from '../../files/xlsx/build-package';
import { gridOfNewSheet } from './grid-of-new-sheet';

/** The worksheet laid into a workbook, saved and opened again. */
function savedAndOpened(sheet: NewSheet): Grid {
  const changes = gridOfNewSheet(sheet).cells.flatMap((row, r) =>
    row.flatMap((value, column) => (value === null ? [] : [{ sheet: 'S1', row: r, column, value }])),
  );
  const saved = writeXlsx(readXlsx(buildPackage({})), { ...noChanges, cells: changes });
  const { data } = readXlsx(saved);
  const [first] = data.sheets;
  const grid = first === undefined ? null : sheetGrid(first, data.styles);
  if (grid === null) throw new Error('The worksheet is empty');
  return grid;
}

test('a plan’s worksheet in an .xlsx file is read as it was', () => {
  expect(planOfGrid(savedAndOpened(planSheet(plan)))).toEqual({ kind: 'plan', plan });
});

test('texts that XML and Excel change are safe in a file too', () => {
  const notes = [
    '\u0000',
    '\u000B\t',
    '_x0041_',
    '_x005F_x0041_',
    ' a ',
    '\r\n',
    '\uD800',
    '\uFFFE',
    '<&">',
    'a\nb',
    '\u0085',
  ];
  const odd: Plan = { ...plan, notes, issuer: '\n' };
  expect(planOfGrid(savedAndOpened(planSheet(odd)))).toEqual({ kind: 'plan', plan: odd });
});

test('the template in a file is recognised, and says what is missing', () => {
  expect(planOfGrid(savedAndOpened(blankPlanSheet(2027)))).toMatchObject({
    kind: 'wrong',
    problems: [{}, { cell: 'A31' }],
  });
});
