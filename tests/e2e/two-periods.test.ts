import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { utils, write } from '@e965/xlsx';
import { readXlsx } from '../../src/files/xlsx/read-xlsx';
import { PreviewPage } from './support/preview-page';

type Month = readonly [month: number, all: number, online: number];
const UNITS = ['Phòng Nội vụ', 'Phòng Tư pháp', 'Phường Sông Cầu'];

/** A unit's file as it comes each month: with one more sheet. */
function fileOf(
  unit: string,
  months: readonly Month[],
  name = unit,
): { name: string; mimeType: string; buffer: Buffer } {
  const book = utils.book_new();
  for (const [month, all, online] of months) {
    const rows = [
      [unit.toUpperCase()],
      [`BÁO CÁO THÁNG ${String(month)} NĂM 2022`],
      ['STT', 'Lĩnh vực', 'Tổng số hồ sơ tiếp nhận', 'Hồ sơ trực tuyến'],
      [1, 'Hộ tịch', all, online],
      [2, 'Đất đai', 10, 1],
      [null, 'Cộng', all + 10, online + 1],
    ];
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows), `Tháng ${String(month)}`);
  }
  const buffer = Buffer.from(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
  return {
    name: `${name}.xlsx`,
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer,
  };
}

/** All units' files up to a month; one unit sends two. */
const filesUpTo = (last: number): ReturnType<typeof fileOf>[] => {
  const months = [9, 10].filter((month) => month <= last);
  const figures = (all: number, online: number): Month[] =>
    months.map((month) => [month, all + 100 * (month - 9), online + 30 * (month - 9)]);
  return [
    ...UNITS.map((unit, at) => fileOf(unit, figures(90 + at, 30 + at))),
    fileOf('Phòng Nội vụ', figures(100, 90), 'Phòng Nội vụ (gửi lại)'),
  ];
};

describe('the lead unit, month after month with files of the same names', () => {
  let preview: PreviewPage;

  beforeAll(async () => {
    preview = await PreviewPage.open();
  });

  afterAll(async () => {
    await preview.close();
  });

  const read = async (last: number): Promise<void> => {
    await preview.pane.getByRole('tab', { name: 'Tổng hợp' }).click();
    await preview.pane.locator('input[type=file]').first().setInputFiles(filesUpTo(last));
    await preview.pane.getByText('Đã đọc 4 tệp').waitFor();
    await preview.pane
      .getByText(`Tháng ${String(last)}/2022`)
      .first()
      .waitFor();
  };
  const question = () => preview.pane.getByRole('group', { name: '“Phòng Nội vụ” có số liệu ở nhiều nơi' });
  const takeSecond = async (): Promise<void> => {
    const second = question().locator('.candidate').filter({ hasText: 'gửi lại' });
    await second.getByRole('button', { name: 'Lấy số liệu này' }).click();
    await preview.pane.getByText('Phòng Nội vụ: lấy số liệu ở tệp “Phòng Nội vụ (gửi lại).xlsx”').waitFor();
  };
  const close = async (period: string): Promise<void> => {
    await preview.pane.getByRole('button', { name: 'Kết quả' }).click();
    await preview.pane.getByRole('button', { name: 'Chốt kỳ vào lịch sử' }).click();
    await preview.pane.getByText(`Đã chốt ${period} vào trang`).waitFor();
  };

  it('closes September by the file that was chosen', async () => {
    await read(9);
    await takeSecond();
    await preview.pane.getByRole('button', { name: 'Kết quả' }).click();
    // 91/110 + 32/101 + 33/102
    await preview.pane.getByText('156/313').waitFor();
    await close('Tháng 9/2022');
  });

  it('asks October’s question anew in the saved workbook, with the earlier answer named and first', async () => {
    await preview.openBytes(await preview.save(), 'so-lieu.xlsx');
    await read(10);
    const asked = (await question().innerText()).replace(/\s+/g, ' ');
    expect(asked).toContain('đã lấy tệp “Phòng Nội vụ (gửi lại).xlsx”, trang tính “Tháng 9”.');
    expect(asked).not.toContain('trang tính “Tháng 9” (Tháng 9/2022)');
    expect(
      await question()
        .locator('.candidate')
        .filter({ has: preview.pane.locator('.primary') })
        .innerText(),
    ).toContain('trang tính “Tháng 10” (Tháng 10/2022)');
  });

  it('takes October’s sheets, and none of September’s', async () => {
    await takeSecond();
    await preview.pane.getByRole('button', { name: 'Kết quả' }).click();
    // 121/210 + 62/201 + 63/202
    await preview.pane.getByText('246/613').waitFor();
    await close('Tháng 10/2022');
    const { data } = readXlsx(await preview.save());
    const history = data.sheets.find(({ name }) => name === 'Lịch sử kỳ báo cáo');
    const texts = new Set(history?.cells.map(({ value }) => value));
    expect([
      texts.has('Tháng 9/2022') || texts.has('Tháng 9'),
      texts.has('Tháng 10/2022') || texts.has('Tháng 10'),
    ]).toEqual([true, true]);
  });

  it('has made no error', () => {
    expect(preview.troubles).toEqual([]);
  });
});
