import { describe, expect, test } from 'vitest';
import { assessSource } from '../../../src/app/collect/assess-source';
import { mergeSources, type Choices } from '../../../src/app/collect/merge-sources';
import type { ReadSource } from '../../../src/app/collect/source';
import { defaultPlan as plan } from '../../../src/data/plans/index';
import { figureOf } from '../../../src/domain/consolidation/consolidation';
import { defaultNear } from '../../../src/domain/verdicts/assessment';
import { gridOf } from '../../sheets/support/grid-of';

const basis = { plan, near: defaultNear, settings: new Map<string, unknown>(), toldNames: undefined };
const UNIT = 'Phòng Nội vụ';

/** A sheet of one month: procedures 1 of 2 (active), dossiers online of all. */
function month(sheet: string, online: number, all: number, title = sheet): Promise<ReadSource> {
  const rows = [
    [UNIT],
    [title],
    ['STT', 'Chỉ số', 'Tử số', 'Mẫu số'],
    [1, 'Tỷ lệ TTHC có phát sinh hồ sơ trực tuyến', 1, 2],
    [2, 'Tỷ lệ hồ sơ trực tuyến', online, all],
  ];
  return assessSource(gridOf(rows, { sheet }), { file: 'noi-vu.xlsx', sheet }, basis);
}

function merged(sources: readonly ReadSource[], choices?: Choices) {
  const { consolidation, duplicates } = mergeSources(sources, plan, choices);
  const record = consolidation.records.find(({ unit }) => unit === UNIT);
  const figure = (id: string) => record && figureOf(record, id);
  return { sum: duplicates[0]?.candidates.find(({ added }) => added !== undefined), record, figure, duplicates };
}

describe('a workbook with a sheet for each month', () => {
  const sheets = Promise.all([
    month('T7', 4, 20, 'Tháng 7/2022'),
    month('T9', 9, 30, 'Tháng 9/2022'),
    month('T8', 2, 10, 'Tháng 8/2022'),
  ]);

  test('asks which sheet counts, or whether its months are added up', async () => {
    const { sum, record } = merged(await sheets);
    expect(record?.collected).toBe('open');
    expect(sum?.added?.map(({ kind, index }) => `${kind} ${String(index)}`)).toEqual(['month 7', 'month 8', 'month 9']);
  });

  test('has the dossiers of the quarter where that was answered; procedures do not add up and have no figure', async () => {
    const asked = merged(await sheets);
    const { record, figure } = merged(await sheets, new Map([[UNIT, { key: asked.sum?.key ?? '' }]]));
    expect(record?.collected).toBe('in');
    expect(figure('onlineDossierRate')).toMatchObject({
      counts: { numerator: 15, denominator: 60 },
      status: 'near',
      shortfall: 3,
    });
    expect(figure('onlineActiveProcedureRate')).toMatchObject({ counts: { numerator: null }, status: 'no-data' });
  });

  test('is asked about anew when another month has come', async () => {
    const asked = merged(await sheets);
    const more = [...(await sheets), await month('T10', 1, 5, 'Tháng 10/2022')];
    const { record } = merged(more, new Map([[UNIT, { key: asked.sum?.key ?? '' }]]));
    expect(record?.collected).toBe('open');
  });

  test.each<[string, () => Promise<readonly ReadSource[]>]>([
    [
      'with a month between them missing',
      () => Promise.all([month('T7', 4, 20, 'Tháng 7/2022'), month('T9', 9, 30, 'Tháng 9/2022')]),
    ],
    [
      'of which one is a cumulation',
      () => Promise.all([month('T8', 4, 20, 'Tháng 8/2022'), month('T9', 9, 30, 'Lũy kế đến tháng 9/2022')]),
    ],
    ['of two years', () => Promise.all([month('T8', 4, 20, 'Tháng 8/2021'), month('T9', 9, 30, 'Tháng 9/2022')])],
    ['of the same month', () => Promise.all([month('A', 4, 20, 'Tháng 8/2022'), month('B', 9, 30, 'Tháng 8/2022')])],
    [
      'of which one says no month',
      () => Promise.all([month('T8', 4, 20, 'Tháng 8/2022'), month('B', 9, 30, 'Biểu mẫu')]),
    ],
  ])('%s is asked about without a sum', async (_what, read) => {
    const { sum, duplicates } = merged(await read());
    expect(duplicates).toHaveLength(1);
    expect(sum).toBeUndefined();
  });
});
