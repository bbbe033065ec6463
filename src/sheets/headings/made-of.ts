/**
 * A pattern for headings that are made of these words alone, in any order, and of marks between them. Each word may be a
 * pattern itself.
 * @example madeOf(['tong', 'so', 'ho so']).test('tong so (ho so)') // true
 */
export function madeOf(words: readonly string[]): RegExp {
  return new RegExp(`^(?:(?:${words.join('|')})(?![a-z])\\s*|[,/()]\\s*)+$`);
}
