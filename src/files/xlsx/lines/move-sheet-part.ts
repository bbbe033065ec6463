import { areaAddress, cellAddress } from '../../../sheets/cells/grid';
import { parseArea, parseAreas } from '../cell-reference';
import { applyEdits, type Edit, removeEdit, setAttribute } from '../xml-edits';
import { childrenOf, descendantsOf, parseXmlTree, type XmlElement } from '../xml-tree';
import { moveArea, moveCell, moveEach, moveLine, type SheetLineEdit } from './line-edit';
import { moveCells, moveColumns } from './move-cells';
import { formulaEdit, FormulaMover, textEdit } from './move-formulas';
import { moveAnchors } from './move-anchors';
import { movePane } from './move-panes';
import { moveRule } from './move-rule';
import { placeCells } from './place-cells';

/** What may not stay without children, or counts them. */
const LISTS = new Set(
  'mergeCells dataValidations hyperlinks protectedRanges ignoredErrors rowBreaks colBreaks cellWatches sparklines sparklineGroup sparklineGroups conditionalFormattings ext extLst'.split(
    ' ',
  ),
);
const FORMULAS = new Set(['f', 'formula', 'formula1', 'formula2']);
/** Rules, whose formulas are relative to the first of their cells. */
const RULES = new Set(['conditionalFormatting', 'dataValidation']);

/**
 * A worksheet's XML after rows or columns were inserted or deleted, there or on another worksheet: cells, heights and widths,
 * merged areas, rules, validations, links, filters, breaks, panes and selections; all else stays as it is.
 * @param home the worksheet's name
 */
export function moveSheetPart(part: string, text: string, home: string, edit: SheetLineEdit): string {
  const root = parseXmlTree(part, text);
  const sheet = new SheetPart(text, home, edit);
  return applyEdits(
    text,
    root.children.flatMap((child) => sheet.visit(child) ?? removeEdit(child)),
  );
}

class SheetPart {
  private readonly isEdited: boolean;

  constructor(
    private readonly text: string,
    private readonly home: string,
    private readonly edit: SheetLineEdit,
  ) {
    this.isEdited = home === edit.sheet;
  }

  /** Null where the element goes. */
  visit(element: XmlElement): Edit[] | null {
    const { local } = element;
    if (local === 'sheetData') return this.cells(element);
    if (RULES.has(local)) return this.rule(element);
    if (FORMULAS.has(local)) return formulaEdit(element, this.home, this.edit);
    if (!this.isEdited) return this.children(element);
    if (local === 'cols') return moveColumns(this.text, element, this.edit);
    if (local === 'sheetView' || local === 'customSheetView') return this.view(element);
    if (local === 'rowBreaks' || local === 'colBreaks') {
      return (local === 'rowBreaks') === (this.edit.lines === 'rows') ? this.children(element) : [];
    }
    if (local === 'autoFilter') return this.filter(element);
    if (local === 'anchor') return moveAnchors([element], this.edit);
    if (local === 'sqref') return this.listed(element);
    if (local === 'brk') return this.pageBreak(element);
    const own = this.attributes(element);
    const inside = own === null ? null : this.children(element);
    return inside === null ? null : [...(own ?? []), ...inside];
  }

  private cells(sheetData: XmlElement): Edit[] {
    const formulas = new FormulaMover(this.text, this.home, this.edit);
    if (this.isEdited) return moveCells(this.text, sheetData, this.edit, formulas);
    return formulas.follow(placeCells(sheetData).flatMap(({ cells }) => cells));
  }

  private children(element: XmlElement): Edit[] | null {
    const moved = element.children.map((child) => ({ child, edits: this.visit(child) }));
    const gone = moved.filter(({ edits }) => edits === null).length;
    // A spark line without its cell goes.
    const least = element.local === 'sparkline' ? 1 : element.children.length;
    const isList = LISTS.has(element.local) || element.local === 'sparkline';
    if (isList && gone > 0 && gone >= least) return null;
    const edits = moved.flatMap((one) => one.edits ?? [removeEdit(one.child)]);
    const { count } = element.attributes;
    if (gone === 0 || count === undefined || !isList) return edits;
    return [this.tag(element, { count: String(element.children.length - gone) }), ...edits];
  }

  private rule(element: XmlElement): Edit[] | null {
    const list = element.children.find(({ local }) => local === 'sqref');
    const areas = parseAreas(element.attributes['sqref'] ?? list?.text ?? '');
    const moved = moveRule(areas, this.home, this.edit);
    if (moved === null) return areas.length === 0 ? [] : null;
    const sqref = moved.areas.map(areaAddress).join(' ');
    const formulas = [...FORMULAS].flatMap((local) => descendantsOf(element, local));
    const innermost = formulas.filter(({ children }) => children.length === 0);
    const own = !this.isEdited ? [] : list === undefined ? [this.tag(element, { sqref })] : textEdit(list, sqref);
    return [...own, ...innermost.flatMap((formula) => textEdit(formula, moved.move(formula.text)))];
  }

  private view(element: XmlElement): Edit[] {
    const pane = movePane(this.text, element, this.edit);
    const selections = childrenOf(element, 'selection').flatMap((one) => (pane.isGone(one) ? [] : this.selection(one)));
    const others = element.children.filter(({ local }) => local !== 'pane' && local !== 'selection');
    const { topLeftCell } = element.attributes;
    const own = topLeftCell === undefined ? [] : [this.tag(element, { topLeftCell: this.nearest(topLeftCell) })];
    return [...own, ...pane.edits, ...selections, ...others.flatMap((other) => this.visit(other) ?? removeEdit(other))];
  }

  private selection(element: XmlElement): Edit[] {
    const { activeCell, sqref } = element.attributes;
    const areas = sqref === undefined ? null : this.areas(sqref);
    const active = activeCell === undefined ? null : this.nearest(activeCell);
    const changes = {
      ...(active === null ? {} : { activeCell: active }),
      ...(areas === null ? {} : { sqref: areas === '' ? (active ?? 'A1') : areas }),
    };
    // Which of several areas the active cell is in may have changed: alone it is always right.
    const isWithin = parseAreas(changes.sqref ?? '').length === parseAreas(sqref ?? '').length;
    if (isWithin || active === null) return [this.tag(element, changes)];
    return [this.tag(element, { ...changes, sqref: active, activeCellId: null })];
  }

  /** A filter counts its columns from its first one. */
  private filter(element: XmlElement): Edit[] | null {
    const area = parseArea(element.attributes['ref'] ?? '');
    const moved = area === null ? null : moveArea(area, this.edit);
    if (area === null || moved === null) return null;
    const inside = element.children.flatMap((child): Edit[] => {
      const { colId } = child.attributes;
      if (colId === undefined || this.edit.lines === 'rows') return this.visit(child) ?? [removeEdit(child)];
      const column = moveLine(area.left + Number(colId), this.edit);
      return [column === null ? removeEdit(child) : this.tag(child, { colId: String(column - moved.left) })];
    });
    return [this.tag(element, { ref: areaAddress(moved) }), ...inside];
  }

  /** `sqref` and `xm:sqref` list areas. */
  private listed(element: XmlElement): Edit[] | null {
    const moved = this.areas(element.text);
    return moved === '' ? null : textEdit(element, moved);
  }

  private pageBreak(element: XmlElement): Edit[] | null {
    const moved = moveLine(Number(element.attributes['id']), this.edit);
    return moved === null ? null : [this.tag(element, { id: String(moved) })];
  }

  /** Attributes that say where something stands; null where it stands nowhere any more. */
  private attributes(element: XmlElement): Edit[] | null {
    const { ref, sqref, r } = element.attributes;
    if (sqref !== undefined) {
      const moved = this.areas(sqref);
      return moved === '' ? null : [this.tag(element, { sqref: moved })];
    }
    if (ref !== undefined) {
      const area = parseArea(ref);
      if (area === null) return [];
      const moved = moveArea(area, this.edit);
      if (element.local === 'dimension')
        return [this.tag(element, { ref: moved === null ? 'A1' : areaAddress(moved) })];
      const isOne = moved !== null && moved.top === moved.bottom && moved.left === moved.right;
      if (moved === null || (isOne && element.local === 'mergeCell')) return null;
      return [this.tag(element, { ref: areaAddress(moved) })];
    }
    if (r === undefined) return [];
    const area = parseArea(r);
    const cell = area === null ? null : moveCell({ row: area.top, column: area.left }, this.edit);
    return cell === null ? null : [this.tag(element, { r: cellAddress(cell.row, cell.column) })];
  }

  private areas(references: string): string {
    return moveEach(parseAreas(references), (area) => moveArea(area, this.edit))
      .map(areaAddress)
      .join(' ');
  }

  /** Where a cell is that stays in sight: that of the line which took its place, if it was deleted. */
  private nearest(address: string): string {
    const area = parseArea(address);
    if (area === null) return address;
    const { lines, at } = this.edit;
    const cell = { row: area.top, column: area.left };
    const moved = moveCell(cell, this.edit) ?? (lines === 'rows' ? { ...cell, row: at } : { ...cell, column: at });
    return cellAddress(moved.row, moved.column);
  }

  private tag(element: XmlElement, changes: Readonly<Record<string, string | null>>): Edit {
    let tag = this.text.slice(element.start, element.openEnd);
    for (const [name, value] of Object.entries(changes)) tag = setAttribute(tag, name, value);
    return { start: element.start, end: element.openEnd, replacement: tag };
  }
}
