/** Words of the list of units. */
export const unitsText = {
  filters: { all: 'Tất cả', missed: 'Chưa đạt', near: 'Gần đạt', met: 'Đạt', other: 'Khác' },
  filterLabel: 'Lọc theo kết quả',
  searchUnit: 'Tìm đơn vị',
  noUnits: 'Không có đơn vị nào khớp.',
  unitCount: (count: string): string => `${count} đơn vị`,
  pooled: 'Chung cả bảng (cộng số liệu)',
} as const;
