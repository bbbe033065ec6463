import { columnLetters, columnNumber, type Golden, type Rows, type Value } from './kit';
import { counted } from './plan';

/** One procedure: what is so, from which both the cells and the expectations are made. */
interface Procedure {
  readonly name: string;
  readonly eligible: boolean;
  readonly provided: boolean;
  readonly open: boolean;
  readonly online: number;
  readonly other: number;
}

/** Twelve procedures: 6 eligible, 5 provided, 8 open; of the open ones 6 had dossiers, 4 had online ones. */
const twelve: readonly Procedure[] = [
  { name: 'Cấp bản sao trích lục hộ tịch', eligible: true, provided: true, open: true, online: 12, other: 3 },
  { name: 'Đăng ký khai sinh', eligible: true, provided: true, open: true, online: 7, other: 13 },
  { name: 'Đăng ký kết hôn', eligible: true, provided: true, open: true, online: 0, other: 5 },
  { name: 'Chứng thực bản sao từ bản chính', eligible: false, provided: false, open: false, online: 0, other: 61 },
  { name: 'Cấp giấy xác nhận tình trạng hôn nhân', eligible: true, provided: true, open: true, online: 2, other: 0 },
  { name: 'Đăng ký khai tử', eligible: true, provided: false, open: true, online: 0, other: 0 },
  { name: 'Công nhận hòa giải viên', eligible: true, provided: true, open: true, online: 0, other: 0 },
  { name: 'Chứng thực chữ ký', eligible: false, provided: false, open: true, online: 1, other: 8 },
  { name: 'Thay đổi, cải chính hộ tịch', eligible: false, provided: false, open: true, online: 0, other: 4 },
  { name: 'Hỗ trợ chi phí mai táng', eligible: false, provided: false, open: false, online: 0, other: 2 },
  { name: 'Tổng hợp thông tin người có công', eligible: false, provided: false, open: false, online: 0, other: 0 },
  { name: 'Cộng tác viên dân số: công nhận', eligible: false, provided: false, open: false, online: 0, other: 1 },
];

function judged(unit: string, list: readonly Procedure[]) {
  const count = (fits: (one: Procedure) => boolean): number => list.filter(fits).length;
  const arose = (one: Procedure): boolean => one.open && one.online + one.other > 0;
  const online = list.reduce((sum, one) => sum + one.online, 0);
  const other = list.reduce((sum, one) => sum + one.other, 0);
  return [
    counted(
      unit,
      1,
      count((one) => one.eligible && one.provided),
      count((one) => one.eligible),
    ),
    counted(
      unit,
      2,
      count((one) => arose(one) && one.online > 0),
      count(arose),
    ),
    counted(unit, 3, online, online + other),
  ];
}

function table(
  name: string,
  why: string,
  at: string,
  title: Value,
  unit: string,
  head: Rows,
  row: (one: Procedure, index: number) => readonly Value[],
  more: Partial<Golden> = {},
  list = twelve,
): Golden {
  return {
    name,
    why,
    sheets: [{ name: 'TTHC', blocks: { A1: [[title]], [at]: [...head, ...list.map(row)] } }],
    exit: 0,
    layout: 'unit-procedures',
    assessments: judged(unit, list),
    problemsExact: true,
    ...more,
  };
}

const co = (yes: boolean): string => (yes ? 'Có' : 'Không');
const x = (yes: boolean): Value => (yes ? 'x' : null);
const level = (one: Procedure): string =>
  one.eligible ? 'DVCTT toàn trình' : one.open ? 'DVCTT một phần' : 'Dịch vụ cung cấp thông tin trực tuyến';

const months: readonly (readonly Procedure[])[] = [
  twelve,
  twelve.map((one, i) => ({ ...one, online: one.open ? i : 0, other: 3 })),
];
const monthRow = (one: Procedure, i: number): Value[] => [
  i + 1,
  one.name,
  level(one),
  co(one.provided),
  co(one.open),
  one.online + one.other,
  one.online,
];
const monthHead = [
  [
    'STT',
    'Tên thủ tục hành chính',
    'Mức độ DVC',
    'Đã cấu hình',
    'Cho phép nộp trực tuyến',
    'Tổng số hồ sơ',
    'Hồ sơ nộp trực tuyến',
  ],
];
const monthSheets = months.map((list, i) => ({
  name: `Tháng ${i + 8}`,
  blocks: { A1: [['PHÒNG TƯ PHÁP']], A3: [...monthHead, ...list.map(monthRow)] },
  freeze: 'C4',
}));
const monthly = (name: string, why: string, which: number, args: readonly string[]): Golden => ({
  name,
  why,
  sheets: monthSheets,
  active: 'Tháng 9',
  args,
  sheet: `Tháng ${which + 8}`,
  exit: 0,
  layout: 'unit-procedures',
  assessments: judged('Phòng Tư pháp', months[which]!),
  problemsExact: true,
});

const unequalTitle = columnLetters(columnNumber('C') + 1);

export const procedures: readonly Golden[] = [
  table(
    'procedures-levels-and-yes-no-c8',
    'Levels in full words, "Đủ điều kiện toàn trình", "Đã cấu hình" and "Cho phép nộp trực tuyến" by Có/Không; the table starts at C8.',
    'C8',
    'THỐNG KÊ TTHC CỦA UBND PHƯỜNG XUẤT HÓA',
    'Phường Xuất Hóa',
    [
      [
        'STT',
        'Tên TTHC',
        'Mức độ DVC',
        'Đủ điều kiện toàn trình',
        'Đã cấu hình',
        'Cho phép nộp trực tuyến',
        'Tổng số hồ sơ',
        'Trực tuyến',
      ],
    ],
    (one, i) => [
      i + 1,
      one.name,
      level(one),
      co(one.eligible),
      co(one.provided),
      co(one.open),
      one.online + one.other,
      one.online,
    ],
  ),
  table(
    'procedures-new-and-carried-over',
    'Four counts and no total: "Số kỳ trước chuyển qua" never counts, also where it is the only dossier of a procedure.',
    'A4',
    'Đơn vị: P. Nội vụ',
    'Phòng Nội vụ',
    [
      ['TT', 'Tên thủ tục', 'DVCTT toàn trình', '<', 'Cho phép nộp hồ sơ trực tuyến', 'Hồ sơ trong kỳ', '<', '<', '<'],
      [
        '^',
        '^',
        'Đủ điều kiện',
        'Đã cung cấp',
        '^',
        'Số kỳ trước chuyển qua',
        'Số mới tiếp nhận trực tuyến',
        'Số mới tiếp nhận trực tiếp',
        'Số mới tiếp nhận qua BCCI',
      ],
    ],
    (one, i) => [
      i + 1,
      one.name,
      x(one.eligible),
      x(one.provided),
      x(one.open),
      i + 2,
      one.online,
      one.other - Math.min(1, one.other),
      Math.min(1, one.other),
    ],
  ),
  table(
    'procedures-portal-headings-reversed',
    'The dossiers first, the marks last (✓), the name of the procedure between; "Hồ sơ tiếp nhận trên cổng dịch vụ công" against "Tiếp nhận trực tiếp / Bưu chính".',
    'B3',
    'UBND phường Nguyễn Thị Minh Khai',
    'Phường Nguyễn Thị Minh Khai',
    [
      [
        'Hồ sơ tiếp nhận trên cổng dịch vụ công',
        'Tiếp nhận trực tiếp / Bưu chính',
        'Tên thủ tục hành chính',
        'Cho phép nộp trực tuyến',
        'Đã cung cấp toàn trình',
        'Đủ điều kiện toàn trình',
      ],
    ],
    (one) => [one.online, one.other, one.name, one.open ? '✓' : '', one.provided ? '✓' : '', one.eligible ? '✓' : ''],
  ),
  table(
    'procedures-short-headings-capitals',
    'Short words in capitals with line breaks: ĐĐK, DVCTT, 1P, HS; marks TRUE/FALSE and 1/0.',
    'A3',
    'PHÒNG QUẢN LÝ ĐÔ THỊ',
    'Phòng Quản lý đô thị',
    [
      [
        'STT',
        'TÊN TTHC',
        'ĐỦ ĐK\nTOÀN TRÌNH',
        'ĐÃ CUNG CẤP\nTOÀN TRÌNH',
        '1P CHO PHÉP\nNỘP TRỰC TUYẾN',
        'TỔNG SỐ HS\nPHÁT SINH',
        'HS\nTRỰC TUYẾN',
      ],
    ],
    (one, i) => [
      i + 1,
      one.name,
      one.eligible,
      one.provided ? 1 : 0,
      one.open && !one.eligible ? 1 : 0,
      one.online + one.other,
      one.online,
    ],
    {},
    // "or provided toàn trình": a procedure that is eligible but neither provided nor marked would not be open.
    twelve.filter((one) => !(one.eligible && !one.provided)),
  ),
  monthly('procedures-months-active-is-september', 'One sheet a month; the one in front is assessed.', 1, []),
  monthly('procedures-months-sheet-asked-for', 'One sheet a month; --sheet asks for the other one.', 0, [
    '--sheet',
    'Tháng 8',
  ]),
  table(
    'procedures-online-where-not-allowed-is-counted',
    'Online dossiers where online submission is not allowed: counted in (3), not in (2), with online-not-allowed for each.',
    'A3',
    'Thanh tra thành phố',
    'Thanh tra thành phố',
    [
      [
        'STT',
        'Tên thủ tục',
        'Đủ điều kiện toàn trình',
        'Đã cung cấp toàn trình',
        'Cho phép nộp trực tuyến',
        'Tổng số hồ sơ',
        'Trực tuyến',
      ],
    ],
    (one, i) => [i + 1, one.name, x(one.eligible), x(one.provided), x(one.open), one.online + one.other, one.online],
    {
      problems: [
        { code: 'online-not-allowed', severity: 'warning', row: 7 },
        { code: 'online-not-allowed', row: 15, count: 2 },
      ],
    },
    twelve.map((one, i) => (i === 3 || i === 11 ? { ...one, online: 3 } : one)),
  ),
  table(
    'procedures-provided-but-not-eligible',
    "Two procedures are marked as provided though not as eligible: neither is in (1)'s numerator; they are open, since provided toàn trình.",
    `${unequalTitle}5`,
    'BÁO CÁO: XÃ DƯƠNG QUANG',
    'Xã Dương Quang',
    [
      [
        'Tên TTHC',
        'TTHC đủ điều kiện toàn trình',
        'TTHC đã cung cấp toàn trình',
        'Cho phép nộp trực tuyến',
        'Tổng số hồ sơ',
        'Số hồ sơ trực tuyến',
      ],
    ],
    (one) => [one.name, x(one.eligible), x(one.provided), x(one.open), one.online + one.other, one.online],
    {
      problems: [
        { code: 'provided-not-eligible', severity: 'warning', row: 13 },
        { code: 'provided-not-eligible', row: 14, count: 2 },
      ],
    },
    twelve.map((one, i) => (i === 7 || i === 8 ? { ...one, provided: true } : one)),
  ),
];
