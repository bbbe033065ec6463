import type { Rows, Sheet } from '../../assess-2/make/kit';
import { tcvn3 } from '../../assess-2/make/legacy';

const rows: Rows = [
  ['ủy ban nhân dân', '<', null, null, 'cộng hòa xã hội chủ nghĩa việt nam', '<', '<', '<', '<'],
  ['huyện na rì', '<', null, null, 'Độc lập - Tự do - Hạnh phúc', '<', '<', '<', '<'],
  ['Số: 315/QĐ-UBND', '<', null, null, 'Na Rì, ngày 20 tháng 02 năm 2023', '<', '<', '<', '<'],
  [],
  ['chỉ tiêu cung cấp dịch vụ công trực tuyến giao các đơn vị năm 2023', '<', '<', '<', '<', '<', '<', '<', '<'],
  ['STT', 'Tên đơn vị', 'Chỉ tiêu giao (%)', '<', '<', '<', '<', '<', '<'],
  [
    ...['^', '^', 'DVCTT toàn trình', 'TTHC có phát sinh hồ sơ trực tuyến', 'Hồ sơ nộp trực tuyến', 'Thanh toán trực tuyến'],
    ...['Số hóa hồ sơ', 'Giải quyết đúng hạn', 'Người dân hài lòng'],
  ],
  ['I', 'Các phòng chuyên môn (05 phòng)', 100, 60, 50, 40, 100, 98, 95],
  [1, 'Phòng Nội vụ', null, null, null, null, null, null, null],
  [2, 'Phòng Tư pháp', null, null, null, null, null, null, null],
  [3, 'Phòng Tài chính - Kế hoạch', null, null, null, 60, null, null, null],
  [4, 'Phòng Văn hóa và Thông tin', null, null, null, null, null, null, null],
  [5, 'Phòng Giáo dục và Đào tạo', null, null, null, null, null, null, null],
  ['II', 'UBND các xã, thị trấn (05 đơn vị)', 100, 'từ 50 trở lên', 'tối thiểu 30', '13,5 %', 80, 95, '≥ 90'],
  [1, 'Thị trấn Yến Lạc', null, null, null, null, null, null, null],
  [2, 'Riêng xã Văn Lang', null, null, 20, null, null, null, null],
  [3, 'Xã Kim Lư', null, null, null, null, null, null, null],
  [4, 'Xã Cường Lợi', null, null, null, 'theo thực tế', null, null, null],
  [],
  ['Ghi chú: kỳ báo cáo từ ngày 15/12/2022 đến 14/12/2023.', '<', '<', '<', '<', '<', '<', '<', '<'],
];

/** Levels with targets for all below them, in TCVN3: .VnTime, and .VnTimeH for what is shown in capitals. */
export const legacyLevels: readonly Sheet[] = [
  {
    name: 'Phu luc',
    blocks: {
      A1: rows.map((row) => row.map((value) => (typeof value === 'string' && value !== '≥ 90' ? tcvn3(value) : value))),
    },
    font: '.VnTime',
    fonts: { A1: '.VnTimeH', E1: '.VnTimeH', A2: '.VnTimeH', A5: '.VnTimeH' },
  },
];
