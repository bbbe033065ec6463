import type { PlanTask } from '../../../domain/plans/plan';
import { foldKey, normaliseText } from '../../../domain/text/vietnamese-text';
import { rowKey } from '../../tables/row-key';
import { says, type PlanWord } from '../words/column-words';
import { writtenText, type PlanColumn, type PlanTable } from '../columns/plan-tables';
import { rankOf } from '../words/row-rank';
import type { TextGrid } from '../../cells/text-grid';

/** The columns of a table of tasks; those that it lacks are null. */
export interface TaskColumns {
  readonly stt: number | null;
  readonly text: number;
  readonly lead: number;
  readonly coordinating: number | null;
  readonly result: number | null;
  readonly deadline: number | null;
}

export interface TaskReading {
  readonly sections: readonly { readonly id: string; readonly title: string }[];
  readonly tasks: readonly PlanTask[];
}

/** Tells the columns of a table of tasks by their headings; null where there is no task or nobody who leads it. */
export function taskColumns(table: PlanTable): TaskColumns | null {
  const find = (what: PlanWord): number | null => columnOf(table.columns, what);
  const text = find('task');
  const lead = find('task-lead');
  if (text === null || lead === null || text === lead) return null;
  return {
    stt: table.columns.find(({ words }) => words === 'stt')?.column ?? null,
    text,
    lead,
    coordinating: find('task-helper'),
    result: find('task-result'),
    deadline: find('task-deadline'),
  };
}

function columnOf(columns: readonly PlanColumn[], what: PlanWord): number | null {
  return columns.find(({ words }) => says(what, words))?.column ?? null;
}

interface OpenTask {
  readonly section: string;
  readonly number: number;
  readonly cells: string[];
}

/**
 * Gathers the tables of tasks of a document, which are often one that page breaks parted. Numbers restart in each
 * section, so a task is keyed by both; a row without a number goes on from the row above it.
 */
export class TaskTables {
  private readonly sections: { id: string; title: string }[] = [];
  private readonly open: OpenTask[] = [];

  add(table: PlanTable, columns: TaskColumns): void {
    const { sheet } = table;
    const headings = new Set<string>();
    for (let row = table.top; row < table.firstRow; row++) headings.add(rowKey(sheet, row));
    for (let row = table.firstRow; row <= table.lastRow; row++)
      if (!headings.has(rowKey(sheet, row)) && !table.numbering.has(row)) this.addRow(sheet, row, columns);
  }

  read(): TaskReading {
    return { sections: this.sections, tasks: this.open.map(closeTask) };
  }

  private addRow(sheet: TextGrid, row: number, columns: TaskColumns): void {
    const at = (column: number | null): string => (column === null ? '' : writtenText(sheet, row, column));
    const { text, lead, coordinating, result, deadline } = columns;
    const cells = [text, lead, coordinating, result, deadline].map(at);
    const [words = ''] = cells;
    const number = at(columns.stt)
      .slice(0, 40)
      .replace(/[.)\s]+$/u, '');
    const last = this.open[this.open.length - 1];
    const section = this.sections[this.sections.length - 1]?.id ?? '';
    const isAlone = cells.slice(1).every((cell) => cell === '' || cell === words);
    if (isAlone && (rankOf(number) ?? 2) <= 1) this.sections.push({ id: number, title: normaliseText(words) });
    else if (rankOf(number) === null && columns.stt !== null && last !== undefined) joinCells(last, cells);
    else if (words !== '') {
      const before = this.open.filter((task) => task.section === section).length;
      this.open.push({ section, number: /^\d+$/u.test(number) ? Number(number) : before + 1, cells });
    }
  }
}

function joinCells(task: OpenTask, cells: readonly string[]): void {
  for (const [index, cell] of cells.entries()) task.cells[index] = `${task.cells[index] ?? ''} ${cell}`.trim();
}

function closeTask({ section, number, cells }: OpenTask): PlanTask {
  const [text = '', lead = '', coordinating = '', result = '', deadline = ''] = cells;
  return {
    id: section === '' ? String(number) : `${section}.${number}`,
    section,
    number,
    text: normaliseText(text),
    lead: partiesOf(lead),
    coordinating: partiesOf(coordinating),
    result: normaliseText(result),
    deadline: normaliseText(deadline),
  };
}

/** Who stands in a cell, parted by ";" or line breaks; commas belong to names ("UBND xã, phường"). */
function partiesOf(cell: string): readonly string[] {
  const lines = cell.includes(';') ? cell.split(';') : cell.replace(/\n\s+/gu, '\n').split(/\n(?=[-+•\p{Lu}])/u);
  return lines
    .map((part) => normaliseText(part.replace(/^\s*[-+•]\s*/u, '')).replace(/\.$/u, ''))
    .filter((part) => part !== '');
}

const GROUPS = /^(?:các|ubnd (?:các )?(?:xã|phường|cấp|huyện)|tất cả|cơ quan, đơn vị|phòng, ban|sở, ban)(?!\p{L})/u;

/** Whether a party of a task is a group of units ("Các phòng chuyên môn", "UBND xã, phường") and not a body of its own. */
export function isGroupOfUnits(party: string): boolean {
  return GROUPS.test(foldKey(party));
}
