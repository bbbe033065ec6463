import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PreviewPage } from './support/preview-page';

describe('before a plan was chosen', () => {
  let preview: PreviewPage;

  beforeAll(async () => {
    preview = await PreviewPage.open();
    await preview.setPaneWidth(320);
  });

  afterAll(async () => {
    await preview.close();
  });

  const asked = () => preview.pane.getByRole('region', { name: 'Kế hoạch của anh chị?' });

  it('the officer’s own is asked for, where it can be loaded', async () => {
    await asked().waitFor();
    expect(await asked().innerText()).toContain('Ủy ban nhân dân thành phố Bắc Kạn');
    await asked().getByRole('button', { name: 'Nạp từ Word, Excel…' }).click();
    await preview.pane.getByRole('button', { name: 'Chọn tệp…' }).waitFor();
    await preview.pane.getByRole('tab', { name: 'Đơn vị' }).click();
  });

  it('the built-in one may be tried, and nobody is asked again on this computer', async () => {
    await asked().getByRole('button', { name: 'Dùng thử kế hoạch có sẵn' }).click();
    await expect.poll(() => asked().count()).toBe(0);
    await preview.openFile('samples/tong-hop-19-don-vi.xlsx');
    await preview.pane.locator('.subject').waitFor();
    expect(await asked().count()).toBe(0);
    expect(preview.troubles).toEqual([]);
  });
});
