import { describe, expect, test } from 'vitest';
import { planSheet } from '../../../src/app/plan-sheet/plan-sheet';
import { planOfGrid } from '../../../src/app/plan-sheet/read-plan-sheet';
import { defaultPlan } from '../../../src/data/plans/index';
import { targetFor, unitsOf, type Plan } from '../../../src/domain/plans/plan';
import type { CellValue, Grid } from '../../../src/sheets/cells/grid';
import { cellAddress } from '../../../src/sheets/cells/grid';
import { EditedSheet } from './grid-of-new-sheet';

const TARGETS = 'IV. CHỈ TIÊU GIAO';
/** Columns of the table of targets. */
const [SECTION, UNIT, GROUP, NAME, FIRST, SECOND, THIRD] = [1, 2, 3, 4, 6, 7, 8];
const third = { numerator: 30, denominator: 100 };

function written(plan: Plan = defaultPlan): EditedSheet {
  return new EditedSheet(planSheet(plan));
}

function planOf({ grid }: { grid: Grid }): Plan {
  const reading = planOfGrid(grid);
  if (reading.kind !== 'plan') throw new Error(JSON.stringify(reading));
  return reading.plan;
}

function problemsOf({ grid }: { grid: Grid }): readonly string[] {
  const reading = planOfGrid(grid);
  return reading.kind === 'wrong' ? reading.problems.map(({ sentence }) => sentence) : [];
}

/** A row for the table of targets: section, unit, code and name of the group, targets. */
function row(
  section: CellValue,
  unit: CellValue,
  group: CellValue,
  name: CellValue,
  ...targets: CellValue[]
): CellValue[] {
  return [null, section, unit, group, name, null, ...targets];
}

describe('an officer may', () => {
  test('add a unit to a group by its code, or by its name alone', () => {
    const sheet = written();
    const at = sheet.rowOf('Phòng Nội vụ');
    sheet
      .insertRow(at + 1, row('I', 'Phòng Y tế', null, 'nhóm 1'))
      .insertRow(at + 1, row(null, 'Phòng Dân tộc', 'I.1', null));
    const [group] = planOf(sheet).groups;
    expect(group?.units.slice(-2).map(({ name }) => name)).toEqual(['Phòng Dân tộc', 'Phòng Y tế']);
    expect(targetFor(planOf(sheet), 'Phòng Y tế', 'onlineDossierRate')).toEqual({ value: third, text: '30%' });
  });

  test.each<[CellValue]>([[0.3], [30], ['30 %'], ['0,3'], ['30'], ['30%']])(
    'type a target of thirty percent as %j',
    (typed) => {
      const sheet = written();
      sheet.insertRow(sheet.rowIn(TARGETS, 1), row('I', 'Phòng Y tế', null, null, 1, 0.5, typed));
      const plan = planOf(sheet);
      expect(targetFor(plan, 'Phòng Y tế', 'onlineDossierRate')).toEqual({ value: third, text: '30%' });
      expect(plan.groups[0]).toMatchObject({ id: 'I.4', name: 'Phòng Y tế' });
    },
  );

  test('leave rows blank, number them anew, take rows out, write with more blanks and in decomposed letters', () => {
    const sheet = written();
    const at = sheet.rowOf('Thanh tra thành phố');
    sheet.set(at, UNIT, '  Thanh  tra thành phố '.normalize('NFD')).set(at, 0, '09.').set(at, SECTION, ' i ');
    sheet.insertRow(at).insertRow(at, [99]).insertRow(sheet.rowOf('II. CÁC CHỈ SỐ'));
    expect(planOf(sheet)).toEqual(defaultPlan);
    sheet.removeRows(sheet.rowOf('Phòng Nội vụ'), 1);
    expect(unitsOf(planOf(sheet))).toHaveLength(unitsOf(defaultPlan).length - 1);
  });

  test('move columns, and put a line and a column before everything', () => {
    const sheet = written();
    const from = sheet.rowOf(TARGETS) + 1;
    const to = sheet.rowOf('V. NGUYÊN VĂN CỦA NHÓM');
    for (let at = from; at < to; at += 1) {
      const cells = sheet.cells[at] ?? [];
      [cells[UNIT], cells[THIRD]] = [cells[THIRD] ?? null, cells[UNIT] ?? null];
      [cells[GROUP], cells[FIRST]] = [cells[FIRST] ?? null, cells[GROUP] ?? null];
    }
    expect(planOf(sheet)).toEqual(defaultPlan);
    const cells = [['UBND THÀNH PHỐ'], ...sheet.cells].map((line) => [null, ...line]);
    expect(planOf({ grid: { sheet: 'S', top: 3, left: 2, cells } })).toEqual(defaultPlan);
  });

  test('merge cells of a column: what stands in the first counts for all', () => {
    const sheet = written();
    const top = sheet.rowOf('Phòng Giáo dục và Đào tạo');
    for (const column of [SECTION, GROUP, NAME, FIRST, SECOND, THIRD])
      for (let at = top + 1; at < top + 5; at += 1) sheet.set(at, column, null);
    const merge = (column: number) => ({ top, bottom: top + 4, left: column, right: column });
    const merges = [SECTION, GROUP, NAME, FIRST, SECOND, THIRD].map(merge);
    expect(planOf({ grid: { ...sheet.grid, merges } })).toEqual(defaultPlan);
  });

  test('add an indicator by a column alone, or with a row of its own', () => {
    const sheet = written();
    const headings = sheet.rowOf('(3) Tỷ lệ hồ sơ phát sinh trực tuyến');
    sheet.set(headings, THIRD + 1, 'Tỷ lệ số hóa hồ sơ').set(sheet.rowOf('Phòng Nội vụ'), THIRD + 1, 0.5);
    const plan = planOf(sheet);
    const added = { id: 'ty-le-so-hoa-ho-so', number: 4, heading: 'Tỷ lệ số hóa hồ sơ', definition: '', source: '' };
    expect(plan.indicators[3]).toEqual({ ...added, formula: null });
    expect(targetFor(plan, 'Phòng Kinh tế', 'ty-le-so-hoa-ho-so')?.text).toBe('50%');
    const listed = [4, null, 'Tỷ lệ số hóa hồ sơ', 'Số hồ sơ số hóa', 'Tổng số hồ sơ'];
    sheet.insertRow(sheet.rowOf('III. CÁC MỤC') - 1, listed);
    const formula = { numerator: 'Số hồ sơ số hóa', denominator: 'Tổng số hồ sơ' };
    expect(planOf(sheet).indicators[3]).toEqual({ ...added, formula });
  });

  test('leave codes blank: they are made of names, sections and order', () => {
    const sheet = written();
    for (const { heading } of defaultPlan.indicators) sheet.set(sheet.rowOf(heading), 1, null);
    for (const { id } of defaultPlan.tasks) sheet.set(sheet.rowOf(id), 7, null);
    const texts = sheet.rowOf('V. NGUYÊN VĂN CỦA NHÓM');
    for (let at = sheet.rowOf(TARGETS) + 2; at < texts - 1; at += 1) sheet.set(at, GROUP, null);
    expect(planOf(sheet)).toEqual(defaultPlan);
  });

  test('leave whole tables out', () => {
    const sheet = written();
    const first = sheet.rowOf('V. NGUYÊN VĂN CỦA NHÓM');
    sheet.removeRows(first, sheet.cells.length - first);
    const bare = { taskSections: [], tasks: [], otherParties: [], notes: [], warnings: [] };
    const groups = defaultPlan.groups.map((group) => ({ ...group, text: '' }));
    expect(planOf(sheet)).toEqual({ ...defaultPlan, ...bare, groups });
  });
});

describe('a mistake is named with its cell:', () => {
  const at = (find: string, column: number, value: CellValue) => (sheet: EditedSheet) => {
    const found = sheet.rowOf(find);
    sheet.set(found, column, value);
    return cellAddress(found, column);
  };
  const halfFormula = (sheet: EditedSheet): string => {
    const row = sheet.rowOf('onlineDossierRate');
    sheet.set(row, 3, 'Số hồ sơ');
    return cellAddress(row, 4);
  };
  const cases: readonly [string, (sheet: EditedSheet) => string, string][] = [
    ['an unknown section', at('Phòng Nội vụ', SECTION, 'III'), 'không có mục “III”. Các mục đang có: “I” và “II”.'],
    ['a unit twice', at('Phòng Nội vụ', UNIT, 'PHÒNG KINH TẾ'), '“Đơn vị” “PHÒNG KINH TẾ” trùng với ô'],
    ['a target above the whole', at('Phòng Nội vụ', THIRD, '130%'), 'vượt quá 100%'],
    ['a target of 150 percent as Excel keeps it', at('Phòng Nội vụ', THIRD, 1.5), 'không rõ là 1,5%'],
    ['a target in no figures', at('Phòng Nội vụ', THIRD, 'nhiều'), 'chỉ tiêu ghi “nhiều”, không đọc được'],
    ['a target with another unit’s', at('Phòng Nội vụ', THIRD, '50% (riêng xã Nông Thượng 40%)'), 'mức riêng'],
    ['a target without a clear bound', at('Phòng Nội vụ', THIRD, 'khoảng 50%'), 'không rõ mức phải đạt'],
    ['a target that is not the group’s', at('Phòng Nội vụ', THIRD, 0.31), 'dù cùng nhóm “I.1”'],
    ['an error of Excel', at('Phòng Nội vụ', THIRD, { error: '#REF!' }), 'ô đang báo lỗi #REF!'],
    ['a blank unit', at('Phòng Nội vụ', UNIT, '  '), 'chưa ghi “Đơn vị”.'],
    ['a blank title', at('Tên kế hoạch', 2, null), 'chưa ghi “Tên kế hoạch”.'],
    ['a blank year', at('Năm', 2, null), 'chưa ghi “Năm”.'],
    ['a year with a digit too many', at('Năm', 2, 20222), 'năm ghi “20222”'],
    ['a day that became a number', at('Ngày ban hành', 2, 44800), 'đã bị Excel đổi thành số ngày'],
    ['a field of no plan', at('Ngày ban hành', 1, 'Người ký'), 'tên là “Người ký”'],
    ['an indicator’s code twice', at('onlineDossierRate', 1, 'endToEndProcedureRate'), 'trùng với ô'],
    ['half a formula', halfFormula, 'chưa ghi “Mẫu số”.'],
    ['a level of no kind', at('UBND XÃ, PHƯỜNG', 3, 'cao'), 'cấp ghi “cao”'],
    [
      'a column of no indicator',
      at('(3) Tỷ lệ hồ sơ phát sinh trực tuyến', THIRD + 1, 'Lưu ý'),
      'không rõ cột “Lưu ý”',
    ],
    ['a remark beside a table', at('Phòng Nội vụ', THIRD + 1, 'xem lại'), 'nằm ngoài các cột của bảng'],
    ['a signature at the end', at('X. CẢNH BÁO', 6, 'KT. CHỦ TỊCH'), 'nằm ngoài các cột của bảng'],
    [
      'a heading of two indicators',
      at('(3) Tỷ lệ hồ sơ phát sinh trực tuyến', THIRD, '(3) Tỷ lệ TTHC có phát sinh hồ sơ trực tuyến'),
      'không cho biết chắc',
    ],
    ['a number of no order', at('Phòng Nội vụ', 0, 'năm'), '“STT” ghi “năm”'],
    ['an exact form cut short', at('Tên kế hoạch', 2, '{văn bản: "a'), 'đã bị sửa nên không đọc lại được'],
    ['a table twice', at('X. CẢNH BÁO', 0, 'IX. Ghi chú'), 'bảng “GHI CHÚ” có hai lần'],
    ['aliases of nobody', at('Phòng Nội vụ', UNIT, null), 'chưa ghi “Đơn vị”.'],
  ];
  test.each(cases)('%s', (_, edit, sentence) => {
    const sheet = written();
    const cell = edit(sheet);
    const problems = problemsOf(sheet);
    expect(problems.filter((text) => text.startsWith(`Ô ${cell}: `) && text.includes(sentence))).toHaveLength(1);
  });

  test('a warning whose data is gone', () => {
    const plan: Plan = {
      ...defaultPlan,
      warnings: [
        { code: 'plan-unit-count-mismatch', severity: 'warning', facts: { section: 'I', stated: 1, listed: 2 } },
      ],
    };
    const sheet = written(plan);
    const row = sheet.rowIn('X. CẢNH BÁO', 1);
    expect(problemsOf(sheet.set(row, 3, '{"code":"x"}'))).toEqual([
      `Ô D${row + 1}: không khôi phục được cảnh báo từ cột dữ liệu. Hãy xóa cả dòng cảnh báo này.`,
    ]);
  });

  test('a later version of the format is not read at all', () => {
    const sheet = written().set(0, 0, 'KẾ HOẠCH DVCTT (mẫu 2)');
    expect(problemsOf(sheet)).toEqual([
      'Ô A1: bảng kế hoạch theo mẫu 2 do phiên bản mới hơn ghi ra. Hãy cập nhật phần bổ trợ.',
    ]);
  });

  test('any other sheet is none', () => {
    expect(planOfGrid({ sheet: 'S', top: 0, left: 0, cells: [['Kế hoạch'], ['Đơn vị', 0.5]] }).kind).toBe(
      'not-a-plan-sheet',
    );
  });
});
