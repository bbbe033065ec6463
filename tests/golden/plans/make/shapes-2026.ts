import type { Sheet } from '../../assess-2/make/kit';
import type { DocxBlock } from './document';

/** A whole plan of a province: its head in two columns, levels with groups, an exception for one unit, a count that is wrong. */
export const provincePlan: readonly DocxBlock[] = [
  {
    rows: [
      [
        'ỦY BAN NHÂN DÂN\nTỈNH THÁI NGUYÊN\n-------\nSố: 218/KH-UBND',
        'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n---------------\nThái Nguyên, ngày 12 tháng 12 năm 2025',
      ],
    ],
  },
  'KẾ HOẠCH',
  'Nâng cao chất lượng, hiệu quả cung cấp dịch vụ công trực tuyến\ntrên địa bàn tỉnh Thái Nguyên năm 2026',
  '',
  'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16/6/2025;',
  'Căn cứ Nghị định số 118/2025/NĐ-CP ngày 09/6/2025 của Chính phủ về thực hiện thủ tục hành chính theo cơ chế một cửa, một cửa liên thông;',
  'Theo đề nghị của Giám đốc Sở Khoa học và Công nghệ tại Tờ trình số 97/TTr-SKHCN ngày 05/12/2025;',
  'Ủy ban nhân dân tỉnh ban hành Kế hoạch với các nội dung như sau:',
  'I. MỤC ĐÍCH, YÊU CẦU',
  '1. Năm 2025, tỷ lệ hồ sơ trực tuyến toàn tỉnh đạt 61,8%, chưa đạt chỉ tiêu Chính phủ giao.',
  'II. CHỈ TIÊU',
  'Chỉ tiêu giao cho từng cơ quan, đơn vị tại Phụ lục I. Số liệu của năm tính từ ngày 15/12/2025 đến ngày 14/12/2026.',
  'III. TỔ CHỨC THỰC HIỆN',
  'Các sở, ban, ngành; UBND các xã, phường báo cáo trước ngày 15 hằng tháng.',
  {
    rows: [
      [
        'Nơi nhận:\n- Văn phòng Chính phủ;\n- Chủ tịch, các PCT UBND tỉnh;\n- UBND các xã, phường;\n- Lưu: VT, KSTT.',
        'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH',
      ],
    ],
  },
  'PHỤ LỤC I',
  'GIAO CHỈ TIÊU CUNG CẤP DỊCH VỤ CÔNG TRỰC TUYẾN NĂM 2026',
  '(Kèm theo Kế hoạch số 218/KH-UBND ngày 12/12/2025 của UBND tỉnh)',
  {
    rows: [
      ['TT', 'Cơ quan, đơn vị', { text: 'Chỉ tiêu năm 2026', span: 5 }],
      ['^', '^', { text: 'Dịch vụ công trực tuyến', span: 3 }, 'Số hóa', 'Chất lượng phục vụ'],
      [
        '^',
        '^',
        'Tỷ lệ hồ sơ nộp trực tuyến (1)',
        'Tỷ lệ thanh toán trực tuyến (2)',
        'Tỷ lệ hồ sơ giải quyết đúng hạn (3)',
        'Tỷ lệ số hóa hồ sơ, kết quả giải quyết TTHC (4)',
        'Mức độ hài lòng của người dân, doanh nghiệp (5)',
      ],
      ['A', 'B', '1', '2', '3', '4', '5'],
      ['I', { text: 'CẤP TỈNH (07 cơ quan)', span: 6 }],
      ['1', 'Nhóm 1 (04 sở):\n- Sở Nội vụ;\n- Sở Tư pháp;\n- Sở Tài chính;\n- Sở Xây dựng.', 'Từ 80% trở lên', '≥ 70%', '98%', '100%', '95%'],
      ['2', 'Nhóm 2 (03 cơ quan): Sở Y tế; Sở Giáo dục và Đào tạo; Thanh tra tỉnh', 'Tối thiểu 60% (riêng Thanh tra tỉnh 40%)', '45%–50%', '98 %', '100%', '95%'],
      ['II', { text: 'CẤP XÃ (07 xã, phường)', span: 6 }],
      ['1', 'Các phường: Đức Xuân, Bắc Kạn, Phan Đình Phùng', 'Tối thiểu 55%', 'Trên 50%', '97%', '90%', '90%'],
      ['2', 'Các xã đặc biệt khó khăn (05 xã): xã Ba Bể; xã Nghiên Loan; xã Cao Minh; xã Phủ Thông', 'Đạt 45%; riêng xã Cao Minh 30%', '40%', '95%', 'Theo lộ trình', '-'],
    ],
  },
  'Ghi chú:',
  '(1) Số hồ sơ nộp trực tuyến/Tổng số hồ sơ tiếp nhận (không tính hồ sơ kỳ trước chuyển sang).',
  '(2) Số giao dịch thanh toán trực tuyến/Tổng số giao dịch thanh toán.',
  '(3) Số hồ sơ giải quyết đúng hạn và trước hạn/Tổng số hồ sơ đã giải quyết.',
  '(4) Số hồ sơ, kết quả được số hóa/Tổng số hồ sơ, kết quả phải số hóa.',
  '(5) Theo kết quả khảo sát trên Cổng Dịch vụ công quốc gia.',
  'PHỤ LỤC II',
  'NHIỆM VỤ TRỌNG TÂM NĂM 2026',
  {
    rows: [
      ['STT', 'Nội dung nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Sản phẩm', 'Thời gian hoàn thành'],
      ['I', { text: 'THỂ CHẾ, CHỈ ĐẠO ĐIỀU HÀNH', span: 5 }],
      ['1', 'Ban hành kế hoạch chi tiết của cơ quan, đơn vị', 'Các sở, ban, ngành; UBND các xã, phường', 'Sở Khoa học và Công nghệ', 'Kế hoạch', 'Trước ngày 31/01/2026'],
      ['2', 'Theo dõi, đôn đốc việc thực hiện chỉ tiêu', 'Văn phòng UBND tỉnh', 'Các sở, ban, ngành', 'Báo cáo tháng', 'Từ ngày 15/12/2025 đến ngày 14/12/2026'],
      ['II', { text: 'HẠ TẦNG, DỮ LIỆU, TUYÊN TRUYỀN', span: 5 }],
      ['1', 'Nâng cấp Hệ thống thông tin giải quyết TTHC', 'Sở Khoa học và Công nghệ', 'Công an tỉnh; Bưu điện tỉnh', 'Hệ thống', 'Quý II/2026'],
      ['2', 'Số hóa kết quả còn hiệu lực', 'UBND các xã, phường', '', 'Kho dữ liệu', 'Thường xuyên'],
      ['3', 'Khảo sát mức độ hài lòng', 'Sở Nội vụ', 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh', 'Báo cáo', 'Hằng quý'],
    ],
  },
];

/** A row a unit, groups merged over their rows, targets by quarter and for the year, figures in many notations. */
export const quarters: readonly Sheet[] = [
  {
    name: 'Biểu 01',
    blocks: {
      A1: [
        ['UBND TỈNH LÀO CAI', '<', '<', null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', '<', '<', '<', '<'],
        ['VĂN PHÒNG', '<', '<', null, null, 'Độc lập - Tự do - Hạnh phúc', '<', '<', '<', '<'],
        [],
        ['BIỂU GIAO CHỈ TIÊU DỊCH VỤ CÔNG TRỰC TUYẾN NĂM 2026', '<', '<', '<', '<', '<', '<', '<', '<', '<'],
        ['(Ban hành kèm theo Quyết định số 3127/QĐ-UBND ngày 18/12/2025; kỳ báo cáo từ ngày 15/12/2025 đến 14/12/2026)', '<', '<', '<', '<', '<', '<', '<', '<', '<'],
        ['TT', 'Nhóm', 'Tên đơn vị', 'Tỷ lệ hồ sơ trực tuyến (%)', '<', '<', 'Thanh toán trực tuyến', '<', 'Tỷ lệ số hoá hồ sơ (%)', 'Tỷ lệ đúng hạn'],
        ['^', '^', '^', 'Quý I', 'Quý II', 'Cả năm', '6 tháng', 'Cả năm', '^', '^'],
        [1, 'Nhóm I: khối sở (02 đơn vị)', 'Sở Nội vụ', 60, 70, 80, 0.45, 0.6, 100, '98%'],
        [2, '^', 'Sở Công Thương', 60, 70, 80, 0.45, 0.6, 100, '98%'],
        [3, 'Nhóm II: khối phường (03 phường)', 'Phường Sa Pa', 40, 50, 60, 0.3, 0.5, '95', '≥ 97%'],
        [4, '^', 'Phường Yên Bái', 40, 50, 60, 0.3, 0.5, '95', '≥ 97%'],
        [5, 'Nhóm III: khối xã (2 xã)', 'Xã Bát Xát', 10, '11,5 %', 13, 0.1, 0.135, '0,8', 'từ 95% trở lên'],
        [6, '^', 'Xã Mù Cang Chải', 5, 6, '13,5 %', 0.1, 0.1, 80, 'phấn đấu 95%'],
        ['Tổng cộng: 06 đơn vị', '<', '<', null, null, null, null, null, null, null],
        [],
        [null, null, null, null, null, null, 'KT. CHÁNH VĂN PHÒNG', '<', '<', '<'],
      ],
    },
    formats: Object.fromEntries(
      ['G', 'H'].flatMap((column) => [8, 9, 10, 11, 12, 13].map((row) => [`${column}${row}`, '0.0%'])),
    ),
  },
  {
    name: 'Biểu 02',
    blocks: {
      A1: [
        ['PHÂN CÔNG NHIỆM VỤ', '<', '<', '<', '<'],
        ['TT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời hạn'],
        ['A', 'Nhiệm vụ chung', null, null, null],
        [1, 'Rà soát, tái cấu trúc quy trình', 'Các sở, ngành', 'UBND các xã, phường', 'Quý I, Quý II'],
        ['B', 'Nhiệm vụ của cấp xã', null, null, null],
        [1, 'Bố trí điểm hỗ trợ người dân', 'UBND xã, phường', 'Bưu điện tỉnh', 'Trước 15/3/2026'],
        [2, 'Thí điểm đại lý dịch vụ công', 'Phường Sa Pa', 'Sở Công Thương', '30/6/2026'],
      ],
    },
  },
];
