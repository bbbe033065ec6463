import { describe, expect, test } from 'vitest';
import { bacKan2022 } from '../../../src/data/plans/bac-kan-2022';
import type { Plan } from '../../../src/domain/plans/plan';
import { assessGrid, type AssessGridOptions } from '../../../src/sheets/reading/assess-grid';
import { gridOf } from '../support/grid-of';

const target = { value: { numerator: 90, denominator: 100 }, text: '90%' };
/** A commune's own plan: its only unit is the commune that issued it. */
const plan: Plan = {
  ...bacKan2022,
  issuer: 'Ủy ban nhân dân phường Đức Xuân',
  groups: [
    {
      ...{ id: '1', section: '', name: '', text: '', units: [{ name: 'Phường Đức Xuân', aliases: [] }] },
      targets: { onlineDossierRate: target },
    },
  ],
};

/** Units with their verdicts, and problems that are more than information, of a sheet below such lines. */
function judged(lines: readonly string[], options: AssessGridOptions & { tab?: string } = {}) {
  const rows = [
    ...lines.map((line) => [line]),
    ['STT', 'Chỉ tiêu', 'Số thực hiện', 'Tổng số', 'Tỷ lệ (%)'],
    [1, 'Tỷ lệ hồ sơ trực tuyến', 950, 1000, 95],
  ];
  const { assessments, problems } = assessGrid(gridOf(rows, { sheet: options.tab ?? 'BC' }), plan, options);
  return {
    verdicts: assessments.map(({ unit, status }) => `${unit ?? '?'} ${status}`),
    told: problems
      .filter(({ severity }) => severity !== 'info')
      .map(({ code, cell }) => `${code} ${cell ?? ''}`.trim()),
  };
}

const OWN = { verdicts: ['Phường Đức Xuân met'], told: [] };

describe('under a commune’s own plan', () => {
  test.each([
    [['UBND PHƯỜNG ĐỨC XUÂN']],
    [['UBND TỈNH THÁI NGUYÊN', 'UBND PHƯỜNG ĐỨC XUÂN']],
    [['UBND PHƯỜNG ĐỨC XUÂN', 'TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG']],
    [['TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG PHƯỜNG ĐỨC XUÂN']],
  ])('the commune’s sheets are judged: %j', (lines) => {
    expect(judged(lines)).toEqual(OWN);
    expect(judged(lines, { isPlanGiven: true })).toEqual(OWN);
  });

  test.each([
    ['UBND PHƯỜNG SÔNG CẦU', 'A1'],
    ['BÁO CÁO CỦA PHƯỜNG SÔNG CẦU NĂM 2022', 'A1'],
    ['Đơn vị báo cáo: Phường Sông Cầu', 'A1'],
    ['XÃ NÔNG THƯỢNG - BÁO CÁO DỊCH VỤ CÔNG', 'A1'],
  ])('the sheet of another commune is one question and no verdict: %s', (line, cell) => {
    const asked = { verdicts: ['? no-target'], told: [`plan-place-mismatch ${cell}`] };
    expect(judged([line])).toEqual(asked);
    expect(judged([line], { isPlanGiven: true })).toEqual(asked);
  });

  test('another commune below its province is named itself', () => {
    expect(judged(['UBND TỈNH THÁI NGUYÊN', 'UBND PHƯỜNG SÔNG CẦU']).told).toEqual(['plan-place-mismatch A2']);
  });

  test('another commune may be named by the worksheet alone', () => {
    expect(judged(['BÁO CÁO'], { tab: 'Phường Sông Cầu' })).toEqual({
      verdicts: ['? no-target'],
      told: ['plan-place-mismatch'],
    });
  });

  test('a sheet of both is judged, as one that was merged into the other may be', () => {
    expect(judged(['UBND PHƯỜNG ĐỨC XUÂN', 'Kết quả của xã Nông Thượng'])).toEqual(OWN);
  });

  test('an officer’s word that it is the commune’s goes before its title', () => {
    const { verdicts, told } = judged(['UBND PHƯỜNG SÔNG CẦU'], { isPlanGiven: true, unit: 'Phường Đức Xuân' });
    expect(verdicts).toEqual(['Phường Đức Xuân met']);
    expect(told).toContain('plan-place-mismatch A1');
  });
});
