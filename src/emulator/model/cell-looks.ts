import type { IStyleData } from '@univerjs/core';
import type { Area } from '../../sheets/cells/grid';
import type { BookSheet } from '../book/book-sheet';
import { isUnbounded } from '../formulas/a1';
import { invalidArgument, notEmulated } from '../protocol/host-error';
import { type ModelContext, requireUnprotected } from './context';

/** One property of Office.js that is one property of Univer's styles: its values there and here. */
export interface Look<V extends string | boolean> {
  readonly key: keyof IStyleData;
  readonly values: ReadonlyMap<V, number>;
  readonly normal: V;
}

/** Univer's numbers are written out, for the emulator must not load Univer by itself. */
export const WRAP: Look<boolean> = {
  key: 'tb',
  values: new Map([
    [true, 3],
    [false, 1],
  ]),
  normal: false,
};
export const ITALIC: Look<boolean> = {
  key: 'it',
  values: new Map([
    [true, 1],
    [false, 0],
  ]),
  normal: false,
};
export const HORIZONTAL: Look<string> = {
  key: 'ht',
  values: new Map([
    ['General', 0],
    ['Left', 1],
    ['Center', 2],
    ['Right', 3],
    ['Justify', 4],
  ]),
  normal: 'General',
};
export const VERTICAL: Look<string> = {
  key: 'vt',
  values: new Map([
    ['Top', 1],
    ['Center', 2],
    ['Bottom', 3],
  ]),
  normal: 'Bottom',
};

/** Alignment, wrapping and italics of a range's cells, read as one: null where they differ. */
export class CellLooks {
  constructor(
    private readonly ctx: ModelContext,
    private readonly sheet: BookSheet,
    private readonly areas: readonly Area[],
  ) {}

  get<V extends string | boolean>(look: Look<V>): V | null {
    const found = new Set<V>();
    for (const { row, column } of cellsOf(this.areas)) found.add(this.at(row, column, look));
    const [only = null] = found;
    return found.size === 1 ? only : null;
  }

  set<V extends string | boolean>({ key, values }: Look<V>, value: unknown, location: string): void {
    requireUnprotected(this.sheet, location);
    const number = values.get(value as V);
    if (number === undefined) throw invalidArgument(location);
    for (const { row, column } of cellsOf(this.areas))
      this.sheet.setStyle(row, column, { ...this.sheet.styleAt(row, column), [key]: number });
    this.ctx.book.noteLoss(this.sheet, location, this.areas);
  }

  private at<V extends string | boolean>(row: number, column: number, { key, values, normal }: Look<V>): V {
    const number = this.sheet.styleAt(row, column)?.[key];
    return [...values].find(([, each]) => each === number)?.[0] ?? normal;
  }
}

export function* cellsOf(areas: readonly Area[]): Generator<{ row: number; column: number }> {
  // A whole column has a million cells; nothing here dresses one.
  if (areas.some(isUnbounded)) throw notEmulated('The look of whole rows and columns');
  for (const { top, left, bottom, right } of areas)
    for (let row = top; row <= bottom; row++) for (let column = left; column <= right; column++) yield { row, column };
}
