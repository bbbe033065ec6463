import ExcelJS from 'exceljs';

/** A sheet of procedures as officers have it, with any number of rows and a rate formula in each. */
export async function proceduresWorkbook(
  rows: number,
  rate: (row: number) => string,
  unit = 'Phòng Nội vụ',
): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet(unit.slice(0, 31));
  sheet.addRow([`Đơn vị: ${unit}`]);
  sheet.addRow([
    'STT',
    'Tên thủ tục hành chính',
    'Đủ điều kiện toàn trình',
    'Đã cung cấp toàn trình',
    'Cho phép nộp trực tuyến',
    'Tổng số hồ sơ phát sinh trong kỳ',
    'Hồ sơ trực tuyến',
    'Ghi chú',
  ]);
  for (let index = 0; index < rows; index++) {
    const total = 1 + (index % 17);
    const online = index % (total + 1);
    const provided = index % 3 === 0 ? 'x' : null;
    const note = { formula: rate(index + 3), result: total === 0 ? '' : online / total };
    sheet.addRow([index + 1, `Thủ tục thứ ${index + 1}`, 'x', provided, 'x', total, online, note]);
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
