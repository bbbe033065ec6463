/** Quotation marks as Vietnamese documents set them. @example quote('Nội vụ') // '“Nội vụ”' */
export function quote(text: string): string {
  return `“${text}”`;
}

/** The names that may say otherwise than a title. */
export const nameWords = { tab: 'tên trang tính', file: 'tên tệp' } as const;

/**
 * A figure by its label: a heading is quoted as it stands in the sheet, words that begin small go into the sentence.
 * @example named('Tiếp nhận > Trực tuyến') // '“Tiếp nhận > Trực tuyến”'
 */
export function named(label: string): string {
  const first = label.charAt(0);
  return first === first.toLowerCase() && first !== first.toUpperCase() ? label : quote(label);
}

/** Several things, quoted, the last joined by a word. @example quotedList(['A', 'B'], 'hay') // '“A” hay “B”' */
export function quotedList(items: readonly string[], joint: 'và' | 'hay'): string {
  return joined(items.map(quote), joint);
}

export function joined(items: readonly string[], joint: 'và' | 'hay' | 'hoặc'): string {
  const last = items[items.length - 1] ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${joint} ${last}`;
}

/**
 * The first letter small, so that a label can stand inside a sentence; abbreviations such as TTHC stay.
 * @example withinSentence('Số hồ sơ trực tuyến') // 'số hồ sơ trực tuyến'
 */
export function withinSentence(label: string): string {
  const second = label.charAt(1);
  return second === second.toLowerCase() ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}

export function startOfSentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/**
 * A sentence that names its cell first, where it has one.
 * @example atCell('D9', 'số âm (-3).') // 'Ô D9: số âm (-3).'
 */
export function atCell(cell: string | undefined, text: string): string {
  if (cell === undefined) return startOfSentence(text);
  return `${cell.includes(':') ? 'Vùng' : 'Ô'} ${cell}: ${text}`;
}
