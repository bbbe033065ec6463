import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { palette } from '../../src/app/host/palette';
import { findBarriers } from './support/inspect-pane';
import { PreviewPage } from './support/preview-page';

const UNIT = 'Phòng Nội vụ';

describe("the preview's window", () => {
  let preview: PreviewPage;

  beforeAll(async () => {
    preview = await PreviewPage.open();
  });

  afterAll(async () => {
    await preview.close();
  });

  const pane = () => preview.page.locator('#pane');
  const divider = () => preview.page.getByRole('separator', { name: 'Độ rộng bảng DVCTT' });
  const width = async () => (await pane().boundingBox())?.width;
  const closePane = () => preview.page.getByRole('button', { name: 'Đóng bảng' }).click();

  async function dragDivider(to: number): Promise<void> {
    const box = await divider().boundingBox();
    if (box === null) throw new Error('The divider is hidden');
    await preview.page.mouse.move(box.x + box.width / 2, box.y + 200);
    await preview.page.mouse.down();
    await preview.page.mouse.move(to, box.y + 210, { steps: 5 });
    await preview.page.mouse.up();
  }

  it('has no barrier around the grid and the pane', async () => {
    // The grid itself is Univer's.
    expect(await findBarriers(preview.page.mainFrame(), ['#grid', '#addin'])).toEqual([]);
  });

  it('makes the pane as wide as one drags it, between what Excel allows', async () => {
    await dragDivider(1280 - 450);
    expect(await width()).toBeCloseTo(450, -1);
    await dragDivider(1279);
    expect(await width()).toBe(320);
    await dragDivider(300);
    expect(await width()).toBe(640);
  });

  it('does so by arrow keys too, and tells the width', async () => {
    await divider().focus();
    await preview.page.keyboard.press('ArrowRight');
    expect(await width()).toBe(630);
    expect(await divider().getAttribute('aria-valuenow')).toBe('630');
    await dragDivider(1280 - 350);
  });

  it('colours and uncolours by the ribbon with the pane closed, and leaves it closed', async () => {
    await closePane();
    await preview.press('Tô màu');
    await expect.poll(() => preview.fill(UNIT, 'D15')).toBe(palette.missed.fill);
    await preview.press('Bỏ tô màu');
    await expect.poll(() => preview.fill(UNIT, 'D15')).toBeNull();
    expect(await pane().isVisible()).toBe(false);
  });

  it('knows in the opened pane what was typed while it was closed', async () => {
    await preview.type('G18', '2');
    await preview.press('Bảng điều khiển');
    await preview.pane.getByText('107/357').first().waitFor();
  });

  it('opens a closed pane where there is something to be read: nothing could be coloured', async () => {
    await preview.openFile('tests/golden/assess/unreadable-prose.xlsx');
    await closePane();
    await preview.press('Tô màu');
    await preview.pane.getByText('Chưa tô màu: cần nhận ra trang tính trước').waitFor();
    expect(await pane().isVisible()).toBe(true);
  });

  it.each(['procedures-no-cell-references.xlsx', 'procedures-prefixed-namespaces.xlsx'])(
    'opens a file whose looks cannot be read, and says so: %s',
    async (name) => {
      await preview.openFile(`tests/golden/assess/${name}`);
      await preview.page.getByText('không đọc được kẻ ô, phông chữ').waitFor();
      expect(await preview.pane.locator('.card .rate').count()).toBeGreaterThan(0);
    },
  );

  it('opens another file while the pane is closed, and the pane shows that one later', async () => {
    await closePane();
    await preview.page.locator('#file-input').setInputFiles('samples/bieu-ii-06a.xlsx');
    await preview.page.waitForFunction(
      () => document.getElementById('file-name')?.textContent === 'bieu-ii-06a.xlsx' && window.preview.starts > 4,
    );
    await preview.page.evaluate(() => window.preview.excel.functionsReady);
    await preview.press('Bảng điều khiển');
    await preview.pane.getByRole('heading', { name: 'Phường Đức Xuân' }).waitFor();
  });

  it('has made no error and no request that leaves this computer', () => {
    expect(preview.troubles).toEqual([]);
  });
});
