const START =
  /^[-+\s]*(?:\((\d{1,2}|\*+)\)|\[(\d{1,2})\]|(\*+))\s*:?\s*|^[-+\s]*(?:chỉ tiêu|chỉ số|tiêu chí|ct)\s*\(?(\d{1,2})\)?\s*[:=–-]\s*/iu;
const NUMBERED = /^[-+\s]*(\d{1,2})[.)]\s+/u;
const NOTES = /^[-+*\s]*(?:ghi chú|chú thích|chú giải)[\s:]*/iu;
const END = /^(?:phụ lục|nơi nhận|tm\.|kt\.)(?!\p{L})/iu;

/**
 * The footnotes below a table by their mark, each with all its lines up to the next; "Chỉ tiêu 1: …" is that of "1". After
 * "Ghi chú:" also "1. …".
 * @param lines from below the table to the next table or the end
 */
export function readFootnotes(lines: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string[]>();
  let current: string[] | null = null;
  let isInNotes = false;
  for (const line of lines) {
    if (END.test(line)) break;
    if (NOTES.test(line)) isInNotes = true;
    const text = line.replace(NOTES, '');
    const start = START.exec(text) ?? (isInNotes ? NUMBERED.exec(text) : null);
    const mark = start === null ? undefined : (start[1] ?? start[2] ?? start[3] ?? start[4]);
    const rest = start === null ? text : text.slice(start[0].length);
    // An example inside a note may count its lines; a mark that was there is a line of the note.
    if (mark !== undefined && !found.has(mark)) {
      current = [];
      found.set(mark, current);
    }
    if (rest !== '') current?.push(mark !== undefined && current.length > 0 ? text : rest);
  }
  return new Map([...found].map(([mark, parts]) => [mark, parts.join('\n')]));
}
