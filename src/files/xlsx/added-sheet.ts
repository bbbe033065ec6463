import type { Area, CellValue } from '../../sheets/cells/grid';

/** A worksheet that the file does not have yet, to be written whole; it comes after those that are there. */
export interface AddedSheet {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly tabColor: string | null;
  /** Cells with a value, a formula or a look of their own. */
  readonly cells: readonly AddedCell[];
  /** Looks, by the index that cells name. */
  readonly looks: readonly AddedLook[];
  /** In characters of the workbook's usual font, by zero-based column. */
  readonly widths: readonly { readonly column: number; readonly characters: number }[];
  /** In points; fitted ones go on following their texts in Excel, while other programs take them as they are. */
  readonly heights: readonly { readonly row: number; readonly points: number; readonly isFitted?: boolean }[];
  readonly merges: readonly Area[];
  readonly frozen: { readonly rows: number; readonly columns: number } | null;
  readonly isProtected: boolean;
  readonly paper: AddedPaper;
  readonly tables: readonly TableData[];
  readonly validations: readonly AddedValidation[];
  readonly links: readonly AddedLink[];
  readonly charts: readonly AddedChart[];
}

export interface AddedCell {
  /** Zero-based. */
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** As typed, without the leading "=". */
  readonly formula?: string;
  /** The area that the formula's result spills over, the anchor first. */
  readonly arrayArea?: Area;
  readonly look: number;
}

export interface AddedLook {
  readonly numberFormat: string;
  readonly font: string;
  /** In points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  /** "#RRGGBB" */
  readonly color: string;
  readonly fill: string | null;
  readonly horizontal: 'General' | 'Left' | 'Center' | 'Right' | 'Justify';
  readonly vertical: 'Top' | 'Center' | 'Bottom';
  readonly wraps: boolean;
  readonly lines: { readonly [S in 'top' | 'right' | 'bottom' | 'left']: { readonly color: string } | null };
}

export interface AddedPaper {
  readonly orientation: 'Portrait' | 'Landscape';
  readonly paperSize: string;
  /** Pages across and down; 0 for as many as it takes; null where `scale` holds. */
  readonly fit: { readonly wide: number; readonly tall: number } | null;
  readonly scale: number;
  /** In points; null where Excel's own hold. */
  readonly margins: { readonly [S in 'top' | 'right' | 'bottom' | 'left']: number } | null;
  readonly printArea: Area | null;
  readonly titleRows: { readonly first: number; readonly last: number } | null;
  /** Zero-based rows above which a page begins. */
  readonly breaksBefore: readonly number[];
  /** In Excel's codes ("&C&P"), for every page but the first one where the two differ. */
  readonly header: string;
  readonly firstHeader: string | null;
}

/** A native table, in a file or to be written into one. */
export interface TableData {
  readonly name: string;
  /** With the row of headings. */
  readonly area: Area;
  readonly headings: readonly string[];
  /** "TableStyleLight9"; null for none. */
  readonly style: string | null;
}

export interface AddedValidation {
  readonly area: Area;
  readonly takes: { readonly list: readonly string[] } | 'date';
  readonly title: string;
  readonly text: string;
}

export interface AddedLink {
  readonly row: number;
  readonly column: number;
  /** A place in the workbook: "'Phòng Nội vụ'!D7". */
  readonly location: string;
  readonly tip: string;
}

export interface AddedChart {
  readonly name: string;
  readonly type: 'ColumnClustered' | 'BarClustered' | 'ColumnStacked' | 'BarStacked100' | 'Line';
  readonly title: string;
  readonly series: readonly {
    /** References without "=": "'Báo cáo'!$B$40", "'Báo cáo'!$A$41:$A$45". */
    readonly name: string;
    readonly categories: string;
    readonly values: string;
    readonly color: string | null;
  }[];
  /** The cells that it covers. */
  readonly place: Area;
  readonly format: string;
  readonly hasLabels: boolean;
  readonly most: number | null;
  readonly hasLegend: boolean;
}
