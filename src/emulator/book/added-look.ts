import type { IBorderStyleData, IStyleData, Nullable } from '@univerjs/core';
import type { AddedLook } from '../../files/xlsx/added-sheet';
import { fromStyle } from './cells';

/** Univer's numbers of alignments, and of wrapping. */
const HORIZONTAL: readonly AddedLook['horizontal'][] = ['General', 'Left', 'Center', 'Right', 'Justify'];
const VERTICAL: readonly AddedLook['vertical'][] = ['Bottom', 'Top', 'Center', 'Bottom'];
const WRAPS = 3;

/** How a cell looks, as a file has it, from Univer's style. */
export function addedLook(style: IStyleData | null): AddedLook {
  const { numberFormat, font, size, bold, underline, fontColor: color, fill } = fromStyle(style);
  return {
    numberFormat,
    font,
    size,
    bold,
    italic: style?.it === 1,
    underline,
    color,
    fill,
    horizontal: HORIZONTAL[style?.ht ?? 0] ?? 'General',
    vertical: VERTICAL[style?.vt ?? 0] ?? 'Bottom',
    wraps: style?.tb === WRAPS,
    lines: {
      top: lineOf(style?.bd?.t),
      right: lineOf(style?.bd?.r),
      bottom: lineOf(style?.bd?.b),
      left: lineOf(style?.bd?.l),
    },
  };
}

function lineOf(border: Nullable<IBorderStyleData>): { readonly color: string } | null {
  return border === null || border === undefined || border.s === 0 ? null : { color: border.cl.rgb ?? '#000000' };
}
