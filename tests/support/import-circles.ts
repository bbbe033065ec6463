/**
 * Files that import each other in a circle, however long: each circle as its files, sorted. Of a graph from a file to those
 * that it imports; a file that is no key imports nothing.
 * @example circlesOf(new Map([['a', ['b']], ['b', ['a']], ['c', ['a']]])) // [['a', 'b']]
 */
export function circlesOf(imports: ReadonlyMap<string, readonly string[]>): string[][] {
  const reach = new Map([...imports.keys()].map((file) => [file, reachedFrom(file, imports)] as const));
  const seen = new Set<string>();
  return [...imports.keys()].flatMap((file) => {
    if (seen.has(file) || reach.get(file)?.has(file) !== true) return [];
    const circle = [...imports.keys()].filter(
      (other) => reach.get(file)?.has(other) === true && reach.get(other)?.has(file) === true,
    );
    for (const member of circle) seen.add(member);
    return [circle.sort()];
  });
}

function reachedFrom(file: string, imports: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const reached = new Set<string>();
  const open = [...(imports.get(file) ?? [])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (reached.has(next)) continue;
    reached.add(next);
    open.push(...(imports.get(next) ?? []));
  }
  return reached;
}
