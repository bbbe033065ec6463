import { serialOfDate } from '../../domain/periods/date-serial';
import { taskStateLabels, taskVerdictLabels } from '../../text/vi/tasks';
import { deadlineKindLabels } from '../../text/vi/task-sheet';
import { startOfSentence } from '../../text/vi/words';
import { quoteText } from '../colours/expressions';

/** Cells of the same row, as relative references. */
export interface VerdictCells {
  readonly kind: string;
  readonly first: string;
  readonly last: string;
  readonly state: string;
  readonly doneOn: string;
}

const TODAY = 'TODAY()';
/** What Excel itself shows as a date: from 1/3/1900 to 31/12/9999. */
const [EARLIEST, LATEST] = [61, 2_958_465];
/** How the kinds of recurring tasks begin, all but the one without a cycle. */
const EACH = deadlineKindLabels.year.slice(0, 4);

const verdict = Object.fromEntries(
  Object.entries(taskVerdictLabels).map(([code, label]) => [code, quoteText(label)]),
) as Record<keyof typeof taskVerdictLabels, string>;
const kinds = Object.fromEntries(
  Object.entries(deadlineKindLabels).map(([code, label]) => [code, quoteText(label)]),
) as Record<keyof typeof deadlineKindLabels, string>;
const states = Object.fromEntries(
  Object.entries(taskStateLabels).map(([code, label]) => [code, quoteText(startOfSentence(label))]),
) as Record<keyof typeof taskStateLabels, string>;

/**
 * How a task stands today, as a native formula over its own row: the rules of `judgeTask`, in the same order. It is one
 * formula for all kinds of deadlines, so that Excel itself fills it into rows that people add.
 * @param lastStart only for a start that depends on a level that is not known; then the day stands in the formula
 * @example verdictFormula({ kind: 'P5', first: 'O5', last: 'F5', state: 'G5', doneOn: 'H5' }, null)
 */
export function verdictFormula(cells: VerdictCells, lastStart: string | null): string {
  const { state, doneOn } = cells;
  const isKnownState = `OR(${['""', ...Object.values(states)].map((each) => `TRIM(${state})=${each}`).join(',')})`;
  const isNoDate = `OR(NOT(ISNUMBER(${doneOn})),${doneOn}<${EARLIEST},${doneOn}>=${LATEST + 1})`;
  const unreadable = `OR(NOT(${isKnownState}),IF(TRIM(${doneOn})="",FALSE,${isNoDate}))`;
  const isDone = `IF(TRIM(${state})=${states.done},IF(TRIM(${doneOn})="",TRUE,${wasDone(cells)}),FALSE)`;
  const judged = `IF(${isDone},${judgeDone(cells)},${judgeOpen(cells, lastStart)})`;
  return `=IFERROR(IF(${unreadable},${verdict.unclear},${judged}),${verdict.unclear})`;
}

/** By today, and for what recurs within its turn. */
function wasDone({ kind, doneOn }: VerdictCells): string {
  const months = `IF(${kind}=${kinds.year},12,IF(${kind}=${kinds['half-year']},6,IF(${kind}=${kinds.quarter},3,1)))`;
  const turn = (date: string): string => `INT((12*YEAR(${date})+MONTH(${date})-1)/${months})`;
  // Serial number 2 is a Monday.
  const week = (date: string): string => `INT((${date}-2)/7)`;
  const isSameTurn = [
    `IF(LEFT(${kind},4)<>${quoteText(EACH)},TRUE`,
    `IF(${kind}=${kinds.week},${week(`INT(${doneOn})`)}=${week(TODAY)}`,
    `IF(${kind}=${kinds.day},INT(${doneOn})=${TODAY}`,
    `${turn(doneOn)}=${turn(TODAY)})))`,
  ].join(',');
  return `AND(INT(${doneOn})<=${TODAY},${isSameTurn})`;
}

/** A blank date of completion is not late. */
function judgeDone({ kind, last, doneOn }: VerdictCells): string {
  const hasEnd = `OR(${kind}=${kinds.by},${kind}=${kinds.range})`;
  const isLate = `AND(${hasEnd},ISNUMBER(${doneOn}),ISNUMBER(${last}),INT(${doneOn})>${last})`;
  return `IF(${isLate},${verdict['done-late']},${verdict.done})`;
}

function judgeOpen({ kind, first, last, state }: VerdictCells, lastStart: string | null): string {
  const isBegun = `TRIM(${state})=${states['in-progress']}`;
  const begunBefore = `IF(${isBegun},${verdict.running},${verdict['not-started-yet']})`;
  const isThisMonth = `12*YEAR(${TODAY})+MONTH(${TODAY})=12*YEAR(${last})+MONTH(${last})`;
  const upTo = (otherwise: string): string =>
    `IF(${TODAY}>${last},${verdict.late},IF(${isThisMonth},${verdict['due-this-month']},${otherwise}))`;
  const isDueDay = `AND(MONTH(${TODAY})=MONTH(${last}),DAY(${TODAY})<=DAY(${last}))`;
  const recurs = `OR(LEFT(${kind},4)=${quoteText(EACH)},${kind}=${kinds.periodic})`;
  const cases = [
    [`${kind}=${kinds.by}`, `IF(ISNUMBER(${last}),${upTo(verdict['not-due'])},${verdict.unclear})`],
    [
      `${kind}=${kinds.range}`,
      `IF(AND(ISNUMBER(${first}),ISNUMBER(${last})),IF(${TODAY}<INT(${first}),${begunBefore},${upTo(verdict.running)}),${verdict.unclear})`,
    ],
    [
      recurs,
      `IF(ISNUMBER(${last}),IF(${isDueDay},${verdict['due-this-month']},${verdict.running}),${verdict.running})`,
    ],
    [`${kind}=${kinds.ongoing}`, verdict.running],
    [
      `${kind}=${kinds.from}`,
      `IF(ISNUMBER(${first}),IF(${TODAY}<INT(${first}),${begunBefore},${verdict.running}),${verdict.unclear})`,
    ],
    ...(lastStart === null ? [] : [dependsOnLevel(kind, first, begunBefore, lastStart)]),
  ] as const;
  return cases.reduceRight((rest, [condition, then]) => `IF(${condition},${then},${rest})`, verdict.unclear);
}

/** Before all levels' starts, or after them, it can be judged without the level. */
function dependsOnLevel(
  kind: string,
  first: string,
  begunBefore: string,
  lastStart: string,
): readonly [string, string] {
  const after = `IF(${TODAY}>=${serialOfDate(lastStart)},${verdict.running},${verdict.unclear})`;
  return [
    `${kind}=${kinds['by-level']}`,
    `IF(ISNUMBER(${first}),IF(${TODAY}<INT(${first}),${begunBefore},${after}),${verdict.unclear})`,
  ];
}
