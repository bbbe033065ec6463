import type { FigureKind, Target } from '../../../domain/plans/plan';
import { isCellError } from '../../cells/grid';
import { isPercentFormat, type RateScale } from '../../cells/figures';
import { saysPercent } from '../../cells/heading-words';
import { measureKindOf } from './measure-units';
import { writtenText, type PlanColumn, type PlanTable } from './plan-tables';
import { percentText, readScore, readTarget, scaledTarget, type TargetReading } from '../figures/target-value';

/** The mark of a footnote behind a target. */
export const TARGET_MARK = /([\d%])\s*(?:\((\*+|\d)\)|(\*+))$/u;

/** What one cell assigns, with where it stands. */
export interface TargetCell {
  readonly reading: TargetReading;
  readonly cell: string;
  /** As it stands in the cell. */
  readonly written: string;
  /** How a figure without "%" is taken in this column: an exception's is, too. */
  readonly scale: RateScale | null;
}

/**
 * The scale of a column's figures without "%": null where the heading says percent, else by whether one is above 1. Where
 * none is, they are fractions whatever the heading says ("0,8" below "(%)" is hardly 0,8%), which is told. In a table that was
 * turned, all rows that are measured in "%" say it together: "≤ 1" among "≥ 80" is 1%.
 */
export function scaleOfTargets(table: PlanTable, column: PlanColumn): RateScale | null {
  const isMeasured = (measureKindOf(table) ?? column.measured) === 'share';
  const isPercent = saysPercent(column.path.join(' ')) || isMeasured;
  const alike =
    table.sheet.isTurned && isMeasured ? table.columns.filter(({ measured }) => measured === 'share') : [column];
  if (alike.some((each) => hasFigureAbove1(table, each))) return isPercent ? null : 'percent';
  return 'fraction';
}

function hasFigureAbove1({ sheet, firstRow, lastRow, numbering }: PlanTable, { column }: PlanColumn): boolean {
  for (let row = firstRow; row <= lastRow; row++) {
    if (numbering.has(row)) continue;
    const value = sheet.value(row, column);
    if (typeof value === 'number' && value > 1 && !isPercentFormat(sheet.format(row, column))) return true;
    if (typeof value !== 'string' || value.includes('%')) continue;
    const figure = /\d+(?:[.,]\d+)?/u.exec(value)?.[0];
    if (figure !== undefined && Number(figure.replace(',', '.')) > 1) return true;
  }
  return false;
}

/** Reads the target in a cell, or in the merged area that covers it; a heading merged over the row is none. */
export function readTargetCell(
  table: PlanTable,
  row: number,
  column: number,
  scale: RateScale | null,
  firstTarget: number,
  kind: FigureKind = 'share',
): TargetCell {
  const { sheet } = table;
  const area = sheet.value(row, column) === null ? sheet.mergeAt(row, column) : undefined;
  const from = area && area.left >= firstTarget && area.top >= table.firstRow ? area : { top: row, left: column };
  const cell = sheet.address(from.top, from.left);
  const value = sheet.value(from.top, from.left);
  const found = (reading: TargetReading, written: string): TargetCell => ({ reading, cell, written, scale });
  if (isCellError(value)) return found({ kind: 'unreadable', text: value.error }, value.error);
  const sign = typeof value === 'number' ? shownSign(sheet.format(from.top, from.left)) : '';
  if (kind !== 'share' && value !== null)
    return found(readScore(withoutMark(sign + writtenText(sheet, from.top, from.left))), sign + String(value));
  const ofWords = (words: string): TargetCell =>
    found(belowOne(withoutFractions(withSign(words, scale), words, scale), words), words);
  if (typeof value !== 'number') return ofWords(withoutMark(writtenText(sheet, from.top, from.left)));
  const written = String(value).replace('.', ',');
  const isFraction = isPercentFormat(sheet.format(from.top, from.left));
  const isShare = isFraction && value <= 1;
  const bound = isFraction && !isShare ? null : scaledTarget(value, isShare ? 'fraction' : scale);
  if (bound === null) return found(belowOne({ kind: 'unreadable', text: written }, written), written);
  const text = percentText(bound.value);
  if (sign !== '') return ofWords(sign + (isShare ? text : written));
  const readAs = !isFraction && bound.isDoubtful ? text : null;
  const reading: TargetReading = { kind: 'target', value: bound.value, text, readAs, exceptions: [], bound: null };
  return found(isFraction ? reading : withoutFractions(reading, written, scale), written);
}

/** The sign that a number's format shows before it, as the add-in writes what has to be passed: `"> "0%`. */
function shownSign(format: string | undefined): string {
  const sign = /^"?\s*([<>≥≤])/u.exec(format ?? '')?.[1];
  return sign === undefined ? '' : `${sign} `;
}

/** A bare figure ("70", "≥ 70") is kept with the sign that it was read with, for alone it is no percentage to whoever reads it. */
function withSign(written: string, scale: RateScale | null): TargetReading {
  const reading = readTarget(written, scale);
  const figures = written.match(/\d[\d.,]*/gu) ?? [];
  if (reading.kind !== 'target' || figures.length !== 1 || written.includes('%')) return reading;
  return { ...reading, text: written.trim().replace(/\d[\d.,]*/u, percentText(reading.value)) };
}

/** "0,8" below "(%)" among 70 and 80 is 80% or 0,8%: neither is taken. */
function withoutFractions(reading: TargetReading, written: string, scale: RateScale | null): TargetReading {
  if (scale !== null || reading.kind !== 'target' || written.includes('%')) return reading;
  const { numerator, denominator } = reading.value;
  return numerator > 0 && numerator * 100 < denominator
    ? belowOne({ kind: 'unreadable', text: written }, written)
    : reading;
}

/** "90% (*)" is 90%, and the note of that mark is told. */
function withoutMark(written: string): string {
  return written.replace(TARGET_MARK, '$1');
}

/** What is not taken because it is below 1 among percentages says so. */
function belowOne(reading: TargetReading, written: string): TargetReading {
  return reading.kind === 'unreadable' && /^\s*0[.,]\d*[1-9]\d*\s*$/u.test(written)
    ? { ...reading, why: 'other-scale' }
    : reading;
}

/**
 * A cell of a column in which some cells say that they are shares and others that they are counts or points: what says another
 * kind than the column is taken for, and bare figures, which may be either, are not taken.
 * @param isSaid the heading says what the figures are, so that bare ones are sure
 */
export function ofMixedColumn(cell: TargetCell, kind: FigureKind, isSaid: boolean): TargetCell {
  const { reading, written } = cell;
  const text = reading.kind === 'blank' ? '' : reading.text;
  const isBare =
    reading.kind === 'target' &&
    !isSaid &&
    (kind === 'share' ? reading.readAs !== null && !written.includes('%') : /^[\d.,\s]+$/u.test(written));
  const isOther = reading.kind === 'unreadable' && reading.why === undefined && /^[≥≤<>=\s]*\d/u.test(written);
  return isBare || isOther
    ? { ...cell, reading: { kind: 'unreadable', text: isBare ? written : text, why: 'other-kind' } }
    : cell;
}

/** As the plan keeps it: undefined for a blank cell, which assigns nothing itself but may inherit. */
export function targetOf({ reading }: TargetCell): Target | undefined {
  if (reading.kind === 'blank') return undefined;
  return { value: reading.kind === 'target' ? reading.value : null, text: reading.text };
}
