/** Words around letters that are copied for units. */
export const lettersText = {
  copy: 'Chép lời nhắc',
  copyAll: 'Chép tất cả',
  copied: (unit: string): string => `Đã chép lời nhắc gửi ${unit}.`,
  copiedAll: (count: number): string => `Đã chép lời nhắc gửi ${count} đơn vị.`,
  copyFailed: 'Excel không cho chép tự động. Hãy chọn văn bản rồi nhấn Ctrl+C.',
  letterTo: (unit: string): string => `Lời nhắc gửi ${unit}`,
} as const;
