import { describe, expect, test } from 'vitest';
import { bacKan2022 } from '../../../src/data/plans/bac-kan-2022';
import type { CellValue } from '../../../src/sheets/cells/grid';
import { assessGrid } from '../../../src/sheets/reading/assess-grid';
import { gridOf } from '../support/grid-of';

type Row = readonly CellValue[];

function read(rows: readonly Row[], merges?: readonly string[], answer?: number) {
  const grid = gridOf([['BÁO CÁO QUÝ II NĂM 2022'], ...rows], merges === undefined ? {} : { merges });
  const options = answer === undefined ? {} : { answers: new Map([['receivedDossiers', answer]]) };
  const { assessments, problems } = assessGrid(grid, bacKan2022, options);
  return {
    figures: assessments.map(({ counts }) => `${String(counts.numerator)}/${String(counts.denominator)}`),
    codes: problems.map(({ code }) => code).filter((code) => code !== 'indicator-not-in-sheet'),
  };
}

describe('a total beside dossiers that were carried over', () => {
  const open: Row[] = [
    ['Đơn vị', 'Tổng số hồ sơ', 'Trực tuyến', 'Hồ sơ kỳ trước chuyển sang'],
    ['Phường Đức Xuân', 200, 24, 30],
  ];

  test('is asked about where nothing says whether it holds them', () => {
    expect(read(open)).toEqual({ figures: [], codes: ['column-ambiguous'] });
    expect(read(open, undefined, 1).figures).toEqual(['24/200']);
    expect(read(open, undefined, 3).figures).toEqual(['24/170']);
  });

  test('is told by what was settled and what is pending', () => {
    const heads = ['Đơn vị', 'Tồn kỳ trước', 'Tổng số hồ sơ', 'Trực tuyến', 'Đã giải quyết', 'Tồn cuối kỳ'];
    expect(read([heads, ['Phường Đức Xuân', 30, 200, 24, 210, 20]])).toEqual({ figures: ['24/200'], codes: [] });
    expect(read([heads, ['Phường Đức Xuân', 30, 230, 24, 210, 20]])).toEqual({ figures: ['24/200'], codes: [] });
  });

  test('holds them under a common heading, and where they are part of it by their own', () => {
    const under: Row[] = [
      ['Đơn vị', 'Số hồ sơ tiếp nhận', null, 'Trực tuyến'],
      [null, 'Tổng số', 'Kỳ trước chuyển sang', null],
      ['Phường Đức Xuân', 230, 30, 24],
    ];
    expect(read(under, ['A2:A3', 'B2:C2', 'D2:D3']).figures).toEqual(['24/200']);
    const part: Row[] = [
      ['Đơn vị', 'Tổng số hồ sơ', 'Trong đó: kỳ trước chuyển sang', 'Trực tuyến'],
      ['Phường Đức Xuân', 230, 30, 24],
    ];
    expect(read(part).figures).toEqual(['24/200']);
  });
});
