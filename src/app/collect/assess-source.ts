import { unitsOf, type Plan, type Unit } from '../../domain/plans/plan';
import { unitMatcherOf } from '../../domain/units/plan-matcher';
import type { Period } from '../../domain/periods/period';
import { readPeriod } from '../../domain/periods/read-period';
import type { WrittenPeriod } from '../../domain/periods/written-period';
import { periodName } from '../../text/vi/periods';
import type { Problem } from '../../domain/problem';
import type { Ratio } from '../../domain/rates/ratio';
import { shownLayout } from '../../sheets/observations/assessed';
import type { AssessedGrid } from '../../sheets/reading/assess-grid';
import type { Grid } from '../../sheets/cells/grid';
import { fileWords } from '../../sheets/subject/file-words';
import { unitInName } from '../../sheets/subject/unit-of-sheet';
import { aboutOf } from '../answers/about';
import { noEarlierAnswers, readAnswers } from '../answers/kept-answers';
import { assessWithAnswers, type Answered, type KnownOfGrid } from '../assess/assess-with-answers';
import { fingerprint } from '../made/fingerprint';
import { sourceKey, type ReadSource, type SourcePlace } from './source';

/** What all sources of a consolidation are judged by. */
export interface CollectBasis {
  readonly plan: Plan;
  readonly near: Ratio;
  /** The settings of the workbook, with what officers answered before. */
  readonly settings: ReadonlyMap<string, unknown>;
  readonly toldNames: ReadonlyMap<string, string> | undefined;
  /** Which period is consolidated: it is meant where a sheet has several and says of none that it is meant. */
  readonly period?: Period | undefined;
}

type ReadFormats = ((columns: readonly number[]) => Promise<Grid['formats']>) | null;

/**
 * Judges a worksheet as one unit's or several units' figures. Where the sheet names no unit, the file's name may: exactly
 * or as an abbreviation, never by likeness.
 */
export async function assessSource(
  grid: Grid,
  place: SourcePlace,
  basis: CollectBasis,
  readFormats: ReadFormats = null,
  id?: string,
): Promise<ReadSource> {
  const { plan, near, toldNames, settings } = basis;
  const key = sourceKey(place);
  const content = place.file === null ? undefined : (): string => contentPrint(grid);
  const identity = { key, id, content };
  const known = { plan, near, toldNames, kept: readAnswers(settings, identity) };
  const asked = await assessWithAnswers(grid, known, readFormats);
  const byPeriod = await readByPeriod(grid, known, basis.period, asked, readFormats);
  const first = byPeriod?.read ?? asked;
  const told = place.file === null || !lacksUnit(first.assessed) ? null : unitOfFile(place.file, plan);
  const said0 = byPeriod === null ? known : { ...known, period: byPeriod.period.writtenAs };
  const read = told === null ? first : await assessWithAnswers(grid, { ...said0, unit: told }, readFormats);
  const { layout, assessments, problems, said, columns } = read.assessed;
  const about = first.answers?.about ?? aboutOf(plan, first.assessed);
  const isLeftOut = first.answers?.isLeftOut === true;
  return {
    key,
    place,
    grid: place.file === null ? null : grid,
    columns,
    layout,
    shownLayout: shownLayout(read.assessed),
    assessments: isLeftOut ? [] : assessments,
    problems,
    usesAnswers: first.answers?.isUsed === true,
    answered: { ...identity, said: about.said, period: about.period, own: about.own },
    earlier: first.answers?.earlier ?? noEarlierAnswers,
    isLeftOut,
    period: byPeriod?.period ?? asked.assessed.asked ?? said?.period ?? null,
    isPeriodOpen: problems.some(isOfNames),
    isByPeriod: byPeriod !== null,
    isNamedByFile: told !== null,
  };
}

/** A sheet that asks which of its periods is meant, read for the one that is consolidated; null where it has no such one. */
async function readByPeriod(
  grid: Grid,
  known: KnownOfGrid,
  period: Period | undefined,
  { assessed }: Answered,
  readFormats: ReadFormats,
): Promise<{ readonly read: Answered; readonly period: WrittenPeriod } | null> {
  // That title and file name two periods is the officer's to settle: it is not meant because it is consolidated.
  const asks = assessed.problems.some((found) => found.code === 'period-ambiguous' && !isOfNames(found));
  if (period === undefined || !asks) return null;
  const meant = readPeriod(periodName(period));
  if (meant === null) return null;
  const read = await assessWithAnswers(grid, { ...known, period: meant.writtenAs }, readFormats);
  const isTold = read.assessed.problems.every(
    ({ code }) => code !== 'period-ambiguous' && code !== 'period-not-of-sheet',
  );
  return isTold ? { read, period: meant } : null;
}

/** The title is of one period, the worksheet's or the file's name of another. */
function isOfNames({ code, facts }: Problem): boolean {
  return code === 'period-ambiguous' && facts.by !== undefined;
}

/** A worksheet of a file by all that it holds: the same under another name of the file. */
function contentPrint({ sheet, cells }: Grid): string {
  return fingerprint(JSON.stringify([sheet, cells]));
}

/** A sheet of one unit that says nowhere whose it is. A name that is not understood is a question, not a lack. */
function lacksUnit({ layout, assessments, problems }: AssessedGrid): boolean {
  if (layout === null || layout === 'units-summary') return false;
  return (
    assessments.every(({ unit }) => unit === null) &&
    problems.some((found) => found.code === 'unit-not-found' && found.facts.writtenAs === null)
  );
}

/**
 * The unit that a file's name names, in the plan's spelling; null where it names none or several.
 * @param units the only ones that are looked for
 * @example unitOfFile('9 tháng/03. Phòng Nội vụ.xlsx', plan) // 'Phòng Nội vụ'
 */
export function unitOfFile(file: string, plan: Plan, units: readonly Unit[] = unitsOf(plan)): string | null {
  const { text, isForm } = fileWords(file);
  const found = isForm ? null : unitInName(text, unitMatcherOf(plan));
  if (found === null || !('unit' in found.match)) return null;
  const { name } = found.match.unit;
  return units.some((unit) => unit.name === name) ? name : null;
}
