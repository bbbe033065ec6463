import { problem, type Problem, type ProblemFacts, type Severity } from '../../../domain/problem';
import { foldAccents, foldKey } from '../../../domain/text/vietnamese-text';
import { readMark } from '../../cells/marks';
import { rememberFew } from '../../cells/remember-few';
import type { TextGrid } from '../../cells/text-grid';
import type { DossierColumn } from './column-words';
import type { MarkedColumn } from './mark-words';
import type { ListColumns } from './read-dossier';
import { shownValue } from './shown-value';
import type { Tell, Told } from './tally';
import { mayMean } from './value-words';

type Value = NonNullable<ProblemFacts['dossiers-left-out']['values']>[number];

interface Found {
  count: number;
  readonly first: string[];
  /** Values of one spelling are one. */
  readonly values: Map<string, { written: string; count: number; cells: string[] }>;
}

/** Cells that something is to be told of: how many, and the first of them; what stands in them only where it is a word for it. */
export class ToldCells {
  private readonly cells = new Map<Told, Found>();
  private readonly keyOf = rememberFew(foldKey);
  private readonly shown = rememberFew(shownValue);

  constructor(
    private readonly sheet: TextGrid,
    private readonly list: ListColumns,
  ) {}

  readonly tell: Tell = (what, row, column) => {
    const known: Found = this.cells.get(what) ?? { count: 0, first: [], values: new Map() };
    known.count += 1;
    const places = this.placesOf(what, row, column);
    const isFew = known.first.length < FEW;
    // Two marks of one row are told together.
    if (isFew) known.first.push(places.map((place) => this.sheet.address(row, place)).join(' + '));
    if (WORDS.has(what)) for (const place of places) this.note(known.values, row, place);
    this.cells.set(what, known);
  };

  /** Notes that something is to be told of many rows, in a column that nothing is read from. */
  tellAt(what: Told, rows: readonly { readonly row: number }[], column: number): void {
    const [first] = rows;
    if (first === undefined) return;
    this.cells.set(what, { count: rows.length, first: [this.sheet.address(first.row, column)], values: new Map() });
  }

  /**
   * One problem for each thing that is told, however many its rows.
   * @param holdingUp what leaves an indicator of the plan without a figure: it is an error, and what leaves none open is not told
   */
  problems(holdingUp: ReadonlySet<Told>): readonly Problem[] {
    return ORDER.flatMap((what) => {
      const found = this.cells.get(what);
      const severity: Severity | null = holdingUp.has(what) ? 'error' : SEVERITY[what];
      if (found === undefined || severity === null) return [];
      const cell = found.first[0]?.replace(/ .*$/, '');
      const at = cell === undefined ? { severity } : { cell, severity };
      const values = valuesOf(found);
      const facts = { what, count: found.count, cells: found.first, ...(values.length > 0 ? { values } : {}) };
      return [problem('dossiers-left-out', facts, at)];
    });
  }

  private placesOf(what: Told, row: number, column: DossierColumn): readonly number[] {
    const { columns, marks } = this.list;
    const own = columns.get(column) ?? columns.get('dossierCode') ?? 0;
    const marked = marks.get(column as MarkedColumn);
    if (marked === undefined) return [own];
    const places = [...new Set([own, ...marked.map((each) => each.column)])];
    const said = places.filter((place) => readMark(this.sheet.value(row, place)) !== false);
    const filled = places.filter((place) => this.sheet.text(row, place) !== '');
    const shown = what === 'marks' && said.length < 2 ? filled : said;
    return shown.length > 0 ? shown : [own];
  }

  private isMarked(column: number): boolean {
    return [...this.list.marks.values()].some((each) => each.some((mark) => mark.column === column));
  }

  private note(values: Found['values'], row: number, column: number): void {
    const text = this.sheet.text(row, column);
    const isMark = this.isMarked(column) && readMark(this.sheet.value(row, column)) !== null;
    const written = text === '' || isMark ? null : this.shown(text);
    if (written === null) return;
    const key = this.keyOf(written);
    const known = values.get(key) ?? { written, count: 0, cells: [] };
    known.count += 1;
    if (known.cells.length < FEW_OF_VALUE) known.cells.push(this.sheet.address(row, column));
    values.set(key, known);
  }
}

const FEW = 5;
const FEW_OF_VALUE = 3;
const FEW_VALUES = 6;

/** What is told of a word that nobody knows. */
const WORDS: ReadonlySet<Told> = new Set<Told>(['way', 'status', 'timing', 'level', 'payment']);

/** The values that most rows have, with the two ways that a short one may mean. */
function valuesOf({ values }: Found): readonly Value[] {
  const most = [...values.values()].sort((one, other) => other.count - one.count).slice(0, FEW_VALUES);
  return most.map((value) => {
    const ways = mayMean(foldAccents(value.written));
    return ways === null ? value : { ...value, may: ways };
  });
}

/** Null: of matter only where an indicator of the plan hangs on it. */
const SEVERITY: Readonly<Record<Told, Severity | null>> = {
  received: 'warning',
  returned: 'warning',
  way: null,
  offline: null,
  due: null,
  status: null,
  timing: null,
  open: null,
  ahead: null,
  level: null,
  procedure: null,
  fee: null,
  payment: null,
  done: null,
  swapped: 'warning',
  monthFirst: 'warning',
  marks: 'warning',
  unmarked: 'info',
  twice: 'error',
  again: 'warning',
  step: 'info',
  withdrawn: 'warning',
  unit: 'error',
  offices: 'warning',
  code: 'warning',
  row: 'warning',
  list: 'warning',
  disagrees: 'warning',
  hours: 'warning',
  before: 'info',
  after: 'info',
  later: 'info',
};

const ORDER = Object.keys(SEVERITY) as Told[];
