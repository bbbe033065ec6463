import { describe, expect, test } from 'vitest';
import { readPlan } from '../../../src/sheets/plan-table/read-plan';
import { describeProblem } from '../../../src/text/vi/problems';

const HEAD = [
  ...['ỦY BAN NHÂN DÂN', 'XÃ PHÚ THỊNH', 'Số: 15/KH-UBND', 'Phú Thịnh, ngày 15 tháng 01 năm 2026', 'KẾ HOẠCH'],
  'Cung cấp dịch vụ công trực tuyến năm 2026 trên địa bàn xã Phú Thịnh',
  'Thực hiện Kế hoạch số 10/KH-UBND của UBND tỉnh; UBND xã ban hành kế hoạch như sau:',
];

function read(lines: readonly string[], head: readonly string[] = HEAD) {
  const blocks = [...head, ...lines].map((text) => ({ kind: 'text', text }) as const);
  const reading = readPlan({ fileName: 'ke-hoach.docx', blocks });
  if (reading.plan === null) return { refusal: reading.refusal };
  const { plan } = reading;
  const targets = plan.indicators.map(({ heading }, at) => {
    const target = Object.values(plan.groups[0]?.targets ?? {})[at];
    return `${heading}: ${target?.text ?? ''}`;
  });
  return { plan, targets, told: reading.problems.map((found) => describeProblem(found, plan)) };
}

describe('a plan that assigns in sentences and in no table', () => {
  const { plan, targets, told } = read([
    'I. MỤC ĐÍCH, YÊU CẦU',
    'Năm 2025, tỷ lệ hồ sơ trực tuyến đạt 72%.',
    'II. MỤC TIÊU',
    '1. Mục tiêu chung',
    'Nâng cao chất lượng phục vụ.',
    '2. Mục tiêu cụ thể',
    '- 100% thủ tục hành chính đủ điều kiện được cung cấp dịch vụ công trực tuyến toàn trình.',
    '- Tối thiểu 80% hồ sơ thủ tục hành chính được tiếp nhận trực tuyến.',
    '- Tỷ lệ thanh toán trực tuyến đạt từ 60% trở lên; tỷ lệ số hóa hồ sơ đạt 100%.',
    '- Tỷ lệ hồ sơ trễ hạn không quá 1%.',
    '- 100% cán bộ, công chức được tập huấn.',
    'III. NHIỆM VỤ, GIẢI PHÁP',
    '- Rà soát 90% hồ sơ được nộp trực tuyến trong quý I.',
  ]);

  test('has the targets of the part that is headed as goals, each with its words', () => {
    expect(targets).toEqual([
      'Tỷ lệ thủ tục hành chính đủ điều kiện được cung cấp dịch vụ công trực tuyến toàn trình: 100%',
      'Tỷ lệ hồ sơ thủ tục hành chính được tiếp nhận trực tuyến: Tối thiểu 80%',
      'Tỷ lệ thanh toán trực tuyến: từ 60% trở lên',
      'Tỷ lệ số hóa hồ sơ: 100%',
      'Tỷ lệ hồ sơ trễ hạn: không quá 1%',
    ]);
  });

  test('knows the indicators, and that fewer late dossiers are better', () => {
    expect(plan?.indicators.slice(0, 2).map(({ id }) => id)).toEqual(['endToEndProcedureRate', 'onlineDossierRate']);
    expect(plan?.indicators[4]?.better).toBe('lower');
  });

  test('is that of the commune that its title names', () => {
    expect(plan?.groups.map(({ units }) => units.map(({ name }) => name))).toEqual([['Xã Phú Thịnh']]);
    expect(plan?.year).toBe(2026);
  });

  test('says where it was read, and which shares there were not taken; there is no cell to name', () => {
    expect(told).toEqual([
      'Văn bản không có bảng giao chỉ tiêu; 5 chỉ tiêu được đọc từ các câu ở phần “II. MỤC TIÊU”. Hãy đối chiếu từng chỉ tiêu với văn bản. Câu có tỷ lệ nhưng không lấy: “100% cán bộ, công chức được tập huấn”.',
      'Nơi giao chỉ tiêu không nêu đơn vị; chỉ tiêu được hiểu là giao cho “Xã Phú Thịnh”, theo tiêu đề của văn bản.',
    ]);
  });
});

describe('sentences that are not taken', () => {
  test('speak of one level of a plan for several, or say two shares', () => {
    const { targets, told } = read(
      [
        'II. MỤC TIÊU',
        '- Tối thiểu 80% hồ sơ của cấp tỉnh, 70% hồ sơ của cấp xã được nộp trực tuyến.',
        '- Tối thiểu 90% hồ sơ cấp tỉnh được giải quyết đúng hạn.',
        '- 100% hồ sơ được số hóa.',
      ],
      ['ỦY BAN NHÂN DÂN TỈNH THÁI NGUYÊN', 'KẾ HOẠCH', 'Cải cách hành chính năm 2026', 'Để thực hiện tốt:'],
    );
    expect(targets).toEqual(['Tỷ lệ hồ sơ được số hóa: 100%']);
    expect(told).toHaveLength(2);
    expect(told?.[0]).toContain('“Tối thiểu 90% hồ sơ cấp tỉnh được giải quyết đúng hạn”');
  });

  test('“cấp xã” in a commune’s own plan is that commune', () => {
    const { targets } = read(['II. CHỈ TIÊU', '- Tối thiểu 75% hồ sơ cấp xã được nộp trực tuyến.']);
    expect(targets).toEqual(['Tỷ lệ hồ sơ cấp xã được nộp trực tuyến: Tối thiểu 75%']);
  });

  test('stand where nothing is headed as goals: a report is no plan', () => {
    expect(read(['I. KẾT QUẢ', 'Tỷ lệ hồ sơ trực tuyến đạt 72%.'])).toEqual({ refusal: 'no-table' });
  });
});
