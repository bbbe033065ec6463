// npm run check-size, after npm run build: what an office PC has to fetch, against the limits of docs/decisions.md.
// Which files those are is asked of webpack, so that a chunk that is added counts without anybody thinking of it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import recorded from './record-chunks.js';

/** The module whose import()s open the pane: what is fetched until its tabs and buttons are there and can be pressed. */
const OPENS_PANE = './src/office/commands.ts';
/** The module whose import() reads a worksheet: the pane asks for it as soon as it is drawn, and can be used meanwhile. */
const READS_SHEET = './src/app/assess/load-reading.ts';
const KB = 1000;

const { outputPath, chunks } = JSON.parse(readFileSync(recorded.CHUNKS, 'utf8'));

for (const name of [OPENS_PANE, READS_SHEET])
  if (!chunks.some(({ origins }) => origins.some(({ moduleName }) => moduleName === name)))
    throw new Error(`${name} asks for nothing in this build: what it counted is elsewhere now`);

function gzipped(wanted) {
  const files = [...new Set(chunks.filter(wanted).flatMap(({ files }) => files))];
  if (files.length === 0) throw new Error('The build has none of the files that are looked for');
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(join(outputPath, file))).length, 0) / KB;
}

const askedBy =
  (...modules) =>
  ({ initial, origins }) =>
    initial || origins.some(({ moduleName }) => modules.includes(moduleName));

const checks = [
  { what: 'before the first function is associated', limit: 25, size: gzipped(askedBy()) },
  { what: 'until the pane can be used', limit: 70, size: gzipped(askedBy(OPENS_PANE)) },
  { what: 'until the first sheet is judged', limit: 164, size: gzipped(askedBy(OPENS_PANE, READS_SHEET)) },
];
for (const { what, limit, size } of checks) {
  console.log(`${size.toFixed(1)} kB gzip ${what} (at most ${limit})`);
  if (size > limit) process.exitCode = 1;
}
