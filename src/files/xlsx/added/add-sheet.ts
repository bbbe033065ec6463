import type { AddedSheet } from '../added-sheet';
import { writeRule } from '../edit-conditional-formats';
import type { ConditionalFormatEdits } from '../edit-conditional-formats';
import type { PackageDraft } from '../package-draft';
import { addLinkedPart, freePart } from '../package-index';
import { CachedCells } from './cached-cells';
import type { Dialect } from './dialect';
import { settleTables } from './table-headings';
import { writeChart } from './write-chart';
import { writeDrawing } from './write-drawing';
import type { CellNumbers } from './write-rows';
import { writeSheet } from './write-sheet';
import { writeTable } from './write-table';

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const SHEET_TYPE = `${OFFICE}.spreadsheetml.worksheet+xml`;
const TABLE_TYPE = `${OFFICE}.spreadsheetml.table+xml`;
const DRAWING_TYPE = `${OFFICE}.drawing+xml`;
const CHART_TYPE = `${OFFICE}.drawingml.chart+xml`;

export interface Addition extends CellNumbers {
  readonly dialect: Dialect;
  readonly date1904: boolean;
  /** The conditional formats of a worksheet, highest priority first. */
  readonly rulesOf: (sheet: string) => ConditionalFormatEdits['added'];
  readonly nextTableId: () => number;
}

/**
 * Adds a worksheet's part with those of its tables and charts.
 * @returns the id of the workbook's relationship to it.
 */
export function addSheet(draft: PackageDraft, workbookPart: string, added: AddedSheet, addition: Addition): string {
  const { dialect, date1904, xfs, dynamicArray } = addition;
  const part = freePart(draft, (number) => `xl/worksheets/sheet${number}.xml`);
  const sheet = { ...added, ...settleTables(added) };
  const tableLinks = sheet.tables.map((table) => {
    const target = freePart(draft, (number) => `xl/tables/table${number}.xml`);
    const text = writeTable(table, addition.nextTableId(), dialect);
    return addLinkedPart(draft, part, `${dialect.links}/table`, { name: target, contentType: TABLE_TYPE, text });
  });
  const drawingLink = sheet.charts.length === 0 ? null : addDrawing(draft, part, sheet, dialect);
  const rules = addition
    .rulesOf(sheet.name)
    .map(({ format, dxf }, index) => writeRule(format, dxf, index + 1, ''))
    .join('');
  const text = writeSheet(sheet, { dialect, date1904, xfs, dynamicArray, rules, tableLinks, drawingLink });
  const sheetPart = { name: part, contentType: SHEET_TYPE, text };
  return addLinkedPart(draft, workbookPart, `${dialect.links}/worksheet`, sheetPart);
}

function addDrawing(draft: PackageDraft, sheetPart: string, sheet: AddedSheet, dialect: Dialect): string {
  const part = freePart(draft, (number) => `xl/drawings/drawing${number}.xml`);
  const cells = new CachedCells(sheet.name, sheet.cells);
  const links = sheet.charts.map((chart) => {
    const name = freePart(draft, (number) => `xl/charts/chart${number}.xml`);
    const text = writeChart(chart, cells, dialect);
    return addLinkedPart(draft, part, `${dialect.links}/chart`, { name, contentType: CHART_TYPE, text });
  });
  const text = writeDrawing(sheet.charts, links, dialect);
  return addLinkedPart(draft, sheetPart, `${dialect.links}/drawing`, { name: part, contentType: DRAWING_TYPE, text });
}
