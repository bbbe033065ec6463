import { describe, expect, it } from 'vitest';
import { createUnitMatcher, type UnitMatch } from '../../../src/domain/units/unit-names';
import { issuer, names, otherNames, otherWritings, unitNamed, units } from './unit-spellings';

const match = createUnitMatcher(units, issuer);

/** "normalised: Phòng Nội vụ", "ambiguous: A | B", "unknown: suggestion". */
function told(result: UnitMatch): string {
  if ('unit' in result) return `${result.kind}: ${result.unit.name}`;
  const listed = result.kind === 'ambiguous' ? result.candidates : result.suggestions;
  return `${result.kind}: ${listed.map((unit) => unit.name).join(' | ')}`;
}

describe('names as officers write them', () => {
  it.each(Object.values(names))('%s is exact', (name) => {
    expect(told(match(name))).toBe(`exact: ${name}`);
  });

  it.each(otherWritings)('%j is %s but for the way of writing', (written, name) => {
    expect(told(match(written))).toBe(`normalised: ${name}`);
  });

  it.each(otherNames)('%j is another name of %s', (written, name) => {
    expect(told(match(written))).toBe(`alias: ${name}`);
  });

  it('names an alias that the plan gives without its kind', () => {
    const given = createUnitMatcher([unitNamed('Phường A Lưới', 'Thị Trấn Cũ', 'A Lới')]);
    expect(told(given('UBND P. A Lới'))).toBe('alias: Phường A Lưới');
    expect(told(given('thị trấn cũ'))).toBe('alias: Phường A Lưới');
  });
});

describe('what is only near is never matched', () => {
  it.each([
    ['Phong Noi vu', names.nv],
    ['phuong duc xuan', names.dx],
    ['GDDT', names.gddt],
    ['Phòng Nội vu', names.nv],
    ['Phòng Nội dụ', names.nv],
    ['Phường Đức Xân', names.dx],
    ['Phường Huyền Tưng', names.ht],
    ['Phường Minh Khai', names.ntmk],
    ['Nguyễn Thị M. Khai', names.ntmk],
    ['P. NTMK', names.ntmk],
    ['P. ĐX', names.dx],
    ['NV', names.nv],
    ['KT', names.kt],
    ['Phòng TP', names.tp],
    ['P. TP', names.tp],
    ['Văn phòng', names.vp],
    ['VP', names.vp],
    ['VP UBND', names.vp],
    ['HĐND-UBND', names.vp],
    ['Phòng Thông tin', names.vhtt],
    ['Phòng Văn hóa', names.vhtt],
    ['Phòng Lao động', names.ldtbxh],
    ['Phòng Tài chính', names.tckh],
    ['Xã Xuất Hóa', names.xh],
    ['Phường Dương Quang', names.dq],
    ['Sở Nội vụ', names.nv],
    ['Sở Tư pháp', names.tp],
    ['Thanh tra huyện', names.ttr],
    ['Thanh tra thành phố Thái Nguyên', names.ttr],
    ['Phòng Nội vụ huyện Chợ Đồn', names.nv],
    ['Phòng Nội vụ thành phố Hà Giang', names.nv],
    ['Phường Đức Xuân tỉnh Thái Nguyên', names.dx],
    ['Phường Đức Xuân (mới)', names.dx],
  ])('%j only suggests %s first', (written, name) => {
    const result = match(written);
    expect(result.kind).toBe('unknown');
    expect(told(result).replace('unknown: ', '').split(' | ')[0]).toBe(name);
  });

  it.each([
    'Trung tâm Y tế',
    'Bộ phận Một cửa',
    'Công an thành phố',
    'Tổng cộng',
    'Nhóm 1',
    'UBND thành phố',
    'UBND TP Bắc Kạn',
    'TP',
    'Phòng',
    'x',
    '-',
    '',
    '12',
    'I',
    'Kho bạc Nhà nước',
    'ĐVT',
  ])('%j is unknown and suggests nothing', (written) => {
    expect(told(match(written))).toBe('unknown: ');
  });

  it('suggests at most five, the nearest first', () => {
    const many = createUnitMatcher(
      ['Hoà An', 'Hoà Anh', 'Hoà Ân', 'Hoà Ánh', 'Hoa An', 'Hòa Bàn', 'Hoà Lan'].map((name) => unitNamed(`Xã ${name}`)),
    );
    const result = many('Xã Hoa Anh');
    expect(result.kind === 'unknown' && result.suggestions.length).toBe(5);
    expect(told(result)).toMatch(/^unknown: Xã Hoà Anh \| Xã Hoà Ánh/u);
  });
});

describe('two candidates are a question', () => {
  it('a bare name of a phường and a xã', () => {
    const two = createUnitMatcher([unitNamed('Phường Hòa Bình'), unitNamed('Xã Hòa Bình')]);
    expect(told(two('Hoà Bình'))).toBe('ambiguous: Phường Hòa Bình | Xã Hòa Bình');
    expect(told(two('P. Hoà Bình'))).toBe('alias: Phường Hòa Bình');
    expect(told(two('X. Hoà Bình'))).toBe('alias: Xã Hòa Bình');
  });

  it('"P." is a phường or a phòng', () => {
    const two = createUnitMatcher([unitNamed('Phường Dân Tộc'), unitNamed('Phòng Dân tộc')]);
    expect(told(two('P. Dân tộc'))).toBe('ambiguous: Phường Dân Tộc | Phòng Dân tộc');
    expect(told(two('Phòng Dân Tộc'))).toBe('normalised: Phòng Dân tộc');
  });

  it('initials of an office that are those of a phường as well', () => {
    const two = createUnitMatcher([unitNamed('Phường Nam Vang'), unitNamed('Phòng Nội vụ')]);
    expect(told(two('P. NV'))).toBe('ambiguous: Phòng Nội vụ | Phường Nam Vang');
    expect(told(two('Phòng NV'))).toBe('alias: Phòng Nội vụ');
  });

  it('initials that two offices share', () => {
    const two = createUnitMatcher([unitNamed('Phòng Kinh tế - Hạ tầng'), unitNamed('Phòng Kế toán - Hành thu')]);
    expect(told(two('Phòng KT-HT'))).toBe('ambiguous: Phòng Kinh tế - Hạ tầng | Phòng Kế toán - Hành thu');
    expect(told(two('Phòng Kinh tế - HT'))).toBe('alias: Phòng Kinh tế - Hạ tầng');
  });

  it('a name without its place, where two units differ in the place only', () => {
    const two = createUnitMatcher([unitNamed('Thanh tra thành phố'), unitNamed('Thanh tra huyện')]);
    expect(told(two('Thanh tra'))).toBe('ambiguous: Thanh tra thành phố | Thanh tra huyện');
    expect(told(two('THANH TRA TP'))).toBe('normalised: Thanh tra thành phố');
  });

  it('one name given twice', () => {
    const two = createUnitMatcher([unitNamed('Phường 1'), unitNamed('Phường 1')]);
    expect(told(two('Phường 1'))).toBe('ambiguous: Phường 1 | Phường 1');
  });

  it('numbered wards are not mixed up with numbering', () => {
    const wards = createUnitMatcher([unitNamed('Phường 1'), unitNamed('Phường 11')]);
    expect(told(wards('11. P.1'))).toBe('alias: Phường 1');
    expect(told(wards('1. phường 11'))).toBe('normalised: Phường 11');
    expect(wards('1').kind).toBe('unknown');
    expect(wards('Phường 1 1').kind).toBe('unknown');
  });
});

describe('the place behind a name', () => {
  it('without an issuer any place of the level that the units show is the own one', () => {
    const anywhere = createUnitMatcher(units);
    expect(told(anywhere('Thanh tra TP. Bắc Kạn'))).toBe(`normalised: ${names.ttr}`);
    expect(anywhere('Phòng Nội vụ huyện Chợ Đồn').kind).toBe('unknown');
  });

  it('belongs to names of another plan, too', () => {
    const district = createUnitMatcher([unitNamed('Phòng Nội vụ huyện Ba Bể')], 'UBND huyện Ba Bể');
    expect(told(district('P. Nội vụ'))).toBe('alias: Phòng Nội vụ huyện Ba Bể');
    expect(told(district('Phòng Nội vụ'))).toBe('normalised: Phòng Nội vụ huyện Ba Bể');
    expect(district('Phòng Nội vụ huyện Chợ Đồn').kind).toBe('unknown');
  });
});

describe('a plan of ten thousand units', () => {
  it('answers each of its own names, and the unknown ones', () => {
    const many = Array.from({ length: 10_000 }, (_, at) =>
      unitNamed(`Phòng Lao động - Thương binh và Xã hội khu ${String(at)}`),
    );
    const find = createUnitMatcher(many);
    for (const unit of many) expect(find(unit.name)).toEqual({ kind: 'exact', unit });
    expect(told(find('P. Lao động - Thương binh & Xã hội khu 777'))).toBe(`alias: ${many[777]!.name}`);
    expect(told(find('Phong Lao dong Thuong binh Xa hoi khu 777'))).toMatch(`unknown: ${many[777]!.name}`);
  });
});
