import { readWorkbook } from '../../files/read-workbook';
import { sheetGrid } from '../../files/xlsx/sheet-grid';
import { UnreadableFileError } from '../../files/xlsx/unreadable-file-error';
import type { SheetData, WorkbookData } from '../../files/xlsx/workbook-data';
import { cellAddress, type Grid } from '../../sheets/cells/grid';
import { assessSource, type CollectBasis } from './assess-source';
import { isOurSheet } from './our-sheets';
import type { IgnoredSheet, ReadFile, ReadSource } from './source';

/** Calculates a workbook whose formulas have no results yet; only where there is something that can. */
export type Calculate = (data: WorkbookData) => Promise<WorkbookData>;

/**
 * Reads one unit's file: every visible worksheet that has a table of figures. Nothing leaves the computer. What cannot
 * be read is told in the result, for one file must not spoil the others.
 * @example (await readUnitFile(bytes, 'noi-vu.xlsx', basis)).sources[0]?.assessments[0]?.unit // 'Phòng Nội vụ'
 */
export async function readUnitFile(
  bytes: Uint8Array,
  file: string,
  basis: CollectBasis,
  calculate: Calculate | null = null,
): Promise<ReadFile> {
  try {
    const data = await readWorkbook(bytes);
    const isWaiting = calculate !== null && data.sheets.some((sheet) => uncalculatedOf(sheet).length > 0);
    return await readSheets(isWaiting ? await calculate(data) : data, file, basis);
  } catch (error) {
    if (!(error instanceof UnreadableFileError)) throw error;
    return { file, refusal: error.reason, sources: [], ignored: [], problems: [], uncalculated: [] };
  }
}

async function readSheets(data: WorkbookData, file: string, basis: CollectBasis): Promise<ReadFile> {
  const sources: ReadSource[] = [];
  const ignored: IgnoredSheet[] = [];
  const uncalculated: ReadFile['uncalculated'][number][] = [];
  let unknown: ReadSource | null = null;
  for (const sheet of activeFirst(data)) {
    const grid = sheet.visibility === 'visible' ? sheetGrid(sheet, data.styles) : null;
    const why = whyIgnored(sheet, grid);
    if (why !== null || grid === null) {
      ignored.push({ sheet: sheet.name, why: why ?? 'empty' });
      continue;
    }
    const source = await assessSource({ ...grid, file }, { file, sheet: sheet.name }, basis);
    if (source.layout === null) {
      ignored.push({ sheet: sheet.name, why: 'no-table' });
      unknown ??= source;
      continue;
    }
    sources.push(source);
    const [first, ...more] = uncalculatedOf(sheet);
    if (first !== undefined) uncalculated.push({ sheet: sheet.name, cell: first, count: more.length + 1 });
  }
  return {
    file,
    refusal: null,
    sources,
    ignored,
    uncalculated,
    problems: sources.length > 0 ? [] : (unknown?.problems ?? []),
  };
}

/** The sheet that the unit left open comes first: of two with the same figures it is the one that is named. */
function activeFirst({ sheets, activeSheet }: WorkbookData): readonly SheetData[] {
  return [...sheets].sort((one, other) => Number(other.name === activeSheet) - Number(one.name === activeSheet));
}

function whyIgnored({ visibility }: SheetData, grid: Grid | null): IgnoredSheet['why'] | null {
  if (visibility !== 'visible') return 'hidden';
  if (grid === null) return 'empty';
  return isOurSheet(grid) ? 'ours' : null;
}

function uncalculatedOf({ cells }: SheetData): string[] {
  return cells
    .filter(({ formula, value }) => formula !== undefined && value === null)
    .map(({ row, column }) => cellAddress(row, column));
}
