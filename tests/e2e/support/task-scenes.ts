import type { Scene } from './pane-scenes';
import type { PreviewPage } from './preview-page';

const SAMPLE = 'samples/mau-xem-thu.xlsx';
/** A day on which the plan of Bắc Kạn has tasks of every sort. */
const DAY = '1/10/2022';

/** Judges the tasks on a day, typed as a person types it. */
export async function judgeOn(preview: PreviewPage, day: string): Promise<void> {
  const field = preview.pane.getByLabel('Tính đến ngày');
  await field.fill(day);
  await field.press('Enter');
}

export async function openTasks(preview: PreviewPage): Promise<void> {
  await preview.pane.getByRole('tab', { name: 'Nhiệm vụ' }).click();
  await preview.pane.locator('.task').first().waitFor();
}

async function openPart(preview: PreviewPage, part: string, awaited: string): Promise<void> {
  await preview.pane.getByRole('button', { name: part, exact: true }).click();
  await preview.pane.getByText(awaited).first().waitFor();
}

/** The view of tasks: before it has a worksheet, one that is confirmed, what is amiss, totals, reminders. */
export const taskScenes: readonly Scene[] = [
  {
    name: 'tasks',
    reach: async (preview) => {
      await preview.openFile(SAMPLE);
      await openTasks(preview);
      await judgeOn(preview, DAY);
    },
  },
  {
    name: 'tasks-members',
    reach: async (preview) => {
      await preview.pane.locator('.task > summary').first().click();
      await preview.pane.locator('.task details > summary').first().click();
      await preview.pane.locator('.member').first().waitFor();
    },
  },
  {
    name: 'tasks-of-unit',
    reach: async (preview) => {
      await preview.pane.getByLabel('Nhiệm vụ của').selectOption('Phòng Văn hoá và Thông tin');
      await preview.pane.getByRole('group', { name: 'Lọc theo vai trò' }).waitFor();
    },
  },
  {
    name: 'tasks-confirm',
    reach: async (preview) => {
      await preview.pane.locator('.task > summary').nth(2).click();
      await preview.pane.getByRole('button', { name: 'Xác nhận', exact: true }).first().click();
      await preview.pane.getByLabel('Trạng thái').selectOption('done');
      const day = preview.pane.getByLabel('Ngày hoàn thành');
      await day.fill('31/9');
      await day.press('Enter');
      await preview.pane.getByText('Hãy nhập ngày').waitFor();
    },
  },
  {
    name: 'tasks-problems',
    reach: async (preview) => {
      await preview.pane.getByRole('button', { name: 'Lập trang theo dõi' }).click();
      await preview.pane.getByText('Đã ghi 186 dòng').waitFor();
      await preview.type('G6', 'xong');
      await preview.pane.getByRole('heading', { name: 'Cần xem lại' }).waitFor();
    },
  },
  {
    name: 'tasks-summary',
    reach: async (preview) => {
      await preview.pane.getByLabel('Nhiệm vụ của').selectOption('');
      await openPart(preview, 'Tổng hợp', 'Theo đơn vị');
    },
  },
  {
    name: 'tasks-reminders',
    reach: async (preview) => {
      await openPart(preview, 'Đôn đốc', 'Đơn vị có việc quá hạn');
      await preview.pane.locator('.unit > summary').first().click();
    },
  },
];
