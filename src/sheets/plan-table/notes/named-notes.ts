import { headingWords } from '../../cells/heading-words';
import { isGeneric, rateKey } from '../../headings/plan-words';

const NOTE = /^[-+*\s]*(?:ghi chú|chú thích|chú giải|lưu ý)?[\s:.-]*/iu;
/** "Tỷ lệ … = Số …/Tổng số …", "Tỷ lệ … được tính bằng …". */
const DEFINES = /^(.{8,200}?)\s*(?:=|:|được tính bằng|được tính theo công thức|bằng)\s*(?=\p{L})(.+)$/isu;

/** A note that says by an indicator's name how it is computed. */
export interface NamedNote {
  readonly key: string;
  readonly text: string;
}

/**
 * Notes below a table that say by an indicator's name how it is computed: the name's key, and the words behind it.
 * @param lines from below the table to the next table or the end
 */
export function readNamedNotes(lines: readonly string[]): readonly NamedNote[] {
  return lines.flatMap((line) => {
    const parts = DEFINES.exec(line.replace(NOTE, ''));
    const key = parts === null ? '' : rateKey(headingWords(parts[1] ?? ''));
    return parts === null || isGeneric(key) ? [] : [{ key, text: (parts[2] ?? '').trim() }];
  });
}

/** What columns of a table say of its rows. */
export function readMethods(methods: readonly ReadonlyMap<string, string>[]): readonly NamedNote[] {
  return methods.flatMap((each) => [...each].map(([name, text]) => ({ key: rateKey(headingWords(name)), text })));
}

/** The notes that define an indicator by its name, the most telling first. */
export function notesOf(notes: readonly NamedNote[], heading: string): readonly string[] {
  const key = rateKey(headingWords(heading));
  return notes.filter((note) => note.key === key).map(({ text }) => text);
}
