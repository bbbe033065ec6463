import { describe, expect, it } from 'vitest';
import { readRangeAddress } from '../../src/functions/range-address';

describe('the address that Excel tells a custom function', () => {
  it.each([
    ['Sheet1!B4:H44', 'Sheet1', 3, 1],
    ["'Phòng Nội vụ'!$B$4:$H$44", 'Phòng Nội vụ', 3, 1],
    ["'Quý 1 ''mới'''!AA10", "Quý 1 'mới'", 9, 26],
    ["'[Báo cáo.xlsx]Tháng 8'!A1:C3", 'Tháng 8', 0, 0],
    ['C5', '', 4, 2],
    ['Sheet1!B:D', 'Sheet1', 0, 1],
    ['Sheet1!7:9', 'Sheet1', 6, 0],
  ])('%s begins on sheet "%s" at row %d, column %d', (address, sheet, top, left) => {
    expect(readRangeAddress(address)).toEqual({ sheet, top, left });
  });

  it.each(['', 'Sheet1!', 'A1:B2,C1:D2', '#REF!'])('cannot be told from "%s"', (address) => {
    expect(readRangeAddress(address)).toBeNull();
  });
});
