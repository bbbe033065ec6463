import { describe, expect, test } from 'vitest';
import { foldAccents, foldKey } from '../../../src/domain/text/vietnamese-text';
import {
  isGroupName,
  mayBeGroup,
  mayBeNamed,
  mayBeTotal,
  rowNamed,
  rowNames,
} from '../../../src/sheets/tables/row-names';

const TOTALS = [
  'Tổng cộng',
  'TỔNG SỐ',
  'Cộng',
  'cộng khối phòng',
  'Cộng cụm 1',
  'Tổng cụm thi đua số 2',
  'Cộng 02 phường',
  'Tổng 1 xã',
  'Cộng cấp xã',
  'Tổng 19 đơn vị',
  'Tong cong',
  'Toàn thành phố',
  'TOÀN TỈNH',
  'Tòan huyện',
];
const GROUPS = [
  ...['Nhóm 1', 'KHỐI XÃ', 'Các phòng', 'Cấp huyện', 'UBND các xã, phường', 'ubnd xã phường'],
  ...[
    'UBND CẤP XÃ',
    'Cụm thi đua số 1',
    'CỤM 2',
    'Lĩnh vực đất đai',
    'PHẦN I',
    'Mục 2',
    'Phòng chuyên môn',
    'Xã, phường',
  ],
];

describe('what a row is called', () => {
  test.each([
    ['Tổng 5 xã, phường', 'section-total'],
    ['Cộng 2 sở', 'section-total'],
    ['Tổng cộng 15 đơn vị', 'total'],
    ['Tổng 100 hồ sơ', null],
    ['Cộng Hòa 2', null],
  ])('%s: %s', (name, is) => {
    expect(rowNamed(foldKey(name))).toBe(is);
  });

  test.each(rowNames)('$example is told as $is, $unlike as no such thing', ({ is, pattern, example, unlike }) => {
    expect(rowNamed(foldKey(example))).toBe(is);
    expect(pattern.test(foldKey(unlike))).toBe(false);
  });

  // A name that is not looked at cannot be told: what is asked first must let pass whatever a pattern takes.
  test.each(rowNames.flatMap(({ example }) => [example, example.toUpperCase(), example.toLowerCase()]))(
    '%s is looked at',
    (name) => {
      expect(mayBeNamed(name)).toBe(true);
    },
  );

  test.each(TOTALS)('%s may be a total, with its accents or without', (name) => {
    expect(mayBeTotal(name)).toBe(true);
    expect(mayBeTotal(foldAccents(name))).toBe(true);
  });

  test.each(GROUPS)('%s is a group, and looked at as one', (name) => {
    expect(isGroupName(foldKey(name))).toBe(true);
    expect(mayBeGroup(name)).toBe(true);
  });

  test('names of procedures and units are no totals', () => {
    for (const name of ['Cấp giấy phép xây dựng', 'Phòng Nội vụ', 'Đăng ký kết hôn', 'Thủ tục số 3'])
      expect([mayBeTotal(name), rowNamed(foldKey(name))]).toEqual([false, null]);
  });
});
