import type { Better, Group, Plan, PlanIndicator, PlanTask, Unit } from '../../domain/plans/plan';
import { indicatorOf } from '../../domain/indicators/indicators';
import type { Problem } from '../../domain/problem';
import { createUnitMatcher } from '../../domain/units/unit-names';
import { assignTargets, groupsOf, type Assignment } from './assign-targets';
import { appendixOf, readDocumentFacts, titleOfCaption, type DocumentFacts } from './document-facts';
import { documentItems, type DocumentItem } from './document-items';
import { readFootnotes } from './footnotes';
import { byItsFormula } from './by-its-formula';
import { formulaOf } from './formula-of';
import { kindOfColumn } from './column-kind';
import { accountOfColumns } from './account-of-columns';
import { tellLeftOut } from './left-out-columns';
import { reachLevels } from './level-rows';
import { noteOf, readNamedNotes, withMethods } from './named-notes';
import { withoutIssuer } from './issuers-row';
import { settleBounds } from './settle-bounds';
import { indicatorColumns, slugOf, type IndicatorColumn } from './indicator-columns';
import { yearOfHeadings } from './other-year';
import type { PlanBlock, PlanColumnAccount, PlanDocument, PlanReading, TargetColumnAnswers } from './plan-document';
import { settleUnits, takeExceptions } from './settle-units';
import { readTargetRows } from './target-rows';
import { linesOf, targetTables, tellTable, type TargetItem, type TargetTable } from './tables-of-targets';
import { isGroupOfUnits, TaskTables, type TaskReading } from './task-table';
import { valueProblems } from './value-problems';

/** Far above any place's number of units; more is no plan, and would take a pane's time. */
export const MOST_UNITS = 5000;
/** Units with their headings and blank rows. */
const MOST_ROWS = 6000;
/** Above what Excel lets a cell hold (32,767). */
const LONGEST_TEXT = 50_000;

/**
 * Reads a plan from a document's tables: who is assigned what, in the document's own words. What cannot be read with
 * certainty is left without a target and told; nothing is mended and nothing is guessed.
 * @example readPlan({ fileName: 'ke-hoach-2026.docx', blocks }).plan?.groups.length // 5
 */
export function readPlan(document: PlanDocument): PlanReading {
  if (document.blocks.some(isOverlong)) return { plan: null, refusal: 'too-large' };
  const { items, problems } = documentItems(document.blocks, document.columnAnswers);
  if (items.some(isTooLong)) return { plan: null, refusal: 'too-many-units' };
  const all = targetTables(items);
  const tables = all.filter(({ isReport }) => !isReport);
  if (tables.length === 0) return { plan: null, refusal: problems.some(isOfLeadsOnly) ? 'no-units' : 'no-table' };
  const before = linesOf(
    items.slice(
      0,
      items.findIndex(({ kind }) => kind !== 'line'),
    ),
  );
  const facts = readDocumentFacts(
    before,
    tables.flatMap(({ caption }) => caption),
  );
  const headings = tables.flatMap(({ parts: [first] }) => first?.columns.targets.map(({ path }) => path) ?? []);
  const year = facts.titleYear ?? yearOfHeadings(headings) ?? facts.year ?? yearOfName(document.fileName);
  const reading = new TargetTables(year, facts.issuer ?? '', document.columnAnswers);
  const isOther = ({ caption }: TargetTable): boolean => isCaptionOfOtherYear(caption, year);
  for (const { parts, caption, after } of tables.filter((table) => !isOther(table)))
    reading.add(parts, caption, {
      marked: readFootnotes(after),
      named: withMethods(
        readNamedNotes(after),
        parts.map(({ methods }) => methods),
      ),
    });
  const left = all.flatMap((table) =>
    table.isReport ? tellTable(table, 'report') : isOther(table) ? tellTable(table, 'other-year') : [],
  );
  // Where it is only not clear which column is meant, the plan waits for the answer without any indicator.
  const isAsking = reading.problems.some(({ code }) => code === 'column-ambiguous');
  if (reading.indicators.length === 0 && !isAsking)
    return { plan: null, refusal: reading.problems.some(isOfOtherYearOnly) ? 'other-year' : 'no-table' };
  const settled = settleUnits(reading.assignments);
  const reached = reachLevels(settled.assignments);
  const groups = groupsOf(reached.assignments);
  const count = groups.reduce((sum, group) => sum + group.units.length, 0);
  if (count === 0) return { plan: null, refusal: 'no-units' };
  if (count > MOST_UNITS) return { plan: null, refusal: 'too-many-units' };
  const warnings = [...problems, ...left, ...reading.problems, ...settled.problems, ...reached.problems];
  const tasks = tasksOf(items);
  const base = { indicators: reading.indicators, sections: reading.sections, groups, warnings };
  const plan = planOf(document, facts, year, tables[0]?.caption ?? [], base, tasks);
  return { plan, problems: warnings, columns: reading.columns };
}

function isOfLeadsOnly({ code, facts }: Problem): boolean {
  return code === 'plan-table-left-out' && 'why' in facts && facts.why === 'lead-only';
}

function isOfOtherYearOnly({ code, facts }: Problem): boolean {
  return code === 'plan-column-left-out' && 'why' in facts && facts.why === 'other-year';
}

function isTooLong(item: DocumentItem): boolean {
  return item.kind === 'targets' && item.table.lastRow - item.table.firstRow > MOST_ROWS;
}

function isOverlong(block: PlanBlock): boolean {
  if (block.kind === 'text') return block.text.length > LONGEST_TEXT;
  return block.grid.cells.some((row) => row.some((cell) => typeof cell === 'string' && cell.length > LONGEST_TEXT));
}

/** Gathers what the tables of targets say, in their order. */
class TargetTables {
  readonly indicators: PlanIndicator[] = [];
  readonly sections: Plan['sections'][number][] = [];
  readonly assignments: Assignment[] = [];
  readonly problems: Problem[] = [];
  readonly columns: PlanColumnAccount[] = [];

  constructor(
    private readonly year: number,
    private readonly issuer: string,
    private readonly answers: TargetColumnAnswers | undefined,
  ) {}

  /** @param parts one table, and what page breaks parted from it */
  add(parts: readonly TargetItem[], caption: readonly string[], notes: Notes): void {
    const [first] = parts;
    if (first === undefined) return;
    const { table, columns } = first;
    const named = indicatorColumns(table, columns.targets, notes.marked, caption.join(' '), this.year, this.answers);
    const found = { ...named, columns: named.columns.map((each) => byItsFormula(each, definitionOf(each, notes))) };
    // An officer's own word is no doubt.
    const leftOut = columns.leftOut.flatMap(({ column, why }) =>
      why === 'said' ? [] : tellLeftOut(table, column, why),
    );
    this.columns.push(...accountOfColumns(table, columns, found));
    this.problems.push(...parts.flatMap(({ problems }) => problems), ...leftOut, ...found.problems);
    // A table of another year assigns nothing, and its rows are no units of this plan.
    if (found.columns.length === 0 && !found.problems.some(({ code }) => code === 'column-ambiguous')) return;
    const indexed = found.columns.map((indicator) => ({ indicator, index: columns.targets.indexOf(indicator.column) }));
    const written = parts.map((part) => readTargetRows(part.table, part.columns));
    const others = withoutIssuer(
      written.flatMap((part) => part.rows),
      this.issuer,
    );
    const { rows, better } = settleBounds(others.rows, indexed);
    found.columns.forEach((indicator, at) =>
      this.addIndicator(table, indicator, notes, caption, better[at] ?? 'higher'),
    );
    const taken = new Set([...this.sections.map(({ id }) => id), ...this.assignments.map(({ id }) => id)]);
    const assigned = assignTargets(rows, indexed, taken, columns.name.path[columns.name.path.length - 1] ?? '');
    const settled = takeExceptions(assigned.assignments);
    this.sections.push(...assigned.sections);
    this.assignments.push(...settled.assignments);
    this.problems.push(...written.flatMap(({ problems }) => problems), ...others.problems);
    this.problems.push(...assigned.problems, ...valueProblems(rows, indexed), ...settled.problems);
  }

  private addIndicator(
    table: TargetItem['table'],
    indicator: IndicatorColumn,
    notes: Notes,
    caption: readonly string[],
    better: Better,
  ): void {
    const { id, heading, mark, column } = indicator;
    if (this.indicators.some((known) => known.id === id)) return;
    const definition = definitionOf(indicator, notes);
    const isMarked = mark !== null && notes.marked.has(mark);
    const place = definition === '' ? '' : isMarked ? `Ghi chú (${mark})` : 'Ghi chú';
    const kind = kindOfColumn(table, column);
    this.indicators.push({
      id,
      number: this.indicators.length + 1,
      heading,
      definition,
      source: [place, appendixOf(caption) ?? ''].filter((part) => part !== '').join(', '),
      formula: indicatorOf(id) === undefined ? formulaOf(definition) : null,
      ...(better === 'lower' ? { better } : {}),
      ...(kind === 'share' ? {} : { kind }),
    });
  }
}

/** By the mark of a footnote, else by its name in a note or beside it in the table; "" where nothing defines it. */
function definitionOf({ heading, mark }: IndicatorColumn, { marked, named }: Notes): string {
  const ofMark = mark === null ? '' : (marked.get(mark) ?? '');
  return ofMark === '' ? noteOf(named, heading) : ofMark;
}

/** What the lines below a table define: by the mark of a footnote, by an indicator's own name. */
interface Notes {
  readonly marked: ReadonlyMap<string, string>;
  readonly named: ReadonlyMap<string, string>;
}

function planOf(
  { fileName }: PlanDocument,
  facts: DocumentFacts,
  year: number,
  caption: readonly string[],
  base: Pick<Plan, 'indicators' | 'sections' | 'groups' | 'warnings'>,
  { sections, tasks }: TaskReading,
): Plan {
  const name = fileName.replace(/\.[^.]*$/u, '');
  const ownCaption = titleOfCaption(caption);
  const issuer = facts.issuer ?? '';
  return {
    id: slugOf(name),
    title: facts.title ?? (ownCaption === '' ? name : ownCaption),
    year,
    number: facts.number,
    issued: facts.issued,
    issuer,
    source: fileName,
    ...base,
    taskSections: sections,
    tasks,
    otherParties: otherParties(tasks, base.groups, issuer),
    notes: [],
  };
}

function tasksOf(items: readonly DocumentItem[]): TaskReading {
  const tables = new TaskTables();
  for (const item of items) if (item.kind === 'tasks') tables.add(item.table, item.columns);
  return tables.read();
}

/** Parties of the tasks that are neither a unit nor a group of units, in the order in which they are met. */
function otherParties(tasks: readonly PlanTask[], groups: readonly Group[], issuer: string): readonly Unit[] {
  const match = createUnitMatcher(
    groups.flatMap(({ units }) => units),
    issuer,
  );
  const names = new Map<string, Unit>();
  for (const { lead, coordinating } of tasks)
    for (const party of [...lead, ...coordinating])
      if (match(party).kind === 'unknown' && !isGroupOfUnits(party) && !names.has(party.toLowerCase()))
        names.set(party.toLowerCase(), { name: party, aliases: [] });
  return [...names.values()];
}

/** A table of last year's targets, kept for comparison, says so above itself. */
function isCaptionOfOtherYear(caption: readonly string[], year: number): boolean {
  const own = readDocumentFacts([], caption).year;
  return own !== null && own !== year;
}

/** 0 where the name has no year either. */
function yearOfName(fileName: string): number {
  return Number(/(?<!\d)20\d\d(?!\d)/u.exec(fileName)?.[0] ?? 0);
}
