import { describe, expect, test } from 'vitest';
import { planColours } from '../../../src/app/colours/plan-colours';
import { planVerdicts } from '../../../src/app/assess/verdict-column';
import { bacKan2022 } from '../../../src/data/plans/bac-kan-2022';
import type { CellValue } from '../../../src/sheets/cells/grid';
import { assessGrid } from '../../../src/sheets/reading/assess-grid';
import { gridOf } from '../../sheets/support/grid-of';

function verdicts(rows: readonly (readonly CellValue[])[]) {
  const assessed = assessGrid(gridOf([['PHÒNG VĂN HÓA VÀ THÔNG TIN'], ['QUÝ II NĂM 2022'], ...rows]), bacKan2022);
  const planned = planVerdicts(assessed, bacKan2022, null);
  return { words: planned?.words, texts: planned?.column.texts, rules: planColours(assessed, bacKan2022).rules };
}

describe('verdicts beside their rows', () => {
  test('of two counts in one cell take them apart, and so does the colour', () => {
    const { words, texts, rules } = verdicts([
      ['STT', 'Đơn vị', 'Tỷ lệ hồ sơ trực tuyến'],
      [1, 'Phòng Nội vụ', '30/100'],
      [2, 'Phòng Tư pháp', '2/100'],
    ]);
    expect(words?.slice(1)).toEqual(['(3) Đạt', '(3) Chưa đạt, còn thiếu 8 hồ sơ trực tuyến']);
    for (const text of texts?.slice(1) ?? []) expect(text).toMatch(/^=.*FIND\("\/",/);
    expect(rules.length).toBeGreaterThan(0);
  });

  test('of two counts that are written as no formula takes them are words, and the colours leave them out', () => {
    const { words, texts, rules } = verdicts([
      ['STT', 'Đơn vị', 'Tỷ lệ hồ sơ trực tuyến'],
      [1, 'Phòng Nội vụ', '30% (30/100)'],
      [2, 'Phòng Tư pháp', '2/100'],
    ]);
    expect(words?.slice(1)).toEqual(['(3) Đạt', '(3) Chưa đạt, còn thiếu 8 hồ sơ trực tuyến']);
    expect(texts).toEqual(words);
    expect(rules).toEqual([]);
  });

  test('of indicators in rows of their own follow their own cells, also where these are texts', () => {
    const { words, texts } = verdicts([
      ['STT', 'Đơn vị', 'Chỉ số', 'Tử số', 'Mẫu số'],
      [1, 'Phòng Nội vụ', 'Tỷ lệ hồ sơ trực tuyến', '1.030', '2.000'],
      [null, null, 'Tỷ lệ TTHC cung cấp DVCTT toàn trình', 20, 20],
      [2, 'Phòng Tư pháp', 'Tỷ lệ hồ sơ trực tuyến', 2, 100],
      [null, null, 'Tỷ lệ TTHC cung cấp DVCTT toàn trình', 9, 10],
    ]);
    expect(words?.slice(1, 3)).toEqual(['(3) Đạt', '(1) Đạt']);
    expect(texts?.[1]).toContain('NUMBERVALUE');
    expect(texts?.[2]).toMatch(/^=/);
    expect(texts?.[2]).not.toContain('NUMBERVALUE');
  });
});
