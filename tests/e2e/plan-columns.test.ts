import { utils, write } from '@e965/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PreviewPage } from './support/preview-page';

const ROWS = [
  ['CHỈ TIÊU GIAO NĂM 2026'],
  ['STT', 'Đơn vị', 'Tỷ lệ hồ sơ trực tuyến', 'Tỷ lệ hồ sơ có chữ ký số', 'Kết quả năm 2025', 'Nội dung khác'],
  [1, 'Sở Y tế', '90%', '≤ 60%', '80%', 95],
  [2, 'Sở Nội vụ', '80%', '≤ 50%', '70%', 90],
  [3, 'Xã Trà Lĩnh', '70%', '≤ 40%', '60%', 85],
];

function workbook(): Buffer {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(ROWS), 'Chỉ tiêu');
  return write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer;
}

describe('the columns of a plan’s table, looked over', () => {
  let preview: PreviewPage;

  beforeAll(async () => {
    preview = await PreviewPage.open();
    await preview.setPaneWidth(320);
    await preview.pane.getByRole('tab', { name: 'Chỉ tiêu' }).click();
    await preview.pane.getByText('Nạp kế hoạch khác').click();
    const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    await preview.pane
      .locator('input[type=file]')
      .setInputFiles({ name: 'ke-hoach-2026.xlsx', mimeType, buffer: workbook() });
    await preview.pane.getByRole('heading', { name: 'Xem lại trước khi áp dụng' }).waitFor();
  });

  afterAll(async () => {
    await preview.close();
  });

  const rows = (): Promise<string[]> =>
    preview.pane.locator('details', { hasText: 'Các cột của bảng' }).locator('li').allInnerTexts();
  const columns = async (): Promise<string[]> => (await rows()).map((text) => text.replace(/\s+/g, ' ').trim());

  it('are all shown with what they were taken for', async () => {
    await preview.pane.getByText('Các cột của bảng', { exact: true }).click();
    expect(await columns()).toEqual([
      'B2 Đơn vị – “Đơn vị”',
      'C2 Chỉ tiêu (1) – “Tỷ lệ hồ sơ trực tuyến” Bỏ cột này',
      'D2 Chỉ tiêu (2) – “Tỷ lệ hồ sơ có chữ ký số” Bỏ cột này',
      'E2 Không lấy – “Kết quả năm 2025”: kết quả đã thực hiện Lấy làm chỉ tiêu',
      'F2 Không lấy – “Nội dung khác”: chưa rõ Lấy làm chỉ tiêu',
    ]);
  });

  it('one that was left out is taken right at its doubt, and left out again', async () => {
    const take = preview.pane.getByRole('button', { name: 'Lấy làm chỉ tiêu: cột “Nội dung khác”' });
    await take.first().click();
    await preview.pane.getByLabel('Chỉ tiêu (3) của').first().waitFor();
    await preview.pane.getByText('Các cột của bảng', { exact: true }).click();
    expect((await columns())[4]).toBe('F2 Chỉ tiêu (3) – “Nội dung khác” Bỏ cột này');
    await preview.pane.getByRole('button', { name: 'Bỏ cột này: “Nội dung khác”' }).click();
    await expect.poll(() => preview.pane.getByLabel('Chỉ tiêu (3) của').count()).toBe(0);
  });

  it('what an indicator’s figures are is for the officer to say', async () => {
    const better = preview.pane.getByLabel('Đạt khi');
    await better.selectOption('higher');
    await expect.poll(() => better.inputValue()).toBe('higher');
    await better.selectOption('lower');
    await expect.poll(() => better.inputValue()).toBe('lower');
    expect(preview.troubles).toEqual([]);
  });
});
