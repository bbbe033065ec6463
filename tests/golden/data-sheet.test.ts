import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { utils, write } from '@e965/xlsx';
import { afterAll, describe, expect, test } from 'vitest';
import { runAssess } from '../support/run-assess';

type Row = readonly (string | number)[];
const scratch = mkdtempSync(join(tmpdir(), 'data-sheet-'));
afterAll(() => {
  rmSync(scratch, { recursive: true });
});

const figures = (period: string): readonly Row[] => [
  ['UBND PHƯỜNG ĐỨC XUÂN'],
  [`BÁO CÁO ${period}`],
  ['STT', 'Chỉ số', 'Số đã thực hiện', 'Tổng số', 'Tỷ lệ (%)'],
  [1, 'Tỷ lệ hồ sơ trực tuyến', 70, 100, 70],
];
const COVER: readonly Row[] = [['ỦY BAN NHÂN DÂN PHƯỜNG ĐỨC XUÂN'], [], ['BÁO CÁO KẾT QUẢ THÁNG 9 NĂM 2022']];

/** Assesses a workbook of these worksheets, whose first one is on show. */
async function assess(sheets: Readonly<Record<string, readonly Row[]>>, args: readonly string[] = []) {
  const book = utils.book_new();
  for (const [name, rows] of Object.entries(sheets))
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), name);
  const file = join(scratch, 'so.xlsx');
  writeFileSync(file, write(book, { type: 'buffer', bookType: 'xlsx' }) as Uint8Array);
  const { exit, report } = await runAssess(file, args);
  const problems = report.problems as readonly { code: string; message: string }[];
  const told = problems.find(({ code }) => code === 'data-on-other-sheet')?.message ?? null;
  return { exit, sheet: report.sheet, verdicts: report.assessments.length, told };
}

describe('a workbook whose first worksheet holds no figures', () => {
  test('is assessed by the one worksheet that does, and that is said', async () => {
    const found = await assess({ Bìa: COVER, 'Số liệu': figures('THÁNG 9 NĂM 2022') });
    expect(found).toMatchObject({ exit: 0, sheet: 'Số liệu', verdicts: 1 });
    expect(found.told).toContain('đã đánh giá trang tính “Số liệu”');
  });

  test('is not, where several do: they are named', async () => {
    const months = { 'Tháng 8': figures('THÁNG 8 NĂM 2022'), 'Tháng 9': figures('THÁNG 9 NĂM 2022') };
    const found = await assess({ Bìa: COVER, ...months });
    expect(found).toMatchObject({ exit: 1, sheet: 'Bìa', verdicts: 0 });
    expect(found.told).toContain('các trang tính “Tháng 8” và “Tháng 9”');
  });

  test('is not, where the first one has numbers that are not understood, or was asked for by its name', async () => {
    const contents: readonly Row[] = [
      ['STT', 'Nội dung', 'Trang'],
      [1, 'Số liệu', 2],
    ];
    const found = await assess({ 'Mục lục': contents, 'Số liệu': figures('THÁNG 9 NĂM 2022') });
    expect(found).toMatchObject({ exit: 1, sheet: 'Mục lục', verdicts: 0 });
    expect(found.told).toContain('Số liệu có ở trang tính “Số liệu”');
    const asked = await assess({ Bìa: COVER, 'Số liệu': figures('THÁNG 9 NĂM 2022') }, ['--sheet', 'Bìa']);
    expect(asked).toMatchObject({ exit: 1, sheet: 'Bìa', told: null });
  });
});
