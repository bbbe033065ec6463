import type { Area, CellValue, Grid } from '../../../src/sheets/cells/grid';

export interface GridParts {
  /** Worksheet areas such as "A1:C1". */
  readonly merges?: readonly string[];
  readonly sheet?: string;
  readonly font?: string;
  /** Zero-based position of the first cell on the worksheet. */
  readonly top?: number;
  readonly left?: number;
  /** The number format of whole columns, by their letter. */
  readonly formats?: Readonly<Record<string, string>>;
}

/** A grid from rows of plain values; without merges the host cannot tell, as older Excel cannot. */
export function gridOf(rows: readonly (readonly CellValue[])[], parts: GridParts = {}): Grid {
  const { sheet = 'Trang tính1', top = 0, left = 0 } = parts;
  const formats = new Map(
    Object.entries(parts.formats ?? {}).map(([letters, format]) => [columnOf(letters), rows.map(() => format)]),
  );
  return {
    sheet,
    top,
    left,
    cells: rows,
    ...(parts.merges ? { merges: parts.merges.map(areaOf) } : {}),
    ...(parts.font === undefined ? {} : { font: parts.font }),
    ...(formats.size > 0 ? { formats } : {}),
  };
}

/** A worksheet area from its A1 address. @example areaOf('B2:C4') // { top: 1, left: 1, bottom: 3, right: 2 } */
export function areaOf(address: string): Area {
  const [first = '', last = first] = address.split(':');
  const from = positionOf(first);
  const to = positionOf(last);
  return { top: from.row, left: from.column, bottom: to.row, right: to.column };
}

function positionOf(address: string): { row: number; column: number } {
  const match = /^([A-Z]+)(\d+)$/.exec(address);
  if (!match) throw new Error(`Not an A1 address: ${address}`);
  return { row: Number(match[2]) - 1, column: columnOf(match[1] ?? '') };
}

function columnOf(letters: string): number {
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
