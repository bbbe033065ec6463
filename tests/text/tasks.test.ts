import { describe, expect, it } from 'vitest';
import { readDeadline } from '../../src/domain/tasks/deadline';
import { judgeTask, type Confirmed } from '../../src/domain/tasks/judge-task';
import { describeTaskRule, taskStateLabels, taskVerdictLabels } from '../../src/text/vi/tasks';

const starts = 'Cấp huyện từ tháng 12/2022; cấp xã từ 01/6/2023; riêng dịch vụ công thiết yếu từ 01/7/2022';
const begun: Confirmed = { state: 'in-progress', doneOn: null };
const done = (doneOn: string | null): Confirmed => ({ state: 'done', doneOn });

describe('the sentence beside a verdict', () => {
  it.each<readonly [string, string, Confirmed | undefined, string, string]>([
    ['Tháng 9/2022', '2022-08-31', undefined, 'Chưa đến hạn', 'Hạn chót 30/09/2022, chưa đến tháng đến hạn.'],
    ['Tháng 9/2022', '2022-09-01', begun, 'Đến hạn trong tháng', 'Hạn chót 30/09/2022, ngay trong tháng này.'],
    [
      'Tháng 9/2022',
      '2022-10-01',
      undefined,
      'Quá hạn',
      'Đã qua hạn chót 30/09/2022 mà chưa được xác nhận hoàn thành.',
    ],
    ['Tháng 9/2022', '2022-10-01', done('2022-09-30'), 'Hoàn thành', 'Hoàn thành trong hạn (hạn chót 30/09/2022).'],
    ['Tháng 9/2022', '2022-10-01', done('2022-10-01'), 'Hoàn thành muộn', 'Hoàn thành sau hạn chót 30/09/2022.'],
    [
      'Tháng 9/2022',
      '2022-10-01',
      done(null),
      'Hoàn thành',
      'Đã xác nhận hoàn thành nhưng chưa ghi ngày nên không xét muộn.',
    ],
    [
      'Tháng 9-10-11/2022',
      '2022-08-31',
      undefined,
      'Chưa đến thời điểm bắt đầu',
      'Thời gian thực hiện bắt đầu từ 01/09/2022.',
    ],
    ['Tháng 9-10-11/2022', '2022-08-31', begun, 'Đang thực hiện', 'Đã làm trước thời gian thực hiện (từ 01/09/2022).'],
    [
      'Tháng 9-10-11/2022',
      '2022-10-01',
      undefined,
      'Đang thực hiện',
      'Trong thời gian thực hiện, hạn chót 30/11/2022.',
    ],
    ['Thường xuyên', '2022-10-01', undefined, 'Đang thực hiện', 'Việc thường xuyên không tính quá hạn.'],
    [
      'Thường xuyên',
      '2022-10-01',
      done('2022-10-01'),
      'Hoàn thành',
      'Đã xác nhận hoàn thành; việc không có hạn chót nên không xét muộn.',
    ],
    ['Hàng quý', '2022-10-01', undefined, 'Đang thực hiện', 'Việc lặp lại hằng quý không tính quá hạn.'],
    ['Định kỳ', '2022-10-01', undefined, 'Đang thực hiện', 'Việc lặp lại định kỳ không tính quá hạn.'],
    [
      'Hằng năm',
      '2022-10-01',
      done('2022-03-01'),
      'Hoàn thành',
      'Đã hoàn thành cho năm này; việc lặp lại nên kỳ sau tính lại.',
    ],
    [
      'Trước 15/12 hằng năm',
      '2022-12-01',
      undefined,
      'Đến hạn trong tháng',
      'Việc hằng năm, lần này đến hạn 15/12/2022; việc lặp lại không tính quá hạn.',
    ],
    [
      'Từ 01/7/2022',
      '2022-06-30',
      undefined,
      'Chưa đến thời điểm bắt đầu',
      'Bắt đầu từ 01/07/2022; ngày bắt đầu không phải hạn chót nên không tính quá hạn.',
    ],
    ['Từ 01/7/2022', '2022-06-30', begun, 'Đang thực hiện', 'Đã làm trước ngày bắt đầu 01/07/2022.'],
    [
      'Từ 01/7/2022',
      '2022-07-01',
      undefined,
      'Đang thực hiện',
      'Thực hiện từ 01/07/2022; ngày bắt đầu không phải hạn chót nên không tính quá hạn.',
    ],
    [
      starts,
      '2022-08-31',
      undefined,
      'Chưa đến thời điểm bắt đầu',
      'Bắt đầu từ 01/12/2022, trừ phần đã bắt đầu: “riêng dịch vụ công thiết yếu từ 01/7/2022”.',
    ],
    [
      starts,
      '2022-12-31',
      undefined,
      'Cần làm rõ',
      'Ngày bắt đầu tùy cấp: “Cấp huyện từ tháng 12/2022”; “cấp xã từ 01/6/2023”; “riêng dịch vụ công thiết yếu từ 01/7/2022”.',
    ],
    ['', '2022-10-01', undefined, 'Cần làm rõ', 'Kế hoạch không ghi thời hạn.'],
    [
      'Theo tiến độ',
      '2022-10-01',
      undefined,
      'Cần làm rõ',
      'Chưa hiểu thời hạn “Theo tiến độ”: cần người phụ trách xác định.',
    ],
  ])('%s on %s', (text, date, confirmed, label, sentence) => {
    const { verdict, rule } = judgeTask(readDeadline(text, { year: 2022 }), null, date, confirmed);
    expect([taskVerdictLabels[verdict], describeTaskRule(rule)]).toEqual([label, sentence]);
  });

  it('what is confirmed has words of its own', () => {
    expect(Object.values(taskStateLabels)).toEqual(['chưa bắt đầu', 'đang làm', 'hoàn thành']);
  });
});
