import { argb, growList } from './style-lists';
import type { GrownList } from './style-lists';
import type { NewConditionalFormat } from './workbook-data';

/**
 * Appends the looks of new rules to the `dxfs` of styles.xml.
 * @returns the text and, for each format, the number of its look.
 */
export function addLooks(styles: string, formats: readonly NewConditionalFormat[]): GrownList {
  return growList(styles, 'dxfs', formats.map(writeLook));
}

/** In the look of a conditional format a solid fill is a pattern without a type whose BACKGROUND is the colour. */
function writeLook({ fill, fontColor, bold }: NewConditionalFormat): string {
  const font = (bold ? '<b/><i val="0"/>' : '') + (fontColor === null ? '' : `<color rgb="${argb(fontColor)}"/>`);
  const pattern = fill === null ? '' : `<patternFill><bgColor rgb="${argb(fill)}"/></patternFill>`;
  return (
    '<dxf>' + (font === '' ? '' : `<font>${font}</font>`) + (pattern === '' ? '' : `<fill>${pattern}</fill>`) + '</dxf>'
  );
}
