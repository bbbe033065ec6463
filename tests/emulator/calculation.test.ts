import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { EmulatedExcel } from '../../src/emulator/host/excel-host';
import { startAddin } from '../../src/emulator/node/start-addin';
import type { WorkbookData } from '../../src/files/xlsx/workbook-data';
import { type CellSpec, sheet, workbook } from './support/workbook';

let host: EmulatedExcel;

beforeAll(async () => {
  host = await startAddin({}, () => undefined);
});

type Cells = Readonly<Record<string, CellSpec | string | number | boolean | null>>;

const open = async (cells: Cells, more: Partial<WorkbookData> = {}): Promise<void> =>
  host.openWorkbook(workbook([sheet('Sheet1', cells), sheet('Phòng Nội vụ', { A1: 30, A2: 4 })], more));

const value = (address: string): unknown => host.cellValue('Sheet1', address);

const type = async (address: string, input: unknown): Promise<void> => {
  await host.typeInto('Sheet1', address, input);
  await host.settled();
};

describe('a workbook that is opened', () => {
  test('has its formulas calculated, also those stored without a value', async () => {
    await open({ A1: 1, A2: 2, B1: '=SUM(A1:A2)', B2: { formula: 'B1*2', value: 99 } });
    expect([value('B1'), value('B2')]).toEqual([3, 6]);
  });

  test('tells 0 from "" and 15 from "15", however often a column is compared', async () => {
    const asks = (compared: string): Cells => ({
      B1: `=${compared}`,
      B2: `=IF(${compared},1,2)`,
      B3: `=OR(${compared},FALSE)`,
    });
    await open({ A1: 0, ...asks('A1=""') });
    expect([value('B1'), value('B2'), value('B3')]).toEqual([false, 2, false]);
    await open({ A1: 15, ...asks('A1="15"') });
    expect([value('B1'), value('B2'), value('B3')]).toEqual([false, 2, false]);
    await open({ A1: null, ...asks('A1=""') });
    expect([value('B1'), value('B2'), value('B3')]).toEqual([true, 1, true]);
  });

  test('may use prefixes of newer functions, and other sheets', async () => {
    await open({
      A1: 5,
      B1: '=_xlfn.XLOOKUP(5,A1:A2,A1:A2)',
      B2: "=SUM('Phòng Nội vụ'!A1:A2)",
      B3: '=_xlfn._xlws.FILTER(A1:A2,A1:A2>1)',
    });
    expect([value('B1'), value('B2'), value('B3')]).toEqual([5, 34, 5]);
  });

  test('keeps the stored value of a formula with a table or A1#, which the engine does not have', async () => {
    await open({
      A1: { formula: 'SUM(BangKQ[Tổng HS])', value: 12 },
      A2: '=A1*2',
      B1: { formula: 'SUM(_xlfn.ANCHORARRAY(D1))', value: 6 },
    });
    expect([value('A1'), value('A2'), value('B1')]).toEqual([12, 24, 6]);
  });

  test('keeps the stored value of a function that the engine lacks, and calculates with it', async () => {
    await open({ A1: { formula: 'STOCKHISTORY(1)', value: 7 }, A2: '=A1+1', A3: '=STOCKHISTORY(1)' });
    expect([value('A1'), value('A2'), value('A3')]).toEqual([7, 8, { error: '#NAME?' }]);
  });

  test('gives averages to the last digit', async () => {
    await open({ A1: 1, A2: 2, A3: 2, B1: '=AVERAGE(A1:A3)' });
    expect(value('B1')).toBe(5 / 3);
  });

  test('keeps booleans, texts, blanks and errors apart', async () => {
    await open({
      A1: true,
      A2: '',
      A3: 'x',
      B1: '=A1',
      B2: '=ISBLANK(A9)',
      B3: '=A3="X"',
      B4: '=#REF!+1',
      B5: '=A9',
      B6: '=NA()',
    });
    expect(['B1', 'B2', 'B3', 'B4', 'B5', 'B6'].map(value)).toEqual([
      true,
      true,
      true,
      { error: '#REF!' },
      0,
      { error: '#N/A' },
    ]);
  });

  test('comes to an end where formulas go round in circles', async () => {
    await open({ A1: '=B1+1', B1: '=A1+1', C1: '=C1' });
    expect(host.changes().cells.length).toBeLessThanOrEqual(3);
  });

  test('takes one cell where a formula asks for the one of its own row', async () => {
    await open({ A1: 1, A2: 2, C2: '=@A1:A3', C3: '=_xlfn.SINGLE(A1)' });
    expect([value('C2'), value('C3'), value('D2')]).toEqual([2, 1, null]);
  });
});

describe('after an edit', () => {
  beforeEach(async () => open({ A1: 1, A2: 2, B1: '=A1*10', C1: '=B1+1' }));

  test('what depends on the cell is calculated again', async () => {
    await type('A1', 5);
    expect([value('B1'), value('C1')]).toEqual([50, 51]);
  });

  test('a changed formula depends on its new cells, and no longer on the old ones', async () => {
    await type('B1', '=A2*10');
    expect(value('C1')).toBe(21);
    await type('A2', 3);
    expect(value('C1')).toBe(31);
    await type('A1', 100);
    expect(value('C1')).toBe(31);
  });

  test('a formula can become a value, and a value a formula', async () => {
    await type('B1', 7);
    expect(value('C1')).toBe(8);
    await type('A1', '=A2+1');
    await type('B1', '=A1');
    expect(value('C1')).toBe(4);
  });

  test('an array formula spills, and gives way when it is cleared', async () => {
    await type('E1', '=A1:A2*2');
    expect([value('E1'), value('E2')]).toEqual([2, 4]);
    await type('E1', '');
    expect([value('E1'), value('E2')]).toEqual([null, null]);
  });

  test('manual calculation waits until it is asked for', async () => {
    await Excel.run(async (context) => {
      const { application, worksheets } = context.workbook;
      application.calculationMode = Excel.CalculationMode.manual;
      const cells = worksheets.getActiveWorksheet().getRange('A1:B1');
      cells.getCell(0, 0).values = [[9]];
      cells.load('values');
      await context.sync();
      expect(cells.values).toEqual([[9, 10]]);
      application.calculate(Excel.CalculationType.recalculate);
      cells.load('values');
      await context.sync();
      expect(cells.values).toEqual([[9, 90]]);
    });
  });
});

describe('defined names', () => {
  const target = { name: 'Muc_tieu', formula: '{"Phòng Nội vụ",1,70;"Xã Tân Lập",0.5,60}', visible: true };

  test('may hold array constants', async () => {
    await open(
      { A1: 'Xã Tân Lập', B1: '=VLOOKUP(A1,Muc_tieu,3,FALSE)' },
      { definedNames: [{ ...target, sheet: null }] },
    );
    expect(value('B1')).toBe(60);
  });

  test('belong to a sheet or to the workbook; a sheet sees its own first', async () => {
    await host.openWorkbook(
      workbook([sheet('Sheet1', { A1: '=Moc+1' }), sheet('Sheet2', { A1: '=Moc+1' })], {
        definedNames: [
          { name: 'Moc', formula: '10', sheet: null, visible: true },
          { name: 'Moc', formula: '20', sheet: 'Sheet2', visible: true },
        ],
      }),
    );
    expect(host.cellValue('Sheet1', 'A1')).toBe(11);
    expect(host.cellValue('Sheet2', 'A1')).toBe(21);
  });

  test('are found whatever their case and Unicode form, and may use one another', async () => {
    await open(
      { A1: '=MỤC_TIÊU*2' },
      {
        definedNames: [
          { name: 'mục_tiêu'.normalize('NFD'), formula: 'Goc+1', sheet: null, visible: true },
          { name: 'Goc', formula: "'Phòng Nội vụ'!$A$1", sheet: null, visible: true },
        ],
      },
    );
    expect(value('A1')).toBe(62);
  });

  test('that lead back to themselves are an error, not an endless search', async () => {
    await open({ A1: '=Vong' }, { definedNames: [{ name: 'Vong', formula: 'Vong+1', sheet: null, visible: true }] });
    expect(value('A1')).toEqual({ error: '#NAME?' });
  });

  test('are calculated with at once when they are added, changed and deleted', async () => {
    await open({ A1: '=IFERROR(Moi,"chưa có")' });
    expect(value('A1')).toBe('chưa có');
    await Excel.run(async (context) => {
      const item = context.workbook.worksheets.getItem('Sheet1').names.add('Moi', '=5', 'Mốc mới');
      await context.sync();
      await host.settled();
      expect(value('A1')).toBe(5);
      item.formula = '=6';
      await context.sync();
      await host.settled();
      expect(value('A1')).toBe(6);
      item.delete();
      await context.sync();
      await host.settled();
    });
    expect(value('A1')).toBe('chưa có');
  });
});
