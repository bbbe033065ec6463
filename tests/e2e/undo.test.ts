import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readXlsx } from '../../src/files/xlsx/read-xlsx';
import { PreviewPage } from './support/preview-page';

const SUMMARY = 'samples/tong-hop-19-don-vi.xlsx';

describe('what the add-in made', () => {
  let preview: PreviewPage;
  let before: unknown;

  /** The workbook as a file holds it: cells, formats, rules, names and tables of every worksheet. */
  const inFile = async (): Promise<unknown> => readXlsx(await preview.save()).data;

  beforeAll(async () => {
    preview = await PreviewPage.open();
    await preview.setPaneWidth(320);
    await preview.openFile(SUMMARY);
    before = await inFile();
  });

  afterAll(async () => {
    await preview.close();
  });

  const takeBack = async (): Promise<void> => {
    await preview.pane.getByRole('button', { name: 'Hoàn tác' }).click();
    await preview.pane.getByText('Đã hoàn tác.').waitFor();
  };

  it.each([
    {
      what: 'colours',
      make: async () => {
        await preview.press('Tô màu');
        await preview.pane.getByText('Đã tô màu trang tính').waitFor();
      },
    },
    {
      what: 'verdicts in words',
      make: async () => {
        await preview.pane.getByRole('button', { name: 'Ghi đánh giá' }).click();
        await preview.pane.getByText('Đã ghi đánh giá').waitFor();
      },
    },
    {
      what: 'a formula',
      make: async () => {
        await preview.select('N12');
        await preview.pane.getByRole('button', { name: 'Chèn công thức' }).click();
        await preview.pane.getByRole('button', { name: 'Chèn', exact: true }).click();
        await preview.pane.getByText('Đã chèn công thức vào ô N12').waitFor();
      },
    },
    {
      what: 'a worksheet of tasks',
      make: async () => {
        await preview.pane.getByRole('tab', { name: 'Nhiệm vụ' }).click();
        await preview.pane.getByRole('button', { name: 'Lập trang theo dõi' }).click();
        await preview.pane.getByText('Đã ghi 186 dòng').waitFor();
      },
    },
  ])('is taken back by one press as if it had never been: $what', async ({ make }) => {
    await make();
    expect(await inFile()).not.toEqual(before);
    await takeBack();
    expect(await inFile()).toEqual(before);
  });

  it('stays where somebody has worked on in it, and that is said', async () => {
    await preview.goTo('Tổng hợp');
    await preview.pane.getByRole('tab', { name: 'Đơn vị' }).click();
    await preview.pane.getByRole('button', { name: 'Ghi đánh giá' }).click();
    await preview.pane.getByText('Đã ghi đánh giá').waitFor();
    await preview.type('M12', 'đã kiểm tra');
    await preview.pane.getByRole('button', { name: 'Hoàn tác' }).click();
    await preview.pane.getByText('nội dung đã được sửa sau đó nên giữ nguyên').waitFor();
    expect(await preview.value('Tổng hợp', 'M12')).toBe('đã kiểm tra');
    expect(await preview.value('Tổng hợp', 'M13')).not.toBeNull();
  });

  it('has made no error', () => {
    expect(preview.troubles).toEqual([]);
  });
});
