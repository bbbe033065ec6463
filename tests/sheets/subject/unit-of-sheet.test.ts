import { describe, expect, test } from 'vitest';
import { bacKan2022 } from '../../../src/data/plans/bac-kan-2022';
import { unitsOf } from '../../../src/domain/plans/plan';
import { createUnitMatcher } from '../../../src/domain/units/unit-names';
import type { CellValue } from '../../../src/sheets/cells/grid';
import { toTextGrid } from '../../../src/sheets/cells/text-grid';
import { findUnitOfSheet } from '../../../src/sheets/subject/unit-of-sheet';
import { gridOf } from '../support/grid-of';

const match = createUnitMatcher(unitsOf(bacKan2022), bacKan2022.issuer);

/** The unit of a sheet with these rows above its table; what was written, where no unit is certain. */
function ownerOf(titles: readonly (readonly CellValue[])[], sheet = 'Sheet1'): string | null {
  const found = findUnitOfSheet(toTextGrid(gridOf(titles, { sheet })), titles.length, match);
  if (found === null) return null;
  if ('unit' in found.match) return found.match.unit.name;
  return `${found.match.kind}: ${found.writtenAs}`;
}

describe('the unit of a sheet', () => {
  test('is the one of a labelled line', () => {
    expect(ownerOf([['Đơn vị: Phòng Nội vụ']])).toBe('Phòng Nội vụ');
    expect(ownerOf([['ĐƠN VỊ BÁO CÁO: P. VH&TT']])).toBe('Phòng Văn hoá và Thông tin');
    expect(ownerOf([['Đơn vị:', null, 'Phường Đức Xuân']])).toBe('Phường Đức Xuân');
    expect(ownerOf([['UBND THÀNH PHỐ\nĐơn vị: Thanh tra thành phố']])).toBe('Thanh tra thành phố');
  });

  test('is the one that a title is, or holds', () => {
    expect(ownerOf([['PHÒNG NỘI VỤ']])).toBe('Phòng Nội vụ');
    expect(ownerOf([['BÁO CÁO KẾT QUẢ CỦA PHÒNG NỘI VỤ NĂM 2022']])).toBe('Phòng Nội vụ');
    expect(ownerOf([['UBND THÀNH PHỐ BẮC KẠN'], ['UBND PHƯỜNG ĐỨC XUÂN']])).toBe('Phường Đức Xuân');
  });

  test.each(['THEO DÕI HỒ SƠ QUÝ III/2022', 'THỐNG KÊ HỒ SƠ', 'SỔ THEO DÕI', 'BÁO CÁO QUÝ III'])(
    'is the one before a dash and what the sheet is: %s',
    (title) => {
      expect(ownerOf([[`UBND PHƯỜNG XUẤT HÓA - ${title}`]])).toBe('Phường Xuất Hóa');
    },
  );

  test('is the one in the worksheet’s name where no title names one', () => {
    expect(ownerOf([['DANH MỤC TTHC']], 'Phòng Nội vụ')).toBe('Phòng Nội vụ');
    expect(ownerOf([], '02_Phường Đức Xuân')).toBe('Phường Đức Xuân');
  });

  test('is nobody’s where title and worksheet’s name say two units: which is meant is asked', () => {
    expect(ownerOf([['PHÒNG NỘI VỤ']], 'Phường Đức Xuân')).toBe('ambiguous: PHÒNG NỘI VỤ; Phường Đức Xuân');
    expect(ownerOf([['PHÒNG NỘI VỤ']], 'Phòng Nội vụ')).toBe('Phòng Nội vụ');
  });

  test('is never the one that the sheet is sent to', () => {
    expect(ownerOf([['Kính gửi: Phòng Văn hóa và Thông tin'], ['PHÒNG NỘI VỤ']])).toBe('Phòng Nội vụ');
    expect(ownerOf([['Kính gửi: Phòng Văn hóa và Thông tin']])).toBeNull();
    expect(ownerOf([['Đơn vị nhận báo cáo: Phòng Văn hóa và Thông tin'], ['Phòng Nội vụ']])).toBe('Phòng Nội vụ');
    expect(
      ownerOf([['- Đơn vị báo cáo: UBND P. Đức Xuân'], ['- Đơn vị nhận báo cáo: Phòng Văn hoá và Thông tin']]),
    ).toBe('Phường Đức Xuân');
    expect(ownerOf([['Nơi nhận: Phòng Nội vụ']])).toBeNull();
    expect(ownerOf([['Đơn vị tính: hồ sơ']])).toBeNull();
  });

  test('is whoever was checked, not who checked', () => {
    const office = ['PHÒNG VĂN HÓA VÀ THÔNG TIN'];
    expect(ownerOf([office, ['Đơn vị được kiểm tra: UBND phường Sông Cầu']])).toBe('Phường Sông Cầu');
    expect(ownerOf([['Đơn vị kiểm tra: Phòng Văn hóa và Thông tin'], ['PHÒNG NỘI VỤ']])).toBe('Phòng Nội vụ');
  });

  test('is a question where the title below a letterhead is about another unit', () => {
    const office = ['PHÒNG VĂN HÓA VÀ THÔNG TIN'];
    for (const title of [
      'KẾT QUẢ KIỂM TRA DVCTT TẠI PHƯỜNG SÔNG CẦU QUÝ III/2022',
      'TÌNH HÌNH TIẾP NHẬN HỒ SƠ TẠI BỘ PHẬN MỘT CỬA PHƯỜNG SÔNG CẦU',
      'SỐ LIỆU ĐỐI VỚI PHƯỜNG SÔNG CẦU',
      'KẾT QUẢ GIÁM SÁT PHƯỜNG SÔNG CẦU NĂM 2022',
    ])
      expect(ownerOf([office, [title]])).toBe('ambiguous: PHÒNG VĂN HÓA VÀ THÔNG TIN; PHƯỜNG SÔNG CẦU');
    expect(ownerOf([office, ['KẾT QUẢ THEO CÔNG VĂN DO PHƯỜNG SÔNG CẦU GỬI']])).toBe('Phòng Văn hoá và Thông tin');
    expect(ownerOf([['PHƯỜNG SÔNG CẦU'], ['HỒ SƠ TẠI UBND PHƯỜNG SÔNG CẦU']])).toBe('Phường Sông Cầu');
  });

  test('is a question where two are named at the same place', () => {
    expect(ownerOf([['Đơn vị: Phòng Nội vụ'], ['Đơn vị: Phường Đức Xuân']])).toMatch(
      /^ambiguous: Phòng Nội vụ; Phường/,
    );
    expect(ownerOf([['Đơn vị: Phòng Nội vụ'], ['PHƯỜNG ĐỨC XUÂN']])).toBe('Phòng Nội vụ');
  });

  test('is told as unknown where a label names one that the plan does not have', () => {
    expect(ownerOf([['Đơn vị: Trung tâm Y tế']])).toBe('unknown: Trung tâm Y tế');
    expect(ownerOf([['Đơn vị: ..........']])).toBeNull();
    expect(ownerOf([['DANH MỤC TTHC']])).toBeNull();
  });
});
