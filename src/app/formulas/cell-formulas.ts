import { indicatorOf } from '../../domain/indicators/indicators';
import type { Better, Plan, Target } from '../../domain/plans/plan';
import type { Ratio } from '../../domain/rates/ratio';
import type { AssessedGrid } from '../../sheets/reading/assess-grid';
import type { Area } from '../../sheets/cells/grid';
import { columnsOfCounting, type IndicatorColumns } from '../../sheets/observations/counting';
import type { Entry, Reading } from '../../sheets/observations/reading';
import type { ColourName } from '../host/host';
import { areaOf, quoteText } from '../colours/expressions';
import { sumOf } from '../colours/judged-rows';
import { lackingExpression, whenMet, whenNear, type Comparison } from '../colours/reached';
import type { CountFormulas, FormulaRequest } from './formula-request';
import { pooledFormulas, tableArea, tableFormula } from './pooled-formulas';

export interface CellFormula {
  /** In Excel's English notation, with the leading "=". */
  readonly formula: string;
  readonly numberFormat: string | null;
  /** Cells that the formula reads: it may stand in none of them. */
  readonly reads: readonly Area[];
  /** Names of the worksheet that it uses. */
  readonly names: readonly ColourName[];
  /** Whose it is, in the plan's own spelling; "" where the plan does not have the unit. */
  readonly unit: string;
}

/** Why there is no formula: the row is no unit's, the sheet has no counts for it, or the unit has no target. */
export type NoFormula = 'no-row' | 'no-counts' | 'no-target';

/** The words that the native formula of a verdict shows. */
export interface VerdictWords {
  readonly met: string;
  readonly near: string;
  readonly missed: string;
  readonly nothing: string;
}

/**
 * A formula for one cell beside an assessed sheet.
 * @param row zero-based row of the cell: on a summary of units the formula is of that row's unit
 */
export function cellFormula(
  assessed: AssessedGrid,
  plan: Plan,
  request: FormulaRequest,
  row: number,
  near: Ratio,
  words: VerdictWords,
): CellFormula | NoFormula {
  const reading = assessed.readings.find((each) => findEntry(each, request, row) !== undefined);
  const entry = reading && findEntry(reading, request, row);
  if (reading === undefined || entry === undefined) return 'no-row';
  const index = assessed.assessments.findIndex(
    (one) => one.indicator === entry.indicator && (entry.writtenAs === null || one.cells === entry.cells),
  );
  const assessment = assessed.assessments[index];
  const target = assessment?.target ?? null;
  if (request.content !== 'rate' && !target?.value) return 'no-target';
  const isPooled = entry.row === null;
  const counts = countsOf(reading, entry);
  const reads = isPooled ? [tableArea(reading)] : (counts?.reads ?? []);
  const numberFormat = request.content === 'rate' ? '0.0%' : null;
  // The formula would count another list than was judged: the period stands above the table.
  if (reading.countedFrom !== undefined) return 'no-counts';
  if (request.style === 'dvctt' && isPooled && assessment?.unit != null) {
    return {
      formula: tableFormula(assessed, reading, assessment.unit, index, request.content),
      numberFormat,
      reads,
      names: [],
      unit: assessment.unit,
    };
  }
  if (counts === null) return 'no-counts';
  const better = reading.indicators.find(({ indicator }) => indicator === entry.indicator)?.better ?? 'higher';
  const of = { ...counts, target, words, near, better, unit: entry.unitCell ?? quoteText(assessment?.unit ?? '') };
  const text = request.style === 'dvctt' ? dvcttFormula(request, plan, of) : nativeFormula(request.content, of);
  if (text === null) return 'no-counts';
  return { formula: `=${text}`, numberFormat, reads, names: counts.names, unit: assessment?.unit ?? '' };
}

function countsOf(reading: Reading, entry: Entry): CountFormulas | null {
  const of = reading.indicators.find(({ indicator }) => indicator === entry.indicator);
  if (of === undefined) return null;
  return entry.row === null ? pooledFormulas(reading, of) : rowCounts(reading, of, entry.row);
}

/** The entry of the row in which a formula is to stand (or, where units stand side by side, of the column's unit). */
function findEntry({ entries, sheet }: Reading, { indicator }: FormulaRequest, row: number): Entry | undefined {
  const own = entries.filter((entry) => entry.indicator === indicator);
  const isOfRow = ({ row: at, unitCell }: Entry): boolean =>
    unitCell !== null && at !== null && !sheet.isTurned && sheet.place(at, 0).row === row;
  return own.find(isOfRow) ?? own.find((entry) => entry.unitCell === null);
}

/** Counts that stand in one row of a summary, or in rows of their own. */
function rowCounts({ sheet }: Reading, { counting }: IndicatorColumns, row: number): CountFormulas | null {
  if (counting.kind !== 'counts') return null;
  const at = (column: number): string => sheet.address(row, column);
  return {
    numerator: sumOf(counting.numerator, at),
    denominator: sumOf(counting.denominator, at),
    reads: columnsOfCounting(counting).map((column) => areaOf(sheet, row, row, column)),
    names: [],
  };
}

interface Parts extends CountFormulas {
  readonly target: Target | null;
  readonly near: Ratio;
  readonly better: Better;
  readonly words: VerdictWords;
  /** A reference to the unit's name, or the name as a text. */
  readonly unit: string;
}

function dvcttFormula({ indicator, content }: FormulaRequest, plan: Plan, of: Parts): string | null {
  const known = indicatorOf(indicator);
  const number = plan.indicators.find(({ id }) => id === indicator)?.number;
  if (number === undefined) return null;
  // An indicator that only the plan has is divided as its formula says; the functions that judge take any rate.
  const rate = known === undefined ? nativeRate(of) : `DVCTT.${known.functionName}(${of.numerator},${of.denominator})`;
  const target = `DVCTT.CHITIEU(${of.unit},${number})`;
  if (content === 'rate') return rate;
  const isLower = of.better === 'lower';
  if (content === 'verdict') return `DVCTT.DANHGIA(${rate},${target}${isLower ? ',,"thấp"' : ''})`;
  return `DVCTT.CON_THIEU(${of.numerator},${of.denominator},${target}${isLower ? ',,"thấp"' : ''})`;
}

function nativeRate({ numerator, denominator, words }: Parts): string {
  return `IF(${denominator}=0,${quoteText(words.nothing)},${numerator}/${denominator})`;
}

/** Integers are multiplied, never divided, so that what is exactly on target is met, on either side of it. */
function nativeFormula(content: FormulaRequest['content'], of: Parts): string | null {
  const { numerator, denominator, words } = of;
  const nothing = quoteText(words.nothing);
  if (content === 'rate') return nativeRate(of);
  const target = of.target?.value;
  if (!target) return null;
  if (content === 'shortfall') {
    return `IF(${denominator}=0,${nothing},MAX(0,${lackingExpression(numerator, denominator, target, of.better)}))`;
  }
  const compared = ({ sign, ofFigure, ofTarget }: Comparison): string =>
    `${numerator}*${target.denominator * ofFigure}${sign}${denominator}*${target.numerator * ofTarget}`;
  const [met, near, missed] = [words.met, words.near, words.missed].map((word) => quoteText(word));
  const nearly = `IF(${compared(whenNear(of.near, of.better))},${near ?? ''},${missed ?? ''})`;
  return `IF(${denominator}=0,${nothing},IF(${compared(whenMet(target, of.better))},${met ?? ''},${nearly}))`;
}

/**
 * A formula as a Vietnamese Excel shows it: ";" between arguments.
 * @example shownFormula('=IF(A1=0,"a,b",B1)') // '=IF(A1=0;"a,b";B1)'
 */
export function shownFormula(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|,/gu, (part) => (part === ',' ? ';' : part));
}
