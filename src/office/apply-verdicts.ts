import type { KeptColumn, VerdictColumn } from '../app/host/host';
import { areaAddress, type Area } from '../sheets/cells/grid';
import { MADE_SETTING, VERDICTS_BASIS } from '../app/made/names';
import { keptCells, loadCells } from './kept-cells';
import { areaOfVerdicts, VERDICTS_NAME, type LoadedVerdicts } from './load-verdicts';

/** About as wide as "(1) Chưa đạt, còn thiếu 3 TTHC; (2) Đạt; (3) Gần đạt". */
const WIDTH_IN_POINTS = 300;

/** Clears cells of our old column and writes the new one: its formulas are our own, texts go into cells of texts. */
export async function applyVerdicts(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  loaded: LoadedVerdicts,
  cleared: readonly Area[],
  column: VerdictColumn | null,
): Promise<KeptColumn> {
  const { name, basis } = loaded;
  const held = areaOfVerdicts(loaded);
  const before = held && {
    area: held,
    basis: basis.isNullObject ? null : String(basis.formula),
    comment: name.comment,
  };
  const areas = together([...(held === null ? [] : [held]), ...(column === null ? [] : [column.area])]);
  // Excel answers in the order in which it is asked: what is read here is what stood there before.
  const cells = areas.map((area) => loadCells(sheet, area));
  cleared.forEach((area) => {
    const range = sheet.getRange(areaAddress(area));
    range.clear(Excel.ClearApplyTo.contents);
    range.numberFormat = repeated(area, 'General');
  });
  if (!name.isNullObject) name.delete();
  if (!basis.isNullObject) basis.delete();
  if (column !== null) {
    const range = sheet.getRange(areaAddress(column.area));
    // The format goes first: a formula that is written into a cell of texts stays a text.
    range.numberFormat = column.texts.map((text) => [text.startsWith('=') ? 'General' : '@']);
    range.formulas = column.texts.map((text) => [text]);
    range.getRow(0).format.font.bold = true;
    range.format.columnWidth = WIDTH_IN_POINTS;
    sheet.names.add(VERDICTS_NAME, range, column.comment);
    sheet.names.add(VERDICTS_BASIS, column.basis, column.comment);
    context.workbook.settings.add(MADE_SETTING, true);
  }
  const since = areas.map((area) => sheet.getRange(areaAddress(area)));
  since.forEach((range) => range.load('formulas'));
  await context.sync();
  return { before, cells: cells.map((each, index) => keptCells(each, (since[index]?.formulas ?? []) as unknown[][])) };
}

/** Areas of the same column as one, so that no cell is kept twice. */
function together(areas: readonly Area[]): readonly Area[] {
  const [first, second] = areas;
  if (first === undefined || second === undefined || first.left !== second.left) return areas;
  return [
    {
      ...first,
      top: Math.min(first.top, second.top),
      bottom: Math.max(first.bottom, second.bottom),
      right: Math.max(first.right, second.right),
    },
  ];
}

function repeated({ top, bottom }: Area, format: string): string[][] {
  return Array.from({ length: bottom - top + 1 }, () => [format]);
}
