import ExcelJS from 'exceljs';
import { runAssess } from '../src/cli/run-assess';
import { defaultPlan } from '../src/data/plans/index';
import { readXlsx } from '../src/files/xlsx/read-xlsx';
import { assessGrid } from '../src/sheets/reading/assess-grid';
import type { CellValue, Grid } from '../src/sheets/cells/grid';
import { benchConsolidation } from './consolidate';
import { medianOf, printRatios } from './measure';
import { proceduresWorkbook } from './workbooks';

const native = (row: number): string => `IF(F${row}=0,"",G${row}/F${row})`;
const custom = (row: number): string => `DVCTT.TYLE_TRUCTUYEN(G${row},F${row})`;

function gridOf(bytes: Uint8Array): Grid {
  const sheet = readXlsx(bytes).data.sheets[0];
  const cells: CellValue[][] = [];
  for (const { row, column, value } of sheet?.cells ?? []) {
    const line = (cells[row] ??= []);
    line[column] = value;
  }
  return {
    sheet: sheet?.name ?? '',
    top: 0,
    left: 0,
    cells: cells.map((line) => Array.from(line, (cell) => cell ?? null)),
  };
}

async function main(): Promise<void> {
  const small = await proceduresWorkbook(100, native);
  const large = await proceduresWorkbook(10_000, native);
  const largeCustom = await proceduresWorkbook(10_000, custom);
  const [gridSmall, gridLarge] = [gridOf(small), gridOf(large)];
  const assess = (bytes: Uint8Array) => runAssess({ bytes, fileName: 'bench.xlsx', sheet: null, plan: null });
  const [few, many] = [await assess(small), await assess(large)];
  console.log(`Round trips: ${few.report.roundTrips} for 100 rows, ${many.report.roundTrips} for 10.000 rows`);
  printRatios([
    {
      what: 'Judging 10.000 rows',
      ours: await medianOf(() => assessGrid(gridLarge, defaultPlan)),
      against: 'judging 100 rows (100 is linear)',
      theirs: await medianOf(() => assessGrid(gridSmall, defaultPlan)),
    },
    {
      what: 'Reading an .xlsx of 10.000 rows',
      ours: await medianOf(() => readXlsx(large)),
      against: 'ExcelJS',
      theirs: await medianOf(() => new ExcelJS.Workbook().xlsx.load(large.slice().buffer), 3),
    },
    {
      what: 'Opening and colouring 10.000 rows with DVCTT formulas',
      ours: await medianOf(() => assess(largeCustom), 3),
      against: 'the same with native formulas',
      theirs: await medianOf(() => assess(large), 3),
    },
  ]);
  await benchConsolidation();
}

void main().then(() => process.exit(0));
