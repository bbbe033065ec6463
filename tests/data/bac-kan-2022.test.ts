import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bacKan2022 } from '../../src/data/plans/bac-kan-2022';
import { builtInPlans, defaultPlan, findPlan } from '../../src/data/plans';
import { indicators } from '../../src/domain/indicators/indicators';
import { unitsOf, type Plan } from '../../src/domain/plans/plan';

// Nothing is listed here a second time: every figure and name is read from the document's own text.
const text = readFileSync(new URL('../fixtures/ke-hoach-bac-kan-2022.txt', import.meta.url), 'utf8');
const rows = text
  .split('\n')
  .filter((line) => line.includes('\t'))
  .map((line) => line.split('\t'));
const plan: Plan = bacKan2022;

interface Section {
  id: string;
  title: string;
}
const isSection = (stt: string | undefined): boolean => /^[IVX]+$/u.test(stt ?? '');
const partiesOf = (cell: string): string[] =>
  cell
    .split(';')
    .map((party) => party.trim())
    .filter((party) => party !== '');

function readTargets() {
  const [headings = [], ...body] = rows.filter((row) => row.length === 5);
  const sections: Section[] = [];
  const groups = body.flatMap(([stt = '', cell = '', ...targets]) => {
    if (isSection(stt)) {
      sections.push({ id: stt, title: cell });
      return [];
    }
    const section = sections[sections.length - 1]?.id ?? '';
    const [name = '', list = ''] = cell.split(/ \([^)]*\): /u);
    const units = partiesOf(list.replace(/\.$/u, ''));
    return [{ id: `${section}.${stt}`, section, name, text: cell, units, targets }];
  });
  return { headings: headings.slice(2), sections, groups };
}

function readTasks() {
  const sections: Section[] = [];
  const tasks: { id: string; section: string; number: number; cells: string[] }[] = [];
  for (const [stt = '', ...cells] of rows.filter((row) => row.length === 6 && row[0] !== 'STT')) {
    const last = tasks[tasks.length - 1];
    if (isSection(stt)) sections.push({ id: stt, title: cells[0] ?? '' });
    else if (stt === '' && last) last.cells = last.cells.map((cell, i) => `${cell} ${cells[i] ?? ''}`.trim());
    else {
      const section = sections[sections.length - 1]?.id ?? '';
      tasks.push({ id: `${section}.${stt}`, section, number: Number(stt), cells });
    }
  }
  return { sections, tasks };
}

const targets = readTargets();
const duties = readTasks();

describe('Phụ lục I', () => {
  it('has 5 groups, 19 units and 57 targets', () => {
    expect(targets.groups).toHaveLength(5);
    expect(targets.groups.flatMap(({ units }) => units)).toHaveLength(19);
    expect(unitsOf(plan).length * plan.indicators.length).toBe(57);
  });

  it('groups and units are those of the document, in its own spelling and order', () => {
    expect(
      plan.groups.map(({ id, section, name, text: cell, units }) => ({
        id,
        section,
        name,
        cell,
        units: units.map((u) => u.name),
      })),
    ).toEqual(targets.groups.map(({ id, section, name, text: cell, units }) => ({ id, section, name, cell, units })));
  });

  it('every target is the figure in its cell, exactly', () => {
    for (const [i, group] of plan.groups.entries()) {
      for (const [j, indicator] of plan.indicators.entries()) {
        const written = targets.groups[i]?.targets[j] ?? '';
        const target = group.targets[indicator.id];
        expect([group.id, indicator.id, target?.text]).toEqual([group.id, indicator.id, written]);
        expect(target?.value).toEqual({ numerator: Number(written.replace('%', '')), denominator: 100 });
      }
    }
  });

  it('sections and headings are those of the document', () => {
    expect(plan.sections.map(({ id, title }) => ({ id, title }))).toEqual(targets.sections);
    expect(plan.sections.map(({ level }) => level)).toEqual(['department', 'commune']);
    expect(plan.indicators.map(({ heading, number }) => `${heading} (${String(number)})`)).toEqual(targets.headings);
    expect(plan.indicators.map(({ id }) => id)).toEqual(indicators.map(({ id }) => id));
  });

  it('each definition is the whole footnote, only its formula signs left out', () => {
    const notes = text.slice(text.indexOf('Ghi chú:'), text.indexOf('PHỤ LỤC II\n'));
    const [, ...footnotes] = notes.split(/\n\(\d\) /u);
    const paragraphs = footnotes.map((note) =>
      note
        .replaceAll('$', '')
        .replaceAll('\\%', '%')
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    );
    expect(plan.indicators.map(({ definition }) => definition.split('\n'))).toEqual(paragraphs);
  });

  it('warns that the stated number of units is not the number listed', () => {
    const stated = Number(/\((\d+) đơn vị\)/u.exec(targets.sections[0]?.title ?? '')?.[1]);
    const listed = targets.groups.filter(({ section }) => section === 'I').flatMap(({ units }) => units).length;
    expect(stated).not.toBe(listed);
    expect(plan.warnings).toEqual([
      { code: 'plan-unit-count-mismatch', severity: 'warning', facts: { section: 'I', stated, listed } },
    ]);
  });

  it('no name or alias stands for two parties', () => {
    const names = [...unitsOf(plan), ...plan.otherParties].flatMap(({ name, aliases }) => [name, ...aliases]);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  });

  it('the ward that the document misspells is also known by its real name', () => {
    const ward = unitsOf(plan).find(({ name }) => name.includes('Huyền Tung'));
    expect(ward?.aliases).toContain('phường Huyền Tụng');
  });
});

describe('Phụ lục II', () => {
  it('has 15 tasks, keyed by section and number', () => {
    expect(duties.tasks).toHaveLength(15);
    expect(plan.tasks.map(({ id, section, number }) => ({ id, section, number }))).toEqual(
      duties.tasks.map(({ id, section, number }) => ({ id, section, number })),
    );
    expect(plan.taskSections).toEqual(duties.sections);
  });

  it.each(duties.tasks)('task $id reads as in the document, joined over the page break', ({ id, cells }) => {
    const [words, lead = '', coordinating = '', result, deadline] = cells;
    const task = plan.tasks.find((candidate) => candidate.id === id);
    expect(task).toMatchObject({
      text: words,
      lead: partiesOf(lead),
      coordinating: partiesOf(coordinating),
      result,
      deadline,
    });
  });

  it('every party that is neither a unit nor a group of units is listed as another party, and no other', () => {
    const groups = ['Các phòng chuyên môn UBND thành phố', 'UBND xã, phường'];
    const units = unitsOf(plan).flatMap(({ name, aliases }) => [name, ...aliases]);
    const known = new Set([...groups, ...units].map((name) => name.toLowerCase()));
    const others = duties.tasks
      .flatMap(({ cells }) => [...partiesOf(cells[1] ?? ''), ...partiesOf(cells[2] ?? '')])
      .filter((party) => !known.has(party.toLowerCase()));
    expect(new Set(plan.otherParties.map(({ name }) => name))).toEqual(new Set(others));
  });
});

describe('the plan itself', () => {
  it('is titled, dated and issued as the document says, blanks left blank', () => {
    const block = /KẾ HOẠCH\n([^\n]+)\n([^\n]+)\n/u.exec(text);
    expect(plan.title).toBe(`Kế hoạch ${block?.[1] ?? ''} ${block?.[2] ?? ''}`);
    expect(text).toContain('Số: /KH-UBND');
    expect(plan.number).toBeNull();
    expect(text).toContain(`ngày ${plan.issued ?? ''}`);
    expect(text).toContain(plan.issuer);
    expect(text).toContain(`NĂM ${String(plan.year)}`);
  });

  it('quotes in its notes only what the document says', () => {
    const quoted = plan.notes.flatMap((note) => [...note.matchAll(/“([^”]+)”/gu)].map((match) => match[1] ?? ''));
    // "một phần" is the usual word that the note explains "1 phần" by.
    expect(quoted.filter((words) => !text.includes(words))).toEqual(['một phần']);
    expect(quoted).toEqual(
      expect.arrayContaining(['10 đơn vị', 'phường Huyền Tung', 'NHẪM', 'TRÊN ĐỊA BÀN TỈNH BẮC KẠN']),
    );
  });

  it('is built in, the default, and found by id or year', () => {
    expect(builtInPlans).toContain(defaultPlan);
    expect(findPlan('bac-kan-2022')).toBe(bacKan2022);
    expect(findPlan(' Bac-Kan-2022 ')).toBe(bacKan2022);
    expect(findPlan(2022)).toBe(bacKan2022);
    expect(findPlan('2022')).toBe(bacKan2022);
    expect(findPlan(2023)).toBeNull();
    expect(findPlan('')).toBeNull();
  });
});
