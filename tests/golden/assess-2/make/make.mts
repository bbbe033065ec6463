import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { ambiguous } from './ambiguous.mts';
import { form06a } from './form-06a.mts';
import { garbage } from './garbage.mts';
import { drawWorkbook, type Golden } from './kit.mts';
import { mistakes } from './mistakes.mts';
import { procedures } from './procedures.mts';
import { summary } from './summary.mts';
import { unitsDossiers } from './units-dossiers.mts';
import { unitsNames } from './units-names.mts';
import { unitsTargets } from './units-targets.mts';

const folder = join(import.meta.dirname, '..');
const all: readonly Golden[] = [
  ...unitsDossiers,
  ...unitsTargets,
  ...unitsNames,
  ...summary,
  ...procedures,
  ...form06a,
  ...mistakes,
  ...ambiguous,
  ...garbage,
];

/** The same bytes come out each time: every part of the package gets one fixed time. */
function withFixedTimes(bytes: Uint8Array): Uint8Array {
  return zipSync(unzipSync(bytes), { mtime: new Date(2022, 8, 30), level: 9 });
}

const names = new Set(all.map(({ name }) => name));
if (names.size !== all.length) throw new Error('two golden workbooks have one name');
for (const file of readdirSync(folder)) {
  if (/\.(?:xlsx|expected\.json)$/.test(file)) rmSync(join(folder, file));
}
for (const golden of all) {
  writeFileSync(join(folder, `${golden.name}.xlsx`), withFixedTimes(await drawWorkbook(golden)));
  const { name, sheets: _sheets, active: _active, ...expected } = golden;
  writeFileSync(join(folder, `${name}.expected.json`), `${JSON.stringify(expected, null, 1)}\n`);
}
console.log(`${all.length} workbooks`);
