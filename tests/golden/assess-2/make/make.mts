import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { ambiguous } from './ambiguous';
import { form06a } from './form-06a';
import { garbage } from './garbage';
import { habits } from './habits';
import { drawWorkbook, type Golden } from './kit';
import { mistakesInCounts } from './mistakes-in-counts';
import { mistakesInTables } from './mistakes-in-tables';
import { planFiles, plans } from './plans';
import { procedures } from './procedures';
import { summary } from './summary';
import { unitsBoundaries } from './units-boundaries';
import { unitsDossiers } from './units-dossiers';
import { unitsNames } from './units-names';
import { unitsRates } from './units-rates';
import { unitsTargets } from './units-targets';

const folder = join(import.meta.dirname, '..');
const all: readonly Golden[] = [
  ...unitsDossiers,
  ...unitsRates,
  ...unitsTargets,
  ...unitsBoundaries,
  ...unitsNames,
  ...summary,
  ...procedures,
  ...form06a,
  ...mistakesInCounts,
  ...mistakesInTables,
  ...habits,
  ...ambiguous,
  ...plans,
  ...garbage,
];

/** The same bytes come out each time: every part of the package gets one fixed time. */
function withFixedTimes(bytes: Uint8Array): Uint8Array {
  return zipSync(unzipSync(bytes), { mtime: new Date(2022, 8, 30), level: 9 });
}

/** Keys that say how the workbook is drawn, not what is expected of it. */
const ONLY_DRAWN = new Set(['name', 'sheets', 'active']);

const names = new Set(all.map(({ name }) => name));
if (names.size !== all.length) throw new Error('two golden workbooks have one name');
for (const file of readdirSync(folder)) {
  if (/\.(?:xlsx|expected\.json)$/.test(file)) rmSync(join(folder, file));
}
for (const golden of all) {
  writeFileSync(join(folder, `${golden.name}.xlsx`), withFixedTimes(await drawWorkbook(golden.sheets, golden.active)));
  const expected = Object.fromEntries(Object.entries(golden).filter(([key]) => !ONLY_DRAWN.has(key)));
  writeFileSync(join(folder, `${golden.name}.expected.json`), `${JSON.stringify(expected, null, 1)}\n`);
}
mkdirSync(join(folder, 'plans'), { recursive: true });
for (const plan of planFiles)
  writeFileSync(join(folder, 'plans', `${plan.name}.xlsx`), withFixedTimes(await drawWorkbook(plan.sheets)));
console.log(`${all.length} workbooks`);
