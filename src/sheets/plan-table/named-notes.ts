import { headingWords } from '../cells/heading-words';
import { isGeneric, rateKey } from '../headings/plan-words';

const NOTE = /^[-+*\s]*(?:ghi chú|chú thích|chú giải|lưu ý)?[\s:.-]*/iu;
/** "Tỷ lệ … = Số …/Tổng số …", "Tỷ lệ … được tính bằng …". */
const DEFINES = /^(.{8,200}?)\s*(?:=|:|được tính bằng|được tính theo công thức|bằng)\s*(?=\p{L})(.+)$/isu;

/**
 * Notes below a table that say by an indicator's name how it is computed: the name's key to the words behind it.
 * @param lines from below the table to the next table or the end
 */
export function readNamedNotes(lines: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const line of lines) {
    const parts = DEFINES.exec(line.replace(NOTE, ''));
    if (parts === null) continue;
    const key = rateKey(headingWords(parts[1] ?? ''));
    if (!isGeneric(key) && !found.has(key)) found.set(key, (parts[2] ?? '').trim());
  }
  return found;
}

/** What a column of a table says of its rows goes before the notes below it. */
export function withMethods(
  notes: ReadonlyMap<string, string>,
  methods: readonly ReadonlyMap<string, string>[],
): ReadonlyMap<string, string> {
  const said = methods.flatMap((each) => [...each]).map(([name, text]) => [rateKey(headingWords(name)), text] as const);
  return new Map([...notes, ...said]);
}

/** The note that defines an indicator by its name; "" where none does. */
export function noteOf(notes: ReadonlyMap<string, string>, heading: string): string {
  return notes.get(rateKey(headingWords(heading))) ?? '';
}
