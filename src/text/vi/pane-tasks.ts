import { quote } from './words';

/** Words of the view of tasks. */
export const tasksText = {
  parts: { list: 'Danh sách', summary: 'Tổng hợp', reminders: 'Đôn đốc' },
  partsLabel: 'Các phần của việc theo dõi nhiệm vụ',
  writing: 'Đang ghi…',
  noTasks: 'Kế hoạch đang áp dụng không có bảng nhiệm vụ.',

  unit: 'Nhiệm vụ của',
  everyone: 'Tất cả đơn vị',
  bodies: 'Cơ quan khác',
  date: 'Tính đến ngày',
  today: 'Hôm nay',
  dateWrong: 'Hãy nhập ngày, ví dụ 30/9/2022.',

  layOut: 'Lập trang theo dõi',
  addMissing: (count: string): string => `Thêm lại ${count} dòng thiếu`,
  goToSheet: 'Đến trang theo dõi',
  reread: 'Đọc lại',
  noSheet:
    'Chưa có trang theo dõi: đang tính theo kế hoạch và ngày, coi như chưa bắt đầu. ' +
    'Trang được lập khi bấm nút này hoặc khi xác nhận lần đầu.',
  laidOut: (sheet: string, rows: string): string => `Đã ghi ${rows} dòng vào trang ${quote(sheet)}.`,
  confirmed: (task: string, unit: string, sheet: string): string =>
    `Đã ghi nhiệm vụ ${task} của ${unit} vào trang ${quote(sheet)}.`,
  notConfirmedTwice: (task: string, unit: string): string =>
    `Chưa ghi: trang theo dõi có nhiều dòng cùng là nhiệm vụ ${task} của ${unit}. Hãy xóa bớt, chỉ để một dòng.`,

  problems: 'Cần xem lại',
  jump: (cell: string): string => `Đến ô ${cell}`,

  roleLabel: 'Lọc theo vai trò',
  roles: { all: 'Mọi vai trò', lead: 'Chủ trì', coordinating: 'Phối hợp' },
  filterLabel: 'Lọc theo tình trạng',
  filters: {
    all: 'Tất cả',
    late: 'Quá hạn',
    due: 'Đến hạn tháng này',
    running: 'Đang thực hiện',
    ahead: 'Chưa đến hạn',
    done: 'Hoàn thành',
    unclear: 'Cần làm rõ',
  },
  listTitle: (count: string): string => `Nhiệm vụ (${count})`,
  taskCount: (count: string): string => `${count} nhiệm vụ`,
  noneShown: 'Không có nhiệm vụ nào như vậy.',
  noTasksOfUnit: 'Kế hoạch không giao nhiệm vụ nào.',

  deadline: (text: string): string => `Thời hạn: ${text === '' ? 'không ghi' : text}`,
  myRole: {
    lead: 'Chủ trì',
    coordinating: 'Phối hợp',
    both: 'Chủ trì, phối hợp',
    unsure: 'Chưa rõ vai trò',
  },
  lead: 'Đơn vị chủ trì',
  coordinating: 'Đơn vị phối hợp',
  result: 'Kết quả dự kiến',
  none: 'không ghi',
  members: (all: string): string => `Xác nhận của ${all} đơn vị chủ trì`,
  progress: (done: string, all: string): string => `${done}/${all} hoàn thành`,
  inProgress: (count: string): string => `${count} đang làm`,
  unreadable: (count: string): string => `${count} chưa đọc được`,
  verdictOf: (label: string, count: string): string => `${label}: ${count}`,
  noRow: 'Không còn dòng trong trang theo dõi.',
  rowUnreadable: 'Dòng ở trang theo dõi có chỗ chưa đọc được: sửa ở đó trước (xem “Cần xem lại”).',
  toRow: 'Xem dòng ở trang theo dõi',
  doneOn: (date: string): string => `xong ngày ${date}`,
  doneLater: (date: string): string => `Ngày hoàn thành sau ngày ${date} nên chưa tính là xong.`,
  evidenceIs: (text: string): string => `minh chứng: ${text}`,

  confirm: 'Xác nhận',
  confirmOf: (unit: string, task: string): string => `Xác nhận nhiệm vụ ${task} của ${unit}`,
  state: 'Trạng thái',
  doneDate: 'Ngày hoàn thành',
  evidence: 'Minh chứng (số văn bản hoặc đường dẫn)',
  note: 'Ghi chú',
  save: 'Ghi vào trang theo dõi',

  summaryTitle: (date: string): string => `Tính đến ngày ${date}`,
  total: (all: string, tasks: string): string => `${all} việc phải xác nhận, của ${tasks} nhiệm vụ`,
  notStarted: (count: string): string => `${count} chưa bắt đầu`,
  bySection: 'Theo mục',
  byUnit: 'Theo đơn vị',

  remindersTitle: 'Đơn vị có việc quá hạn',
  noReminders: 'Không có đơn vị nào quá hạn.',
  lateTasks: (tasks: readonly string[]): string => `Quá hạn: ${tasks.join(', ')}`,
} as const;
