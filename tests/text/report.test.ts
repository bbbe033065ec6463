import { describe, expect, it } from 'vitest';
import { bacKan2022 } from '../../src/data/plans/bac-kan-2022';
import { periodOf } from '../../src/domain/periods/period';
import type { Plan } from '../../src/domain/plans/plan';
import { indicatorLabel, indicatorName } from '../../src/text/vi/indicator-words';
import { addresseesLine, basisOf, displayNote, ending, recipientLines, sheetNameOf } from '../../src/text/vi/report';
import { describeChange } from '../../src/text/vi/report-comparison';
import { changeInPoints } from '../../src/domain/consolidation/changes';
import { groupTitle } from '../../src/text/vi/report-summary';

const planWith = (more: Partial<Plan>): Plan => ({ ...bacKan2022, ...more });

describe('what a report rests on', () => {
  it.each([
    [
      { title: 'Kế hoạch giao chỉ tiêu', number: '439/KH-UBND', issued: '12/7/2022', issuer: 'UBND tỉnh' },
      'Căn cứ Kế hoạch số 439/KH-UBND ngày 12/7/2022 của UBND tỉnh về giao chỉ tiêu;',
    ],
    [
      { title: 'QUYẾT ĐỊNH Về việc giao chỉ tiêu', number: null, issued: 'ngày 5 tháng 3 năm 2025', issuer: '' },
      'Căn cứ Quyết định số … ngày 5 tháng 3 năm 2025 của … về giao chỉ tiêu;',
    ],
    [
      { title: 'Giao chỉ tiêu DVCTT', number: null, issued: null, issuer: 'UBND phường' },
      'Căn cứ văn bản số … ngày … của UBND phường “Giao chỉ tiêu DVCTT”;',
    ],
    [{ title: ' ', number: null, issued: null, issuer: 'A' }, 'Căn cứ văn bản số … ngày … của A;'],
  ])('is told as the plan has it, blanks as blanks (%#)', (facts, said) => {
    expect(basisOf(planWith(facts))).toBe(said);
  });
});

describe('the words of a report', () => {
  it('list recipients as the decree does', () => {
    expect(recipientLines(['A', ' - B; ', '', 'Lưu: VT.'], false)).toEqual(['- A;', '- B;', '- Lưu: VT.']);
    expect(recipientLines(['Như trên', 'Lưu: VT'], true)).toEqual(['- Như trên;', '- Lưu: VT.']);
  });

  it('name one addressee on the line, several below each other', () => {
    expect(addresseesLine([])).toBeNull();
    expect(addresseesLine([' UBND tỉnh '])).toBe('Kính gửi: UBND tỉnh');
    expect(addresseesLine(['UBND tỉnh', 'Sở KH&CN'])).toBe('Kính gửi:\n- UBND tỉnh;\n- Sở KH&CN.');
  });

  it('end as documents end, and name the sheet by the period', () => {
    const period = periodOf('quarter', 2022, 3, 'month-end');
    expect(ending(period, 'Phòng Nội vụ')).toMatch(/quý III\/2022 của Phòng Nội vụ\.\/\.$/u);
    expect(sheetNameOf(period)).toBe('Báo cáo quý III/2022');
  });

  it('say how rates are shown', () => {
    expect(displayNote({ decimals: 1, mode: 'cut' })).toContain('lấy đến 1 chữ số thập phân, không làm tròn');
    expect(displayNote({ decimals: 0, mode: 'round' })).toContain('làm tròn đến hàng đơn vị');
  });

  it('tell changes that are too small to be seen', () => {
    const change = changeInPoints({ numerator: 9_999, denominator: 10_000 }, { numerator: 1, denominator: 1 });
    expect(describeChange(change, {})).toBe('giảm chưa đến 0,1 điểm %');
    expect(describeChange(change, { decimals: 2 })).toBe('giảm 0,01 điểm %');
  });

  it('count a group’s units instead of repeating what its section’s title says', () => {
    const [group] = bacKan2022.groups;
    expect(groupTitle(group, bacKan2022.sections[0])).toBe('CÁC PHÒNG CHUYÊN MÔN – Nhóm 1 (5 đơn vị)');
    expect(groupTitle({ ...group, name: '' }, undefined)).toBe('I.1 (5 đơn vị)');
  });

  it('cut a long name of an indicator between words, but only in tables', () => {
    const own = { ...bacKan2022.indicators[0], id: 'rieng', heading: `Tỷ lệ ${'hồ sơ '.repeat(20)}` };
    expect(indicatorLabel(own)).toMatch(/^Tỷ lệ (?:hồ sơ ?)+…$/u);
    expect(indicatorLabel(own).length).toBeLessThanOrEqual(61);
    expect(indicatorName(own)).toBe(own.heading.trim());
    expect(indicatorName({ ...own, heading: '' })).toBe('Chỉ số');
  });
});
