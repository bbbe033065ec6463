import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readXlsx } from '../../src/files/xlsx/read-xlsx';
import { palette } from '../../src/app/host/palette';
import { PreviewPage } from './support/preview-page';

const UNIT = 'Phòng Nội vụ';
const FUNCTIONS = 'Thử hàm';

describe('the preview in a browser', () => {
  let preview: PreviewPage;

  beforeAll(async () => {
    preview = await PreviewPage.open();
  });

  afterAll(async () => {
    await preview.close();
  });

  it('says that it is an emulated Excel and no Excel', async () => {
    const text = await preview.page.locator('.what').innerText();
    expect(text).toContain('Excel mô phỏng để xem thử, không phải Excel');
  });

  it('has the ribbon buttons of the manifest with their tooltips', async () => {
    const buttons = preview.page.locator('#ribbon button');
    expect(await buttons.allInnerTexts()).toEqual(['Bảng điều khiển', 'Tô màu', 'Bỏ tô màu', 'Kiểm tra số liệu']);
    expect(await buttons.nth(1).getAttribute('title')).toContain('xanh là đạt');
    const widths = await buttons
      .locator('img')
      .evaluateAll((icons) => icons.map((icon) => (icon as HTMLImageElement).naturalWidth));
    expect(widths).toEqual([32, 32, 32, 32]);
  });

  it('calculates the functions of the sample by the functions that the add-in registered', async () => {
    expect(await preview.value(FUNCTIONS, 'B5')).toBe(0.75);
    expect(await preview.value(FUNCTIONS, 'B12')).toEqual({ error: '#VALUE!' });
  });

  it("tells a function's own words for an error when its cell is selected", async () => {
    await preview.goTo(FUNCTIONS);
    await preview.select('B12');
    await preview.page.getByText('(25) lớn hơn').waitFor();
  });

  it('calculates a function typed into a cell and shows it in Vietnamese', async () => {
    await preview.goTo(FUNCTIONS);
    await preview.type('B20', '=DVCTT.TYLE_TOANTRINH(15,20)');
    expect(await preview.value(FUNCTIONS, 'B20')).toBe(0.75);
    expect((await preview.drawn(19, 1)).text).toBe('0,75');
  });

  it('takes formulas and numbers as they are typed on a Vietnamese machine', async () => {
    await preview.type('B21', '=DVCTT.DANHGIA(0,75;1)');
    await preview.type('B22', '96,7%');
    await preview.type('B23', '=B22*2');
    expect(await preview.value(FUNCTIONS, 'B21')).toBe('Chưa đạt');
    expect(await preview.value(FUNCTIONS, 'B22')).toBe(0.967);
    expect(await preview.value(FUNCTIONS, 'B23')).toBeCloseTo(1.934, 12);
    expect((await preview.drawn(21, 1)).text).toBe('96,7%');
  });

  it('spills the table of targets from one formula', async () => {
    await preview.type('E20', '=DVCTT.BANG_CHITIEU("I.1")');
    expect(await preview.value(FUNCTIONS, 'F21')).not.toBeNull();
    expect((await preview.drawn(20, 5)).text).not.toBe('');
  });

  it('colours the sheet by the ribbon button, in the grid as in the emulated Excel', async () => {
    await preview.goTo(UNIT);
    await preview.press('Tô màu');
    // The figures are on show before the colours are there.
    await preview.pane.getByText('Đã tô màu trang tính').waitFor();
    await preview.pane.getByText('85%').first().waitFor();
    expect(await preview.fill(UNIT, 'D12')).toBe(palette.met.fill);
    expect(await preview.fill(UNIT, 'D15')).toBe(palette.missed.fill);
    await expect.poll(async () => (await preview.drawn(14, 3)).fill).toBe(palette.missed.fill);
    await expect.poll(async () => (await preview.drawn(11, 3)).fill).toBe(palette.met.fill);
  });

  it('shows another colour at once when a count is edited', async () => {
    expect(await preview.fill(UNIT, 'G18')).toBe(palette.missed.fill);
    await preview.type('G18', '2');
    await expect.poll(async () => (await preview.drawn(17, 6)).fill).toBe(palette.met.fill);
    expect(await preview.fill(UNIT, 'G18')).toBe(palette.met.fill);
    // 105 online dossiers of 357 were 29,4 %; now they are 107.
    await preview.pane.getByText('107/357').first().waitFor();
  });

  it('lists what is wrong in the figures by the ribbon button', async () => {
    await preview.press('Kiểm tra số liệu');
    await preview.pane.getByText('G54').first().waitFor();
  });

  it('takes an edit back with Ctrl+Z, colours too', async () => {
    await preview.select('G18');
    await preview.page.keyboard.press('Control+z');
    await expect.poll(() => preview.value(UNIT, 'G18')).toBe(0);
    await expect.poll(async () => (await preview.drawn(17, 6)).fill).toBe(palette.missed.fill);
  });

  it('removes the colours by the ribbon button', async () => {
    await preview.press('Bỏ tô màu');
    await expect.poll(() => preview.fill(UNIT, 'D15')).toBeNull();
    await expect.poll(async () => (await preview.drawn(14, 3)).fill).toBeNull();
  });

  it('refuses what it cannot do, with a sentence', async () => {
    await preview.page.evaluate(() => window.preview.runCommand('sheet.command.insert-sheet'));
    expect(await preview.page.locator('#notice').innerText()).toContain('không chèn');
    expect(await preview.page.evaluate(() => window.preview.excel.openBook.sheets.length)).toBe(4);
  });

  it("opens a person's own file, and saves it with edits and colours", async () => {
    await preview.openFile('samples/tong-hop-19-don-vi.xlsx');
    expect(await preview.page.locator('#file-name').innerText()).toBe('tong-hop-19-don-vi.xlsx');
    await preview.press('Tô màu');
    await expect.poll(async () => (await preview.fills('Tổng hợp', 'C11:L33')).flat()).toContain(palette.met.fill);
    await preview.type('F15', '6');
    const { data } = readXlsx(await preview.save());
    const [sheet] = data.sheets;
    expect(sheet?.cells.find(({ row, column }) => row === 14 && column === 5)?.value).toBe(6);
    expect(sheet?.conditionalFormats.length).toBeGreaterThan(0);
  });

  it('opens a file that is dropped onto the page, and starts the add-in anew for it', async () => {
    await preview.dropFile('samples/bieu-ii-06a.xlsx');
    await preview.pane.getByText('II.06a').first().waitFor();
    await preview.openFile('samples/tong-hop-19-don-vi.xlsx');
  });

  it('tells of a file that is no workbook, and keeps the open one', async () => {
    await preview.page.locator('#file-input').setInputFiles({
      name: 'hong.xlsx',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from('not a workbook'),
    });
    await preview.page.getByText('Không mở được “hong.xlsx”').waitFor();
    expect(await preview.page.locator('#file-name').innerText()).toBe('tong-hop-19-don-vi.xlsx');
  });

  it('hides the pane and opens it again by the ribbon button', async () => {
    await preview.page.getByRole('button', { name: 'Đóng bảng' }).click();
    expect(await preview.page.locator('#pane').isVisible()).toBe(false);
    await preview.press('Bảng điều khiển');
    expect(await preview.page.locator('#pane').isVisible()).toBe(true);
  });

  it('has made no error and no request that leaves this computer', () => {
    expect(preview.troubles).toEqual([]);
  });
});
