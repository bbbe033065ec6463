import { describe, expect, it } from 'vitest';
import { loadPlan, type LoadedPlan } from '../../../src/app/plans/load-plan';
import { unitsOf } from '../../../src/domain/plans/plan';
import { buildPackage, worksheet } from '../../files/xlsx/build-package';

type Value = string | number;

const cell = (value: Value): string =>
  typeof value === 'number' ? `<c><v>${value}</v></c>` : `<c t="inlineStr"><is><t>${value}</t></is></c>`;

const load = (rows: readonly (readonly Value[])[]): Promise<LoadedPlan> => {
  const xml = rows.map((row) => `<row>${row.map(cell).join('')}</row>`).join('');
  return Promise.resolve(loadPlan(buildPackage({ sheets: [worksheet(xml)] }), 'tep.xlsx'));
};

/** How many units a file gives as a plan, or why it is none. */
async function unitsIn(rows: readonly (readonly Value[])[]): Promise<number | string> {
  const { plan, problems } = await load(rows);
  if (plan !== null) return unitsOf(plan).length;
  const [found] = problems;
  return found.code === 'plan-value-unreadable' && 'refusal' in found.facts ? found.facts.refusal : 'another problem';
}

const HEAD = ['STT', 'Tên đơn vị', 'Tỷ lệ hồ sơ trực tuyến (%)', 'Tỷ lệ thanh toán trực tuyến (%)'];
const UNITS = ['Sở Nội vụ', 'Sở Y tế', 'Phường Đức Xuân', 'Xã Ba Bể', 'Xã Chợ Mới', 'Xã Phủ Thông'];
const body = (...figures: readonly (readonly Value[])[]): Value[][] =>
  UNITS.map((unit, row) => [row + 1, unit, ...figures.map((column) => column[row] ?? '')]);

const ROUND = body([80, 80, 60, 45, 45, 45], [70, 70, 50, 40, 40, 40]);
const MEASURED = body(
  ['96,7%', '81,25%', '41,3%', '12,9%', '33,3%', '50%'],
  ['88,1', '70', '45,6', '9,7', '12,2', '0'],
);
const WHOLE = body([97, 82, 41, 13, 33, 50], [88, 70, 46, 10, 12, 0]);

describe('a sheet of rates that were reached is no plan', () => {
  it.each([
    'BÁO CÁO KẾT QUẢ CUNG CẤP DỊCH VỤ CÔNG TRỰC TUYẾN THÁNG 10 NĂM 2026',
    'Biểu 02. Tổng hợp kết quả thực hiện chỉ tiêu năm 2026',
    'II. Tình hình tiếp nhận hồ sơ trực tuyến',
    '(Kèm theo Báo cáo số 31/BC-UBND ngày 15/10/2026)',
  ])('headed “%s”', async (title) => {
    expect(await unitsIn([[title], HEAD, ...ROUND])).toBe('no-table');
    expect(await unitsIn([[title], ['(Thực hiện Kế hoạch số 218/KH-UBND)'], HEAD, ...ROUND])).toBe('no-table');
  });

  it('without a title, by figures that nobody assigns', async () => {
    expect(await unitsIn([HEAD, ...MEASURED])).toBe('no-table');
    expect(await unitsIn([HEAD, ...WHOLE])).toBe('no-table');
  });
});

describe('a plan stays one', () => {
  it('without a word of targets, by its round figures; 13 and 7 for many are, too', async () => {
    expect(await unitsIn([HEAD, ...ROUND])).toBe(6);
    expect(await unitsIn([HEAD, ...body([13, 13, 13, 7, 7, 7], [98, 98, 98, 97, 97, 97])])).toBe(6);
  });

  it('with odd figures, where a title or a heading says that they are targets', async () => {
    expect(await unitsIn([['TỔNG HỢP CHỈ TIÊU GIAO CÁC ĐƠN VỊ NĂM 2026'], HEAD, ...MEASURED])).toBe(6);
    const heads = HEAD.map((text) => text.replace('Tỷ lệ', 'Chỉ tiêu tỷ lệ'));
    expect(await unitsIn([['BÁO CÁO KẾT QUẢ NĂM 2026'], heads, ...WHOLE])).toBe(6);
  });

  it('beside a table of what was reached before, which is left out', async () => {
    const reached = HEAD.map((text) => text.replace('(%)', 'đến 14/12/2025 (%)'));
    const { plan } = await load([
      ...[['1. Kết quả năm 2025'], reached, ...WHOLE, [], ['2. Chỉ tiêu năm 2026'], HEAD, ...ROUND],
    ]);
    expect(plan?.groups[0]?.targets['onlineDossierRate']?.text).toBe('80%');
    expect(plan && unitsOf(plan).length).toBe(6);
  });
});

describe('figures and columns that could mean two things', () => {
  const doubts = async (rows: readonly (readonly Value[])[]): Promise<string[]> =>
    (await load(rows)).problems.map(({ code, severity, cell: at }) => `${severity} ${code} ${at ?? ''}`);

  it('0,8 below “(%)” is 80% where all are like it, and that is told; among 70 and 80 it is none', async () => {
    const fractions = await load([HEAD, ...body(['0,8', 0.8, 0.6, 0.5, 0.5, 0.5], [70, 70, 50, 40, 40, 40])]);
    expect(fractions.plan?.groups[0]?.targets['onlineDossierRate']?.text).toBe('80%');
    expect(fractions.problems.map(({ code, cell: at }) => [code, at])).toEqual([['rate-scale-assumed', 'C2']]);
    expect(await doubts([HEAD, ...body([80, 0.8, 60, 45, 45, 45], [70, 70, 50, 40, 40, '0,4'])])).toEqual([
      'error plan-value-unreadable C3',
      'error plan-value-unreadable D7',
    ]);
  });

  it('of quarters without a year none is taken', async () => {
    const heads = ['STT', 'Đơn vị', 'Tỷ lệ hồ sơ trực tuyến quý I', 'Tỷ lệ hồ sơ trực tuyến quý II', 'Tỷ lệ đúng hạn'];
    const rows = UNITS.map((unit, row) => [row + 1, unit, '30%', '40%', '95%']);
    const { plan } = await load([heads, ...rows]);
    expect(plan?.indicators.map(({ id }) => id)).toEqual(['ty-le-dung-han']);
    expect(await doubts([heads, ...rows])).toEqual(['error column-ambiguous C1']);
  });

  it('a row of totals is no unit, however it counts', async () => {
    for (const total of ['Tổng cộng: 06 đơn vị', 'Tổng số (6 đơn vị)', 'Toàn tỉnh: 124 xã, phường', 'Cộng'])
      expect(await unitsIn([HEAD, ...ROUND, ['', total, 60, 50]]), total).toBe(6);
  });
});
