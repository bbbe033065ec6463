/** The workbook's setting that remembers what officers answered, by worksheet. */
export const ANSWERS_SETTING = 'dvctt.answers';

/** What a name or a sheet is, where it is none of the plan's units. */
export type LeftOutAs = 'not-unit' | 'total' | 'outside' | 'skip';

/** What an answer was about: the plan, what the sheet itself says of its unit, and of its period. */
export interface AnsweredAbout {
  readonly plan: string;
  readonly said: string;
  readonly period: string;
}

/** What answers about a sheet are bound to now. */
export interface AskedAbout extends AnsweredAbout {
  /** What the sheet itself, its tab and its file say of its period, which an answer on the period is bound to. */
  readonly own: string;
}

/** What was answered for one worksheet. Units are the plan's own spelling, for a unit belongs to its plan. */
export interface SheetAnswers {
  /** The worksheet's own id, by which it is found when its tab was renamed. */
  readonly id?: string;
  /** A print of its cells, by which a file is found that was renamed or moved. */
  readonly content?: string;
  /** Whose sheet it is. */
  readonly unit?: { readonly name: string } & AnsweredAbout;
  /** The sheet is no unit's of the plan. */
  readonly leftOut?: { readonly as: LeftOutAs } & AnsweredAbout;
  /** Of which period the figures are, in words that `readPeriod` knows. */
  readonly period?: AnsweredPeriod;
  /** The column chosen for a role, of those that it was chosen among; null for none of them. */
  readonly columns?: Readonly<Record<string, AnsweredColumn>>;
  /** Which unit a name in a row means. */
  readonly names?: Readonly<Record<string, { readonly plan: string; readonly name: string }>>;
  /** Names in rows that mean no unit of the plan. */
  readonly notUnits?: Readonly<Record<string, { readonly plan: string; readonly as: LeftOutAs }>>;
}

/** A period that an officer chose; `own` is what the sheet and its names said of it then. */
export interface AnsweredPeriod {
  readonly name: string;
  readonly own: string;
}

export interface AnsweredColumn {
  readonly plan: string;
  readonly period: string;
  /** Headings move when columns are inserted. */
  readonly column: string | null;
  readonly heading: string;
  /** All that it was chosen among, by `amongOf`. */
  readonly among: readonly string[];
}

export type Answer =
  | { readonly kind: 'unit'; readonly unit: string }
  | {
      readonly kind: 'column';
      readonly role: string;
      readonly column: string | null;
      readonly heading: string;
      readonly among: readonly string[];
    }
  | { readonly kind: 'period'; readonly period: string }
  | { readonly kind: 'name'; readonly writtenAs: string; readonly unit: string }
  /** A name in a row, or (null) the whole sheet, is no unit of the plan. */
  | { readonly kind: 'left-out'; readonly writtenAs: string | null; readonly as: LeftOutAs }
  /** What was said of the unit or the period is taken back. */
  | { readonly kind: 'taken-back'; readonly what: 'unit' | 'period' };

/** Earlier answers about something else: the question is asked again, and they are named. */
export interface EarlierAnswers {
  readonly unit: string | null;
  readonly period: string | null;
  /** The heading that was chosen, by role. */
  readonly columns: ReadonlyMap<string, string>;
}

export const noEarlierAnswers: EarlierAnswers = { unit: null, period: null, columns: new Map() };

/** How a worksheet is known again. */
export interface SheetIdentity {
  readonly key: string;
  /** Of the workbook's own worksheets. */
  readonly id?: string | undefined;
  /** Of a file's: asked only where answers about a file of another name are kept. */
  readonly content?: (() => string) | undefined;
}

/**
 * The answers kept for a worksheet, also where its tab, its file or a folder was renamed since; none where the setting is
 * missing or is not ours. Whether they still are about what is asked now is told by what they are bound to.
 */
export function readAnswers(settings: ReadonlyMap<string, unknown>, { key, id, content }: SheetIdentity): SheetAnswers {
  const all = settings.get(ANSWERS_SETTING);
  if (!isRecord(all)) return {};
  if (isRecord(all[key])) return all[key];
  const others = Object.values(all).filter(isRecord) as SheetAnswers[];
  const renamed = id === undefined ? undefined : others.find((each) => each.id === id);
  if (renamed !== undefined || content === undefined) return renamed ?? {};
  const files = others.filter((each) => typeof each.content === 'string');
  if (files.length === 0) return {};
  const print = content();
  return files.find((each) => each.content === print) ?? {};
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
