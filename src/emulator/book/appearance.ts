import type { IStyleData, IWorksheetData } from '@univerjs/core';
import type { ConditionalFormatData, SheetData } from '../../files/xlsx/workbook-data';

/** How large a worksheet is that is added; of rows and columns in pixels, where it is not the model's own size. */
export interface NewSheetSize {
  readonly rowCount: number;
  readonly columnCount: number;
  readonly defaultColumnWidth?: number;
  readonly defaultRowHeight?: number;
}

/** How a conditional format shows a cell: "#RRGGBB", null where it says nothing. */
export interface RuleLook {
  readonly fill: string | null;
  readonly fontColor: string | null;
  readonly bold: boolean | null;
}

/**
 * How a workbook looks, for an emulated Excel that is shown to a person: what the reader of values and formulas passes
 * over (borders, widths, colours of rules). Without one, sheets have Excel's full size and plain cells.
 */
export interface Appearance {
  /** Completes one sheet of the model: sizes, columns, rows, styled cells. `styles` takes the styles by their names. */
  dress(
    sheet: SheetData,
    model: Partial<IWorksheetData>,
    styles: Record<string, IStyleData | null>,
  ): Partial<IWorksheetData>;
  ruleLook(sheet: SheetData, rule: ConditionalFormatData): RuleLook | null;
  /** Size of a sheet that the add-in adds. */
  readonly newSheet: NewSheetSize;
}
