/** The median time of a task in milliseconds, after one run that does not count. */
export async function medianOf(task: () => unknown, runs = 5): Promise<number> {
  await task();
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    await task();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? NaN;
}

export interface Line {
  readonly what: string;
  readonly ours: number;
  readonly against: string;
  readonly theirs: number;
}

/** "what: 12,3 × a plain loop": ratios hold from one machine to another, milliseconds do not. */
export function printRatios(lines: readonly Line[]): void {
  for (const { what, ours, against, theirs } of lines) {
    const ratio = (ours / theirs).toFixed(2);
    console.log(`${what}: ${ratio} × ${against} (${ours.toFixed(1)} against ${theirs.toFixed(1)})`);
  }
}
