import { parseArea } from '../formulas/a1';

/** A defined name of the workbook or of one sheet. */
export interface NameEntry {
  readonly name: string;
  /** Without "=". */
  formula: string;
  /** Univer's id of the sheet that it is scoped to; null for the workbook. */
  readonly sheetId: string | null;
  comment: string;
  visible: boolean;
  /** As the file had it, until it is changed. */
  fromFile: boolean;
}

const LONGEST_NAME = 255;
const LONGEST_FORMULA = 8192;

/**
 * Tells whether Excel allows a name: letters, digits, "_", "." and "\", not beginning with a digit or ".", at most 255
 * characters, and nothing that reads as a cell.
 *
 * @example isValidName('Mục_tiêu') // true
 * @example isValidName('ABC1') // false
 */
export function isValidName(name: string): boolean {
  if (name.length === 0 || name.length > LONGEST_NAME) return false;
  if (!/^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*$/u.test(name)) return false;
  if (parseArea(name) !== null || /^[rc]$/i.test(name)) return false;
  return !/^r\d*c\d*$/i.test(name) && !/^(?:true|false)$/i.test(name);
}

export function isValidNameFormula(formula: string): boolean {
  return formula.length <= LONGEST_FORMULA;
}

export function sameName(one: string, other: string): boolean {
  return one.normalize('NFC').toLowerCase() === other.normalize('NFC').toLowerCase();
}

/** Finds the name that a sheet sees: its own before the workbook's. */
export function findName(names: readonly NameEntry[], name: string, sheetId: string | null): NameEntry | null {
  const candidates = names.filter((entry) => sameName(entry.name, name));
  return (
    candidates.find((entry) => entry.sheetId !== null && entry.sheetId === sheetId) ??
    candidates.find((entry) => entry.sheetId === null) ??
    null
  );
}
