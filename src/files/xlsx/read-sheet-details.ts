import type { Area } from '../../sheets/cells/grid';
import { parseArea, parseAreas } from './cell-reference';
import type { ConditionalFormatData } from './workbook-data';
import { isTrue, prefixedAttribute } from './xml-scan';
import type { XmlAttributes } from './xml-scan';

/** Collects what a worksheet holds after its cells: protection, merged areas, conditional formats, tables. */
export class SheetDetails {
  isProtected = false;
  readonly merges: Area[] = [];
  readonly conditionalFormats: ConditionalFormatData[] = [];
  /** Ids of the relationships to its tables. */
  readonly tableLinks: string[] = [];
  private areas: readonly Area[] = [];
  private rule: { attributes: XmlAttributes; formulas: string[] } | null = null;
  private formula: string | null = null;

  open(local: string, attributes: XmlAttributes): void {
    if (local === 'sheetProtection') this.isProtected = isTrue(attributes['sheet']);
    else if (local === 'mergeCell') this.addMerge(attributes['ref'] ?? '');
    else if (local === 'tablePart') this.tableLinks.push(prefixedAttribute(attributes, 'id') ?? '');
    else if (local === 'conditionalFormatting') this.areas = parseAreas(attributes['sqref'] ?? '');
    else if (local === 'cfRule') this.rule = { attributes, formulas: [] };
    else if (local === 'formula' && this.rule !== null) this.formula = '';
  }

  text(piece: string): void {
    if (this.formula !== null) this.formula += piece;
  }

  close(local: string): void {
    if (local === 'formula' && this.formula !== null) {
      this.rule?.formulas.push(this.formula);
      this.formula = null;
    } else if (local === 'cfRule') this.addRule();
  }

  private addMerge(reference: string): void {
    const area = parseArea(reference);
    if (area !== null) this.merges.push(area);
  }

  private addRule(): void {
    if (this.rule === null) return;
    const { attributes, formulas } = this.rule;
    this.conditionalFormats.push({
      index: this.conditionalFormats.length,
      type: attributes['type'] ?? 'expression',
      areas: this.areas,
      formulas,
      priority: Number(attributes['priority'] ?? this.conditionalFormats.length + 1),
      stopIfTrue: isTrue(attributes['stopIfTrue']),
    });
    this.rule = null;
  }
}
