import { shiftFormula } from '../shift-formula';
import { type Edit, setAttribute } from '../xml-edits';
import { escapeText } from '../xml-text';
import { childOf, type XmlElement } from '../xml-tree';
import { moveReferences } from './move-references';
import type { SheetLineEdit } from './line-edit';
import type { PlacedCell } from './place-cells';

/** Replaces the text of an element that holds nothing else. */
export function textEdit(element: XmlElement, text: string): Edit[] {
  if (element.isSelfClosing || element.text === text) return [];
  return [{ start: element.openEnd, end: element.closeStart, replacement: escapeText(text) }];
}

/** The moved text of an element that holds a formula. */
export function formulaEdit(element: XmlElement, home: string | null, edit: SheetLineEdit): Edit[] {
  return textEdit(element, moveReferences(element.text, { home }, edit));
}

/** Moves the formulas of a worksheet's cells; those that share one are written out, for they may move apart. */
export class FormulaMover {
  private readonly shared = new Map<string, { formula: string; row: number; column: number }>();

  constructor(
    private readonly text: string,
    private readonly home: string,
    private readonly edit: SheetLineEdit,
  ) {}

  move(cell: PlacedCell, element: XmlElement, moveAddress: (address: string) => string | null): Edit[] {
    const { t: type, ref, si } = element.attributes;
    const formula = moveReferences(this.expand(cell, element), { home: this.home }, this.edit);
    if (type === 'shared' && si !== undefined) {
      const { start, end, openEnd, name } = element;
      const opened = this.text.slice(start, openEnd).replace(/\s*\/>$/, '>');
      const tag = ['t', 'ref', 'si'].reduce((so, attribute) => setAttribute(so, attribute, null), opened);
      return [{ start, end, replacement: `${tag}${escapeText(formula)}</${name}>` }];
    }
    const moved = ref === undefined ? null : moveAddress(ref);
    const tag = this.text.slice(element.start, element.openEnd);
    const written = moved === null ? tag : setAttribute(tag, 'ref', moved);
    const inputs = ['r1', 'r2'].reduce((so, attribute) => {
      const input = element.attributes[attribute];
      return input === undefined ? so : setAttribute(so, attribute, moveAddress(input) ?? input);
    }, written);
    return [{ start: element.start, end: element.openEnd, replacement: inputs }, ...textEdit(element, formula)];
  }

  /** The formulas of a worksheet that is not edited itself, as far as they refer to the one that is. */
  follow(cells: readonly PlacedCell[]): Edit[] {
    const edits = cells.flatMap((cell) => {
      const element = childOf(cell.element, 'f');
      if (element === undefined) return [];
      const before = this.expand(cell, element);
      const isShared = element.attributes['t'] === 'shared';
      const changes = moveReferences(before, { home: this.home }, this.edit) !== before;
      return [{ cell, element, isShared, changes }];
    });
    const groups = new Set(
      edits.flatMap(({ element, isShared, changes }) => (isShared && changes ? groupOf(element) : [])),
    );
    return edits.flatMap(({ cell, element, isShared, changes }) =>
      (isShared ? groups.has(groupOf(element)) : changes) ? this.move(cell, element, (address) => address) : [],
    );
  }

  private expand({ row, column }: PlacedCell, element: XmlElement): string {
    if (element.attributes['t'] !== 'shared') return element.text;
    const group = groupOf(element);
    if (element.text !== '') {
      this.shared.set(group, { formula: element.text, row, column });
      return element.text;
    }
    const own = this.shared.get(group);
    return own === undefined ? '' : shiftFormula(own.formula, row - own.row, column - own.column);
  }
}

function groupOf(element: XmlElement): string {
  return element.attributes['si'] ?? '';
}
