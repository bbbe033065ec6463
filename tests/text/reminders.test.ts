import { describe, expect, it } from 'vitest';
import { bacKan2022 } from '../../src/data/plans/bac-kan-2022';
import { remindersOf } from '../../src/domain/consolidation/reminders';
import { periodOf } from '../../src/domain/periods/period';
import type { Plan } from '../../src/domain/plans/plan';
import { describeReminder, reminderInShort, type ReminderContext } from '../../src/text/vi/reminders';
import { consolidated, type Sent } from '../support/consolidated';
import { DIGITISED, ON_TIME, planWith } from '../support/own-plan';

const WARD = 'phường Huyền Tung';
const period = periodOf('nine-months', 2022, 1, 'month-end');
const contextOf = (plan: Plan): ReminderContext => ({ plan, period, asOf: '2022-09-30', display: {} });

function remindedOf(sent: Sent, plan: Plan = bacKan2022) {
  const [reminder] = remindersOf(consolidated(plan, (unit) => (unit === WARD ? sent : {}))).filter(
    ({ unit }) => unit === WARD,
  );
  if (reminder === undefined) throw new Error('nothing to remind of');
  return { text: describeReminder(reminder, contextOf(plan)), short: reminderInShort(reminder, contextOf(plan)) };
}

const MET: Sent = {
  endToEndProcedureRate: [20, 20],
  onlineActiveProcedureRate: [5, 10],
  onlineDossierRate: [70, 1000],
};

describe('the text for a unit', () => {
  it('says for each target what is missing, ready to be sent', () => {
    const { text } = remindedOf({ ...MET, endToEndProcedureRate: [15, 20], onlineDossierRate: [1034, 14_800] });
    expect(text.split('\n')).toEqual([
      'Kính gửi: Phường Huyền Tung',
      '',
      'Qua tổng hợp số liệu kỳ 9 tháng năm 2022 (tính đến ngày 30/09/2022) về thực hiện Kế hoạch Nâng cao chất lượng, ' +
        'hiệu quả cung cấp dịch vụ công trực tuyến trên địa bàn thành phố Bắc Kạn, đơn vị còn 2 chỉ tiêu được giao chưa ' +
        'đạt, cụ thể:',
      '(1) Tỷ lệ TTHC đủ điều kiện được cung cấp DVCTT toàn trình: 15/20 = 75%, chỉ tiêu 100%: còn thiếu 5 TTHC chưa ' +
        'cấu hình toàn trình;',
      '(3) Tỷ lệ hồ sơ phát sinh trực tuyến: 1.034/14.800 = 6,9%, chỉ tiêu 7%: còn thiếu 2 hồ sơ trực tuyến (hoặc 3 ' +
        'hồ sơ trực tuyến mới, vì hồ sơ mới cũng cộng vào tổng số).',
      'Đề nghị đơn vị khẩn trương triển khai các giải pháp để đạt chỉ tiêu được giao; trước ngày … báo cáo kết quả thực hiện.',
    ]);
  });

  it('tells blank and wrong figures and indicators that are left out by their names', () => {
    const { text } = remindedOf({ endToEndProcedureRate: [null, 20], onlineActiveProcedureRate: [12, 10] });
    expect(text).toContain('số liệu của đơn vị chưa đầy đủ hoặc chưa đúng, cụ thể:');
    expect(text).toContain('toàn trình: chưa có số liệu “Số TTHC đủ điều kiện và đã cung cấp toàn trình”;');
    expect(text).toContain('trực tuyến: số liệu chưa đúng: 12/10 (tử số lớn hơn mẫu số);');
    expect(text).toContain(
      '(3) Tỷ lệ hồ sơ phát sinh trực tuyến: chưa có số liệu của chỉ số này trong báo cáo của đơn vị.',
    );
    expect(text).toContain('Đề nghị đơn vị rà soát, bổ sung, chỉnh sửa số liệu và gửi lại trước ngày … để tổng hợp.');
  });

  it.each([
    [[-1, 10], '-1/10 (số âm)'],
    [[2.5, 10], '2,5/10 (không phải số nguyên)'],
  ] as const)('says why %j cannot be right', (written, said) => {
    expect(remindedOf({ ...MET, onlineDossierRate: written }).text).toContain(`số liệu chưa đúng: ${said}.`);
  });

  it('asks for figures that never came, and for a word where they disagree', () => {
    expect(remindedOf('missing').text).toMatch(
      /^Kính gửi: Phường Huyền Tung\n\nĐến nay chưa nhận được số liệu kỳ 9 tháng/u,
    );
    expect(remindedOf('open').text).toContain('chưa thống nhất giữa các nguồn hoặc còn nội dung cần làm rõ');
  });

  it('says by how many points a rate without counts is short', () => {
    const { text, short } = remindedOf({ ...MET, onlineDossierRate: 0.045 });
    expect(text).toContain(
      ': 4,5%, chỉ tiêu 7%: còn thấp hơn 2,5 điểm % (số liệu chỉ ghi tỷ lệ nên chưa tính được số còn thiếu).',
    );
    expect(short).toBe('còn thiếu 2,5 điểm % ở chỉ số (3)');
    expect(remindedOf({ ...MET, onlineDossierRate: 0.0699 }).short).toBe('còn thiếu chưa đến 0,1 điểm % ở chỉ số (3)');
  });

  it('never shows a missed rate as the target', () => {
    const sent = { ...MET, onlineDossierRate: [6996, 100_000] } as const;
    const reminders = remindersOf(consolidated(bacKan2022, (unit) => (unit === WARD ? sent : 'missing')));
    const reminder = reminders.find(({ unit }) => unit === WARD);
    const rounded = { ...contextOf(bacKan2022), display: { decimals: 1, mode: 'round' } as const };
    expect(reminder && describeReminder(reminder, rounded)).toContain('= 6,996%, chỉ tiêu 7%');
  });

  it('speaks of the plan’s own indicators in the plan’s words', () => {
    const plan = planWith([DIGITISED, ON_TIME, { ...DIGITISED, id: 'khac', heading: ' Chỉ số\nkhác ', formula: null }]);
    const { text, short } = remindedOf({ [DIGITISED.id]: [68, 100], [ON_TIME.id]: [90, 100], khac: [1, 2] }, plan);
    expect(text).toContain(
      '(1) Tỷ lệ số hoá hồ sơ: 68/100 = 68%, chỉ tiêu 80%: còn thiếu 12 hồ sơ (tính theo “Số hồ sơ được số hoá”);',
    );
    expect(text).toContain('còn thiếu 5 (tính theo “Trước hạn + Đúng hạn”);');
    expect(text).toContain('(3) Chỉ số khác: 1/2 = 50%, chỉ tiêu 80%: còn thiếu 1 (tính theo tử số).');
    expect(short).toBe('còn thiếu 12 hồ sơ ở chỉ số (1); 5 ở chỉ số (2); 1 ở chỉ số (3)');
  });

  it('has no letter of English and no decimal point', () => {
    const { text } = remindedOf({ ...MET, endToEndProcedureRate: [1, 3], onlineActiveProcedureRate: [null, null] });
    expect(text).not.toMatch(/\d\.\d(?!\d\d)|undefined|null|NaN|onlineDossierRate/u);
    expect(text).toContain('1/3 = 33,3%');
  });
});

describe('the text for lists', () => {
  it('is short: first what is missing, then what is amiss in the figures', () => {
    expect(remindedOf({ ...MET, endToEndProcedureRate: [15, 20], onlineDossierRate: [58, 1000] }).short).toBe(
      'còn thiếu 5 TTHC chưa cấu hình; 12 hồ sơ trực tuyến',
    );
    expect(remindedOf({ endToEndProcedureRate: [21, 20], onlineActiveProcedureRate: [4, 10] }).short).toBe(
      'còn thiếu 1 TTHC phát sinh hồ sơ trực tuyến; số liệu (1) chưa đúng; chưa có số liệu (3)',
    );
    expect([remindedOf('missing').short, remindedOf('open').short]).toEqual([
      'chưa gửi số liệu',
      'số liệu cần xác nhận',
    ]);
  });
});
