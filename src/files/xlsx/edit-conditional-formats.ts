import { areaAddress } from '../../sheets/cells/grid';
import { toStoredFormula } from './formula-text';
import type { NewConditionalFormat } from './workbook-data';
import { applyEdits, attributeEdit, removeEdit } from './xml-edits';
import type { Edit } from './xml-edits';
import { escapeText } from './xml-text';
import { childrenOf, descendantsOf, parseXmlTree, prefixOf } from './xml-tree';
import type { XmlElement } from './xml-tree';

/** What the schema puts between a worksheet's cells and its conditional formats (ECMA-376 part 1, 18.3.1.99). */
const BEFORE_CONDITIONAL_FORMATS: ReadonlySet<string> = new Set(
  (
    'sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate ' +
    'customSheetViews mergeCells phoneticPr'
  ).split(' '),
);

export interface ConditionalFormatEdits {
  /** With the number of each rule's look in styles.xml. */
  readonly added: readonly { readonly format: NewConditionalFormat; readonly dxf: number }[];
  /** Positions among the worksheet's rules in document order. */
  readonly removed: ReadonlySet<number>;
}

/**
 * Edits the conditional formats in the part of a worksheet that follows its cells: ours come first, and the user's
 * keep their order behind them, also those of the 2010 extension (x14), which count in the same priorities.
 * @returns the text, and by how much the priorities of the user's rules went up.
 */
export function editConditionalFormats(
  rootTag: string,
  tail: string,
  { added, removed }: ConditionalFormatEdits,
): { tail: string; shift: number } {
  const text = rootTag + tail;
  const root = parseXmlTree('worksheet', text);
  const prefix = prefixOf(root.name);
  const blocks = childrenOf(root, 'conditionalFormatting');
  const rules = blocks.flatMap((block) => childrenOf(block, 'cfRule'));
  const gone = new Set(rules.filter((_, index) => removed.has(index)));
  const staying = [...rules, ...extensionRules(root)].filter((rule) => !gone.has(rule));
  const shift = shiftNeeded(staying, added.length);
  const written = added.map(({ format, dxf }, index) => writeRule(format, dxf, index + 1, prefix)).join('');
  const at = insertionPoint(root);
  const edits: Edit[] = [
    ...(written === '' ? [] : [{ start: at, end: at, replacement: written }]),
    ...removals(blocks, gone),
    ...(shift === 0 ? [] : staying.flatMap((rule) => shiftEdit(text, rule, shift))),
  ];
  return { tail: applyEdits(text, edits).slice(rootTag.length), shift };
}

function extensionRules(root: XmlElement): XmlElement[] {
  return childrenOf(root, 'extLst').flatMap((list) => descendantsOf(list, 'cfRule'));
}

/** Priorities go up only as far as ours need it: recolouring a sheet must not drive them up each time. */
function shiftNeeded(staying: readonly XmlElement[], added: number): number {
  const priorities = staying.flatMap(({ attributes }) => Number(attributes['priority'] ?? NaN)).filter((p) => p > 0);
  return priorities.length === 0 ? 0 : Math.max(0, added - (priorities.reduce((a, b) => Math.min(a, b)) - 1));
}

function shiftEdit(text: string, rule: XmlElement, shift: number): Edit[] {
  const priority = Number(rule.attributes['priority'] ?? NaN);
  return priority > 0 ? [attributeEdit(text, rule, 'priority', String(priority + shift))] : [];
}

/** Rules that go; a block that has no rule left goes as a whole, for an empty one is not valid. */
function removals(blocks: readonly XmlElement[], gone: ReadonlySet<XmlElement>): Edit[] {
  return blocks.flatMap((block) => {
    const going = childrenOf(block, 'cfRule').filter((rule) => gone.has(rule));
    const isEmptied = going.length > 0 && going.length === childrenOf(block, 'cfRule').length;
    return isEmptied ? [removeEdit(block)] : going.map(removeEdit);
  });
}

function insertionPoint(root: XmlElement): number {
  const before = root.children.filter(({ local }) => BEFORE_CONDITIONAL_FORMATS.has(local));
  return before[before.length - 1]?.end ?? root.openEnd;
}

/** One rule in an element of its own. `dxf` is the number of its look in styles.xml. */
export function writeRule(format: NewConditionalFormat, dxf: number, priority: number, prefix: string): string {
  const stop = format.stopIfTrue ? ' stopIfTrue="1"' : '';
  const formula = escapeText(toStoredFormula(format.formula.replace(/^=/, '')));
  return (
    `<${prefix}conditionalFormatting sqref="${format.areas.map(areaAddress).join(' ')}">` +
    `<${prefix}cfRule type="expression" dxfId="${dxf}" priority="${priority}"${stop}>` +
    `<${prefix}formula>${formula}</${prefix}formula></${prefix}cfRule></${prefix}conditionalFormatting>`
  );
}
