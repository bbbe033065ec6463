import { describe, expect, test } from 'vitest';
import { bacKan2022 } from '../../../src/data/plans/bac-kan-2022';
import { assessGrid, type AssessGridOptions } from '../../../src/sheets/reading/assess-grid';
import { gridOf } from '../support/grid-of';

interface Names {
  readonly file: string;
  readonly tab?: string;
  readonly unit?: string | null;
  readonly period?: string | null;
}

/** One unit's sheet below its title, in a file of such a name. */
function read(names: Names, options: AssessGridOptions = {}) {
  const { file, tab = 'Sheet1', unit = 'UBND PHƯỜNG ĐỨC XUÂN', period = 'Tháng 9 năm 2022' } = names;
  const rows = [
    ...[unit, 'KẾT QUẢ DỊCH VỤ CÔNG', period].flatMap((line) => (line === null ? [] : [[line]])),
    ['STT', 'Chỉ tiêu', 'Số thực hiện', 'Tổng số'],
    [1, 'Tỷ lệ hồ sơ trực tuyến', 13, 100],
  ];
  const { assessments, problems, said } = assessGrid({ ...gridOf(rows, { sheet: tab }), file }, bacKan2022, options);
  return {
    verdicts: assessments.map(({ unit: of, status }) => `${of ?? '?'} ${status}`),
    asked: problems.flatMap(({ code, facts, severity }) => {
      if (code === 'period-ambiguous') return [`${severity} ${String(facts.by)}: ${facts.said.join(' | ')}`];
      if (code === 'unit-ambiguous') return [`${severity} ${String(facts.between?.by)}: ${facts.writtenAs}`];
      return [];
    }),
    said: said === null ? null : `${said.by}: ${said.period.kind} ${String(said.period.index)}`,
  };
}

const OWN = ['Phường Đức Xuân met'];

describe('a file’s name of another period than the title', () => {
  test.each([
    ['bao cao thang 6.xlsx', 'thang 6'],
    ['Báo cáo tháng 6-2022.xlsx', 'tháng 6-2022'],
    ['BC_thang06_2022.xlsx', 'thang 06 2022'],
    ['DVCTT T8.2022 - lần 2.xlsx', 'T8.2022'],
    ['6T2022.xlsx', '6T2022'],
    ['9 thang 2022.xlsx', '9 thang 2022'],
    ['Q3-2022.xlsx', 'Q3-2022'],
    ['Báo cáo tháng 9 năm 2021.xlsx', 'tháng 9 năm 2021'],
    ['Báo cáo năm 2021.xlsx', 'năm 2021'],
  ])('is a question with both named, and judged by the title meanwhile: %s', (file, other) => {
    const { verdicts, asked } = read({ file });
    expect([verdicts, asked]).toEqual([OWN, [`warning file: Tháng 9 năm 2022 | ${other}`]]);
  });

  test.each([
    'bao cao thang 9.xlsx',
    'T9.2022 v2 final.xlsx',
    'Mau bao cao.xlsx',
    'du lieu 20260630.xlsx',
    'Phường Đức Xuân 05.10.2022.xlsx',
    'Báo cáo tháng 9 (gửi 05-10-2022).xlsx',
    'Báo cáo tháng 9 - nộp tháng 10.xlsx',
    'BC thang 9 ngay 5 thang 10.xlsx',
    'Báo cáo theo Kế hoạch năm 2021.xlsx',
    '06. Báo cáo.xlsx',
    '06-thang-9.xlsx',
    'Báo cáo năm 2022.xlsx',
    'Biểu 6.xlsx',
    'Book1',
  ])('is none: %s', (file) => {
    expect(read({ file })).toEqual({ verdicts: OWN, asked: [], said: 'title: month 9' });
  });

  test('is none where the tab agrees with the title: the file holds a sheet a month', () => {
    expect(read({ file: 'thang 6.xlsx', tab: 'Tháng 9' }).asked).toEqual([]);
  });

  test('is none of a title that is cumulated up to it', () => {
    const period = 'Lũy kế đến hết tháng 9 năm 2022';
    expect(read({ file: 'bao cao thang 9.xlsx', period }).asked).toEqual([]);
    expect(read({ file: 'BC.xlsx', tab: 'T9', period }).asked).toEqual([]);
    expect(read({ file: 'bao cao thang 8.xlsx', period }).asked).toHaveLength(1);
  });

  test('is none where the title names both, or the year alone', () => {
    expect(read({ file: '9 thang 2022.xlsx', period: 'Tháng 9 và 9 tháng năm 2022' }).asked).toEqual([]);
    expect(read({ file: 'thang 9.xlsx', period: 'NĂM 2022' }).asked).toEqual([]);
  });

  test('goes for a tab, too', () => {
    expect(read({ file: 'BC.xlsx', tab: 'Tháng 6' }).asked).toEqual(['warning tab: Tháng 9 năm 2022 | Tháng 6']);
  });

  test('is settled by the officer’s word', () => {
    expect(read({ file: 'bao cao thang 6.xlsx' }, { period: 'Tháng 9/2022' }).asked).toEqual([]);
  });

  test('says of which period the figures are where nothing else does', () => {
    expect(read({ file: 'bao cao thang 6.2022.xlsx', period: null }).said).toBe('file: month 6');
  });
});

describe('a file’s name of another unit than the title', () => {
  test.each([
    ['Phường Sông Cầu.xlsx', 'Phường Sông Cầu'],
    ['BC_Phuong_Song_Cau_thang9.xlsx', 'Phuong Song Cau'],
    ['03. Phòng Nội vụ T9.xlsx', 'Phòng Nội vụ'],
    ['Phường A.xlsx', 'Phường A'],
    ['UBND xã Chợ Mới báo cáo tháng 9.xlsx', 'UBND xã Chợ Mới'],
  ])('is a question with both named, and no verdict: %s', (file, other) => {
    const { verdicts, asked } = read({ file });
    expect([verdicts, asked]).toEqual([[], [`error file: UBND PHƯỜNG ĐỨC XUÂN; ${other}`]]);
  });

  test.each([
    'Phường Đức Xuân.xlsx',
    'phuong duc xuan T9.xlsx',
    'Đức Xuân gửi Phòng Nội vụ.xlsx',
    'Mẫu báo cáo Phòng Nội vụ.xlsx',
    'Phường Sông Cầu, Phòng Nội vụ.xlsx',
    'bao cao.xlsx',
  ])('is none: %s', (file) => {
    expect(read({ file })).toMatchObject({ verdicts: OWN, asked: [] });
  });

  test('is none where the tab agrees with the title: the file holds several units’ sheets', () => {
    expect(read({ file: 'Phòng Nội vụ.xlsx', tab: 'P. Đức Xuân' })).toMatchObject({ verdicts: OWN, asked: [] });
  });

  test('is settled by the officer’s word', () => {
    const { verdicts } = read({ file: 'Phường Sông Cầu.xlsx' }, { unit: 'Phường Đức Xuân' });
    expect(verdicts).toEqual(OWN);
  });
});
