import { expect, test } from 'vitest';
import { bacKan2022 } from '../../../src/data/plans/bac-kan-2022';
import { assessGrid } from '../../../src/sheets/reading/assess-grid';
import { gridOf } from '../support/grid-of';

const HEAD = ['STT', 'Đơn vị', 'Tổng số hồ sơ', 'Trực tuyến'];

test('a table of another quarter below that of the title is told, and not judged with it', () => {
  const rows = [
    ['UBND THÀNH PHỐ BẮC KẠN', null, null, null],
    ['BÁO CÁO QUÝ II NĂM 2022', null, null, null],
    ['Bảng 1. Quý II năm 2022', null, null, null],
    HEAD,
    [1, 'Phường Đức Xuân', 100, 12],
    ['Bảng 2. Quý I năm 2022', null, null, null],
    HEAD,
    [1, 'Phường Đức Xuân', 80, 30],
  ];
  const { assessments, problems } = assessGrid(gridOf(rows), bacKan2022);
  expect(assessments.map(({ counts }) => counts.denominator)).toEqual([100]);
  expect(problems.map(({ code }) => code)).toContain('period-table-left');
  expect(problems.map(({ code }) => code)).not.toContain('unit-duplicate');
});

test('a title about another unit than the office above it is a question', () => {
  const rows = [
    ['PHÒNG NỘI VỤ'],
    ['BÁO CÁO KẾT QUẢ CỦA PHƯỜNG SÔNG CẦU QUÝ II/2022'],
    ['STT', 'Nội dung', 'Số liệu'],
    [1, 'Tổng số hồ sơ', 100],
    [2, 'Hồ sơ trực tuyến', 20],
  ];
  const { assessments, problems } = assessGrid(gridOf(rows), bacKan2022);
  expect(assessments).toEqual([]);
  expect(problems.map(({ code }) => code)).toContain('unit-ambiguous');
});
