import { areCounts } from '../../domain/verdicts/assessment';
import type { Plan, PlanIndicator } from '../../domain/plans/plan';
import type { Bound, Ratio } from '../../domain/rates/ratio';
import { columnsOfCounting, withoutOtherSide, type IndicatorColumns } from '../../sheets/observations/counting';
import type { IndicatorAssessment } from '../../sheets/observations/assessed';
import type { Entry, Reading } from '../../sheets/observations/reading';
import { statusLabels } from '../../text/vi/status-labels';
import { shortfallWords } from '../../text/vi/verdicts';
import { isFilled, quoteText } from '../colours/expressions';
import { sumOf } from '../colours/judged-rows';
import { lackingExpression, whenMet, whenNear, type Comparison } from '../colours/reached';
import { countOf, writtenCounts, type WrittenCounts } from '../colours/written-counts';
import { rateOf, writtenScale } from '../colours/written-rates';
import { pairOf, rateWords, type RateWords } from '../colours/written-words';

const [MET, NEAR, MISSED, NOTHING, BLANK, WRONG, NO_TARGET] = (
  ['met', 'near', 'missed', 'not-applicable', 'no-data', 'invalid', 'no-target'] as const
).map((status) => quoteText(statusLabels[status])) as [string, string, string, string, string, string, string];

/**
 * One indicator's verdict of one row as an expression of native functions: it follows the figures, and lives in a workbook
 * without the add-in. It says the words of `describeVerdict`, without the indicator's number.
 * @returns null where a verdict hangs on more than the row's own cells: it can only stand there as a text
 */
export function verdictExpression(
  reading: Reading,
  entry: Entry,
  assessment: IndicatorAssessment,
  plan: Plan,
  near: Ratio,
): string | null {
  const { row } = entry;
  const of = reading.indicators.find(({ indicator }) => indicator === entry.indicator);
  const planned = plan.indicators.find(({ id }) => id === entry.indicator);
  if (row === null || of === undefined || planned === undefined || reading.countedFrom !== undefined) return null;
  const cells = cellsOf(reading, row);
  const said = of.rate === null ? null : rateWords(reading.sheet, of.rate.column, cells.rows);
  // Cells that are written as no formula takes them.
  if (of.rate?.reading.isIncomparable === true || (of.rate !== null && said === null)) return null;
  const { numerator, denominator } = entry.counts;
  // "Không phát sinh" in the place of a rate is no number either.
  if (of.counting.kind === 'rate' && denominator === 0) return null;
  const isWrongByItself = numerator !== null && denominator !== null && !areCounts(numerator, denominator);
  // Wrong by a check that looks beyond these cells: the formula would not see it.
  if (assessment.status === 'invalid' && entry.state === 'invalid' && !isWrongByItself) return null;
  const words = { planned, of, target: assessment.target?.value ?? null, near };
  const counts = countsExpression(of, cells, words);
  const rate = rateExpression(reading, of, cells, words, said);
  const hasRatesAlone = reading.entries.some(
    (one) =>
      one.indicator === of.indicator &&
      one.writtenRate !== null &&
      (one.counts.numerator === null || (said !== null && said.pairs !== null)),
  );
  if (counts === null || rate === null) return counts?.verdict ?? rate;
  return hasRatesAlone ? `IF(${counts.isWritten},${counts.verdict},${rate})` : counts.verdict;
}

interface Cells {
  readonly rows: readonly number[];
  readonly at: (column: number) => string;
  readonly count: (column: number) => string;
  readonly filled: (column: number) => string;
  readonly hasTexts: (column: number) => boolean;
}

function cellsOf({ sheet, rows }: Reading, row: number): Cells {
  const known = new Map<number, WrittenCounts>();
  // Of rows that are not told one by one, as those of several indicators of a unit, the own one is looked at.
  const all = [...new Set([row, ...rows.map((each) => each.row)])];
  const written = (column: number): WrittenCounts => {
    const found = known.get(column) ?? writtenCounts(sheet, column, all);
    known.set(column, found);
    return found;
  };
  const at = (column: number): string => sheet.address(row, column);
  return {
    rows: all,
    at,
    count: (column) => countOf(at(column), written(column)),
    filled: (column) => isFilled(at(column), written(column).hasTexts),
    hasTexts: (column) => written(column).hasTexts,
  };
}

interface Words {
  readonly planned: PlanIndicator;
  readonly of: IndicatorColumns;
  readonly target: Bound | null;
  readonly near: Ratio;
}

function countsExpression(
  { counting, better }: IndicatorColumns,
  { count, filled }: Cells,
  { planned, target, near }: Words,
): { readonly verdict: string; readonly isWritten: string } | null {
  if (counting.kind !== 'counts') return null;
  const { numerator: top, denominator: bottom } = counting;
  const [n, d] = [sumOf(top, count), sumOf(bottom, count)];
  const any = (columns: readonly number[]): string =>
    columns.length === 1 ? columns.map(filled).join('') : `OR(${columns.map(filled).join(',')})`;
  const [isTop, isBottom] = [any(top.plus), any(withoutOtherSide(bottom.plus, top.plus))];
  const used = columnsOfCounting(counting);
  const areWhole =
    used.length > 2
      ? used.map((column) => `ABS(INT(${count(column)}))<>${count(column)}`)
      : [`${n}<0`, `INT(${n})<>${n}`, `INT(${d})<>${d}`];
  const isBlank = `OR(NOT(${isBottom}),AND(NOT(${isTop}),${d}<>0))`;
  const verdict = pairVerdict(
    n,
    d,
    { isBlank, isWrong: [...areWhole, `${n}>${d}`] },
    { planned, of: { better }, target, near },
  );
  return { verdict, isWritten: `OR(${isTop},${isBottom})` };
}

/** Two counts judged, with what they lack. */
function pairVerdict(
  n: string,
  d: string,
  { isBlank, isWrong }: { readonly isBlank: string; readonly isWrong: readonly string[] },
  { planned, of: { better }, target, near }: Omit<Words, 'of'> & { readonly of: Pick<IndicatorColumns, 'better'> },
): string {
  const { before, behind } = shortfallWords({ indicator: planned.id, formula: planned.formula, better });
  const lacking = (to: Bound): string =>
    to.numerator > to.denominator
      ? ''
      : `&${quoteText(before)}&FIXED(${lackingExpression(n, d, to, better)},0)${behind === '' ? '' : `&${quoteText(behind)}`}`;
  const judged =
    target === null
      ? NO_TARGET
      : `IF(${compared(n, d, target, whenMet(target, better))},${MET},` +
        `IF(${compared(n, d, target, whenNear(near, better))},${NEAR},${MISSED})${lacking(target)})`;
  return (
    `IFERROR(IF(${isBlank},${BLANK},` +
    `IF(OR(${isWrong.join(',')}),${WRONG},IF(${d}=0,${NOTHING},${judged}))),${BLANK})`
  );
}

function rateExpression(
  reading: Reading,
  of: IndicatorColumns,
  { at, hasTexts }: Cells,
  words: Words,
  said: RateWords | null,
): string | null {
  if (of.rate === null) return null;
  const { target, near } = words;
  const cell = at(of.rate.column);
  const rate = rateOf(cell, writtenScale(reading, of.indicator, of.rate), hasTexts(of.rate.column), said?.reached);
  const most = of.rate.reading.scale === 'figure' ? '' : `,${rate}>1`;
  // A rate that was computed in binary fractions is compared at nine decimals.
  const rounded = `ROUND(${rate},9)`;
  const judged =
    target === null
      ? NO_TARGET
      : `IF(${compared(rounded, '1', target, whenMet(target, of.better))},${MET},` +
        `IF(${compared(rounded, '1', target, whenNear(near, of.better))},${NEAR},${MISSED}))`;
  const alone = `IFERROR(IF(LEN(TRIM(${cell}))=0,${BLANK},IF(OR(${rate}<0${most}),${WRONG},${judged})),${BLANK})`;
  if (said === null || said.pairs === null) return alone;
  const { isPair, isSound, numerator: n, denominator: d } = pairOf(cell, said.pairs);
  const isWrong = [`${n}<0`, `INT(${n})<>${n}`, `INT(${d})<>${d}`, `${n}>${d}`];
  return `IF(${isPair},${pairVerdict(n, d, { isBlank: `NOT(AND(${isSound}))`, isWrong }, words)},${alone})`;
}

function compared(n: string, d: string, target: Ratio, { sign, ofFigure, ofTarget }: Comparison): string {
  const left = `${n}*${target.denominator * ofFigure}`;
  return `${d === '1' ? `ROUND(${left},6)` : left}${sign}${d}*${target.numerator * ofTarget}`;
}
