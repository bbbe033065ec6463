import type { Told } from './told-headings';

/** Abbreviations, levels of before, what was carried over, and ways of submission above or below what became of dossiers. */
export const ABBREVIATED: readonly Told[] = [
  ['Kết quả giải quyết > Trực tiếp, bưu chính', 'other', 'figures'],
  ['Trực tuyến > Đã giải quyết', 'other', 'figures'],
  ['Trực tuyến > Tiếp nhận', 'onlineDossiers', 'figures'],
  ['Trực tiếp > Đã tiếp nhận', 'directDossiers', 'figures'],
  ['Hồ sơ trực tuyến > Tiếp nhận', 'allDossiers', 'figures'],
  ['Hồ sơ trực tuyến mức độ 3, 4', 'onlineDossiers', 'figures'],
  ['Hồ sơ trực tuyến mức độ 3 và 4', 'onlineDossiers', 'figures'],
  ['Trực tuyến MĐ3', 'partialOnlineDossiers', 'figures'],
  ['Trực tuyến MĐ 4', 'endToEndOnlineDossiers', 'figures'],
  ['Số hồ sơ tiếp nhận qua DVC mức độ 4', 'endToEndOnlineDossiers', 'figures'],
  ['Số HS nộp DVC một phần', 'partialOnlineDossiers', 'figures'],
  ['TTHC mức độ 4', 'endToEndProcedures', 'figures'],
  ['HS TT trực tuyến', 'paidOnlineDossiers', 'figures'],
  ['Tổng HS phải TT', 'feeDossiers', 'figures'],
  ['TS HS', 'allDossiers', 'figures'],
  ['TSHS TN', 'allDossiers', 'figures'],
  ['T/số hồ sơ', 'allDossiers', 'figures'],
  ['Tr.tuyến', 'onlineDossiers', 'figures'],
  ['Tr. tiếp', 'directDossiers', 'figures'],
  ['Hồ sơ trực tuy-\nến', 'onlineDossiers', 'figures'],
  ['TLHS trực tuyến', 'rate:onlineDossierRate', 'figures'],
  ['TS HS đã GQ', 'settledDossiers', 'figures'],
  ['Đã GQ > Đ/hạn', 'settledOnTime', 'figures'],
  ['Đã GQ > Q/hạn', 'settledLate', 'figures'],
  ['Từ tháng trước', 'carriedOverDossiers', 'figures'],
  ['Tồn tháng trước', 'carriedOverDossiers', 'figures'],
  ['Quý trước chuyển sang', 'carriedOverDossiers', 'figures'],
  ['DVCTT một phần > Số TTHC đủ điều kiện', 'other', 'figures'],
  ['DVCTT một phần > Đã cung cấp', 'other', 'figures'],
  ['DVCTT một phần > Trực tuyến', 'onlineDossiers', 'figures'],
  ['Đã tích hợp trên Cổng DVCQG', 'other', 'figures'],
  ['Đã công khai trên Cổng Dịch vụ công', 'other', 'figures'],
];

/** Words that without accents are others: "đất" is no "đạt", "môi trường" is nothing "mới". */
export const LOOKING_ALIKE: readonly Told[] = [
  ['Đất đai', 'other', 'figures'],
  ['Hồ sơ mới cấp GCN', 'other', 'figures'],
  ['Hồ sơ cấp mới', 'other', 'figures'],
  ['Hồ sơ môi trường', 'other', 'figures'],
  ['Giao thông', 'other', 'figures'],
  ['HS phi địa giới hành chính', 'otherWayDossiers', 'figures'],
  ['Hồ sơ được miễn phí, lệ phí', 'other', 'figures'],
  ['Hồ sơ mới tiếp nhận', 'receivedDossiers', 'figures'],
];
