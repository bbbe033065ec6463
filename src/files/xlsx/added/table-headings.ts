import type { AddedCell, AddedSheet, TableData } from '../added-sheet';

const LONGEST = 255;

/**
 * A table's headings as Excel has them: one for each column, none blank, none twice (capitals do not count).
 * @example tableHeadings(['Tên', '', 'tên'], 3) // ['Tên', 'Column2', 'tên2']
 */
export function tableHeadings(headings: readonly string[], columns: number): string[] {
  const taken = new Set<string>();
  return Array.from({ length: columns }, (_, index) => {
    const wanted = (headings[index] ?? '').slice(0, LONGEST) || `Column${index + 1}`;
    let heading = wanted;
    for (let number = 2; taken.has(heading.toUpperCase()); number++) {
      heading = wanted.slice(0, LONGEST - String(number).length) + String(number);
    }
    taken.add(heading.toUpperCase());
    return heading;
  });
}

/**
 * The tables of a new worksheet and its cells made to agree: Excel calls a file corrupt whose table has other headings
 * than its cells, or no row below them.
 */
export function settleTables({ tables, cells }: AddedSheet): {
  readonly tables: readonly TableData[];
  readonly cells: readonly AddedCell[];
} {
  const looks = new Map(cells.map(({ row, column, look }) => [`${row},${column}`, look]));
  const settled = tables.map((table): TableData => {
    const { top, left, right, bottom } = table.area;
    const area = { top, left, right, bottom: Math.max(bottom, top + 1) };
    return { ...table, area, headings: tableHeadings(table.headings, right - left + 1) };
  });
  const headings = settled.flatMap(({ area, headings: texts }) => {
    return texts.map((value, index): AddedCell => {
      const [row, column] = [area.top, area.left + index];
      return { row, column, value, look: looks.get(`${row},${column}`) ?? -1 };
    });
  });
  return { tables: settled, cells: [...cells, ...headings] };
}
