import type { FunctionEntry } from './function-entry';

/** The tasks that the plan gives to a party, with what can be said of each on a day. Answered by a part that loads late. */
export const tasks: FunctionEntry = {
  id: 'NHIEMVU',
  followsWorkbook: true,
  help: {
    vi: 'Bảng nhiệm vụ kế hoạch giao: mã, nhiệm vụ, vai trò, thời hạn, hạn chót (định dạng ô kiểu ngày), tình trạng vào một ngày, quy tắc. Chỉ xét theo kế hoạch và ngày, không biết việc đã xong hay chưa.',
    en: 'The tasks of the plan: id, task, role, deadline, last day (format as a date), how it stands on a date, rule. Judged by plan and date alone: what is already done is not known.',
  },
  parameters: [
    {
      name: { vi: 'đơn_vị', en: 'unit' },
      help: {
        vi: 'Tên đơn vị hoặc cơ quan phối hợp, viết đủ hoặc viết tắt; bỏ trống là tất cả nhiệm vụ.',
        en: 'The unit or another body of the plan, in full or abbreviated; all tasks where left out.',
      },
      dimensionality: 'scalar',
      optional: true,
    },
    {
      name: { vi: 'ngày', en: 'date' },
      help: {
        vi: 'Ngày cần xét, ví dụ TODAY() hoặc "31/12/2022"; bỏ trống thì không xét tình trạng phụ thuộc ngày.',
        en: 'The date to judge by, such as TODAY() or "31/12/2022"; without it nothing that depends on a date is judged.',
      },
      dimensionality: 'scalar',
      optional: true,
    },
  ],
  result: { type: 'any', dimensionality: 'matrix' },
  run: async (context, [unit, date]) => {
    const { tableOfTasks } = await import('./task-answers');
    return tableOfTasks(context, unit, date);
  },
};

/** The date that the words of a deadline stand for; they are read as those of the plan in force, by its year. */
export const lastDay: FunctionEntry = {
  id: 'HAN_CHOT',
  followsWorkbook: true,
  help: {
    vi: 'Ngày cuối của một thời hạn viết bằng chữ: “Tháng 9/2022” là 30/09/2022 (định dạng ô kiểu ngày). Thiếu năm thì lấy năm của kế hoạch; chỉ có ngày bắt đầu thì là ngày đó. Việc thường xuyên, định kỳ: #N/A.',
    en: 'The last day of a deadline in words: “Tháng 9/2022” is 30/09/2022 (format as a date). Without a year, the plan’s; with a start only, that day. Ongoing and recurring: #N/A.',
  },
  parameters: [
    {
      name: { vi: 'thời_hạn', en: 'deadline' },
      help: {
        vi: 'Thời hạn như kế hoạch ghi: “Quý III/2022”, “Trước 30/9/2022”, “Tháng 9-10/2022”, “2021-2025”.',
        en: 'The deadline as the plan has it: “Quý III/2022”, “Trước 30/9/2022”, “Tháng 9-10/2022”, “2021-2025”.',
      },
      dimensionality: 'scalar',
    },
    {
      name: { vi: 'cấp', en: 'level' },
      help: {
        vi: '“huyện” hoặc “xã”, khi thời hạn ghi ngày bắt đầu riêng cho từng cấp.',
        en: '“huyện” (district) or “xã” (commune), where the deadline has a start for each level.',
      },
      dimensionality: 'scalar',
      optional: true,
    },
  ],
  result: { type: 'number', dimensionality: 'scalar' },
  run: async (context, [deadline, level]) => {
    const { dateOfDeadline } = await import('./task-answers');
    return dateOfDeadline(context, deadline, level);
  },
};
