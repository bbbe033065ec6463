import { foldKey, normaliseText } from '../../domain/text/vietnamese-text';
import type { UnitMatch } from '../../domain/units/unit-names';

/** A commune's one-stop office before its name: its figures are the commune's. */
export const OFFICE =
  /^(?:(?:trung tâm|tt) ?(?:phục vụ |pv ?)?(?:hành chính công|hcc)|(?:bộ phận|bp) (?:một cửa|1 cửa|tn ?& ?tkq|tiếp nhận (?:hồ sơ )?(?:và|&) trả kết quả)(?: giải quyết tthc)?|bpmc) (?:của |thuộc |- )?(?:ubnd )?(?=(?:xã|phường|thị trấn|đặc khu|p\.|x\.) ?\p{L})/iu;
/** The code of an office before a name: "H01.45 - Xã …", "[H01.46] Xã …". */
const CODE = /^\[?[A-Z]?\d{1,3}(?:\.[A-Z]?\d{1,3})+\]? ?[-:.]? ?(?=\p{L})/u;
/** How many it has, behind a name: "(110 TTHC)", ": 50 hồ sơ". */
const COUNT = / ?[(:-]? ?\d[\d.]* ?(?:tthc|thủ tục(?: hành chính)?|hồ sơ|hs|dvctt|dvc|dịch vụ(?: công)?)\)?$/iu;
/** A one-stop office behind a name: "UBND phường … - BP Một cửa". */
const OFFICE_BEHIND =
  /\s*[-–,(]\s*(?:(?:bộ phận|bp) (?:một cửa|1 cửa|tn ?& ?tkq|tiếp nhận (?:hồ sơ )?(?:và|&) trả kết quả)|(?:trung tâm|tt) ?(?:phục vụ |pv ?)?(?:hành chính công|hcc)|bpmc)\)?$/iu;
/** The mark of a footnote behind a name: "Phường Sông Cầu (*)", "… ¹". */
const MARK = /\s*(?:\(?\*+\)?|\(\d\)|[¹²³⁴-⁹†]+)$/u;
/** Until July of it other communes bore the same names. */
const LAST_OF_OLD_UNITS = 2025;
/** What a unit was made of; "(cũ)", "(sáp nhập vào …)" and "(nay là …)" are about one that is no more, and stay a question. */
const MADE_OF =
  /\s*\((?:mới(?: thành lập| sáp nhập)?|(?:sau|mới|được) (?:khi )?(?:sáp nhập|sắp xếp|hợp nhất|thành lập)(?! vào)[^()]*|(?:sáp nhập|hợp nhất|sắp xếp|nhập|thành lập)(?! vào)(?: (?:từ|trên cơ sở|của|gồm|các|\d|xã|phường)[^()]*)|(?:bao )?gồm [^()]*|trên cơ sở [^()]*|trước đây[ :][^()]*|tên (?:gọi )?cũ[ :][^()]*)\)$/iu;

/**
 * A matcher that takes names with what an officer adds to them, where without it they name one unit of the plan. A unit that the
 * plan itself calls so goes first, and two that fit are a question as ever.
 * @param year the plan's: before the communes of 2025 were made, "(sáp nhập từ …)" is a unit that the plan cannot mean
 * @example withOffices(match)('Trung tâm PVHCC xã Chợ Mới') // as match('xã Chợ Mới')
 */
export function withOffices(match: (written: string) => UnitMatch, year = 0): (written: string) => UnitMatch {
  const around = [MARK, CODE, COUNT, OFFICE, OFFICE_BEHIND, ...(year > LAST_OF_OLD_UNITS ? [MADE_OF] : [])];
  return (written) => {
    const found = match(written);
    if (found.kind !== 'unknown') return found;
    const name = normaliseText(written);
    const bare = around.reduce((rest, words) => rest.replace(words, ''), name);
    const again = bare === name || bare === '' ? found : match(bare);
    return 'unit' in again ? { kind: 'alias', unit: again.unit } : again.kind === 'ambiguous' ? again : found;
  };
}

/** A room or a service of a commune, by its name. */
const ROOM = /^(?:phòng|p\.|văn phòng|vp|ban|bộ phận|tổ|trung tâm|tt|trạm|đội)(?![\p{L}])/iu;

/**
 * Among rooms of the same commune ("Phòng Kinh tế xã X", "Phòng VH-XH xã X") its one-stop office is one of them, and not all of it:
 * whose figures they are is a question.
 * @param names all names of the sheet's rows
 */
export function withRooms(
  match: (written: string) => UnitMatch,
  names: readonly string[],
): (written: string) => UnitMatch {
  const rooms = names.filter((name) => ROOM.test(name) && match(name).kind === 'unknown').map(foldKey);
  if (rooms.length === 0) return match;
  return (written) => {
    const found = match(written);
    const name = normaliseText(written);
    const bare = foldKey(name.replace(OFFICE, ''));
    const isOffice = found.kind === 'alias' && bare !== foldKey(name);
    return isOffice && rooms.some((room) => room.endsWith(` ${bare}`))
      ? { kind: 'unknown', suggestions: [found.unit] }
      : found;
  };
}
