import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PreviewPage } from './support/preview-page';

describe('colours and verdicts that were made by other settings', () => {
  let preview: PreviewPage;

  beforeAll(async () => {
    preview = await PreviewPage.open();
    await preview.setPaneWidth(320);
    await preview.openFile('samples/tong-hop-19-don-vi.xlsx');
  });

  afterAll(async () => {
    await preview.close();
  });

  const bar = () => preview.pane.getByRole('region', { name: 'Màu theo cài đặt cũ' });

  it('are told in one bar, in whichever way the settings were changed', async () => {
    await preview.press('Tô màu');
    await preview.pane.getByText('Đã tô màu trang tính').waitFor();
    await preview.pane.getByRole('button', { name: 'Ghi đánh giá' }).click();
    await preview.pane.getByText('Đã ghi đánh giá').waitFor();
    expect(await bar().count()).toBe(0);
    await preview.pane.getByRole('tab', { name: 'Cài đặt' }).click();
    const near = preview.pane.getByLabel(/gần đạt/iu).first();
    await near.fill('90');
    await near.press('Enter');
    await preview.pane.getByRole('tab', { name: 'Đơn vị' }).click();
    await bar().waitFor();
    expect(await bar().innerText()).toContain('mức gần đạt đã đổi và đánh giá bằng chữ khác với kết quả hiện nay');
  });

  it('still are in the file that was saved and opened again, and one button renews them', async () => {
    await preview.openBytes(await preview.save(), 'da-to-mau.xlsx');
    await bar().waitFor();
    await bar().getByRole('button', { name: 'Cập nhật “Tổng hợp”' }).click();
    await preview.pane.getByText('Đã cập nhật trang tính').waitFor();
    expect(await bar().count()).toBe(0);
    await preview.openBytes(await preview.save(), 'da-cap-nhat.xlsx');
    await preview.pane.locator('.subject').waitFor();
    expect(await bar().count()).toBe(0);
    expect(preview.troubles).toEqual([]);
  });
});
