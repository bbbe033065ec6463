import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { consolidateNextYear, readNextSummary } from './support/next-year';
import { PreviewPage } from './support/preview-page';

const QUARTER = 'Quý III/2022';

describe('the same period of last year, which another plan judged', () => {
  let preview: PreviewPage;

  beforeAll(async () => {
    preview = await PreviewPage.open();
    await preview.setPaneWidth(350);
    await consolidateNextYear(preview);
  });

  afterAll(async () => {
    await preview.close();
  });

  const question = () => preview.pane.getByText(`So với cùng kỳ năm trước: ${QUARTER} (cần xác nhận đơn vị, chỉ số)`);
  const trends = () => preview.pane.locator('details.pooled').filter({ hasText: 'So với các kỳ trước' });
  const ofUnit = async (unit: string): Promise<string[]> => {
    await trends().getByLabel('Diễn biến của').selectOption(unit);
    return trends().locator('tbody tr').allInnerTexts();
  };

  it('is compared with nothing before an officer has said what its units are today', async () => {
    await question().waitFor();
    await trends().locator('summary').click();
    await trends().getByText('Chưa có kỳ nào trước đó được chốt').waitFor();
    expect(await trends().locator('tbody tr').count()).toBe(0);
  });

  it('asks of the units that are called otherwise alone, and names the others', async () => {
    await question().click();
    const card = preview.pane.getByRole('region', { name: `So với cùng kỳ năm trước: ${QUARTER}` });
    await card.getByText('17 đơn vị cùng tên').waitFor();
    const confirm = card.getByRole('button', { name: 'Xác nhận và so sánh' });
    await card.getByText('Còn 2 đơn vị chưa chọn.').waitFor();
    expect(await confirm.isDisabled()).toBe(true);
    await card.getByLabel('Phường Sông Cầu nay là').selectOption('Phường Bắc Kạn');
    await card.getByLabel('Phường Nguyễn Thị Minh Khai nay là').selectOption('Phường Bắc Kạn');
    await confirm.click();
    await preview.pane.getByText(`Đang so với ${QUARTER} theo đối chiếu`).waitFor();
  });

  it('is compared then: merged units by their counts added up, the total as it was closed', async () => {
    // 33/33 and 22/26, 10/21 and 16/29; of the dossiers one of both gave no count.
    expect(await ofUnit('Phường Bắc Kạn')).toEqual(['Quý III/2023\t100%\t47,6%\t12,9%', `${QUARTER}\t93,2%\t52%\t–`]);
    const [now, before] = await ofUnit('');
    expect(before?.replace(QUARTER, 'Quý III/2023')).toBe(now);
    expect(now).toContain('17,6%');
  });

  it('is asked about again when the answer was taken back', async () => {
    await preview.pane.getByRole('button', { name: 'Hoàn tác' }).click();
    await preview.pane.getByText('Đã hoàn tác.').waitFor();
    await question().waitFor();
    expect(await trends().locator('tbody tr').count()).toBe(0);
  });

  it('is remembered with the workbook, and the answer can be mended', async () => {
    await question().click();
    await preview.pane.getByLabel('Phường Sông Cầu nay là').selectOption('Phường Bắc Kạn');
    await preview.pane.getByLabel('Phường Nguyễn Thị Minh Khai nay là').selectOption('không còn (không tính)');
    await preview.pane.getByRole('button', { name: 'Xác nhận và so sánh' }).click();
    await preview.pane.getByText(`Đang so với ${QUARTER} theo đối chiếu`).waitFor();
    await preview.openBytes(await preview.save(), 'da-doi-chieu.xlsx');
    await readNextSummary(preview);
    await preview.pane.getByRole('button', { name: 'Sửa đối chiếu' }).click();
    const minhKhai = preview.pane.getByLabel('Phường Nguyễn Thị Minh Khai nay là');
    await preview.pane.getByText('19 đơn vị đã được xác nhận').click();
    expect(await minhKhai.evaluate((select: HTMLSelectElement) => select.selectedOptions[0]?.label)).toBe(
      'không còn (không tính)',
    );
  });

  it('has made no error', () => {
    expect(preview.troubles).toEqual([]);
  });
});
