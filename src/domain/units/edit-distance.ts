/**
 * How many letters must be changed, left out or put in to make one text the other, up to a limit.
 * @returns limit + 1 where it is more than the limit
 * @example editDistance('huyen tung', 'huyen tun', 2) // 1
 */
export function editDistance(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) > limit) return limit + 1;
  if (one === other) return 0;
  if (limit === 0) return 1;
  // One row of the table is enough: `diagonal` keeps the value that the row has just lost.
  const row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let at = 1; at <= one.length; at++) {
    let diagonal = at - 1;
    let least = at;
    row[0] = at;
    for (let column = 1; column <= other.length; column++) {
      const above = row[column] ?? 0;
      const changed = diagonal + (one.charCodeAt(at - 1) === other.charCodeAt(column - 1) ? 0 : 1);
      const here = Math.min(changed, above + 1, (row[column - 1] ?? 0) + 1);
      row[column] = here;
      diagonal = above;
      if (here < least) least = here;
    }
    if (least > limit) return limit + 1;
  }
  return Math.min(row[other.length] ?? 0, limit + 1);
}
