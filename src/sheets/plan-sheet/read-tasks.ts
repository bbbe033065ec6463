import type { Plan, PlanTask } from '../../domain/plans/plan';
import { tidyName } from './exact-text';
import type { Mistakes } from './mistakes';
import { sectionOfRow } from './read-sections';
import { RowCells } from './row-cells';
import type { SheetTable } from './sheet-tables';
import { UniqueNames } from './unique-names';

/** The tasks in their order. A number left blank goes on within its section, a code left blank is section and number. */
export function readTasks(
  table: SheetTable | undefined,
  sections: Plan['taskSections'],
  mistakes: Mistakes,
): readonly PlanTask[] {
  const ids = new UniqueNames('names');
  const last = new Map<string, number>();
  return (table?.rows ?? []).map((line) => {
    const row = new RowCells(table as SheetTable, line, mistakes);
    const text = row.filled('text').text;
    const section = sectionOfTask(row, sections);
    const number = row.whole('order')?.number ?? (last.get(section) ?? 0) + 1;
    last.set(section, number);
    const id = row.text('id', tidyName) ?? { text: `${section}.${number}`, isExact: false };
    ids.check(row, 'id', id);
    return {
      id: id.text,
      section,
      number,
      text,
      lead: row.list('lead'),
      coordinating: row.list('coordinating'),
      result: row.optional('result'),
      deadline: row.optional('deadline'),
    };
  });
}

/** A plan's tasks may have no sections at all. */
function sectionOfTask(row: RowCells, sections: Plan['taskSections']): string {
  const before = row.text('section', tidyName);
  if (before?.isExact === true && before.text === '') return '';
  if (before === null && sections.length === 0) return '';
  const found = sectionOfRow(row, before, sections);
  if (found === null && before === null) row.tell('blank', 'section', { field: row.headingOf('section') });
  return found ?? '';
}
