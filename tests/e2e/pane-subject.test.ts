import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PreviewPage } from './support/preview-page';

const FOLDER = 'tests/golden/cases/meaning/';

describe('what a verdict is about', () => {
  let preview: PreviewPage;

  beforeAll(async () => {
    preview = await PreviewPage.open();
    await preview.setPaneWidth(320);
  });

  afterAll(async () => {
    await preview.close();
  });

  const said = async (): Promise<string> =>
    (await preview.pane.locator('.subject').innerText()).replace(/\s+/g, ' ').trim();

  it('stands above it: the period with its cell, and the plan', async () => {
    await preview.pane.locator('.subject').waitFor();
    expect(await said()).toBe('Kỳ Quý III/2022 A5 Kế hoạch 2022 · Ủy ban nhân dân thành phố Bắc Kạn Đổi');
  });

  it('is told first where the sheet is of another year than the plan', async () => {
    await preview.openFile(`${FOLDER}nam-2025-theo-ke-hoach-2022.xlsx`);
    const note = preview.pane.getByRole('alert').filter({ hasText: 'kế hoạch năm 2022' });
    await note.waitFor();
    expect(await said()).toContain('2025');
    // Once, above the cards, and not again among what is to be looked at.
    expect(await preview.pane.getByText('chỉ tiêu đang dùng là của kế hoạch năm 2022').count()).toBe(1);
    await note.getByRole('button', { name: 'Đổi kế hoạch' }).click();
    await preview.pane.getByRole('combobox', { name: 'Kế hoạch áp dụng' }).waitFor();
  });

  it('is one question for a sheet of another place, and nobody is judged by this one’s targets', async () => {
    await preview.openFile(`${FOLDER}tinh-khac.xlsx`);
    await preview.pane.getByRole('tab', { name: 'Đơn vị' }).click();
    await preview.pane.getByRole('alert').filter({ hasText: 'theo kế hoạch nào' }).waitFor();
    expect(await preview.pane.getByRole('alert').count()).toBe(1);
    expect(await preview.pane.getByText('là đơn vị nào').count()).toBe(0);
    expect(preview.troubles).toEqual([]);
  });
});
