import { readdirSync, readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { readXlsx } from '../../../src/files/xlsx/read-xlsx';
import { writeXlsx } from '../../../src/files/xlsx/write-xlsx';
import { consolidateNextYear } from './next-year';
import type { PreviewPage } from './preview-page';
import { taskScenes } from './task-scenes';

/** Something that the pane shows, and how a person gets there. */
export interface Scene {
  readonly name: string;
  readonly reach: (preview: PreviewPage) => Promise<void>;
}

const SAMPLE = 'samples/mau-xem-thu.xlsx';
const SUMMARY = 'samples/tong-hop-19-don-vi.xlsx';
const GOLDEN = 'tests/golden/';

/** The sample's unit, in a workbook whose first sheet is protected. */
export async function protectedSheet(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile('samples/phong-noi-vu.xlsx');
  await book.worksheets[0]?.protect('', {});
  return new Uint8Array(await book.xlsx.writeBuffer());
}

async function openView(preview: PreviewPage, label: string, awaited: string): Promise<void> {
  await preview.pane.getByRole('tab', { name: label }).click();
  await preview.pane.getByText(awaited).first().waitFor();
}

async function openDetails(preview: PreviewPage): Promise<void> {
  const summaries = preview.pane.locator('details:not([open]) > summary');
  while ((await summaries.count()) > 0) await summaries.first().click();
}

async function openProtected(preview: PreviewPage): Promise<void> {
  await preview.openBytes(await protectedSheet(), 'bao-ve.xlsx');
  await preview.pane.getByText('Trang tính đang được bảo vệ: vẫn xem được').waitFor();
}

/** The sample, judged by a plan that the workbook does not hold. */
function withoutItsPlan(): Uint8Array {
  const file = readXlsx(readFileSync(SAMPLE));
  const nothing = {
    cells: [],
    addedConditionalFormats: [],
    removedConditionalFormats: [],
    addedNames: [],
    removedNames: [],
  };
  return writeXlsx(file, { ...nothing, settings: { 'dvctt.planInForce': '"ke-hoach-2019"' } });
}

const UNITS = `${GOLDEN}consolidate/don-vi/`;

/** The files of 19 units, in the view that consolidates them. */
async function collectUnits(preview: PreviewPage): Promise<void> {
  await preview.openFile(SAMPLE);
  await openView(preview, 'Tổng hợp', 'Số liệu của các đơn vị');
  const files = readdirSync(UNITS).map((name) => `${UNITS}${name}`);
  await preview.pane.locator('input[type=file]').first().setInputFiles(files);
  await preview.pane.getByText('Đã đọc 19 tệp').waitFor();
}

async function openPart(preview: PreviewPage, label: string, awaited: string): Promise<void> {
  await preview.pane.getByRole('button', { name: label, exact: true }).click();
  await preview.pane.getByText(awaited).first().waitFor();
}

/** Every view of the pane in every state that an officer meets. */
export const scenes: readonly Scene[] = [
  {
    name: 'unit',
    reach: async (preview) => {
      await preview.openFile(SAMPLE);
      await preview.pane.getByRole('heading', { name: 'Cần xem lại' }).waitFor();
    },
  },
  { name: 'unit-opened', reach: openDetails },
  {
    name: 'coloured',
    reach: async (preview) => {
      await preview.press('Tô màu');
      await preview.pane.getByText('Đã tô màu trang tính').waitFor();
    },
  },
  {
    name: 'formula',
    reach: async (preview) => {
      await preview.openFile(SAMPLE);
      await preview.pane.getByRole('button', { name: 'Chèn công thức' }).click();
      await preview.pane.getByRole('textbox').waitFor();
    },
  },
  { name: 'plan', reach: (preview) => openView(preview, 'Chỉ tiêu', 'Phòng Nội vụ') },
  { name: 'plan-opened', reach: openDetails },
  { name: 'settings', reach: (preview) => openView(preview, 'Cài đặt', 'Bộ màu') },
  {
    name: 'settings-wrong',
    reach: async (preview) => {
      await preview.pane.getByRole('textbox').fill('0');
      await preview.pane.getByRole('alert').filter({ hasText: /\S/ }).waitFor();
    },
  },
  {
    name: 'units',
    reach: async (preview) => {
      await preview.openFile(SUMMARY);
      await preview.pane.locator('.unit').first().waitFor();
    },
  },
  {
    name: 'units-opened',
    reach: async (preview) => {
      await preview.pane.locator('.unit > summary').first().click();
      await preview.pane.locator('.unit .card').first().waitFor();
    },
  },
  {
    name: 'form',
    reach: async (preview) => {
      await preview.openFile('samples/bieu-ii-06a.xlsx');
      await preview.pane.getByText('II.06a').first().waitFor();
    },
  },
  {
    name: 'nothing',
    reach: async (preview) => {
      await preview.openFile(`${GOLDEN}assess/unreadable-prose.xlsx`);
      await preview.pane.getByText('Chưa nhận ra bảng số liệu').waitFor();
    },
  },
  {
    name: 'unit-question',
    reach: async (preview) => {
      await preview.openFile(`${GOLDEN}assess-2/ambiguous-unit-two-in-the-title.xlsx`);
      await preview.pane.getByRole('heading', { name: 'Cần anh chị xác nhận' }).waitFor();
    },
  },
  {
    name: 'column-question',
    reach: async (preview) => {
      await preview.openFile(`${GOLDEN}assess-2/ambiguous-procedures-two-online-columns.xlsx`);
      await preview.pane.getByRole('heading', { name: 'Cần anh chị xác nhận' }).waitFor();
    },
  },
  {
    name: 'name-questions',
    reach: async (preview) => {
      await preview.openFile(`${GOLDEN}assess-2/mistakes-unknown-units-among-known.xlsx`);
      await preview.pane.getByRole('heading', { name: 'Cần anh chị xác nhận' }).waitFor();
    },
  },
  { name: 'protected', reach: openProtected },
  {
    name: 'refused',
    reach: async (preview) => {
      await preview.pane.getByRole('button', { name: 'Tô màu', exact: true }).click();
      await preview.pane.locator('.notice-error').waitFor();
    },
  },
  {
    name: 'plan-review',
    reach: async (preview) => {
      await preview.openFile(SAMPLE);
      await openView(preview, 'Chỉ tiêu', 'Nạp kế hoạch khác');
      await preview.pane.getByText('Nạp kế hoạch khác').click();
      await preview.pane.locator('input[type=file]').setInputFiles(`${GOLDEN}plans/nam-chi-tieu.docx`);
      await preview.pane.getByRole('heading', { name: 'Xem lại trước khi áp dụng' }).waitFor();
    },
  },
  { name: 'plan-review-opened', reach: openDetails },
  {
    name: 'plan-missing',
    reach: async (preview) => {
      await preview.openBytes(withoutItsPlan(), 'thieu-ke-hoach.xlsx');
      await preview.pane.getByText('Không tìm thấy kế hoạch đã chọn').waitFor();
    },
  },
  {
    name: 'collect-plan-missing',
    reach: (preview) => openView(preview, 'Tổng hợp', 'Không tìm thấy kế hoạch đã chọn'),
  },
  {
    name: 'collect-nothing',
    reach: async (preview) => {
      await preview.openFile(SAMPLE);
      await openView(preview, 'Tổng hợp', 'Chưa có số liệu nào');
    },
  },
  { name: 'collect-sources', reach: collectUnits },
  { name: 'collect-sources-opened', reach: openDetails },
  { name: 'collect-results', reach: (preview) => openPart(preview, 'Kết quả', 'Từng đơn vị') },
  { name: 'collect-results-opened', reach: openDetails },
  { name: 'collect-reminders', reach: (preview) => openPart(preview, 'Đôn đốc', 'Đơn vị cần đôn đốc') },
  { name: 'collect-reminders-opened', reach: openDetails },
  { name: 'collect-report', reach: (preview) => openPart(preview, 'Báo cáo', 'Cơ quan báo cáo') },
  {
    name: 'collect-other-plan',
    reach: async (preview) => {
      await consolidateNextYear(preview);
      await preview.pane.getByText('(cần xác nhận đơn vị, chỉ số)').click();
      await preview.pane.getByText('17 đơn vị cùng tên').click();
    },
  },
  ...taskScenes,
];
