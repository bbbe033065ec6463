/** Fields of work ("lĩnh vực") as they head columns side by side, without accents. */
const FIELDS =
  /^(?:linh vuc |ho so |(?:tu phap|van hoa|tai nguyen|kinh te) ?[,/]? ?(?=ho tich|the thao|moi truong|ha tang))?(?:ho tich|chung thuc|tu phap|dat dai|moi truong|tai nguyen|khoang san|xay dung|do thi|quy hoach|nha o|ha tang|giao thong|van tai|giao duc|dao tao|van hoa|the thao|du lich|thong tin|y te|dan so|lao dong|viec lam|nguoi co cong|bao tro xa hoi|bao hiem|tre em|giam ngheo|ton giao|dan toc|noi vu|thi dua khen thuong|ho kinh doanh|dang ky kinh doanh|doanh nghiep|hop tac xa|cong thuong|nong nghiep|lam nghiep|thuy loi|thuy san|chan nuoi|thu y|cu tru|can cuoc|khac|linh vuc khac|con lai)$/;

/** Whether a heading is a field of work and nothing more. @param words heading words @example isField('ho tich') // true */
export function isField(words: string): boolean {
  return FIELDS.test(words);
}
