import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { colourSheet } from '../../../src/app/assess/assess-sheet';
import { loadPlan } from '../../../src/app/plans/load-plan';
import { defaultPlan } from '../../../src/data/plans/index';
import { readXlsx } from '../../../src/files/xlsx/read-xlsx';
import { startExcel, type TestedExcel } from '../support/excel';

const folder = join(import.meta.dirname, '../../golden/cases');

/** The plan that a case is of, where it is not the built-in one. */
const PLANS: Readonly<Record<string, string>> = {
  'phuong-tan-an-thang-3-2026.xlsx': 'meaning/ke-hoach-2026-8-chi-tieu.xlsx',
  '10-bao-cao-xa.xlsx': 'real/10-ke-hoach-theo-cap.xlsx',
  '11-tong-hop.xlsx': 'real/11-ke-hoach-co-diem.xlsx',
  '12-tong-hop.xlsx': 'real/12-ke-hoach-tre-han.xlsx',
  '13-don-vi-con.xlsx': 'real/12-ke-hoach-tre-han.xlsx',
  '15-khoi-cot-chi-so.xlsx': 'real/15-ke-hoach.xlsx',
  '16-danh-sach-co-han-tra.xlsx': 'real/15-ke-hoach.xlsx',
};
const TONES: Readonly<Record<string, string>> = {
  met: 'met',
  near: 'near',
  missed: 'missed',
  'not-applicable': 'neutral',
};

const cases = ['meaning', 'real'].flatMap((room) =>
  readdirSync(join(folder, room))
    .filter((name) => !name.includes('ke-hoach-') && !name.endsWith('-ke-hoach.xlsx') && name !== 'hai-ten.xlsx')
    .map((name) => [room, name] as const),
);

describe('the colours of shapes of public forms', () => {
  let tested: TestedExcel;
  beforeAll(async () => {
    tested = await startExcel();
  });

  test.each(cases)('%s/%s: a cell that is one verdict’s shows its tone and no other', async (room, name) => {
    const planFile = PLANS[name];
    const loaded = planFile === undefined ? null : await loadPlan(readFileSync(join(folder, planFile)), planFile);
    await tested.excel.openWorkbook(readXlsx(readFileSync(join(folder, room, name))).data);
    const result = await colourSheet(tested.host, { plan: loaded?.plan ?? defaultPlan, sheet: null });
    for (const { cells, status, indicator, writtenAs } of result.assessments) {
      const cell = cells.rate ?? cells.numerator ?? '';
      if (cell === '' || cell.includes(':')) continue;
      expect([writtenAs, indicator, await tested.toneAt(result.sheet, cell)]).toEqual([
        writtenAs,
        indicator,
        TONES[status] ?? null,
      ]);
    }
    // Lists of dossiers have no cell that is the unit's: none is coloured, and that is told of each verdict.
    const isList = result.layout === 'dossier-list';
    const judged = result.assessments.filter(({ status }) => ['met', 'near', 'missed'].includes(status));
    expect(result.uncoloured.map(({ why }) => why)).toEqual(isList ? judged.map(() => 'dossiers') : []);
    if (isList) expect(result.hasColours).toBe(false);
  });

  test('a row below a unit’s first one, and a total, show none', async () => {
    for (const [name, cells] of [
      ['real/08-hai-dong-mot-don-vi.xlsx', ['G7', 'G9']],
      ['meaning/ten-dong-cong.xlsx', ['D6', 'D8', 'D9']],
      ['meaning/luy-ke-canh-ky.xlsx', ['D7', 'F5', 'F6']],
    ] as const) {
      await tested.excel.openWorkbook(readXlsx(readFileSync(join(folder, name))).data);
      const { sheet } = await colourSheet(tested.host, { plan: defaultPlan, sheet: null });
      for (const cell of cells) expect([name, cell, await tested.toneAt(sheet, cell)]).toEqual([name, cell, null]);
    }
  });
});
