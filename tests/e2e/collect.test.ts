import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { summaryColumns } from '../../src/app/summary/summary-columns';
import { defaultPlan as plan } from '../../src/data/plans/index';
import { readXlsx } from '../../src/files/xlsx/read-xlsx';
import { statusLabels } from '../../src/text/vi/status-labels';
import { PreviewPage } from './support/preview-page';

const FOLDER = 'tests/golden/consolidate';
const UNITS = join(FOLDER, 'don-vi');
const SECOND = 'UBND phường Sông Cầu - DVCTT 9 tháng (sửa lần 2).xlsx';

interface Expected {
  readonly units: readonly {
    readonly unit: string;
    readonly files: readonly {
      readonly file: string;
      readonly indicators: Readonly<
        Record<
          string,
          { numerator: number | null; denominator: number | null; status: keyof typeof statusLabels } | null
        >
      >;
    }[];
  }[];
  readonly totalsWithFile: Readonly<
    Record<string, Readonly<Record<string, Readonly<Record<string, { numerator: number; denominator: number }>>>>>
  >;
}

const expected = JSON.parse(readFileSync(join(FOLDER, 'expected.json'), 'utf8')) as Expected;

describe('the lead unit', () => {
  let preview: PreviewPage;

  beforeAll(async () => {
    preview = await PreviewPage.open();
  });

  afterAll(async () => {
    await preview.close();
  });

  const results = async (): Promise<void> => preview.pane.getByRole('button', { name: 'Kết quả' }).click();

  it('chooses the period', async () => {
    await preview.pane.getByRole('tab', { name: 'Tổng hợp' }).click();
    await preview.pane.getByText('Kỳ báo cáo').first().click();
    await preview.pane.getByLabel('Loại kỳ').selectOption({ label: '9 tháng' });
    await preview.pane.getByText('từ ngày 01/01/2022 đến ngày 30/09/2022').waitFor();
  });

  it('reads a whole folder: each file with its unit, the broken one by itself', async () => {
    const files = readdirSync(UNITS).map((name) => join(UNITS, name));
    await preview.pane.locator('input[type=file]').first().setInputFiles(files);
    await preview.pane.getByText('Đã đọc 19 tệp. Có số liệu của 16/19 đơn vị.').waitFor();
    await preview.pane.getByText(/Tệp “Phường Phùng Chí Kiên.*bị hỏng/u).waitFor();
    await preview.pane.getByText('Chưa có số liệu của đơn vị “Phòng Kinh tế”').waitFor();
  });

  it('settles which of two files counts, and the answer is kept in the workbook', async () => {
    await preview.pane.getByText('“Phường Sông Cầu” có số liệu ở nhiều nơi').waitFor();
    await preview.pane
      .locator('.candidate')
      .filter({ hasText: 'sửa lần 2' })
      .getByRole('button', { name: 'Lấy số liệu này' })
      .click();
    await preview.pane.getByText('Phường Sông Cầu: lấy số liệu ở tệp').waitFor();
    await results();
    await preview.pane.getByText('17/19 đơn vị có số liệu').waitFor();
  });

  it('sees of each unit what the columns of its file were taken for, and how a wrong one is mended', async () => {
    const unit = preview.pane.locator('details.unit').filter({ hasText: 'Phòng Nội vụ' });
    await unit.locator('summary').first().click();
    await unit.getByText('Đã đọc từ các cột C, D, E, F, G').click();
    await unit.getByText('Hồ sơ trực tuyến – “Trực tuyến”').waitFor();
    await unit.getByText('rồi chọn bản sao đó').waitFor();
  });

  it('gets one worksheet that holds exactly the table computed by hand', async () => {
    await preview.pane.getByRole('button', { name: 'Lập trang Tổng hợp' }).click();
    await preview.pane.getByText('Đã lập trang').waitFor();
    const sheet = 'Tổng hợp 9 tháng năm 2022';
    const columns = summaryColumns(plan);
    const rows = new Map<unknown, number>();
    // The units stand again below, with their sources.
    for (let row = 40; row >= 0; row--) rows.set(await preview.valueAt(sheet, row, columns.unit), row);
    for (const { unit, files } of expected.units) {
      const file = files.find((each) => each.file === SECOND) ?? files[0];
      const row = rows.get(unit) ?? -1;
      for (const of of columns.indicators) {
        const want = file?.indicators[of.indicator.id] ?? null;
        const verdict = await preview.valueAt(sheet, row, of.verdict);
        expect([unit, verdict]).toEqual([unit, statusLabels[want?.status ?? 'no-data']]);
        if (want === null || want.status === 'invalid') continue;
        const counts = [
          await preview.valueAt(sheet, row, of.numerator),
          await preview.valueAt(sheet, row, of.denominator),
        ];
        expect([unit, ...counts]).toEqual([unit, want.numerator, want.denominator]);
      }
    }
    const overall = expected.totalsWithFile[SECOND]?.['overall'];
    const total = rows.get('Tổng cộng') ?? -1;
    for (const of of columns.indicators) {
      const counts = [
        await preview.valueAt(sheet, total, of.numerator),
        await preview.valueAt(sheet, total, of.denominator),
      ];
      const want = overall?.[of.indicator.id];
      expect(counts).toEqual([want?.numerator, want?.denominator]);
    }
  });

  it('sees whom to chase, with a text to send', async () => {
    await preview.pane.getByRole('button', { name: 'Đôn đốc' }).click();
    const unit = preview.pane.locator('details.unit').filter({ hasText: 'Phòng Nội vụ' });
    await unit.locator('summary').click();
    expect(await unit.getByRole('textbox').inputValue()).toMatch(/^Kính gửi: Phòng Nội vụ/u);
    const missing = preview.pane.locator('details.unit').filter({ hasText: 'Phòng Kinh tế' });
    expect(await missing.innerText()).toMatch(/Chưa gửi số liệu/u);
  });

  it('closes the period into a table of the workbook, and is asked before closing it again', async () => {
    await results();
    await preview.pane.getByRole('button', { name: 'Chốt kỳ vào lịch sử' }).click();
    await preview.pane.getByText('Đã chốt 9 tháng năm 2022 vào trang “Lịch sử kỳ báo cáo”').waitFor();
    await preview.pane.getByRole('button', { name: 'Chốt kỳ vào lịch sử' }).click();
    await preview.pane.getByRole('button', { name: 'Kỳ này đã chốt' }).waitFor();
  });

  it('writes the report as a worksheet for A4, and as a Word file', async () => {
    await preview.pane.getByRole('button', { name: 'Báo cáo', exact: true }).click();
    expect(await preview.pane.getByLabel('Cơ quan cấp trên').inputValue()).toBe(plan.issuer);
    const office = preview.pane.getByLabel('Cơ quan báo cáo');
    await office.fill('Phòng Văn hoá và Thông tin');
    await office.press('Tab');
    await preview.pane.getByRole('button', { name: 'Lập trang Báo cáo' }).click();
    await preview.pane.getByText(/Đã lập trang “Báo cáo/u).waitFor();
    const [file] = await Promise.all([
      preview.page.waitForEvent('download'),
      preview.pane.getByRole('button', { name: 'Tải báo cáo Word' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('Bao cao DVCTT 9 tháng năm 2022.docx');
  });

  it('finds all of it again in the saved workbook, and the settled answers', async () => {
    const [file] = await Promise.all([
      preview.page.waitForEvent('download'),
      preview.page.getByRole('button', { name: 'Lưu .xlsx' }).click(),
    ]);
    const { data } = readXlsx(readFileSync(await file.path()));
    const names = data.sheets.map(({ name }) => name);
    expect(names).toContain('Tổng hợp 9 tháng năm 2022');
    expect(names).toContain('Lịch sử kỳ báo cáo');
    expect(data.sheets.flatMap(({ tables = [] }) => tables.map(({ name }) => name))).toContain('DVCTT_LichSu');
    await preview.openBytes(readFileSync(await file.path()), 'da-luu.xlsx');
    await preview.pane.getByRole('tab', { name: 'Tổng hợp' }).click();
    await preview.pane.getByText('9 tháng năm 2022').first().waitFor();
    const files = readdirSync(UNITS).map((name) => join(UNITS, name));
    await preview.pane.locator('input[type=file]').first().setInputFiles(files);
    await preview.pane.getByText('Đã đọc 19 tệp. Có số liệu của 17/19 đơn vị.').waitFor();
    await preview.pane.getByRole('button', { name: 'Báo cáo', exact: true }).click();
    expect(await preview.pane.getByLabel('Cơ quan báo cáo').inputValue()).toBe('Phòng Văn hoá và Thông tin');
  });

  it('has made no error', () => {
    expect(preview.troubles).toEqual([]);
  });
});
