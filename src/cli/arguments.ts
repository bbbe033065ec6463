import { readPeriod } from '../domain/periods/read-period';
import { cliText } from './messages';

export interface AssessAllArguments {
  readonly folder: string;
  readonly plan: string | null;
  /** Which period is consolidated; the one that most sources name where it is not given. */
  readonly period?: string;
}

export interface AssessArguments {
  readonly file: string;
  readonly sheet: string | null;
  readonly unit?: string;
  readonly period?: string;
  readonly plan: string | null;
  readonly out: string | null;
}

/** Wrong usage; `message` is for the person at the terminal. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

const OPTIONS = ['--all', '--sheet', '--unit', '--period', '--plan', '--out'] as const;
/** What is said of one sheet has no meaning for a folder. */
const OF_ONE_SHEET = ['--sheet', '--unit', '--out'] as const;

/** Reads the command line after `assess`: of one sheet, or of a folder. @throws UsageError */
export function readArguments(words: readonly string[]): AssessArguments | AssessAllArguments {
  const { given, files } = split(words);
  const folder = given.get('--all');
  if (folder === undefined) return ofSheet(given, files);
  const meaningless = OF_ONE_SHEET.find((option) => given.has(option)) ?? files[0];
  if (meaningless !== undefined) throw new UsageError(cliText.notWithAll(meaningless));
  const period = periodOf(given);
  if (period !== undefined && readPeriod(period)?.kind === 'range') throw new UsageError(cliText.noPeriod(period));
  return { folder, plan: given.get('--plan') ?? null, ...(period === undefined ? {} : { period }) };
}

/** The command line of one sheet. @throws UsageError */
export function readSheetArguments(words: readonly string[]): AssessArguments {
  const { given, files } = split(words);
  return ofSheet(given, files);
}

function split(words: readonly string[]): { given: ReadonlyMap<string, string>; files: readonly string[] } {
  const given = new Map<string, string>();
  const files: string[] = [];
  for (let index = 0; index < words.length; index++) {
    const [word, inline] = splitInline(words[index] ?? '');
    if (!word.startsWith('--')) {
      files.push(word);
      continue;
    }
    if (!OPTIONS.some((option) => option === word)) throw new UsageError(cliText.unknownOption(word));
    const value = inline ?? words[++index];
    if (value === undefined || value === '') throw new UsageError(cliText.missingValue(word));
    given.set(word, value);
  }
  return { given, files };
}

function ofSheet(given: ReadonlyMap<string, string>, files: readonly string[]): AssessArguments {
  const [file, ...others] = files;
  if (file === undefined) throw new UsageError(cliText.noFile);
  if (others.length > 0) throw new UsageError(cliText.tooManyFiles);
  const [unit, period] = [given.get('--unit'), periodOf(given)];
  return {
    file,
    sheet: given.get('--sheet') ?? null,
    plan: given.get('--plan') ?? null,
    out: given.get('--out') ?? null,
    ...(unit === undefined ? {} : { unit }),
    ...(period === undefined ? {} : { period }),
  };
}

/** @throws UsageError for words that name no period */
function periodOf(given: ReadonlyMap<string, string>): string | undefined {
  const period = given.get('--period');
  if (period !== undefined && readPeriod(period) === null) throw new UsageError(cliText.noPeriod(period));
  return period;
}

/** "--unit=Phòng Nội vụ" as well as "--unit" "Phòng Nội vụ". */
function splitInline(word: string): [string, string | undefined] {
  const at = word.startsWith('--') ? word.indexOf('=') : -1;
  return at < 0 ? [word, undefined] : [word.slice(0, at), word.slice(at + 1)];
}
