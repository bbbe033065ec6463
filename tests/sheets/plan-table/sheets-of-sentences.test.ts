import { expect, test } from 'vitest';
import { loadPlanOfGrid } from '../../../src/app/plans/load-plan';
import type { CellValue } from '../../../src/sheets/cells/grid';
import { gridOf } from '../support/grid-of';

const SENTENCES = [
  'Tối thiểu 80% hồ sơ TTHC được nộp trực tuyến',
  'Tỷ lệ thanh toán trực tuyến đạt 60% trở lên',
  '100% hồ sơ được số hóa',
];
const HEAD: readonly (readonly CellValue[])[] = [['UBND XÃ TRÀ LĨNH'], ['CHỈ TIÊU NĂM 2026']];

test.each<[string, readonly (readonly CellValue[])[]]>([
  ['numbered in their cells', SENTENCES.map((text, at) => [`${String(at + 1)}. ${text}`])],
  ['with their numbers beside', SENTENCES.map((text, at) => [at + 1, text])],
  ['below a heading', [['STT', 'Nội dung'], ...SENTENCES.map((text, at) => [at + 1, text])]],
  [
    'with who leads',
    [['STT', 'Chỉ tiêu', 'Đơn vị chủ trì'], ...SENTENCES.map((text, at) => [at + 1, text, 'Văn phòng'])],
  ],
])('sentences on a worksheet that is titled “CHỈ TIÊU” are its targets: %s', (_, rows) => {
  const { plan, problems } = loadPlanOfGrid(gridOf([...HEAD, ...rows]), 'k');
  expect(plan?.year).toBe(2026);
  expect(
    plan?.groups.map(({ units, targets }) => [units[0]?.name, ...Object.values(targets).map(({ text }) => text)]),
  ).toEqual([['Xã Trà Lĩnh', 'Tối thiểu 80%', '60% trở lên', '100%']]);
  expect(problems.map(({ code }) => code)).toEqual(['plan-prose', 'plan-receiver']);
});

test('sentences below any other title are none', () => {
  const rows = [['UBND XÃ TRÀ LĨNH'], ['KẾT QUẢ NĂM 2026'], ...SENTENCES.map((text) => [text])];
  expect(loadPlanOfGrid(gridOf(rows), 'k').plan).toBeNull();
});

test('sentences say by their words what has to be passed', () => {
  const sentences = [
    'Tỷ lệ hồ sơ trực tuyến vượt 50%',
    'Tỷ lệ thanh toán trực tuyến đạt trên 60%',
    'Trên 70% hồ sơ được số hóa',
    'Tỷ lệ hồ sơ trễ hạn dưới 1%',
    'Tỷ lệ hồ sơ giải quyết đúng hạn không thấp hơn 98%',
    'Tỷ lệ hài lòng cao hơn hoặc bằng 95%',
  ];
  const { plan } = loadPlanOfGrid(gridOf([...HEAD, ...sentences.map((text) => [text])]), 'k');
  const targets = Object.values(plan?.groups[0]?.targets ?? {});
  expect(targets.map(({ text, value }) => [text, value?.isStrict ?? false])).toEqual([
    ['vượt 50%', true],
    ['trên 60%', true],
    ['Trên 70%', true],
    ['dưới 1%', true],
    ['không thấp hơn 98%', false],
    ['cao hơn hoặc bằng 95%', false],
  ]);
});
