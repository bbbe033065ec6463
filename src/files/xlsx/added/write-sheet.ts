import { areaAddress, cellAddress } from '../../../sheets/cells/grid';
import type { Area } from '../../../sheets/cells/grid';
import type { AddedCell, AddedSheet } from '../added-sheet';
import { argb } from '../style-lists';
import type { Dialect } from './dialect';
import { writeLinks, writeValidations } from './write-entries';
import { writePage } from './write-page';
import { writeRows } from './write-rows';
import type { CellNumbers } from './write-rows';
import { XML } from './xml-declaration';

export interface SheetWriting extends CellNumbers {
  readonly dialect: Dialect;
  readonly date1904: boolean;
  /** Its conditional formats, written. */
  readonly rules: string;
  /** Ids of the relationships that lead to its tables and its drawing. */
  readonly tableLinks: readonly string[];
  readonly drawingLink: string | null;
}

/** Pixels of a digit in the usual font at its usual size, and the room beside the text that a stored width counts in. */
const DIGIT = 7;
const PADDING = 5;

/** In points; a row is a whole number of pixels high. */
const USUAL_HEIGHT = 15;
const PIXEL = 0.75;
/** How much higher than the size of its font a line is. */
const LINE_HEIGHT = 1.27;

/**
 * The XML of a whole new worksheet; its elements stand in the order of the schema (ECMA-376 part 1, 18.3.1.99).
 * @param sheet with tables and cells that agree
 */
export function writeSheet(sheet: AddedSheet, writing: SheetWriting): string {
  const { dialect, tableLinks, drawingLink } = writing;
  return [
    `${XML}<worksheet xmlns="${dialect.main}" xmlns:r="${dialect.links}">`,
    writeProperties(sheet),
    `<dimension ref="${areaAddress(usedArea(sheet.cells))}"/>`,
    writeView(sheet),
    `<sheetFormatPr defaultRowHeight="${usualHeight(sheet)}"/>`,
    writeColumns(sheet),
    writeRows(sheet.cells, sheet.heights, writing),
    sheet.isProtected ? '<sheetProtection sheet="1" objects="1" scenarios="1"/>' : '',
    writeMerges(sheet),
    writing.rules,
    writeValidations(sheet.validations, writing.date1904),
    writeLinks(sheet.links),
    writePage(sheet.paper),
    drawingLink === null ? '' : `<drawing r:id="${drawingLink}"/>`,
    writeTableLinks(tableLinks),
    '</worksheet>',
  ].join('');
}

function writeProperties({ tabColor, paper }: AddedSheet): string {
  const color = tabColor === null ? '' : `<tabColor rgb="${argb(tabColor)}"/>`;
  const fits = paper.fit === null ? '' : '<pageSetUpPr fitToPage="1"/>';
  return color + fits === '' ? '' : `<sheetPr>${color}${fits}</sheetPr>`;
}

function usedArea(cells: readonly AddedCell[]): Area {
  const [first] = cells;
  const area = { top: first?.row ?? 0, left: first?.column ?? 0, bottom: first?.row ?? 0, right: first?.column ?? 0 };
  for (const { row, column } of cells) {
    area.top = Math.min(area.top, row);
    area.left = Math.min(area.left, column);
    area.bottom = Math.max(area.bottom, row);
    area.right = Math.max(area.right, column);
  }
  return area;
}

/**
 * The height of a row in the font size that most cells are in. Excel fits rows to their texts when it opens the file;
 * other programs leave them as high as this.
 */
function usualHeight({ cells, looks }: AddedSheet): number {
  const counts = new Map<number, number>();
  for (const { look } of cells) {
    const size = looks[look]?.size ?? 0;
    counts.set(size, (counts.get(size) ?? 0) + 1);
  }
  const [size] = [...counts].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0]);
  return Math.max(USUAL_HEIGHT, Math.round((size * LINE_HEIGHT) / PIXEL) * PIXEL);
}

/** The last pane is the one that scrolls: below the frozen rows, beside the frozen columns, or both. */
function writeView({ frozen }: AddedSheet): string {
  const { rows, columns } = frozen ?? { rows: 0, columns: 0 };
  if (rows + columns === 0) return '<sheetViews><sheetView workbookViewId="0"/></sheetViews>';
  const splits = (columns > 0 ? ` xSplit="${columns}"` : '') + (rows > 0 ? ` ySplit="${rows}"` : '');
  const active = rows === 0 ? 'topRight' : columns === 0 ? 'bottomLeft' : 'bottomRight';
  const panes = active === 'bottomRight' ? ['topRight', 'bottomLeft', active] : [active];
  return (
    `<sheetViews><sheetView workbookViewId="0">` +
    `<pane${splits} topLeftCell="${cellAddress(rows, columns)}" activePane="${active}" state="frozen"/>` +
    `${panes.map((pane) => `<selection pane="${pane}"/>`).join('')}</sheetView></sheetViews>`
  );
}

function writeColumns({ widths }: AddedSheet): string {
  const latest = new Map(widths.map(({ column, characters }) => [column, characters]));
  const written = [...latest]
    .sort(([a], [b]) => a - b)
    .map(([column, characters]) => {
      const width = Number(((characters * DIGIT + PADDING) / DIGIT).toFixed(4));
      return `<col min="${column + 1}" max="${column + 1}" width="${width}" customWidth="1"/>`;
    });
  return written.length === 0 ? '' : `<cols>${written.join('')}</cols>`;
}

/** A merged area of a single cell would make Excel call the file corrupt. */
function writeMerges({ merges }: AddedSheet): string {
  const areas = merges.filter(({ top, left, bottom, right }) => bottom > top || right > left);
  const written = areas.map((area) => `<mergeCell ref="${areaAddress(area)}"/>`);
  return written.length === 0 ? '' : `<mergeCells count="${written.length}">${written.join('')}</mergeCells>`;
}

function writeTableLinks(links: readonly string[]): string {
  const written = links.map((id) => `<tablePart r:id="${id}"/>`);
  return written.length === 0 ? '' : `<tableParts count="${written.length}">${written.join('')}</tableParts>`;
}
