import type { Area } from '../../sheets/cells/grid';

/** A worksheet to be added to the workbook, complete: nothing of it refers to what stands there already. */
export interface NewSheet {
  readonly name: string;
  /** A text is written as text, whatever it begins with; a share is a number from 0 to 1 shown as a percentage. */
  readonly rows: readonly (readonly NewCell[])[];
  /** Rows in bold, zero-based. */
  readonly headingRows: readonly number[];
  /** In characters, by column. */
  readonly widths: readonly number[];
  /** How it is to be read; without it, cells are plain. */
  readonly look?: SheetLook;
  /** How it goes onto paper; a sheet with a look goes onto A4 across, as wide as the paper, where it is not said. */
  readonly paper?: SheetPaper;
  /** A native Excel table: it grows with what is typed below it, and is found again by its name. */
  readonly table?: NewTable;
  /** What Excel lets a person type into cells. */
  readonly entries?: readonly EntryRule[];
  readonly links?: readonly CellLink[];
  /** By what it was made, kept in a name of the worksheet. */
  readonly basis?: SheetBasis;
  readonly charts?: readonly NewChart[];
}

export interface SheetBasis {
  /** A text constant, with the leading "=". */
  readonly formula: string;
  /** In words, for a colleague who opens the Name Manager. */
  readonly comment: string;
}

/** "" is a blank cell that takes text, whatever is typed; a share of null one that takes percentages. */
export type NewCell =
  | string
  | number
  | { readonly share: number | null; readonly decimals: number; readonly sign?: BoundSign }
  /** A number as it stands, with a sign before it. */
  | { readonly figure: number; readonly sign: BoundSign }
  /** A whole number with dots between thousands. */
  | { readonly count: number }
  /** A date without a time, as yyyy-mm-dd, shown dd/mm/yyyy; null for a blank cell that takes dates. */
  | { readonly date: string | null }
  /** In Excel's English notation, with the leading "=". */
  | { readonly formula: string; readonly format: string }
  | null;

/** Shown before a number that has to be passed: it stays a number. */
export type BoundSign = '>' | '<';

/** A worksheet for people and paper. */
export interface SheetLook {
  /** Tables with borders and wrapped text; the first row of each holds its headings. */
  readonly tables: readonly Area[];
  readonly centred: readonly Area[];
  /** In grey italics: advice, examples, what is not for people. */
  readonly remarks: readonly Area[];
  /** The whole sheet's font; Excel's own where it is not said. */
  readonly font?: { readonly name: string; readonly size: number };
  /** "#RRGGBB" of the tables' lines; a quiet blue where it is not said. */
  readonly lineColor?: string;
  /** What looks otherwise than the rest; of two for one cell, the later counts. */
  readonly styles?: readonly AreaStyle[];
  readonly merges?: readonly Area[];
  /** Heights that do not follow from the texts, by zero-based row. */
  readonly heights?: readonly { readonly row: number; readonly points: number }[];
  /** Rows above and columns left of it stay in view. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
}

export interface AreaStyle {
  readonly area: Area;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly size?: number;
  /** "#RRGGBB" */
  readonly fill?: string;
  readonly color?: string;
  readonly horizontal?: 'Left' | 'Center' | 'Right' | 'Justify';
  readonly vertical?: 'Top' | 'Center' | 'Bottom';
  readonly wraps?: boolean;
  /** Thin lines around each cell, a line below the area, or none where the table would draw some. */
  readonly lines?: 'all' | 'below' | 'none';
}

export interface SheetPaper {
  readonly orientation: 'Portrait' | 'Landscape';
  /** How many pages across; their number down follows. */
  readonly pagesWide: number;
  /** In millimetres. */
  readonly margins?: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  readonly printArea?: Area;
  /** Rows that stand at the top of each page, zero-based. */
  readonly titleRows?: { readonly first: number; readonly last: number };
  /** Rows, zero-based, above which a new page begins. */
  readonly breaksBefore?: readonly number[];
  /** Page numbers, centred, from the second page on (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
  readonly hasPageNumbers?: boolean;
}

export interface NewTable {
  /** Unique in the workbook: "DVCTT_LichSu". */
  readonly name: string;
  /** With the row of headings. */
  readonly area: Area;
}

export interface EntryRule {
  readonly area: Area;
  /** One of these texts, chosen from a list; or a date; blank is always allowed. */
  readonly takes: { readonly list: readonly string[] } | 'date';
  /** What a person is told who types something else. */
  readonly message: { readonly title: string; readonly text: string };
}

/** A cell that leads to another one of the workbook when it is pressed; its value and look stay. */
export interface CellLink {
  readonly row: number;
  readonly column: number;
  /** Null for the new sheet itself, whose name is settled only when it is added. */
  readonly sheet: string | null;
  readonly address: string;
  /** Shown when a person points at the cell. */
  readonly tip: string;
}

export interface NewChart {
  /** Of the drawing, unique on the sheet. */
  readonly name: string;
  readonly type: 'ColumnClustered' | 'BarClustered' | 'ColumnStacked' | 'BarStacked100' | 'Line';
  readonly title: string;
  /** Names in the first column, a series in each further one, its name in the first row; on this sheet. */
  readonly source: Area;
  /** The cells that the chart covers. */
  readonly place: Area;
  /** "#RRGGBB", by series. */
  readonly colors: readonly string[];
  /** Number format of the axis of values and of the labels at the bars. */
  readonly format: string;
  readonly hasLabels: boolean;
  /** Top of the axis of values, where it is known (1 for rates). */
  readonly most?: number;
}

/** A native table of the workbook as it stands, whatever people did to it. */
export interface SheetTable {
  readonly name: string;
  readonly sheet: string;
  /** With the row of headings, on its worksheet, zero-based. */
  readonly area: Area;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly TableValue[])[];
  readonly isProtected: boolean;
}

/** Dates are Excel's serial numbers. */
export type TableValue = string | number | boolean | { readonly error: string } | null;

/** Cells of a row that was there, as they were before they were changed. */
export interface ChangedCells {
  /** Zero-based below the headings. */
  readonly row: number;
  readonly columns: readonly number[];
  readonly formulas: readonly unknown[];
  readonly numberFormats: readonly unknown[];
  /** The whole row since, as Excel tells it: a row that holds something else was moved, or is an officer's. */
  readonly written: readonly unknown[];
}

/** What was changed in a table. */
export interface ChangedTable {
  readonly name: string;
  readonly cells: readonly ChangedCells[];
  /** Rows that were added at the end, and what they hold since. */
  readonly added: readonly (readonly unknown[])[];
}

export interface TableChanges {
  /** Cells of rows that are there, by zero-based row below the headings. */
  readonly cells: readonly { readonly row: number; readonly column: number; readonly value: NewCell }[];
  /** Rows to be added at the end. */
  readonly added: readonly (readonly NewCell[])[];
}
