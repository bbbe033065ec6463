import { describe, expect, test } from 'vitest';
import { loadPlanOfGrid } from '../../../src/app/plans/load-plan';
import type { CellValue } from '../../../src/sheets/cells/grid';
import { receiverOf, receiverWords } from '../../../src/sheets/plan-table/document/plan-receiver';
import { gridOf } from '../support/grid-of';

const RATE = 'Tỷ lệ hồ sơ trực tuyến';
const PAID = 'Tỷ lệ hồ sơ thanh toán trực tuyến';

/** The units of the one group and the told receiver of a table without units below such lines. */
function receiverBelow(lines: readonly string[], rows?: readonly (readonly CellValue[])[]) {
  const table = rows ?? [
    ['STT', 'Chỉ tiêu', 'Chỉ tiêu năm'],
    [1, RATE, '90%'],
    [2, PAID, '60%'],
  ];
  const { plan, problems } = loadPlanOfGrid(gridOf([...lines.map((line) => [line]), ...table]), 'k');
  return {
    units: plan?.groups.flatMap(({ units }) => units.map(({ name }) => name)),
    targets: plan?.groups.map(({ targets }) => Object.values(targets).map(({ text }) => text)),
    told: problems.map(({ code, severity }) => `${code} ${severity}`),
  };
}

const TITLE = 'CHỈ TIÊU DỊCH VỤ CÔNG TRỰC TUYẾN NĂM 2026';

describe('whose targets are that stand in a table without units', () => {
  test('the commune’s that issued the plan', () => {
    expect(receiverBelow(['ỦY BAN NHÂN DÂN', 'PHƯỜNG ĐỨC XUÂN', TITLE])).toEqual({
      units: ['Phường Đức Xuân'],
      targets: [['90%', '60%']],
      told: ['plan-receiver info'],
    });
  });

  test('the lower one’s of two offices at the head', () => {
    expect(receiverBelow(['UBND TỈNH CAO BẰNG', 'UBND XÃ TRÀ LĨNH', TITLE]).units).toEqual(['Xã Trà Lĩnh']);
  });

  test('whom the title assigns them to, before who issued it', () => {
    const lines = ['UBND PHƯỜNG ĐỨC XUÂN', 'GIAO CHỈ TIÊU NĂM 2026 CHO TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG'];
    expect(receiverBelow(lines).units).toEqual(['TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG']);
  });

  test('a level’s, where the title names one', () => {
    const lines = ['UBND TỈNH CAO BẰNG', 'GIAO CHỈ TIÊU CHO CÁC XÃ, PHƯỜNG NĂM 2026'];
    expect(receiverBelow(lines).units).toEqual(['CÁC XÃ, PHƯỜNG']);
    const both = ['Giao chỉ tiêu cho các sở, ban, ngành và UBND các xã, phường năm 2026'];
    expect(receiverBelow(both).units).toEqual(['Các sở, ban, ngành', 'UBND các xã, phường']);
  });

  test('also where the table says who leads each of them', () => {
    const rows = [
      ['STT', 'Nội dung', 'Đơn vị tính', 'Mức giao', 'Đơn vị chủ trì'],
      [1, RATE, '%', 90, 'Trung tâm Phục vụ hành chính công'],
      [2, PAID, '%', 60, 'Phòng Kinh tế'],
    ];
    const { units, targets } = receiverBelow(['UBND PHƯỜNG ĐỨC XUÂN', TITLE], rows);
    expect([units, targets]).toEqual([['Phường Đức Xuân'], [['90%', '60%']]]);
  });

  test.each([
    ['nobody is named', [TITLE]],
    ['a province issued it', ['UBND TỈNH CAO BẰNG', TITLE]],
    ['the title is about the province', ['CHỈ TIÊU NĂM 2026 CỦA TỈNH CAO BẰNG']],
    ['another document’s issuer is named', ['CHỈ TIÊU NĂM 2026', '(Kèm theo Quyết định số 12 của UBND xã Trà Lĩnh)']],
    ['only who sees to it is named', ['Giao Văn phòng HĐND và UBND theo dõi chỉ tiêu năm 2026']],
  ])('are an officer’s to say where %s', (_, lines) => {
    expect(receiverBelow(lines)).toEqual({ units: [], targets: [['90%', '60%']], told: ['plan-receiver error'] });
  });
});

describe('the words before a receiver', () => {
  test.each(receiverWords)('are read in “$example” up to the name’s end', ({ example, named }) => {
    expect(receiverOf([example], null)?.name).toBe(named);
  });
  test.each(receiverWords)('are none in “$unlike”', ({ unlike }) => {
    expect(receiverOf([unlike], null)).toBeNull();
  });
});
