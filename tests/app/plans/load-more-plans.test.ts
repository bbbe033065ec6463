import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadPlan } from '../../../src/app/plans/load-plan';
import { targetFor, unitsOf, type Plan } from '../../../src/domain/plans/plan';

interface Loaded {
  readonly plan: Plan;
  readonly doubts: readonly string[];
}

/** Each doubt with its cell, as the officer is told. */
async function load(name: string): Promise<Loaded> {
  const bytes = readFileSync(new URL(`../../golden/plans/${name}`, import.meta.url));
  const loaded = await loadPlan(bytes, name);
  if (loaded.plan === null) throw new Error(JSON.stringify(loaded));
  return { plan: loaded.plan, doubts: loaded.problems.map(({ code, cell }) => `${code} ${cell ?? ''}`.trim()).sort() };
}

/** Unit to its targets in percent, in the order of the plan's indicators. */
function targetsOf(plan: Plan): Record<string, string> {
  const text = (unit: string, id: string): string => {
    const value = targetFor(plan, unit, id)?.value;
    return value == null ? '-' : String((value.numerator * 100) / value.denominator);
  };
  return Object.fromEntries(
    unitsOf(plan).map(({ name }) => [name, plan.indicators.map(({ id }) => text(name, id)).join(' ')]),
  );
}

describe('the plan of a province for 2026, a whole .docx', () => {
  let plan: Plan;
  let doubts: readonly string[];
  beforeAll(async () => {
    ({ plan, doubts } = await load('ke-hoach-tinh-2026.docx'));
  });

  it('gives each unit its targets: by group, bounds in words, exceptions for one unit', () => {
    const sở = '80 70 98 100 95';
    const phường = '55 50 97 90 90';
    expect(targetsOf(plan)).toEqual({
      ...{ 'Sở Nội vụ': sở, 'Sở Tư pháp': sở, 'Sở Tài chính': sở, 'Sở Xây dựng': sở },
      ...{ 'Sở Y tế': '60 45 98 100 95', 'Sở Giáo dục và Đào tạo': '60 45 98 100 95' },
      'Thanh tra tỉnh': '40 45 98 100 95',
      ...{ 'phường Đức Xuân': phường, 'phường Bắc Kạn': phường, 'phường Phan Đình Phùng': phường },
      ...{ 'xã Ba Bể': '45 40 95 - -', 'xã Nghiên Loan': '45 40 95 - -', 'xã Phủ Thông': '45 40 95 - -' },
      'xã Cao Minh': '30 40 95 - -',
    });
  });

  it('names every doubt: a bound that is no figure, a count that is wrong, words that are no target', () => {
    expect(doubts).toEqual(['plan-unit-count-mismatch B10', 'plan-value-unreadable F10', 'rate-scale-assumed D9']);
  });

  it('knows its indicators with their footnotes and formulas', () => {
    expect(plan.indicators.map(({ id, formula }) => [id, formula?.numerator ?? null])).toEqual([
      ['onlineDossierRate', null],
      ['ty-le-thanh-toan-truc-tuyen', 'Số giao dịch thanh toán trực tuyến'],
      ['ty-le-ho-so-giai-quyet-dung-han', 'Số hồ sơ giải quyết đúng hạn và trước hạn'],
      ['ty-le-so-hoa-ho-so-ket-qua-giai-quyet-tthc', 'Số hồ sơ, kết quả được số hóa'],
      ['muc-do-hai-long-cua-nguoi-dan-doanh-nghiep', null],
    ]);
    expect(plan.indicators[4]?.definition).toBe('Theo kết quả khảo sát trên Cổng Dịch vụ công quốc gia.');
  });

  it('reads head, sections and tasks', () => {
    expect(plan).toMatchObject({
      title:
        'Kế hoạch Nâng cao chất lượng, hiệu quả cung cấp dịch vụ công trực tuyến trên địa bàn tỉnh Thái Nguyên năm 2026',
      ...{ year: 2026, number: '218/KH-UBND', issued: 'ngày 12 tháng 12 năm 2025' },
      issuer: 'Ủy ban nhân dân tỉnh Thái Nguyên',
    });
    expect(plan.sections.map(({ id, level }) => [id, level])).toEqual([
      ['I', 'department'],
      ['II', 'commune'],
    ]);
    expect(plan.tasks.map(({ id, deadline }) => [id, deadline])).toEqual([
      ['I.1', 'Trước ngày 31/01/2026'],
      ['I.2', 'Từ ngày 15/12/2025 đến ngày 14/12/2026'],
      ['II.1', 'Quý II/2026'],
      ['II.2', 'Thường xuyên'],
      ['II.3', 'Hằng quý'],
    ]);
    expect(plan.tasks[0]?.lead).toEqual(['Các sở, ban, ngành', 'UBND các xã, phường']);
    expect(plan.otherParties.map(({ name }) => name).sort()).toEqual([
      ...['Bưu điện tỉnh', 'Công an tỉnh', 'Sở Khoa học và Công nghệ', 'Văn phòng UBND tỉnh'],
      'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh',
    ]);
  });
});

describe('targets by quarter and for the year, a row a unit, .xlsx', () => {
  let plan: Plan;
  let doubts: readonly string[];
  beforeAll(async () => {
    ({ plan, doubts } = await load('theo-quy-2026.xlsx'));
  });

  it("takes the year's targets, in whatever notation", () => {
    expect(plan.indicators.map(({ id }) => id)).toEqual([
      ...['onlineDossierRate', 'thanh-toan-truc-tuyen', 'ty-le-so-hoa-ho-so', 'ty-le-dung-han'],
    ]);
    expect(targetsOf(plan)).toEqual({
      ...{ 'Sở Nội vụ': '80 60 100 98', 'Sở Công Thương': '80 60 100 98' },
      ...{ 'Phường Sa Pa': '60 50 95 97', 'Phường Yên Bái': '60 50 95 97' },
      ...{ 'Xã Bát Xát': '13 13.5 - 95', 'Xã Mù Cang Chải': '13.5 10 80 95' },
    });
  });

  it('tells of the columns of quarters that it leaves out, of 0,8 among percentages, of a group that is not complete', () => {
    expect(doubts).toEqual([
      ...['column-ambiguous D6', 'column-ambiguous G6', 'plan-unit-count-mismatch B10', 'plan-value-unreadable I12'],
    ]);
  });

  it('reads groups, head and tasks', () => {
    expect(plan.groups.map(({ name, units }) => [name, units.length])).toEqual([
      ['Nhóm I: khối sở', 2],
      ['Nhóm II: khối phường', 2],
      ['Nhóm III: khối xã', 1],
      ['Nhóm III: khối xã', 1],
    ]);
    expect(plan).toMatchObject({
      title: 'BIỂU GIAO CHỈ TIÊU DỊCH VỤ CÔNG TRỰC TUYẾN NĂM 2026',
      ...{ year: 2026, number: '3127/QĐ-UBND', issued: 'ngày 18 tháng 12 năm 2025' },
      issuer: 'Ủy ban nhân dân tỉnh Lào Cai',
    });
    expect(plan.tasks.map(({ id, lead }) => [id, lead])).toEqual([
      ['A.1', ['Các sở, ngành']],
      ['B.1', ['UBND xã, phường']],
      ['B.2', ['Phường Sa Pa']],
    ]);
    expect(plan.otherParties.map(({ name }) => name)).toEqual(['Bưu điện tỉnh']);
  });
});

describe('levels with targets for all below them, in TCVN3, .xls', () => {
  let plan: Plan;
  let doubts: readonly string[];
  beforeAll(async () => {
    ({ plan, doubts } = await load('theo-cap-2023.xls'));
  });

  it('decodes, inherits and excepts', () => {
    const phòng = '100 60 50 40 100 98 95';
    expect(targetsOf(plan)).toEqual({
      ...{ 'Phòng Nội vụ': phòng, 'Phòng Tư pháp': phòng, 'Phòng Văn hóa và Thông tin': phòng },
      ...{ 'Phòng Giáo dục và Đào tạo': phòng, 'Phòng Tài chính - Kế hoạch': '100 60 50 60 100 98 95' },
      ...{ 'Thị trấn Yến Lạc': '100 50 30 13.5 80 95 90', 'Xã Kim Lư': '100 50 30 13.5 80 95 90' },
      ...{ 'xã Văn Lang': '100 50 20 13.5 80 95 90', 'Xã Cường Lợi': '100 50 30 - 80 95 90' },
    });
    expect(plan.indicators.map(({ id }) => id)).toEqual([
      ...['endToEndProcedureRate', 'onlineActiveProcedureRate', 'onlineDossierRate', 'thanh-toan-truc-tuyen'],
      ...['so-hoa-ho-so', 'giai-quyet-dung-han', 'nguoi-dan-hai-long'],
    ]);
  });

  it('names every doubt', () => {
    expect(doubts).toEqual(['legacy-encoding A1', 'plan-unit-count-mismatch B14', 'plan-value-unreadable F18']);
  });

  it('reads the head, whose capitals are small letters of another font', () => {
    expect(plan).toMatchObject({
      title: 'chỉ tiêu cung cấp dịch vụ công trực tuyến giao các đơn vị năm 2023',
      ...{ year: 2023, number: '315/QĐ-UBND', issued: 'ngày 20 tháng 02 năm 2023' },
      issuer: 'Ủy ban nhân dân huyện Na Rì',
    });
  });
});
