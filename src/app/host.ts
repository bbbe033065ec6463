import type { Area, Grid } from '../sheets/grid';

/** What the app asks of Excel. The only implementation that ships is `office/excel-host.ts`. */
export interface Host {
  /**
   * Runs work on one worksheet in ONE batch of Excel, so that round trips stay few.
   * @param sheet the worksheet's name, or null for the active one.
   * @throws HostError where Excel refuses.
   */
  withSheet<T>(sheet: string | null, work: (session: SheetSession) => Promise<T>): Promise<T>;
}

export interface SheetSession {
  readonly name: string;
  /** Values of the used range with its merged areas; null where the sheet is empty. Read once, with the session. */
  readonly grid: Grid | null;
  readonly isProtected: boolean;
  /** The settings this add-in keeps in the workbook, by key. */
  readonly settings: ReadonlyMap<string, unknown>;
  /** Number format codes of columns of the grid, by zero-based worksheet column: one round trip. */
  readFormats(columns: readonly number[]): Promise<ReadonlyMap<number, readonly string[]>>;
  /** Replaces all our rules and names of this worksheet by these; the user's stay. Empty lists remove ours. */
  replaceColours(colours: Colours): Promise<void>;
}

export type Tone = 'met' | 'near' | 'missed' | 'neutral';

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
}

export type HostErrorCode = 'no-sheet' | 'too-large' | 'cell-edit' | 'protected' | 'unsupported' | 'failed';

/** Excel refused. `cause` holds what Excel said. A figure that cannot be right is NOT one: that is a Problem. */
export class HostError extends Error {
  override readonly name = 'HostError';
  constructor(
    readonly code: HostErrorCode,
    options?: { cause: unknown },
  ) {
    super(code, options);
  }
}
