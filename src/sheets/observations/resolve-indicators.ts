import { isOfAll } from '../../domain/measures/ways';
import type { MeasureId } from '../../domain/measures/measures';
import { headingWords } from '../cells/heading-words';
import type { TextGrid } from '../cells/text-grid';
import type { Definition, Part, PlanVocabulary } from '../headings/plan-vocabulary';
import { countKey } from '../headings/plan-words';
import type { BodyRow } from '../tables/body-rows';
import type { Table, TableColumn } from '../tables/table';
import { best, countKeys, isUsable } from './candidate-columns';
import { askAbout, chooseAmong, type ChosenColumns, type ColumnAnswers } from './choose-columns';
import type { CountSide, Counting, IndicatorColumns } from './counting';
import { countByRows } from './count-by-rows';
import { contentsOf, isSame, withAddends } from './count-sides';
import { ownBase } from './own-base';
import { provenBase } from './proven-base';
import { provenRates } from './proven-rate';
import { chooseReceived, type ReceivedDossiers } from './received-dossiers';
import type { AmbiguousRole } from './reading';

/** What a table gives of the plan's indicators. */
export interface Resolved {
  readonly found: readonly (Omit<IndicatorColumns, 'rate'> & { readonly rate: number | null })[];
  readonly ambiguous: readonly AmbiguousRole[];
  readonly received: ReceivedDossiers;
}

export interface ResolveRequest {
  readonly sheet: TextGrid;
  readonly table: Table;
  readonly data: readonly BodyRow[];
  readonly chosen: ChosenColumns;
  readonly vocabulary: PlanVocabulary;
  readonly answers: ColumnAnswers;
  /** A row a procedure: marks are counted, and procedures told by their dossiers. */
  readonly isList: boolean;
  /** Form II.06a: its total is never the denominator. */
  readonly partsOnly: boolean;
}

/** A sum's columns, a question, or null where a part of it is missing. */
type Found = CountSide | { readonly question: AmbiguousRole } | null;

/**
 * Finds where a table holds each indicator: by its own "Tử số" and "Mẫu số", by its measures, by the words of the plan's
 * formula. Nothing is guessed: what fits no column leaves the indicator out, and what fits two is a question.
 */
export function resolveIndicators(request: ResolveRequest): Resolved {
  return new Resolving(request).run();
}

class Resolving {
  private readonly ambiguous: AmbiguousRole[];
  private readonly received: ReceivedDossiers;

  constructor(private readonly request: ResolveRequest) {
    const { sheet, table, data, chosen, partsOnly, answers } = request;
    this.ambiguous = [...chosen.ambiguous];
    this.received = chooseReceived(
      sheet,
      table,
      data,
      columnsByMeasure(chosen),
      partsOnly,
      answers.get('receivedDossiers'),
    );
    if (this.received.question !== null) this.ambiguous.push(this.received.question);
  }

  run(): Resolved {
    const { chosen, vocabulary } = this.request;
    const found = vocabulary.definitions.flatMap((definition) => {
      const rate = chosen.columns.get(`rate:${definition.id}`) ?? this.countColumn(definition);
      const counting = this.countingOf(definition);
      return counting.kind === 'rate' && rate === null
        ? []
        : [{ indicator: definition.id, better: definition.better, counting, rate }];
    });
    return { found: this.withProvenRates(found), ambiguous: this.ambiguous, received: this.received };
  }

  /** A bare rate that the figures show to be one indicator's and no other's. */
  private withProvenRates(found: Resolved['found']): Resolved['found'] {
    const { sheet, table, data, isList } = this.request;
    if (isList) return found;
    const proven = found.map(({ counting, rate }) => (rate === null ? provenRates(sheet, table, data, counting) : []));
    return found.map((each, at) => {
      const [only, other] = proven[at] ?? [];
      const isShared = proven.some((columns, of) => of !== at && columns.some((column) => column === only));
      return only === undefined || other !== undefined || isShared ? each : { ...each, rate: only };
    });
  }

  /** The one column that holds what a plan assigns as a count; rows of procedures have no such figure. */
  private countColumn(definition: Definition): number | null {
    if (definition.kind !== 'count' || this.request.isList) return null;
    const side = this.sideOf(definition, 'numerator');
    if (side === null || 'question' in side || side.minus.length > 0) return null;
    const [only, other] = side.plus;
    // "Tử số | Mẫu số" beside a count are two counts, and nobody says which one was assigned.
    const path = this.request.table.columns.find(({ column }) => column === only)?.path ?? [];
    const isOfTwo = /^(tu so|mau so)\b/.test(headingWords(path[path.length - 1] ?? ''));
    return other === undefined && !isOfTwo ? (only ?? null) : null;
  }

  private countingOf(definition: Definition): Counting {
    if (this.request.isList) {
      const byRows = countByRows(definition, {
        columns: this.request.chosen.columns,
        vocabulary: this.request.vocabulary,
        sumOf: (measure) => {
          const sum = this.sumOf({ measure, words: null }, definition, 0);
          return sum === null || 'question' in sum ? null : sum;
        },
      });
      if (byRows !== null) return byRows;
    }
    const top = this.sideOf(definition, 'numerator');
    const bottom = this.sideOf(definition, 'denominator') ?? this.ownBottom(definition, top);
    // Which of two columns is meant matters only where the other side is there.
    if (top === null || bottom === null) return { kind: 'rate' };
    for (const side of [top, bottom]) if ('question' in side) this.ambiguous.push(side.question);
    if ('question' in top || 'question' in bottom || isSame(top, bottom)) return { kind: 'rate' };
    const other = this.otherBase(definition, top, bottom);
    if (other !== null && 'question' in other) {
      this.ambiguous.push(other.question);
      return { kind: 'rate' };
    }
    return this.counted(top, other ?? bottom);
  }

  /** Where the usual denominator is missing, the one that the sheet has for this indicator alone. */
  private ownBottom(definition: Definition, top: Found): Found {
    const { sheet, table, data, isList } = this.request;
    if (isList || top === null || 'question' in top) return null;
    const own = ownBase(sheet, table, data, definition, { top, bottom: { plus: [], minus: [] } });
    return own === null ? null : { plus: [own.column.column], minus: [] };
  }

  private counted(top: CountSide, bottom: CountSide): Counting {
    const { table, isList } = this.request;
    const contents = contentsOf(table, [...top.plus, ...top.minus, ...bottom.plus, ...bottom.minus]);
    if (!contents.has('marks'))
      return { kind: 'counts', numerator: withAddends(table, top), denominator: withAddends(table, bottom) };
    // Marks on one side and numbers on the other make no rate.
    return contents.size === 1 && isList
      ? { kind: 'marks', numerator: top.plus, denominator: bottom.plus }
      : { kind: 'rate' };
  }

  /**
   * A denominator other than the one taken, which is the sheet's own for this indicator, or of which its own rates are: the first is
   * taken where it is sure, else which one is meant is a question.
   */
  private otherBase(definition: Definition, top: CountSide, bottom: CountSide): Found {
    const { id } = definition;
    const { sheet, table, data, answers, chosen, isList } = this.request;
    if (answers.has(`denominator:${id}`)) return null;
    const own = isList ? null : ownBase(sheet, table, data, definition, { top, bottom });
    if (own?.isSure === true) return { plus: [own.column.column], minus: [] };
    if (own === null && chosen.columns.has(`rate:${id}`)) return null;
    const base = own?.column ?? provenBase(sheet, table, data, { kind: 'counts', numerator: top, denominator: bottom });
    const taken = table.columns.find(({ column }) => column === bottom.plus[0]);
    if (base === undefined || taken === undefined) return null;
    return { question: askAbout({ role: 'denominator', indicator: id }, [taken, base]) };
  }

  private sideOf(definition: Definition, side: 'numerator' | 'denominator'): Found {
    const { chosen, answers } = this.request;
    const headed = chosen.columns.get(`${side}:${definition.id}`);
    if (headed !== undefined) return { plus: [headed], minus: [] };
    const parts = definition[side];
    if (parts.length === 0) return null;
    const answer = answers.get(`${side}:${definition.id}`);
    const [plus, minus]: [number[], number[]] = [[], []];
    for (const part of parts) {
      const found = this.sumOf(part, definition, 0, { side, answer });
      if (found === null || 'question' in found) return found;
      // A column that two parts mean would be counted twice.
      if (found.plus.some((column) => plus.includes(column))) return null;
      plus.push(...found.plus);
      minus.push(...found.minus);
    }
    // The officer chose another denominator than the usual one, which the sheet's own rates are of.
    const isOther = side === 'denominator' && answer !== undefined && !plus.includes(answer);
    if (
      isOther &&
      this.request.table.columns.some((each) => each.column === answer && isUsable(each, null, definition.id))
    )
      return { plus: [answer], minus: [] };
    return { plus, minus };
  }

  /** The columns of one part: by its very words, by its measure, or by what makes the measure up. */
  private sumOf(
    part: Part,
    definition: Definition,
    depth: number,
    asked: { readonly side: 'numerator' | 'denominator'; readonly answer: number | undefined } | null = null,
  ): Found {
    const { vocabulary } = this.request;
    const candidates = this.candidatesOf(part, definition);
    const whole = this.receivedAs(part, candidates);
    if (whole !== undefined) return whole;
    const chosen = candidates.length > 1 ? chooseAmong(candidates, asked?.answer) : candidates;
    const [only, second] = chosen;
    if (only !== undefined && second !== undefined) {
      if (asked === null) return null;
      // A known measure was asked about with its role already.
      if (part.words === null && this.isAsked(part.measure)) return null;
      const role = { role: asked.side, indicator: definition.id };
      return { question: askAbout(role, chosen) };
    }
    if (only !== undefined) {
      const early =
        asked?.answer === undefined && asked !== null ? this.earlyBeside(part, only, definition) : undefined;
      if (early !== undefined && asked !== null)
        return { question: askAbout({ role: asked.side, indicator: definition.id }, [only, early]) };
      return { plus: [only.column], minus: [] };
    }
    const sums = part.measure === null || depth > 2 ? [] : (vocabulary.measures[part.measure]?.sums ?? []);
    for (const sum of sums) {
      const plus = sum.plus.map((measure) => this.sumOf({ measure, words: null }, definition, depth + 1));
      const minus = (sum.minus ?? []).map((measure) => this.sumOf({ measure, words: null }, definition, depth + 1));
      const optional = (sum.optional ?? []).map((measure) =>
        this.sumOf({ measure, words: null }, definition, depth + 1),
      );
      const needed = [...plus, ...minus];
      const also = optional.filter((each) => each !== null && !('question' in each));
      if (needed.some((each) => each === null || 'question' in each) || plus.length + also.length === 0) continue;
      return joinSides([...plus, ...also], minus);
    }
    return null;
  }

  /** "Tổng số hồ sơ" is what was received in the period, as the sums of the table tell it; undefined where it is another total. */
  private receivedAs({ measure }: Part, candidates: readonly TableColumn[]): CountSide | null | undefined {
    if (!isOfAll(measure)) return undefined;
    const { received } = this.received;
    const [only] = candidates;
    if (received === null) return only === undefined ? null : undefined;
    return only === undefined || received.plus.includes(only.column) || received.minus.includes(only.column)
      ? received
      : undefined;
  }

  private isAsked(measure: MeasureId | null): boolean {
    return this.ambiguous.some(({ role }) => role === measure);
  }

  /** Columns that fit a part equally well: under the indicator's own heading before anywhere else, filled in before blank. */
  private candidatesOf({ measure, words }: Part, { id }: Definition): readonly TableColumn[] {
    const { table, chosen } = this.request;
    const usable = table.columns.filter((column) => isUsable(column, words, id));
    const key = words === null ? '' : countKey(words);
    const exact = key === '' ? [] : usable.filter(({ path }) => countKeys(path).includes(key));
    if (exact.length > 0) return best(exact, id);
    if (measure === null) return [];
    const isTotal = isOfAll(measure);
    const means = ({ meaning: { role } }: TableColumn): boolean => role === measure || (isTotal && isOfAll(role));
    const own = usable.filter((each) => each.owner === id && means(each));
    if (own.length > 0) return best(own, id);
    if (isTotal) return [];
    const told = this.received.columns.get(measure);
    if (told !== undefined) return usable.filter((each) => told.includes(each.column));
    const column = chosen.columns.get(measure);
    return best(
      usable.filter((each) => (column === undefined ? each.meaning.role === measure : each.column === column)),
      id,
    );
  }

  /**
   * "Đúng hạn" usually means what was settled before its time as well. Beside a column "Trước hạn" that the formula does not
   * name, it is not certain: a unit must not be judged low for having been early.
   */
  private earlyBeside({ words }: Part, { meaning }: TableColumn, definition: Definition): TableColumn | undefined {
    const said = [...definition.numerator, ...definition.denominator].map((part) => part.words ?? '').join(' ');
    if (words === null || meaning.role !== 'settledOnTime' || /\b(truoc|som)\b/.test(said)) return undefined;
    return this.request.table.columns.find((column) => column.meaning.role === 'settledEarly');
  }
}

function joinSides(plus: readonly Found[], minus: readonly Found[]): CountSide {
  const sides = (found: readonly Found[]): readonly CountSide[] =>
    found.flatMap((each) => (each === null || 'question' in each ? [] : [each]));
  const [added, taken] = [sides(plus), sides(minus)];
  return {
    plus: [...added.flatMap((side) => side.plus), ...taken.flatMap((side) => side.minus)],
    minus: [...added.flatMap((side) => side.minus), ...taken.flatMap((side) => side.plus)],
  };
}

function columnsByMeasure({ columns }: ChosenColumns): ReadonlyMap<string, readonly number[]> {
  return new Map([...columns].filter(([key]) => !key.includes(':')).map(([key, column]) => [key, [column]]));
}
