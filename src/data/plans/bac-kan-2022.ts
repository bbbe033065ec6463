import type { Plan, Target } from '../../domain/plans/plan';
import { bacKan2022TaskSections, bacKan2022Tasks } from './bac-kan-2022-tasks';

/**
 * Source: the plan of the People's Committee of Bắc Kạn city of August 2022, "Nâng cao chất lượng, hiệu quả cung cấp
 * dịch vụ công trực tuyến trên địa bàn thành phố Bắc Kạn" (its number and day are blank in the document), Phụ lục I
 * (targets) and Phụ lục II (tasks, in the file beside this one). Spelling is the document's own, slips included: they are told in `notes` and
 * `warnings`, never mended. Of the notes only the formula signs of the text version ($…$) are left out.
 */

function targets(endToEnd: number, active: number, dossiers: number): Record<string, Target> {
  return {
    endToEndProcedureRate: percent(endToEnd),
    onlineActiveProcedureRate: percent(active),
    onlineDossierRate: percent(dossiers),
  };
}

function percent(value: number): Target {
  return { value: { numerator: value, denominator: 100 }, text: `${String(value)}%` };
}

export const bacKan2022 = {
  id: 'bac-kan-2022',
  title: 'Kế hoạch Nâng cao chất lượng, hiệu quả cung cấp dịch vụ công trực tuyến trên địa bàn thành phố Bắc Kạn',
  year: 2022,
  number: null,
  issued: 'tháng 8 năm 2022',
  issuer: 'Ủy ban nhân dân thành phố Bắc Kạn',
  source: 'Kế hoạch tháng 8 năm 2022 của Ủy ban nhân dân thành phố Bắc Kạn, Phụ lục I và Phụ lục II',
  indicators: [
    {
      id: 'endToEndProcedureRate',
      number: 1,
      heading: 'Tỷ lệ TTHC đủ điều kiện được cung cấp DVCTT toàn trình',
      definition: [
        'Các Sở, ban, ngành chịu trách nhiệm về rà soát, đảm bảo tỷ lệ cung cấp DVCTT ở cấp huyện, cấp xã với lĩnh vực thuộc Sở, ban, ngành quản lý.',
        'Ví dụ 1: Sở Thông tin và Truyền thông có 38 TTHC; trong đó:',
        '- TTHC đủ điều kiện cung cấp DVCTT toàn trình: 20 TTHC, DVCTT 1 phần là: 38-20=18 TTHC',
        '- TTHC đủ điều kiện và đã được cung cấp DVCTT toàn trình (thực hiện xong cấu hình trên hệ thống giải quyết TTHC của tỉnh (phần mềm Một cửa điện tử và Công dịch vụ công trực tuyến): 15',
        '- DVCTT 1 phần nhưng cho phép nộp hồ sơ trực tuyến: 8.',
        'Vậy tỷ lệ TTHC đủ điều kiện được cung cấp DVCTT toàn trình là: 15/20=75%.',
      ].join('\n'),
      source: 'Ghi chú (1), Phụ lục I',
      formula: null,
    },
    {
      id: 'onlineActiveProcedureRate',
      number: 2,
      heading: 'Tỷ lệ TTHC có phát sinh hồ sơ trực tuyến',
      definition: [
        'Số TTHC có phát sinh hồ sơ trực tuyến/Tổng số TTHC cho phép nộp hồ sơ trực tuyến có phát sinh hồ sơ.',
        'Ví dụ 2 (tiếp ví dụ 1): Sở Thông tin và Truyền thông có 20 DVCTT toàn trình và 08 DVCTT 1 phần nhưng cho phép nộp hồ sơ trực tuyến. Như vậy, Sở TTTT sẽ có 28 TTHC cho phép nộp hồ sơ trực tuyến. Trong số này, thực hiện thống kê như sau:',
        '- Số lượng TTHC cho phép nộp hồ sơ trực tuyến có phát sinh hồ sơ: 10 (tính trong 28 TTHC cho phép nộp hồ sơ trực tuyến).',
        '- Số lượng TTHC có phát sinh hồ sơ trực tuyến: 8 (tính trong 10 TTHC cho phép nộp hồ sơ trực tuyến có phát sinh hồ sơ).',
        'Vậy Tỷ lệ TTHC có phát sinh hồ sơ trực tuyến: 8/10=80%.',
      ].join('\n'),
      source: 'Ghi chú (2), Phụ lục I',
      formula: null,
    },
    {
      id: 'onlineDossierRate',
      number: 3,
      heading: 'Tỷ lệ hồ sơ phát sinh trực tuyến',
      definition: [
        'Số lượng hồ sơ phát sinh trực tuyến/Tổng số hồ sơ TTHC phát sinh.',
        'Ví dụ 3 (tiếp ví dụ 1,2):',
        '- Tổng số hồ sơ TTHC phát sinh (tính số hồ sơ phát sinh trên cả 38 TTHC): 155',
        '- Số hồ sơ phát sinh trực tuyến: 150',
        'Vậy Tỷ lệ hồ sơ phát sinh trực tuyến: 150/155=96,7%.',
      ].join('\n'),
      source: 'Ghi chú (3), Phụ lục I',
      formula: null,
    },
  ],
  sections: [
    { id: 'I', title: 'CÁC PHÒNG CHUYÊN MÔN (10 đơn vị)', level: 'department' },
    { id: 'II', title: 'UBND XÃ, PHƯỜNG', level: 'commune' },
  ],
  groups: [
    {
      id: 'I.1',
      section: 'I',
      name: 'Nhóm 1',
      text: 'Nhóm 1 (5 phòng chuyên môn): Phòng Giáo dục và Đào tạo; Phòng Tài chính - Kế hoạch; Phòng Kinh tế; Phòng Văn hoá và Thông tin; Phòng Nội vụ.',
      units: [
        { name: 'Phòng Giáo dục và Đào tạo', aliases: [] },
        { name: 'Phòng Tài chính - Kế hoạch', aliases: [] },
        { name: 'Phòng Kinh tế', aliases: [] },
        { name: 'Phòng Văn hoá và Thông tin', aliases: [] },
        { name: 'Phòng Nội vụ', aliases: [] },
      ],
      targets: targets(100, 70, 30),
    },
    {
      id: 'I.2',
      section: 'I',
      name: 'Nhóm 2',
      text: 'Nhóm 2 (3 phòng chuyên môn): Văn phòng HĐND-UBND; Phòng Quản lý đô thị; Phòng Lao động - Thương binh và Xã hội.',
      units: [
        {
          name: 'Văn phòng HĐND-UBND',
          aliases: [
            'Văn phòng HĐND-UBND thành phố',
            'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân',
            'Văn phòng HĐND và UBND',
          ],
        },
        { name: 'Phòng Quản lý đô thị', aliases: [] },
        { name: 'Phòng Lao động - Thương binh và Xã hội', aliases: [] },
      ],
      targets: targets(100, 60, 20),
    },
    {
      id: 'I.3',
      section: 'I',
      name: 'Nhóm 3',
      text: 'Nhóm 3 (3 đơn vị): Thanh tra thành phố; Phòng Tư pháp; Phòng Tài nguyên và Môi trường',
      units: [
        { name: 'Thanh tra thành phố', aliases: ['Thanh tra'] },
        { name: 'Phòng Tư pháp', aliases: [] },
        { name: 'Phòng Tài nguyên và Môi trường', aliases: [] },
      ],
      targets: targets(100, 60, 10),
    },
    {
      id: 'II.1',
      section: 'II',
      name: 'Nhóm 1',
      text: 'Nhóm 1 (4 đơn vị): Phường Đức Xuân; Phường Sông Cầu; Phường Nguyễn Thị Minh Khai; Phường Phùng Chí Kiên.',
      units: [
        { name: 'Phường Đức Xuân', aliases: [] },
        { name: 'Phường Sông Cầu', aliases: [] },
        { name: 'Phường Nguyễn Thị Minh Khai', aliases: [] },
        { name: 'Phường Phùng Chí Kiên', aliases: [] },
      ],
      targets: targets(100, 50, 13),
    },
    {
      id: 'II.2',
      section: 'II',
      name: 'Nhóm 2',
      text: 'Nhóm 2 (4 đơn vị): Phường Xuất Hóa; phường Huyền Tung; xã Dương Quang; xã Nông Thượng.',
      units: [
        { name: 'Phường Xuất Hóa', aliases: [] },
        { name: 'phường Huyền Tung', aliases: ['phường Huyền Tụng', 'Huyền Tụng'] },
        { name: 'xã Dương Quang', aliases: [] },
        { name: 'xã Nông Thượng', aliases: [] },
      ],
      targets: targets(100, 50, 7),
    },
  ],
  taskSections: bacKan2022TaskSections,
  tasks: bacKan2022Tasks,
  otherParties: [
    { name: 'Công an thành phố', aliases: [] },
    {
      name: 'UBMT Tổ quốc và các tổ chức chính trị - xã hội thành phố',
      aliases: [
        'Ủy ban Mặt trận Tổ quốc Việt Nam thành phố và các tổ chức chính trị - xã hội của thành phố',
        'Ủy ban Mặt trận Tổ quốc Việt Nam thành phố',
        'UBMTTQ thành phố',
        'UBMTTQVN thành phố',
      ],
    },
    {
      name: 'Trung tâm Văn hoá, Thể thao và Truyền thông thành phố',
      aliases: ['Trung tâm VHTT&TT thành phố', 'Trung tâm VHTT&TT'],
    },
    { name: 'Bộ phận Một cửa các cấp', aliases: ['Bộ phận Một cửa'] },
  ],
  notes: [
    'Văn bản để trống số, ký hiệu và ngày ban hành (“Số: /KH-UBND”, “ngày tháng 8 năm 2022”).',
    'Phụ lục I ghi “TRÊN ĐỊA BÀN TỈNH BẮC KẠN”, trong khi kế hoạch là của thành phố Bắc Kạn.',
    'Phụ lục I, mục I ghi “10 đơn vị” nhưng liệt kê 5 + 3 + 3 = 11 đơn vị: cả 11 đơn vị đều được giao chỉ tiêu.',
    'Phụ lục I ghi “phường Huyền Tung”; tên gọi đúng là phường Huyền Tụng. Cả hai cách viết đều được nhận.',
    'Văn bản dùng lẫn “toàn phần” và “toàn trình”, “1 phần” và “một phần”: hiểu là một.',
    'Ví dụ 2 tính 28 TTHC cho phép nộp trực tuyến (20 toàn trình + 8 một phần), trong khi ở ví dụ 1 mới có 15 trong 20 TTHC toàn trình đã cấu hình: con số 28 không được dùng để kiểm tra; tỷ lệ 8/10 vẫn đúng.',
    'Sau mục III là mục VI; số thứ tự nhiệm vụ bắt đầu lại ở mỗi mục của Phụ lục II; nhiệm vụ II.5 bị ngắt qua trang và đã được nối lại.',
    'Tiêu đề Phụ lục II viết “NHẪM” (nhằm); văn bản dùng lẫn “hoá” và “hóa”.',
    'Dòng cuối của bảng Phụ lục II (nhiệm vụ III.2) có thể bị cắt mất phần sau: nên đối chiếu với bản gốc.',
    'Kế hoạch không giao chỉ tiêu chung cho toàn thành phố: dòng tổng chỉ nêu tỷ lệ, không đánh giá.',
  ],
  warnings: [
    { code: 'plan-unit-count-mismatch', severity: 'warning', facts: { section: 'I', stated: 10, listed: 11 } },
  ],
} as const satisfies Plan;
