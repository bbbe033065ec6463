import { figureOf, type Consolidation, type FigureSource } from '../../domain/consolidation/consolidation';
import { cellAddress, type Area } from '../../sheets/grid';
import { summaryText } from '../../text/vi/summary-sheet';
import type { CellLink, NewCell } from '../new-sheet';
import type { SummaryColumns } from './summary-columns';

export interface SourceTable {
  /** The row of its title. */
  readonly title: number;
  readonly area: Area;
  /** The row of each unit in it. */
  readonly rowOf: ReadonlyMap<string, number>;
}

/** Below the consolidation: from which file, worksheet and cells each unit's figures come. */
export function addSources(rows: NewCell[][], { plan, records }: Consolidation): SourceTable {
  rows.push([]);
  const title = rows.length;
  rows.push([null, summaryText.sources]);
  const headings = [
    summaryText.unit,
    summaryText.file,
    summaryText.sheet,
    ...plan.indicators.map(({ number }) => summaryText.cellsOf(number)),
  ];
  const top = rows.length;
  rows.push([null, ...headings]);
  const rowOf = new Map<string, number>();
  for (const record of records) {
    // A unit's figures may come from two sheets of its file: a row each.
    const places = new Map(record.figures.map(({ source }) => [`${source.file ?? ''}\n${source.sheet}`, source]));
    for (const place of places.values()) {
      if (!rowOf.has(record.unit)) rowOf.set(record.unit, rows.length);
      const cells = plan.indicators.map(({ id }) => {
        const source = figureOf(record, id)?.source;
        return source?.file === place.file && source.sheet === place.sheet ? cellsText(source) : '';
      });
      rows.push([null, record.unit, place.file ?? summaryText.thisWorkbook, place.sheet, ...cells]);
    }
  }
  return { title, area: { top, left: 1, bottom: rows.length - 1, right: headings.length }, rowOf };
}

/** Each figure leads to the cell that it came from, or to the line that names its file. */
export function linksTo(
  { records }: Consolidation,
  rowOf: ReadonlyMap<string, number>,
  columns: SummaryColumns,
  sourceRowOf: ReadonlyMap<string, number>,
): CellLink[] {
  return records.flatMap((record) => {
    const [row, sourceRow] = [rowOf.get(record.unit), sourceRowOf.get(record.unit)];
    if (row === undefined || sourceRow === undefined) return [];
    return columns.indicators.flatMap((of) => {
      const figure = figureOf(record, of.indicator.id);
      if (figure === undefined) return [];
      const { source } = figure;
      const link = (column: number, cells: string | undefined): CellLink[] => {
        if (cells === undefined) return [];
        const tip = summaryText.tip(source.file, source.sheet, cells);
        return source.file === null
          ? [{ row, column, sheet: source.sheet, address: cells, tip }]
          : [{ row, column, sheet: null, address: cellAddress(sourceRow, columns.unit), tip }];
      };
      const { numerator, denominator, rate } = source.cells;
      const counts = [...link(of.numerator, numerator), ...link(of.denominator, denominator)];
      return counts.length > 0 ? counts : link(of.rate, rate);
    });
  });
}

/** @example cellsText({ …, cells: { numerator: 'D7', denominator: 'E7' } }) // 'D7 / E7' */
function cellsText({ cells }: FigureSource): string {
  const counts = [cells.numerator, cells.denominator].filter((cell) => cell !== undefined);
  return counts.length > 0 ? counts.join(' / ') : (cells.rate ?? '');
}
