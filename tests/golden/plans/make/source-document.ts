import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sheet, Value } from '../../assess-2/make/kit';
import type { DocxBlock, DocxCell } from './document';

const text = readFileSync(join(import.meta.dirname, '../../../fixtures/ke-hoach-bac-kan-2022.txt'), 'utf8');

/** The document's own lines; formula signs and bold marks belong to its text version only. */
const lines = text.split('\n').map((line) => line.replaceAll('$', '').replaceAll('\\%', '%').replaceAll('**', ''));

/** The source document in Word: tables as its text version parts them, sections merged over the columns right of STT. */
export function sourceDocument(): readonly DocxBlock[] {
  const blocks: DocxBlock[] = [];
  let rows: (readonly DocxCell[])[] = [];
  for (const line of lines) {
    if (line.includes('\t')) {
      const cells = line.split('\t');
      const isSection = cells.slice(2).every((cell) => cell === '');
      rows.push(isSection ? [cells[0]!, { text: cells[1]!, span: cells.length - 1 }] : cells);
      continue;
    }
    if (rows.length > 0) blocks.push({ rows });
    rows = [];
    if (line.trim() !== '') blocks.push(line);
  }
  return rows.length > 0 ? [...blocks, { rows }] : blocks;
}

/** The two appendices as worksheets: percentages as numbers with a format, sections merged, the tasks in one table. */
export function sourceSheets(): readonly Sheet[] {
  const at = lines.findIndex((line) => line === 'PHỤ LỤC II');
  const first = lines.slice(lines.findIndex((line) => line === 'PHỤ LỤC I'), at);
  return [sheetOf('Phụ lục I', first, 5), sheetOf('Phụ lục II', lines.slice(at), 6)];
}

function sheetOf(name: string, all: readonly string[], width: number): Sheet {
  const formats: Record<string, string> = {};
  const rows = all
    .filter((line) => line.trim() !== '')
    .map((line, row) => line.split('\t').map((cell, column) => valueOf(cell, row, column, formats)))
    .map((row) => (row.length === width && row.slice(2).every((cell) => cell === null) ? sectionRow(row) : row));
  return { name, blocks: { A1: rows }, formats };
}

function valueOf(cell: string, row: number, column: number, formats: Record<string, string>): Value {
  if (cell === '') return null;
  const percent = /^(\d+)%$/.exec(cell);
  if (percent === null) return /^\d+$/.test(cell) ? Number(cell) : cell;
  formats[`${String.fromCharCode(65 + column)}${row + 1}`] = '0%';
  return Number(percent[1]) / 100;
}

function sectionRow(row: readonly Value[]): readonly Value[] {
  return row.map((cell, column) => (column < 2 ? cell : '<'));
}
