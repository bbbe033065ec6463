import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { palette } from '../../src/app/host/palette';
import { planFromJson } from '../../src/files/plan-json/plan-from-json';
import { PreviewPage } from './support/preview-page';

const UNIT = 'Phòng Nội vụ';
const FUNCTIONS = 'Thử hàm';
const PLAN = 'tests/golden/plans/nam-chi-tieu.docx';

describe('another plan, from the document itself', () => {
  let preview: PreviewPage;
  const title = 'Kế hoạch Nâng cao tỷ lệ hồ sơ trực tuyến năm 2024';

  beforeAll(async () => {
    preview = await PreviewPage.open();
    await preview.goTo(FUNCTIONS);
    await preview.type('B20', '=DVCTT.CHITIEU("Phòng Nội vụ";3)');
  });

  afterAll(async () => {
    await preview.close();
  });

  it('is read and shown for review with every doubt; it takes no force before that', async () => {
    await preview.pane.getByRole('tab', { name: 'Chỉ tiêu' }).click();
    await preview.pane.getByText('Nạp kế hoạch khác').click();
    await preview.pane.locator('input[type=file]').setInputFiles(PLAN);
    await preview.pane.getByRole('heading', { name: 'Xem lại trước khi áp dụng' }).waitFor();
    expect(await preview.pane.getByRole('checkbox', { name: 'Đã xem' }).count()).toBe(3);
    expect(await preview.pane.getByRole('button', { name: 'Áp dụng kế hoạch' }).isEnabled()).toBe(false);
    expect(await preview.value(FUNCTIONS, 'B20')).toBe(0.3);
  });

  it('a doubt is mended by typing the target, and what is typed wrong is told', async () => {
    const field = preview.pane.getByLabel('Chỉ tiêu (4) của B. Các xã');
    await field.fill('cao hơn');
    await field.press('Tab');
    await preview.pane.getByText('“cao hơn” không đọc được thành tỷ lệ').waitFor();
    await field.fill('60');
    await field.press('Tab');
    await expect.poll(() => field.inputValue()).toBe('60%');
    await expect.poll(() => preview.pane.getByRole('checkbox', { name: 'Đã xem' }).count()).toBe(2);
  });

  it('takes force when all doubts are seen, and formulas follow at once', async () => {
    for (const box of await preview.pane.getByRole('checkbox', { name: 'Đã xem' }).all()) await box.check();
    await preview.pane.getByRole('button', { name: 'Áp dụng kế hoạch' }).click();
    await preview.pane.getByText(`Đang áp dụng “${title}”`).waitFor();
    await expect.poll(() => preview.value(FUNCTIONS, 'B20')).toBe(0.8);
    await expect.poll(async () => (await preview.drawn(19, 1)).text).toBe('0,8');
  });

  it('judges and colours a sheet', async () => {
    await preview.goTo(UNIT);
    await preview.pane.getByRole('tab', { name: 'Đơn vị' }).click();
    await preview.pane.getByText('chỉ tiêu ≥ 80%').waitFor();
    await preview.press('Tô màu');
    await preview.pane.getByText('Đã tô màu trang tính').waitFor();
    expect(await preview.fill(UNIT, 'D12')).toBe(palette.met.fill);
  });

  it('is written out as .json, which reads back as the plan in force', async () => {
    await preview.pane.getByRole('tab', { name: 'Chỉ tiêu' }).click();
    const [download] = await Promise.all([
      preview.page.waitForEvent('download'),
      preview.pane.getByRole('button', { name: 'Xuất tệp .json' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('nam-chi-tieu.json');
    const text = await preview.pane.getByLabel('Nội dung tệp .json').inputValue();
    expect(planFromJson(text)).toMatchObject({ id: 'nam-chi-tieu', title });
  });

  it('stays with the workbook: saved and opened again, it is in force', async () => {
    await preview.openBytes(await preview.save(), 'da-luu.xlsx');
    await preview.pane.getByRole('tab', { name: 'Chỉ tiêu' }).click();
    await preview.pane.getByRole('heading', { name: title }).waitFor();
    expect(await preview.value(FUNCTIONS, 'B20')).toBe(0.8);
  });

  it('another name of a unit is remembered, and formulas know it', async () => {
    await preview.goTo(FUNCTIONS);
    await preview.type('B24', '=DVCTT.CHUAN_TEN("P. của tôi")');
    expect(await preview.value(FUNCTIONS, 'B24')).toEqual({ error: '#N/A' });
    await preview.pane.getByText('Tên gọi khác của đơn vị').click();
    await preview.pane.getByRole('textbox', { name: 'Tên gọi khác' }).fill('P. của tôi');
    await preview.pane.getByLabel('Đơn vị', { exact: true }).selectOption('Phòng Nội vụ');
    await preview.pane.getByRole('button', { name: 'Chọn', exact: true }).click();
    await expect.poll(() => preview.value(FUNCTIONS, 'B24')).toBe('Phòng Nội vụ');
  });

  it('is left for the one that comes with the add-in, and dropped from the workbook', async () => {
    await preview.pane.getByRole('combobox', { name: 'Kế hoạch áp dụng' }).selectOption('bac-kan-2022');
    await expect.poll(() => preview.value(FUNCTIONS, 'B20')).toBe(0.3);
    await preview.pane.getByRole('combobox', { name: 'Kế hoạch áp dụng' }).selectOption('nam-chi-tieu');
    await expect.poll(() => preview.value(FUNCTIONS, 'B20')).toBe(0.8);
    await preview.pane.getByRole('button', { name: 'Bỏ kế hoạch này khỏi sổ làm việc' }).click();
    await preview.pane.getByRole('button', { name: 'Bỏ hẳn?' }).click();
    await expect.poll(() => preview.value(FUNCTIONS, 'B20')).toBe(0.3);
  });

  it('has made no error and no request that leaves this computer', () => {
    expect(preview.troubles).toEqual([]);
  });
});
