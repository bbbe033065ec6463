import { beforeAll, describe, expect, test } from 'vitest';
import { colourSheet, type SheetAssessment } from '../../../src/app/assess/assess-sheet';
import type { Plan } from '../../../src/domain/plans/plan';
import type { SheetData } from '../../../src/files/xlsx/workbook-data';
import { workbook } from '../../emulator/support/workbook';
import { DIGITISED, ON_TIME, PAID_ONLINE, planWith } from '../../support/own-plan';
import { reversing, startExcel, toneOf, type TestedExcel } from '../support/excel';
import { sheetOfRows } from '../support/sheets';

let tested: TestedExcel;

beforeAll(async () => {
  tested = await startExcel();
});

async function colour(sheet: SheetData, plan: Plan): Promise<SheetAssessment> {
  await tested.excel.openWorkbook(workbook([sheet]));
  return colourSheet(tested.host, { plan, sheet: sheet.name });
}

const type = (sheet: string, address: string, value: unknown): Promise<void> =>
  tested.excel.typeInto(sheet, address, value);
const tones = async (sheet: string, ...cells: string[]): Promise<(string | null)[]> => {
  const found: (string | null)[] = [];
  for (const cell of cells) found.push(await tested.toneAt(sheet, cell));
  return found;
};

describe('a summary of units shows the verdicts of the plan’s own indicators', () => {
  const heading = ['STT', 'Đơn vị', 'Tổng số hồ sơ', 'Hồ sơ được số hoá', 'Tỷ lệ (%)', 'Hồ sơ thanh toán trực tuyến'];
  const sheet = sheetOfRows('TH', [
    [...heading, 'Tổng số đã giải quyết', 'Trước hạn', 'Đúng hạn'],
    [1, 'Phòng Nội vụ', 10, 8, 80, 4, 100, 60, 36],
    [2, 'UBND xã Dương Quang', '1.000', '700', null, 399, 100, 50, 20],
  ]);
  const plan = planWith([
    { ...DIGITISED, formula: 'Hồ sơ được số hoá / Tổng số hồ sơ' },
    { ...PAID_ONLINE, formula: 'Hồ sơ thanh toán trực tuyến / Tổng số hồ sơ' },
    ON_TIME,
  ]);

  beforeAll(async () => {
    await colour(sheet, plan);
  });

  test('in the rate where there is one, else in the numerator', async () => {
    expect(await tones('TH', 'E2', 'F2', 'H2')).toEqual(['met', 'near', 'met']);
    expect(await tones('TH', 'E3', 'F3', 'H3')).toEqual(['near', 'missed', 'missed']);
  });

  test('and follows what is typed in any part of a sum', async () => {
    await type('TH', 'I3', 45);
    expect(await tested.toneAt('TH', 'H3')).toBe('met');
    await type('TH', 'I3', 30.5);
    expect(await tested.toneAt('TH', 'H3')).toBe('neutral');
    await type('TH', 'C2', 12);
    expect(await tones('TH', 'E2', 'F2')).toEqual(['near', 'missed']);
    await type('TH', 'D2', '-');
    expect(await tested.toneAt('TH', 'E2')).toBe('missed');
  });
});

describe('a sheet of procedures and form II.06a show them in the numerator’s column', () => {
  const rows = [
    ['Đơn vị: Phòng Nội vụ'],
    [],
    ['STT', 'Tên thủ tục hành chính', 'Tổng số hồ sơ', 'Số hồ sơ được số hoá', 'Số hồ sơ thanh toán trực tuyến'],
    [],
    [1, 'Thủ tục 1', 10, 10, 1],
    [2, 'Thủ tục 2', 10, 6, 9],
    [3, 'Thủ tục 3', null, null, null],
    [null, 'Tổng cộng', 20, 16, 10],
  ];

  test.each([
    ['as they are', null, null, 'met', 'met'],
    ['some more that are not digitised', 'C5', 11, 'near', 'near'],
    ['none digitised', 'D5', 0, 'missed', 'met'],
    ['more digitised than there are', 'D6', 11, 'neutral', 'met'],
    ['a blank beside a count', 'D6', '', 'neutral', 'met'],
    ['words', 'E6', 'chưa có', 'met', 'neutral'],
    ['half a dossier', 'D5', 9.5, 'neutral', 'met'],
    ['an error', 'D5', '=1/0', 'neutral', 'met'],
  ])('%s', async (_, cell, value, digitised, paid) => {
    await colour(sheetOfRows('PNV', rows), planWith([DIGITISED, PAID_ONLINE]));
    if (cell !== null) await type('PNV', cell, value);
    expect(await tones('PNV', 'D3', 'D8', 'E3', 'E8')).toEqual([digitised, digitised, paid, paid]);
  });

  test('each row shows its own part, one without dossiers keeps its look', async () => {
    await colour(sheetOfRows('PNV', rows), planWith([DIGITISED, PAID_ONLINE]));
    expect(await tones('PNV', 'D5', 'D6', 'D7', 'E5', 'E6')).toEqual(['met', 'missed', null, 'missed', 'met']);
  });

  test('marks are counted', async () => {
    const own = { id: 'ky-so', heading: 'Tỷ lệ TTHC ký số', formula: 'TTHC đã ký số / TTHC phải ký số', target: 100 };
    const marked = [
      ['Đơn vị: Phòng Nội vụ'],
      ['STT', 'Tên thủ tục hành chính', 'TTHC phải ký số', 'TTHC đã ký số'],
      [1, 'Thủ tục 1', 'x', 'x'],
      [2, 'Thủ tục 2', 'x', null],
      [3, 'Thủ tục 3', null, null],
    ];
    const { assessments } = await colour(sheetOfRows('PNV', marked), planWith([own]));
    expect(assessments.map(({ counts, status, cells }) => [counts, status, cells])).toEqual([
      [{ numerator: 1, denominator: 2 }, 'missed', { numerator: 'D3:D5', denominator: 'C3:C5' }],
    ]);
    expect(await tones('PNV', 'D2', 'D3', 'D4', 'D5')).toEqual(['missed', 'met', 'missed', null]);
    await type('PNV', 'D4', 'Có');
    expect(await tones('PNV', 'D2', 'D4')).toEqual(['met', 'met']);
    await type('PNV', 'D5', 'x');
    expect(await tones('PNV', 'D2', 'D5')).toEqual(['neutral', 'neutral']);
    await type('PNV', 'D5', '?');
    expect(await tested.toneAt('PNV', 'D2')).toBe('neutral');
  });

  test('form II.06a: in time is what is settled early and in time', async () => {
    const form = [
      ['Biểu số II.06a/VPCP/KSTT'],
      ['Đơn vị: Phường Đức Xuân'],
      [
        'STT',
        'Lĩnh vực',
        'Số hồ sơ nhận giải quyết',
        null,
        null,
        null,
        'Số lượng hồ sơ đã giải quyết',
        null,
        null,
        null,
      ],
      [null, null, 'Tổng số', 'Trong kỳ', null, 'Từ kỳ trước', 'Tổng số', 'Trước hạn', 'Đúng hạn', 'Quá hạn'],
      [null, null, null, 'Trực tuyến', 'Trực tiếp, dịch vụ bưu chính', null, null, null, null, null],
      [1, 'Hộ tịch', 30, 10, 15, 5, 30, 20, 9, 1],
      [2, 'Đất đai', 20, 5, 10, 5, 20, '10', '-', 10],
    ];
    const { assessments } = await colour(sheetOfRows('F', form), planWith([ON_TIME], 'beside-known'));
    expect(assessments.map(({ indicator, counts }) => [indicator, counts.numerator, counts.denominator])).toEqual([
      ['onlineDossierRate', 15, 40],
      [ON_TIME.id, 39, 50],
    ]);
    expect(await tones('F', 'D5', 'H4', 'H6', 'H7')).toEqual(['met', 'near', 'met', 'missed']);
    await type('F', 'I7', 10);
    expect(await tones('F', 'H4', 'H7')).toEqual(['met', 'met']);
  });

  test('one column tells one verdict: the later indicator takes another of its columns, or none', async () => {
    const twin = { ...DIGITISED, id: 'hai', heading: 'Tỷ lệ khác', target: 100 };
    const third = { ...twin, id: 'ba', heading: 'Tỷ lệ thứ ba' };
    const { assessments } = await colour(sheetOfRows('PNV', rows), planWith([DIGITISED, twin, third]));
    expect(assessments.map(({ status }) => status)).toEqual(['met', 'near', 'near']);
    expect(await tones('PNV', 'D3', 'C3', 'E3')).toEqual(['met', 'near', null]);
    const areas = tested.planned().rules.map(({ area }) => `${String(area.left)} ${String(area.top)}`);
    const perArea = new Map(areas.map((area) => [area, areas.filter((other) => other === area).length]));
    expect([...perArea.values()].every((count) => count === 4)).toBe(true);
  });
});

describe('a summary of one unit shows them in its rows', () => {
  test('of rates and counts', async () => {
    const rows = [
      ['Đơn vị: Phòng Nội vụ'],
      ['STT', 'Chỉ tiêu', 'Tử số', 'Mẫu số', 'Tỷ lệ (%)'],
      [1, 'Tỷ lệ số hóa hồ sơ', 8, 10, 80],
      [2, 'Tỷ lệ thanh toán trực tuyến', null, null, '24%'],
    ];
    await colour(sheetOfRows('S', rows), planWith([DIGITISED, PAID_ONLINE]));
    expect(await tones('S', 'E3', 'E4')).toEqual(['met', 'missed']);
    await type('S', 'C3', 7);
    await type('S', 'E4', 45);
    expect(await tones('S', 'E3', 'E4')).toEqual(['near', 'near']);
  });

  test('of counts added up', async () => {
    const rows = [
      ['Đơn vị: Phòng Nội vụ'],
      ['STT', 'Nội dung', 'Số liệu'],
      [1, 'Tổng số đã giải quyết', 100],
      [2, 'Trước hạn', 60],
      [3, 'Đúng hạn', '36'],
    ];
    const { assessments } = await colour(sheetOfRows('S', rows), planWith([ON_TIME]));
    expect(assessments[0]).toMatchObject({ counts: { numerator: 96, denominator: 100 }, status: 'met' });
    expect(await tested.toneAt('S', 'C4')).toBe('met');
    await type('S', 'C5', 20);
    expect(await tested.toneAt('S', 'C4')).toBe('near');
    await type('S', 'C5', '');
    expect(await tested.toneAt('S', 'C4')).toBe('missed');
    await type('S', 'C4', '');
    expect(await tested.toneAt('S', 'C4')).toBe('neutral');
  });
});

test('no cell has two tones: in the opposite order the rules show the same', async () => {
  const values = [null, 0, 5, 10, 'x', '-'];
  const rows = values.flatMap((top, index) =>
    values.map((whole) => [index + 1, `Thủ tục ${String(index)}`, whole, top, 5]),
  );
  const heading = [
    'STT',
    'Tên thủ tục hành chính',
    'Tổng số hồ sơ',
    'Số hồ sơ được số hoá',
    'Số hồ sơ thanh toán trực tuyến',
  ];
  const plan = planWith([DIGITISED, PAID_ONLINE]);
  await colour(sheetOfRows('PNV', [['Đơn vị: Phòng Nội vụ'], heading, ...rows]), plan);
  const shown = await tested.excel.shownFills('PNV', 'A1:E38');
  await colourSheet(reversing(tested.host), { plan, sheet: 'PNV' });
  expect(await tested.excel.shownFills('PNV', 'A1:E38')).toEqual(shown);
  expect(new Set(shown.flat().map(toneOf)).size).toBeGreaterThan(2);
});
