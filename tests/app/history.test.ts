import { describe, expect, test } from 'vitest';
import { closePeriod } from '../../src/app/history/close-period';
import { HISTORY_TABLE } from '../../src/app/history/history-columns';
import { readHistory } from '../../src/app/history/read-history';
import type { SheetTable, TableValue } from '../../src/app/host/new-sheet';
import { defaultPlan as plan } from '../../src/data/plans/index';
import { exactRateOf } from '../../src/domain/consolidation/consolidation';
import { pastFigure } from '../../src/domain/consolidation/past-period';
import { periodOf } from '../../src/domain/periods/period';
import { fakeHost, type FakeHost } from '../taskpane/support/assess-rows';
import { consolidationOf } from './support/consolidation';

const period = periodOf('half', 2022, 1, 'month-end');
const later = periodOf('nine-months', 2022, 1, 'month-end');
const consolidation = consolidationOf(plan, {
  'Phòng Nội vụ': [
    [15, 20],
    [8, 10],
    [150, 155],
  ],
  'Phường Đức Xuân': [[0, 0], [null, 4], { numerator: 13, denominator: 100 }],
  'Thanh tra thành phố': ['wrong', undefined, [3, 30]],
});

async function closed(): Promise<FakeHost> {
  const host = fakeHost([]);
  await closePeriod(host, { consolidation, period, closedOn: '2022-07-05' });
  return host;
}

const tableOf = (host: FakeHost): SheetTable => {
  const table = host.tables.get(HISTORY_TABLE);
  if (table === undefined) throw new Error('no history');
  return table;
};

const edited = (table: SheetTable, row: number, heading: string, value: TableValue): SheetTable => ({
  ...table,
  rows: table.rows.map((cells, index) =>
    index === row ? cells.map((cell, column) => (table.headings[column] === heading ? value : cell)) : cells,
  ),
});

describe('a closed period', () => {
  test('is read back as it was closed', async () => {
    const history = readHistory(tableOf(await closed()));
    expect(history.problems).toEqual([]);
    const [past] = history.periods;
    expect([past?.name, past?.from, past?.to, past?.planId, past?.closedOn]).toEqual([
      '6 tháng đầu năm 2022',
      '2022-01-01',
      '2022-06-30',
      plan.id,
      '2022-07-05',
    ]);
    for (const record of consolidation.records) {
      for (const figure of record.figures) {
        const found = past && pastFigure(past, record.unit, figure.indicator);
        expect(found).toEqual({
          unit: record.unit,
          indicator: figure.indicator,
          counts: figure.counts,
          rate: exactRateOf(figure),
          status: figure.status,
        });
      }
    }
  });

  test('has no rows for units that sent nothing', async () => {
    const [past] = readHistory(tableOf(await closed())).periods;
    expect(new Set(past?.figures.map(({ unit }) => unit)).size).toBe(3);
  });

  test('may be closed again: the earlier rows stay, the later closing counts', async () => {
    const host = await closed();
    const mended = consolidationOf(plan, {
      'Phòng Nội vụ': [
        [20, 20],
        [8, 10],
        [150, 155],
      ],
    });
    const again = await closePeriod(host, { consolidation: mended, period, closedOn: '2022-07-09' });
    expect(again.round).toBe(2);
    expect(tableOf(host).rows).toHaveLength(8 + 3);
    const { periods } = readHistory(tableOf(host));
    expect(periods).toHaveLength(1);
    expect(periods[0]?.closedOn).toBe('2022-07-09');
    expect(periods[0]?.figures).toHaveLength(3);
  });

  test('stands before older ones', async () => {
    const host = await closed();
    await closePeriod(host, { consolidation, period: later, closedOn: '2022-10-03' });
    expect(readHistory(tableOf(host)).periods.map(({ name }) => name)).toEqual([
      '9 tháng năm 2022',
      '6 tháng đầu năm 2022',
    ]);
  });
});

describe('the history as people leave it', () => {
  test('may have its columns moved and its rows sorted or deleted', async () => {
    const table = tableOf(await closed());
    const order = [...table.headings.keys()].reverse();
    const moved = {
      ...table,
      headings: order.map((index) => table.headings[index] ?? ''),
      rows: [...table.rows].reverse().map((cells) => order.map((index) => cells[index] ?? null)),
    };
    const figures = new Set(readHistory(moved).periods[0]?.figures.map((figure) => JSON.stringify(figure)));
    expect(figures).toEqual(new Set(readHistory(table).periods[0]?.figures.map((figure) => JSON.stringify(figure))));
    expect(readHistory({ ...table, rows: table.rows.slice(1) }).periods[0]?.figures).toHaveLength(7);
    expect(readHistory({ ...table, rows: [] }).periods).toEqual([]);
  });

  test('names a row whose date, count or verdict was broken, and passes it over', async () => {
    const table = tableOf(await closed());
    const cases: [string, TableValue][] = [
      ['Từ ngày', '1/1/2022'],
      ['Tử số', 'mười'],
      ['Đánh giá', 'tốt'],
      ['Lần chốt', 0],
    ];
    for (const [heading, value] of cases) {
      const { periods, problems } = readHistory(edited(table, 1, heading, value));
      expect(problems).toEqual([expect.stringContaining(`dòng 6: không đọc được ô cột “${heading}”`)]);
      expect(periods[0]?.figures).toHaveLength(7);
    }
  });

  test('says which column is gone, and takes no further closing then', async () => {
    const host = await closed();
    const table = tableOf(host);
    const headings = table.headings.map((heading) => (heading === 'Đơn vị' ? 'Cơ quan' : heading));
    host.tables.set(HISTORY_TABLE, { ...table, headings });
    expect(readHistory(tableOf(host)).problems).toEqual([expect.stringContaining('“Đơn vị”')]);
    await expect(closePeriod(host, { consolidation, period, closedOn: '2022-07-05' })).rejects.toThrow('no-table');
  });
});
