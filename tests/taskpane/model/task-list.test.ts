import { describe, expect, test } from 'vitest';
import { readTasks } from '../../../src/app/tasks/read-tasks';
import { taskSummary } from '../../../src/app/tasks/task-summary';
import { bacKan2022 as plan } from '../../../src/data/plans/bac-kan-2022';
import {
  bodiesOf,
  hasRole,
  isInTime,
  isParty,
  ruleSentences,
  taskItems,
  verdictCounts,
} from '../../../src/taskpane/model/task-list';
import { taskReminders } from '../../../src/taskpane/model/task-reminders';
import { planOfTasks } from '../../app/tasks/support/follow';

const summary = taskSummary(readTasks(null, plan).tasks, plan, '2022-10-01');
const itemsOf = (unit: string | null) => taskItems(plan, summary.tasks, unit);
const idsOf = (items: ReturnType<typeof itemsOf>): string[] => items.map(({ assigned }) => assigned.task.id);

describe('the list of tasks', () => {
  test('of everyone has each task once, with all who lead it', () => {
    expect(itemsOf(null)).toHaveLength(15);
    expect(itemsOf(null).map(({ shown }) => shown.length)).toEqual([
      19, 1, 19, 19, 19, 19, 1, 9, 19, 9, 20, 2, 19, 10, 1,
    ]);
  });

  test('of a unit shows its own verdict where it leads, and all leaders’ where it coordinates', () => {
    const items = itemsOf('Phòng Nội vụ');
    const lead = items.filter((item) => hasRole(item, 'lead'));
    expect(idsOf(lead)).toEqual(['I.1', 'II.1', 'II.2', 'II.3', 'II.4', 'II.7', 'II.9', 'II.11']);
    expect(lead.every(({ shown }) => shown.length === 1)).toBe(true);
    expect(idsOf(items.filter((item) => hasRole(item, 'coordinating')))).toEqual([
      'I.2',
      'II.5',
      'II.6',
      'II.8',
      'III.1',
      'III.2',
    ]);
    expect(idsOf(items.filter((item) => isInTime(item, 'late')))).toEqual(['I.1', 'II.1']);
    expect(idsOf(items.filter((item) => isInTime(item, 'due')))).toEqual(['II.2']);
  });

  test('counts one that is named for both among either', () => {
    const both = itemsOf('Phòng Văn hoá và Thông tin').find(({ assigned }) => assigned.task.id === 'I.1');
    expect(both?.role).toBe('both');
    expect(both && [hasRole(both, 'lead'), hasRole(both, 'coordinating')]).toEqual([true, true]);
  });

  test('asks whether a unit is meant where the document does not say so', () => {
    const other = planOfTasks([{ deadline: 'Thường xuyên', lead: ['Các đơn vị liên quan'] }]);
    const [item] = taskItems(
      other,
      taskSummary(readTasks(null, other).tasks, other, '2022-10-01').tasks,
      'Phòng Nội vụ',
    );
    expect(item?.role).toBe('unsure');
    expect(item?.question).toContain('“Các đơn vị liên quan”');
    expect(item && hasRole(item, 'lead')).toBe(true);
  });

  test('has bodies without targets in it too', () => {
    expect(bodiesOf(plan)).toEqual([
      'Công an thành phố',
      'Bộ phận Một cửa các cấp',
      'UBMT Tổ quốc và các tổ chức chính trị - xã hội thành phố',
      'Trung tâm Văn hoá, Thể thao và Truyền thông thành phố',
    ]);
    expect(idsOf(itemsOf('Công an thành phố'))).toEqual(['II.5']);
    expect([isParty(plan, 'Công an thành phố'), isParty(plan, 'Phòng Ngoại vụ')]).toEqual([true, false]);
  });

  test('says each rule once, and counts what presses most first', () => {
    const digitised = itemsOf(null).find(({ assigned }) => assigned.task.id === 'II.7');
    // Offices of the district begin in December 2022, communes in June 2023.
    expect(ruleSentences(digitised?.shown ?? [])).toHaveLength(2);
    expect(verdictCounts(summary.tasks).map(({ verdict, count }) => [verdict, count])).toEqual([
      ['late', 38],
      ['due-this-month', 19],
      ['running', 109],
      ['not-due', 1],
      ['not-started-yet', 19],
    ]);
  });
});

describe('whom to remind', () => {
  test('is everyone who is late, who has most of it first, with a text that says what', () => {
    const [first, ...others] = taskReminders(summary, plan.title);
    expect(others).toHaveLength(18);
    expect(first?.late).toEqual(['I.1', 'II.1']);
    expect(first?.text.split('\n')).toEqual([
      'Kính gửi: Phòng Giáo dục và Đào tạo',
      '',
      `Theo ${plan.title}, tính đến ngày 01/10/2022, các nhiệm vụ sau do đơn vị chủ trì đã quá hạn mà chưa được xác nhận hoàn thành:`,
      '- I.1. Lựa chọn danh mục DVCTT chi tiếp nhận hồ sơ trực tuyến (thời hạn “Tháng 9/2022”, hạn chót 30/09/2022);',
      expect.stringMatching(/^- II\.1\. .*hạn chót 31\/08\/2022\)\.$/u),
      '',
      'Trong tháng này đến hạn:',
      expect.stringMatching(/^- II\.2\. .*hạn chót 31\/10\/2022\)\.$/u),
      '',
      expect.stringMatching(/^Đề nghị đơn vị .*minh chứng/u),
    ]);
  });

  test('is nobody on a day on which nobody is late', () => {
    const early = taskSummary(readTasks(null, plan).tasks, plan, '2022-08-31');
    expect(taskReminders(early, plan.title)).toEqual([]);
  });
});
