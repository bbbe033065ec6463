import type { TextGrid } from '../cells/text-grid';

export const NAME_HEADING =
  /^(stt|row labels|nhan (hang|dong)|ngay|tuan|thang|quy|ky bao cao|(ten |danh muc |noi dung |cac )*(tthc|dvctt|dvc|dich vu cong)( .{0,40})?|(ten )?linh vuc.{0,80}|(ten |cac )?(co quan|don vi|dia phuong|phong, ban|phong ban|xa[ ,/]+phuong|phuong[ ,/]+xa)([ ,/].{0,40})?|(noi dung|ten |cac )?\s?(chi so|chi tieu|tieu chi|noi dung)( .{0,30})?)$/;
const FIGURE_HEADING =
  /\b(ho so|tthc|dvctt|ty le|chi tieu|ket qua|thuc hien|truc tuyen|truc tiep|buu chinh|tong so|tong|toan trinh|mot phan|muc do|tu so|mau so|du dieu kien|cau hinh|cung cap|phat sinh|cho phep|tiep nhan|giai quyet|ky truoc|trong ky|dung han|qua han|danh gia|ghi chu|so luong|linh vuc|don vi|giao|dat|grand total|tong cuoi|thanh toan|so hoa|hai long|dien tu|tre han|truoc han|dong bo|bien nhan|kenh nop|ngay (nop|nhan|hen|hen tra|tra))\b|%/;
const LABEL = /:\s*\S/;

export function isHeadingText(text: string): boolean {
  return text !== '' && text.length <= 300 && !LABEL.test(text) && !/^[\d.,%\s()-]+$/.test(text);
}

/** Whether a cell's words can head figures: by what officers call them, or by what the plan in force does. */
export function isFigureHeading(sheet: TextGrid, row: number, column: number): boolean {
  const words = sheet.words(row, column);
  return FIGURE_HEADING.test(words) || sheet.isPlanHeading(words);
}

/** Whether a row starts a heading: at least two headings of its own, one of them the heading of names or several of figures. */
export function isHeadingRow(sheet: TextGrid, row: number): boolean {
  let names = 0;
  let figures = 0;
  let units = 0;
  for (let column = 0; column < sheet.columns; column++) {
    const value = sheet.value(row, column);
    if (typeof value === 'number') return false;
    const text = sheet.text(row, column);
    if (!isHeadingText(text)) continue;
    const words = sheet.words(row, column);
    if (NAME_HEADING.test(words)) names += 1;
    else if (isFigureHeading(sheet, row, column)) figures += 1;
    else if (sheet.isUnit(text)) units += 1;
  }
  // Units side by side; one alone may stand behind "Đơn vị báo cáo" in a title.
  if (units > 1) figures += units;
  return (names >= 1 && names + figures >= 2) || figures >= 3;
}
