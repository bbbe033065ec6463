import { describe, expect, test } from 'vitest';
import { bacKan2022 } from '../../../src/data/plans/bac-kan-2022';
import type { CellValue } from '../../../src/sheets/cells/grid';
import { assessGrid } from '../../../src/sheets/reading/assess-grid';
import { gridOf } from '../support/grid-of';

type Row = readonly CellValue[];

function told(head: Row, rows: readonly Row[]) {
  const grid = gridOf([['PHƯỜNG ĐỨC XUÂN'], ['DANH MỤC TTHC QUÝ III NĂM 2022'], head, ...rows]);
  const { assessments, problems } = assessGrid(grid, bacKan2022);
  const active = assessments.find(({ indicator }) => indicator === 'onlineActiveProcedureRate');
  const left = problems.filter(({ code }) => code === 'partial-procedures-left');
  return { counts: active?.counts, left: left.map(({ facts, cell, severity }) => ({ ...facts, cell, severity })) };
}

describe('procedures offered in part that had dossiers', () => {
  const facts = { names: ['Đăng ký kết hôn', 'Đăng ký khai tử'], count: 2, online: 1, cell: 'B5' };

  test('are told with their count where only what is end to end is known to allow online submission', () => {
    const head = ['STT', 'Tên thủ tục hành chính', 'Mức độ cung cấp', 'Tổng số hồ sơ', 'Hồ sơ trực tuyến'];
    const rows = [
      [1, 'Đăng ký khai sinh', 'Toàn trình', 10, 7],
      [2, 'Đăng ký kết hôn', 'Một phần', 8, 4],
      [3, 'Đăng ký khai tử', 'Một phần', 4, 0],
      [4, 'Đăng ký lại khai tử', 'Một phần', 0, 0],
      [5, 'Chứng thực bản sao', 'Không cung cấp', 20, 0],
    ];
    expect(told(head, rows)).toEqual({
      counts: { numerator: 1, denominator: 1 },
      left: [{ ...facts, severity: 'warning' }],
    });
  });

  test('are told where marks say that they are', () => {
    const head = [
      'STT',
      'Tên TTHC',
      'Đã cung cấp toàn trình',
      'Cung cấp một phần',
      'Tổng số hồ sơ',
      'Hồ sơ trực tuyến',
    ];
    const rows = [
      [1, 'Đăng ký khai sinh', 'x', null, 10, 7],
      [2, 'Đăng ký kết hôn', null, 'x', 8, 4],
      [3, 'Đăng ký khai tử', null, 'x', 4, 0],
    ];
    expect(told(head, rows).left).toEqual([{ ...facts, severity: 'warning' }]);
  });

  test('are counted where they are marked as allowing it, and those that are not are told', () => {
    const head = ['STT', 'Tên TTHC', 'Mức độ cung cấp', 'Cho phép nộp trực tuyến', 'Tổng số hồ sơ', 'Hồ sơ trực tuyến'];
    const rows = [
      [1, 'Đăng ký khai sinh', 'Toàn trình', 'x', 10, 7],
      [2, 'Đăng ký kết hôn', 'Một phần', 'x', 8, 4],
      [3, 'Đăng ký khai tử', 'Một phần', null, 4, 0],
    ];
    expect(told(head, rows)).toEqual({
      counts: { numerator: 2, denominator: 2 },
      left: [{ names: ['Đăng ký khai tử'], count: 1, online: 0, cell: 'B6', severity: 'info' }],
    });
  });
});
