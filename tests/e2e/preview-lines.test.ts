import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { palette } from '../../src/app/host/palette';
import { readXlsx } from '../../src/files/xlsx/read-xlsx';
import { PreviewPage } from './support/preview-page';

const UNIT = 'Phòng Nội vụ';
/** The figures of the sample's procedures, and the rows below them. */
const FIGURES = 'C12:I60';

describe('rows and columns in the preview', () => {
  let preview: PreviewPage;

  beforeAll(async () => {
    preview = await PreviewPage.open();
  });

  afterAll(async () => {
    await preview.close();
  });

  /** Above the sheet there may be a notice. */
  async function yOfRow15(): Promise<number> {
    return (await preview.page.locator('#notice').isVisible()) ? 494 : 464;
  }

  /** Opens the menu of a row by its number at the left. */
  async function menuOfRow(y: number): Promise<void> {
    await preview.page.mouse.click(20, y);
    await preview.page.mouse.click(20, y, { button: 'right' });
    await preview.page.getByText('Xóa hàng đã chọn').waitFor();
  }

  it('inserts three rows by the menu of a row: figures, heights and colours follow', async () => {
    await preview.goTo(UNIT);
    await preview.press('Tô màu');
    await expect.poll(() => preview.fill(UNIT, 'D15')).toBe(palette.missed.fill);
    const fills = await preview.fills(UNIT, FIGURES);
    // Row 15, "Tặng danh hiệu Lao động tiên tiến".
    await menuOfRow(await yOfRow15());
    expect(await preview.page.getByText('Xóa hàng đã chọn').count()).toBe(1);
    expect(await preview.page.getByText('Ẩn').count()).toBe(0);
    const insert = preview.page.getByText('dòng ở trên');
    await insert.locator('input').fill('3');
    // Its middle is the field for the number.
    const { width = 0, height = 0 } = (await insert.boundingBox()) ?? {};
    await insert.click({ position: { x: width - 8, y: height / 2 } });
    await preview.page.getByText('Đã chèn 3 dòng.').waitFor();
    expect(await preview.value(UNIT, 'B18')).toBe('Tặng danh hiệu Lao động tiên tiến');
    expect(await preview.value(UNIT, 'B15')).toBeNull();
    const later = await preview.fills(UNIT, 'C12:I63');
    expect([...later.slice(0, 3), ...later.slice(6)]).toEqual(fills);
    await expect.poll(async () => (await preview.drawn(17, 3)).fill).toBe(palette.missed.fill);
    expect((await preview.drawn(14, 3)).text).toBe('');
    // Three rows as low as the one above them: row 18 is drawn three of them below the place where it was.
    await preview.page.mouse.click(20, (await yOfRow15()) + 3 * 20);
    await expect.poll(() => preview.selectedAddress()).toBe('A18');
  });

  it('a procedure typed into an inserted row is coloured with the others', async () => {
    await preview.type('B16', 'Thủ tục mới');
    await preview.type('C16', 'x');
    await expect.poll(() => preview.fill(UNIT, 'D16')).toBe(palette.missed.fill);
    await preview.type('D16', 'x');
    await expect.poll(() => preview.fill(UNIT, 'D16')).toBe(palette.met.fill);
  });

  it('deletes a row, and says that this is not undone', async () => {
    await menuOfRow(await yOfRow15());
    await preview.page.getByText('Xóa hàng đã chọn').click();
    await preview.page.getByText('Đã xóa 1 dòng. Bản xem thử chưa hoàn tác được').waitFor();
    expect(await preview.value(UNIT, 'B15')).toBe('Thủ tục mới');
    await preview.page.keyboard.press('Control+z');
    await preview.page.waitForTimeout(300);
    expect(await preview.value(UNIT, 'B15')).toBe('Thủ tục mới');
    expect(await preview.value(UNIT, 'D15')).toBe('x');
  });

  it('saves what moved, and opens it again with the same colours', async () => {
    const shown = await preview.fills(UNIT, FIGURES);
    const bytes = await preview.save();
    const { data } = readXlsx(bytes);
    const saved = data.sheets.find(({ name }) => name === UNIT);
    expect(saved?.cells.find(({ row, column }) => row === 16 && column === 1)?.value).toBe(
      'Tặng danh hiệu Lao động tiên tiến',
    );
    await preview.openBytes(bytes, 'da-luu.xlsx');
    await preview.goTo(UNIT);
    expect(await preview.fills(UNIT, FIGURES)).toEqual(shown);
    await preview.press('Bỏ tô màu');
    await expect.poll(() => preview.fill(UNIT, 'D17')).toBeNull();
    const left = await preview.page.evaluate(() => [
      ...window.preview.excel.openBook.names.map(({ name }) => name),
      ...window.preview.excel.openBook.sheets.flatMap(({ rules }) => rules.map(({ formula }) => formula)),
    ]);
    expect(left.filter((text) => text.includes('DVCTT'))).toEqual([]);
  });

  it('went through without troubles', () => {
    expect(preview.troubles).toEqual([]);
  });
});
