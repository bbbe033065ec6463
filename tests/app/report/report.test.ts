import { describe, expect, it } from 'vitest';
import { buildReport } from '../../../src/app/report/report';
import type { ReportBlock, ReportDocument, ReportTable } from '../../../src/app/report/report-document';
import { bacKan2022 } from '../../../src/data/plans/bac-kan-2022';
import { periodOf } from '../../../src/domain/periods/period';
import { consolidated, pastOf, type Sent } from '../../support/consolidated';
import { blankLetterhead, figuresOf, planOfIndicators, requestOf } from '../../support/report-request';

const MET: Sent = {
  endToEndProcedureRate: [20, 20],
  onlineActiveProcedureRate: [8, 10],
  onlineDossierRate: [40, 100],
};

function sectionOf(report: ReportDocument, title: string): readonly ReportBlock[] {
  const from = report.body.findIndex((block) => block.kind === 'heading' && block.text.endsWith(title));
  if (from < 0) throw new Error(`No section ${title}`);
  const rest = report.body.slice(from + 1);
  const to = rest.findIndex(({ kind }) => kind === 'heading');
  return to < 0 ? rest : rest.slice(0, to);
}

const linesOf = (blocks: readonly ReportBlock[]): string =>
  blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : [])).join('\n');

function tableIn(blocks: readonly ReportBlock[]): ReportTable {
  const table = blocks.find((block) => block.kind === 'table');
  if (table === undefined) throw new Error('No table');
  return table;
}

const shownRows = (table: ReportTable): string[][] =>
  table.rows.map((row) =>
    row.kind === 'section'
      ? [row.text]
      : row.cells.map((cell) => (typeof cell === 'object' ? cell.text : String(cell))),
  );

const withOnly = (sent: Readonly<Record<string, Sent>>) => consolidated(bacKan2022, (unit) => sent[unit] ?? MET);

describe('a report', () => {
  it('has letterhead, title and number as the decree lays them out, names in capitals', () => {
    const { head } = buildReport(requestOf());
    expect(head).toEqual({
      superior: 'UBND THÀNH PHỐ BẮC KẠN',
      office: 'PHÒNG VĂN HOÁ VÀ THÔNG TIN',
      country: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      motto: 'Độc lập - Tự do - Hạnh phúc',
      number: 'Số: 125/BC-VHTT',
      placeAndDate: 'Bắc Kạn, ngày … tháng … năm …',
      title: 'BÁO CÁO',
      subject:
        'Kết quả thực hiện chỉ tiêu cung cấp, sử dụng dịch vụ công trực tuyến\n9 tháng năm 2022 (tính đến ngày 30/09/2022)',
      addressees: null,
    });
  });

  it('leaves to be filled in what nobody said, and invents nothing', () => {
    const { head, closing, body } = buildReport(requestOf(bacKan2022, { letterhead: blankLetterhead }));
    expect([head.superior, head.office, head.number, head.placeAndDate]).toEqual([
      '…',
      '…',
      'Số: …/BC-…',
      '…, ngày … tháng … năm …',
    ]);
    expect(closing).toEqual({
      ...{ recipientsTitle: 'Nơi nhận:', recipients: ['- …;', '- Lưu: VT, ….'] },
      ...{ signerTitle: ['…'], signer: '…' },
    });
    expect(linesOf(body.slice(0, 1))).toBe(
      'Căn cứ Kế hoạch số … ngày … tháng 8 năm 2022 của Ủy ban nhân dân thành phố Bắc Kạn về nâng cao chất lượng, ' +
        'hiệu quả cung cấp dịch vụ công trực tuyến trên địa bàn thành phố Bắc Kạn;',
    );
  });

  it('to a body above names it, and lists it first among the recipients', () => {
    const letterhead = { ...requestOf().letterhead, addressees: ['Ủy ban nhân dân thành phố Bắc Kạn'] };
    const { head, closing } = buildReport(requestOf(bacKan2022, { letterhead }));
    expect(head.addressees).toBe('Kính gửi: Ủy ban nhân dân thành phố Bắc Kạn');
    expect(closing.recipients).toEqual(['- Như trên;', '- UBND thành phố;', '- Các phòng, ban, đơn vị;', '- Lưu: VT.']);
    expect(closing.signerTitle).toEqual(['KT. TRƯỞNG PHÒNG', 'PHÓ TRƯỞNG PHÒNG']);
  });

  it('numbers its sections in order, those that are left out too', () => {
    const headings = (report: ReportDocument) =>
      report.body.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
    expect(headings(buildReport(requestOf()))).toEqual([
      'I. TÌNH HÌNH TỔNG HỢP',
      'II. KẾT QUẢ THEO NHÓM ĐƠN VỊ',
      'III. ĐƠN VỊ CHƯA ĐẠT CHỈ TIÊU',
      'IV. SO VỚI KỲ TRƯỚC VÀ CÙNG KỲ NĂM TRƯỚC',
      'V. DỰ BÁO ĐẾN HẾT NĂM',
      'VI. KIẾN NGHỊ, ĐÔN ĐỐC',
    ]);
    const year = { period: periodOf('year', 2022, 1, 'month-end'), asOf: '2022-12-31' };
    const tasks = [{ kind: 'paragraph', text: '15 nhiệm vụ', style: 'plain' }] as const;
    expect(headings(buildReport(requestOf(bacKan2022, { ...year, tasks }))).slice(4)).toEqual([
      'V. TÌNH HÌNH THỰC HIỆN NHIỆM VỤ',
      'VI. KIẾN NGHỊ, ĐÔN ĐỐC',
    ]);
  });
});

describe('its summary', () => {
  it('says how many units are in, and who is missing or open', () => {
    const consolidation = withOnly({ 'Phòng Nội vụ': 'missing', 'xã Nông Thượng': 'open' });
    const section = sectionOf(buildReport(requestOf(bacKan2022, { consolidation })), 'TỔNG HỢP');
    expect(linesOf(section)).toContain('Tính đến ngày 30/09/2022, 17/19 đơn vị có số liệu được tổng hợp.');
    expect(linesOf(section)).toContain('Chưa gửi số liệu (1 đơn vị): Phòng Nội vụ.');
    expect(linesOf(section)).toMatch(/làm rõ \(1 đơn vị\): xã Nông Thượng\./u);
    expect(shownRows(tableIn(section))).toEqual([
      ['(1)', 'Cung cấp toàn trình', '17', '0', '0', '0', '2', '0', '19'],
      ['(2)', 'TTHC phát sinh hồ sơ trực tuyến', '17', '0', '0', '0', '2', '0', '19'],
      ['(3)', 'Hồ sơ trực tuyến', '17', '0', '0', '0', '2', '0', '19'],
    ]);
  });

  it('pools the counts, says what is left out, and judges no total, for the plan gives it no target', () => {
    const consolidation = withOnly({
      'Phòng Nội vụ': { ...MET, onlineDossierRate: [null, 7] },
      'Phòng Kinh tế': { ...MET, onlineDossierRate: [9, 7] },
      'Phòng Tư pháp': { ...MET, onlineDossierRate: 0.5 },
    });
    const section = sectionOf(buildReport(requestOf(bacKan2022, { consolidation })), 'TỔNG HỢP');
    expect(linesOf(section)).toContain(
      '(3) Tỷ lệ hồ sơ phát sinh trực tuyến: tính chung 16 đơn vị là 640/1.600 = 40%; chưa cộng 1 đơn vị để trống số ' +
        'liệu, 1 đơn vị số liệu sai, 1 đơn vị chỉ ghi tỷ lệ, không có tử số và mẫu số.',
    );
    expect(linesOf(section)).toContain('Kế hoạch không giao chỉ tiêu chung');
  });

  it('counts each unit once in every row of its table', () => {
    for (const count of [1, 3, 7]) {
      const table = tableIn(sectionOf(buildReport(requestOf(planOfIndicators(count))), 'TỔNG HỢP'));
      expect(table.rows).toHaveLength(count);
      for (const row of shownRows(table)) {
        const figures = row.slice(2).map(Number);
        expect(figures.slice(0, -1).reduce((sum, figure) => sum + figure, 0)).toBe(figures[figures.length - 1]);
      }
    }
  });
});

describe('its tables', () => {
  it('show each group with targets, pooled figures and how many units meet them', () => {
    const section = sectionOf(buildReport(requestOf(bacKan2022, { consolidation: withOnly({}) })), 'THEO NHÓM ĐƠN VỊ');
    const rows = shownRows(tableIn(section));
    // The document says 10 for the whole section; its three groups have 5, 3 and 3.
    expect(rows[0]).toEqual(['CÁC PHÒNG CHUYÊN MÔN – Nhóm 1 (5 đơn vị)']);
    expect(rows[3]).toEqual(['(3)', 'Hồ sơ trực tuyến', '30%', '200', '500', '40%', '5/5']);
    expect(rows).toHaveLength(5 * 4);
  });

  it('list who is red before who is nearly there, with what they lack', () => {
    const consolidation = withOnly({
      'Phòng Nội vụ': { ...MET, onlineDossierRate: [27, 100] },
      'Phòng Kinh tế': { ...MET, endToEndProcedureRate: [15, 20], onlineActiveProcedureRate: [0, 0] },
      'Phường Đức Xuân': { ...MET, onlineDossierRate: [1, 100] },
    });
    const section = sectionOf(buildReport(requestOf(bacKan2022, { consolidation })), 'CHƯA ĐẠT CHỈ TIÊU');
    expect(linesOf(section)).toContain('Có 3/19 đơn vị còn chỉ tiêu chưa đạt hoặc mới gần đạt, trong đó 2 đơn vị');
    expect(shownRows(tableIn(section))).toEqual([
      ['1', 'Phòng Kinh tế', '(1) Chưa đạt: 15/20 = 75%, chỉ tiêu 100%: còn thiếu 5 TTHC chưa cấu hình toàn trình'],
      [
        ...['2', 'Phường Đức Xuân'],
        '(3) Chưa đạt: 1/100 = 1%, chỉ tiêu 13%: còn thiếu 12 hồ sơ trực tuyến (hoặc 14 hồ sơ trực tuyến mới)',
      ],
      [
        ...['3', 'Phòng Nội vụ'],
        '(3) Gần đạt: 27/100 = 27%, chỉ tiêu 30%: còn thiếu 3 hồ sơ trực tuyến (hoặc 5 hồ sơ trực tuyến mới)',
      ],
    ]);
  });

  it('say so where nobody is behind and nobody is to be asked', () => {
    const report = buildReport(requestOf(bacKan2022, { consolidation: withOnly({}) }));
    expect(linesOf(sectionOf(report, 'CHƯA ĐẠT CHỈ TIÊU'))).toMatch(/^Không có đơn vị nào chưa đạt chỉ tiêu/u);
    expect(linesOf(sectionOf(report, 'ĐÔN ĐỐC'))).toMatch(/không có đơn vị cần đôn đốc/u);
  });

  it('in the appendix have a row a unit, each verdict in words beside its colour', () => {
    for (const count of [1, 3, 4, 7]) {
      const { appendix } = buildReport(requestOf(planOfIndicators(count)));
      const table = tableIn(appendix.blocks);
      const rows = table.rows.flatMap((row) => (row.kind === 'cells' ? [row.cells] : []));
      expect(rows.map(([ordinal]) => ordinal)).toEqual(Array.from({ length: 19 }, (_, at) => at + 1));
      const words = { met: /Đạt$/u, near: /Gần đạt$/u, missed: /Chưa đạt$/u, neutral: /[Cc]hưa|Không|Chờ|sai/u };
      for (const cells of rows) {
        expect(cells).toHaveLength(count + 2);
        for (const cell of cells.slice(2)) {
          if (typeof cell !== 'object' || !('tone' in cell)) throw new Error('a verdict without a tone');
          expect(cell.text).toMatch(words[cell.tone]);
        }
      }
    }
  });
});

describe('its comparison', () => {
  it('is told in points for periods of the same plan, with the units that fell', () => {
    const now = withOnly({ 'Phòng Nội vụ': { ...MET, onlineDossierRate: [35, 100] } });
    const before = withOnly({ 'Phòng Kinh tế': { ...MET, onlineDossierRate: [39, 100] } });
    const request = { consolidation: now, previous: pastOf(before, '6 tháng đầu năm 2022') };
    const section = sectionOf(buildReport(requestOf(bacKan2022, request)), 'CÙNG KỲ NĂM TRƯỚC');
    expect(linesOf(section)).toContain('Kỳ trước là 6 tháng đầu năm 2022 (từ ngày 01/01/2022 đến ngày 30/06/2022).');
    expect(linesOf(section)).toContain('Chưa có số liệu của cùng kỳ năm trước nên chưa so sánh được.');
    // 755/1900 after 759/1900.
    expect(shownRows(tableIn(section))[2]).toEqual(['(3)', 'Hồ sơ trực tuyến', '39,7%', '39,9%', 'Giảm 0,2 điểm %']);
    expect(linesOf(section)).toContain(
      '(3) So với kỳ trước: 1 đơn vị tăng, 1 đơn vị giảm, 17 đơn vị không đổi. Giảm: Phòng Nội vụ (giảm 5 điểm %).',
    );
  });

  it('is refused for a period of another plan', () => {
    const lastYear = { ...pastOf(figuresOf(bacKan2022), '9 tháng năm 2021'), planId: 'ke-hoach-2021' };
    const section = sectionOf(buildReport(requestOf(bacKan2022, { previous: null, lastYear })), 'CÙNG KỲ NĂM TRƯỚC');
    expect(section.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph']);
    expect(linesOf(section)).toContain('Cùng kỳ năm trước (9 tháng năm 2021) được đánh giá theo kế hoạch khác');
  });
});

describe('its outlook', () => {
  const section = (request: Parameters<typeof requestOf>[1]) =>
    sectionOf(buildReport(requestOf(bacKan2022, request)), 'HẾT NĂM');

  it('says what the rest of the year must bring, what can no longer be reached first', () => {
    const consolidation = withOnly({
      'Phòng Nội vụ': { ...MET, onlineDossierRate: [200, 800] },
      'Phòng Kinh tế': { ...MET, onlineDossierRate: [0, 800], endToEndProcedureRate: [15, 20] },
    });
    const blocks = section({ consolidation });
    // 800 in 273 of 365 days are 1070 (1069,6 rounded up): 270 to come; 30% of 1070 are 321.
    expect(shownRows(tableIn(blocks))).toEqual([
      [
        ...['1', 'Phòng Kinh tế', '(3)', '30%', '0%'],
        'Dự báo không thể đạt: cần thêm 321 hồ sơ trực tuyến, dự kiến chỉ còn phát sinh 270 hồ sơ',
      ],
      [
        ...['2', 'Phòng Nội vụ', '(3)', '30%', '25%'],
        'Ít nhất 121 trong khoảng 270 hồ sơ dự kiến còn phát sinh (44,8%) phải là hồ sơ trực tuyến',
      ],
    ]);
    expect(linesOf(blocks)).toContain('đã qua 273/365 ngày');
    expect(linesOf(blocks)).toContain('Chỉ số (1) và (2) tính theo số TTHC');
  });

  it('is not drawn from a period that leaves out the beginning of the year', () => {
    const blocks = section({ period: periodOf('quarter', 2022, 3, 'month-end') });
    expect(blocks).toHaveLength(1);
    expect(linesOf(blocks)).toContain('không tính từ đầu năm');
  });

  it('goes by the day of the figures where the period is not over yet', () => {
    const blocks = section({ period: periodOf('year', 2022, 1, 'month-end'), asOf: '2022-06-30' });
    expect(linesOf(blocks)).toContain('Đến ngày 30/06/2022 đã qua 181/365 ngày');
  });

  it('says of which own indicators nothing is foretold', () => {
    const report = buildReport(requestOf(planOfIndicators(6)));
    expect(linesOf(sectionOf(report, 'HẾT NĂM'))).toContain('Chưa dự báo chỉ số (5): kế hoạch không nêu rõ');
  });
});

describe('its requests', () => {
  it('ask for figures, a word, corrections and work, each with the units', () => {
    const consolidation = withOnly({
      'Phòng Nội vụ': 'missing',
      'Phòng Kinh tế': 'open',
      'Phòng Tư pháp': { endToEndProcedureRate: [21, 20], onlineActiveProcedureRate: [null, 1] },
      'Phường Đức Xuân': { ...MET, endToEndProcedureRate: [15, 20], onlineDossierRate: [1, 100] },
    });
    const section = sectionOf(buildReport(requestOf(bacKan2022, { consolidation })), 'ĐÔN ĐỐC');
    expect(linesOf(section).split('\n')).toEqual([
      '1. Đề nghị 1 đơn vị chưa gửi số liệu gửi trước ngày …: Phòng Nội vụ.',
      '2. Đề nghị 1 đơn vị rà soát, xác nhận số liệu trước ngày …: Phòng Kinh tế.',
      '3. Đề nghị 1 đơn vị bổ sung, chỉnh sửa số liệu trước ngày …: Phòng Tư pháp (số liệu (1) chưa đúng; chưa có số ' +
        'liệu (2); chưa có số liệu (3)).',
      '4. Đề nghị 1 đơn vị nêu tại mục III khẩn trương triển khai các giải pháp để đạt chỉ tiêu được giao. Cộng số còn ' +
        'thiếu của các đơn vị: 5 TTHC chưa cấu hình; 12 hồ sơ trực tuyến.',
      '5. Kiến nghị, đề xuất khác: …',
    ]);
  });
});
