import { areaAddress, cellAddress, isCellError } from '../../sheets/cells/grid';
import type { Area, CellValue } from '../../sheets/cells/grid';
import { toModelFormula, toStoredFormula } from './formula-text';
import type { CellChange } from './workbook-data';
import { setAttribute } from './xml-edits';
import { escapeCellText, escapeText, needsSpacePreserved } from './xml-text';

/** A cell as it stands in the file, in pieces of its XML. */
export interface StoredCell {
  readonly openTag: string;
  /** The whole `f` element; null where there is none. */
  readonly formulaXml: string | null;
  /** Its formula in full, also where it is shared with another cell; null for none or one of no known kind. */
  readonly formula: string | null;
  readonly isArray: boolean;
  /** A list of extensions within the cell. */
  readonly extensions: string;
}

export interface WrittenCell {
  readonly xml: string;
  /** Whether the `f` element that stood there is still there. */
  readonly keepsFormula: boolean;
}

export interface CellWriting {
  /** The prefix of the worksheet's elements, with its colon. */
  readonly prefix: string;
  /** Style of a cell that is new. */
  readonly style: string | null;
  /** The number in metadata.xml that makes an array formula a dynamic one. */
  readonly dynamicArray: number | null;
}

/** Writes a cell with its change; attributes that the change does not concern, its style above all, stay. */
export function writeCell(stored: StoredCell | null, change: CellChange, writing: CellWriting): WrittenCell {
  const { prefix } = writing;
  const formula = writeFormula(stored, change, prefix);
  const content = writeValue(change.value, formula.xml !== '', prefix);
  let openTag = stored?.openTag.replace(/\s*\/>$/, '>') ?? newOpenTag(change, writing);
  // Value metadata (vm) describes the value that is replaced: a picture in the cell, the details of an error.
  for (const [name, value] of [
    ['t', content.type],
    ['vm', null],
  ] as const)
    openTag = setAttribute(openTag, name, value);
  if (!formula.isKept) openTag = setAttribute(openTag, 'cm', null);
  if (formula.isDynamic && writing.dynamicArray !== null) {
    openTag = setAttribute(openTag, 'cm', String(writing.dynamicArray));
  }
  const inner = formula.xml + content.xml + (stored?.extensions ?? '');
  const xml = inner === '' ? openTag.replace(/>$/, '/>') : `${openTag}${inner}</${prefix}c>`;
  return { xml, keepsFormula: formula.isKept };
}

function newOpenTag({ row, column }: CellChange, { prefix, style }: CellWriting): string {
  return `<${prefix}c r="${cellAddress(row, column)}"${style === null ? '' : ` s="${style}"`}>`;
}

interface WrittenFormula {
  readonly xml: string;
  readonly isKept: boolean;
  /** A new array formula, to be marked as dynamic. */
  readonly isDynamic: boolean;
}

function writeFormula(stored: StoredCell | null, change: CellChange, prefix: string): WrittenFormula {
  const { formula, arrayArea } = change;
  if (formula === null) return { xml: '', isKept: stored?.formulaXml == null, isDynamic: false };
  const asStored = formula === undefined ? undefined : toStoredFormula(formula.replace(/^=/, ''));
  const isSame =
    asStored === undefined || (stored?.formula != null && toModelFormula(asStored) === toModelFormula(stored.formula));
  if (isSame && (arrayArea === undefined || stored?.isArray === true || stored?.formulaXml == null)) {
    const kept = stored?.formulaXml ?? '';
    return { xml: arrayArea === undefined ? kept : withArea(kept, arrayArea), isKept: true, isDynamic: false };
  }
  const text = escapeText(asStored ?? stored?.formula ?? '');
  const array = arrayArea === undefined ? '' : ` t="array" ref="${areaAddress(arrayArea)}"`;
  const xml = `<${prefix}f${array}>${text}</${prefix}f>`;
  return { xml, isKept: false, isDynamic: arrayArea !== undefined };
}

function withArea(formulaXml: string, area: Area): string {
  return formulaXml.replace(/^<[^>]*>/, (openTag) => setAttribute(openTag, 'ref', areaAddress(area)));
}

function writeValue(value: CellValue, isResult: boolean, prefix: string): { type: string | null; xml: string } {
  const stored = (text: string): string => `<${prefix}v>${text}</${prefix}v>`;
  if (value === null) return { type: null, xml: '' };
  if (typeof value === 'boolean') return { type: 'b', xml: stored(value ? '1' : '0') };
  if (isCellError(value)) return { type: 'e', xml: stored(escapeText(value.error)) };
  if (typeof value === 'number') {
    return Number.isFinite(value) ? { type: null, xml: stored(String(value)) } : { type: 'e', xml: stored('#NUM!') };
  }
  const text = escapeCellText(value);
  if (isResult) return { type: 'str', xml: stored(text) };
  const space = needsSpacePreserved(value) ? ' xml:space="preserve"' : '';
  return { type: 'inlineStr', xml: `<${prefix}is><${prefix}t${space}>${text}</${prefix}t></${prefix}is>` };
}
