import type { Area, CellValue, Grid } from '../../sheets/cells/grid';
import type { ChangedTable, NewSheet, SheetBasis, SheetTable, TableChanges } from './new-sheet';
import type { PaletteId, Tone } from './palette';

/** What the app asks of Excel. The only implementation that ships is `office/excel-host.ts`. */
export interface Host {
  /**
   * Runs work on one worksheet in ONE batch of Excel, so that round trips stay few.
   * @param sheet the worksheet's name, or null for the active one.
   * @throws HostError where Excel refuses, or `stopped` where the person stopped it.
   */
  withSheet<T>(sheet: string | null, work: (session: SheetSession) => Promise<T>, progress?: Progress): Promise<T>;
  /** Runs work on the cell that is selected, in one batch. @throws HostError `no-cell` where several areas are selected */
  withSelectedCell<T>(work: (cell: SelectedCell) => Promise<T>): Promise<T>;
  /**
   * The cells that are selected, with their number formats; of a single selected cell, everything on its worksheet. Null
   * where they hold nothing.
   * @throws HostError `no-cell` where several areas are selected, `too-large`
   */
  readSelection(): Promise<Grid | null>;
  /** Shows a place: its worksheet becomes the active one, its cells are selected. */
  select(sheet: string, address: string): Promise<void>;
  /**
   * Tells of changed cells and of another active worksheet, also of what this add-in changes. Returns what ends it.
   * @param listener told whether cells were inserted or deleted, so that others stand elsewhere now
   */
  watch(listener: (isMoved: boolean) => void): Promise<() => Promise<void>>;
  readSettings(): Promise<ReadonlyMap<string, unknown>>;
  /** Keeps settings in the workbook; a value of null takes the setting away. */
  writeSettings(changes: ReadonlyMap<string, unknown>): Promise<void>;
  /** Adds a worksheet and shows it; a name that is taken gets a number. Returns the name it got. */
  addSheet(sheet: NewSheet): Promise<string>;
  /** What the add-in left on each worksheet, in their order. */
  readMade(): Promise<readonly MadeSheet[]>;
  /** A short mark of what a worksheet's cells hold, to tell later whether somebody has written into it. */
  sealSheet(name: string): Promise<string>;
  /**
   * Takes a worksheet away that the add-in has added.
   * @returns false where its cells hold something else than when it was sealed: then it stays
   */
  removeSheet(name: string, seal: string): Promise<boolean>;
  /** The worksheets in their order. */
  sheetNames(): Promise<readonly SheetName[]>;
  /** A native table by its name, wherever people moved it; null where there is none. */
  readTable(name: string): Promise<SheetTable | null>;
  /**
   * @returns what is needed to take it back
   * @throws HostError `protected`, `no-table` where it is gone
   */
  changeTable(name: string, changes: TableChanges): Promise<ChangedTable>;
  /**
   * Takes back what was changed in a table.
   * @returns false where rows were moved, or somebody has written into them since: then all stays
   * @throws HostError `protected`, `no-table`
   */
  takeBackTable(changed: ChangedTable): Promise<boolean>;
}

export interface SheetName {
  readonly name: string;
  readonly isVisible: boolean;
}

/** How far a long reading is, and the way to stop it. */
export interface Progress {
  readonly signal: AbortSignal;
  /** @param done from 0 to 1 */
  report(done: number): void;
}

export interface SheetSession {
  readonly name: string;
  /** The worksheet's own, which its tab's name may change without. */
  readonly id: string;
  /** Values of the used range with its merged areas; null where the sheet is empty. Read once, with the session. */
  readonly grid: Grid | null;
  readonly isProtected: boolean;
  /** The settings this add-in keeps in the workbook, by key. */
  readonly settings: ReadonlyMap<string, unknown>;
  /** Number format codes of columns of the grid, by zero-based worksheet column: one round trip. */
  readFormats(columns: readonly number[]): Promise<ReadonlyMap<number, readonly string[]>>;
  /** Whether our colours stand on this worksheet, and by what they were made; null where there are none. */
  readonly coloured: ColouredBy | null;
  /** By what this worksheet was made as a whole, where the add-in made it; null for everyone else's. */
  readonly madeBy: string | null;
  /**
   * Says anew by what this worksheet was made as a whole; null says nothing any more.
   * @returns the formula that said it before; null for none
   */
  replaceBasis(basis: SheetBasis | null): Promise<string | null>;
  /**
   * Replaces all our rules and names of this worksheet by these; the user's stay. Empty lists remove ours.
   * @returns how many rules of ours were there before
   */
  replaceColours(colours: Colours): Promise<number>;
  /** What stands in our column of verdicts (the grid has these cells blank); null where there is no such column. */
  readonly verdicts: WrittenVerdicts | null;
  /**
   * Clears these cells of our column, then writes a column and remembers it as ours; null only clears and forgets.
   * @returns what stood in the place of both
   */
  replaceVerdicts(cleared: readonly Area[], column: VerdictColumn | null): Promise<KeptColumn>;
  /** Puts our column back as it was. @returns false where somebody has written into its cells meanwhile: then they stay */
  putBackVerdicts(kept: KeptColumn): Promise<boolean>;
  /** The formulas that were inserted into the worksheet: a round trip where there are any. */
  readInserted(): Promise<InsertedFormulas>;
  /** Writes another formula into the cell of one that was inserted. @returns the cell and its names as they were */
  replaceFormula(formula: MadeFormula, by: NewFormula): Promise<KeptFormula>;
  /** Puts a cell back as it was, with its names. @returns false where somebody has written into it: then it stays */
  putBackFormula(kept: KeptFormula): Promise<boolean>;
}

/** Cells as they were before the add-in wrote into them. */
export interface KeptCells {
  readonly area: Area;
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormats: readonly (readonly unknown[])[];
  /** Of the column, and of its first cell; null where they were not changed. */
  readonly look: { readonly width: number; readonly isBold: boolean } | null;
  /** What they hold since, as Excel tells it: what holds something else is an officer's. */
  readonly written: readonly (readonly unknown[])[];
}

/** A formula's cell as it was before, and the names that came with the formula. */
export interface KeptFormula {
  readonly cells: KeptCells;
  /** `before` of null: the name was added. */
  readonly names: readonly { readonly name: string; readonly before: string | null }[];
}

/** What stood in the place of our column of verdicts, and which column was ours. */
export interface KeptColumn {
  readonly cells: readonly KeptCells[];
  readonly before: { readonly area: Area; readonly basis: string | null; readonly comment: string } | null;
}

/** By what a worksheet was coloured. */
export interface ColouredBy {
  /** The formula of the name that says it; null where an earlier version coloured it. */
  readonly basis: string | null;
  /** The cells that were coloured, wherever they moved to; null where it is not known. */
  readonly area: Area | null;
}

/** What the add-in left on a worksheet of the workbook, and by what it was made. */
export interface MadeSheet {
  readonly sheet: string;
  readonly isVisible: boolean;
  readonly coloured: Pick<ColouredBy, 'basis'> | null;
  /** Of the column of verdicts in words; null where there is none. */
  readonly verdicts: Pick<ColouredBy, 'basis'> | null;
  readonly madeBy: string | null;
  readonly inserted: readonly MadeFormula[];
}

/** A formula that the add-in inserted into a cell, wherever it has moved to. */
export interface MadeFormula {
  /** That its names end with. */
  readonly number: string;
  /** Zero-based. */
  readonly row: number;
  readonly column: number;
  /** What the cell holds now. */
  readonly text: string;
  /** The formula of the name that says by what it was made. */
  readonly basis: string;
}

export interface InsertedFormulas {
  readonly formulas: readonly MadeFormula[];
  /** The name's formula that lists the marks which they count; null where none of them counts marks. */
  readonly marks: string | null;
}

/** Our column of verdicts as it stands now: officers may have moved, sorted or overwritten it. */
export interface WrittenVerdicts {
  readonly area: Area;
  /** What its cells show, and what they hold. */
  readonly texts: readonly CellValue[];
  readonly formulas: readonly string[];
  readonly basis: string | null;
}

/** A heading and what stands below it: formulas in Excel's English notation, texts; "" leaves a cell empty. */
export interface VerdictColumn {
  readonly area: Area;
  readonly texts: readonly string[];
  /** By what it was made: the formula of a name. */
  readonly basis: string;
  /** In words, for a colleague who opens the Name Manager. */
  readonly comment: string;
}

export interface NewFormula {
  /** In Excel's English notation, with the leading "=". */
  readonly formula: string;
  readonly numberFormat: string | null;
  /** Names of the worksheet that go with it: added, or told what they are now. */
  readonly names: readonly ColourName[];
}

/** The one cell that is selected (of an area, its first). */
export interface SelectedCell {
  readonly sheet: string;
  /** Zero-based. */
  readonly row: number;
  readonly column: number;
  /** Neither a value nor a formula; a cell into which another one spills is not empty. */
  readonly isEmpty: boolean;
  /** Names that its worksheet has, with their formulas. */
  readonly names: ReadonlyMap<string, string>;
  /** @returns the cell as it was before */
  writeFormula(formula: NewFormula): Promise<KeptFormula>;
}

/** A native conditional format: a formula relative to the first cell of the area. */
export interface ColourRule {
  readonly area: Area;
  /** With the leading "=". */
  readonly formula: string;
  readonly tone: Tone;
}

/** A name of the worksheet that the rules use, so that each rule stays short. */
export interface ColourName {
  readonly name: string;
  /** With the leading "=". */
  readonly formula: string;
  /** In words, for a colleague who opens the Name Manager. */
  readonly comment: string;
}

export interface Colours {
  readonly names: readonly ColourName[];
  readonly rules: readonly ColourRule[];
  /** Which palette the tones are shown in; the default one where it is not said. */
  readonly palette?: PaletteId;
}

export type HostErrorCode =
  | 'no-sheet'
  | 'no-table'
  | 'too-large'
  | 'cell-edit'
  | 'protected'
  | 'unsupported'
  | 'no-cell'
  | 'stopped'
  | 'not-loaded'
  | 'failed';

/** Excel refused, or a part of the add-in did not arrive. `cause` holds what was said. A figure that cannot be right is NOT one: that is a Problem. */
export class HostError extends Error {
  override readonly name = 'HostError';
  constructor(
    readonly code: HostErrorCode,
    options?: { cause: unknown },
  ) {
    super(code, options);
  }
}
