import { describe, expect, test } from 'vitest';
import type { CellValue } from '../../../src/sheets/cells/grid';
import { MARKS, readLevel, readMark, readYes } from '../../../src/sheets/cells/marks';

describe('a mark', () => {
  test.each<CellValue>([
    'x',
    'X',
    ' x ',
    'x.',
    '✓',
    '√',
    '●',
    '+',
    'có',
    'CÓ',
    'Có'.normalize('NFD'),
    'Đã cung cấp',
    'đủ',
    true,
    1,
    '1',
  ])('%j is yes', (value) => {
    expect(readMark(value)).toBe(true);
  });

  test.each<CellValue>([
    null,
    '',
    ' ',
    '-',
    '—',
    'không',
    'Chưa',
    'chưa cung cấp',
    'Không đủ điều kiện',
    false,
    0,
    '0',
  ])('%j is no', (value) => {
    expect(readMark(value)).toBe(false);
  });

  test.each<CellValue>(['đang rà soát', '2023', 2, -1, 0.5, { error: '#N/A' }, 'xy'])('%j is neither', (value) => {
    expect(readMark(value)).toBeNull();
  });

  test('of every listed spelling is yes, in capitals as well', () => {
    for (const mark of MARKS) {
      expect(readMark(mark)).toBe(true);
      expect(readMark(mark.toUpperCase())).toBe(true);
    }
  });
});

describe('a level', () => {
  test.each([
    ['Toàn trình', 'endToEnd'],
    ['DVC toàn phần', 'endToEnd'],
    ['DVCTT toàn trình.', 'endToEnd'],
    ['Mức độ 4', 'endToEnd'],
    ['MỨC 4', 'endToEnd'],
    ['Một phần', 'partial'],
    ['1 phần', 'partial'],
    ['Mức độ 3', 'partial'],
    ['Mức độ III', 'partial'],
    ['Mức độ 2', 'information'],
    ['Cung cấp thông tin trực tuyến', 'information'],
    ['Chưa cung cấp', 'information'],
    ['Không cung cấp DVCTT', 'information'],
    ['Còn lại', 'information'],
    ['DVC còn lại', 'information'],
    ['Trực tuyến một phần', 'partial'],
    ['MĐ3', 'partial'],
    ['MĐ 4', 'endToEnd'],
    ['Toàn trình (chưa cấu hình)', null],
    ['Trực tuyến', null],
    ['4', null],
    ['x', null],
    ['Toàn trình/Một phần', null],
  ])('"%s" is %s', (text, level) => {
    expect(readLevel(text)).toBe(level);
  });

  test('is read from text only', () => {
    expect(readLevel(4)).toBeNull();
    expect(readLevel(null)).toBeNull();
  });

  test('in a column of marks is yes for end to end only', () => {
    expect(readYes('Toàn trình')).toBe(true);
    expect(readYes('Một phần')).toBe(false);
    expect(readYes('x')).toBe(true);
    expect(readYes('đang rà soát')).toBeNull();
  });
});
