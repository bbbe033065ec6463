import { areaAddress, cellAddress } from '../../../sheets/cells/grid';
import { parseArea } from '../cell-reference';
import { type Edit, removeEdit, setAttribute } from '../xml-edits';
import { childOf, childrenOf, prefixOf, type XmlElement } from '../xml-tree';
import { moveArea, moveCell, moveLine, type SheetLineEdit } from './line-edit';
import type { FormulaMover } from './move-formulas';
import { placeCells, type PlacedCell, type PlacedRow } from './place-cells';

/** Moves the cells of the worksheet that is edited; what is inserted takes the looks of the row above, or the column on the left. */
export function moveCells(text: string, sheetData: XmlElement, edit: SheetLineEdit, formulas: FormulaMover): Edit[] {
  const rows = placeCells(sheetData);
  const edits = rows.flatMap((row) => moveRow(text, row, edit, formulas));
  if (edit.kind === 'delete' || edit.lines === 'columns') return edits;
  const above = rows.find(({ row }) => row === edit.at - 1);
  if (above === undefined) return edits;
  const next = rows.find(({ row }) => row >= edit.at)?.element.start ?? sheetData.closeStart;
  const inserted = Array.from({ length: edit.count }, (_, index) => likeRow(text, above, edit.at + index)).join('');
  return [{ start: next, end: next, replacement: inserted }, ...edits];
}

function moveRow(text: string, placed: PlacedRow, edit: SheetLineEdit, formulas: FormulaMover): Edit[] {
  const { element, row, cells } = placed;
  const moved = edit.lines === 'rows' ? moveLine(row, edit) : row;
  if (moved === null) return [removeEdit(element)];
  const inside = cells.flatMap((cell) => moveOne(text, cell, edit, formulas));
  const tag = text.slice(element.start, element.openEnd);
  // `spans` says which columns a row uses; it may be left out.
  const bare = edit.lines === 'columns' ? setAttribute(tag, 'spans', null) : tag;
  const named = setAttribute(bare, 'r', String(moved + 1));
  const own = { start: element.start, end: element.openEnd, replacement: named };
  return [own, ...inside, ...likeLeft(placed, edit)];
}

function moveOne(text: string, cell: PlacedCell, edit: SheetLineEdit, formulas: FormulaMover): Edit[] {
  const moved = moveCell({ row: cell.row, column: cell.column }, edit);
  if (moved === null) return [removeEdit(cell.element)];
  const { start, openEnd } = cell.element;
  const tag = setAttribute(text.slice(start, openEnd), 'r', cellAddress(moved.row, moved.column));
  const formula = childOf(cell.element, 'f');
  const inside = formula === undefined ? [] : [formulas.move(cell, formula, (area) => moveAddress(area, edit))];
  return [{ start, end: openEnd, replacement: tag }, ...inside.flat()];
}

/** @returns null where nothing is left of the area, or it is none */
export function moveAddress(address: string, edit: SheetLineEdit): string | null {
  const area = parseArea(address);
  const moved = area === null ? null : moveArea(area, edit);
  return moved === null ? null : areaAddress(moved);
}

/** A new row that looks like the one above it, and is as high. */
function likeRow(text: string, { element, cells }: PlacedRow, row: number): string {
  const prefix = prefixOf(element.name);
  const tag = ['spans', 'hidden', 'collapsed'].reduce(
    (so, attribute) => setAttribute(so, attribute, null),
    setAttribute(text.slice(element.start, element.openEnd).replace(/\s*\/>$/, '>'), 'r', String(row + 1)),
  );
  const inside = cells.map(({ element: cell, column }) => likeCell(cell, row, column)).join('');
  return `${tag}${inside}</${prefix}row>`;
}

function likeCell({ name, attributes }: XmlElement, row: number, column: number): string {
  const style = attributes['s'];
  return style === undefined ? '' : `<${name} r="${cellAddress(row, column)}" s="${style}"/>`;
}

/** New cells of inserted columns, each like the one on its left. */
function likeLeft({ element, row, cells }: PlacedRow, edit: SheetLineEdit): Edit[] {
  if (edit.kind === 'delete' || edit.lines === 'rows') return [];
  const left = cells.find(({ column }) => column === edit.at - 1);
  if (left === undefined) return [];
  const inserted = Array.from({ length: edit.count }, (_, index) => likeCell(left.element, row, edit.at + index)).join(
    '',
  );
  const at = left.element.end;
  return inserted === '' || element.isSelfClosing ? [] : [{ start: at, end: at, replacement: inserted }];
}

/** Columns' widths and looks: what is inserted is like the column on its left. */
export function moveColumns(text: string, cols: XmlElement, edit: SheetLineEdit): Edit[] {
  if (edit.lines === 'rows') return [];
  const written = childrenOf(cols, 'col').flatMap((col) => {
    const [first, last] = [Number(col.attributes['min']) - 1, Number(col.attributes['max']) - 1];
    const tag = text.slice(col.start, col.end);
    const spans = spansOf(first, last, edit);
    return spans.map(([from, to]) => setAttribute(setAttribute(tag, 'min', String(from + 1)), 'max', String(to + 1)));
  });
  if (written.length === 0) return [removeEdit(cols)];
  return [{ start: cols.openEnd, end: cols.closeStart, replacement: written.join('') }];
}

/** What a range of columns becomes: columns inserted right behind it are like its last one. */
function spansOf(first: number, last: number, edit: SheetLineEdit): (readonly [number, number])[] {
  const { kind, at, count } = edit;
  if (kind === 'insert' && at - 1 >= first && at - 1 <= last) {
    return [[first, Math.min(16_383, last + count)]];
  }
  const moved = moveArea({ top: 0, bottom: 0, left: first, right: last }, edit);
  return moved === null ? [] : [[moved.left, moved.right]];
}
