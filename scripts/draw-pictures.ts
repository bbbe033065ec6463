// npm run draw-pictures: the pictures of the documents, docs/hinh/*.png, taken in the preview. Look at them before
// committing. Needs Chromium, as the tests in a browser do.
import { buildPreview } from './serve-preview';
import { scenes } from '../tests/e2e/support/pane-scenes';
import { PreviewPage } from '../tests/e2e/support/preview-page';
import { openTasks } from '../tests/e2e/support/task-scenes';

const FOLDER = 'docs/hinh/';

interface Clip {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface PanePicture {
  readonly file: string;
  /** The scene of the tests that it shows. */
  readonly scene: string;
  readonly width: number;
  readonly height: number;
}

const PANE_PICTURES: readonly PanePicture[] = [
  { file: 'xem-don-vi', scene: 'unit', width: 350, height: 900 },
  { file: 'xem-hep-320', scene: 'unit', width: 320, height: 620 },
  { file: 'xem-rong-450', scene: 'unit', width: 450, height: 620 },
  { file: 'xem-chi-tieu', scene: 'plan', width: 350, height: 900 },
  { file: 'xem-cai-dat', scene: 'settings', width: 350, height: 740 },
  { file: 'xem-nhieu-don-vi', scene: 'units', width: 350, height: 900 },
  { file: 'xem-tong-hop', scene: 'collect-sources', width: 350, height: 900 },
  { file: 'xem-tong-hop-ket-qua', scene: 'collect-results', width: 350, height: 900 },
  { file: 'xem-nhiem-vu', scene: 'tasks-of-unit', width: 350, height: 900 },
  { file: 'xem-hoi-cot', scene: 'column-question', width: 350, height: 560 },
];
const DARK: readonly PanePicture[] = [{ file: 'xem-nen-toi', scene: 'unit', width: 320, height: 620 }];
const HIGH_CONTRAST: readonly PanePicture[] = [{ file: 'xem-tuong-phan-cao', scene: 'unit', width: 320, height: 620 }];

async function drawPane(preview: PreviewPage, pictures: readonly PanePicture[]): Promise<void> {
  const last = Math.max(...pictures.map(({ scene }) => scenes.findIndex(({ name }) => name === scene)));
  for (const { name, reach } of scenes.slice(0, last + 1)) {
    await reach(preview);
    for (const { file, width, height } of pictures.filter(({ scene }) => scene === name)) {
      await preview.setPaneWidth(width);
      const frame = preview.page.locator('#addin');
      const { x, y } = (await frame.boundingBox()) ?? { x: 0, y: 0 };
      await draw(preview, file, { x, y, width, height });
    }
  }
}

/** Whether the grid draws the colour that the workbook has: it asks for those of its cells after drawing them once. */
async function isDrawn(preview: PreviewPage, sheet: string, row: number, column: number): Promise<boolean> {
  const address = `${String.fromCharCode(65 + column)}${row + 1}`;
  return (await preview.drawn(row, column)).fill === (await preview.fill(sheet, address));
}

async function drawWholePage(preview: PreviewPage): Promise<void> {
  const drawColoured = async (file: string, sheet: string, row: number, column: number): Promise<void> => {
    await preview.press('Tô màu');
    await preview.pane.getByText('Đã tô màu trang tính').waitFor();
    while (!(await isDrawn(preview, sheet, row, column))) await preview.settled();
    await draw(preview, file);
  };
  await drawColoured('xem-thu', 'Phòng Nội vụ', 14, 3);
  await preview.goTo('Thử hàm');
  await draw(preview, 'cac-ham', { x: 0, y: 100, width: 925, height: 440 });
  await preview.openFile('samples/tong-hop-19-don-vi.xlsx');
  await drawColoured('bang-tong-hop', 'Tổng hợp', 14, 4);
}

/** The worksheet of tasks, as wide as it is printed. */
async function drawTaskSheet(preview: PreviewPage): Promise<void> {
  await openTasks(preview);
  await preview.pane.getByRole('button', { name: 'Lập trang theo dõi' }).click();
  await preview.pane.getByText('Đã ghi 186 dòng').waitFor();
  await preview.setPaneWidth(320);
  await preview.type('G6', 'Hoàn thành');
  await preview.type('H6', '20/9/2022');
  await preview.type('I6', 'Số 12/QĐ-UBND');
  await preview.type('G7', 'Hoàn thành');
  await preview.type('H7', '5/10/2022');
  await preview.type('G8', 'Đang làm');
  await preview.select('A1');
  while (!(await isDrawn(preview, 'Theo dõi nhiệm vụ', 7, 10))) await preview.settled();
  await draw(preview, 'trang-nhiem-vu', { x: 0, y: 100, width: 1600, height: 500 });
}

async function draw(preview: PreviewPage, file: string, clip?: Clip): Promise<void> {
  // The pointer rests where it highlights nothing; what is due is drawn by the second frame from now.
  await preview.page.mouse.move(0, 0);
  await preview.page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(null)))),
  );
  await preview.page.screenshot({ path: `${FOLDER}${file}.png`, ...(clip ? { clip } : {}) });
}

/** Opens the preview as it is for an officer who has settled by which plan figures are judged, which is asked once. */
async function openSettled(options: Parameters<typeof PreviewPage.open>[0]): Promise<PreviewPage> {
  const preview = await PreviewPage.open(options);
  await preview.pane.getByRole('button', { name: 'Dùng thử kế hoạch có sẵn' }).click();
  return preview;
}

async function main(): Promise<void> {
  await buildPreview();
  const whole = await openSettled({ viewport: { width: 1280, height: 800 } });
  await drawWholePage(whole);
  await whole.close();
  const wide = await openSettled({ viewport: { width: 1930, height: 720 } });
  await drawTaskSheet(wide);
  await wide.close();
  const tall = { width: 1280, height: 1120 };
  const light = await openSettled({ viewport: tall });
  await drawPane(light, PANE_PICTURES);
  await light.setTheme('dark');
  await drawPane(light, DARK);
  await light.close();
  const contrast = await openSettled({ viewport: tall, forcedColors: 'active' });
  await drawPane(contrast, HIGH_CONTRAST);
  await contrast.close();
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
