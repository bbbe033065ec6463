import type { Golden, Rows, Sheet } from './kit';
import { unitsTable, type Judge, type UnitRow } from './units-table';

const NV = 'Phòng Nội vụ';
const TP = 'Phòng Tư pháp';
const DX = 'Phường Đức Xuân';
const DQ = 'Xã Dương Quang';

function dossierTable(
  name: string,
  why: string,
  at: string,
  head: Rows,
  body: readonly UnitRow[],
  judge: Omit<Judge, 'which'>,
  more: Partial<Golden> & { sheet1?: Partial<Sheet> } = {},
): Golden {
  const { sheet1, ...rest } = more;
  const { blocks, assessments } = unitsTable(at, head, body, [{ which: 3, ...judge }]);
  return {
    name,
    why,
    sheets: [{ name: 'Tổng hợp', ...sheet1, blocks: { ...sheet1?.blocks, ...blocks } }],
    exit: 0,
    layout: 'units-summary',
    assessments,
    problems: [{ code: 'indicator-not-in-sheet', severity: 'info', count: 2 }],
    problemsExact: true,
    ...rest,
  };
}

const unit = (name: string, ...row: UnitRow['row']): UnitRow => ({ unit: name, row });

export const unitsDossiers: readonly Golden[] = [
  dossierTable(
    'dossiers-c8-upper-case-frozen',
    'One heading row in capitals that starts at C8, panes frozen below it; the total has its parts beside it and no kỳ trước.',
    'C8',
    [['STT', 'TÊN ĐƠN VỊ', 'TỔNG SỐ HỒ SƠ TTHC PHÁT SINH', 'SỐ HỒ SƠ PHÁT SINH TRỰC TUYẾN', 'TRỰC TIẾP', 'QUA BCCI']],
    [unit(NV, 1, NV, 120, 36, 80, 4), unit(TP, 2, TP, 210, 20, 180, 10), unit(DX, 3, DX, 400, 52, 340, 8)],
    { n: [3], d: [2] },
    { sheet1: { freeze: 'E9', blocks: { C3: [['KẾT QUẢ TIẾP NHẬN HỒ SƠ TTHC THÁNG 9 NĂM 2022']] } } },
  ),
  dossierTable(
    'dossiers-da-nhan-qua-mang',
    'The words of a one-stop software: "Đã nhận" is the total, "Qua mạng" the online part; "Mã định danh" is no name of a unit.',
    'A4',
    [['STT', 'Mã định danh', 'Tên cơ quan', 'Đã nhận', 'Qua mạng', 'Đã xử lý', 'Đang xử lý', 'Trễ hạn']],
    [
      unit(DX, 1, '000.01.11.H03', 'Phường Đức Xuân', 300, 39, 280, 20, 0),
      unit(DQ, 2, '000.07.11.H03', 'Xã Dương Quang', 143, 10, 140, 3, 1),
    ],
    { n: [4], d: [3] },
  ),
  dossierTable(
    'dossiers-three-new-columns-and-carried-over',
    '"Dossiers carried over from the previous period (kỳ trước) never counted": the total on the right includes them, so the three "Số mới tiếp nhận" make the denominator.',
    'B2',
    [
      [
        'Tên Đơn vị',
        'Mã định danh',
        'Số kỳ trước chuyển qua',
        'Số mới tiếp nhận trực tuyến',
        'Số mới tiếp nhận trực tiếp',
        'Số mới tiếp nhận qua BCCI',
        'Tổng tiếp nhận',
      ],
    ],
    [unit(NV, NV, 'H03.11.02', 40, 30, 65, 5, 140), unit(TP, TP, 'H03.11.05', 12, 9, 90, 1, 112)],
    { n: [3], d: [3, 4, 5] },
  ),
  dossierTable(
    'dossiers-portal-against-counter',
    '"Hồ sơ tiếp nhận trên cổng dịch vụ công" is online, "Tiếp nhận trực tiếp / Bưu chính" the rest; the total with "Tồn đầu kỳ" is no denominator. With kỳ trước in the denominator phường Đức Xuân would miss 13%.',
    'A3',
    [
      [
        'Đơn vị',
        'Hồ sơ tiếp nhận trên cổng dịch vụ công',
        'Tiếp nhận trực tiếp / Bưu chính',
        'Hồ sơ kỳ trước chuyển qua (Tồn đầu kỳ)',
        'Tổng số hồ sơ TTHC tiếp nhận, giải quyết',
        'Trả đúng thời hạn',
        'Trả quá hạn',
        'Chưa đến hạn',
      ],
    ],
    [unit(DX, DX, 26, 174, 15, 215, 190, 5, 20), unit(DQ, DQ, 7, 93, 2, 102, 100, 0, 2)],
    { n: [1], d: [1, 2] },
  ),
  dossierTable(
    'dossiers-tiep-nhan-over-tong-so',
    'Two rows of headings; "Tổng số" is what is received because of the parent above it, and "Quá hạn" stands twice.',
    'A5',
    [
      ['STT', 'Đơn vị', 'Tiếp nhận', '<', '<', '<', 'Hồ sơ đã xử lý', '<', '<', 'Đang xử lý', '<'],
      [
        '^',
        '^',
        'Tổng số',
        'Hồ sơ đã tiếp nhận trực tuyến',
        'Hồ sơ đã tiếp nhận trực tiếp',
        'Bưu chính công ích',
        'Trước hạn',
        'Đúng hạn (Bao gồm cả hồ sơ trả lại/xin rút)',
        'Quá hạn',
        'Đúng hạn (Bao gồm cả hồ sơ chờ BS)',
        'Quá hạn',
      ],
    ],
    [
      unit(NV, 'I', NV, 100, 30, 69, 1, 50, 40, 2, 8, 0),
      unit(TP, 'II', TP, 100, 8, 92, 0, 50, 40, 2, 8, 0),
      unit(DX, 'III', DX, 1000, 129, 871, 0, 500, 400, 20, 80, 0),
    ],
    { n: [3], d: [2] },
  ),
  dossierTable(
    'dossiers-nhan-trong-ky-beside-total',
    'The total of "Số hồ sơ nhận giải quyết" holds the "Kỳ trước chuyển sang": "Nhận trong kỳ" is the denominator.',
    'B3',
    [
      ['TT', 'Tên đơn vị', 'Hồ sơ nộp trực tuyến', 'Số hồ sơ nhận giải quyết', '<', '<'],
      ['^', '^', '^', 'Tổng số', 'Kỳ trước chuyển sang', 'Nhận trong kỳ'],
    ],
    [unit(NV, 1, NV, 60, 250, 50, 200), unit(DX, 2, DX, 13, 130, 30, 100)],
    { n: [2], d: [5] },
  ),
  dossierTable(
    'dossiers-three-rows-of-headings',
    'Three rows of headings: parts of "Số hồ sơ tiếp nhận trong kỳ" make the denominator, kỳ trước stands outside.',
    'A6',
    [
      [
        'Đơn vị',
        'Số lượng hồ sơ tiếp nhận và giải quyết',
        '<',
        '<',
        '<',
        'Số lượng hồ sơ đã giải quyết',
        'Số lượng hồ sơ đang giải quyết',
      ],
      ['^', 'Tổng số hồ sơ', 'Số hồ sơ tiếp nhận trong kỳ', '<', 'Số lượng hồ sơ nhận kỳ trước', '^', '^'],
      ['^', '^', 'Trực tuyến', 'Trực tiếp, dịch vụ bưu chính', '^', '^', '^'],
    ],
    [unit(NV, NV, 110, 30, 70, 10, 90, 20), unit(DQ, DQ, 55, 3, 47, 5, 50, 5)],
    { n: [2], d: [2, 3] },
  ),
  dossierTable(
    'dossiers-headings-with-numbers-of-the-form',
    'Headings that carry the numbers of the form\'s columns: "(3)" at "Tổng số hồ sơ tiếp nhận" is no indicator (3), and it includes (6).',
    'A2',
    [
      [
        'Đơn vị',
        'Tổng số hồ sơ tiếp nhận (3)',
        'Trực tuyến (4)',
        'Trực tiếp, dịch vụ bưu chính (5)',
        'Từ kỳ trước (6)',
        'Tổng số hồ sơ đã giải quyết (7)',
        'Trước hạn',
        'Đúng hạn',
        'Quá hạn',
        'Tổng số hồ sơ đang giải quyết (11)',
        'Trong hạn',
        'Quá hạn',
      ],
    ],
    [
      unit(TP, TP, 130, 10, 90, 30, 120, 60, 55, 5, 10, 9, 1),
      unit(DX, DX, 260, 30, 210, 20, 250, 200, 50, 0, 10, 10, 0),
    ],
    { n: [2], d: [2, 3] },
  ),
  dossierTable(
    'dossiers-so-moi-tiep-nhan',
    '"Số mới tiếp nhận" is what arose in the period; the total before it holds "Tồn kỳ trước" too.',
    'D4',
    [
      [
        'Tên đơn vị',
        'Tổng số hồ sơ tiếp nhận, giải quyết',
        'Tồn kỳ trước',
        'Số mới tiếp nhận',
        'Tiếp nhận trực tuyến (DVC)',
      ],
    ],
    [unit(NV, NV, 55, 5, 50, 15), unit(TP, TP, 60, 10, 50, 4)],
    { n: [4], d: [3] },
  ),
  dossierTable(
    'dossiers-phat-sinh-parent-and-typed-rate',
    '"Hồ sơ TTHC phát sinh" above four counts, then a typed rate under (%) that is cut at one decimal (13/150 is 8,66…).',
    'B7',
    [
      ['STT', 'Đơn vị', 'Hồ sơ TTHC phát sinh', '<', '<', '<', 'Tỷ lệ trực tuyến (%)'],
      ['^', '^', 'Trực tuyến', 'Trực tiếp', 'BCCI', 'Tổng số hồ sơ', '^'],
    ],
    [unit(DQ, 1, DQ, 13, 130, 7, 150, 8.6), unit(NV, 2, NV, 60, 130, 10, 200, 30)],
    { n: [2], d: [5], rate: 6 },
  ),
  dossierTable(
    'dossiers-trong-ky-above-its-parts',
    '"Trong kỳ" above "Trực tuyến" and "Trực tiếp"; "Kỳ trước" beside it under the same parent.',
    'A3',
    [
      ['TT', 'Đơn vị', 'Tiếp nhận', '<', '<', '<'],
      ['^', '^', 'Tổng số', 'Kỳ trước', 'Trong kỳ', '<'],
      ['^', '^', '^', '^', 'Trực tuyến', 'Trực tiếp'],
    ],
    [unit(NV, 1, NV, 100, 20, 24, 56), unit(TP, 2, TP, 55, 5, 4, 46)],
    { n: [4], d: [4, 5] },
  ),
  dossierTable(
    'dossiers-unit-column-last',
    'The unit stands at the right of its figures, and there is no total at all: online + direct + post.',
    'B4',
    [['Trực tuyến', 'Trực tiếp', 'Qua bưu chính', 'Đơn vị']],
    [unit(TP, 5, 44, 1, TP), unit(DX, 0, 12, 0, DX), unit(DQ, 0, 0, 0, DQ)],
    { n: [0], d: [0, 1, 2] },
  ),
  dossierTable(
    'dossiers-among-counts-of-procedures',
    'A portal\'s table: "DVC trực tuyến > Tổng số" counts procedures, and "Số hồ sơ phát sinh cả trực tuyến và trực tiếp" is the denominator of (3); how (1) and (2) are read is left open.',
    'A4',
    [
      [
        'STT',
        'Tên đơn vị',
        'Tổng số thủ tục',
        'DVC trực tuyến',
        '<',
        '<',
        'Dịch vụ cung cấp thông tin',
        'Số thủ tục phát sinh hồ sơ',
        'Số thủ tục trực tuyến phát sinh hồ sơ',
        'Số hồ sơ phát sinh cả trực tuyến và trực tiếp',
        'Số hồ sơ phát sinh trực tuyến',
        'Số TTHC đạt chỉ tiêu',
        'Số TTHC không đạt chỉ tiêu',
        'Số TTHC không xuất hiện hồ sơ',
      ],
      ['^', '^', '^', 'Tổng số', 'Toàn trình', 'Một phần', '^', '^', '^', '^', '^', '^', '^', '^'],
    ],
    [
      unit(NV, 1, NV, 40, 30, 20, 10, 10, 25, 18, 200, 59, 12, 8, 10),
      unit(DX, 2, DX, 120, 90, 40, 50, 30, 60, 50, 800, 104, 40, 10, 40),
    ],
    { n: [10], d: [9] },
    { open: ['endToEndProcedureRate', 'onlineActiveProcedureRate'], problems: [], problemsExact: false },
  ),
];
