import { describe, expect, it } from 'vitest';
import { unitOfLevel } from '../../../src/domain/plans/level-groups';

const unit = (name: string): { name: string; aliases: string[] } => ({ name, aliases: [] });
const plan = { groups: [{ units: [unit('UBND xã, phường, đặc khu')] }, { units: [unit('Các sở, ban, ngành')] }] };
const nameOf = (written: string): string | undefined => unitOfLevel(plan, written)?.unit.name;

describe('a unit of a level, by its name in a title', () => {
  it.each([
    ['UBND PHƯỜNG SÔNG CẦU', 'Phường Sông Cầu'],
    ['Phường Sông Cầu - Quý I Năm 2026', 'Phường Sông Cầu'],
    ['UBND PHƯỜNG SÔNG CẦU BÁO CÁO KẾT QUẢ', 'Phường Sông Cầu'],
    ['Phường Sông Cầu (6 tháng đầu năm 2026)', 'Phường Sông Cầu'],
    ['Ubnd xã Trà Lĩnh, tỉnh Cao Bằng', 'Xã Trà Lĩnh'],
    ['Đặc Khu Vân Đồn', 'Đặc khu Vân Đồn'],
    ['ĐẶC KHU VÂN ĐỒN', 'Đặc khu Vân Đồn'],
    ['đặc khu Vân Đồn', 'Đặc khu Vân Đồn'],
    ['Xã Phú Quý', 'Xã Phú Quý'],
    ['Xã Tân Kỳ', 'Xã Tân Kỳ'],
    ['Sở Y tế tỉnh Cao Bằng', 'Sở Y tế'],
    ['SỞ Y TẾ THÁNG 6/2026', 'Sở Y tế'],
    ['Văn phòng UBND tỉnh', 'Văn phòng UBND tỉnh'],
    ['Thanh tra tỉnh', 'Thanh tra tỉnh'],
  ])('“%s” is %s', (written, expected) => {
    expect(nameOf(written)).toBe(expected);
  });

  it.each(['Xã hội số', 'UBND xã, phường', 'Phòng khám đa khoa', 'Tổng cộng'])('“%s” is none', (written) => {
    expect(nameOf(written)).toBeUndefined();
  });
});
