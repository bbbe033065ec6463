/** Words of the worksheet that keeps closed periods. */
export const historyText = {
  sheetName: 'Lịch sử kỳ báo cáo',
  title: 'LỊCH SỬ KỲ BÁO CÁO DVCTT',
  hint:
    'Mỗi lần chốt kỳ, DVCTT ghi thêm vào bảng dưới đây, không sửa và không xóa dòng cũ. ' +
    'Một kỳ chốt nhiều lần thì lấy lần chốt lớn nhất.',
  headings: {
    period: 'Kỳ báo cáo',
    from: 'Từ ngày',
    to: 'Đến ngày',
    plan: 'Mã kế hoạch',
    unit: 'Đơn vị',
    indicator: 'Mã chỉ số',
    heading: 'Chỉ số',
    numerator: 'Tử số',
    denominator: 'Mẫu số',
    rate: 'Tỷ lệ',
    target: 'Chỉ tiêu giao',
    verdict: 'Đánh giá',
    source: 'Nguồn',
    round: 'Lần chốt',
    closedOn: 'Ngày chốt',
  },
  columnMissing: (heading: string): string =>
    `Bảng lịch sử thiếu cột “${heading}” nên không đọc được. Hãy đặt lại tên cột này.`,
  rowUnreadable: (sheet: string, row: number, heading: string): string =>
    `Trang tính “${sheet}”, dòng ${row}: không đọc được ô cột “${heading}” nên dòng này không được tính.`,
} as const;
