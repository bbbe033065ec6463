import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PreviewPage } from './support/preview-page';

describe('what the pane fetches', () => {
  let preview: PreviewPage;

  beforeAll(async () => {
    preview = await PreviewPage.open();
  });

  afterAll(async () => {
    await preview.close();
  });

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
    expect(paths.filter((path) => /^src_(taskpane|app|office)_/.test(path))).toEqual([]);
  });

  it('is the rest when it is first wanted', async () => {
    const before = await fetched();
    await preview.pane.getByRole('tab', { name: 'Cài đặt' }).click();
    await preview.pane.getByRole('heading', { name: 'Bộ màu' }).waitFor();
    expect((await fetched()).filter((path) => !before.includes(path)).join()).toContain('settings-view');
  });
});
