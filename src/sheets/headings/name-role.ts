import type { ColumnContent, ColumnRole } from './column-role';

export function nameRole(leaf: string, content: ColumnContent): ColumnRole | null {
  if (/^ma( so)?( (tthc|dvc|dinh danh|don vi|ho so).*)?$/.test(leaf)) return 'procedureCode';
  if (content === 'figures' || content === 'marks' || content === 'levels') return null;
  const about = /\b(du dieu kien|da|cau hinh|cho phep|phat sinh|so luong|muc do|nop)\b/.test(leaf);
  if (
    /^(ten |danh muc |noi dung |cac |linh vuc ?[,/]? ?(va )?)*(tthc|dvctt|dvc|dich vu cong)\b/.test(leaf) &&
    !about &&
    !/\b(toan trinh|mot phan)\b/.test(leaf)
  )
    return 'procedure';
  if (/^(ten )?linh vuc\b/.test(leaf)) return 'field';
  if (
    /^(ten |cac )?(co quan|don vi|dia phuong|phong ban|phong, ban|xa[ ,/]+phuong|phuong[ ,/]+xa|so, ban|ten phong|uy ban|ubnd)\b/.test(
      leaf,
    ) &&
    !/\b(tinh|giai quyet|phoi hop|chu tri|tham quyen|ban hanh)\b/.test(leaf)
  )
    return 'unit';
  if (
    /^(noi dung|ten |cac )?\s?(chi so|chi tieu|tieu chi|noi dung)\b/.test(leaf) &&
    content === 'names' &&
    !/\bgiao\b/.test(leaf)
  )
    return 'indicatorName';
  return null;
}
