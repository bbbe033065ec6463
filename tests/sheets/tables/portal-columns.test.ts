import { describe, expect, test } from 'vitest';
import { bacKan2022 } from '../../../src/data/plans/bac-kan-2022';
import { assessGrid } from '../../../src/sheets/reading/assess-grid';
import type { CellValue } from '../../../src/sheets/cells/grid';
import { gridOf } from '../support/grid-of';

/** The online dossiers of a summary of two units, with what was said of them. */
function read(headings: readonly (readonly string[])[], ...figures: readonly (readonly CellValue[])[]) {
  const names = ['Phòng Nội vụ', 'Phòng Tư pháp'];
  const above = headings.some((path) => path.length > 1) ? [['', '', ...headings.map(([top = '']) => top)]] : [];
  const rows: CellValue[][] = [
    ['QUÝ III NĂM 2022'],
    ...above,
    ['STT', 'Đơn vị', ...headings.map((path) => path[path.length - 1] ?? '')],
    ...figures.map((row, at) => [at + 1, names[at] ?? '', ...row]),
  ];
  const { assessments, problems } = assessGrid(gridOf(rows), bacKan2022);
  return {
    counted: assessments
      .filter(({ indicator }) => indicator === 'onlineDossierRate')
      .map(({ counts }) => `${String(counts.numerator)}/${String(counts.denominator)}`),
    said: problems
      .filter(({ code }) => code !== 'indicator-not-in-sheet')
      .map(({ code, cell }) => `${code} ${cell ?? ''}`.trim()),
  };
}

describe('online dossiers by the portal where they were handed in', () => {
  test('are added up below one heading', () => {
    const headings = [
      ['Tổng số hồ sơ tiếp nhận'],
      ['Trực tuyến', 'Qua Cổng DVC quốc gia'],
      ['Trực tuyến', 'Qua Hệ thống TTGQ TTHC tỉnh'],
      ['Trực tiếp'],
    ];
    const { counted, said } = read(headings, [100, 50, 30, 20], [100, 40, 15, 45]);
    expect([counted, said]).toEqual([['80/100', '55/100'], []]);
  });

  test('are added up side by side where they and the other ways make up the total', () => {
    const headings = [['Tổng số hồ sơ'], ['Nộp qua Cổng DVC quốc gia'], ['Nộp qua Cổng DVC tỉnh'], ['Nộp trực tiếp']];
    const { counted, said } = read(headings, [100, 50, 30, 20], [100, 40, 15, 45]);
    expect([counted, said]).toEqual([['80/100', '55/100'], []]);
  });

  test('are a question where the figures say otherwise: one may hold the other', () => {
    const headings = [
      ['Tổng số hồ sơ'],
      ['Trực tuyến', 'Qua Cổng DVC quốc gia'],
      ['Trực tuyến', 'Qua hệ thống một cửa'],
      ['Trực tiếp'],
    ];
    const { counted, said } = read(headings, [100, 50, 80, 20], [100, 40, 55, 45]);
    expect(counted).toEqual([]);
    expect(new Set(said)).toEqual(new Set(['column-ambiguous']));
  });

  test('are in the total of online dossiers beside them', () => {
    const headings = [
      ['Tổng số hồ sơ'],
      ['Trực tuyến', 'Tổng số'],
      ['Trực tuyến', 'Cổng DVC quốc gia'],
      ['Trực tuyến', 'VNeID'],
      ['Trực tiếp'],
    ];
    const { counted, said } = read(headings, [100, 80, 50, 30, 20], [100, 55, 40, 15, 45]);
    expect([counted, said]).toEqual([['80/100', '55/100'], []]);
  });

  test('are none below “Thanh toán trực tuyến”', () => {
    const headings = [
      ['Tổng số hồ sơ'],
      ['Thanh toán trực tuyến', 'Hệ thống của tỉnh'],
      ['Thanh toán trực tuyến', 'Ứng dụng ngân hàng'],
      ['Trực tiếp'],
    ];
    expect(read(headings, [100, 50, 30, 20], [100, 40, 15, 45]).counted).toEqual([]);
  });

  test('of a portal that the online ones do not hold are told', () => {
    const headings = [['Tổng số hồ sơ'], ['Trực tuyến'], ['Trực tiếp'], ['Qua VNeID']];
    const { counted, said } = read(headings, [100, 70, 20, 10], [100, 50, 30, 20]);
    expect([counted, said]).toEqual([['70/100', '50/100'], ['count-may-be-narrower F2']]);
  });
});

describe('online dossiers of end-to-end services alone', () => {
  const headings = [['Tổng số hồ sơ tiếp nhận'], ['Hồ sơ trực tuyến toàn trình']];

  test('are judged, and told to be perhaps less', () => {
    const { counted, said } = read(headings, [100, 60], [100, 40]);
    expect([counted, said]).toEqual([['60/100', '40/100'], ['count-may-be-narrower D2']]);
  });

  test('are all of them where with the other ways they make up the total', () => {
    const { counted, said } = read([...headings, ['Trực tiếp']], [100, 60, 40], [100, 40, 60]);
    expect([counted, said]).toEqual([['60/100', '40/100'], []]);
  });
});
