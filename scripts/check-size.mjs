// npm run check-size, after npm run build: what an office PC has to fetch, against the limits of docs/decisions.md.
// Which files those are is asked of webpack, so that a chunk that is added counts without anybody thinking of it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import recorded from './record-chunks.js';

/** The module whose import()s open the pane; those of the views themselves are for what is wanted later. */
const OPENS_PANE = './src/office/commands.ts';
const KB = 1000;

const { outputPath, chunks } = JSON.parse(readFileSync(recorded.CHUNKS, 'utf8'));

function gzipped(wanted) {
  const files = [...new Set(chunks.filter(wanted).flatMap(({ files }) => files))];
  if (files.length === 0) throw new Error('The build has none of the files that are looked for');
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(join(outputPath, file))).length, 0) / KB;
}

const checks = [
  { what: 'before the first function is associated', limit: 26, size: gzipped(({ initial }) => initial) },
  {
    what: 'until the pane can be used',
    limit: 95,
    size: gzipped(({ initial, origins }) => initial || origins.some(({ moduleName }) => moduleName === OPENS_PANE)),
  },
];
for (const { what, limit, size } of checks) {
  console.log(`${size.toFixed(1)} kB gzip ${what} (at most ${limit})`);
  if (size > limit) process.exitCode = 1;
}
