import type { Plan } from '../../domain/plans/plan';
import type { AssessedGrid } from '../../sheets/reading/assess-grid';
import type { IndicatorAssessment } from '../../sheets/observations/assessed';
import type { Area } from '../../sheets/cells/grid';
import type { Entry, Reading } from '../../sheets/observations/reading';
import { describeVerdict, isVerdictText, joinVerdicts, verdictComment, verdictHeading } from '../../text/vi/verdicts';
import { HostError, type SheetSession, type VerdictColumn, type WrittenVerdicts } from '../host/host';

/** What is to happen with the column of verdicts. */
export interface VerdictChanges {
  /** Cells of our earlier column that hold nothing but our own words. */
  readonly cleared: readonly Area[];
  readonly column: VerdictColumn | null;
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
): VerdictChanges | null {
  const texts = textsByRow(assessed, plan);
  const [first] = assessed.readings;
  if (texts.size === 0 || first === undefined) return null;
  const { top: gridTop } = assessed.sheet.grid;
  const top = (first.sheet.isTurned ? first.titleRows : first.table.top) + gridTop;
  const bottom = Math.max(...texts.keys()) + gridTop;
  const column = before !== null && isOurs(before) ? before.area.left : firstFreeColumn(assessed, before, top, bottom);
  return {
    cleared: before === null ? [] : clearVerdicts(before),
    column: {
      area: { top, bottom, left: column, right: column },
      texts: Array.from({ length: bottom - top + 1 }, (_, index) =>
        index === 0 ? verdictHeading : (texts.get(top + index - gridTop) ?? ''),
      ),
      comment: verdictComment,
    },
  };
}

/**
 * Writes the column in a session that is open.
 * @returns whether the sheet has rows that words can stand beside
 * @throws HostError `protected` where the sheet may not be changed
 */
export async function writeVerdictColumn(
  session: SheetSession,
  assessed: AssessedGrid | null,
  plan: Plan,
): Promise<boolean> {
  const changes = assessed === null ? null : planVerdicts(assessed, plan, session.verdicts);
  if (changes === null) return false;
  if (session.isProtected) throw new HostError('protected');
  await session.replaceVerdicts(changes.cleared, changes.column);
  return true;
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

/**
 * Rows of the worksheet's grid and their words; a row whose unit the plan does not have is left without any. Where units stand
 * side by side no row is one unit's, and none gets words.
 */
function textsByRow(assessed: AssessedGrid, plan: Plan): ReadonlyMap<number, string> {
  const { layout, assessments, readings, sheet } = assessed;
  if (layout !== 'units-summary' && layout !== 'unit-summary') return new Map();
  const entries = readings.flatMap((reading) => reading.entries.map((entry) => ({ reading, entry })));
  const parts = new Map<number, string[]>();
  assessments.forEach((one, index) => {
    const row = rowOfEntry(entries[index], sheet.grid.top);
    const words = wordsOf(one, plan);
    if (row === null || words === null) return;
    parts.set(row, [...(parts.get(row) ?? []), words]);
  });
  return new Map([...parts].filter(([row]) => row < sheet.rows).map(([row, words]) => [row, joinVerdicts(words)]));
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

function wordsOf({ unit, indicator, status, shortfall }: IndicatorAssessment, plan: Plan): string | null {
  const planned = plan.indicators.find(({ id }) => id === indicator);
  if (unit === null || planned === undefined) return null;
  const { number, formula, better } = planned;
  return describeVerdict({ number, indicator, status, shortfall, formula, better });
}

/** Right of the last value, of our own old column and of every merged area beside the table. */
function firstFreeColumn({ sheet }: AssessedGrid, before: WrittenVerdicts | null, top: number, bottom: number): number {
  const { grid } = sheet;
  const lastValue = grid.left + sheet.columns - 1;
  const merged = (grid.merges ?? []).filter((area) => area.bottom >= top && area.top <= bottom);
  return Math.max(lastValue, before?.area.right ?? 0, ...merged.map(({ right }) => right)) + 1;
}
