import { foldKey } from '../../../domain/text/vietnamese-text';

/** Words of a target whose own figure does not reach it: "dưới 1%", "trên 70%", but not "không dưới 70%" nor "trên 70% trở lên". */
export const strictBound = {
  words:
    /^(?:(?:đạt|phấn đấu|giao|tỷ lệ|tỉ lệ|là|(?:giữ )?ở mức|mức)[\s:]+)*(?:[<>](?!=)|(?:dưới|trên|hơn|vượt(?: mức)?|cao hơn|lớn hơn|nhỏ hơn|thấp hơn|ít hơn)\s)\s*\d(?!.*(?:trở (?:lên|xuống)|(?:hoặc|và) (?:hơn|cao hơn|thấp hơn|ít hơn|nhỏ hơn)))/u,
  example: 'Dưới 1%',
  unlike: 'Không dưới 70%',
} as const;

/** Whether a target, as the plan words it, is only met beyond its figure. @example saysStrictBound('> 70%') // true */
export function saysStrictBound(target: string): boolean {
  return strictBound.words.test(foldKey(target));
}
