import { foldKey } from '../../domain/text/vietnamese-text';
import { UNIT_WORDS } from './unit-lines';

const NUMBER = /^(?:[-–—+*•]|(?:[IVX]+|[A-ZĐ]|\d+)[.)])\s*/u;
const LABEL = /^(?:tên )?(?:đơn vị|cơ quan)(?: báo cáo| thực hiện)?\s*:\s*/iu;
/** What follows a name and is no part of it. */
const BEHIND = /\s*(?:[-–—,;(:]\s*(?:từ|quý|tháng|năm|kỳ|ngày|\d).*|\s(?:quý|tháng|năm)\s.*|\(.*|:)$/iu;
/** "Kết quả của Phòng Tư pháp"; what a unit is competent for may be dealt with by another one. */
const OF_UNIT = /^(?!.*(?:thẩm quyền|quản lý)).*(?<!\p{L})của (.+)$/iu;

/**
 * The unit that a line above a table names as the one whose table it is; null where it names none. A part of another title
 * ("TTHC tiếp nhận tại phường …") names none.
 * @param isUnit whether a name is a unit of the plan
 * @example unitOfCaption('II. PHÒNG TƯ PHÁP - QUÝ III/2022', isUnit) // 'PHÒNG TƯ PHÁP'
 */
export function unitOfCaption(text: string, isUnit: (name: string) => boolean): string | null {
  const bare = text.replace(NUMBER, '').replace(LABEL, '').replace(BEHIND, '').trim();
  return [bare, OF_UNIT.exec(bare)?.[1]].find((name) => name !== undefined && name !== '' && isUnit(name)) ?? null;
}

/** A line that looks like a unit's name; between tables of the plan's units it is another's, whom the plan does not have. */
export function looksLikeUnit(text: string): boolean {
  const bare = text.replace(NUMBER, '').replace(BEHIND, '').trim();
  return UNIT_WORDS.test(foldKey(bare)) && bare.split(' ').length <= MOST_WORDS && !/\d|tthc|thủ tục/iu.test(bare);
}

const MOST_WORDS = 8;
