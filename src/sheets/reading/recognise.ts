import { problem, type Problem } from '../../domain/problem';
import type { ColumnAnswers } from '../observations/choose-columns';
import { findTables } from '../tables/find-tables';
import { readForm06a } from '../layouts/form-06a';
import { readUnitProcedures } from '../layouts/unit-procedures';
import { readUnitSummary } from '../layouts/unit-summary';
import { readUnitsSummary } from '../layouts/units-summary';
import type { PlanVocabulary } from '../headings/plan-vocabulary';
import { readTurnedSummary } from '../layouts/turned-summary';
import type { Reading } from '../observations/reading';
import type { Table } from '../tables/table';
import type { TextGrid } from '../cells/text-grid';

export interface RecogniseOptions {
  readonly answers?: ColumnAnswers;
  readonly isKnownUnit: (name: string) => boolean;
  /** The words by which the plan in force is read. */
  readonly vocabulary: PlanVocabulary;
}

/** What a sheet is: one reading, or several where a summary of units is broken into tables; or why it is none. */
export type Recognition = { readonly readings: readonly Reading[] } | { readonly problem: Problem };

/** Recognises the layout of a sheet from its headings. */
export function recognise(sheet: TextGrid, options: RecogniseOptions): Recognition {
  const tables = findTables(sheet, options.vocabulary);
  const readings = tables
    .flatMap((table) => readTable(sheet, table, options) ?? [])
    .filter((reading) => reading.entries.length > 0 || reading.ambiguous.length > 0);
  const best = [...readings].sort((a, b) => scoreOf(b) - scoreOf(a))[0];
  if (!best) return { problem: nothingFound(sheet, tables) };
  if (best.layout !== 'units-summary') return { readings: [best] };
  return {
    readings: readings.filter(
      (reading) => reading.layout === 'units-summary' && (reading === best || reading.ambiguous.length === 0),
    ),
  };
}

function readTable(
  sheet: TextGrid,
  table: Table,
  { answers = new Map(), isKnownUnit, vocabulary }: RecogniseOptions,
): Reading | null {
  if (isForm06a(sheet, table)) {
    const form = readForm06a(sheet, table, answers, vocabulary);
    if (form) return form;
  }
  return (
    readUnitProcedures(sheet, table, answers, vocabulary) ??
    readUnitsSummary(sheet, table, answers, isKnownUnit, vocabulary) ??
    readRowsOfCounts(sheet, table, answers, isKnownUnit, vocabulary) ??
    readForm06a(sheet, table, answers, vocabulary)
  );
}

/** Rows that are indicators, or what is counted: the way of reading that tells more of them, by counts before bare rates. */
function readRowsOfCounts(
  sheet: TextGrid,
  table: Table,
  answers: ColumnAnswers,
  isKnownUnit: (name: string) => boolean,
  vocabulary: PlanVocabulary,
): Reading | null {
  const upright = readUnitSummary(sheet, table, answers, vocabulary);
  const turned = readTurnedSummary(sheet, table, answers, isKnownUnit, vocabulary);
  if (upright === null || turned === null) return upright ?? turned;
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

function nothingFound(sheet: TextGrid, tables: readonly Table[]): Problem {
  return problem('layout-not-recognised', { reason: reasonOf(sheet, tables), sheet: sheet.grid.sheet });
}

function reasonOf(sheet: TextGrid, tables: readonly Table[]): 'empty' | 'no-heading' | 'no-figures' | 'no-columns' {
  if (sheet.rows === 0) return 'empty';
  if (tables.length === 0) return 'no-heading';
  return tables.some(hasFigures) ? 'no-columns' : 'no-figures';
}

/** Whether anything but names stands below the headings. */
function hasFigures(table: Table): boolean {
  return table.columns.some(
    ({ content, meaning }) =>
      meaning.role !== 'stt' && (content === 'figures' || content === 'marks' || content === 'levels'),
  );
}
