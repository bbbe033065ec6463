import type { Plan } from '../../../src/domain/plans/plan';
import { beforeAll, describe, expect, test } from 'vitest';
import { assessSheet, colourSheet, removeColours } from '../../../src/app/assess/assess-sheet';
import type { FormulaRequest } from '../../../src/app/formulas/formula-request';
import { insertFormula, type InsertedFormula } from '../../../src/app/formulas/insert-formula';
import { defaultPlan } from '../../../src/data/plans/index';
import { createFunctions } from '../../../src/functions/create-functions';
import type { SheetData } from '../../../src/files/xlsx/workbook-data';
import type { CellValue } from '../../../src/sheets/cells/grid';
import { workbook } from '../../emulator/support/workbook';
import { DIGITISED, ON_TIME, planWith } from '../../support/own-plan';
import { startExcel, type TestedExcel } from '../support/excel';
import { proceduresSheet, sheetOfRows } from '../support/sheets';

let tested: TestedExcel;
const words = { met: 'Đạt', near: 'Gần đạt', missed: 'Chưa đạt', nothing: 'Không phát sinh' };
const plan = planWith([DIGITISED, ON_TIME], 'beside-known');
const heading = ['Tổng số hồ sơ', 'Số hồ sơ được số hoá', 'Tổng số đã giải quyết', 'Trước hạn', 'Đúng hạn'];
const contents = ['rate', 'verdict', 'shortfall'] as const;

beforeAll(async () => {
  tested = await startExcel();
});

async function insert(
  sheet: SheetData,
  cell: string,
  request: FormulaRequest,
  by: Plan = plan,
): Promise<InsertedFormula> {
  await tested.excel.openWorkbook(workbook([sheet]));
  await tested.excel.selectCells(sheet.name, cell);
  const assessment = await assessSheet(tested.host, { plan: by, sheet: sheet.name });
  const inserted = await insertFormula(tested.host, assessment, by, request, words);
  await tested.excel.settled();
  return inserted;
}

function expectValue(sheet: string, cell: string, gives: unknown): void {
  const value = tested.excel.cellValue(sheet, cell);
  if (typeof gives === 'number') expect(value).toBeCloseTo(gives, 12);
  else expect(value).toBe(gives);
}

describe('formulas beside a summary of units', () => {
  const sheet = sheetOfRows('TH', [
    ['STT', 'Đơn vị', ...heading],
    [1, 'Phòng Nội vụ', 10, 7, 100, 60, 30],
    [2, 'Phòng Tư pháp', 0, 0, 100, 60, 35],
  ]);

  test.each([
    [DIGITISED.id, 'K2', [0.7, 'Gần đạt', 1]],
    [ON_TIME.id, 'K2', [0.9, 'Gần đạt', 5]],
    [ON_TIME.id, 'K3', [0.95, 'Đạt', 0]],
    [DIGITISED.id, 'K3', ['Không phát sinh', 'Không phát sinh', 'Không phát sinh']],
  ])('Excel’s own functions for %s in %s', async (indicator, cell, gives) => {
    for (const [index, content] of contents.entries()) {
      expect(await insert(sheet, cell, { indicator, content, style: 'native' })).toMatchObject({ kind: 'inserted' });
      expectValue('TH', cell, gives[index]);
    }
  });

  test('ours judge what the plan’s formula divides', async () => {
    const formulas: unknown[] = [];
    for (const content of contents) {
      const inserted = await insert(sheet, 'K2', { indicator: ON_TIME.id, content, style: 'dvctt' });
      formulas.push('formula' in inserted ? inserted.formula : inserted.kind);
    }
    expect(formulas).toEqual([
      '=IF(E2=0,"Không phát sinh",(F2+G2)/E2)',
      '=DVCTT.DANHGIA(IF(E2=0,"Không phát sinh",(F2+G2)/E2),DVCTT.CHITIEU(B2,5))',
      '=DVCTT.CON_THIEU((F2+G2),E2,DVCTT.CHITIEU(B2,5))',
    ]);
  });
});

describe('formulas beside a unit’s own sheet', () => {
  const rows: CellValue[][] = [
    ['Đơn vị: Phòng Nội vụ'],
    ['STT', 'Tên thủ tục hành chính', ...heading],
    [1, 'Thủ tục 1', 10, 7, 60, 40, 20],
    [2, 'Thủ tục 2', null, null, 40, 10, 20],
    [3, 'Thủ tục 3', 5, 5, null, null, null],
  ];
  const sheet = sheetOfRows('PNV', rows);
  const totals = { [DIGITISED.id]: [0.8, 'Đạt', 0], [ON_TIME.id]: [0.9, 'Gần đạt', 5] };

  test.each(Object.entries(totals))('Excel’s own functions add up all rows: %s', async (indicator, gives) => {
    for (const [index, content] of contents.entries()) {
      expect(await insert(sheet, 'K3', { indicator, content, style: 'native' })).toMatchObject({ kind: 'inserted' });
      expectValue('PNV', 'K3', gives[index]);
    }
  });

  test('ours take one value of TONGHOP, which judges the same', async () => {
    const functions = createFunctions({ planInForce: () => plan, findPlan: () => plan, planIds: () => [plan.id] });
    const summary = functions.find(({ entry }) => entry.id === 'TONGHOP');
    const table = (await summary?.call([rows.slice(1), 'Phòng Nội vụ'])) as CellValue[][];
    for (const [indicator, gives] of Object.entries(totals)) {
      const taken: unknown[] = [];
      for (const content of contents) {
        const inserted = await insert(sheet, 'K3', { indicator, content, style: 'dvctt' });
        const formula = 'formula' in inserted ? inserted.formula : '';
        const [, row, column] =
          /^=INDEX\(DVCTT\.TONGHOP\('PNV'!\$A\$2:\$G\$5,"Phòng Nội vụ"\),(\d+),(\d+)\)$/.exec(formula) ?? [];
        taken.push(table[Number(row) - 1]?.[Number(column) - 1]);
      }
      expect(taken).toEqual(gives);
    }
  });

  test('numbers that stand as texts have no native formula', async () => {
    const texts = rows.map((row, index) => (index === 2 ? row.map((value, at) => (at === 3 ? '7' : value)) : row));
    const request = { indicator: DIGITISED.id, content: 'rate', style: 'native' } as const;
    expect(await insert(sheetOfRows('PNV', texts), 'K3', request)).toEqual({ kind: 'no-counts' });
  });
});

test('counts in rows of their own are divided where they stand', async () => {
  const rows = [
    ['Đơn vị: Phòng Nội vụ'],
    ['STT', 'Nội dung', 'Số liệu'],
    [1, 'Tổng số đã giải quyết', 100],
    [2, 'Trước hạn', 60],
    [3, 'Đúng hạn', 36],
  ];
  const request = { indicator: ON_TIME.id, content: 'rate', style: 'native' } as const;
  const inserted = await insert(sheetOfRows('S', rows), 'E2', request);
  expect(inserted).toMatchObject({ formula: '=IF(C3=0,"Không phát sinh",(C4+C5)/C3)' });
  expectValue('S', 'E2', 0.96);
});

describe('formulas for an indicator of which less is better', () => {
  const late = (one: (typeof plan.indicators)[number]) =>
    one.id === ON_TIME.id
      ? {
          ...one,
          better: 'lower' as const,
          heading: 'Tỷ lệ trễ hạn',
          formula: { numerator: 'Trễ hạn', denominator: 'Tổng số đã giải quyết' },
        }
      : one;
  const upTo: Plan = {
    ...plan,
    indicators: plan.indicators.map(late),
    groups: plan.groups.map((group) => ({
      ...group,
      targets: { ...group.targets, [ON_TIME.id]: { value: { numerator: 2, denominator: 100 }, text: '≤ 2%' } },
    })),
  };
  const sheet = sheetOfRows('TH', [
    ['STT', 'Đơn vị', 'Tổng số đã giải quyết', 'Trễ hạn'],
    [1, 'Phòng Nội vụ', 100, 2],
    [2, 'Phòng Tư pháp', 90, 2],
    [3, 'Phòng Kinh tế', 100, 15],
  ]);

  test.each([
    ['K2', 'Đạt', 0],
    ['K3', 'Gần đạt', 1],
    ['K4', 'Chưa đạt', 13],
  ])('in %s gives %s, and how many are too many', async (cell, verdict, shortfall) => {
    for (const [content, gives] of [
      ['verdict', verdict],
      ['shortfall', shortfall],
    ] as const) {
      const request = { indicator: ON_TIME.id, content, style: 'native' } as const;
      expect(await insert(sheet, cell, request, upTo)).toMatchObject({ kind: 'inserted' });
      expectValue('TH', cell, gives);
    }
  });

  test('says so to ours', async () => {
    const of = async (content: FormulaRequest['content']) =>
      insert(sheet, 'K2', { indicator: ON_TIME.id, content, style: 'dvctt' }, upTo);
    expect(await of('verdict')).toMatchObject({
      formula: '=DVCTT.DANHGIA(IF(C2=0,"Không phát sinh",D2/C2),DVCTT.CHITIEU(B2,5),,"thấp")',
    });
    expect(await of('shortfall')).toMatchObject({ formula: '=DVCTT.CON_THIEU(D2,C2,DVCTT.CHITIEU(B2,5),,"thấp")' });
  });
});

describe('marks in a formula of Excel’s own functions', () => {
  const sheet = proceduresSheet('PNV', [
    ['x', 'x', 'x', 10, 8],
    ['x', null, 'x', 4, 0],
    ['x', null, 'x', 4, 0],
  ]);
  const request = { indicator: 'endToEndProcedureRate', content: 'rate', style: 'native' } as const;

  test('are all that the pane counts, also those that are typed later; others are not', async () => {
    const inserted = await insert(sheet, 'J2', request, defaultPlan);
    expect(inserted).toMatchObject({ kind: 'inserted' });
    expect('formula' in inserted && inserted.formula).toBe(
      '=IF(SUMPRODUCT(1*DVCTT_CT_Dau_C)=0,"Không phát sinh",SUMPRODUCT(DVCTT_CT_Dau_C*DVCTT_CT_Dau_D)/SUMPRODUCT(1*DVCTT_CT_Dau_C))',
    );
    for (const [mark, gives] of [
      ['✓ ', 2 / 3],
      ['Toàn trình', 2 / 3],
      ['Đã cung cấp', 2 / 3],
      [true, 2 / 3],
      ['?', 1 / 3],
      ['chưa', 1 / 3],
    ] as const) {
      await tested.excel.typeInto('PNV', 'D6', mark);
      await tested.excel.settled();
      expectValue('PNV', 'J2', gives);
      const { assessments } = await assessSheet(tested.host, { plan: defaultPlan, sheet: 'PNV' });
      if (mark !== '?') expect(assessments[0]?.rate).toBeCloseTo(gives, 12);
    }
  });

  test('are still counted when the colours are taken off', async () => {
    await insert(sheet, 'J2', request, defaultPlan);
    await colourSheet(tested.host, { plan: defaultPlan, sheet: 'PNV' });
    await removeColours(tested.host, 'PNV');
    await tested.excel.typeInto('PNV', 'D6', 'có');
    await tested.excel.settled();
    expectValue('PNV', 'J2', 2 / 3);
  });
});
