import type { Plan } from '../../domain/plans/plan';
import type { Ratio } from '../../domain/rates/ratio';
import { defaultNear } from '../../domain/verdicts/assessment';
import type { AssessedGrid } from '../../sheets/reading/assess-grid';
import type { IndicatorAssessment } from '../../sheets/observations/assessed';
import type { Area } from '../../sheets/cells/grid';
import type { Entry, Reading } from '../../sheets/observations/reading';
import {
  describeVerdict,
  isVerdictText,
  joinVerdicts,
  verdictComment,
  verdictHeading,
  verdictJoiner,
} from '../../text/vi/verdicts';
import { LONGEST_FORMULA, quoteText } from '../colours/expressions';
import { nearOf, type WorkbookSettings } from '../host/settings';
import { basisFormula, basisNow } from '../made/basis';
import { verdictExpression } from './verdict-formula';
import { HostError, type SheetSession, type VerdictColumn, type KeptColumn, type WrittenVerdicts } from '../host/host';

/** What is to happen with the column of verdicts. */
export interface VerdictChanges {
  /** Cells of our earlier column that hold nothing but our own words. */
  readonly cleared: readonly Area[];
  readonly column: Omit<VerdictColumn, 'basis'>;
  /** What its cells show, heading first: the words of the verdicts as they are now. */
  readonly words: readonly string[];
}

/**
 * The verdicts of a summary in words, a row each, in a column of their own: the one of the last time, or where there
 * is none (or an officer has written into it) the first one right of everything. Null for sheets that are no summaries
 * or in which nothing was judged.
 */
export function planVerdicts(
  assessed: AssessedGrid,
  plan: Plan,
  before: WrittenVerdicts | null,
  near: Ratio = defaultNear,
): VerdictChanges | null {
  const texts = verdictsByRow(assessed, plan, near);
  const [first] = assessed.readings;
  if (texts.size === 0 || first === undefined) return null;
  const { top: gridTop } = assessed.sheet.grid;
  const top = (first.sheet.isTurned ? first.titleRows : first.table.top) + gridTop;
  const bottom = Math.max(...texts.keys()) + gridTop;
  const column = before !== null && isOurs(before) ? before.area.left : firstFreeColumn(assessed, before, top, bottom);
  const down = (of: (verdict: RowVerdict) => string): string[] =>
    Array.from({ length: bottom - top + 1 }, (_, index) => {
      const verdict = texts.get(top + index - gridTop);
      return index === 0 ? verdictHeading : verdict === undefined ? '' : of(verdict);
    });
  return {
    cleared: before === null ? [] : clearVerdicts(before),
    column: {
      area: { top, bottom, left: column, right: column },
      texts: down(({ formula, words }) => formula ?? words),
      comment: verdictComment,
    },
    words: down(({ words }) => words),
  };
}

/** What our column would say now, by row of the worksheet; empty for sheets that have no such column. */
export function verdictWords(assessed: AssessedGrid, plan: Plan): ReadonlyMap<number, string> {
  const verdicts = verdictsByRow(assessed, plan, null);
  return new Map([...verdicts].map(([row, { words }]) => [row + assessed.sheet.grid.top, words]));
}

/**
 * Writes the column in a session that is open.
 * @returns what stood there before; null where the sheet has no rows that words can stand beside
 * @throws HostError `protected` where the sheet may not be changed
 */
export async function writeVerdictColumn(
  session: SheetSession,
  assessed: AssessedGrid | null,
  plan: Plan,
  settings: WorkbookSettings,
): Promise<KeptColumn | null> {
  const changes = assessed === null ? null : planVerdicts(assessed, plan, session.verdicts, nearOf(settings));
  if (changes === null) return null;
  if (session.isProtected) throw new HostError('protected');
  const basis = basisFormula(basisNow(plan, settings, ''));
  return session.replaceVerdicts(changes.cleared, { ...changes.column, basis });
}

/** The cells of our column that hold our own words; an officer's remarks among them stay. */
export function clearVerdicts({ area, texts }: WrittenVerdicts): Area[] {
  const cleared: { top: number; bottom: number; left: number; right: number }[] = [];
  texts.forEach((text, index) => {
    const row = area.top + index;
    if (typeof text !== 'string' || !isVerdictText(text)) return;
    const last = cleared[cleared.length - 1];
    if (last?.bottom === row - 1) last.bottom = row;
    else cleared.push({ top: row, bottom: row, left: area.left, right: area.left });
  });
  return cleared;
}

function isOurs({ area, texts }: WrittenVerdicts): boolean {
  if (area.left !== area.right) return false;
  return texts.every((text) => text === null || (typeof text === 'string' && isVerdictText(text)));
}

/** A row's verdicts: what they say now, and the formula that goes on saying it; null where none of them can follow. */
interface RowVerdict {
  readonly words: string;
  readonly formula: string | null;
}

/**
 * Rows of the worksheet's grid and their verdicts; a row whose unit the plan does not have is left without any. Where units
 * stand side by side no row is one unit's, and none gets words.
 * @param near the threshold that formulas compare with; null where their words are enough
 */
function verdictsByRow(assessed: AssessedGrid, plan: Plan, near: Ratio | null): ReadonlyMap<number, RowVerdict> {
  const { layout, assessments, readings, sheet } = assessed;
  if (layout !== 'units-summary' && layout !== 'unit-summary') return new Map();
  const entries = readings.flatMap((reading) => reading.entries.map((entry) => ({ reading, entry })));
  const parts = new Map<number, Part[]>();
  assessments.forEach((one, index) => {
    const from = entries[index];
    const row = rowOfEntry(from, sheet.grid.top);
    const part = from === undefined ? null : partOf(one, from.reading, from.entry, plan, near);
    if (row === null || part === null) return;
    parts.set(row, [...(parts.get(row) ?? []), part]);
  });
  return new Map([...parts].filter(([row]) => row < sheet.rows).map(([row, own]) => [row, joined(own)]));
}

interface Part {
  readonly words: string;
  readonly number: number;
  readonly expression: string | null;
}

function joined(parts: readonly Part[]): RowVerdict {
  const words = joinVerdicts(parts.map((part) => part.words));
  if (parts.every(({ expression }) => expression === null)) return { words, formula: null };
  const pieces = parts.map(({ expression, number, words: own }, index) => {
    const before = index === 0 ? '' : verdictJoiner;
    return expression === null ? quoteText(before + own) : `${quoteText(`${before}(${number}) `)}&${expression}`;
  });
  const formula = `=${pieces.join('&')}`;
  return { words, formula: formula.length > LONGEST_FORMULA ? null : formula };
}

function rowOfEntry(from: { reading: Reading; entry: Entry } | undefined, gridTop: number): number | null {
  if (from === undefined) return null;
  const { reading, entry } = from;
  // Of a view the row is counted in the view; on the worksheet it stands elsewhere.
  if (!reading.sheet.isTurned && entry.row !== null) return reading.sheet.place(entry.row, 0).row - gridTop;
  if (!reading.sheet.isTurned) {
    // A unit's rows added up: its first one. A list of dossiers has no row that is the unit's.
    const isOfRows = entry.unitCell !== null && reading.countedFrom === undefined;
    return isOfRows ? rowOf(entry.unitCell) - gridTop : null;
  }
  const cell = entry.cells.numerator ?? entry.cells.rate;
  if (reading.layout === 'units-summary' || cell === undefined) return null;
  return rowOf(cell) - gridTop;
}

/** The row that an address begins with, zero-based. @example rowOf('C12') // 11 */
function rowOf(address: string): number {
  return Number(/\d+/.exec(address)?.[0] ?? 1) - 1;
}

function partOf(
  assessment: IndicatorAssessment,
  reading: Reading,
  entry: Entry,
  plan: Plan,
  near: Ratio | null,
): Part | null {
  const { unit, indicator, status, shortfall } = assessment;
  const planned = plan.indicators.find(({ id }) => id === indicator);
  if (unit === null || planned === undefined) return null;
  const { number, formula } = planned;
  const better = reading.indicators.find((of) => of.indicator === indicator)?.better ?? planned.better;
  const words = describeVerdict({ number, indicator, status, shortfall, formula, better });
  return { words, number, expression: near && verdictExpression(reading, entry, assessment, plan, near) };
}

/** Right of the last value, of our own old column and of every merged area beside the table. */
function firstFreeColumn({ sheet }: AssessedGrid, before: WrittenVerdicts | null, top: number, bottom: number): number {
  const { grid } = sheet;
  const lastValue = grid.left + sheet.columns - 1;
  const merged = (grid.merges ?? []).filter((area) => area.bottom >= top && area.top <= bottom);
  return Math.max(lastValue, before?.area.right ?? 0, ...merged.map(({ right }) => right)) + 1;
}
