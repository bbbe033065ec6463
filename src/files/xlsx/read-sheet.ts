import { CellLocator } from './cell-locator';
import { readCellValue } from './read-cell-value';
import type { ValueContext } from './read-cell-value';
import { SheetDetails } from './read-sheet-details';
import { LAST_COLUMN, LAST_ROW, parseArea } from './cell-reference';
import { shiftFormula } from './shift-formula';
import { UnreadableFileError } from './unreadable-file-error';
import type { CellData, SheetData } from './workbook-data';
import { isTrue, scanXml } from './xml-scan';
import type { XmlAttributes } from './xml-scan';

/** A formula that other cells share, with the place that its references are relative to. */
export interface SharedFormula {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

export type SheetContent = Omit<SheetData, 'name' | 'visibility' | 'tables'> & {
  /** Ids of the relationships to its tables. */
  readonly tableLinks: readonly string[];
};

/**
 * Reads a worksheet's XML as it streams by. Only cells with a value or a formula are kept, so that a sheet of
 * millions of styled empty cells costs time, but no memory.
 * @param countCell called for each kept cell; it throws where there are too many.
 * @throws UnreadableFileError `broken-xml`, or what `countCell` throws.
 */
export function readSheet(
  part: string,
  chunks: Iterable<string>,
  context: ValueContext,
  countCell: () => void,
): SheetContent {
  const reader = new SheetReader(context, countCell);
  const scanner = scanXml(part, reader);
  for (const chunk of chunks) scanner.write(chunk);
  scanner.end();
  const { cells, hiddenRows, details } = reader;
  const { isProtected, merges, conditionalFormats, tableLinks } = details;
  return { isProtected, cells, merges, hiddenRows, conditionalFormats, tableLinks };
}

class SheetReader {
  readonly cells: CellData[] = [];
  readonly hiddenRows: number[] = [];
  readonly details = new SheetDetails();
  private readonly locator = new CellLocator();
  private readonly shared = new Map<string, SharedFormula>();
  private isInData = false;
  /** Depth below an element whose content is not ours to read (extLst); 0 outside. */
  private skipped = 0;
  private isRowHidden = false;
  private cell: XmlAttributes | null = null;
  private value: string | null = null;
  private formula: string | null = null;
  private formulaAttributes: XmlAttributes = {};
  private phonetic = 0;
  private into: 'value' | 'formula' | null = null;

  constructor(
    private readonly context: ValueContext,
    private readonly countCell: () => void,
  ) {}

  open(local: string, attributes: XmlAttributes): void {
    if (this.skipped > 0 || local === 'extLst') this.skipped++;
    else if (!this.isInData) {
      if (local === 'sheetData') this.isInData = true;
      else this.details.open(local, attributes);
    } else if (local === 'c') this.openCell(attributes);
    else if (local === 'row') {
      this.locator.openRow(attributes['r']);
      this.isRowHidden = isTrue(attributes['hidden']);
    } else if (local === 'v' || (local === 't' && this.phonetic === 0)) {
      this.value ??= '';
      this.into = 'value';
    } else if (local === 'f') {
      this.formula = '';
      this.formulaAttributes = attributes;
      this.into = 'formula';
    } else if (local === 'rPh') this.phonetic++;
  }

  text(piece: string): void {
    if (this.skipped > 0) return;
    if (this.into === 'value') this.value = (this.value ?? '') + piece;
    else if (this.into === 'formula') this.formula = (this.formula ?? '') + piece;
    else if (!this.isInData) this.details.text(piece);
  }

  close(local: string): void {
    if (this.skipped > 0) this.skipped--;
    else if (!this.isInData) this.details.close(local);
    else if (local === 'c') this.closeCell();
    else if (local === 'row') {
      if (this.isRowHidden) this.hiddenRows.push(this.locator.row);
    } else if (local === 'rPh') this.phonetic--;
    else if (local === 'sheetData') this.isInData = false;
    else this.into = null;
  }

  private openCell(attributes: XmlAttributes): void {
    this.locator.openCell(attributes['r']);
    this.cell = attributes;
    this.value = null;
    this.formula = null;
  }

  private closeCell(): void {
    const { cell, locator } = this;
    if (cell === null || (this.value === null && this.formula === null)) return;
    const value = readCellValue(cell['t'], this.value, this.context);
    const formula = this.formula === null ? '' : this.expandFormula(this.formula);
    if (value === null && formula === '') return;
    this.countCell();
    const { row, column } = locator;
    if (!(row >= 0 && row <= LAST_ROW && column >= 0 && column <= LAST_COLUMN)) {
      throw new UnreadableFileError('broken-xml', `a cell at "${cell['r'] ?? `${row}, ${column}`}"`);
    }
    const kept = { row, column, value, style: Number(cell['s'] ?? 0) };
    this.cells.push(formula === '' ? kept : { ...kept, formula, ...this.arrayArea() });
  }

  private expandFormula(formula: string): string {
    const { t: type, si: id } = this.formulaAttributes;
    // What a data table (what-if analysis) holds is not a formula of the cell.
    if (type === 'dataTable') return '';
    if (type !== 'shared' || id === undefined) return formula;
    const { row, column } = this.locator;
    if (formula !== '') {
      this.shared.set(id, { formula, row, column });
      return formula;
    }
    const shared = this.shared.get(id);
    return shared === undefined ? '' : shiftFormula(shared.formula, row - shared.row, column - shared.column);
  }

  private arrayArea(): { arrayArea?: NonNullable<CellData['arrayArea']> } {
    const { t: type, ref } = this.formulaAttributes;
    const area = type === 'array' && ref !== undefined ? parseArea(ref) : null;
    return area === null ? {} : { arrayArea: area };
  }
}
