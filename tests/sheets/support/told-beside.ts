import type { Told } from './told-headings';

/** What stands beside counts of dossiers in the same words, and the dossiers that are told by their time. */
export const BESIDE: readonly Told[] = [
  ['HS trễ hạn đã xin lỗi', 'other', 'figures'],
  ['Số phiếu xin lỗi', 'other', 'figures'],
  ['Hồ sơ trễ hạn > Đã có thư xin lỗi', 'other', 'figures'],
  ['Tỷ lệ hồ sơ trễ hạn có thư xin lỗi', 'other', 'figures'],
  ['Tỷ lệ xin lỗi', 'other', 'figures'],
  ['Số lần gia hạn', 'other', 'figures'],
  ['Số phiếu hẹn lại', 'other', 'figures'],
  ['Thời gian giải quyết trung bình', 'other', 'figures'],
  ['Đã giải quyết > Số ngày trung bình', 'other', 'figures'],
  ['Tổng thời gian trễ hạn', 'other', 'figures'],
  ['Trễ hạn (ngày)', 'other', 'figures'],
  ['Trễ hạn trên 5 ngày', 'other', 'figures'],
  ['Số cán bộ có hồ sơ trễ hạn', 'other', 'figures'],
  ['Lý do trễ hạn', 'other', 'names'],
  ['Đúng hạn > Số hồ sơ', 'settledOnTime', 'figures'],
  ['Trễ hạn > Số lượng', 'settledLate', 'figures'],
  ['Đã giải quyết > Quá hạn > Tổng số', 'settledLate', 'figures'],
  ['Đang giải quyết > Quá hạn > Số hồ sơ', 'pendingLate', 'figures'],
  ['Giải quyết đúng hạn > Tổng số hồ sơ', 'allDossiers', 'figures'],
];
