import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { palette } from '../../src/app/host/palette';
import { readXlsx } from '../../src/files/xlsx/read-xlsx';
import { PreviewPage } from './support/preview-page';

const UNIT = 'Phòng Nội vụ';
const OWN_FILL = '#DDA0DD';

/** A unit's sheet with a conditional format of its officer's own. */
async function workbookWithOwnFormats(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile('samples/phong-noi-vu.xlsx');
  const fill: ExcelJS.Fill = { type: 'pattern', pattern: 'solid', bgColor: { argb: `FF${OWN_FILL.slice(1)}` } };
  book.getWorksheet(UNIT)?.addConditionalFormatting({
    ref: 'B12:B53',
    rules: [{ type: 'expression', priority: 1, formulae: ['ROW()=14'], style: { fill } }],
  });
  return new Uint8Array(await book.xlsx.writeBuffer());
}

describe('colours in a file that is saved and opened again', () => {
  let preview: PreviewPage;
  let original: Uint8Array;

  beforeAll(async () => {
    preview = await PreviewPage.open();
    original = await workbookWithOwnFormats();
    await preview.openBytes(original, 'cua-toi.xlsx');
  });

  afterAll(async () => {
    await preview.close();
  });

  const formats = (bytes: Uint8Array) => readXlsx(bytes).data.sheets[0]?.conditionalFormats ?? [];
  /** A priority says only which rule comes first; its number may be another one. */
  const inOrder = (bytes: Uint8Array) =>
    [...formats(bytes)].sort((a, b) => a.priority - b.priority).map((format) => ({ ...format, priority: 0 }));
  const colour = async () => {
    await preview.press('Tô màu');
    await preview.pane.getByText('Đã tô màu trang tính').waitFor();
    await preview.pane.getByRole('button', { name: 'Đóng' }).click();
  };
  /** D15: eligible and not provided. D12: provided. B14: the officer's own colour. */
  const shown = () => Promise.all(['D15', 'D12', 'B14'].map((cell) => preview.fill(UNIT, cell)));
  const drawn = async () => [
    (await preview.drawn(14, 3)).fill,
    (await preview.drawn(11, 3)).fill,
    (await preview.drawn(13, 1)).fill,
  ];
  const ours = [palette.missed.fill, palette.met.fill, OWN_FILL];

  it('adds no second set of rules when a sheet is coloured twice', async () => {
    await colour();
    const once = formats(await preview.save()).length;
    expect(once).toBeGreaterThan(formats(original).length);
    await colour();
    expect(formats(await preview.save())).toHaveLength(once);
    expect(await shown()).toEqual(ours);
  });

  it('shows them in the file that was saved', async () => {
    await preview.openBytes(await preview.save(), 'da-to-mau.xlsx');
    await expect.poll(shown).toEqual(ours);
    await expect.poll(drawn).toEqual(ours);
  });

  it('adds none in the opened file either', async () => {
    const before = formats(await preview.save()).length;
    await colour();
    expect(formats(await preview.save())).toHaveLength(before);
  });

  it("takes off exactly its own, and the officer's stay", async () => {
    await preview.press('Bỏ tô màu');
    await preview.pane.getByText('Đã bỏ màu của DVCTT').waitFor();
    const rest = [null, null, OWN_FILL];
    await expect.poll(shown).toEqual(rest);
    await expect.poll(drawn).toEqual(rest);
    const bytes = await preview.save();
    expect(inOrder(bytes)).toEqual(inOrder(original));
    expect(readXlsx(bytes).data.definedNames).toEqual(readXlsx(original).data.definedNames);
    await preview.openBytes(bytes, 'da-bo-mau.xlsx');
    await expect.poll(shown).toEqual(rest);
  });

  it('has made no error', () => {
    expect(preview.troubles).toEqual([]);
  });
});
