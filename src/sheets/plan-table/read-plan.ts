import type { Group, Plan, PlanTask, Unit } from '../../domain/plans/plan';
import { problem, type Problem } from '../../domain/problem';
import { createUnitMatcher } from '../../domain/units/unit-names';
import { toTextGrid, type TextGrid } from '../cells/text-grid';
import { groupsOf } from './rows/assign-targets';
import { readDocumentFacts, titleLines, titleOfCaption, type DocumentFacts } from './document/document-facts';
import { documentItems, targetsIn, type DocumentItem } from './document/document-items';
import { TargetTables } from './gather-targets';
import { slugOf } from './columns/indicator-columns';
import { reachLevels } from './rows/level-rows';
import { applyNotes } from './notes/note-exceptions';
import { yearOfHeadings } from './words/other-year';
import type { PlanBlock, PlanDocument, PlanReading } from './document/plan-document';
import { receiverOf, type PlanReceiver } from './document/plan-receiver';
import { readProse, type Prose } from './document/prose-targets';
import { settleUnits } from './rows/settle-units';
import { captionsOf, linesOf, targetTables, tellTable, type TargetTable } from './document/tables-of-targets';
import { isGroupOfUnits, TaskTables, type TaskReading } from './document/task-table';

/** Far above any place's number of units; more is no plan, and would take a pane's time. */
export const MOST_UNITS = 5000;
/** Units with their headings and blank rows. */
const MOST_ROWS = 6000;
/** Above what Excel lets a cell hold (32,767). */
const LONGEST_TEXT = 50_000;
/** Stands for whoever has the targets until an officer says who it is. */
const NOBODY = 'Đơn vị';
const NO_CELL = '';
/** As much of a sentence as tells which one it is. */
const MOST_SAID = 120;

/**
 * Reads a plan from a document's tables: who is assigned what, in the document's own words. What cannot be read with
 * certainty is left without a target and told; nothing is mended and nothing is guessed.
 * @example readPlan({ fileName: 'ke-hoach-2026.docx', blocks }).plan?.groups.length // 5
 */
export function readPlan(document: PlanDocument): PlanReading {
  if (document.blocks.some(isOverlong)) return { plan: null, refusal: 'too-large' };
  const read = readItems(document, documentItems(document.blocks, { answers: document.columnAnswers }));
  if (read.plan !== null) return read;
  const other = read.refusal === 'no-units' ? readNameless(document) : null;
  return other ?? (read.refusal === 'no-table' ? readSentences(document) : null) ?? read;
}

/** Of a document that assigns in sentences and in no table; what was taken and what was not is told. */
function readSentences(document: PlanDocument): PlanReading | null {
  const { items, problems: doubts } = documentItems(document.blocks, { answers: document.columnAnswers });
  const lines = items.flatMap((item) => (item.kind === 'line' ? [item] : []));
  const texts = lines.map(({ text }) => text);
  const { issuer } = readDocumentFacts(texts, []);
  const receiver = receiverOf(titleLines(texts), issuer);
  const prose = readProse(lines, receiver?.why === 'issuer' || /^(?:xã|phường|đặc khu)\s/iu.test(receiver?.name ?? ''));
  const targets = prose === null ? null : targetsIn(sheetOfProse(prose), { nameless: receiver?.name ?? NOBODY });
  if (prose === null || targets === null) return null;
  // Right below the title, which is what stands above a table of targets; a worksheet may have no other than the part's own.
  const behindTitle = texts.indexOf(titleLines(texts)[titleLines(texts).length - 1] ?? prose.part) + 1;
  const at = Math.max(items.indexOf(lines[behindTitle] ?? targets), 0);
  const rest = items.slice(at).filter((item) => item.kind !== 'line' || !prose.lines.has(item));
  const read = readItems(document, { items: [...items.slice(0, at), targets, ...rest], problems: doubts });
  if (read.plan === null) return null;
  const [first] = prose.left;
  const told = problem(
    'plan-prose',
    { part: prose.part, count: prose.targets.length, left: prose.left.map(({ text }) => text.slice(0, MOST_SAID)) },
    { cell: prose.targets[0]?.cell ?? first?.cell },
  );
  return named(read, receiver, false, [told]);
}

/** The sentences as a table of targets. */
function sheetOfProse({ targets }: Prose): TextGrid {
  const cells = [['Chỉ tiêu', 'Mức giao'], ...targets.map(({ name, target }) => [name, target])];
  const sheet = toTextGrid({ sheet: '', top: 0, left: 0, cells, merges: [] });
  return { ...sheet, address: (row) => targets[row - 1]?.cell ?? NO_CELL };
}

/** Of targets that no table gives to anybody: the document itself may say whose they are, else an officer has to. */
function readNameless(document: PlanDocument): PlanReading | null {
  const answers = document.columnAnswers;
  const { items, problems: doubts } = documentItems(document.blocks, { answers });
  const captions = captionsOf(items);
  const before = linesBefore(items);
  const receiver = receiverOf([...captions, ...titleLines(before)], readDocumentFacts(before, captions).issuer);
  const nameless = receiver?.name ?? NOBODY;
  const read = readItems(document, documentItems(document.blocks, { answers, nameless }));
  if (read.plan === null) return null;
  return named(read, receiver, doubts.some(isOfLeadsOnly), []);
}

/** The plan with whom it was taken to be for, which is told. */
function named(
  read: Extract<PlanReading, { readonly problems: unknown }>,
  receiver: PlanReceiver | null,
  isLed: boolean,
  before: readonly Problem[],
): PlanReading {
  const told = problem(
    'plan-receiver',
    { ...(receiver ?? { name: null, why: 'unknown' }), isLed },
    receiver === null ? { severity: 'error' } : {},
  );
  const problems = [...before, told, ...read.problems].map(withoutNoCell);
  const withoutNobody = (group: Group): Group =>
    receiver === null ? { ...group, units: group.units.filter(({ name }) => name !== NOBODY) } : group;
  return { ...read, problems, plan: { ...read.plan, groups: read.plan.groups.map(withoutNobody), warnings: problems } };
}

/** What stands in a document's text has no cell. */
function withoutNoCell(found: Problem): Problem {
  const { cell, ...rest } = found;
  return cell === NO_CELL ? rest : found;
}

function linesBefore(items: readonly DocumentItem[]): readonly string[] {
  return linesOf(
    items.slice(
      0,
      items.findIndex(({ kind }) => kind !== 'line'),
    ),
  );
}

function readItems(document: PlanDocument, { items, problems }: ReturnType<typeof documentItems>): PlanReading {
  if (items.some(isTooLong)) return { plan: null, refusal: 'too-many-units' };
  const all = targetTables(items);
  const tables = all.filter(({ isReport }) => !isReport);
  if (tables.length === 0) return { plan: null, refusal: problems.some(isOfLeadsOnly) ? 'no-units' : 'no-table' };
  const facts = readDocumentFacts(
    linesBefore(items),
    tables.flatMap(({ caption }) => caption),
  );
  const headings = tables.flatMap(({ parts: [first] }) => first?.columns.targets.map(({ path }) => path) ?? []);
  const year = facts.titleYear ?? yearOfHeadings(headings) ?? facts.year ?? yearOfName(document.fileName);
  const reading = new TargetTables(year, facts.issuer ?? '', document.columnAnswers);
  const isOther = ({ caption }: TargetTable): boolean => isCaptionOfOtherYear(caption, year);
  for (const table of tables.filter((each) => !isOther(each))) reading.add(table);
  const left = all.flatMap((table) =>
    table.isReport ? tellTable(table, 'report') : isOther(table) ? tellTable(table, 'other-year') : [],
  );
  // Where it is only not clear which column is meant, the plan waits for the answer without any indicator.
  const isAsking = reading.problems.some(({ code }) => code === 'column-ambiguous');
  if (reading.indicators.length === 0 && !isAsking)
    return { plan: null, refusal: reading.problems.some(isOfOtherYearOnly) ? 'other-year' : 'no-table' };
  const settled = settleUnits(reading.assignments);
  const reached = reachLevels(settled.assignments);
  const { groups, problems: noted } = applyNotes(groupsOf(reached.assignments), reading.indicators, reading.notes);
  const count = groups.reduce((sum, group) => sum + group.units.length, 0);
  if (count === 0) return { plan: null, refusal: 'no-units' };
  if (count > MOST_UNITS) return { plan: null, refusal: 'too-many-units' };
  const warnings = [...problems, ...left, ...reading.problems, ...settled.problems, ...reached.problems, ...noted];
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
