import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { answerEntries, answeredOf } from '../../../src/app/answers/answer-entries';
import type { Answer } from '../../../src/app/answers/kept-answers';
import { assessSheet, type SheetAssessment } from '../../../src/app/assess/assess-sheet';
import { assessSource } from '../../../src/app/collect/assess-source';
import { asksOfficer } from '../../../src/app/collect/source';
import { defaultNear } from '../../../src/domain/verdicts/assessment';
import { defaultPlan as plan } from '../../../src/data/plans/index';
import { questionsOf } from '../../../src/taskpane/model/questions';
import { workbook } from '../../emulator/support/workbook';
import { gridOf } from '../../sheets/support/grid-of';
import { startExcel, type TestedExcel } from '../support/excel';
import { proceduresSheet, unitsSheet } from '../support/sheets';

let tested: TestedExcel;
const rows = [['x', 'x', 'x', 10, 8]];

beforeAll(async () => {
  tested = await startExcel();
});

async function read(): Promise<SheetAssessment> {
  await tested.excel.settled();
  return assessSheet(tested.host, { plan: null, sheet: null });
}

async function answer(given: Answer): Promise<SheetAssessment> {
  const answered = answeredOf(await read());
  await tested.host.writeSettings(answerEntries(await tested.host.readSettings(), answered, plan, given));
  return read();
}

const asked = (assessment: SheetAssessment): readonly string[] =>
  questionsOf(assessment, plan).map(({ text, earlier }) => (earlier === null ? text : `${text} [${earlier}]`));

describe('whose sheet it is', () => {
  const ASKED = 'Trang tính này là của đơn vị nào?';

  beforeEach(async () => {
    await tested.excel.openWorkbook(workbook([proceduresSheet('Trang 1', rows)]));
    await tested.excel.typeInto('Trang 1', 'A1', 'SỐ LIỆU QUÝ III NĂM 2022');
    expect(asked(await read())).toEqual([ASKED]);
    expect(asked(await answer({ kind: 'unit', unit: 'Phòng Kinh tế' }))).toEqual([]);
  });

  test('is not asked again when figures change or the tab is renamed', async () => {
    await tested.excel.typeInto('Trang 1', 'G5', 9);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Trang 1').name = 'Kỳ này';
      await context.sync();
    });
    const again = await read();
    expect([again.sheet, again.assessments[0]?.unit, asked(again)]).toEqual(['Kỳ này', 'Phòng Kinh tế', []]);
  });

  test('is asked again for another period, with the earlier answer first and named', async () => {
    await tested.excel.typeInto('Trang 1', 'A1', 'SỐ LIỆU QUÝ IV NĂM 2022');
    const again = await read();
    expect(asked(again)).toEqual([`${ASKED} [Phòng Kinh tế]`]);
    expect(questionsOf(again, plan)[0]?.choices[0]?.label).toBe('Phòng Kinh tế');
    expect(again.assessments).toEqual([]);
  });

  test('is no question any more where the sheet says it itself, and that goes before the earlier answer', async () => {
    await tested.excel.typeInto('Trang 1', 'A1', 'PHÒNG NỘI VỤ – QUÝ III NĂM 2022');
    const again = await read();
    expect([again.assessments[0]?.unit, asked(again)]).toEqual(['Phòng Nội vụ', []]);
  });

  test('may be answered by none, and the sheet is judged by nobody’s targets', async () => {
    await tested.excel.openWorkbook(workbook([proceduresSheet('Trang 2', rows)]));
    await tested.excel.typeInto('Trang 2', 'A1', 'SỐ LIỆU');
    const left = await answer({ kind: 'left-out', writtenAs: null, as: 'outside' });
    expect([asked(left), left.isLeftOut, left.assessments]).toEqual([[], true, []]);
  });
});

describe('a name in a row', () => {
  const units = [
    ['Phòng Nội vụ', 30, 100, 30],
    ['Phường Đức Xuan', 5, 10, 50],
    ['Khối phường (cũ)', 5, 10, 50],
  ];
  const names = (assessment: SheetAssessment) => assessment.assessments.map(({ writtenAs }) => writtenAs);

  beforeEach(async () => {
    await tested.excel.openWorkbook(workbook([unitsSheet('TH', units)]));
  });

  test('that is a total is no unit from then on, and that is told', async () => {
    const before = await read();
    expect(asked(before)).toEqual(['Tên “Phường Đức Xuan” là đơn vị nào?', 'Tên “Khối phường (cũ)” là đơn vị nào?']);
    const after = await answer({ kind: 'left-out', writtenAs: 'Khối phường (cũ)', as: 'total' });
    expect(asked(after)).toEqual(['Tên “Phường Đức Xuan” là đơn vị nào?']);
    expect(names(after)).toEqual(['Phòng Nội vụ', 'Phường Đức Xuan']);
    expect(after.problems.find(({ code }) => code === 'rows-left-out')?.facts).toMatchObject({ why: 'answered' });
  });

  test('that is a unit outside the plan keeps its figures, without a target and without a question', async () => {
    const after = await answer({ kind: 'left-out', writtenAs: 'Phường Đức Xuan', as: 'outside' });
    expect(asked(after)).toEqual(['Tên “Khối phường (cũ)” là đơn vị nào?']);
    expect(after.assessments.find(({ writtenAs }) => writtenAs === 'Phường Đức Xuan')?.status).toBe('no-target');
  });
});

test('a file that was renamed and moved is not asked about again; another one in its place is', async () => {
  const sheet = (total: number) =>
    gridOf([
      ['SỐ LIỆU QUÝ III NĂM 2022'],
      ['STT', 'Tên thủ tục hành chính', 'Tổng số hồ sơ phát sinh trong kỳ', 'Số hồ sơ trực tuyến'],
      [1, 'Thủ tục 1', total, 8],
    ]);
  const basis = { plan, near: defaultNear, toldNames: undefined };
  const first = await assessSource(sheet(10), { file: 'Q3/a.xlsx', sheet: 'S' }, { ...basis, settings: new Map() });
  expect(asksOfficer(first)).toBe(true);
  const settings = answerEntries(new Map(), first.answered, plan, { kind: 'unit', unit: 'Phòng Kinh tế' });
  const moved = await assessSource(sheet(10), { file: 'Quý III/b.xlsx', sheet: 'S' }, { ...basis, settings });
  expect([asksOfficer(moved), moved.assessments[0]?.unit]).toEqual([false, 'Phòng Kinh tế']);
  const other = await assessSource(sheet(11), { file: 'Quý III/c.xlsx', sheet: 'S' }, { ...basis, settings });
  expect(asksOfficer(other)).toBe(true);
});
