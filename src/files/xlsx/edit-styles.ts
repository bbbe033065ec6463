import type { NewConditionalFormat } from './workbook-data';
import { appendEdits, applyEdits } from './xml-edits';
import { childOf, parseXmlTree, prefixOf } from './xml-tree';
import type { XmlElement } from './xml-tree';

/** What comes before the looks of conditional formats in styles.xml (ECMA-376 part 1, 18.8.39). */
const BEFORE_DXFS: ReadonlySet<string> = new Set(
  'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles'.split(' '),
);

/**
 * Appends the looks of new rules to the `dxfs` of styles.xml, never moving one that is there, for rules and tables
 * refer to them by number. A look that is there already is used again.
 * @returns the text and, for each format, the number of its look.
 */
export function addLooks(styles: string, formats: readonly NewConditionalFormat[]): { text: string; looks: number[] } {
  const root = parseXmlTree('styles', styles);
  const prefix = prefixOf(root.name);
  const dxfs = childOf(root, 'dxfs');
  const known = (dxfs?.children ?? []).map(({ start, end }) => styles.slice(start, end));
  const present = known.length;
  const looks = formats.map((format) => {
    const look = writeLook(format, prefix);
    const index = known.indexOf(look);
    return index >= 0 ? index : known.push(look) - 1;
  });
  if (known.length === present) return { text: styles, looks };
  const added = known.slice(present).join('');
  const count = String(known.length);
  const edits =
    dxfs === undefined
      ? [insertion(root, `<${prefix}dxfs count="${count}">${added}</${prefix}dxfs>`)]
      : appendEdits(styles, dxfs, added, { count });
  return { text: applyEdits(styles, edits), looks };
}

function insertion(root: XmlElement, xml: string): { start: number; end: number; replacement: string } {
  const before = root.children.filter(({ local }) => BEFORE_DXFS.has(local));
  const at = before[before.length - 1]?.end ?? root.openEnd;
  return { start: at, end: at, replacement: xml };
}

/** In the look of a conditional format a solid fill is a pattern without a type whose BACKGROUND is the colour. */
function writeLook({ fill, fontColor, bold }: NewConditionalFormat, prefix: string): string {
  const font =
    (bold ? `<${prefix}b/><${prefix}i val="0"/>` : '') + (fontColor === null ? '' : color('color', fontColor));
  const pattern = fill === null ? '' : `<${prefix}patternFill>${color('bgColor', fill)}</${prefix}patternFill>`;
  return (
    `<${prefix}dxf>` +
    (font === '' ? '' : `<${prefix}font>${font}</${prefix}font>`) +
    (pattern === '' ? '' : `<${prefix}fill>${pattern}</${prefix}fill>`) +
    `</${prefix}dxf>`
  );

  function color(element: string, rgb: string): string {
    return `<${prefix}${element} rgb="FF${rgb.replace('#', '').toUpperCase()}"/>`;
  }
}
