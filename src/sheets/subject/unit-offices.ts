import { normaliseText } from '../../domain/text/vietnamese-text';
import type { UnitMatch } from '../../domain/units/unit-names';

/** A commune's one-stop office before its name: its figures are the commune's. */
export const OFFICE =
  /^(?:(?:trung tâm|tt) ?(?:phục vụ |pv ?)?(?:hành chính công|hcc)|(?:bộ phận|bp) (?:một cửa|1 cửa|tn ?& ?tkq|tiếp nhận (?:hồ sơ )?(?:và|&) trả kết quả)(?: giải quyết tthc)?|bpmc) (?:của |thuộc |- )?(?:ubnd )?(?=(?:xã|phường|thị trấn|đặc khu|p\.|x\.) ?\p{L})/iu;
/** The code of an office before a name: "H01.45 - Xã …", "[H01.46] Xã …". */
const CODE = /^\[?[A-Z]?\d{1,3}(?:\.[A-Z]?\d{1,3})+\]? ?[-:.]? ?(?=\p{L})/u;
/** How many it has, behind a name: "(110 TTHC)", ": 50 hồ sơ". */
const COUNT = / ?[(:-]? ?\d[\d.]* ?(?:tthc|thủ tục(?: hành chính)?|hồ sơ|hs|dvctt|dvc|dịch vụ(?: công)?)\)?$/iu;

/**
 * A matcher that takes names with what an officer adds to them, where without it they name one unit of the plan. A unit that the
 * plan itself calls so goes first, and two that fit are a question as ever.
 * @example withOffices(match)('Trung tâm PVHCC xã Chợ Mới') // as match('xã Chợ Mới')
 */
export function withOffices(match: (written: string) => UnitMatch): (written: string) => UnitMatch {
  return (written) => {
    const found = match(written);
    if (found.kind !== 'unknown') return found;
    const name = normaliseText(written);
    const bare = name.replace(CODE, '').replace(COUNT, '').replace(OFFICE, '');
    const again = bare === name || bare === '' ? found : match(bare);
    return 'unit' in again ? { kind: 'alias', unit: again.unit } : again.kind === 'ambiguous' ? again : found;
  };
}
