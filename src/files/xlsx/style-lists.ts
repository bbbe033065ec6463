import { appendEdits, applyEdits, childInsertion } from './xml-edits';
import { childOf, parseXmlTree, prefixOf } from './xml-tree';

/** The order of the lists in styles.xml (ECMA-376 part 1, 18.8.39). */
const ORDER = 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst'.split(' ');

export interface GrownList {
  readonly text: string;
  /** Of each item, its position in the list. */
  readonly positions: readonly number[];
}

/**
 * Appends items to a list of styles.xml, never moving one that is there, for everything refers to them by number. An
 * item that is there already is used again; a list that is missing is made.
 * @param items their XML without a prefix; they get the one of the file
 * @param first what a list has at its beginning in every workbook: missing ones are added before the items
 * @example growList(styles, 'borders', ['<border/>']).positions // [4]
 */
export function growList(
  styles: string,
  list: string,
  items: readonly string[],
  first: readonly string[] = [],
): GrownList {
  const root = parseXmlTree('styles', styles);
  const prefix = prefixOf(root.name);
  const present = childOf(root, list);
  const standing = (present?.children ?? []).filter(({ local }) => local !== 'extLst');
  const known = standing.map(({ start, end }) => styles.slice(start, end));
  known.push(...first.slice(known.length).map((xml) => withPrefix(xml, prefix)));
  const places = new Map<string, number>();
  known.forEach((xml, index) => {
    if (!places.has(xml)) places.set(xml, index);
  });
  const positions = items.map((item) => {
    const xml = withPrefix(item, prefix);
    const place = places.get(xml) ?? known.push(xml) - 1;
    places.set(xml, place);
    return place;
  });
  if (known.length === standing.length) return { text: styles, positions };
  const added = known.slice(standing.length).join('');
  const count = String(known.length);
  const edits =
    present === undefined
      ? childInsertion(styles, root, ORDER, list, `<${prefix}${list} count="${count}">${added}</${prefix}${list}>`)
      : appendEdits(styles, present, added, { count });
  return { text: applyEdits(styles, edits), positions };
}

/** In XML as we write it "<" begins a tag and nothing else. */
function withPrefix(xml: string, prefix: string): string {
  return prefix === '' ? xml : xml.replace(/<(\/?)/g, `<$1${prefix}`);
}

/** A colour as the format stores it. @example argb('#ffc7ce') // 'FFFFC7CE' */
export function argb(color: string): string {
  return `FF${color.replace('#', '').toUpperCase()}`;
}
