import { describe, expect, test } from 'vitest';
import { bacKan2022 } from '../../../src/data/plans/bac-kan-2022';
import { unitsOf } from '../../../src/domain/plans/plan';
import { createUnitMatcher } from '../../../src/domain/units/unit-names';
import { assessGrid } from '../../../src/sheets/reading/assess-grid';
import { withOffices, withRooms } from '../../../src/sheets/subject/unit-offices';
import { gridOf } from '../support/grid-of';

const match = withOffices(createUnitMatcher(unitsOf(bacKan2022), bacKan2022.issuer));
const unitOf = (written: string): string => {
  const found = match(written);
  return 'unit' in found ? found.unit.name : found.kind;
};

describe('a unit’s name with what an officer adds to it', () => {
  test.each([
    'Trung tâm PVHCC phường Đức Xuân',
    'Trung tâm Phục vụ hành chính công phường Đức Xuân',
    'TTPVHCC phường Đức Xuân',
    'Bộ phận Một cửa phường Đức Xuân',
    'BỘ PHẬN MỘT CỬA UBND PHƯỜNG ĐỨC XUÂN',
    'Bộ phận TN&TKQ phường Đức Xuân',
    'Bộ phận tiếp nhận và trả kết quả P. Đức Xuân',
    'Phường Đức Xuân (*)',
    '3. Phường Đức Xuân¹',
    'Phường Đức Xuân (110 TTHC)',
    'Phường Đức Xuân: 50 hồ sơ',
    'H01.45 - Phường Đức Xuân',
    '[H01.45] UBND phường Đức Xuân',
    'UBND phường Đức Xuân - BP Một cửa',
    'Phường Đức Xuân (Bộ phận Một cửa)',
    'Phường Đức Xuân – Trung tâm Phục vụ hành chính công',
  ])('%s is that unit', (written) => {
    expect(unitOf(written)).toBe('Phường Đức Xuân');
  });

  test.each([
    'Phường Đức Xuân 1',
    'Trung tâm Phục vụ hành chính công tỉnh',
    'Bộ phận Một cửa',
    'Công an phường Đức Xuân',
  ])('%s is none that is certain', (written) => {
    expect(unitOf(written)).toBe('unknown');
  });

  test('a unit that the plan itself calls so goes first', () => {
    const own = withOffices(
      createUnitMatcher([
        { name: 'Xã Chợ Mới', aliases: [] },
        { name: 'Trung tâm PVHCC xã Chợ Mới', aliases: [] },
      ]),
    );
    const found = own('Trung tâm PVHCC xã Chợ Mới');
    expect('unit' in found && found.unit.name).toBe('Trung tâm PVHCC xã Chợ Mới');
  });
});

describe('a remark on what a unit was made of', () => {
  const today = withOffices(createUnitMatcher(unitsOf(bacKan2022), bacKan2022.issuer), 2026);
  const names = [
    'Phường Đức Xuân (sáp nhập từ phường Phùng Chí Kiên, xã Dương Quang)',
    'UBND phường Đức Xuân (hợp nhất 3 xã: A, B, C)',
    'Phường Đức Xuân (gồm phường A, phường B)',
    'Phường Đức Xuân (tên cũ: phường A)',
    'Phường Đức Xuân (mới)',
  ];

  test.each(names)('leaves the unit what it is for a plan of its time: %s', (written) => {
    const found = today(written);
    expect('unit' in found && found.unit.name).toBe('Phường Đức Xuân');
  });

  test.each(names)('is a question for a plan of before, whose unit of that name was another: %s', (written) => {
    expect(unitOf(written)).toBe('unknown');
  });

  test.each(['Phường Đức Xuân (cũ)', 'Phường Đức Xuân (nay là phường A)', 'Phường Đức Xuân (sáp nhập vào phường A)'])(
    'that says that the unit is no more is a question: %s',
    (written) => {
      expect(today(written).kind).toBe('unknown');
    },
  );
});

describe('a sheet without a unit above its table', () => {
  const rows = (above: string, below: readonly string[]) => [
    [above, null, null, null],
    ['STT', 'Tên thủ tục hành chính', 'Tổng số hồ sơ', 'Hồ sơ trực tuyến'],
    [1, 'Khai sinh', 10, 8],
    [null, 'Tổng cộng', 10, 8],
    ...below.map((text) => [null, null, text, null]),
  ];
  const read = (above: string, below: readonly string[]) => {
    const { owner, problems } = assessGrid(gridOf(rows(above, below)), bacKan2022);
    const unit = problems.find(({ code }) => code.startsWith('unit-'));
    return owner ?? (unit?.code === 'unit-not-found' ? unit.facts.writtenAs : (unit?.code ?? null));
  };

  test('is that of who signs it', () => {
    expect(read('BÁO CÁO', ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH UBND PHƯỜNG ĐỨC XUÂN'])).toBe('Phường Đức Xuân');
    expect(read('BÁO CÁO', ['TRƯỞNG PHÒNG NỘI VỤ'])).toBe('Phòng Nội vụ');
  });

  test('is never that of who receives it', () => {
    expect(read('BÁO CÁO', ['Nơi nhận:', '- UBND phường Đức Xuân;'])).toBeNull();
  });

  test('is asked about by the name of a commune that the plan does not have', () => {
    expect(read('BỘ PHẬN MỘT CỬA PHƯỜNG TRẦN PHÚ', [])).toBe('BỘ PHẬN MỘT CỬA PHƯỜNG TRẦN PHÚ');
  });
});

test('"Bộ phận Một cửa …, tỉnh …" of another province is of another place', () => {
  const cells = [
    ['Bộ phận Một cửa phường Trần Phú, tỉnh Hà Giang', null, null, null],
    ['STT', 'Tên thủ tục hành chính', 'Tổng số hồ sơ', 'Hồ sơ trực tuyến'],
    [1, 'Khai sinh', 10, 8],
  ];
  expect(assessGrid(gridOf(cells), bacKan2022).problems.map(({ code }) => code)).toContain('plan-place-mismatch');
});

test('the one-stop office of a commune among its rooms is one of them, and a question', () => {
  const office = 'Trung tâm PVHCC xã Dương Quang';
  const rooms = ['Phòng Kinh tế xã Dương Quang', office];
  expect(match(office)).toMatchObject({ kind: 'alias', unit: { name: 'xã Dương Quang' } });
  expect(withRooms(match, [office, 'Phòng Nội vụ'])(office)).toMatchObject({ kind: 'alias' });
  const found = withRooms(match, rooms)(office);
  expect([found.kind, 'suggestions' in found ? found.suggestions.map(({ name }) => name) : []]).toEqual([
    'unknown',
    ['xã Dương Quang'],
  ]);
  expect(withRooms(match, rooms)('Xã Dương Quang')).toMatchObject({ unit: { name: 'xã Dương Quang' } });
});
