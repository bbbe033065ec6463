import { figureOf, type Consolidation, type FigureSource } from '../../domain/consolidation/consolidation';
import { cellAddress, type Area } from '../../sheets/cells/grid';
import { summaryText } from '../../text/vi/summary-sheet';
import type { CellLink, NewCell } from '../host/new-sheet';
import type { SummaryColumns } from './summary-columns';

export interface SourceTable {
  /** The row of its title. */
  readonly title: number;
  readonly area: Area;
  readonly merges: readonly Area[];
  /** The row of each unit in it. */
  readonly rowOf: ReadonlyMap<string, number>;
}

/** Where its texts stand, over several of the narrow columns above: the unit, its file, its worksheet, then cells. */
const SPANS = [
  { left: 1, right: 1 },
  { left: 2, right: 6 },
  { left: 7, right: 9 },
] as const;
const CELLS = { first: 10, width: 2 };

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
  const spans = [
    ...SPANS,
    ...plan.indicators.map((_, index) => {
      const left = CELLS.first + CELLS.width * index;
      return { left, right: left + CELLS.width - 1 };
    }),
  ];
  const add = (texts: readonly string[]): void => {
    const cells: NewCell[] = new Array<NewCell>((spans[spans.length - 1]?.right ?? 0) + 1).fill(null);
    spans.forEach(({ left }, index) => (cells[left] = texts[index] ?? ''));
    rows.push(cells);
  };
  const top = rows.length;
  add(headings);
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
      add([record.unit, place.file ?? summaryText.thisWorkbook, place.sheet, ...cells]);
    }
  }
  const bottom = rows.length - 1;
  const merges = Array.from({ length: bottom - top + 1 }, (_, index) => top + index).flatMap((row) =>
    spans.filter(({ left, right }) => right > left).map((span) => ({ top: row, bottom: row, ...span })),
  );
  return { title, area: { top, left: 1, bottom, right: spans[spans.length - 1]?.right ?? 1 }, merges, rowOf };
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
      // Excel writes the address into a blank cell that is linked.
      const has = (count: number | null): boolean => count !== null || figure.status === 'invalid';
      const counts = [
        ...(has(figure.counts.numerator) ? link(of.numerator, numerator) : []),
        ...(has(figure.counts.denominator) ? link(of.denominator, denominator) : []),
      ];
      return counts.length > 0 || figure.rate === null ? counts : link(of.rate, rate);
    });
  });
}

/** @example cellsText({ …, cells: { numerator: 'D7', denominator: 'E7' } }) // 'D7 / E7' */
function cellsText({ cells }: FigureSource): string {
  const counts = [cells.numerator, cells.denominator].filter((cell) => cell !== undefined);
  return counts.length > 0 ? counts.join(' / ') : (cells.rate ?? '');
}
