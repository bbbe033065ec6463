/** A title that may name the indicator of the table below it. */
export const SAYS_INDICATOR = /\b(?:ty le|chi tieu|chi so|muc do hai long)\b/;

/** What stands in a title before the indicator: "1. Kết quả thực hiện chỉ tiêu tỷ lệ …". */
export const TITLE_LEAD =
  /^(?:[ivx\d]+[.)] *)?(?:(?:bang|bieu|phu luc|tong hop|bao cao|thong ke|theo doi|so lieu|tinh hinh|danh gia|ket qua|thuc hien|cac|chi tieu|chi so|giao|ve|doi voi|\d+|[:.-]) *)*(?=\S)/;

/** And behind it: whose table it is, by what plan, until when. */
export const TITLE_TAIL =
  /[ ,(-]*(?:(?:cua|tai|theo|o)? ?(?:cac|tung) (?:co quan|don vi|dia phuong|xa|phuong|phong|so|nganh)\b.*|tren dia ban\b.*|theo ke hoach\b.*|(?:(?:qua |theo )?(?:cac |tung )?(?:thang|quy)|trong|tinh den|den|luy ke|ngay|nam)[ )]*|\(?%\)?|\)?)$/;

/** A heading that says of dossiers or procedures how many they are. */
export const SAYS_COUNT = /^(?:tong )?(?:so|sl)(?: luong)? (?:ho so|tthc|dvctt|dvc|phieu)\b/;
