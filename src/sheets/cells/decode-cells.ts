import { decodeLegacy, detectLegacyEncoding } from '../../domain/text/legacy-encodings';
import { problem, type Problem } from '../../domain/problem';
import { cellAddress, type CellValue, type Grid } from './grid';

/** A grid's cells as they are meant, where they were written in an old encoding. */
export interface DecodedCells {
  readonly cells: readonly (readonly CellValue[])[];
  readonly problems: readonly Problem[];
}

/** Decodes a sheet in TCVN3 or VNI text, with one `legacy-encoding` warning; other sheets stay as they are. */
export function decodeCells(grid: Grid): DecodedCells {
  const texts = grid.cells.flatMap((row) => row.filter((cell) => typeof cell === 'string'));
  const encoding = detectLegacyEncoding(texts, grid.font);
  if (encoding === null) return { cells: grid.cells, problems: [] };
  const at: { cell: string; example: string; decoded: string }[] = [];
  const cells = grid.cells.map((row, r) =>
    row.map((cell, c) => {
      if (typeof cell !== 'string') return cell;
      const decoded = decodeLegacy(cell, encoding, grid.font);
      if (decoded !== cell && at.length === 0)
        at.push({ cell: cellAddress(r + grid.top, c + grid.left), example: cell, decoded });
      return decoded;
    }),
  );
  const first = at[0];
  if (!first) return { cells: grid.cells, problems: [] };
  const facts = { encoding, example: first.example, decoded: first.decoded };
  return { cells, problems: [problem('legacy-encoding', facts, { cell: first.cell })] };
}
