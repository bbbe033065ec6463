import { unitsOf, type Plan, type Unit } from '../../domain/plans/plan';
import { unitMatcherOf } from '../../domain/units/plan-matcher';
import type { Ratio } from '../../domain/rates/ratio';
import type { AssessedGrid } from '../../sheets/reading/assess-grid';
import type { Grid } from '../../sheets/cells/grid';
import { unitInName } from '../../sheets/subject/unit-of-sheet';
import { readAnswers } from '../answers/answers';
import { assessWithAnswers } from '../assess/assess-with-answers';
import { fingerprint } from '../made/fingerprint';
import { sourceKey, type ReadSource, type SourcePlace } from './source';

/** What all sources of a consolidation are judged by. */
export interface CollectBasis {
  readonly plan: Plan;
  readonly near: Ratio;
  /** The settings of the workbook, with what officers answered before. */
  readonly settings: ReadonlyMap<string, unknown>;
  readonly toldNames: ReadonlyMap<string, string> | undefined;
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
  const first = await assessWithAnswers(grid, known, readFormats);
  const told = place.file === null || !lacksUnit(first.assessed) ? null : unitOfFile(place.file, plan);
  const read = told === null ? first : await assessWithAnswers(grid, { ...known, unit: told }, readFormats);
  const { layout, assessments, problems, said } = read.assessed;
  return {
    key,
    place,
    grid: place.file === null ? null : grid,
    layout,
    assessments: first.isLeftOut ? [] : assessments,
    problems,
    usesAnswers: first.usesAnswers,
    answered: { ...identity, said: first.about.said, period: first.about.period },
    earlier: first.earlier,
    isLeftOut: first.isLeftOut,
    period: said?.period ?? null,
    isNamedByFile: told !== null,
  };
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
  const stem = (file.split('/').pop() ?? '').replace(/\.[a-z]+$/iu, '');
  const found = unitInName(stem, unitMatcherOf(plan));
  if (found === null || !('unit' in found.match)) return null;
  const { name } = found.match.unit;
  return units.some((unit) => unit.name === name) ? name : null;
}
