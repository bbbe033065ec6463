import { displayRate } from '../../domain/rates/display-rate';
import { parseWrittenNumber } from '../../domain/text/numbers';
import { problem, type Problem } from '../../domain/problem';
import { ratioOfShown, type Ratio } from '../../domain/rates/ratio';
import { dateOfSerial, shownDate } from '../../domain/periods/date-serial';
import { isCellError, type CellValue } from './grid';
import { saysNothing } from './nothing-words';
import { readPairText, readSaidPercent, type WrittenPair } from './pair-text';
import type { TextGrid } from './text-grid';

/**
 * A count as a cell gives it. `invalid`: the figure cannot be right (an error value, negative, fractional);
 * `unreadable`: there is no figure at all ("chưa có").
 */
export type Figure =
  | { readonly kind: 'count'; readonly value: number }
  | { readonly kind: 'blank' }
  | { readonly kind: 'invalid'; readonly problem: Problem; readonly value: number | null }
  | { readonly kind: 'unreadable'; readonly problem: Problem };

const TEXT = { kind: 'text' } as const;
const BLANK: Figure = { kind: 'blank' };

/** A blank cell, or a number that is a count as it stands, as nearly all are: nothing of them has to be told. */
export function plainCount(value: CellValue): Figure | null {
  if (value === null) return BLANK;
  return typeof value === 'number' && value >= 0 && Number.isInteger(value) ? { kind: 'count', value } : null;
}

/** Reads a count; a typed "-" or "Không phát sinh" is none, 0, and dots are a blank to be filled in. `label` names the column in a problem's sentence. */
export function readCount(sheet: TextGrid, row: number, column: number, label: string): Figure {
  const value = sheet.value(row, column);
  const plain = plainCount(value);
  if (plain !== null) return plain;
  const cell = sheet.address(row, column);
  if (value === null) return BLANK;
  if (isCellError(value)) {
    return { kind: 'invalid', value: null, problem: problem('cell-error', { error: value.error, label }, { cell }) };
  }
  if (typeof value === 'number') return countOf(value, cell, label);
  if (typeof value === 'boolean') return unreadable(value ? 'TRUE' : 'FALSE', cell, label);
  const text = sheet.text(row, column);
  const written = parseWrittenNumber(text);
  if (written.kind === 'blank' || /^[.…]+$/.test(text)) return BLANK;
  if (written.kind === 'none' || saysNothing(text)) return { kind: 'count', value: 0 };
  if (written.kind === 'number') return countOf(written.value, cell, label);
  return unreadable(text, cell, label);
}

function unreadable(written: string, cell: string, label: string): Figure {
  return { kind: 'unreadable', problem: problem('not-a-number', { written, label }, { cell }) };
}

function countOf(value: number, cell: string, label: string): Figure {
  if (value < 0) return { kind: 'invalid', value, problem: problem('negative-count', { value, label }, { cell }) };
  if (!Number.isInteger(value)) {
    return { kind: 'invalid', value, problem: problem('non-integer-count', { value, label }, { cell }) };
  }
  return { kind: 'count', value };
}

/** A rate as a cell gives it, exact, with the decimals of the percentage that were written. */
export interface WrittenRate {
  readonly ratio: Ratio;
  /** Decimals of the percentage: 1 for 96,7%. */
  readonly decimals: number;
  /** As it stands in the cell, for messages. */
  readonly written: string;
  /** As the officer sees it, where that is what is written; null of a number shown as a percentage (see {@link shownRate}). */
  readonly shown: string | null;
  readonly cell: string;
  /** The percentage that its number format shows has this many decimals, where the cell is formatted as one. */
  readonly shownDecimals: number | null;
  readonly scaleAssumed: boolean;
}

/** A rate as the officer sees it: 30% for 0.3 formatted as a percentage, 13% under a "(%)" heading. Written out where it is told. */
export function shownRate({ shown, ratio, decimals, shownDecimals }: Omit<ShownRate, 'cell'>): string {
  return shown ?? displayRate(ratio, { decimals: shownDecimals ?? Math.min(decimals, 6), mode: 'round' });
}

/** What is needed of a written rate to tell it. */
export type ShownRate = Pick<WrittenRate, 'ratio' | 'cell' | 'shown' | 'decimals' | 'shownDecimals'>;

export type RateFigure =
  /** With the counts that it is of where the cell holds both. */
  | {
      readonly kind: 'rate';
      readonly rate: WrittenRate;
      readonly counts?: Pick<WrittenPair, 'numerator' | 'denominator'>;
    }
  | { readonly kind: 'blank' }
  /** "Không phát sinh": there is no rate, for nothing arose. */
  | { readonly kind: 'nothing'; readonly written: string }
  | { readonly kind: 'invalid' | 'unreadable'; readonly problem: Problem };

/** How the plain numbers of a rate column are to be taken where neither heading nor format says it. */
export type RateScale = 'percent' | 'fraction';

/** The same, or as they stand: a score of 85 points is 85. */
export type FigureScale = RateScale | 'figure';

export interface RateReading {
  readonly label: string;
  readonly headingSaysPercent: boolean;
  readonly scale: FigureScale;
  /** Nothing says whether 0,2 below a "(%)" is 20% (all numbers that stand there, or some among percentages), or whether 4,2 is of five points. */
  readonly unclear?: 'all' | 'some' | 'grades';
  /** No formula compares its cells: each may be either of two rates. */
  readonly isIncomparable?: boolean;
}

/**
 * Reads a rate. A cell formatted % holds the fraction; under a "(%)" heading 13 means 13%; otherwise the scale of the
 * column is assumed and marked so.
 */
export function readRate(sheet: TextGrid, row: number, column: number, reading: RateReading): RateFigure {
  const value = sheet.value(row, column);
  const cell = sheet.address(row, column);
  if (value === null) return { kind: 'blank' };
  if (isCellError(value)) {
    return { kind: 'invalid', problem: problem('cell-error', { error: value.error, label: reading.label }, { cell }) };
  }
  if (reading.scale === 'figure') return plainFigure(sheet, row, column, reading);
  const format = sheet.format(row, column);
  if (typeof value === 'number') {
    // Excel takes a typed "3/10" for a day.
    const day = isDateFormat(format) ? dateOfSerial(value) : null;
    return day === null ? numberRate(value, format, cell, reading) : notANumber(shownDate(day), cell, reading);
  }
  const text = sheet.text(row, column);
  if (text === '') return { kind: 'blank' };
  if (saysNothing(text)) return { kind: 'nothing', written: text };
  const pair = readPairText(text);
  if (pair !== null) return pairRate(pair, text, cell, reading);
  const written = typeof value === 'string' ? parseWrittenNumber(readSaidPercent(text) ?? text) : TEXT;
  if (written.kind === 'none') return { kind: 'blank' };
  if (written.kind === 'percent') {
    if (written.ratio.numerator < 0) return notANumber(text, cell, reading);
    return {
      kind: 'rate',
      rate: {
        ratio: written.ratio,
        decimals: written.decimals,
        written: text,
        shown: text,
        cell,
        shownDecimals: null,
        scaleAssumed: false,
      },
    };
  }
  // "96,774" has two readings as a number; 96 thousand is no rate.
  if (written.kind === 'ambiguous') return numberRate(Math.min(...written.readings), undefined, cell, reading, text);
  if (written.kind !== 'number') return notANumber(text, cell, reading);
  return numberRate(written.value, undefined, cell, reading, text);
}

/** "30/100 (30%)": the counts, and the rate as it is written beside them. */
function pairRate({ percent, ...counts }: WrittenPair, text: string, cell: string, reading: RateReading): RateFigure {
  const { numerator, denominator } = counts;
  if (numerator > denominator) {
    const facts = { ...counts, numeratorLabel: reading.label, denominatorLabel: 'mẫu số' };
    return { kind: 'invalid', problem: problem('numerator-exceeds-denominator', facts, { cell }) };
  }
  const said = percent === null ? null : parseWrittenNumber(percent.replace(/\s+/g, ''));
  const base = { written: text, shown: percent ?? text, cell, shownDecimals: null, scaleAssumed: false };
  const own = { ratio: denominator === 0 ? { numerator: 0, denominator: 1 } : counts, decimals: 9 };
  const rate = said?.kind === 'percent' ? { ratio: said.ratio, decimals: said.decimals } : own;
  return { kind: 'rate', rate: { ...base, ...rate }, counts };
}

/** A score or a count as it stands: "85", "85 điểm", "85/100 điểm". */
function plainFigure(sheet: TextGrid, row: number, column: number, reading: RateReading): RateFigure {
  const cell = sheet.address(row, column);
  const text = sheet.text(row, column);
  if (text === '') return { kind: 'blank' };
  const bare = text.replace(/\s*điểm\.?$/iu, '').replace(/\s*\/\s*100$/u, '');
  const value = sheet.value(row, column);
  const figure = typeof value === 'number' ? ({ kind: 'number', value } as const) : parseWrittenNumber(bare);
  if (figure.kind === 'none') return { kind: 'blank' };
  if (figure.kind !== 'number') return notANumber(text, cell, reading);
  if (figure.value < 0) {
    const facts = { value: figure.value, label: reading.label };
    return { kind: 'invalid', problem: problem('negative-count', facts, { cell }) };
  }
  const ratio = ratioOfShown(figure.value);
  const written = typeof value === 'number' ? String(value).replace('.', ',') : text;
  const shown = { written, shown: written, decimals: 0, shownDecimals: null, scaleAssumed: false };
  return { kind: 'rate', rate: { ratio, cell, ...shown } };
}

function notANumber(written: string, cell: string, reading: RateReading): RateFigure {
  return { kind: 'unreadable', problem: problem('not-a-number', { written, label: reading.label }, { cell }) };
}

/** Whether a number format shows a day. Words in quotes and colours in brackets are no part of it. */
function isDateFormat(format: string | undefined): boolean {
  return /[dmy]/i.test((format ?? '').replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '').replace(/general/i, ''));
}

/** Whether a number format shows a fraction as a percentage. A % in quotes or after a backslash is only a sign behind the number. */
export function isPercentFormat(format: string | undefined): boolean {
  return (format ?? '').replace(/"[^"]*"|\\./g, '').includes('%');
}

function numberRate(
  value: number,
  format: string | undefined,
  cell: string,
  reading: RateReading,
  text?: string,
): RateFigure {
  if (value < 0) {
    return { kind: 'invalid', problem: problem('negative-count', { value, label: reading.label }, { cell }) };
  }
  // Written so that NaN, too, is none.
  if (!(value <= 1_000_000)) return notANumber(text ?? String(value), cell, reading);
  const plain = ratioOfShown(value);
  const isFraction = isPercentFormat(format);
  const showsSign = !isFraction && (format?.includes('%') ?? false);
  const scale: FigureScale = isFraction
    ? 'fraction'
    : reading.headingSaysPercent || showsSign
      ? 'percent'
      : reading.scale;
  const decimalsOfValue = Math.round(Math.log10(plain.denominator));
  const decimals = scale === 'fraction' ? Math.max(0, decimalsOfValue - 2) : decimalsOfValue;
  const ratio = scale === 'fraction' ? plain : { numerator: plain.numerator, denominator: plain.denominator * 100 };
  const shownDecimals = isFraction || scale === 'percent' ? decimalsOfFormat(format) : null;
  const written = text ?? String(value).replace('.', ',');
  return {
    kind: 'rate',
    rate: {
      ratio,
      decimals,
      written,
      shown: isFraction || scale === 'percent' ? null : written,
      cell,
      shownDecimals,
      scaleAssumed: !isFraction && !showsSign && !reading.headingSaysPercent && value !== 0,
    },
  };
}

/** How many decimals a number format shows; null for General and for formats that are none of figures. */
function decimalsOfFormat(format: string | undefined): number | null {
  const plain = (format ?? '').replace(/"[^"]*"|\\./g, '').split(';')[0] ?? '';
  const found = /^[#,?]*0(?:\.(0{1,6}))?%?[\s_)]*$/.exec(plain);
  return found ? (found[1]?.length ?? 0) : null;
}

/** The scale of a column's plain numbers: above 1 anywhere, they are percentages; else fractions. */
export function scaleOfColumn(sheet: TextGrid, column: number, rows: Iterable<number>): RateScale {
  for (const row of rows) {
    const value = sheet.value(row, column);
    if (typeof value === 'number' && value > 1 && !isPercentFormat(sheet.format(row, column))) return 'percent';
    if (typeof value !== 'string') continue;
    const written = parseWrittenNumber(sheet.text(row, column));
    if (written.kind === 'ambiguous' || (written.kind === 'number' && written.value > 1)) return 'percent';
  }
  return 'fraction';
}
