import type { Tone } from '../host/palette';

/** A report as an office sends it, before it becomes a worksheet or a document. */
export interface ReportDocument {
  readonly sheetName: string;
  readonly head: ReportHead;
  readonly body: readonly ReportBlock[];
  /** The last sentence: it stands on the page of the signature. */
  readonly ending: string;
  readonly closing: ReportClosing;
  readonly appendix: {
    readonly titles: readonly string[];
    readonly attachedTo: string;
    readonly blocks: readonly ReportBlock[];
  };
}

/** Letterhead and title, in the manner of Nghị định 30/2020/NĐ-CP. */
export interface ReportHead {
  readonly superior: string;
  readonly office: string;
  readonly country: string;
  readonly motto: string;
  readonly number: string;
  readonly placeAndDate: string;
  readonly title: string;
  readonly subject: string;
  /** "Kính gửi: …"; null where the report names no addressee above its text. */
  readonly addressees: string | null;
}

export interface ReportClosing {
  readonly recipientsTitle: string;
  readonly recipients: readonly string[];
  /** Lines: "KT. TRƯỞNG PHÒNG", "PHÓ TRƯỞNG PHÒNG". */
  readonly signerTitle: readonly string[];
  readonly signer: string;
}

export type ReportBlock =
  | { readonly kind: 'heading'; readonly text: string }
  | ReportParagraph
  | ReportTable
  /** Draws the nearest table above it. */
  | { readonly kind: 'chart'; readonly chart: ReportChart };

export interface ReportParagraph {
  readonly kind: 'paragraph';
  readonly text: string;
  /** `basis`: the documents that a report rests on, in italics; `note`: a small remark below a table. */
  readonly style: 'plain' | 'basis' | 'note';
}

export interface ReportTable {
  readonly kind: 'table';
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly ReportRow[];
}

export interface ReportColumn {
  readonly heading: string;
  /** `ordinal`: a narrow first column; `name`: the one column of names; `figure`: narrow; `text`: takes what room is left. */
  readonly role: 'ordinal' | 'name' | 'figure' | 'text';
}

export type ReportRow =
  | { readonly kind: 'cells'; readonly cells: readonly ReportCell[] }
  /** A line over the whole width, in bold: a group. */
  | { readonly kind: 'section'; readonly text: string };

export type ReportCell =
  | string
  | number
  /** A rate: what is shown, and the same as a number. */
  | { readonly share: number; readonly text: string }
  /** A verdict: coloured, and always in words too. */
  | { readonly text: string; readonly tone: Tone };

export interface ReportChart {
  readonly name: string;
  readonly title: string;
  readonly type: 'stacked' | 'columns';
  /** How many columns after the one of names are series. */
  readonly series: number;
  /** "#RRGGBB", by series. */
  readonly colors: readonly string[];
  readonly format: string;
  readonly most?: number;
}
