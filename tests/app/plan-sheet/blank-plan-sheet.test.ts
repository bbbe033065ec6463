import { expect, test } from 'vitest';
import { blankPlanSheet } from '../../../src/app/plan-sheet/blank-plan-sheet';
import { planOfGrid } from '../../../src/app/plan-sheet/read-plan-sheet';
import { EditedSheet } from './grid-of-new-sheet';

test('the untouched template says what is still to be filled in', () => {
  const sheet = new EditedSheet(blankPlanSheet(2027));
  expect(planOfGrid(sheet.grid)).toEqual({
    kind: 'wrong',
    problems: [
      { cell: 'C8', sentence: 'Ô C8: chưa ghi “Tên kế hoạch”.' },
      {
        cell: 'A31',
        sentence: 'Ô A31: chưa có đơn vị nào trong bảng Chỉ tiêu giao. Hãy ghi mỗi đơn vị một dòng kèm chỉ tiêu.',
      },
    ],
  });
});

test('filled in as an officer does it, the template is a plan', () => {
  const sheet = new EditedSheet(blankPlanSheet(2027));
  sheet.set(sheet.rowOf('Tên kế hoạch'), 2, 'Kế hoạch cung cấp DVCTT năm 2027');
  sheet.set(sheet.rowOf('Cơ quan ban hành'), 2, 'UBND xã An Bình');
  // Below the example.
  const first = sheet.rowIn('IV. CHỈ TIÊU GIAO', 2);
  const rows = [
    ['I', 'Văn phòng HĐND và UBND', 'Nhóm 1', 'Văn phòng', 1, 0.8, '≥ 50%'],
    ['I', 'Phòng Kinh tế', 'Nhóm 1', null, null, null, null],
    ['I', 'Phòng Văn hóa - Xã hội', null, null, 0.9, 0.7, '-'],
    ['II', 'Trạm Y tế', null, null, 0.9, 0.7, 0.1],
    ['II', 'Trung tâm Phục vụ hành chính công', null, null, 0.9, 0.7, 0.1],
  ];
  rows.forEach(([section, unit, group, aliases, ...targets], index) => {
    [section, unit, null, group, aliases, ...targets].forEach((value, column) =>
      sheet.set(first + index, column + 1, value ?? null),
    );
  });
  const reading = planOfGrid(sheet.grid);
  if (reading.kind !== 'plan') throw new Error(JSON.stringify(reading));
  const { plan } = reading;
  expect([plan.id, plan.year, plan.number]).toEqual(['ke-hoach-cung-cap-dvctt-nam-2027-2027', 2027, null]);
  expect(plan.sections.map(({ id, level }) => [id, level])).toEqual([
    ['I', 'department'],
    ['II', 'commune'],
  ]);
  expect(plan.groups.map(({ id, name, units }) => [id, name, units.map((unit) => unit.name)])).toEqual([
    ['I.1', 'Nhóm 1', ['Văn phòng HĐND và UBND', 'Phòng Kinh tế']],
    ['I.2', 'Phòng Văn hóa - Xã hội', ['Phòng Văn hóa - Xã hội']],
    ['II.1', 'Nhóm 1', ['Trạm Y tế', 'Trung tâm Phục vụ hành chính công']],
  ]);
  const percent = (numerator: number, text = `${numerator}%`) => ({ value: { numerator, denominator: 100 }, text });
  expect(plan.groups[0]?.targets).toEqual({
    endToEndProcedureRate: percent(100),
    onlineActiveProcedureRate: percent(80),
    onlineDossierRate: percent(50, '≥ 50%'),
  });
  expect(plan.groups[1]?.targets['onlineDossierRate']).toEqual({ value: null, text: '-' });
  expect([plan.tasks, plan.warnings]).toEqual([[], []]);
});

test('an example that was written over is not passed over in silence', () => {
  const sheet = new EditedSheet(blankPlanSheet(2027));
  const row = sheet.rowOf('Phòng Văn hóa và Thông tin');
  sheet.set(row, 2, 'Phòng Nội vụ');
  const reading = planOfGrid(sheet.grid);
  if (reading.kind !== 'wrong') throw new Error('There is no plan yet');
  expect(reading.problems).toContainEqual({
    cell: `A${row + 1}`,
    sentence:
      `Ô A${row + 1}: dòng có chữ “Ví dụ” ở cột STT không được đọc, nhưng nội dung đã được sửa. ` +
      'Hãy xóa chữ “Ví dụ” nếu đây là số liệu thật, nếu không thì xóa cả dòng.',
  });
});
