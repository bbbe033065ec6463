import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { PreviewPage } from './support/preview-page';

let preview: PreviewPage;

beforeAll(async () => {
  preview = await PreviewPage.open();
});

afterAll(async () => {
  await preview.close();
});

describe('what the pane fetches', () => {
  /** Our own scripts and styles that the add-in's page has asked for; in this build a part is called by its module. */
  const fetched = () =>
    preview.frame.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => new URL(name).pathname.replace(/^\/addin\//, ''))
        .filter((path) => /^[^/]+\.(js|css)$/.test(path)),
    );

  it('is for its first view nothing that a view or an action asks for: `npm run check-size` counts on that', async () => {
    await preview.pane.getByRole('heading', { name: 'Cần xem lại' }).waitFor();
    const paths = await fetched();
    expect(paths.some((path) => path.startsWith('pane.'))).toBe(true);
    expect(paths.some((path) => path.startsWith('reading.'))).toBe(true);
    expect(paths.filter((path) => /^src_(taskpane|app|office)_/.test(path))).toEqual([]);
  });

  it('is the rest when it is first wanted', async () => {
    const before = await fetched();
    await preview.pane.getByRole('tab', { name: 'Cài đặt' }).click();
    await preview.pane.getByRole('heading', { name: 'Bộ màu' }).waitFor();
    expect((await fetched()).filter((path) => !before.includes(path)).join()).toContain('settings-view');
  });
});

describe('while the reading of sheets has not arrived', () => {
  /** Its own part, and the one that it shares with the functions that read tables. */
  const READING = /\/addin\/(reading|src_sheets_reading)[^/]*\.js/;
  const colour = () => preview.pane.getByRole('button', { name: 'Tô màu', exact: true });
  let asked = 0;
  let gate: Promise<'arrives' | 'is lost'>;
  let open: (how: 'arrives' | 'is lost') => void;

  beforeAll(async () => {
    await preview.page.route(READING, async (route) => {
      asked++;
      await ((await gate) === 'arrives' ? route.continue() : route.abort());
    });
  });

  beforeEach(async () => {
    asked = 0;
    gate = new Promise((resolve) => (open = resolve));
    await preview.page.reload();
    await preview.pane.getByText('Đang đọc trang tính…').first().waitFor();
    await expect.poll(() => asked).toBeGreaterThan(0);
  });

  afterEach(() => open('arrives'));

  it('the pane has its tabs, and what they open can be used', async () => {
    await preview.pane.getByRole('tab', { name: 'Cài đặt' }).click();
    await preview.pane.getByRole('heading', { name: 'Bộ màu' }).waitFor();
    await preview.pane.getByRole('tab', { name: 'Chỉ tiêu' }).click();
    await preview.pane
      .getByRole('heading', { name: /Kế hoạch/ })
      .first()
      .waitFor();
    expect(await colour().count()).toBe(0);
  });

  it('the functions that need no table give their results', async () => {
    await preview.page.getByText('mau-xem-thu.xlsx').waitFor();
    await preview.page.waitForFunction(() => window.preview.excel.cellValue('Thử hàm', 'B5') === 0.75);
    expect(await colour().count()).toBe(0);
  });

  it('the sheet is judged as soon as it is there', async () => {
    open('arrives');
    await colour().waitFor();
    await preview.pane.getByRole('heading', { name: 'Cần xem lại' }).waitFor();
  });

  it('and will not, the pane says so and can be asked to try again', async () => {
    open('is lost');
    await preview.pane.getByText('Chưa tải được phần này của tiện ích.').waitFor();
    gate = Promise.resolve('arrives');
    await preview.pane.getByRole('button', { name: 'Thử lại' }).click();
    await colour().waitFor();
  });
});
