import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { SheetTable, TableChanges } from '../../src/app/host/new-sheet';
import { startExcel, type TestedExcel } from '../app/support/excel';
import { area, sheet, workbook } from '../emulator/support/workbook';

const NAME = 'DVCTT_NhiemVu';
let tested: TestedExcel;

beforeAll(async () => {
  tested = await startExcel();
});

beforeEach(async () => {
  await tested.excel.openWorkbook(
    workbook([
      sheet(
        'Nhiệm vụ',
        {
          B3: 'Việc',
          C3: 'Hạn',
          D3: 'Trạng thái',
          B4: 'Rà soát',
          C4: { value: 44834, format: 'dd/mm/yyyy' },
          D4: 'Chưa làm',
          B5: 'Báo cáo',
          D5: 'Đã xong',
        },
        {
          tables: [
            { name: NAME, area: area('B3:D5'), headings: ['Việc', 'Hạn', 'Trạng thái'], style: 'TableStyleLight9' },
          ],
        },
      ),
    ]),
  );
});

async function table(): Promise<SheetTable> {
  const read = await tested.host.readTable(NAME);
  if (read === null) throw new Error('The table is gone');
  return read;
}

async function inExcel(work: (table: Excel.Table, context: Excel.RequestContext) => void): Promise<void> {
  await Excel.run(async (context) => {
    work(context.workbook.tables.getItem(NAME), context);
    await context.sync();
  });
}

const add = (...added: TableChanges['added']): Promise<unknown> => tested.host.changeTable(NAME, { cells: [], added });

describe('a table', () => {
  test('is read as it stands: where it is, its headings and its rows', async () => {
    expect(await table()).toEqual({
      name: NAME,
      sheet: 'Nhiệm vụ',
      area: area('B3:D5'),
      headings: ['Việc', 'Hạn', 'Trạng thái'],
      rows: [
        ['Rà soát', 44834, 'Chưa làm'],
        ['Báo cáo', null, 'Đã xong'],
      ],
      isProtected: false,
    });
  });

  test('is found again in whatever letters, and on a worksheet that was renamed', async () => {
    await inExcel((_, context) => (context.workbook.worksheets.getItem('Nhiệm vụ').name = 'Việc năm 2022'));
    const read = await tested.host.readTable(NAME.toLowerCase());
    expect([read?.sheet, read?.name]).toEqual(['Việc năm 2022', NAME]);
    await add(['Họp', { date: null }, '']);
    expect(tested.excel.cellValue('Việc năm 2022', 'B6')).toBe('Họp');
  });

  test('is none where people took it away', async () => {
    await inExcel((one) => one.convertToRange());
    expect(await tested.host.readTable(NAME)).toBeNull();
    await expect(add(['Họp', null, ''])).rejects.toMatchObject({ code: 'no-table' });
  });

  test('is not changed on a protected worksheet', async () => {
    await inExcel((one) => {
      one.worksheet.protection.protect();
    });
    expect((await table()).isProtected).toBe(true);
    await expect(add(['Họp', null, ''])).rejects.toMatchObject({ code: 'protected' });
  });
});

describe('changes of a table', () => {
  test('are cells of its rows, and rows at its end: texts as texts, dates as dates, formulas as formulas', async () => {
    await tested.host.changeTable(NAME, {
      cells: [
        { row: 1, column: 1, value: { date: '2022-12-31' } },
        { row: 0, column: 2, value: '=Đã xong' },
      ],
      added: [
        ['=1+1', { date: '2022-10-01' }, '-'],
        ['Họp', { date: null }, { formula: '=1+1', format: '0' }],
      ],
    });
    await tested.excel.settled();
    const { area: now, rows } = await table();
    expect(now).toEqual(area('B3:D7'));
    expect(rows).toEqual([
      ['Rà soát', 44834, '=Đã xong'],
      ['Báo cáo', 44926, 'Đã xong'],
      ['=1+1', 44835, '-'],
      ['Họp', null, 2],
    ]);
    await Excel.run(async (context) => {
      const cells = context.workbook.worksheets.getItem('Nhiệm vụ').getRange('B6:D7').load('numberFormat');
      await context.sync();
      expect(cells.numberFormat).toEqual([
        ['@', 'dd/mm/yyyy', '@'],
        ['@', 'dd/mm/yyyy', '0'],
      ]);
    });
  });

  test('come to the right rows of a filtered table, whose filter goes where rows are added', async () => {
    const filter = (): Promise<void> =>
      inExcel((one) => {
        one.columns.getItem('Trạng thái').filter.applyValuesFilter(['Đã xong']);
      });
    await filter();
    const cells = [{ row: 0, column: 0, value: 'Rà soát lại' }];
    await tested.host.changeTable(NAME, { cells, added: [] });
    expect((await table()).rows[0]).toEqual(['Rà soát lại', 44834, 'Chưa làm']);
    await add(['Họp', null, 'Chưa làm'], ['Thi', null, 'Chưa làm']);
    expect((await table()).rows.map(([first]) => first)).toEqual(['Rà soát lại', 'Báo cáo', 'Họp', 'Thi']);
    await Excel.run(async (context) => {
      const { autoFilter } = context.workbook.tables.getItem(NAME);
      autoFilter.load('isDataFiltered');
      await context.sync();
      expect(autoFilter.isDataFiltered).toBe(false);
    });
  });

  test('follow a table that a person sorted and typed a row below', async () => {
    await tested.excel.typeInto('Nhiệm vụ', 'B4:D5', [
      ['Báo cáo', '', 'Đã xong'],
      ['Rà soát', 44834, 'Chưa làm'],
    ]);
    await tested.excel.typeInto('Nhiệm vụ', 'B6', 'Tập huấn');
    await add(['Họp', null, '']);
    expect((await table()).rows.map(([first]) => first)).toEqual(['Báo cáo', 'Rà soát', 'Tập huấn', 'Họp']);
  });

  test('fill a table anew whose rows were all deleted, from its first row on', async () => {
    await inExcel((one) => {
      one.rows.getItemAt(1).delete();
      one.rows.getItemAt(0).delete();
    });
    expect((await table()).rows).toEqual([]);
    await add(['Họp', { date: '2022-10-01' }, '']);
    await add(['Thi', null, ''], ['Chấm', null, '']);
    const { rows, area: now } = await table();
    expect(rows.map(([first]) => first)).toEqual(['Họp', 'Thi', 'Chấm']);
    expect(now).toEqual(area('B3:D6'));
  });

  test('leave columns alone that people added', async () => {
    await tested.excel.typeInto('Nhiệm vụ', 'E3:E5', [['Ghi chú'], ['a'], ['b']]);
    await inExcel((one) => {
      one.resize('B3:E5');
    });
    await add(['Họp', null, 'Chưa làm']);
    const { headings, rows } = await table();
    expect(headings).toEqual(['Việc', 'Hạn', 'Trạng thái', 'Ghi chú']);
    expect(rows.at(-1)).toEqual(['Họp', null, 'Chưa làm', null]);
  });

  test('cost as many round trips for 500 rows as for one', async () => {
    const trips: number[] = [];
    for (const count of [1, 500]) {
      tested.excel.resetRoundTrips();
      await add(...Array.from({ length: count }, (_, index) => [`Việc ${String(index)}`, { date: null }, '']));
      trips.push(tested.excel.roundTrips);
    }
    expect(trips[1]).toBe(trips[0]);
    expect(trips[0]).toBeLessThanOrEqual(4);
    expect((await table()).rows).toHaveLength(503);
  });

  test('are told to who saves the file', async () => {
    await add(['Họp', null, '']);
    await tested.excel.settled();
    const { resizedTables, cells } = tested.excel.changes();
    expect(resizedTables).toEqual([{ sheet: 'Nhiệm vụ', name: NAME, area: area('B3:D6') }]);
    expect(cells).toEqual([{ sheet: 'Nhiệm vụ', row: 5, column: 1, value: 'Họp' }]);
  });
});
