import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadPlan } from '../../../src/app/plans/load-plan';
import { bacKan2022 } from '../../../src/data/plans/bac-kan-2022';
import { targetFor, unitsOf, type Plan } from '../../../src/domain/plans/plan';
import { planToJson } from '../../../src/files/plan-json/plan-to-json';
import { describeProblem } from '../../../src/text/vi/problems';
import { zipDocument } from '../../golden/plans/make/document';
import { buildPackage, worksheet } from '../../files/xlsx/build-package';

const bytesOf = (name: string): Uint8Array => readFileSync(new URL(`../../golden/plans/${name}`, import.meta.url));

async function load(name: string): Promise<Plan> {
  const { plan, problems } = await loadPlan(bytesOf(name), name);
  expect(plan, problems.map((found) => describeProblem(found)).join(' ')).not.toBeNull();
  return plan!;
}

/** Each doubt with its cell, as the officer is told. */
async function doubtsOf(name: string): Promise<string[]> {
  const loaded = await loadPlan(bytesOf(name), name);
  return loaded.problems.map((found) => `${found.code} ${found.cell ?? ''}`.trim());
}

/** Unit to its targets in the order of the plan's indicators. */
function targetsOf(plan: Plan): Record<string, string[]> {
  const texts = (unit: string): string[] => plan.indicators.map(({ id }) => percent(plan, unit, id));
  return Object.fromEntries(unitsOf(plan).map(({ name }) => [name, texts(name)]));
}

function percent(plan: Plan, unit: string, indicator: string): string {
  const value = targetFor(plan, unit, indicator)?.value;
  return value == null ? '-' : String((value.numerator * 100) / value.denominator);
}

/** What the document says, without the aliases that our built-in plan adds, and without its table's own cells. */
const said = ({ indicators, sections, groups, tasks, taskSections, otherParties, warnings, year }: Plan) => ({
  ...{ indicators, sections, tasks, taskSections, year },
  groups: groups.map((group) => ({ ...group, units: group.units.map(({ name }) => name) })),
  otherParties: otherParties.map(({ name }) => name).sort(),
  warnings: warnings.map(({ code, severity, facts }) => ({ code, severity, facts })),
});

describe('the source document', () => {
  it.each([
    'bac-kan-2022.docx',
    'bac-kan-2022-libreoffice.docx',
    'bac-kan-2022.xlsx',
    'bac-kan-2022-libreoffice.xlsx',
    'bac-kan-2022-libreoffice.xls',
  ])('%s loads to exactly the built-in plan', async (name) => {
    const plan = await load(name);
    expect(said(plan)).toEqual(said(bacKan2022));
    expect(unitsOf(plan).length * plan.indicators.length).toBe(57);
    expect(plan.tasks).toHaveLength(15);
  });

  it('is titled, dated and issued as the built-in plan where the whole document is there', async () => {
    const { title, number, issued, issuer } = await load('bac-kan-2022.docx');
    const builtIn: Plan = bacKan2022;
    expect({ title, number, issued, issuer }).toEqual({
      title: builtIn.title,
      number: builtIn.number,
      issued: builtIn.issued,
      issuer: builtIn.issuer,
    });
  });

  it('says that it lists 11 units where it states 10, and where', async () => {
    expect(await doubtsOf('bac-kan-2022.xlsx')).toEqual(['plan-unit-count-mismatch B5']);
  });
});

describe('a row a unit, groups in a column of their own', async () => {
  const plan = await load('theo-tung-don-vi-2026.xlsx');

  it('reads every notation of a target', () => {
    expect(targetsOf(plan)).toEqual({
      'Sở Nội vụ': ['100', '80', '85'],
      'Sở Tư pháp': ['100', '80', '85'],
      'Phường Kỳ Lừa': ['100', '70', '50.5'],
      'Xã Đồng Đăng': ['100', '-', '-'],
    });
  });

  it('keeps the words of a target that is none', () => {
    expect(targetFor(plan, 'Xã Đồng Đăng', 'onlineActiveProcedureRate')).toEqual({ value: null, text: 'không giao' });
  });

  it('puts units of one group with the same targets together', () => {
    expect(plan.groups.map(({ name, units }) => [name, units.length])).toEqual([
      ['Nhóm A', 2],
      ['Nhóm B', 1],
      ['Nhóm B', 1],
    ]);
  });

  it('reads the head of the sheet', () => {
    expect(plan).toMatchObject({
      title: 'GIAO CHỈ TIÊU CUNG CẤP DỊCH VỤ CÔNG TRỰC TUYẾN NĂM 2026',
      number: '45/QĐ-UBND',
      issued: 'ngày 15 tháng 01 năm 2026',
      issuer: 'Ủy ban nhân dân tỉnh Lạng Sơn',
      year: 2026,
    });
  });

  it('tells the scale that it assumed, once for the column', async () => {
    expect(await doubtsOf('theo-tung-don-vi-2026.xlsx')).toEqual(['rate-scale-assumed G11']);
  });
});

describe('levels with targets stated once for all', async () => {
  const plan = await load('theo-cap-2025.xlsx');

  it('blank cells inherit; rows of their own, "Riêng …" and brackets are exceptions', () => {
    expect(targetsOf(plan)).toEqual({
      'Phòng Nội vụ': ['60', '50', '100'],
      'Phòng Tư pháp': ['60', '50', '95'],
      'Văn phòng HĐND và UBND': ['70', '50', '100'],
      'Phường Hòa Bình': ['45', '40', '80'],
      'Xã Bình An': ['45', '30', '-'],
      'Xã Yên Lạc': ['45', '40', '80'],
    });
  });

  it('names every doubt with its cell', async () => {
    expect(await doubtsOf('theo-cap-2025.xlsx')).toEqual(['plan-unit-count-mismatch B3', 'plan-value-unreadable E9']);
  });

  it('links the indicator that is known and gives the others an id of their own', () => {
    expect(plan.indicators.map(({ id }) => id)).toEqual([
      'onlineDossierRate',
      'ty-le-thanh-toan-truc-tuyen',
      'ty-le-so-hoa-ho-so',
    ]);
    expect(plan.indicators[0]?.definition).toBe(
      'Số hồ sơ nộp trực tuyến/tổng số hồ sơ tiếp nhận\ntính từ ngày 15/12 năm trước.',
    );
  });
});

describe('five indicators, bounds in words, a table parted by a page break', async () => {
  const plan = await load('nam-chi-tieu.docx');

  it('takes the lower bound', () => {
    expect(targetsOf(plan)).toEqual({
      'Phòng Nội vụ': ['100', '50', '80', '45', '98'],
      'Phòng Tư pháp': ['100', '50', '80', '45', '98'],
      'xã Yên Hân': ['45', '30', '13.5', '-', '-'],
      'xã Yên Cư': ['45', '30', '13.5', '-', '-'],
      'xã Bình Văn': ['45', '30', '13.5', '-', '-'],
    });
  });

  it('keeps the words of a range', () => {
    expect(targetFor(plan, 'Phòng Nội vụ', 'ty-le-so-hoa-ket-qua')?.text).toBe('45%–50%');
  });

  it('gives each indicator its footnote', () => {
    expect(plan.indicators.map(({ definition }) => definition)).toEqual([
      'Số DVC toàn trình đã cung cấp/Số DVC đủ điều kiện.',
      'Số TTHC có hồ sơ trực tuyến/Số TTHC có phát sinh hồ sơ.',
      'Số hồ sơ trực tuyến/Tổng số hồ sơ.',
      'Số kết quả được số hóa/Tổng số kết quả.',
      'Số hồ sơ đúng hạn/Tổng số hồ sơ.',
    ]);
  });

  it('names every doubt', async () => {
    expect(await doubtsOf('nam-chi-tieu.docx')).toEqual([
      'plan-value-unreadable F4',
      'rate-scale-assumed G4',
      'plan-value-unreadable G4',
    ]);
  });

  it('reads the head, whose two columns are a table of their own', () => {
    expect(plan).toMatchObject({
      title: 'Kế hoạch Nâng cao tỷ lệ hồ sơ trực tuyến năm 2024',
      number: '12/KH-UBND',
      issued: 'ngày 03 tháng 02 năm 2024',
      issuer: 'Ủy ban nhân dân huyện Chợ Mới',
    });
  });
});

describe('rows that are indicators, columns that are groups', () => {
  it('is read like any other table', async () => {
    expect(targetsOf(await load('xoay-ngang-2024.xlsx'))).toEqual({
      'sở Nội vụ': ['80', '95'],
      'sở Tư pháp': ['80', '95'],
      'xã An Lão': ['50', '90'],
      'xã Vĩnh Bảo': ['50', '90'],
    });
  });
});

describe('a plan that the add-in wrote', () => {
  it('loads as it was, with the warnings that it had', async () => {
    const { plan, problems } = await loadPlan(new TextEncoder().encode(planToJson(bacKan2022)), 'ke-hoach.json');
    expect(plan).toEqual(bacKan2022);
    expect(problems).toEqual(bacKan2022.warnings);
  });
});

const text = (value: string): string => `<c t="inlineStr"><is><t>${value}</t></is></c>`;
const row = (...values: string[]): string => `<row>${values.map(text).join('')}</row>`;
const HEAD = row('STT', 'Đơn vị', 'Tỷ lệ hồ sơ trực tuyến');
const sheet = (...rows: string[]): Uint8Array => buildPackage({ sheets: [worksheet(rows.join(''))] });

describe('what two places say of one unit', () => {
  it('a row of its own goes before the list that names it, too', async () => {
    const { plan } = await loadPlan(
      sheet(HEAD, row('1', 'Nhóm 1: Sở Y tế; Sở Tư pháp', '50%'), row('2', 'Sở Y tế', '70%')),
      'a.xlsx',
    );
    expect(plan && targetsOf(plan)).toEqual({ 'Sở Tư pháp': ['50'], 'Sở Y tế': ['70'] });
  });

  it('where two rows disagree neither is taken, and both are told', async () => {
    const { plan, problems } = await loadPlan(
      sheet(HEAD, row('1', 'Sở Y tế', '50%'), row('2', 'Sở Y tế', '70%')),
      'a.xlsx',
    );
    expect(plan && targetsOf(plan)).toEqual({ 'Sở Y tế': ['-'] });
    expect(problems.map((found) => describeProblem(found))).toEqual([
      'Ô B3: chỉ tiêu “Tỷ lệ hồ sơ phát sinh trực tuyến” giao cho “Sở Y tế” ghi “50% / 70%”, ' +
        'là hai mức khác nhau ở hai nơi của kế hoạch nên không đặt chỉ tiêu.',
    ]);
  });
});

describe('what is no plan says why', () => {
  const refusal = async (bytes: Uint8Array, name: string): Promise<string> => {
    const { plan, problems } = await loadPlan(bytes, name);
    expect(plan).toBeNull();
    expect(problems).toHaveLength(1);
    const [found] = problems;
    expect(describeProblem(found)).toMatch(/^\p{Lu}.*\.$/u);
    return found.code === 'plan-value-unreadable' && 'refusal' in found.facts ? found.facts.refusal : found.code;
  };
  const nothing = new TextEncoder().encode('không phải kế hoạch');
  const ole = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)]);

  it('another kind of file, an old one, a damaged one, text', async () => {
    expect(await refusal(nothing, 'ke-hoach.pdf')).toBe('unknown-format');
    expect(await refusal(ole, 'ke-hoach.doc')).toBe('legacy-format');
    expect(await refusal(nothing, 'ke-hoach.docx')).toBe('damaged');
    expect(await refusal(nothing, 'ke-hoach.json')).toBe('not-our-json');
    expect(await refusal(zipDocument('<w:document>'), 'ke-hoach.docx')).toBe('damaged');
  });

  it('a document without a table of targets, and one whose table names nobody', async () => {
    expect(await refusal(sheet(row('Biên chế', '12')), 'a.xlsx')).toBe('no-table');
    expect(await refusal(sheet(HEAD, row('1', 'Tổng cộng', '50%')), 'a.xlsx')).toBe('no-units');
    expect(await refusal(sheet(HEAD, row('1', 'Nhóm 1 (8 đơn vị)', '50%')), 'a.xlsx')).toBe('no-units');
  });

  it('a report of what was done is no plan, though it has rates', async () => {
    const report = new URL('../../../samples/tong-hop-19-don-vi.xlsx', import.meta.url);
    expect(await refusal(readFileSync(report), 'tong-hop.xlsx')).toBe('no-table');
  });

  it('10,000 units, and a zip bomb', async () => {
    const units = Array.from({ length: 10_000 }, (_, index) => row(String(index + 1), `Xã số ${index}`, '50%'));
    expect(await refusal(sheet(HEAD, ...units), 'a.xlsx')).toBe('too-many-units');
    const list = Array.from({ length: 5_200 }, (_, index) => `Xã ${index}`).join('; ');
    expect(await refusal(sheet(HEAD, row('1', `Nhóm 1: ${list}`, '50%')), 'a.xlsx')).toBe('too-many-units');
    expect(await refusal(buildPackage({ sheets: [worksheet(' '.repeat(40_000_000))] }), 'a.xlsx')).toBe('too-large');
  });

  it('a cell at the far corner of a sheet', async () => {
    const far = worksheet(
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
    );
    expect(await refusal(buildPackage({ sheets: [far] }), 'a.xlsx')).toBe('too-large');
  });
});

describe('hostile cells', () => {
  it('a formula as text is a name like any other and never runs; an error value is no target', async () => {
    const formula = '=HYPERLINK(A1)';
    const rows = [HEAD, row('1', formula, '50%'), `<row>${text('2')}${text('Sở Y tế')}<c t="e"><v>#REF!</v></c></row>`];
    const { plan, problems } = await loadPlan(sheet(...rows), 'a.xlsx');
    expect(plan && targetsOf(plan)).toEqual({ [formula]: ['50'], 'Sở Y tế': ['-'] });
    expect(problems.map(({ code, cell }) => [code, cell])).toEqual([['plan-value-unreadable', 'C3']]);
  });
});
