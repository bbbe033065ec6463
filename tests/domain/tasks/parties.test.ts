import { describe, expect, it } from 'vitest';
import { bacKan2022 } from '../../../src/data/plans/bac-kan-2022';
import type { Plan, PlanTask, Section } from '../../../src/domain/plans/plan';
import { tasksOf } from '../../../src/domain/tasks/assigned-tasks';
import { levelOfBody, levelOfUnit } from '../../../src/domain/tasks/level';
import { createPartyMatcher } from '../../../src/domain/tasks/party';
import { createPartyReader } from '../../../src/domain/tasks/read-parties';
import { communes, departments, information } from './task-rows';

const bacKan: Plan = bacKan2022;
const wards = communes.filter((name) => /^phường/iu.test(name));

/** A plan of another place: sections with their units, one group each. */
function planOf(issuer: string, sections: readonly (readonly [string, Section['level'], readonly string[]])[]): Plan {
  return {
    ...bacKan,
    issuer,
    sections: sections.map(([title, level], at) => ({ id: String(at), title, level })),
    groups: sections.map(([title, , units], at) => ({
      id: `${at}.1`,
      section: String(at),
      name: title,
      text: title,
      units: units.map((name) => ({ name, aliases: [] })),
      targets: {},
    })),
    otherParties: [],
    tasks: [],
  };
}

const province = planOf('Ủy ban nhân dân tỉnh Bắc Kạn', [
  ['CÁC SỞ, BAN, NGÀNH', 'department', ['Sở Nội vụ', 'Sở Y tế', 'Ban Dân tộc', 'Văn phòng UBND tỉnh']],
  ['UBND CẤP HUYỆN', 'other', ['UBND huyện Ba Bể', 'UBND huyện Na Rì', 'UBND thành phố Bắc Kạn']],
]);
const ward = planOf('Ủy ban nhân dân phường Đức Xuân', [
  ['Các phòng', 'department', ['Phòng Kinh tế, Hạ tầng và Đô thị', 'Phòng Văn hoá - Xã hội']],
]);

/** "name", "name (words)" for what is kept as its own words, "name <group>" where it came through a group. */
function read(plan: Plan, cell: string): string[] {
  return createPartyReader(plan)(cell).map(({ party, through }) => {
    const kind = party.kind === 'words' ? ' (words)' : '';
    return `${party.name}${kind}${through === null ? '' : ` <${through}>`}`;
  });
}
const through = (group: string, names: readonly string[]): string[] => names.map((name) => `${name} <${group}>`);

describe('groups', () => {
  it.each([
    ['Các phòng chuyên môn UBND thành phố', departments],
    ['các  PHÒNG chuyên môn'.normalize('NFD'), departments],
    ['Các phòng, ban', departments],
    ['Các phòng, ban, ngành thuộc UBND thành phố', departments],
    ['Các phòng chuyên môn cấp huyện', departments],
    ['CÁC PHÒNG CHUYÊN MÔN (10 đơn vị)', departments],
    ['UBND xã, phường', communes],
    ['UBND các xã, phường', communes],
    ['Ủy ban nhân dân các xã, phường, thị trấn', communes],
    ['UBND cấp xã', communes],
    ['UBND các phường', wards],
    ['Các phòng chuyên môn và UBND các xã, phường', [...departments, ...communes]],
    ['Nhóm 3', departments.slice(8)],
    ['Nhóm 1, mục II', communes.slice(0, 4)],
  ])('%s', (cell, names) => {
    expect(read(bacKan, cell)).toEqual(through(cell.normalize('NFC').replace(/ +/gu, ' '), names));
  });

  it.each<readonly [Plan, string, readonly string[]]>([
    [province, 'Các sở, ban, ngành', ['Sở Nội vụ', 'Sở Y tế', 'Ban Dân tộc', 'Văn phòng UBND tỉnh']],
    [province, 'UBND các huyện, thành phố', ['UBND huyện Ba Bể', 'UBND huyện Na Rì', 'UBND thành phố Bắc Kạn']],
    [province, 'UBND các huyện', ['UBND huyện Ba Bể', 'UBND huyện Na Rì']],
    [province, 'UBND cấp huyện', ['UBND huyện Ba Bể', 'UBND huyện Na Rì', 'UBND thành phố Bắc Kạn']],
    [ward, 'Các phòng', ['Phòng Kinh tế, Hạ tầng và Đô thị', 'Phòng Văn hoá - Xã hội']],
  ])('of other places: %#', (plan, cell, names) => {
    expect(read(plan, cell)).toEqual(through(cell, names));
  });

  it.each([
    [province, 'Các phòng chuyên môn cấp huyện'],
    [province, 'UBND các xã, phường'],
    [bacKan, 'Các phòng, ban liên quan'],
    [bacKan, 'Các phòng chuyên môn (trừ Thanh tra)'],
    [bacKan, 'Các phòng chuyên môn, trừ Thanh tra'],
    [bacKan, 'Các phòng chuyên môn cấp tỉnh'],
    [bacKan, 'Các cơ quan, đơn vị, địa phương'],
    [bacKan, 'Nhóm 1'],
  ])('whose members are not sure stay words: %#', (plan, cell) => {
    expect(read(plan, cell)).toEqual([`${cell} (words)`]);
  });
});

describe('several in one cell', () => {
  it.each([
    ['Phòng Nội vụ, Phòng Tư pháp', ['Phòng Nội vụ', 'Phòng Tư pháp']],
    ['P. VH&TT và Văn phòng HĐND-UBND', [information, 'Văn phòng HĐND-UBND']],
    ['Phòng Nội vụ, các cơ quan liên quan', ['Phòng Nội vụ', 'các cơ quan liên quan (words)']],
    ['Phòng Nội vụ, Sở Văn hoá, Thể thao và Du lịch', ['Phòng Nội vụ', 'Sở Văn hoá, Thể thao và Du lịch (words)']],
    ['Phòng Nội vụ; Công an; ', ['Phòng Nội vụ', 'Công an thành phố']],
    // Not the Phòng Kinh tế that this plan has.
    ['Phòng Kinh tế, Hạ tầng và Đô thị', ['Phòng Kinh tế, Hạ tầng và Đô thị (words)']],
    ['Phòng Y tế', ['Phòng Y tế (words)']],
    ['', []],
  ])('%s', (cell, names) => {
    expect(read(bacKan, cell)).toEqual(names);
  });

  it('are told apart though a loaded plan lists the whole cell among its bodies', () => {
    const cell = 'Phòng Nội vụ, Công an thành phố';
    const plan = { ...bacKan, otherParties: [...bacKan.otherParties, { name: cell, aliases: [] }] };
    expect(read(plan, cell)).toEqual(['Phòng Nội vụ', 'Công an thành phố']);
  });
});

describe('what the words do not say', () => {
  const task = (id: string, lead: string[], coordinating: string[] = []): PlanTask => ({
    id,
    section: 'I',
    number: 1,
    text: id,
    lead,
    coordinating,
    result: '',
    deadline: '',
  });
  const plan: Plan = {
    ...bacKan,
    tasks: [
      task('1', ['Phòng Nội vụ'], ['Các đơn vị liên quan']),
      task('2', ['Phòng Kinh tế, Hạ tầng và Đô thị']),
      task('3', ['Sở Y tế'], ['Phòng Nội vụ']),
      task('4', ['Phòng Nội vụ', 'Các phòng chuyên môn'], ['Các phòng chuyên môn', 'Phòng Nội vụ']),
    ],
  };
  const ids = (name: string): string[][] => {
    const { lead, coordinating, unsure } = tasksOf(plan, name);
    return [lead, coordinating, unsure].map((tasks) => tasks.map((each) => each.task.id));
  };

  it('is asked of everyone whom they may mean, and of nobody else', () => {
    expect(ids('Phòng Tư pháp')).toEqual([['4'], [], ['1']]);
    expect(ids('Phòng Kinh tế')).toEqual([['4'], [], ['1', '2']]);
    expect(ids('Công an thành phố')).toEqual([[], [], []]);
  });

  it('one that is named for both roles has both, one that only a group brings has the lead', () => {
    expect(ids('Phòng Nội vụ')).toEqual([['1', '4'], ['3', '4'], []]);
  });
});

describe('the matcher of parties', () => {
  const match = createPartyMatcher(bacKan);

  it('knows units and bodies, and asks where a name fits both', () => {
    expect(match('TT VHTT&TT')).toMatchObject({ kind: 'party', party: { kind: 'body' } });
    expect(match('P. VHTT')).toMatchObject({ kind: 'party', party: { kind: 'unit', name: information } });
    const both = { ...bacKan, otherParties: [{ name: 'Ban Tiếp dân', aliases: ['P. VHTT'] }] };
    expect(createPartyMatcher(both)('P. VHTT')).toEqual({
      kind: 'ambiguous',
      candidates: [information, 'Ban Tiếp dân'],
    });
    // A name as written goes before an abbreviation.
    expect(createPartyMatcher(both)(information).kind).toBe('party');
    expect(match('Phong Noi vu')).toEqual({ kind: 'unknown', suggestions: ['Phòng Nội vụ'] });
  });
});

describe('levels', () => {
  const level = (plan: Plan, name: string) => levelOfUnit(plan, { name, aliases: [] });

  it('come from the kind of place, the section and who issued the plan', () => {
    expect(level(bacKan, 'Thanh tra thành phố')).toBe('district');
    expect(level(bacKan, 'xã Dương Quang')).toBe('commune');
    expect(level(province, 'Ban Dân tộc')).toBe('province');
    expect(level(province, 'UBND huyện Ba Bể')).toBe('district');
    expect(level(ward, 'Phòng Văn hoá - Xã hội')).toBe('commune');
    expect(level(planOf('', [['A', 'other', ['Bệnh viện']]]), 'Bệnh viện')).toBeNull();
    expect([levelOfBody('Công an xã'), levelOfBody('Hội Nông dân tỉnh'), levelOfBody('Bưu điện')]).toEqual([
      'commune',
      'province',
      null,
    ]);
  });
});
