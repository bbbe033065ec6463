import type { Area, CellValue } from '../../sheets/cells/grid';
import type { SheetLineEdit } from './lines/line-edit';
import type { AddedSheet, TableData } from './added-sheet';

/** One stored cell: only cells that hold a value or a formula are listed, never merely styled ones. */
export interface CellData {
  /** Zero-based. */
  readonly row: number;
  readonly column: number;
  /** The stored (cached) value; null where a formula was stored without a result. */
  readonly value: CellValue;
  /** Without the leading "=", shared formulas expanded; as stored in the file (`_xlfn.`, `_xldudf_` included). */
  readonly formula?: string;
  /** The area of an array formula (legacy CSE or dynamic) whose anchor this cell is. */
  readonly arrayArea?: Area;
  /** Index into {@link WorkbookData.styles}. */
  readonly style: number;
}

export interface CellStyle {
  readonly numberFormat: string;
  readonly font: string;
}

export interface ConditionalFormatData {
  /** Position of the rule among all rules of the sheet, in document order: names the rule when it is to be removed. */
  readonly index: number;
  readonly type: string;
  readonly areas: readonly Area[];
  readonly formulas: readonly string[];
  readonly priority: number;
  readonly stopIfTrue: boolean;
}

export interface SheetData {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly isProtected: boolean;
  readonly cells: readonly CellData[];
  readonly merges: readonly Area[];
  readonly hiddenRows: readonly number[];
  readonly conditionalFormats: readonly ConditionalFormatData[];
  /** Native tables; absent where the format has none. */
  readonly tables?: readonly TableData[];
}

export interface DefinedNameData {
  readonly name: string;
  /** Without the leading "=". */
  readonly formula: string;
  /** The sheet it is scoped to; null for the workbook. */
  readonly sheet: string | null;
  readonly comment?: string;
  readonly visible: boolean;
}

/** What is read from an .xlsx package. */
export interface WorkbookData {
  readonly sheets: readonly SheetData[];
  /** Name of the active worksheet. */
  readonly activeSheet: string;
  readonly definedNames: readonly DefinedNameData[];
  readonly styles: readonly CellStyle[];
  /** Properties stored by this add-in in the workbook (web extension part): key to JSON text. */
  readonly settings: Readonly<Record<string, string>>;
  readonly date1904: boolean;
}

export interface NewConditionalFormat {
  readonly sheet: string;
  readonly areas: readonly Area[];
  readonly formula: string;
  /** "#RRGGBB" */
  readonly fill: string | null;
  readonly fontColor: string | null;
  readonly bold: boolean;
  readonly stopIfTrue: boolean;
}

export interface CellChange {
  readonly sheet: string;
  /** Zero-based. */
  readonly row: number;
  readonly column: number;
  /** null clears the cell (its style stays), or leaves a formula without a result. */
  readonly value: CellValue;
  /** As typed or as stored, with or without the leading "="; null removes one; absent keeps what stands. */
  readonly formula?: string | null;
  /**
   * The area that the formula's result spills over, the anchor first; absent keeps an array formula's own. A formula
   * that is not an array formula in the file becomes a dynamic one. The spilled values are changes of their cells.
   */
  readonly arrayArea?: Area;
}

/** What is to be laid into the original package; everything else stays byte for byte. */
export interface WorkbookChanges {
  /** Rows and columns inserted and deleted, in this order; all the other changes are of the workbook that results from them. */
  readonly lineEdits?: readonly SheetLineEdit[];
  /** Cells whose value (and, where given, formula) changes; of two for one cell the later counts. */
  readonly cells: readonly CellChange[];
  /** Our rules, highest priority first; they come before the user's, as Excel adds them. */
  readonly addedConditionalFormats: readonly NewConditionalFormat[];
  /** Rules to remove, by sheet and {@link ConditionalFormatData.index}. */
  readonly removedConditionalFormats: readonly { sheet: string; index: number }[];
  readonly addedNames: readonly DefinedNameData[];
  readonly removedNames: readonly { name: string; sheet: string | null }[];
  /** Worksheets that the file does not have; their rules and names are among those above, by their names. */
  readonly addedSheets?: readonly AddedSheet[];
  /** Tables of the file's own worksheets that now cover more rows or fewer. */
  readonly resizedTables?: readonly { readonly sheet: string; readonly name: string; readonly area: Area }[];
  /** The add-in's settings as they stand now; absent when unchanged. */
  readonly settings?: Readonly<Record<string, string>>;
}
