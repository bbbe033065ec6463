import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { palette } from '../../src/app/host/palette';
import { PreviewPage } from './support/preview-page';
import { judgeOn, openTasks } from './support/task-scenes';

const SHEET = 'Theo dõi nhiệm vụ';
const UNIT = 'Phòng Nội vụ';

/** Rows of the worksheet as it is laid out: I.1 and II.1 of Phòng Nội vụ. */
const [FIRST, SECOND] = [10, 30];

describe('tasks, in the pane and on their worksheet', () => {
  let preview: PreviewPage;

  beforeAll(async () => {
    preview = await PreviewPage.open();
    await openTasks(preview);
  });

  afterAll(async () => {
    await preview.close();
  });

  /** The card of a task, by its number. */
  const card = (task: string) =>
    preview.pane.locator('.task').filter({ has: preview.page.locator(`strong:text-is("${task}.")`) });
  const summaryOf = async (task: string): Promise<string> =>
    (await card(task).locator('summary').first().innerText()).replace(/\s+/gu, ' ');

  it('are judged by plan and day before the workbook has anything of them', async () => {
    expect(await preview.pane.locator('.task').count()).toBe(15);
    await judgeOn(preview, '1/10/2022');
    await expect.poll(() => summaryOf('I.1')).toContain('Quá hạn: 19');
    expect(await summaryOf('I.1')).toContain('Đã qua hạn chót 30/09/2022');
    await judgeOn(preview, '31/8/2022');
    await expect.poll(() => summaryOf('I.1')).toContain('Chưa đến hạn: 19');
    await judgeOn(preview, '31/9/2022');
    await preview.pane.getByText('Hãy nhập ngày').waitFor();
    await preview.pane.getByRole('button', { name: 'Hôm nay' }).click();
  });

  it('are those of one unit, by its role, which the workbook remembers', async () => {
    await preview.pane.getByLabel('Nhiệm vụ của').selectOption(UNIT);
    await preview.pane.getByRole('button', { name: 'Phối hợp 6' }).click();
    await preview.pane.getByRole('heading', { name: 'Nhiệm vụ (6)' }).waitFor();
    await preview.pane.getByRole('button', { name: 'Chủ trì 8' }).click();
    await preview.pane.getByRole('heading', { name: 'Nhiệm vụ (8)' }).waitFor();
    await preview.pane.getByRole('button', { name: /^Quá hạn 4$/u }).click();
    await expect.poll(() => preview.pane.locator('.task').count()).toBe(4);
    await preview.pane.getByRole('button', { name: /^Tất cả/u }).click();
  });

  it('are confirmed in the pane: the worksheet is laid out and says it', async () => {
    await card('II.1').locator('summary').first().click();
    await card('II.1').getByRole('button', { name: 'Xác nhận', exact: true }).click();
    await preview.pane.getByLabel('Trạng thái').selectOption('done');
    await preview.pane.getByLabel('Ngày hoàn thành').fill('30/8/2022');
    await preview.pane.getByLabel('Minh chứng').fill('Số 12/BC-NV');
    await preview.pane.getByRole('button', { name: 'Ghi vào trang theo dõi' }).click();
    await preview.pane.getByText('Đã ghi nhiệm vụ II.1').waitFor();
    const row = ['C', 'G', 'H', 'I', 'K'].map((column) => preview.value(SHEET, `${column}${SECOND}`));
    expect(await Promise.all(row)).toEqual([UNIT, 'Hoàn thành', 44_803, 'Số 12/BC-NV', 'Hoàn thành']);
    expect(await preview.fill(SHEET, `K${SECOND}`)).toBe(palette.met.fill);
    expect(await preview.fill(SHEET, `K${FIRST}`)).toBe(palette.missed.fill);
    await expect.poll(() => summaryOf('II.1')).toContain('Hoàn thành trong hạn');
    await preview.pane.getByText('Hoàn thành · xong ngày 30/08/2022 · minh chứng: Số 12/BC-NV').waitFor();
  });

  it('are edited on the worksheet: the pane shows it by itself', async () => {
    await preview.type(`G${FIRST}`, 'Hoàn thành');
    await preview.type(`H${FIRST}`, '5/10/2022');
    expect(await preview.value(SHEET, `K${FIRST}`)).toBe('Hoàn thành muộn');
    await expect.poll(() => summaryOf('I.1')).toContain('Hoàn thành muộn');
    // On a day before it was done, it was not done yet.
    await judgeOn(preview, '4/10/2022');
    await expect.poll(() => summaryOf('I.1')).toContain('Quá hạn');
    await preview.pane.getByRole('button', { name: 'Hôm nay' }).click();
  });

  it('have a broken date named, with the way to its cell; mended, it is well again', async () => {
    await preview.page.evaluate(() => window.preview.excel.typeInto('Theo dõi nhiệm vụ', 'H10', '31/9'));
    await preview.pane.getByText('dòng 10, cột “Ngày hoàn thành”: “31/9” không phải là ngày').waitFor();
    await expect.poll(() => summaryOf('I.1')).toContain('Cần làm rõ');
    expect(await preview.value(SHEET, `K${FIRST}`)).toBe('Cần làm rõ');
    await preview.pane.getByRole('button', { name: 'Đến ô H10' }).click();
    await expect.poll(() => preview.selectedAddress()).toBe('H10');
    // From another cell: the name box of this one would have nothing to wait for.
    await preview.select('A1');
    await preview.type(`H${FIRST}`, '30/9/2022');
    await preview.pane.getByRole('heading', { name: 'Cần xem lại' }).waitFor({ state: 'detached' });
    await expect.poll(() => summaryOf('I.1')).toContain('Hoàn thành trong hạn');
  });

  it('have a deleted row named, and added again', async () => {
    await preview.page.evaluate(async () => {
      const blank = [new Array<string>(17).fill('')];
      await window.preview.excel.typeInto('Theo dõi nhiệm vụ', 'A25:Q25', blank);
    });
    await preview.pane.getByText('không còn dòng của “I.2 – Phòng Văn hoá và Thông tin”').waitFor();
    await preview.pane.getByRole('button', { name: 'Thêm lại 1 dòng thiếu' }).click();
    await preview.pane.getByText('Đã ghi 1 dòng').waitFor();
    expect(await preview.value(SHEET, 'C192')).toBe('Phòng Văn hoá và Thông tin');
    expect(await preview.value(SHEET, 'K192')).toBe('Đang thực hiện');
    await preview.pane.getByRole('heading', { name: 'Cần xem lại' }).waitFor({ state: 'detached' });
  });

  it('are added up for the lead unit, with a letter to each who is late', async () => {
    await preview.pane.getByLabel('Nhiệm vụ của').selectOption('');
    await preview.pane.getByRole('button', { name: 'Tổng hợp', exact: true }).click();
    await preview.pane.getByText('2/186 hoàn thành').waitFor();
    await preview.pane.getByRole('button', { name: 'Đôn đốc', exact: true }).click();
    await judgeOn(preview, '1/10/2022');
    await preview.pane.getByRole('heading', { name: 'Đơn vị có việc quá hạn (18)' }).waitFor();
    await preview.pane.locator('.unit > summary').first().click();
    const letter = await preview.pane.getByLabel('Lời nhắc gửi Phòng Giáo dục và Đào tạo').inputValue();
    expect(letter).toContain('Kính gửi: Phòng Giáo dục và Đào tạo');
    expect(letter).toContain('- I.1. Lựa chọn danh mục');
    expect(letter).toContain('Trong tháng này đến hạn:\n- II.2.');
  });

  it('stay with the workbook, saved and opened again', async () => {
    await preview.pane.getByLabel('Nhiệm vụ của').selectOption(UNIT);
    await preview.openBytes(await preview.save(), 'da-luu.xlsx');
    await openTasks(preview);
    await expect.poll(() => preview.pane.getByLabel('Nhiệm vụ của').inputValue()).toBe(UNIT);
    await expect.poll(() => summaryOf('II.1')).toContain('Hoàn thành trong hạn');
  });

  it('have made no error and no request that leaves this computer', () => {
    expect(preview.troubles).toEqual([]);
  });
});
