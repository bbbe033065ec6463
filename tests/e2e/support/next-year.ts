import ExcelJS from 'exceljs';
import { defaultPlan } from '../../../src/data/plans/index';
import type { Plan } from '../../../src/domain/plans/plan';
import { planToJson } from '../../../src/files/plan-json/plan-to-json';
import type { PreviewPage } from './preview-page';

const SUMMARY = 'samples/tong-hop-19-don-vi.xlsx';
/** What has become of units: two wards are one that is called otherwise, and a new one stands beside it. */
const MERGED = { 'Phường Sông Cầu': 'Phường Bắc Kạn', 'Phường Nguyễn Thị Minh Khai': 'Xã Phong Quang' };

export const nextPlan: Plan = {
  ...defaultPlan,
  id: 'ke-hoach-2023',
  title: 'Kế hoạch dịch vụ công trực tuyến năm 2023',
  year: 2023,
  tasks: [],
  groups: defaultPlan.groups.map((group) => ({
    ...group,
    units: group.units.map((unit) => {
      const name = Object.entries(MERGED).find(([before]) => before === unit.name)?.[1];
      return name === undefined ? unit : { ...unit, name, aliases: [] };
    }),
  })),
};

/** The sample's summary as the year after has it. */
async function nextSummary(): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(SUMMARY);
  book.worksheets[0]?.eachRow((row) =>
    row.eachCell((cell) => {
      if (typeof cell.value !== 'string') return;
      const renamed = Object.entries(MERGED).find(([before]) => before === cell.value)?.[1];
      cell.value = renamed ?? cell.value.replace('2022', '2023');
    }),
  );
  return Buffer.from(await book.xlsx.writeBuffer());
}

async function readFile(
  preview: PreviewPage,
  file: Parameters<ReturnType<PreviewPage['page']['locator']>['setInputFiles']>[0],
): Promise<void> {
  await preview.pane.getByRole('tab', { name: 'Tổng hợp' }).click();
  await preview.pane.locator('input[type=file]').first().setInputFiles(file);
  await preview.pane.getByText('Đã đọc 1 tệp').waitFor();
  await preview.pane.getByRole('button', { name: 'Kết quả', exact: true }).click();
}

/** A quarter is closed by the plan of 2022; a year later the same quarter is consolidated by the plan of 2023. */
export async function consolidateNextYear(preview: PreviewPage): Promise<void> {
  await preview.openFile('samples/mau-xem-thu.xlsx');
  await readFile(preview, SUMMARY);
  await preview.pane.getByRole('button', { name: 'Chốt kỳ vào lịch sử' }).click();
  await preview.pane.getByText('Đã chốt Quý III/2022').waitFor();
  await preview.openBytes(await preview.save(), 'da-chot.xlsx');
  await preview.pane.getByRole('tab', { name: 'Chỉ tiêu' }).click();
  await preview.pane.getByText('Nạp kế hoạch khác').click();
  await preview.pane.locator('input[type=file]').setInputFiles({
    name: 'ke-hoach-2023.json',
    mimeType: 'application/json',
    buffer: Buffer.from(planToJson(nextPlan)),
  });
  await preview.pane.getByRole('checkbox', { name: 'Đã xem' }).check();
  await preview.pane.getByRole('button', { name: 'Áp dụng kế hoạch' }).click();
  await preview.pane.getByText('Đang áp dụng “Kế hoạch').waitFor();
  await readNextSummary(preview);
}

/** The summary of 2023 in the view that consolidates, with its results before the officer. */
export async function readNextSummary(preview: PreviewPage): Promise<void> {
  await readFile(preview, {
    name: 'tong-hop-2023.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: await nextSummary(),
  });
}
