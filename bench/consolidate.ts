import { read } from '@e965/xlsx';
import { mergeSources } from '../src/app/collect/merge-sources';
import { readUnitFile } from '../src/app/collect/read-file';
import { defaultPlan } from '../src/data/plans/index';
import { defaultNear } from '../src/domain/verdicts/assessment';
import type { Plan } from '../src/domain/plans/plan';
import { medianOf, printRatios } from './measure';
import { proceduresWorkbook } from './workbooks';

const FILES = 500;
const ROWS = 60;

const nameOf = (index: number): string => `Xã Thử Nghiệm ${index + 1}`;

/** The plan with as many units as there are files. */
function widePlan(): Plan {
  const [first, ...others] = defaultPlan.groups;
  if (first === undefined) throw new Error('The plan has no groups');
  const units = Array.from({ length: FILES }, (_, index) => ({ name: nameOf(index), aliases: [] }));
  return { ...defaultPlan, groups: [{ ...first, units }, ...others.map((group) => ({ ...group, units: [] }))] };
}

/** Consolidates 500 units' workbooks of 60 rows as the pane does, a file at a time, and says how long it is never free. */
export async function benchConsolidation(): Promise<void> {
  const plan = widePlan();
  const files: Uint8Array[] = [];
  for (let index = 0; index < FILES; index++) {
    files.push(await proceduresWorkbook(ROWS, (row) => `IF(F${row}=0,"",G${row}/F${row})`, nameOf(index)));
  }
  const basis = { plan, near: defaultNear, settings: new Map<string, unknown>(), toldNames: undefined };
  let longest = 0;
  const consolidate = async (some: readonly Uint8Array[]): Promise<ReturnType<typeof mergeSources>> => {
    const sources = [];
    for (const [index, bytes] of some.entries()) {
      const start = performance.now();
      sources.push(...(await readUnitFile(bytes, `tệp ${index + 1}.xlsx`, basis)).sources);
      longest = Math.max(longest, performance.now() - start);
    }
    return mergeSources(sources, plan);
  };
  await consolidate(files.slice(0, 20));
  longest = 0;
  const { consolidation } = await consolidate(files);
  const present = consolidation.records.filter(({ collected }) => collected === 'in').length;
  console.log(
    `Consolidated ${present} of ${FILES} units; the longest stretch without a pause: ${longest.toFixed(0)} ms`,
  );
  printRatios([
    {
      what: `Consolidating ${FILES} workbooks of ${ROWS} rows`,
      ours: await medianOf(() => consolidate(files), 3),
      against: 'only reading them with SheetJS',
      theirs: await medianOf(() => files.forEach((bytes) => read(bytes)), 3),
    },
    {
      what: `Consolidating ${FILES} workbooks`,
      ours: await medianOf(() => consolidate(files), 3),
      against: 'consolidating 50 (10 is linear)',
      theirs: await medianOf(() => consolidate(files.slice(0, 50)), 3),
    },
  ]);
}
