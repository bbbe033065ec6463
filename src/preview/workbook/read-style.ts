import type { IBorderStyleData, IStyleData } from '@univerjs/core';
import type { Alignment, Border, Color, Style } from 'exceljs';

/** Office's own theme, in the order of the file format: light and dark are changed about. */
const THEME = ['FFFFFF', '000000', 'E7E6E6', '44546A', '4472C4', 'ED7D31', 'A5A5A5', 'FFC000', '5B9BD5', '70AD47'];

/** Univer's border styles by the file's names. */
const BORDERS: Readonly<Record<string, number>> = {
  thin: 1,
  hair: 2,
  dotted: 3,
  dashed: 4,
  dashDot: 5,
  dashDotDot: 6,
  double: 7,
  medium: 8,
  mediumDashed: 9,
  mediumDashDot: 10,
  mediumDashDotDot: 11,
  slantDashDot: 12,
  thick: 13,
};

const HORIZONTAL: Readonly<Partial<Record<Alignment['horizontal'], number>>> = {
  left: 1,
  center: 2,
  centerContinuous: 2,
  right: 3,
  justify: 4,
  distributed: 6,
};
const VERTICAL: Readonly<Record<string, number>> = { top: 1, middle: 2, bottom: 3, justify: 2, distributed: 2 };

/** How a cell looks, as Univer has it, from how ExcelJS read it. */
export function readStyle({ font, fill, border, alignment, numFmt }: Partial<Style>): IStyleData {
  const style: IStyleData = {};
  if (numFmt && numFmt !== 'General') style.n = { pattern: numFmt };
  if (font?.name) style.ff = font.name;
  if (font?.size) style.fs = font.size;
  if (font?.bold) style.bl = 1;
  if (font?.italic) style.it = 1;
  if (font?.underline) style.ul = { s: 1 };
  if (font?.strike) style.st = { s: 1 };
  const fontColour = readColour(font?.color);
  if (fontColour !== null) style.cl = { rgb: fontColour };
  const background = fill?.type === 'pattern' && fill.pattern === 'solid' ? readColour(fill.fgColor) : null;
  if (background !== null) style.bg = { rgb: background };
  if (border) style.bd = readBorders(border);
  if (alignment) Object.assign(style, readAlignment(alignment));
  return style;
}

/** "#RRGGBB" of a colour; null where it is none (or one of the system's). */
export function readColour(colour: Partial<Color> | undefined): string | null {
  if (colour?.argb) return `#${colour.argb.slice(-6).toUpperCase()}`;
  const themed = colour?.theme === undefined ? undefined : THEME[colour.theme];
  if (themed === undefined) return null;
  const tint = (colour as { tint?: number }).tint ?? 0;
  const channels = [0, 2, 4].map((start) => Number.parseInt(themed.slice(start, start + 2), 16));
  const tinted = channels.map((channel) =>
    Math.round(tint < 0 ? channel * (1 + tint) : channel + (255 - channel) * tint),
  );
  return `#${tinted.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`.toUpperCase();
}

function readBorders(border: Partial<Style['border']>): NonNullable<IStyleData['bd']> {
  const read = (side: Partial<Border> | undefined): IBorderStyleData | null => {
    const kind = BORDERS[side?.style ?? ''];
    return kind === undefined ? null : { s: kind, cl: { rgb: readColour(side?.color) ?? '#000000' } };
  };
  return { t: read(border.top), b: read(border.bottom), l: read(border.left), r: read(border.right) };
}

function readAlignment({ horizontal, vertical, wrapText, textRotation, indent }: Partial<Alignment>): IStyleData {
  const style: IStyleData = {};
  const across = horizontal === undefined ? undefined : HORIZONTAL[horizontal];
  if (across !== undefined) style.ht = across;
  const down = VERTICAL[vertical ?? ''];
  if (down !== undefined) style.vt = down;
  if (wrapText) style.tb = 3;
  if (textRotation === 'vertical') style.tr = { a: 0, v: 1 };
  else if (textRotation) style.tr = { a: -textRotation, v: 0 };
  if (indent) style.pd = { l: indent * 9 };
  return style;
}
