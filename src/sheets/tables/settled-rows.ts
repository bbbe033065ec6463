import { headingWords } from '../cells/heading-words';
import type { TextGrid } from '../cells/text-grid';
import { wayOfRow } from '../headings/vocabulary/row-words';
import { RECEIVED_WORDS, SETTLED_ALONE } from '../headings/vocabulary/settled-words';
import type { Table } from './table';

/** A title that speaks of dossiers settled and of no others, above a table of which no heading says that they were received. */
export function isTitledSettled(sheet: TextGrid, { top, columns }: Table): boolean {
  if (columns.some(({ path, content }) => content === 'figures' && RECEIVED_WORDS.test(wordsOf(path)))) return false;
  for (let row = Math.max(0, top - TITLE_ROWS); row < top; row++)
    for (let column = 0; column < sheet.columns; column++)
      if (SETTLED_ALONE.test(sheet.words(row, column))) return true;
  return false;
}

/** How far above a table its title is looked for. */
const TITLE_ROWS = 6;

/**
 * Whether the rows of a table are ways of submission of what was settled: of nobody's dossiers received, whatever stands below
 * "Trực tuyến".
 */
export function areWaysOfSettled(sheet: TextGrid, table: Table): boolean {
  const figures = table.columns.filter(
    ({ content, meaning: { role } }) => content === 'figures' && role !== 'stt' && role !== 'rate',
  );
  const isSettled = figures.length > 0 && figures.every(({ meaning: { role } }) => role.startsWith('settled'));
  if (!isSettled && !isTitledSettled(sheet, table)) return false;
  const names = table.columns.find(
    ({ content, meaning }) => (content === 'names' || content === 'levels') && meaning.role !== 'stt',
  );
  if (names === undefined) return false;
  const said: string[] = [];
  for (let row = table.firstRow; row <= table.lastRow && said.length < LOOKED_AT; row++)
    if (sheet.text(row, names.column) !== '') said.push(sheet.words(row, names.column));
  const ways = said.filter((words) => wayOfRow(words) === 'way');
  return ways.length > 1 && said.every((words) => wayOfRow(words) !== null && !RECEIVED_WORDS.test(words));
}

/** No list of ways is longer. */
const LOOKED_AT = 40;

function wordsOf(path: readonly string[]): string {
  return path.map(headingWords).join(' > ');
}
