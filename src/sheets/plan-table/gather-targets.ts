import { indicatorOf } from '../../domain/indicators/indicators';
import type { Better, Plan, PlanIndicator } from '../../domain/plans/plan';
import { problem, type Problem } from '../../domain/problem';
import { headingWords } from '../cells/heading-words';
import { indicatorNamed } from '../headings/vocabulary/indicator-names';
import { accountOfColumns } from './columns/account-of-columns';
import { assignTargets, type Assignment } from './rows/assign-targets';
import { byItsFormula } from './notes/by-its-formula';
import { kindOfColumn } from './columns/column-kind';
import { appendixOf } from './document/document-facts';
import { formulaOf } from './figures/formula-of';
import { indicatorColumns, type IndicatorColumn } from './columns/indicator-columns';
import { withoutIssuer } from './rows/issuers-row';
import { tellLeftOut } from './columns/left-out-columns';
import { readFootnotes } from './notes/footnotes';
import { formulasThatDiffer } from './notes/formulas-said';
import { notesOf as definingNotes, readMethods, readNamedNotes, type NamedNote } from './notes/named-notes';
import { notesOf, type PlanNote } from './notes/plan-notes';
import type { PlanColumnAccount, TargetColumnAnswers } from './columns/column-answers';
import { settleBounds } from './rows/settle-bounds';
import { takeExceptions } from './rows/settle-units';
import type { TargetItem, TargetTable } from './document/tables-of-targets';
import { readTargetRows } from './rows/target-rows';
import { valueProblems } from './rows/value-problems';

/** Gathers what the tables of targets say, in their order. */
export class TargetTables {
  readonly indicators: PlanIndicator[] = [];
  readonly sections: Plan['sections'][number][] = [];
  readonly assignments: Assignment[] = [];
  readonly problems: Problem[] = [];
  readonly columns: PlanColumnAccount[] = [];
  readonly notes: PlanNote[] = [];

  constructor(
    private readonly year: number,
    private readonly issuer: string,
    private readonly answers: TargetColumnAnswers | undefined,
  ) {}

  add({ parts, caption, after }: TargetTable): void {
    const [first] = parts;
    if (first === undefined) return;
    const lines = after.map(({ text }) => text);
    const notes = {
      marked: readFootnotes(lines),
      // What a column of the table says of its rows goes before the notes below it.
      named: [...readMethods(parts.map(({ methods }) => methods)), ...readNamedNotes(lines)],
    };
    const { table, columns } = first;
    const named = indicatorColumns(table, columns.targets, notes.marked, caption.join(' '), this.year, this.answers);
    const open = named.columns.map((each) => formulasThatDiffer(definitionsOf(each, notes)));
    // Where the plan itself says two things, none of them goes before the formula that is known by the name.
    const columnsFound = named.columns.map((each, at) =>
      open[at]?.length === 0 ? byItsFormula(each, definitionOf(each, notes)) : each,
    );
    const found = { ...named, columns: columnsFound };
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
    found.columns.forEach((indicator, at) => {
      const said = open[at] ?? [];
      this.addIndicator(table, indicator, notes, caption, better[at] ?? 'higher', said);
      if (said.length > 0) this.problems.push(tellFormulas(table, indicator, said));
    });
    const taken = new Set([...this.sections.map(({ id }) => id), ...this.assignments.map(({ id }) => id)]);
    const assigned = assignTargets(rows, indexed, taken, columns.name.path[columns.name.path.length - 1] ?? '');
    const settled = takeExceptions(assigned.assignments);
    this.notes.push(...notesOf(parts, after, found.columns));
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
    open: readonly string[],
  ): void {
    const { id, heading, mark, column } = indicator;
    if (this.indicators.some((known) => known.id === id)) return;
    const definition = open.length > 0 ? open.join('\n') : definitionOf(indicator, notes);
    const isMarked = mark !== null && notes.marked.has(mark);
    const place = definition === '' ? '' : isMarked ? `Ghi chú (${mark})` : 'Ghi chú';
    const kind = kindOfColumn(table, column);
    this.indicators.push({
      id,
      number: this.indicators.length + 1,
      heading,
      definition,
      source: [place, appendixOf(caption) ?? ''].filter((part) => part !== '').join(', '),
      formula: indicatorOf(id) === undefined && open.length === 0 ? formulaOf(definition) : null,
      ...(better === 'lower' ? { better } : {}),
      ...(kind === 'share' ? {} : { kind }),
    });
  }
}

/** Two ways of computing one indicator are told: which is meant, a person says in the review. */
function tellFormulas(
  table: TargetItem['table'],
  { id, heading, column }: IndicatorColumn,
  said: readonly string[],
): Problem {
  const isKnown = indicatorOf(id) !== undefined || indicatorNamed(headingWords(heading)) != null;
  const facts = { said, isKnown };
  return problem('plan-formulas', facts, { indicator: id, cell: table.sheet.address(table.top, column.column) });
}

/** By the mark of a footnote, else by its name in a note or beside it in the table; "" where nothing defines it. */
function definitionOf(indicator: IndicatorColumn, notes: Notes): string {
  return definitionsOf(indicator, notes)[0] ?? '';
}

/** Everything that defines an indicator, the most telling first. */
function definitionsOf({ heading, mark }: IndicatorColumn, { marked, named }: Notes): readonly string[] {
  const ofMark = mark === null ? '' : (marked.get(mark) ?? '');
  return [ofMark, ...definingNotes(named, heading), formulaInHeading(heading)].filter((text) => text !== '');
}

/** "Tỷ lệ hồ sơ trực tuyến (số hồ sơ trực tuyến/tổng số hồ sơ của TTHC có DVCTT)"; "" where no bracket says a formula. */
function formulaInHeading(heading: string): string {
  const brackets = [...heading.matchAll(/\(([^()]+\/[^()]+)\)/gu)].map(([, words = '']) => words.trim());
  return brackets.find((words) => formulaOf(words) !== null) ?? '';
}

/** What the lines below a table define: by the mark of a footnote, by an indicator's own name. */
interface Notes {
  readonly marked: ReadonlyMap<string, string>;
  readonly named: readonly NamedNote[];
}
