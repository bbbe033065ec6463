import type { CellValue } from '../../sheets/cells/grid';
import type { ICellData, IStyleData } from '@univerjs/core';

/** Univer's cell types (its enum is not imported: the emulator must not load Univer by itself). */
const TEXT = 1;
const NUMBER = 2;
const BOOLEAN = 3;
const FORCED_TEXT = 4;

export const ERRORS: ReadonlySet<string> = new Set([
  '#DIV/0!',
  '#NAME?',
  '#VALUE!',
  '#NUM!',
  '#N/A',
  '#REF!',
  '#SPILL!',
  '#CALC!',
  '#GETTING_DATA',
  '#NULL!',
  '#BUSY!',
]);

/** The value and type parts of Univer's cell for a value. */
export function toCell(value: CellValue): Pick<ICellData, 'v' | 't'> {
  if (value === null) return {};
  switch (typeof value) {
    case 'number':
      return { v: value, t: NUMBER };
    case 'boolean':
      return { v: value ? 1 : 0, t: BOOLEAN };
    case 'string':
      // Univer takes any text "#N/A" for the error, unless it is told that this is text.
      return { v: value, t: ERRORS.has(value) ? FORCED_TEXT : TEXT };
    default:
      return { v: value.error, t: TEXT };
  }
}

export function fromCell(cell: Pick<ICellData, 'v' | 't'> | null | undefined): CellValue {
  const value = cell?.v;
  if (cell === null || cell === undefined || value === null || value === undefined) return null;
  if (cell.t === BOOLEAN || typeof value === 'boolean') return Boolean(value);
  if (typeof value === 'number') return value;
  // Excel shows a formula that leads back to itself as 0.
  if (value === '#CYCLE!') return 0;
  if (cell.t !== FORCED_TEXT && ERRORS.has(value)) return { error: value };
  return value;
}

export interface CellFormat {
  readonly numberFormat: string;
  readonly font: string;
  /** In points. */
  readonly size: number;
  readonly bold: boolean;
  readonly underline: boolean;
  readonly fontColor: string;
  /** null: no fill. */
  readonly fill: string | null;
}

export const DEFAULT_FORMAT: CellFormat = {
  numberFormat: 'General',
  font: 'Calibri',
  size: 11,
  bold: false,
  underline: false,
  fontColor: '#000000',
  fill: null,
};

export function toStyle(format: CellFormat): IStyleData {
  const style: IStyleData = {};
  if (format.numberFormat !== DEFAULT_FORMAT.numberFormat) style.n = { pattern: format.numberFormat };
  if (format.font !== DEFAULT_FORMAT.font) style.ff = format.font;
  if (format.size !== DEFAULT_FORMAT.size) style.fs = format.size;
  if (format.bold) style.bl = 1;
  if (format.underline) style.ul = { s: 1 };
  if (format.fontColor !== DEFAULT_FORMAT.fontColor) style.cl = { rgb: format.fontColor };
  if (format.fill !== null) style.bg = { rgb: format.fill };
  return style;
}

export function fromStyle(style: IStyleData | null | undefined): CellFormat {
  if (style === null || style === undefined) return DEFAULT_FORMAT;
  return {
    numberFormat: style.n?.pattern ?? DEFAULT_FORMAT.numberFormat,
    font: style.ff ?? DEFAULT_FORMAT.font,
    size: style.fs ?? DEFAULT_FORMAT.size,
    bold: style.bl === 1,
    underline: style.ul?.s === 1,
    fontColor: style.cl?.rgb ?? DEFAULT_FORMAT.fontColor,
    fill: style.bg?.rgb ?? null,
  };
}

/** What of a style is no {@link CellFormat}. */
export function withoutFormat(style: IStyleData | null): IStyleData {
  const rest: IStyleData = { ...style };
  delete rest.n;
  delete rest.ff;
  delete rest.fs;
  delete rest.bl;
  delete rest.ul;
  delete rest.cl;
  delete rest.bg;
  return rest;
}

export function sameValue(one: CellValue, other: CellValue): boolean {
  if (typeof one === 'object' && typeof other === 'object') return one?.error === other?.error;
  return one === other;
}
