import { describe, expect, test } from 'vitest';
import { defaultPlan } from '../../../src/data/plans/index';
import type { CellValue } from '../../../src/sheets/cells/grid';
import { accountColumns } from '../../../src/sheets/observations/account-columns';
import { assessGrid } from '../../../src/sheets/reading/assess-grid';
import { gridOf } from '../support/grid-of';

type Rows = readonly (readonly CellValue[])[];

function assess(rows: Rows): ReturnType<typeof assessGrid> {
  return assessGrid(gridOf(rows), defaultPlan);
}

const reasons = (rows: Rows): unknown[] =>
  assess(rows).problems.flatMap(({ code, facts }) => (code === 'layout-not-recognised' ? [facts] : []));

describe('a sheet of which nothing is judged', () => {
  test('says so where its rows are nobody’s that the plan knows, and names them', () => {
    expect(
      reasons([
        ['UBND PHƯỜNG HUYỀN TỤNG'],
        ['THÁNG 10/2022'],
        ['STT', 'Tổ', 'Số hồ sơ', 'HS nộp trực tuyến'],
        [1, 'Tổ 1', 20, 5],
        [2, 'Tổ 2', 30, 3],
      ]),
    ).toMatchObject([{ reason: 'unknown-rows', names: ['Tổ 1', 'Tổ 2'] }]);
  });

  test('says that nothing could be computed where columns were understood and do not suffice', () => {
    const rows: Rows = [
      ['QUÝ III/2022'],
      ['Đơn vị', 'Tổng số hồ sơ tiếp nhận', 'Trực tiếp', 'BCCI'],
      ['Phường Đức Xuân', 86, 34, 9],
      ['Phường Sông Cầu', 169, 153, 2],
    ];
    expect(reasons(rows)).toMatchObject([{ reason: 'no-columns' }]);
    const { unread, layout } = assess(rows);
    expect(layout).toBeNull();
    expect(unread.flatMap(accountColumns).map(({ takenAs, why }) => `${String(takenAs)} ${why}`)).toEqual([
      'allDossiers not-computed',
      'directDossiers not-computed',
      'postDossiers not-computed',
    ]);
  });

  test('calls a rate of the plan no other’s', () => {
    const { unread } = assess([
      ['NĂM 2022'],
      ['Đơn vị', '', 'Tỷ lệ hồ sơ trực tuyến (%)'],
      ['Phường Đức Xuân', 'Chỉ tiêu', 13],
      ['', 'Thực hiện', 27.5],
      ['Phường Sông Cầu', 'Chỉ tiêu', 13],
      ['', 'Thực hiện', 11.7],
    ]);
    expect(unread.flatMap(accountColumns).map(({ why }) => why)).not.toContain('not-in-plan');
  });
});

describe('what is told beside verdicts', () => {
  test('asks nothing about rates of counts that are all judged', () => {
    const { assessments, problems } = assess([
      ['UBND PHƯỜNG ĐỨC XUÂN'],
      ['QUÝ III/2022'],
      ['STT', 'Nội dung', 'Số liệu'],
      [2, 'Số TTHC đủ điều kiện cung cấp DVCTT toàn trình', 80],
      [3, 'Số TTHC đã được cung cấp DVCTT toàn trình', 72],
      ['', 'Tỷ lệ (3/2)', 90],
      [4, 'Số TTHC cho phép nộp trực tuyến có phát sinh hồ sơ', 20],
      [5, 'Số TTHC có phát sinh hồ sơ trực tuyến', 9],
      ['', 'Tỷ lệ (5/4)', 45],
      [6, 'Tổng số hồ sơ phát sinh trong kỳ', 640],
      ['6.1', 'Trong đó: trực tuyến', 96],
    ]);
    expect(assessments).toHaveLength(3);
    expect(problems).toEqual([]);
  });

  test('calls no indicator missing that was left out with a reason of its own', () => {
    const { problems } = assess([
      ['PHÒNG NỘI VỤ'],
      ['QUÝ III/2022'],
      ['Kỳ', 'TTHC đủ điều kiện toàn trình', 'TTHC đã cung cấp toàn trình', 'Tổng số hồ sơ', 'Hồ sơ trực tuyến'],
      ['Tháng 7', 10, 8, 20, 2],
      ['Tháng 8', 10, 9, 30, 3],
      ['Tháng 9', 10, 10, 40, 4],
    ]);
    const about = problems.filter(({ indicator }) => indicator === 'endToEndProcedureRate').map(({ code }) => code);
    expect(about).toEqual(['periods-not-additive']);
  });

  test('reads “Trong kỳ báo cáo” beside “Lũy kế từ đầu năm” as the period’s own', () => {
    const { assessments } = assess([
      ['PHÒNG NỘI VỤ'],
      ['BÁO CÁO THÁNG 9/2022'],
      ['STT', 'Chỉ tiêu', 'ĐVT', 'Trong kỳ báo cáo', 'Lũy kế từ đầu năm'],
      [1, 'Tổng số hồ sơ phát sinh', 'HS', 40, 360],
      [2, 'Hồ sơ trực tuyến', 'HS', 10, 130],
    ]);
    expect(assessments.map(({ counts }) => counts)).toEqual([{ numerator: 10, denominator: 40 }]);
  });

  test.each(['Chỉ tiêu HSTT (số HS)', 'Chỉ tiêu số hồ sơ trực tuyến', 'Kế hoạch quý sau', 'Kế hoạch năm tới'])(
    'takes no numbers of dossiers, nor what comes later, for the sheet’s own targets: “%s”',
    (heading) => {
      const { problems } = assess([
        ['QUÝ III/2022'],
        ['Đơn vị', 'Tổng số hồ sơ', heading, 'Hồ sơ trực tuyến'],
        ['Phường Đức Xuân', 141, 19, 57],
        ['Phường Sông Cầu', 87, 12, 51],
      ]);
      expect(problems.filter(({ code }) => code === 'target-of-sheet-differs')).toEqual([]);
    },
  );

  test('still tells targets of the sheet that are shares', () => {
    const { problems } = assess([
      ['QUÝ III/2022'],
      ['Đơn vị', 'Tổng số hồ sơ', 'Chỉ tiêu hồ sơ trực tuyến (%)', 'Hồ sơ trực tuyến'],
      ['Phường Đức Xuân', 141, 19, 57],
    ]);
    expect(problems.map(({ code }) => code)).toContain('target-of-sheet-differs');
  });
});
