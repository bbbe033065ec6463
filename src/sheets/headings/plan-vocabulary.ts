import { indicators } from '../../domain/indicators/indicators';
import { library as standard } from '../../domain/indicators/library';
import type { Indicator } from '../../domain/indicators/indicator';
import { measures as standardMeasures, type Measure, type MeasureId } from '../../domain/measures/measures';
import type { FigureKind, IndicatorId, Plan, PlanIndicator } from '../../domain/plans/plan';
import { headingRules, indicatorOfWords, meaningOfHeading } from './heading-meaning';
import type { ColumnMeaning, IndicatorNames } from './heading-meaning';
import { headingWords } from '../cells/heading-words';
import { assignedKey, countKey, definiteMeasure, formulaParts, isGeneric, rateKey, scoreSet } from './plan-words';
import type { ColumnContent, HeadingRule } from './vocabulary/heading-rule';
import { indicatorNamed } from './vocabulary/indicator-names';
import type { Definition, Part } from './plan-definition';
import { isRateOf, meaningByPlan, planNameOf } from './plan-names';
import { otherBase, splitBase, type StatedBase } from './stated-base';

export type { Definition, Part };

/** All that reading a sheet for a plan needs to know of words: built once a plan. */
export interface PlanVocabulary {
  readonly definitions: readonly Definition[];
  readonly measures: Readonly<Record<MeasureId, Measure>>;
  /** What a column holds: the plan's own words go before the usual ones. */
  meaningOf(path: readonly string[], content: ColumnContent): ColumnMeaning;
  /** The same by the usual words alone. */
  usualMeaningOf(path: readonly string[], content: ColumnContent): ColumnMeaning;
  /** The indicator whose rate a row's or a heading's words name, under the plan's id. */
  indicatorOf(words: string): IndicatorId | undefined;
  /** The indicator of today, in the plan or not, or of the plan alone, under whose heading a column stands; null for none. */
  ownerOf(path: readonly string[]): IndicatorId | null;
  /** Whether words of a cell can head figures that only the plan has. */
  isHeading(words: string): boolean;
}

/** What the add-in knows besides a plan; a test brings more. */
export interface Library {
  readonly indicators: readonly Indicator[];
  readonly measures: Readonly<Record<MeasureId, Measure>>;
  readonly rules: readonly HeadingRule[];
  readonly named: IndicatorNames['named'];
}

export const standardLibrary: Library = {
  indicators: standard,
  measures: standardMeasures,
  rules: headingRules,
  named: indicatorNamed,
};

/** What an indicator's figures are in the plan in force. */
export function kindOf(indicator: IndicatorId, { definitions }: PlanVocabulary): FigureKind {
  return definitions.find(({ id }) => id === indicator)?.kind ?? 'share';
}

const built = new WeakMap<Plan, PlanVocabulary>();

/** The vocabulary of a plan with the standard library. */
export function vocabularyOf(plan: Plan): PlanVocabulary {
  const known = built.get(plan) ?? buildVocabulary(plan, standardLibrary);
  built.set(plan, known);
  return known;
}

/** The usual words alone, of no plan. */
export const usualVocabulary: PlanVocabulary = buildVocabulary({ indicators: [] }, standardLibrary);

/** The vocabulary of a plan: its indicators by the library's formulas or by its own, in words. */
export function buildVocabulary(plan: Pick<Plan, 'indicators'>, library: Library): PlanVocabulary {
  const definitions = definitionsOf(plan, library);
  const names = namesOf(plan, definitions, library);
  const byKey = definitionsByKey(definitions);
  const special = definitions.filter(({ id }) => !isOf2022(id));
  const headings = new Set(
    special
      .flatMap(({ heading, numerator, denominator }) => [
        assignedKey(headingWords(heading)),
        scoreSet(headingWords(heading)) ?? '',
        ...[...numerator, ...denominator].flatMap(({ words }) => (words === null ? [] : [countKey(words)])),
      ])
      .filter((key) => key !== '' && !isGeneric(key)),
  );
  const ofWords = (words: string): IndicatorId | undefined => indicatorOfWords(words, names);
  return {
    definitions,
    measures: library.measures,
    usualMeaningOf: (path, content) => meaningOfHeading(path, content, names, library.rules),
    meaningOf: (path, content) => {
      const usual = meaningOfHeading(path, content, names, library.rules);
      const named = planNameOf(path, byKey);
      const rest = (below: readonly string[]): ColumnMeaning => meaningOfHeading(below, content, names, library.rules);
      return (named && meaningByPlan(path, content, usual, named, rest)) ?? usual;
    },
    indicatorOf: (words) => {
      const own = byKey.get(rateKey(words)) ?? byKey.get(scoreSet(words) ?? '');
      if (own !== undefined && !isOf2022(own.id)) return isRateOf(own, [words]) ? own.id : ofWords(words);
      return ofWords(words);
    },
    ownerOf: (path) => {
      const own = planNameOf(path, byKey);
      if (own?.isGroup === true) return isOf2022(own.definition.id) ? null : own.definition.id;
      for (let at = path.length - 2; at >= 0; at--) {
        const id = ofWords(headingWords(path[at] ?? ''));
        if (id !== undefined) return isOf2022(id) ? null : id;
      }
      return null;
    },
    isHeading: (words) => [rateKey(words), countKey(words), scoreSet(words) ?? ''].some((key) => headings.has(key)),
  };
}

function isOf2022(id: IndicatorId): boolean {
  return indicators.some((indicator) => indicator.id === id);
}

/** The plan's indicators, and of the three of 2022 those that it does not have: their rates are told without a target. */
function definitionsOf(plan: Pick<Plan, 'indicators'>, library: Library): readonly Definition[] {
  const own = plan.indicators.map((indicator) => defineIndicator(indicator, library));
  const others = indicators.filter(({ id }) => plan.indicators.every((each) => each.id !== id));
  return [
    ...own,
    ...others.map((known): Definition => {
      const { id, fullLabel: heading, better } = known;
      return { id, number: null, heading, ...partsOf(known), better, kind: 'share', known, isStated: false };
    }),
  ];
}

function defineIndicator(
  { id, number, heading, definition, formula, better, kind = 'share' }: PlanIndicator,
  library: Library,
): Definition {
  const { stem, base } = splitBase(heading);
  const byId = library.indicators.find((each) => each.id === id);
  const known = byId ?? knownByHeading(stem, library) ?? null;
  const byWords = (side: string): readonly Part[] =>
    formulaParts(side).map((words) => ({ words, measure: definiteMeasure(words) }));
  if (kind === 'count') return defineCount({ id, number, heading, better: better ?? 'higher' });
  const parts =
    kind === 'score'
      ? { numerator: [], denominator: [] }
      : formula !== null && byId === undefined
        ? { numerator: byWords(formula.numerator), denominator: byWords(formula.denominator) }
        : known === null
          ? { numerator: [], denominator: [] }
          : partsOf(known, base);
  // Of another whole it is another rate: the library's name alone does not mean it.
  const isSame = byId !== undefined || known === null || otherBase(known, base) === null;
  return {
    id,
    number,
    heading,
    ...parts,
    better: better ?? known?.better ?? 'higher',
    kind,
    known: isSame ? known : null,
    isStated: formula !== null || definition !== '',
  };
}

/** How many there shall be: of a measure, where the heading is surely one; a library's rate of the same name is another thing. */
function defineCount(named: Pick<Definition, 'id' | 'number' | 'heading' | 'better'>): Definition {
  const measure = definiteMeasure(assignedKey(headingWords(named.heading)));
  const numerator = measure === null ? [] : [{ measure, words: null }];
  return { ...named, numerator, denominator: [], kind: 'count', known: null, isStated: false };
}

function partsOf(indicator: Indicator, base: StatedBase | null = null): Pick<Definition, 'numerator' | 'denominator'> {
  const parts = (ids: readonly MeasureId[]): readonly Part[] => ids.map((measure) => ({ measure, words: null }));
  const other = otherBase(indicator, base);
  const denominator =
    other === 'words' && base !== null ? [base] : parts(other === 'words' ? [] : (other ?? indicator.denominator));
  return { numerator: parts(indicator.numerator), denominator };
}

/** The three of 2022 are known by their id alone: a plan that words one otherwise may count otherwise. */
function knownByHeading(words: string, library: Library): Indicator | undefined {
  const id = library.named(words);
  return library.indicators.find((each) => each.id === id && !isOf2022(each.id));
}

/** Words of the library name the plan's indicator that is the same; one that the plan has twice is told by its heading only. */
function namesOf(plan: Pick<Plan, 'indicators'>, definitions: readonly Definition[], library: Library): IndicatorNames {
  // Of the three of 2022 a plan's own of that name is meant by it, too, though its counts may be others.
  const ofName = new Map<IndicatorId, IndicatorId>();
  for (const { id, heading, known } of definitions) {
    const named = known === null ? library.named(headingWords(heading)) : null;
    if (named != null && isOf2022(named) && !plan.indicators.some((each) => each.id === named)) ofName.set(named, id);
  }
  return {
    named: (words) => {
      const id = library.named(words);
      if (id === null || id === undefined) return id;
      if (ofName.has(id)) return ofName.get(id);
      const same = definitions.filter(({ known }) => known?.id === id);
      return same.length > 1 ? null : (same[0]?.id ?? id);
    },
    numbered: (number) => plan.indicators.find((indicator) => indicator.number === number)?.id,
  };
}

/** The definition of each rate's key; what would fit any heading, or two indicators, names none. */
function definitionsByKey(definitions: readonly Definition[]): ReadonlyMap<string, Definition> {
  const byKey = new Map<string, Definition | null>();
  for (const definition of definitions) {
    if (definition.number === null) continue;
    const words = headingWords(definition.heading);
    // A set's score is called by its number as often as in full.
    const set = definition.kind === 'score' ? scoreSet(words) : null;
    for (const key of new Set([assignedKey(words), ...(set === null ? [] : [set])]))
      if (!isGeneric(key)) byKey.set(key, byKey.has(key) ? null : definition);
  }
  return new Map([...byKey].flatMap(([key, found]) => (found === null ? [] : [[key, found] as const])));
}
