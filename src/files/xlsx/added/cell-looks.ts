import type { AddedLook } from '../added-sheet';
import { builtinNumberFormats } from '../builtin-number-formats';
import { argb, growList } from '../style-lists';
import { escapeAttribute } from '../xml-text';
import { childOf, childrenOf, parseXmlTree } from '../xml-tree';

/** Ids whose codes are the same in every language of Excel; a date by id would be shown as each computer has it. */
const SAME_EVERYWHERE = [0, 1, 2, 3, 4, 9, 10, 11, 12, 13, 49];
const BUILTIN: ReadonlyMap<string, number> = new Map(SAME_EVERYWHERE.map((id) => [builtinNumberFormats[id] ?? '', id]));
/** The first id that a workbook may give to a number format of its own. */
const FIRST_OWN_FORMAT = 164;

const PLAIN_FONT = '<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>';
const NO_FILL = '<fill><patternFill patternType="none"/></fill>';
/** Excel takes the first two fills for these, whatever stands there. */
const RESERVED_FILLS = [NO_FILL, '<fill><patternFill patternType="gray125"/></fill>'];
const NO_BORDER = '<border><left/><right/><top/><bottom/><diagonal/></border>';
const PLAIN_XF = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>';

/**
 * Appends the looks of cells to styles.xml: fonts, fills, borders, number formats, and the cell formats that name them.
 * @returns the text and, for each look, the number that a cell's `s` attribute takes.
 */
export function addCellLooks(styles: string, looks: readonly AddedLook[]): { text: string; xfs: readonly number[] } {
  const formats = addNumberFormats(styles, looks);
  const fonts = growList(formats.text, 'fonts', looks.map(writeFont), [PLAIN_FONT]);
  const fills = growList(fonts.text, 'fills', looks.map(writeFill), RESERVED_FILLS);
  const borders = growList(fills.text, 'borders', looks.map(writeBorder), [NO_BORDER]);
  const base = growList(borders.text, 'cellStyleXfs', [], [PLAIN_XF]);
  const normal = normalStyle(base.text);
  const items = looks.map((look, index) => {
    const ids =
      `numFmtId="${formats.ids[index] ?? 0}" fontId="${fonts.positions[index] ?? 0}" ` +
      `fillId="${fills.positions[index] ?? 0}" borderId="${borders.positions[index] ?? 0}" xfId="${normal}"`;
    const alignment = writeAlignment(look);
    const applied = 'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1"';
    return alignment === '' ? `<xf ${ids} ${applied}/>` : `<xf ${ids} ${applied} applyAlignment="1">${alignment}</xf>`;
  });
  const xfs = growList(base.text, 'cellXfs', items, [PLAIN_XF.replace('/>', ' xfId="0"/>')]);
  return { text: xfs.text, xfs: xfs.positions };
}

function addNumberFormats(styles: string, looks: readonly AddedLook[]): { text: string; ids: readonly number[] } {
  const standing = childrenOf(childOf(parseXmlTree('styles', styles), 'numFmts'), 'numFmt');
  const ids = new Map(BUILTIN);
  let next = FIRST_OWN_FORMAT;
  for (const { attributes } of standing) {
    const id = Number(attributes['numFmtId']);
    ids.set(attributes['formatCode'] ?? '', id);
    if (id >= next) next = id + 1;
  }
  const added: string[] = [];
  const found = looks.map(({ numberFormat }) => {
    const id = ids.get(numberFormat) ?? next++;
    if (!ids.has(numberFormat)) added.push(`<numFmt numFmtId="${id}" formatCode="${escapeAttribute(numberFormat)}"/>`);
    ids.set(numberFormat, id);
    return id;
  });
  return { text: growList(styles, 'numFmts', added).text, ids: found };
}

/** The place of the style "Normal", which new cells belong to, among the formats of named styles. */
function normalStyle(styles: string): number {
  const named = childrenOf(childOf(parseXmlTree('styles', styles), 'cellStyles'), 'cellStyle');
  return Number(named.find(({ attributes }) => attributes['builtinId'] === '0')?.attributes['xfId'] ?? 0);
}

function writeFont({ font, size, bold, italic, underline, color }: AddedLook): string {
  return (
    `<font>${bold ? '<b/>' : ''}${italic ? '<i/>' : ''}${underline ? '<u/>' : ''}` +
    `<sz val="${size}"/><color rgb="${argb(color)}"/><name val="${escapeAttribute(font)}"/></font>`
  );
}

function writeFill({ fill }: AddedLook): string {
  if (fill === null) return NO_FILL;
  return `<fill><patternFill patternType="solid"><fgColor rgb="${argb(fill)}"/><bgColor indexed="64"/></patternFill></fill>`;
}

function writeBorder({ lines }: AddedLook): string {
  const sides = (['left', 'right', 'top', 'bottom'] as const).map((side) => {
    const line = lines[side];
    return line === null ? `<${side}/>` : `<${side} style="thin"><color rgb="${argb(line.color)}"/></${side}>`;
  });
  return `<border>${sides.join('')}<diagonal/></border>`;
}

function writeAlignment({ horizontal, vertical, wraps }: AddedLook): string {
  const attributes = [
    horizontal === 'General' ? '' : ` horizontal="${horizontal.toLowerCase()}"`,
    vertical === 'Bottom' ? '' : ` vertical="${vertical.toLowerCase()}"`,
    wraps ? ' wrapText="1"' : '',
  ].join('');
  return attributes === '' ? '' : `<alignment${attributes}/>`;
}
