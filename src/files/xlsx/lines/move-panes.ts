import { cellAddress } from '../../../sheets/cells/grid';
import { parseArea } from '../cell-reference';
import { type Edit, removeEdit, setAttribute } from '../xml-edits';
import { childOf, childrenOf, type XmlElement } from '../xml-tree';
import { moveLine, type LineEdit } from './line-edit';

/**
 * How many rows (or columns) stand before a line between two of them, such as the edge of frozen ones: what is inserted
 * before it counts among them, what is inserted right at it does not.
 * @example moveEdge(10, { kind: 'insert', lines: 'rows', at: 3, count: 2 }) // 12
 */
export function moveEdge(before: number, { kind, at, count }: LineEdit): number {
  if (kind === 'insert') return at < before ? before + count : before;
  return before - Math.max(0, Math.min(before, at + count) - at);
}

/** Frozen rows and columns after the edit, with the place to which the rest is scrolled. */
export function movePane(
  text: string,
  view: XmlElement,
  edit: LineEdit,
): { readonly edits: readonly Edit[]; readonly isGone: (selection: XmlElement) => boolean } {
  const pane = childOf(view, 'pane');
  if (pane === undefined) return { edits: [], isGone: () => false };
  const { state, topLeftCell } = pane.attributes;
  const isRows = edit.lines === 'rows';
  const split = isRows ? 'ySplit' : 'xSplit';
  const frozen = state === undefined || !state.startsWith('frozen') ? 0 : Number(pane.attributes[split] ?? 0);
  const scrolledTo = parseArea(view.attributes['topLeftCell'] ?? '');
  const hidden = scrolledTo === null ? 0 : isRows ? scrolledTo.top : scrolledTo.left;
  const hiddenLater = scrolledTo === null ? 0 : (moveLine(hidden, edit) ?? edit.at);
  const left = frozen === 0 ? 0 : moveEdge(hidden + frozen, edit) - hiddenLater;
  const first = topLeftCell === undefined ? null : parseArea(topLeftCell);
  let tag = text.slice(pane.start, pane.openEnd);
  if (first !== null) {
    const scrolled = moveEdge(isRows ? first.top : first.left, edit);
    const [row, column] = isRows ? [scrolled, first.left] : [first.top, scrolled];
    tag = setAttribute(tag, 'topLeftCell', cellAddress(row, column));
  }
  const isLost = frozen > 0 && left <= 0;
  if (!isLost) {
    if (frozen > 0) tag = setAttribute(tag, split, String(left));
    return { edits: [{ start: pane.start, end: pane.openEnd, replacement: tag }], isGone: () => false };
  }
  const other = isRows ? 'xSplit' : 'ySplit';
  const removed = childrenOf(view, 'selection').filter(({ attributes }) => attributes['pane'] !== undefined);
  const rest = Number(pane.attributes[other] ?? 0) > 0;
  const kept = setAttribute(setAttribute(tag, split, null), 'activePane', isRows ? 'topRight' : 'bottomLeft');
  return {
    edits: [
      rest ? { start: pane.start, end: pane.openEnd, replacement: kept } : removeEdit(pane),
      ...removed.map(removeEdit),
    ],
    isGone: (selection) => removed.includes(selection),
  };
}
