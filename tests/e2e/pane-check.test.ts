import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PreviewPage } from './support/preview-page';

describe('“Kiểm tra số liệu” on the ribbon', () => {
  let preview: PreviewPage;

  beforeAll(async () => {
    preview = await PreviewPage.open();
  });

  afterAll(async () => {
    await preview.close();
  });

  /** The heading that has the keyboard's focus and can be seen; null where there is none. */
  const pointedAt = () =>
    preview.frame.evaluate(() => {
      const heading = document.activeElement;
      if (!(heading instanceof HTMLHeadingElement) || !document.hasFocus()) return null;
      const { left, top, bottom } = heading.getBoundingClientRect();
      const isCovered = document.elementFromPoint(left + 4, (top + bottom) / 2)?.closest('h2') !== heading;
      return isCovered ? null : (heading.firstChild?.textContent ?? null);
    });
  const check = () => preview.press('Kiểm tra số liệu');
  const top = () => preview.frame.evaluate(() => window.scrollTo(0, 0));

  it('brings the findings into view in a pane that is open already', async () => {
    await preview.pane.getByRole('heading', { name: 'Cần xem lại' }).waitFor();
    expect(await pointedAt()).toBeNull();
    await check();
    await expect.poll(pointedAt).toBe('Cần xem lại');
  });

  it('does so again when it is pressed again', async () => {
    await top();
    await check();
    await expect.poll(pointedAt).toBe('Cần xem lại');
  });

  it('leads back to them from another view, and points at nothing by itself later on', async () => {
    await preview.pane.getByRole('tab', { name: 'Cài đặt' }).click();
    await check();
    await expect.poll(pointedAt).toBe('Cần xem lại');
    await preview.pane.getByRole('tab', { name: 'Cài đặt' }).click();
    await preview.pane.getByRole('tab', { name: 'Đơn vị' }).click();
    await preview.pane.getByRole('heading', { name: 'Cần xem lại' }).waitFor();
    expect(await pointedAt()).toBeNull();
  });

  it('opens a closed pane at the findings', async () => {
    await preview.page.getByRole('button', { name: 'Đóng bảng' }).click();
    await check();
    await preview.page.locator('#pane').waitFor();
    await expect.poll(pointedAt).toBe('Cần xem lại');
  });

  it('waits for the list of units above them', async () => {
    await preview.openFile('samples/tong-hop-19-don-vi.xlsx');
    await check();
    await expect.poll(pointedAt).toBe('Cần xem lại');
    expect(await preview.pane.locator('.unit').count()).toBe(19);
  });

  it('leads to the explanation where nothing was recognised', async () => {
    await preview.openFile('tests/golden/assess/unreadable-prose.xlsx');
    await check();
    await expect.poll(pointedAt).toBe('Chưa nhận ra bảng số liệu');
  });

  it('has made no error', () => {
    expect(preview.troubles).toEqual([]);
  });
});
