import type { Problem } from '../../domain/problem';

/** Two indicators may share a column: its problem is told once. */
export function toldOnce(problems: readonly Problem[]): readonly Problem[] {
  if (problems.length < 2) return problems;
  const seen = new Set<string>();
  return problems.filter((found) => {
    const key = `${found.code} ${found.cell ?? ''} ${JSON.stringify(found.facts)}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
