import type { Section } from '../../domain/plans/plan';
import { foldAccents, foldKey } from '../../domain/text/vietnamese-text';
import { sectionLevel } from '../plan-table/words/section-level';
import { tidyName, tidyText } from './exact-text';
import type { Mistakes } from './mistakes';
import { RowCells, type ReadText } from './row-cells';
import type { SheetTable } from './sheet-tables';
import { UniqueNames } from './unique-names';
import { levelLabels } from './vocabulary';

type Titled = Pick<Section, 'id' | 'title'>;

/** Sections of units; where a level is left blank, the title says it, as in a plan's document. */
export function readSections(table: SheetTable | undefined, mistakes: Mistakes): readonly Section[] {
  return readTitled(table, mistakes, (row, title) => ({ level: levelOf(row, title) }));
}

/** Sections of tasks. */
export function readTaskSections(table: SheetTable | undefined, mistakes: Mistakes): readonly Titled[] {
  return readTitled(table, mistakes, () => ({}));
}

function readTitled<T>(
  table: SheetTable | undefined,
  mistakes: Mistakes,
  more: (row: RowCells, title: string) => T,
): (Titled & T)[] {
  const ids = new UniqueNames('codes');
  return (table?.rows ?? []).map((line) => {
    const row = new RowCells(table as SheetTable, line, mistakes);
    row.checkOrder();
    const id = row.filled('id', tidyName);
    if (id.text !== '' || id.isExact) ids.check(row, 'id', id);
    const title = row.filled('title', tidyText).text;
    return { id: id.text, title, ...more(row, title) };
  });
}

function levelOf(row: RowCells, title: string): Section['level'] {
  const read = row.text('level', tidyName);
  if (read === null) return sectionLevel(title);
  const written = foldAccents(read.text);
  for (const level of ['department', 'commune', 'other'] as const)
    if (foldAccents(levelLabels[level]) === written) return level;
  // "Xã", "phòng, ban chuyên môn": the words that titles say it with.
  const meant = sectionLevel(read.text);
  if (meant === 'other') row.tell('bad-level', 'level', { written: read.text });
  return meant;
}

/**
 * The section that a row names: by its code, or by its title. Blank means the only one there is.
 * @returns null for one that is told as unknown, or left blank where there are several
 */
export function sectionOfRow(row: RowCells, read: ReadText | null, sections: readonly Titled[]): string | null {
  const [only, ...others] = sections;
  if (read === null) return only !== undefined && others.length === 0 ? only.id : null;
  const key = foldKey(read.text);
  const ways: readonly ((section: Titled) => boolean)[] = [
    ({ id }) => id === read.text,
    ({ id }) => foldKey(id) === key,
    ({ title }) => foldKey(title) === key,
  ];
  for (const isMeant of ways) {
    const [found, ...more] = sections.filter(isMeant);
    if (found !== undefined && more.length === 0) return found.id;
  }
  row.tell('section-unknown', 'section', { written: read.text, known: sections.map(({ id }) => id) });
  return null;
}
