import { problem, type Problem } from '../../domain/problem';
import type { ColumnAnswers } from '../observations/choose-columns';
import { checkPeriodColumns } from '../observations/check-period-sums';
import { findTables } from '../tables/find-tables';
import { readDossierList } from '../layouts/dossier-list/read-dossier-list';
import { areProven, readPartRows } from '../layouts/part-rows';
import { readCrossedRows } from '../layouts/crossed-rows';
import { readForm06a } from '../layouts/form-06a';
import { readUnitProcedures } from '../layouts/unit-procedures';
import { readUnitsLists } from '../layouts/units-lists';
import { readUnitSummary } from '../layouts/unit-summary';
import { readIndicatorSections } from '../layouts/indicator-sections';
import { readListsAcross } from '../layouts/lists-across';
import { readMonthsBeside } from '../layouts/months-beside';
import { readOwnPeriodRows } from '../layouts/own-period-rows';
import { readUnitsSummary } from '../layouts/units-summary';
import type { PlanVocabulary } from '../headings/plan-vocabulary';
import { readTurnedSummary } from '../layouts/turned-summary';
import type { AmbiguousRole, Reading } from '../observations/reading';
import { choosePeriod, ofPeriod, withoutBlocks } from '../tables/choose-period';
import { belowTitle, holdsNamelessRates } from '../tables/below-title';
import { areWaysOfSettled } from '../tables/settled-rows';
import type { Table } from '../tables/table';
import { monthsOf, type WrittenPeriod } from '../../domain/periods/written-period';
import { readTimeRows } from '../layouts/time-rows';
import { heldTargets, heldTargetsAlone } from './held-targets';
import { joinLists } from './join-lists';
import { otherLists, otherPeriodAbove, rowsBelow } from './left-beside';
import { nothingFound } from './nothing-found';
import { readTogether } from './several-tables';
import { ownersOf, readApart } from './units-apart';
import { periodOfSheet, type SheetPeriod } from '../subject/period-of-sheet';
import type { UnitMatcher } from '../subject/unit-of-sheet';
import type { TextGrid } from '../cells/text-grid';

export interface RecogniseOptions {
  readonly answers?: ColumnAnswers;
  readonly isKnownUnit: (name: string) => boolean;
  readonly matchUnit: UnitMatcher;
  /** The words by which the plan in force is read. */
  readonly vocabulary: PlanVocabulary;
  /** The period that an officer named, before what the sheet says. */
  readonly period?: WrittenPeriod | undefined;
}

/** What a sheet is: one reading, or several where a summary of units is broken into tables; or why it is none. */
export type Recognition = ({ readonly readings: readonly Reading[] } | { readonly problem: Problem }) & {
  /** Tables of which nothing was computed, for an account of their columns. */
  readonly unread: readonly Reading[];
  readonly said: SheetPeriod | null;
};

/** Recognises the layout of a sheet from its headings. */
export function recognise(sheet: TextGrid, options: RecogniseOptions): Recognition {
  const tables = findTables(sheet, options.vocabulary);
  const said = periodOfSheet(sheet, tables[0]?.top ?? 0);
  const meant = meantPeriods(options.period, said);
  const other = new Map(tables.map((table, at) => [table, otherPeriodAbove(sheet, tables[at - 1], table, meant)]));
  const asked = tables.filter((table) => other.get(table) === null);
  const owners = ownersOf(sheet, tables, options.matchUnit);
  const isOneUnits = (one: Table, two: Table): boolean => owners.get(one.top)?.key === owners.get(two.top)?.key;
  const readOne = (table: Table): Reading | null => {
    const reading = readOfPeriod(sheet, table, options, meant);
    if (saysWhose(reading)) return reading;
    const before = tables[tables.indexOf(table) - 1];
    const named = belowTitle(sheet, table, before === undefined ? 0 : before.lastRow + 1, options.vocabulary);
    const ofTitle = named && readOfPeriod(sheet, named, options, meant);
    if (ofTitle !== null) return ofTitle;
    // Which of two columns of units holds a rate is no question where nothing says of what.
    return reading?.layout === 'units-summary' && holdsNamelessRates(table, options.vocabulary) ? null : reading;
  };
  const { readings: read, tables: own } = joinLists(sheet, asked, readOne, isOneUnits);
  const readings = read.filter(
    // Of a sheet with several periods it is worth saying that none is the one that was meant.
    ({ entries, ambiguous, isOfMeantPeriod }) => entries.length > 0 || ambiguous.length > 0 || isOfMeantPeriod === true,
  );
  const best = [...readings].sort((a, b) => scoreOf(b) - scoreOf(a))[0];
  if (!best) {
    const ofMeant = tables.map((table) => ofPeriod(table, meant[0] ?? null));
    const unread = ofMeant.map((table) => unreadTable(sheet, table));
    const none = heldTargetsAlone(sheet, ofMeant) ?? nothingFound(sheet, tables, ofMeant, options.vocabulary);
    return { problem: none, unread, said };
  }
  const assigned = heldTargets(sheet, [best, ...readings.filter((reading) => reading !== best)]);
  if (assigned !== null) return { problem: assigned, unread: readings, said };
  const left = [...tables.flatMap((table) => other.get(table) ?? []), ...otherLists(readings, best)];
  const sorted = [best, ...readings.filter((reading) => reading !== best)];
  const apart = owners.size > 0 && readings.every(isOfOneUnit) ? readApart(readings, owners, togetherOf) : null;
  const together = apart?.readings ?? readTogether(best, sorted);
  const used = new Set(together.map(({ titleRows }) => titleRows));
  const rest = own.filter(({ top }) => !used.has(top));
  const unread = rest.map((table): Reading => ({ ...unreadTable(sheet, table), isBesideOthers: true }));
  const [first = best, ...more] = together;
  const below = [...rowsBelow(sheet, together, tables), ...(apart?.problems ?? [])];
  const all = [{ ...first, problems: [...first.problems, ...left, ...below] }, ...more];
  const isChosen = options.period !== undefined || options.answers?.has('period') === true;
  return { readings: isChosen ? all.map(asChosen) : all, unread, said };
}

/** Which columns were taken is an officer's word, and not the title's. */
function asChosen(reading: Reading): Reading {
  const problems = reading.problems.map((found): Problem =>
    found.code === 'period-block-taken' ? { ...found, facts: { ...found.facts, isChosen: true } } : found,
  );
  return { ...reading, problems };
}

function isOfOneUnit({ layout }: Reading): boolean {
  return layout !== 'units-summary' && layout !== 'dossier-list';
}

/** The readings of one unit's tables that count, the fullest first. */
function togetherOf(own: readonly Reading[]): readonly Reading[] {
  const [best, ...rest] = [...own].sort((a, b) => scoreOf(b) - scoreOf(a));
  return best === undefined ? [] : readTogether(best, [best, ...rest]);
}

/** Whether headings say what is told, or asked; of "Kết quả | Tỷ lệ đạt" without more the title may say it. */
function saysWhose(reading: Reading | null): boolean {
  if (reading === null) return false;
  return reading.entries.length > 0 || reading.ambiguous.some(({ role }) => role !== 'rate');
}

/**
 * The periods that an officer or else the sheet itself names; of two, none chooses a block of columns. A file's name is no part of the
 * sheet: what it says is told, and asked where the title says otherwise.
 */
function meantPeriods(asked: WrittenPeriod | undefined, said: SheetPeriod | null): readonly WrittenPeriod[] {
  if (asked !== undefined) return [asked];
  if (said === null || said.by === 'file') return [];
  return said.other === null || said.other.by === 'file' ? [said.period] : [said.period, said.other.period];
}

/** Reads a table's columns of one period. Where it is not said which is meant, that is all there is to say of the table. */
function readOfPeriod(
  sheet: TextGrid,
  table: Table,
  options: RecogniseOptions,
  meant: readonly WrittenPeriod[],
): Reading | null {
  const [wanted = null, other = null] = meant;
  const chosen = choosePeriod(table, other === null ? wanted : null, options.answers?.get('period'));
  if (!('question' in chosen)) {
    const reading = readTable(sheet, chosen.table, options, wanted);
    if (reading === null || chosen.left.length === 0) return reading;
    return {
      ...reading,
      isOfMeantPeriod: true,
      problems: [
        ...reading.problems,
        ...checkPeriodColumns(sheet, table, options.vocabulary),
        ...toldPeriod(sheet, table, chosen),
      ],
    };
  }
  const readBlock = (of: Table): Reading | null => readTable(sheet, of, options, wanted);
  const added =
    wanted === null || other !== null
      ? null
      : (readMonthsAcross(sheet, table, options, wanted) ??
        readMonthsBeside(sheet, table, chosen.question, wanted, options.vocabulary, readBlock));
  if (added !== null) return added;
  const asIf = choosePeriod(table, wanted, chosen.question[0]?.columns[0]);
  const reading = 'question' in asIf ? null : readTable(sheet, asIf.table, options, wanted);
  if (reading === null) return null;
  const candidates = chosen.question.map(({ columns, heading }) => ({ column: columns[0] ?? 0, heading }));
  const said = meant.map(({ writtenAs }) => writtenAs);
  const question: AmbiguousRole = { role: 'period', candidates, said };
  // What stands outside the blocks is not in doubt.
  const rest = readTable(sheet, withoutBlocks(table, chosen.question), options, wanted);
  // Seen with rows as columns, what is left would be the blocks themselves.
  const isOutside = rest !== null && rest.layout === reading.layout && rest.sheet === sheet;
  if (isOutside) return { ...rest, ambiguous: [...rest.ambiguous, question] };
  return { ...reading, sheet, table, rows: [], entries: [], problems: [], indicators: [], ambiguous: [question] };
}

/** Months side by side of which the sheet's quarter has all: they are added up, where rows say what is counted. */
function readMonthsAcross(
  sheet: TextGrid,
  table: Table,
  { answers = new Map(), isKnownUnit, vocabulary }: RecogniseOptions,
  wanted: WrittenPeriod,
): Reading | null {
  if (monthsOf(wanted).length === 0) return null;
  const reading = readTurnedSummary(sheet, table, answers, isKnownUnit, vocabulary, wanted);
  return reading?.isOfMeantPeriod === true ? reading : null;
}

function toldPeriod(
  sheet: TextGrid,
  { top }: Table,
  { block, left }: Extract<ReturnType<typeof choosePeriod>, { table: Table }>,
): readonly Problem[] {
  if (block === null || left.length === 0) return [];
  const cell = sheet.address(top, block.columns[0] ?? 0);
  const facts = { taken: [block.heading], left: left.map(({ heading }) => heading) };
  return [problem('period-block-taken', facts, { cell })];
}

function readTable(
  sheet: TextGrid,
  table: Table,
  { answers = new Map(), isKnownUnit, vocabulary }: RecogniseOptions,
  wanted: WrittenPeriod | null,
): Reading | null {
  const list = readDossierList(sheet, table, answers, vocabulary, wanted);
  if (list !== null) return list;
  const crossed =
    readCrossedRows(sheet, table, answers, isKnownUnit, vocabulary) ??
    readIndicatorSections(sheet, table, answers, isKnownUnit, vocabulary) ??
    readListsAcross(sheet, table, answers, isKnownUnit, vocabulary);
  if (crossed !== null) return crossed;
  if (areWaysOfSettled(sheet, table)) return null;
  const lists = readUnitsLists(sheet, table, answers, isKnownUnit, vocabulary, wanted);
  if (lists !== null) return lists;
  if (isForm06a(sheet, table)) {
    const form = readForm06a(sheet, table, answers, vocabulary);
    if (form) return form;
  }
  const ofOne = (grid: TextGrid, of: Table): Reading | null =>
    readRowsOfCounts(grid, of, { answers, isKnownUnit, vocabulary }, wanted) ??
    readTimeRows(grid, of, answers, vocabulary, wanted);
  return (
    readUnitProcedures(sheet, table, answers, vocabulary) ??
    readUnitsSummary(sheet, table, answers, isKnownUnit, vocabulary, wanted) ??
    readOwnPeriodRows(sheet, table, answers, wanted, ofOne) ??
    ofOne(sheet, table) ??
    provenParts(readPartRows(sheet, table, answers, vocabulary)) ??
    readForm06a(sheet, table, answers, vocabulary)
  );
}

function provenParts(reading: Reading | null): Reading | null {
  return reading !== null && areProven(reading) ? reading : null;
}

/** Rows that are indicators, or what is counted: the way of reading that tells more of them, by counts before bare rates. */
function readRowsOfCounts(
  sheet: TextGrid,
  table: Table,
  { answers = new Map(), isKnownUnit, vocabulary }: Omit<RecogniseOptions, 'matchUnit'>,
  wanted: WrittenPeriod | null,
): Reading | null {
  const upright = readUnitSummary(sheet, table, answers, vocabulary);
  const turned = readTurnedSummary(sheet, table, answers, isKnownUnit, vocabulary, wanted);
  if (upright === null || turned === null) return upright ?? turned;
  // Below units' names no column is one unit's side of an indicator.
  if (turned.layout === 'units-summary') return turned;
  const counted = ({ entries }: Reading): number =>
    entries.filter(({ counts }) => counts.numerator !== null && counts.denominator !== null).length;
  const told = ({ entries }: Reading): number => entries.filter(({ state }) => state !== 'no-data').length;
  const isFuller = counted(turned) > counted(upright) && told(turned) >= told(upright);
  return isFuller && turned.ambiguous.length === 0 ? turned : upright;
}

/** Named as such in a title, or a row for each field without units and procedures. */
function isForm06a(sheet: TextGrid, table: Table): boolean {
  const roles: ReadonlySet<string> = new Set(table.columns.map((column) => column.meaning.role));
  if (['eligibleProcedures', 'providedProcedures', 'allowingProcedures', 'level'].some((role) => roles.has(role)))
    return false;
  if (roles.has('unit') || roles.has('indicatorName')) return false;
  if (roles.has('field') && !roles.has('procedure')) return true;
  for (let row = 0; row < table.top; row++) {
    for (let column = 0; column < sheet.columns; column++) {
      if (/\bii ?\/? ?0?6a?\b.*|\b06a\b/.test(sheet.words(row, column))) return true;
    }
  }
  return false;
}

function scoreOf(reading: Reading): number {
  const indicators = new Set(reading.entries.map((entry) => entry.indicator)).size;
  const rows = reading.rows.filter((row) => row.kind === 'data').length;
  return (indicators + (reading.ambiguous.length > 0 ? 0.5 : 0)) * 1000 + Math.min(rows, 999);
}

/** A table of which nothing was computed: its columns are told all the same. */
function unreadTable(sheet: TextGrid, table: Table): Reading {
  const nothing = {
    rows: [],
    columns: new Map<string, number>(),
    entries: [],
    problems: [],
    ambiguous: [],
    indicators: [],
  };
  return { layout: 'unit-summary', isList: false, sheet, table, titleRows: table.top, ...nothing };
}
