import type { MeasureId } from '../../domain/measures/measures';
import type { Definition, PlanVocabulary } from '../headings/plan-vocabulary';
import type { Condition, Counting, CountSide } from './counting';

export interface RowCounting {
  readonly columns: ReadonlyMap<string, number>;
  readonly vocabulary: PlanVocabulary;
  readonly sumOf: (measure: MeasureId) => CountSide | null;
}

/**
 * How a list of procedures tells an indicator of procedures: by marks, and by which of them had dossiers; null where the
 * list has not the columns for it, or the indicator counts something else. Notes (1) and (2), Phụ lục I.
 */
export function countByRows(definition: Definition, given: RowCounting): Counting | null {
  const [top, ...moreTop] = definition.numerator;
  const [bottom, ...moreBottom] = definition.denominator;
  if (moreTop.length + moreBottom.length > 0 || top?.measure == null || bottom?.measure == null) return null;
  const measures = [top.measure, bottom.measure];
  if (!measures.every((measure) => given.vocabulary.measures[measure]?.counts === 'procedures')) return null;
  return byConditions(top.measure, bottom.measure, given) ?? byOwnMarks(top.measure, bottom.measure, given);
}

function byConditions(top: MeasureId, bottom: MeasureId, given: RowCounting): Counting | null {
  const [all, due] = [conditionsOf(top, given), conditionsOf(bottom, given)];
  if (all === null || due === null) return null;
  const known = new Set(due.map(keyOf));
  const done = all.filter((condition) => !known.has(keyOf(condition)));
  return done.length === 0 ? null : { kind: 'rows', due, done, isStrict: false };
}

function conditionsOf(measure: MeasureId, given: RowCounting): readonly Condition[] | null {
  const each = given.vocabulary.measures[measure]?.each ?? [];
  const conditions: Condition[] = [];
  for (const condition of each) {
    if ('marked' in condition) {
      const marked = condition.marked.flatMap((mark) => markColumns(mark, given.columns));
      if (marked.length === 0) return null;
      conditions.push({ marked });
      continue;
    }
    const some = given.sumOf(condition.some);
    if (some === null) return null;
    conditions.push({ some });
  }
  return conditions.length === 0 ? null : conditions;
}

/** Without counts of dossiers, two columns of marks tell: had dossiers, had online ones. */
function byOwnMarks(top: MeasureId, bottom: MeasureId, given: RowCounting): Counting | null {
  const [had, hadToo] = [given.columns.get(bottom), given.columns.get(top)];
  if (had === undefined || hadToo === undefined) return null;
  const isActive = bottom === 'activeProcedures';
  const allows = isActive ? markColumns('allowingProcedures', given.columns) : [];
  const due: Condition[] = [...(allows.length > 0 ? [{ marked: allows }] : []), { marked: [had] }];
  return { kind: 'rows', due, done: [{ marked: [hadToo] }], isStrict: true };
}

/**
 * The columns in which a mark says that a procedure is counted. A level column stands for the missing one of eligible and
 * provided; what is provided end to end allows online submission, whether or not a column says so.
 */
export function markColumns(measure: MeasureId, columns: ReadonlyMap<string, number>): readonly number[] {
  const level = columns.get('endToEndProcedures') ?? columns.get('level');
  const eligible = columns.get('eligibleProcedures');
  const provided = columns.get('providedProcedures');
  switch (measure) {
    case 'eligibleProcedures':
      return list(eligible ?? (provided === undefined ? undefined : level));
    case 'providedProcedures':
      return list(provided ?? (eligible === undefined ? undefined : level));
    case 'allowingProcedures': {
      const standIn = provided ?? level;
      return [...list(columns.get('allowingProcedures')), ...list(standIn)];
    }
    default:
      return list(columns.get(measure));
  }
}

function list(column: number | undefined): readonly number[] {
  return column === undefined ? [] : [column];
}

function keyOf(condition: Condition): string {
  return JSON.stringify(condition);
}
