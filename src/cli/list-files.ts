import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileKind } from '../app/collect/file-names';
import { callerPath } from './caller-path';
import { UsageError } from './arguments';
import { cliText } from './messages';

export interface ListedFile {
  readonly path: string;
  /** Below the folder, with "/" between its parts on every system. */
  readonly name: string;
}

/**
 * The files of a folder and of the folders in it that may be workbooks, and the others, in the order of their names.
 * @throws UsageError where the folder cannot be read
 */
export function listFiles(folder: string): { workbooks: readonly ListedFile[]; others: readonly ListedFile[] } {
  const root = callerPath(folder);
  const all = read(folder, root)
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path, name: relative(root, path).split(sep).join('/') }))
    .sort((one, other) => one.name.localeCompare(other.name, 'vi'));
  const ofKind = (kind: string): readonly ListedFile[] => all.filter(({ name }) => fileKind(name) === kind);
  return { workbooks: ofKind('workbook'), others: ofKind('other') };
}

function read(folder: string, root: string): ReturnType<typeof entriesOf> {
  try {
    return entriesOf(root);
  } catch (error) {
    throw new UsageError(cliText.cannotRead(folder), { cause: error });
  }
}

const entriesOf = (root: string) => readdirSync(root, { recursive: true, withFileTypes: true });
