import type { Area } from '../../sheets/cells/grid';
import { intersect, subtract } from '../formulas/a1';
import type { BookSheet } from './book-sheet';

/** In the words of Office.js; null takes anything. */
export type ValidationRule =
  | { readonly list: { readonly inCellDropDown: boolean; readonly source: string } }
  | { readonly date: { readonly formula1: string; readonly formula2?: string; readonly operator: string } };

export interface ErrorAlert {
  readonly showAlert: boolean;
  readonly style: string;
  readonly title: string;
  readonly message: string;
}

/** What may be typed into cells. */
export interface Validation {
  readonly rule: ValidationRule | null;
  readonly errorAlert: ErrorAlert;
  readonly ignoreBlanks: boolean;
}

export interface ValidationEntry extends Validation {
  readonly areas: readonly Area[];
}

export const NO_VALIDATION: Validation = {
  rule: null,
  errorAlert: { showAlert: true, style: 'Stop', title: '', message: '' },
  ignoreBlanks: true,
};

/** Changes what may be typed into an area; entries that reach further keep the rest of theirs. */
export function changeValidation(sheet: BookSheet, area: Area, change: Partial<Validation>): void {
  const kept: ValidationEntry[] = [];
  const changed: ValidationEntry[] = [];
  let open: readonly Area[] = [area];
  for (const entry of sheet.validations) {
    const inside = entry.areas.flatMap((part) => intersect(part, area) ?? []);
    if (inside.length > 0) changed.push({ ...entry, ...change, areas: inside });
    const outside = entry.areas.flatMap((part) => subtract(part, area));
    if (outside.length > 0) kept.push({ ...entry, areas: outside });
    for (const part of inside) open = open.flatMap((left) => subtract(left, part));
  }
  if (open.length > 0) changed.push({ ...NO_VALIDATION, ...change, areas: open });
  sheet.validations = joined([...kept, ...changed].filter(({ rule }) => rule !== null));
}

/** The different validations of an area's cells; null among them where cells have none. */
export function validationsOf(sheet: BookSheet, area: Area): (Validation | null)[] {
  let open: readonly Area[] = [area];
  const found: (Validation | null)[] = [];
  for (const entry of sheet.validations) {
    const inside = entry.areas.flatMap((part) => intersect(part, area) ?? []);
    if (inside.length > 0) found.push(entry);
    for (const part of inside) open = open.flatMap((left) => subtract(left, part));
  }
  return open.length > 0 ? [...found, null] : found;
}

/** Entries that say the same are one, as Excel keeps them. */
function joined(entries: readonly ValidationEntry[]): ValidationEntry[] {
  const bySaying = new Map<string, ValidationEntry>();
  for (const entry of entries) {
    const saying = JSON.stringify([entry.rule, entry.errorAlert, entry.ignoreBlanks]);
    const same = bySaying.get(saying);
    bySaying.set(saying, same === undefined ? entry : { ...same, areas: [...same.areas, ...entry.areas] });
  }
  return [...bySaying.values()];
}
