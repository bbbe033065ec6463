import { cliText } from './messages';

export interface AssessArguments {
  readonly file: string;
  readonly sheet: string | null;
  readonly unit?: string;
  readonly plan: string | null;
  readonly out: string | null;
}

/** Wrong usage; `message` is for the person at the terminal. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

const OPTIONS = ['--sheet', '--unit', '--plan', '--out'] as const;

/** Reads the command line after `assess`. @throws UsageError */
export function readArguments(words: readonly string[]): AssessArguments {
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
  const [file, ...others] = files;
  if (file === undefined) throw new UsageError(cliText.noFile);
  if (others.length > 0) throw new UsageError(cliText.tooManyFiles);
  const unit = given.get('--unit');
  return {
    file,
    sheet: given.get('--sheet') ?? null,
    plan: given.get('--plan') ?? null,
    out: given.get('--out') ?? null,
    ...(unit === undefined ? {} : { unit }),
  };
}

/** "--unit=Phòng Nội vụ" as well as "--unit" "Phòng Nội vụ". */
function splitInline(word: string): [string, string | undefined] {
  const at = word.startsWith('--') ? word.indexOf('=') : -1;
  return at < 0 ? [word, undefined] : [word.slice(0, at), word.slice(at + 1)];
}
