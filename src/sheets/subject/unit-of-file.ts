import { foldAccents, foldKey } from '../../domain/text/vietnamese-text';
import type { Unit } from '../../domain/plans/plan';
import { unitWords } from '../../domain/units/unit-key';
import { fileWords } from './file-words';
import { unitInName, type SheetUnit, type UnitMatcher } from './unit-of-sheet';

/** As many words as a unit's name has at most. */
const MOST_WORDS = 9;
/** A commune that begins a file's name, accents or none, with at most four words of its own. */
const COMMUNE = /^(?:ubnd )?(phuong|xa|dac khu|thi tran)((?: [a-z]+){1,4})/;
/** What is no more a commune's name behind it. */
const NO_NAME =
  / (?:bao cao|bc|bieu|so lieu|so|ket qua|kq|tong hop|th|dvctt|dvc|tthc|ho so|hs|thang|quy|nam|ky|t|q|v|final|copy)(?= |$).*$/;

/**
 * A sheet's unit, or the question which is meant where its title names one and the file's name another. Where the worksheet's own
 * name agrees with the title, the file is one that holds several units' sheets, and its name is about them all.
 * @param said what the sheet itself says
 * @param file the workbook's name; undefined where it is not known
 */
export function againstFile(
  said: SheetUnit | null,
  { sheet, file }: { readonly sheet: string; readonly file?: string | undefined },
  match: UnitMatcher,
): SheetUnit | null {
  if (said === null || file === undefined || said.cell === undefined || !('unit' in said.match)) return said;
  const { unit } = said.match;
  const tab = sheet === '' ? null : unitInName(sheet, match);
  if (tab !== null && 'unit' in tab.match && tab.match.unit.name === unit.name) return said;
  const { text, isForm } = fileWords(file);
  if (isForm) return said;
  const other = unitOf(text, match) ?? strangerIn(text);
  if (other === null || other === 'several' || other.unit?.name === unit.name || isNameOf(other.writtenAs, unit))
    return said;
  const candidates = other.unit === null ? [unit] : [unit, other.unit];
  return {
    ...said,
    writtenAs: `${said.writtenAs}; ${other.writtenAs}`,
    match: { kind: 'ambiguous', candidates },
    between: { by: 'file', title: said.writtenAs, other: other.writtenAs },
  };
}

interface InFile {
  readonly writtenAs: string;
  /** Null for a commune that the plan does not have. */
  readonly unit: Unit | null;
}

/** The unit that a file's name names; without its accents, too, for many a file is named so. */
function unitOf(text: string, match: UnitMatcher): InFile | 'several' | null {
  const named = unitInName(text, match);
  if (named !== null) return 'unit' in named.match ? { writtenAs: named.writtenAs, unit: named.match.unit } : 'several';
  const words = text.split(' ');
  const found = new Map<string, InFile>();
  for (let start = 0; start < words.length; start++) {
    for (let length = Math.min(MOST_WORDS, words.length - start); length >= 2; length--) {
      const writtenAs = words.slice(start, start + length).join(' ');
      const result = match(writtenAs);
      const same = result.kind === 'unknown' ? result.suggestions.filter((unit) => isNameOf(writtenAs, unit)) : [];
      const [unit] = same;
      if (unit === undefined || same.length > 1) continue;
      found.set(unit.name, { writtenAs, unit });
      start += length - 1;
      break;
    }
  }
  const [only = null, second] = found.values();
  return second === undefined ? only : 'several';
}

function isNameOf(written: string, { name, aliases }: Unit): boolean {
  const plain = plainName(written);
  return [name, ...aliases].some((each) => plainName(each) === plain);
}

function plainName(name: string): string {
  return foldAccents(unitWords(name).join(' '));
}

function strangerIn(text: string): InFile | null {
  const found = COMMUNE.exec(foldAccents(text).replace(NO_NAME, ''));
  const words = foldKey(found?.[0] ?? '').split(' ').length;
  return found === null ? null : { writtenAs: text.split(' ').slice(0, words).join(' '), unit: null };
}
