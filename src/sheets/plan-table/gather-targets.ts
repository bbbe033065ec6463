import { indicatorOf } from '../../domain/indicators/indicators';
import type { Better, Plan, PlanIndicator } from '../../domain/plans/plan';
import type { Problem } from '../../domain/problem';
import { accountOfColumns } from './account-of-columns';
import { assignTargets, type Assignment } from './assign-targets';
import { byItsFormula } from './by-its-formula';
import { kindOfColumn } from './column-kind';
import { appendixOf } from './document-facts';
import { formulaOf } from './formula-of';
import { indicatorColumns, type IndicatorColumn } from './indicator-columns';
import { withoutIssuer } from './issuers-row';
import { tellLeftOut } from './left-out-columns';
import { noteOf } from './named-notes';
import type { PlanColumnAccount, TargetColumnAnswers } from './plan-document';
import { settleBounds } from './settle-bounds';
import { takeExceptions } from './settle-units';
import type { TargetItem } from './tables-of-targets';
import { readTargetRows } from './target-rows';
import { valueProblems } from './value-problems';

/** Gathers what the tables of targets say, in their order. */
export class TargetTables {
  readonly indicators: PlanIndicator[] = [];
  readonly sections: Plan['sections'][number][] = [];
  readonly assignments: Assignment[] = [];
  readonly problems: Problem[] = [];
  readonly columns: PlanColumnAccount[] = [];

  constructor(
    private readonly year: number,
    private readonly issuer: string,
    private readonly answers: TargetColumnAnswers | undefined,
  ) {}

  /** @param parts one table, and what page breaks parted from it */
  add(parts: readonly TargetItem[], caption: readonly string[], notes: Notes): void {
    const [first] = parts;
    if (first === undefined) return;
    const { table, columns } = first;
    const named = indicatorColumns(table, columns.targets, notes.marked, caption.join(' '), this.year, this.answers);
    const found = { ...named, columns: named.columns.map((each) => byItsFormula(each, definitionOf(each, notes))) };
    // An officer's own word is no doubt.
    const leftOut = columns.leftOut.flatMap(({ column, why }) =>
      why === 'said' ? [] : tellLeftOut(table, column, why),
    );
    this.columns.push(...accountOfColumns(table, columns, found));
    this.problems.push(...parts.flatMap(({ problems }) => problems), ...leftOut, ...found.problems);
    // A table of another year assigns nothing, and its rows are no units of this plan.
    if (found.columns.length === 0 && !found.problems.some(({ code }) => code === 'column-ambiguous')) return;
    const indexed = found.columns.map((indicator) => ({ indicator, index: columns.targets.indexOf(indicator.column) }));
    const written = parts.map((part) => readTargetRows(part.table, part.columns));
    const others = withoutIssuer(
      written.flatMap((part) => part.rows),
      this.issuer,
    );
    const { rows, better } = settleBounds(others.rows, indexed);
    found.columns.forEach((indicator, at) =>
      this.addIndicator(table, indicator, notes, caption, better[at] ?? 'higher'),
    );
    const taken = new Set([...this.sections.map(({ id }) => id), ...this.assignments.map(({ id }) => id)]);
    const assigned = assignTargets(rows, indexed, taken, columns.name.path[columns.name.path.length - 1] ?? '');
    const settled = takeExceptions(assigned.assignments);
    this.sections.push(...assigned.sections);
    this.assignments.push(...settled.assignments);
    this.problems.push(...written.flatMap(({ problems }) => problems), ...others.problems);
    this.problems.push(...assigned.problems, ...valueProblems(rows, indexed), ...settled.problems);
  }

  private addIndicator(
    table: TargetItem['table'],
    indicator: IndicatorColumn,
    notes: Notes,
    caption: readonly string[],
    better: Better,
  ): void {
    const { id, heading, mark, column } = indicator;
    if (this.indicators.some((known) => known.id === id)) return;
    const definition = definitionOf(indicator, notes);
    const isMarked = mark !== null && notes.marked.has(mark);
    const place = definition === '' ? '' : isMarked ? `Ghi chú (${mark})` : 'Ghi chú';
    const kind = kindOfColumn(table, column);
    this.indicators.push({
      id,
      number: this.indicators.length + 1,
      heading,
      definition,
      source: [place, appendixOf(caption) ?? ''].filter((part) => part !== '').join(', '),
      formula: indicatorOf(id) === undefined ? formulaOf(definition) : null,
      ...(better === 'lower' ? { better } : {}),
      ...(kind === 'share' ? {} : { kind }),
    });
  }
}

/** By the mark of a footnote, else by its name in a note or beside it in the table; "" where nothing defines it. */
function definitionOf({ heading, mark }: IndicatorColumn, { marked, named }: Notes): string {
  const ofMark = mark === null ? '' : (marked.get(mark) ?? '');
  return ofMark === '' ? noteOf(named, heading) : ofMark;
}

/** What the lines below a table define: by the mark of a footnote, by an indicator's own name. */
export interface Notes {
  readonly marked: ReadonlyMap<string, string>;
  readonly named: ReadonlyMap<string, string>;
}
