import { describe, expect, it } from 'vitest';
import { isLevelName, readUnitList } from '../../../src/sheets/plan-table/words/unit-list';

describe('a cell that names units', () => {
  it('reads name, stated count and members of a group', () => {
    expect(
      readUnitList('Nhóm 1 (3 phòng chuyên môn): Phòng Kinh tế; Phòng Tài chính - Kế hoạch; Phòng Nội vụ.'),
    ).toEqual({
      name: 'Nhóm 1',
      stated: 3,
      members: ['Phòng Kinh tế', 'Phòng Tài chính - Kế hoạch', 'Phòng Nội vụ'],
    });
  });

  it('adds up a count that is stated by kinds', () => {
    expect(readUnitList('Nhóm 2 (2 phường, 2 xã)').stated).toBe(4);
  });

  it('members may stand on lines of their own, with dashes', () => {
    expect(readUnitList('Nhóm 3:\n- Sở Y tế\n- Sở Xây dựng').members).toEqual(['Sở Y tế', 'Sở Xây dựng']);
  });

  it('a comma parts members only where each is a unit by its first word', () => {
    expect(readUnitList('Nhóm 1: phường Hòa Bình, xã Bình An và xã Yên Lạc').members).toEqual([
      'phường Hòa Bình',
      'xã Bình An',
      'xã Yên Lạc',
    ]);
    expect(readUnitList('Nhóm 2: Phòng Văn hoá, Khoa học và Thông tin').members).toEqual([
      'Phòng Văn hoá, Khoa học và Thông tin',
    ]);
  });

  it('"Các phường: A, B" gives its kind to bare names', () => {
    expect(readUnitList('Các phường: Đức Xuân, Sông Cầu').members).toEqual(['phường Đức Xuân', 'phường Sông Cầu']);
  });

  it.each(['UBND XÃ, PHƯỜNG', 'Cấp huyện: các phòng chuyên môn (4 đơn vị)', 'Phòng Lao động - Thương binh và Xã hội'])(
    '%s lists nobody',
    (written) => {
      expect(readUnitList(written).members).toEqual([]);
    },
  );

  it('tells levels and groups from units', () => {
    expect(['Nhóm 1', 'Cấp xã', 'Các phòng chuyên môn', 'UBND xã, phường'].filter(isLevelName)).toHaveLength(4);
    expect(['Phòng Nội vụ', 'xã Bình An', 'UBND xã Bình An', 'Cục Thuế'].filter(isLevelName)).toEqual([]);
  });
});
