import type { Sheet } from '../../assess-2/make/kit';
import type { DocxBlock } from './document';

/** A row a unit, in two groups told by a column of their own; targets in every notation that plans use. */
export const rowAUnit: readonly Sheet[] = [
  {
    name: 'Chỉ tiêu',
    blocks: {
      B2: [
        ['ỦY BAN NHÂN DÂN', null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
        ['TỈNH LẠNG SƠN', null, null, 'Độc lập - Tự do - Hạnh phúc'],
        ['Số: 45/QĐ-UBND', null, null, 'Lạng Sơn, ngày 15 tháng 01 năm 2026'],
        [],
        ['GIAO CHỈ TIÊU CUNG CẤP DỊCH VỤ CÔNG TRỰC TUYẾN NĂM 2026'],
        [],
        ['TT', 'Nhóm', 'Tên đơn vị', 'Chỉ tiêu giao', '<', '<', 'Ghi chú'],
        ['^', '^', '^', 'DVCTT toàn trình', 'TTHC có phát sinh hồ sơ trực tuyến', 'Hồ sơ nộp trực tuyến', '^'],
        ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)'],
        [1, 'Nhóm A', 'Sở Nội vụ', 1, '80%', '0,85', null],
        [2, '^', 'Sở Tư pháp', 1, '80%', '0,85', null],
        [3, 'Nhóm B', 'Phường Kỳ Lừa', 1, '70 %', '0,505', 'mới lập'],
        [4, '^', 'Xã Đồng Đăng', 1, 'không giao', '-', null],
        [null, null, 'Tổng cộng', null, null, null, null],
        [],
        ['Người lập biểu'],
      ],
    },
    formats: { E11: '0%', E12: '0%', E13: '0%', E14: '0%' },
  },
];

/** Levels with targets stated once for all below them, exceptions in a row, in brackets and blank cells that inherit. */
export const levels: readonly Sheet[] = [
  {
    name: 'Giao chỉ tiêu 2025',
    blocks: {
      A1: [
        ['CHỈ TIÊU NĂM 2025'],
        ['STT', 'Cơ quan, đơn vị', 'Tỷ lệ hồ sơ trực tuyến (%) (*)', 'Tỷ lệ thanh toán trực tuyến (%)', 'Tỷ lệ số hóa hồ sơ (%)'],
        ['I', 'Cấp huyện: các phòng chuyên môn (4 đơn vị)', 60, 50, 100],
        [1, 'Phòng Nội vụ', null, null, null],
        [2, 'Phòng Tư pháp', null, null, 95],
        [3, 'Riêng Văn phòng HĐND và UBND', 70, null, null],
        ['II', 'Cấp xã', 45, '40 (riêng xã Bình An 30)', null],
        [1, 'Phường Hòa Bình', null, null, 80],
        [2, 'Xã Bình An', null, null, 'không quá 70'],
        [3, 'Xã Yên Lạc', null, null, 80],
        ['(*) Số hồ sơ nộp trực tuyến/tổng số hồ sơ tiếp nhận'],
        ['tính từ ngày 15/12 năm trước.'],
      ],
    },
  },
];

/** Five indicators, bounds and ranges in words, headings of two rows, the table parted by a page break. */
export const fiveIndicators: readonly DocxBlock[] = [
  { rows: [['UBND HUYỆN CHỢ MỚI\nSố: 12/KH-UBND', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nChợ Mới, ngày 03 tháng 02 năm 2024']] },
  'KẾ HOẠCH',
  'Nâng cao tỷ lệ hồ sơ trực tuyến năm 2024',
  'Thực hiện Kế hoạch số 05/KH-UBND ngày 10/01/2024, UBND huyện Chợ Mới ban hành Kế hoạch như sau:',
  'Phụ lục 01',
  '(Kèm theo Kế hoạch số 12/KH-UBND ngày 03 tháng 02 năm 2024)',
  {
    rows: [
      ['Số TT', 'Đơn vị', { text: 'Chỉ tiêu', span: 5 }],
      ['^', '^', 'Tỷ lệ DVCTT toàn trình [1]', 'Tỷ lệ TTHC phát sinh hồ sơ trực tuyến [2]', 'Tỷ lệ hồ sơ trực tuyến [3]', 'Tỷ lệ số hóa kết quả [4]', 'Tỷ lệ giải quyết đúng hạn [5]'],
      ['A', { text: 'Các cơ quan chuyên môn (02 cơ quan)', span: 6 }],
      ['1', 'Nhóm 1: Phòng Nội vụ; Phòng Tư pháp', '100%', 'từ 50% trở lên', '≥ 80%', '45%–50%', 'trên 98%'],
    ],
  },
  {
    rows: [
      ['Số TT', 'Đơn vị', { text: 'Chỉ tiêu', span: 5 }],
      ['^', '^', 'Tỷ lệ DVCTT toàn trình [1]', 'Tỷ lệ TTHC phát sinh hồ sơ trực tuyến [2]', 'Tỷ lệ hồ sơ trực tuyến [3]', 'Tỷ lệ số hóa kết quả [4]', 'Tỷ lệ giải quyết đúng hạn [5]'],
      ['B', { text: 'Các xã (03 xã)', span: 6 }],
      ['1', 'Các xã: Yên Hân, Yên Cư, Bình Văn', 'tối thiểu 45%', 'Đạt từ 30 đến 40%', '13,5 %', 'theo hướng dẫn sau', '≤ 5%'],
    ],
  },
  'Ghi chú:',
  '[1] Số DVC toàn trình đã cung cấp/Số DVC đủ điều kiện.',
  '[2] Số TTHC có hồ sơ trực tuyến/Số TTHC có phát sinh hồ sơ.',
  '[3] Số hồ sơ trực tuyến/Tổng số hồ sơ.',
  '[4] Số kết quả được số hóa/Tổng số kết quả.',
  '[5] Số hồ sơ đúng hạn/Tổng số hồ sơ.',
];

/** Rows are the indicators, columns the groups with their members. */
export const turned: readonly Sheet[] = [
  {
    name: 'PL',
    blocks: {
      A1: [
        ['STT', 'Nội dung chỉ tiêu', 'Các sở: Nội vụ, Tư pháp', 'Khối xã: xã An Lão; xã Vĩnh Bảo', 'Ghi chú'],
        [1, 'Tỷ lệ hồ sơ trực tuyến', '80%', '50%', null],
        [2, 'Tỷ lệ hài lòng của người dân', '95%', '≥ 90%', null],
      ],
    },
  },
];
