import type { Bound, Ratio } from '../../domain/rates/ratio';
import { cellAddress, columnName } from '../../sheets/cells/grid';
import { statusLabels } from '../../text/vi/status-labels';
import { quoteText } from '../colours/expressions';
import { whenMet, whenNear } from '../colours/reached';
import type { IndicatorColumns, SummaryColumns } from './summary-columns';

/** Rows of units that stand together, zero-based and inclusive. */
export interface RowSpan {
  readonly first: number;
  readonly last: number;
}

/** Targets are whole numbers once multiplied by this: up to four decimals of a percentage are exact. */
const SCALE = 1_000_000;

const [met, near, missed, nothing, noData, invalid, noTarget] = (
  ['met', 'near', 'missed', 'not-applicable', 'no-data', 'invalid', 'no-target'] as const
).map((status) => quoteText(statusLabels[status])) as [string, string, string, string, string, string, string];

/** Native formulas, in Excel's English notation: the sheet lives without the add-in. */
export class SummaryFormulas {
  constructor(
    private readonly columns: SummaryColumns,
    private readonly nearOf: Ratio,
  ) {}

  /** The verdict on counts: whole numbers are multiplied, never divided, so that what is exactly on target is met, unless it has to be passed. */
  verdict(row: number, of: IndicatorColumns, bound: Bound | null): string {
    const [n, d, target] = [of.numerator, of.denominator, of.target].map((column) => cellAddress(row, column)) as Three;
    const wanted = `ROUND(${target}*${SCALE},0)*${d}`;
    const { sign, ofFigure, ofTarget } = whenNear(this.nearOf, of.indicator.better);
    const nearly = `${n}*${SCALE * ofFigure}${sign}${wanted}*${ofTarget}`;
    const all = `${n}*${SCALE}${whenMet(bound ?? {}, of.indicator.better).sign}${wanted}`;
    const judged = `IF(${target}="",${noTarget},IF(${all},${met},IF(${nearly},${near},${missed})))`;
    const wrong = `OR(${n}<0,${n}>${d},INT(${n})<>${n},INT(${d})<>${d})`;
    const counts = `IF(${wrong},${invalid},IF(${d}=0,${nothing},${judged}))`;
    return `=IF(OR(${n}="",${d}=""),${noData},IF(ISNUMBER(${n})*ISNUMBER(${d})=0,${invalid},${counts}))`;
  }

  /** The verdict on a rate that came without counts, or on a score, which has no whole that it might exceed. */
  verdictOnRate(row: number, of: IndicatorColumns, bound: Bound | null): string {
    const [rate, target] = [cellAddress(row, of.rate), cellAddress(row, of.target)];
    const { sign, ofFigure, ofTarget } = whenNear(this.nearOf, of.indicator.better);
    const nearly = `ROUND(${rate}*${ofFigure},9)${sign}ROUND(${target}*${ofTarget},9)`;
    const all = `ROUND(${rate},9)${whenMet(bound ?? {}, of.indicator.better).sign}ROUND(${target},9)`;
    const judged = `IF(${all},${met},IF(${nearly},${near},${missed}))`;
    const isWrong = isShare(of) ? `OR(${rate}<0,${rate}>1)` : `${rate}<0`;
    const usable = `IF(${isWrong},${invalid},IF(${target}="",${noTarget},${judged}))`;
    return `=IF(${rate}="",${noData},IF(ISNUMBER(${rate}),${usable},${invalid}))`;
  }

  /** Only what can be judged has a rate; nothing is divided by 0. */
  rate(row: number, of: IndicatorColumns): string {
    const verdict = cellAddress(row, of.verdict);
    const has = [met, near, missed, noTarget].map((word) => `${verdict}=${word}`).join(',');
    return `=IF(OR(${has}),${cellAddress(row, of.numerator)}/${cellAddress(row, of.denominator)},"")`;
  }

  /** The place of a rate among the units' rates; equal rates share the better place. */
  rank(row: number, of: IndicatorColumns, among: RowSpan): string {
    const rate = cellAddress(row, of.rate);
    const ahead = of.indicator.better === 'lower' ? '<' : '>';
    const [units, rates] = [spanOf(this.columns.order, among), spanOf(of.rate, among)];
    return `=IF(ISNUMBER(${rate}),1+SUMPRODUCT(ISNUMBER(${units})*ISNUMBER(${rates})*(${rates}${ahead}${rate})),"")`;
  }

  /** Sums over units; figures that are blank or wrong are left out of both sums. */
  total(column: 'numerator' | 'denominator', of: IndicatorColumns, among: RowSpan): string {
    const verdicts = spanOf(of.verdict, among);
    const counted = `${spanOf(this.columns.order, among)},">0",${verdicts},"<>"&${invalid},${verdicts},"<>"&${noData}`;
    // A rate without counts is judged, but has nothing to add.
    return `=IF(COUNTIFS(${counted},${spanOf(of.denominator, among)},"<>")=0,"",SUMIFS(${spanOf(of[column], among)},${counted}))`;
  }

  /** The sum of a column over units alone. */
  sum(column: number, among: RowSpan): string {
    return `=SUMIFS(${spanOf(column, among)},${spanOf(this.columns.order, among)},">0")`;
  }

  totalRate(row: number, of: IndicatorColumns): string {
    const [n, d] = [cellAddress(row, of.numerator), cellAddress(row, of.denominator)];
    return `=IF(ISNUMBER(${d}),IF(${d}>0,${n}/${d},""),"")`;
  }

  metCount(row: number): string {
    return `=${this.columns.indicators.map(({ verdict }) => `(${cellAddress(row, verdict)}=${met})`).join('+')}+0`;
  }

  judgedCount(row: number): string {
    const one = ({ verdict }: IndicatorColumns): string =>
      [met, near, missed].map((word) => `(${cellAddress(row, verdict)}=${word})`).join('+');
    return `=${this.columns.indicators.map(one).join('+')}+0`;
  }

  /** By the share of the judged targets that are met, then by how many were judged. */
  standing(row: number, among: RowSpan): string {
    const [ownMet, ownJudged] = [cellAddress(row, this.columns.met), cellAddress(row, this.columns.judged)];
    const units = spanOf(this.columns.order, among);
    const [mets, judgeds] = [spanOf(this.columns.met, among), spanOf(this.columns.judged, among)];
    const [theirs, own] = [`${mets}*${ownJudged}`, `${judgeds}*${ownMet}`];
    const before = `((${theirs}>${own})+(${theirs}=${own})*(${judgeds}>${ownJudged}))`;
    return `=IF(${ownJudged}>0,1+SUMPRODUCT(ISNUMBER(${units})*ISNUMBER(${judgeds})*(${judgeds}>0)*${before}),"")`;
  }
}

/** Whether an indicator's figures are shares; scores and numbers stand in the column of rates. */
export function isShare({ indicator: { kind = 'share' } }: IndicatorColumns): boolean {
  return kind === 'share';
}

type Three = [string, string, string];

/** @example spanOf(4, { first: 6, last: 10 }) // '$E$7:$E$11' */
function spanOf(column: number, { first, last }: RowSpan): string {
  const letters = columnName(column);
  return `$${letters}$${first + 1}:$${letters}$${last + 1}`;
}
