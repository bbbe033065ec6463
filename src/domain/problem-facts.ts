import type { DossierNote, DossierWay } from './dossier-note';
import type { Level } from './plans/level-groups';

/** Facts of each problem code. Figures are kept as they stand in the cell (`written`) where they are shown. */
export interface ProblemFacts {
  /** No known layout: the sheet is empty, has no heading row that is understood, or has no rows of figures below it. */
  'layout-not-recognised': {
    reason:
      | 'empty'
      | 'no-heading'
      | 'no-figures'
      | 'no-columns'
      | 'unknown-rows'
      | 'nameless-rates'
      | 'unproven-parts'
      | 'unproven-pairs'
      | 'settled-ways'
      | 'counts-of-target'
      | 'other-period'
      | 'targets'
      | 'no-sheet'
      | 'too-large';
    sheet: string;
    /** Of `targets`: the words of the sheet by which its figures are targets and no results; of `counts-of-target`: what is counted. */
    said?: string;
    /** Of `unknown-rows`: names of rows that nobody knows; none where they may be persons', then `said` is their heading. */
    names?: readonly string[];
  };
  /**
   * Two or more columns fit one role equally well; `role` is a key of the column labels in text/. `isOfSettled`: they may be of
   * dossiers settled, and the role is of those received.
   */
  'column-ambiguous': {
    role: string;
    candidates: readonly { cell: string; heading: string }[];
    isOfSettled?: true;
  };
  /**
   * Rows of a list of dossiers that were not counted, or not for every indicator; told by their cells, and by `values` where these
   * are words for a channel, a status or the like that nobody knows, never by anything that may be a citizen's. `may`: the two ways
   * of submission that a short word may mean.
   */
  'dossiers-left-out': {
    what: DossierNote;
    count: number;
    cells: readonly string[];
    values?: readonly {
      written: string;
      count: number;
      cells: readonly string[];
      may?: readonly [DossierWay, DossierWay];
    }[];
  };
  /** A list of dossiers whose rows cannot be held against a period: every row is counted. */
  'dossiers-of-any-period': { why: 'no-period' | 'no-year' | 'no-days' };
  /** The period has no year, and the list holds days of it in several: nothing is counted. */
  'dossiers-of-years': { written: string; years: readonly number[] };
  /** The period has no year, and the list holds days of it in one year alone. */
  'dossiers-of-year': { written: string; year: number };
  /** The sheet is about another year than the plan. */
  'plan-period-mismatch': { written: string; year: number; planYear: number };
  /** The sheet names another place than the plan's, or most of its units are none of the plan's: which plan is meant? */
  'plan-place-mismatch': { written: string | null; issuer: string; all: number; unknown: number; isPlanGiven: boolean };
  /** The sheet names two periods that cannot both be meant. */
  'period-disagrees': { written: string; other: string };
  /** Rows with figures that are no unit, no total and no heading. */
  /** `no-unit`: in a list of several units, and of none of them; absent for what is no unit, total or heading. */
  'rows-left-out': {
    names: readonly string[];
    count: number;
    why?: 'no-unit' | 'other-period' | 'same-indicator' | 'answered' | 'part' | 'target-line' | 'rate-line' | 'below';
  };
  /**
   * Blocks of columns of several periods, and nothing says which is meant: one question for the sheet. `said`: the periods that
   * the title or the officer named; none, two, or one that no column is of.
   */
  'period-ambiguous': {
    candidates: readonly { cell: string; heading: string }[];
    said: readonly string[];
    /** No columns to choose from: the title (first of `said`) and the worksheet's or the file's name are of two periods. */
    by?: 'tab' | 'file';
  };
  /** The officer's period is another one than the sheet's. */
  'period-not-of-sheet': { written: string; asked: string };
  /** A table below another one whose caption names another period than is meant. */
  'period-table-left': { left: string };
  /** Rows of the period that is meant; `isAdded`: a unit's rows of several times were added up. */
  'period-rows-taken': { taken: readonly string[]; left: readonly string[]; isAdded: boolean };
  /** The sheet in front holds nothing, and another one does; `isTaken`: that was assessed. */
  'data-on-other-sheet': { active: string; sheets: readonly string[]; isTaken: boolean };
  /** Of several blocks the one that the title names was taken, or (`isChosen`) an officer; several were added up. */
  'period-block-taken': { taken: readonly string[]; left: readonly string[]; isChosen?: boolean };
  /** Months (or quarters) as rows: procedures cannot be added up over them, for one may be active in two of them. */
  'periods-not-additive': { indicator: string };
  'unit-not-found': { writtenAs: string | null; suggestions: readonly string[] };
  /** `between`: the title names one unit, the worksheet's or the file's name another. */
  'unit-ambiguous': {
    writtenAs: string;
    candidates: readonly string[];
    between?: { by: 'tab' | 'file'; title: string; other: string };
  };
  'unit-duplicate': { unit: string; cells: readonly string[] };
  /** The sheet writes another target than the plan assigns. */
  'target-of-sheet-differs': { written: string; planned: string };
  /** Exactly the figure of a target that is met only beyond it: "dưới 1%". */
  'on-strict-bound': { planned: string; better: 'higher' | 'lower' };
  /** The sheet's own words say otherwise whether the target is met. */
  'verdict-of-sheet-differs': { written: string; isMet: boolean; planned: string };
  /** Two tables of one unit's sheet count one indicator differently. */
  'tables-disagree': {
    taken: { numerator: number; denominator: number };
    other: { numerator: number; denominator: number };
  };
  /** Lists of one unit on one sheet, each with headings of its own, that were added up; `twice`: rows that stand in two of them. */
  'lists-added': { lists: readonly string[]; twice: readonly string[]; count: number };
  /** Several rows of one unit, and nothing says whether they add up. */
  'unit-rows-unclear': { unit: string; count: number; names: readonly string[] };
  /** `written`: a rate that stands there alone, above 100%. */
  'numerator-exceeds-denominator': {
    written?: string;
    numerator: number;
    denominator: number;
    numeratorLabel: string;
    denominatorLabel: string;
  };
  'negative-count': { value: number; label: string };
  'non-integer-count': { value: number; label: string };
  /** Text where a number or a mark belongs. */
  'not-a-number': { written: string; label: string; isMark?: true };
  /** One of two counts that belong together is blank. */
  'missing-count': { label: string; otherLabel: string; otherValue: number };
  /** An Excel error value such as #REF! in a cell that is used. */
  'cell-error': { error: string; label: string };
  /** A procedure is marked as provided end to end although it is not marked as eligible. */
  'provided-not-eligible': { procedure: string };
  /** Online dossiers at a procedure that does not allow online submission. */
  'online-not-allowed': { procedure: string; count: number };
  /** Procedures offered in part that had dossiers (`online`: had online ones) and are not counted, for nothing says that they allow it. */
  'partial-procedures-left': { names: readonly string[]; count: number; online: number };
  /** Judged as the sheet has it, and perhaps less than the indicator counts: `heading` is the column that is counted alone, or that is not counted. */
  'count-may-be-narrower': { heading: string; indicator: string; why: 'level' | 'portal' | 'payment' | 'title' };
  /** parts do not add up to the total that is written beside them. */
  'parts-differ-from-total': { identity: string; total: number; sum: number };
  'total-row-mismatch': { label: string; written: number; sum: number };
  'rate-mismatch': { written: string; numerator: number; denominator: number; exact: number };
  'rate-scale-assumed': { written: string; readAs: string; isStrict?: boolean };
  /** `isOfGrades`: numbers up to 10 that may be points of a scale. Else numbers up to 1 below a "(%)" that may be fractions; `isJudged`: other numbers there are percentages, so these are read so, too. */
  'rate-scale-unclear': {
    label: string;
    written: string;
    cells: readonly string[];
    isJudged: boolean;
    isOfGrades?: true;
  };
  'rounding-flips-verdict': { shown: string; target: string; exact: number };
  'legacy-encoding': { encoding: 'TCVN3' | 'VNI'; example: string; decoded: string };
  /** `instead`: what the sheet has in its place, for its figures are joined otherwise than the plan's (`isJoint`: the plan joins them). */
  'indicator-not-in-sheet': { indicator: string; instead?: readonly string[]; isJoint?: boolean };
  /** A column of a plan's table that holds figures and was not taken as targets. */
  'plan-column-left-out': {
    heading: string;
    why:
      | 'remark'
      | 'result'
      | 'earlier'
      | 'other-year'
      | 'relative'
      | 'scale'
      | 'count'
      | 'whole-place'
      | 'not-understood';
  };
  /** A table of rates in a plan that assigns nothing: of another year, of what was done, of who leads what; or what it assigns is not headed. */
  'plan-table-left-out': { title: string; why: 'other-year' | 'report' | 'lead-only' | 'fields' | 'no-heading' };
  /** A plan without a table of targets: how many were read in the sentences of which part, and which there were not taken. */
  'plan-prose': { part: string; count: number; left: readonly string[] };
  /** A row of a plan's table with figures that are nobody's target. */
  'plan-row-left-out': { name: string; why: 'total' | 'no-name' | 'reaches-nobody' };
  /**
   * A table names no unit: whose its targets are is what a title says, or the commune that issued the plan; null is a question.
   * `isLed`: it names who leads them, which assigns nothing.
   */
  'plan-receiver': { name: string | null; why: 'named' | 'issuer' | 'leads' | 'unknown'; isLed: boolean };
  /** A plan says more than one way to compute an indicator; `isKnown`: the usual one of its name is used meanwhile. */
  'plan-formulas': { said: readonly string[]; isKnown: boolean };
  /**
   * A note beside a plan's targets. `applied`: it assigns otherwise to somebody, as was read; `exception`: it may, and was not
   * read; `contradicts`: two notes say two things; `scope`: it changes what is counted, which nothing here does by itself.
   */
  'plan-note': { written: string; unit: string | null; why: 'applied' | 'exception' | 'contradicts' | 'scope' };
  /** A row assigns to a level and not to a unit: `units` of it are listed and have the target, of `level` all others, too. */
  'plan-level-target': { name: string; level: Level | null; units: readonly string[] };
  'plan-unit-count-mismatch': { section: string; stated: number; listed: number };
  /** What a plan assigns in one place cannot be read, or a plan as a whole: then no plan is in force. */
  'plan-value-unreadable':
    | {
        unit: string;
        indicator: string;
        written: string;
        /** Absent where the words are no figure. */
        why?:
          | 'relative'
          /** “Trên 100%”: nothing can be. */
          | 'beyond-all'
          | 'bounds-disagree'
          | 'against-heading'
          | 'against-column'
          | 'heading-contradicts'
          | 'differs'
          /** Counts or points among shares, or the other way round. */
          | 'other-kind'
          /** A figure below 1 among percentages. */
          | 'other-scale';
      }
    | { plan: string; refusal: PlanRefusal; detail: string };
}

/** Why a plan as a whole cannot be used. */
export type PlanRefusal =
  /** Neither a built-in plan nor a file that can be opened. */
  | 'not-found'
  /** A kind of file that holds no plan. */
  | 'unknown-format'
  /** .doc, or .xls of Excel 95 and older. */
  | 'legacy-format'
  | 'encrypted'
  | 'damaged'
  | 'too-large'
  /** Nothing that looks like a table of targets. */
  | 'no-table'
  /** Every column of targets is headed with another year than the plan's. */
  | 'other-year'
  /** A table of targets without units. */
  | 'no-units'
  | 'too-many-units'
  /** A .json that is none of ours, or was written by a later version; `detail` says where. */
  | 'not-our-json'
  | 'newer-json'
  /** A worksheet written as a plan, with mistakes by hand; `detail` names them with their cells. */
  | 'wrong-plan-sheet'
  /** The workbook says by its id that it is in force, and does not hold it, or not so that it can be read. */
  | 'not-in-workbook'
  /** More than a workbook should carry about. */
  | 'too-large-to-keep';
