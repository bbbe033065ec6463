import type { IndicatorId } from '../../domain/plans/plan';
import { problem, type Problem } from '../../domain/problem';
import { headingWords } from '../cells/heading-words';
import type { PlanVocabulary } from '../headings/plan-vocabulary';
import { indicatorNamed } from '../headings/vocabulary/indicator-names';
import { columnsOfCounting } from '../observations/counting';
import type { Entry, Reading } from '../observations/reading';

/** The rates of digitised dossiers, or of their papers, and that of digitised results: plans join them or keep them apart. */
const OF_DOSSIERS: ReadonlySet<IndicatorId> = new Set(['digitisedDossierRate', 'digitisedPapersRate']);
const OF_RESULTS = 'digitisedResultRate';

/**
 * What a sheet keeps apart and the plan joins ("Tỷ lệ số hóa hồ sơ, kết quả" beside a sheet's rates of dossiers and of results), or
 * the other way round: neither is the other, so that the indicator has no verdict, and both names are told.
 * @example jointRates(readings, vocabulary).ids // Set { 'ty-le-so-hoa-ho-so-ket-qua' }
 */
export function jointRates(
  readings: readonly Reading[],
  { definitions }: PlanVocabulary,
): { readonly ids: ReadonlySet<IndicatorId>; readonly problems: readonly Problem[] } {
  const isOf = (ids: ReadonlySet<IndicatorId>): readonly (typeof definitions)[number][] =>
    definitions.filter(({ number, known }) => number !== null && known !== null && ids.has(known.id));
  const apart = isOf(new Set([OF_RESULTS]));
  const problems = isOf(OF_DOSSIERS).flatMap(({ id, heading }): Problem[] => {
    const isJoint = joins(heading);
    const names = readings.flatMap((reading) => namesOfEntries(reading, id));
    const said = names.filter((name) => joins(name) !== isJoint && /\bso hoa\b/.test(headingWords(name)));
    if (said.length === 0 || said.length < names.length) return [];
    const others = isJoint ? readings.flatMap(namesOfResults) : apart.map((other) => other.heading);
    if (others.length === 0 || (isJoint && apart.length > 0)) return [];
    const instead = isJoint ? [...new Set([...said, ...others])] : [...new Set(said)];
    const facts = { indicator: heading, instead, isJoint };
    return [problem('indicator-not-in-sheet', facts, { indicator: id, severity: 'warning' })];
  });
  return { ids: new Set(problems.flatMap(({ indicator }) => indicator ?? [])), problems };
}

/** "Số hóa hồ sơ, kết quả giải quyết": dossiers and results are one rate. */
function joins(name: string): boolean {
  const words = headingWords(name);
  return /\bso hoa\b/.test(words) && /\bket qua\b/.test(words) && indicatorNamed(words) !== OF_RESULTS;
}

/** By what words a sheet calls what an indicator was read from: the row's name, else the headings of its columns. */
function namesOfEntries(reading: Reading, id: IndicatorId): readonly string[] {
  const entries = reading.entries.filter(({ indicator }) => indicator === id);
  return [...new Set(entries.flatMap((entry) => nameOf(reading, entry)))];
}

function nameOf({ layout, rows, table, indicators }: Reading, { row, indicator }: Entry): readonly string[] {
  const named = layout === 'unit-summary' ? rows.find((each) => each.row === row)?.name : undefined;
  if (named !== undefined && /\bso hoa\b/.test(headingWords(named))) return [named];
  const of = indicators.find((each) => each.indicator === indicator);
  const columns = of === undefined ? [] : [of.rate?.column, ...columnsOfCounting(of.counting).slice(0, 1)];
  return table.columns
    .filter(({ column, path }) => columns.includes(column) && /\bso hoa\b/.test(headingWords(path.join(' '))))
    .slice(0, 1)
    .map(({ path }) => path.join(' > '));
}

/** Counts of papers or of results alone: a rate of dossiers beside them is that of the papers. */
const OF_HALF: ReadonlySet<string> = new Set(['digitisedPapers', 'digitisedResults']);

function namesOfResults({ layout, rows, table }: Reading): readonly string[] {
  const isOfResults = (name: string): boolean => indicatorNamed(headingWords(name)) === OF_RESULTS;
  const named = layout === 'unit-summary' ? rows.map(({ name }) => name) : [];
  const headed = table.columns.filter(({ path, meaning }) => OF_HALF.has(meaning.role) || isOfResults(path.join(' ')));
  return [...named.filter(isOfResults), ...headed.map(({ path }) => path.join(' > '))].slice(0, 1);
}
