import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { utils, write } from '@e965/xlsx';
import { PreviewPage } from './support/preview-page';

/** One unit's sheet, with a period in its title or none. */
const ofUnit = (period: string | null): unknown[][] => [
  ['UBND PHƯỜNG ĐỨC XUÂN'],
  [period],
  ['STT', 'Chỉ số', 'Tử số', 'Mẫu số'],
  [1, 'Tỷ lệ hồ sơ trực tuyến', 13, 100],
];

function workbookOf(sheets: readonly (readonly [string, unknown[][]])[]): Uint8Array {
  const book = utils.book_new();
  for (const [name, rows] of sheets) utils.book_append_sheet(book, utils.aoa_to_sheet(rows), name);
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
}

const FOLDER = 'tests/golden/cases/meaning/';

describe('what a verdict is about', () => {
  let preview: PreviewPage;

  beforeAll(async () => {
    preview = await PreviewPage.open();
    await preview.setPaneWidth(320);
  });

  afterAll(async () => {
    await preview.close();
  });

  const said = async (): Promise<string> =>
    (await preview.pane.locator('.subject').innerText()).replace(/\s+/g, ' ').trim();

  it('stands above it: the period and the place with their cells, and the plan', async () => {
    await preview.pane.locator('.subject').waitFor();
    expect(await said()).toBe(
      'Kỳ Quý III/2022 A5 Đổi Nơi UBND THÀNH PHỐ BẮC KẠN A1 Kế hoạch 2022 · Ủy ban nhân dân thành phố Bắc Kạn Đổi',
    );
  });

  it('is chosen by the officer where the sheet leaves it open, bound to the sheet, and taken back', async () => {
    const { pane } = preview;
    await preview.openBytes(workbookOf([['Sheet1', ofUnit(null)]]), 'bao cao.xlsx');
    await pane.getByText('trang tính không ghi').waitFor();
    await pane.getByRole('button', { name: 'Đổi kỳ' }).click();
    await pane.getByRole('combobox', { name: 'Loại kỳ' }).selectOption('half');
    await pane.locator('.change').getByRole('button', { name: 'Chọn' }).click();
    await pane.getByText('theo anh chị chọn').waitFor();
    expect(await said()).toContain('Kỳ 6 tháng đầu năm 2022 (theo anh chị chọn) Đổi Bỏ chọn');
    await pane.locator('.change').waitFor({ state: 'detached' });
    await pane.getByRole('button', { name: 'Bỏ kỳ đã chọn' }).click();
    await pane.getByText('trang tính không ghi').waitFor();
    await pane.getByRole('button', { name: 'Đổi đơn vị' }).click();
    await pane.getByRole('combobox', { name: 'Trang tính này là của đơn vị' }).selectOption('Phòng Tư pháp');
    await pane.locator('.change').getByRole('button', { name: 'Chọn' }).click();
    await pane.getByRole('heading', { name: 'Phòng Tư pháp' }).waitFor();
    await pane.getByRole('button', { name: 'Bỏ đơn vị đã chọn' }).click();
    await pane.getByRole('heading', { name: 'Phường Đức Xuân' }).waitFor();
  });

  it('is a question where the file’s name is of another period than the title, settled by one press', async () => {
    const { pane } = preview;
    await preview.openBytes(workbookOf([['Sheet1', ofUnit('Tháng 9 năm 2022')]]), 'bao cao thang 6.xlsx');
    await pane.getByText('còn tên tệp ghi “thang 6”').waitFor();
    await pane.getByRole('button', { name: 'Tháng 9/2022', exact: true }).click();
    await pane.getByText('còn tên tệp ghi').waitFor({ state: 'detached' });
    expect(await said()).toContain('Kỳ Tháng 9/2022 (theo anh chị chọn)');
  });

  it('is told first where the sheet is of another year than the plan', async () => {
    await preview.openFile(`${FOLDER}nam-2025-theo-ke-hoach-2022.xlsx`);
    const note = preview.pane.getByRole('alert').filter({ hasText: 'kế hoạch năm 2022' });
    await note.waitFor();
    expect(await said()).toContain('2025');
    // Once, above the cards, and not again among what is to be looked at.
    expect(await preview.pane.getByText('chỉ tiêu đang dùng là của kế hoạch năm 2022').count()).toBe(1);
    await note.getByRole('button', { name: 'Đổi kế hoạch' }).click();
    await preview.pane.getByRole('combobox', { name: 'Kế hoạch áp dụng' }).waitFor();
  });

  it('is one question for a sheet of another place, and nobody is judged by this one’s targets', async () => {
    await preview.openFile(`${FOLDER}tinh-khac.xlsx`);
    await preview.pane.getByRole('tab', { name: 'Đơn vị' }).click();
    await preview.pane.getByRole('alert').filter({ hasText: 'theo kế hoạch nào' }).waitFor();
    expect(await preview.pane.getByRole('alert').count()).toBe(1);
    expect(await preview.pane.getByText('là đơn vị nào').count()).toBe(0);
    expect(preview.troubles).toEqual([]);
  });

  it('names a column once, also where the rows say what it holds', async () => {
    await preview.openFile('tests/golden/cases/shapes/theo-hinh-thuc-nop.xlsx');
    const read = preview.pane.getByText('Đã đọc từ các cột');
    await read.waitFor();
    const named = (await read.innerText()).replace('Đã đọc từ các cột', '').trim().split(', ');
    expect(named.length).toBeGreaterThan(1);
    expect(new Set(named).size).toBe(named.length);
  });
});
