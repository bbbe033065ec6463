import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PreviewPage } from './support/preview-page';

const GOLDEN = 'tests/golden/assess-2/';

describe('what the pane asks, and remembers in the workbook', () => {
  let preview: PreviewPage;

  beforeAll(async () => {
    preview = await PreviewPage.open();
  });

  afterAll(async () => {
    await preview.close();
  });

  const question = () => preview.pane.getByRole('region', { name: 'Cần anh chị xác nhận' });
  const answer = (label: string) => question().getByRole('button', { name: label, exact: true }).first().click();
  const rates = () => preview.pane.locator('.card .rate').allInnerTexts();
  const isAsked = async () => (await question().count()) > 0;

  it('asks which unit a sheet is of, with those that it may be, and judges it by the answer', async () => {
    await preview.openFile(`${GOLDEN}ambiguous-unit-two-in-the-title.xlsx`);
    await question().waitFor();
    await preview.pane.getByText('Chưa kiểm tra hết được').waitFor();
    expect(await question().getByRole('button').allInnerTexts()).toEqual([
      'A1',
      'Phòng Nội vụ',
      'Phòng Tư pháp',
      'Chọn',
      'Không phải của một đơn vị',
      'Đơn vị ngoài kế hoạch',
      'Bỏ qua trang tính này',
    ]);
    await answer('Phòng Tư pháp');
    await preview.pane.getByRole('heading', { name: 'Phòng Tư pháp' }).waitFor();
    await expect.poll(isAsked).toBe(false);
    expect((await rates()).length).toBeGreaterThan(0);
  });

  it('does not ask again in the saved file, until it is told to', async () => {
    await preview.openBytes(await preview.save(), 'da-tra-loi.xlsx');
    await preview.pane.getByText('Đang dùng câu trả lời đã nhớ').waitFor();
    await preview.pane.getByRole('heading', { name: 'Phòng Tư pháp' }).waitFor();
    expect(await isAsked()).toBe(false);
    await preview.pane.getByRole('button', { name: 'Hỏi lại từ đầu' }).click();
    await question().waitFor();
    await preview.openBytes(await preview.save(), 'da-quen.xlsx');
    await question().waitFor();
  });

  it('takes any other unit of the plan as well', async () => {
    await question().getByRole('combobox').selectOption('Phòng Kinh tế');
    await answer('Chọn');
    await preview.pane.getByRole('heading', { name: 'Phòng Kinh tế' }).waitFor();
  });

  it('asks which of two periods is meant, shows its column, and remembers the answer', async () => {
    await preview.openFile(`${GOLDEN}ambiguous-procedures-two-online-columns.xlsx`);
    await question().waitFor();
    expect(await rates()).toEqual([]);
    await question().getByRole('button', { name: 'Xem cột' }).first().click();
    await expect.poll(() => preview.selectedAddress()).toBe('D1');
    while (await isAsked()) {
      const text = await question().innerText();
      await question().locator('.option button').first().click();
      await expect.poll(async () => ((await isAsked()) ? question().innerText() : '')).not.toBe(text);
    }
    const found = await rates();
    expect(found.length).toBeGreaterThan(0);
    await preview.openBytes(await preview.save(), 'da-chon-cot.xlsx');
    await preview.pane.getByText('Đang dùng câu trả lời đã nhớ').waitFor();
    expect(await isAsked()).toBe(false);
    expect(await rates()).toEqual(found);
    await preview.pane.getByRole('button', { name: 'Hỏi lại từ đầu' }).click();
    await question().waitFor();
  });

  it('has made no error and no request that leaves this computer', () => {
    expect(preview.troubles).toEqual([]);
  });
});
