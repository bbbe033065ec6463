import type { ColumnContent, HeadingRule } from './heading-rule';

const TEXTS: readonly ColumnContent[] = ['names', 'blank'];

/** Columns whose cells name what a row is about. */
export const nameRules: readonly HeadingRule[] = [
  { means: 'stt', leaf: /^stt$/, example: 'TT', unlike: 'TT hồ sơ' },
  {
    means: 'procedureCode',
    leaf: /^ma( so)?( (tthc|dvc|dinh danh|don vi|ho so).*)?$/,
    example: 'Mã TTHC',
    unlike: 'Mẫu số',
  },
  {
    means: 'procedure',
    leaf: /^(ten |danh muc |noi dung |cac |linh vuc ?[,/]? ?(va )?)*(tthc|dvctt|dvc|dich vu cong)\b/,
    unless:
      /\b(du dieu kien|da|cau hinh|cho phep|phat sinh|so luong|muc do|nop|co phi|thu phi|le phi|toan trinh|mot phan)\b/,
    content: TEXTS,
    example: 'Tên thủ tục hành chính',
    unlike: 'TTHC đã cung cấp toàn trình',
  },
  { means: 'field', leaf: /^(ten )?linh vuc\b/, content: TEXTS, example: 'Lĩnh vực giải quyết', unlike: 'Tên đơn vị' },
  {
    means: 'unit',
    leaf: /^(ten |cac )?(co quan|don vi|dia phuong|phong ban|phong, ban|xa[ ,/]+phuong|phuong[ ,/]+xa|so, ban|ten phong|uy ban|ubnd)\b/,
    unless: /\b(tinh|giai quyet|phoi hop|chu tri|tham quyen|ban hanh)\b/,
    content: TEXTS,
    example: 'Tên đơn vị',
    unlike: 'Đơn vị tính',
  },
  {
    means: 'unit',
    leaf: /^(row labels|nhan hang|rows?|nhan dong)$/,
    content: TEXTS,
    example: 'Row Labels',
    unlike: 'Column Labels',
  },
  {
    means: 'time',
    leaf: /^(thang|quy|ky bao cao|thoi gian|thang bao cao|ky|nam)$/,
    content: TEXTS,
    example: 'Tháng',
    unlike: 'Tháng 9',
  },
  {
    means: 'indicatorName',
    leaf: /^(noi dung|ten |cac )?\s?(chi so|chi tieu|tieu chi|noi dung)\b/,
    unless: /\bgiao\b/,
    content: ['names'],
    example: 'Tên chỉ số',
    unlike: 'Chỉ tiêu giao',
  },
];
