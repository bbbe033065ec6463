import { foldAccents, normaliseText } from '../../domain/text/vietnamese-text';

/** What a file's name may say of the figures in it: its words, and whether a form was named rather than whose figures they are. */
export interface FileWords {
  readonly text: string;
  readonly isForm: boolean;
}

/** Before these words stands what the file is about, behind them whom and when it was sent to. Without accents. */
const SENT =
  /\b(?:kinh gui|gui|chuyen|nop (?!ho so|hs\b|truc tuyen)|trinh (?=ubnd|chu tich|lanh dao|hdnd)|cap nhat|chinh sua|bo sung|ngay|luc)\b/;
/** "Mẫu báo cáo Phòng Nội vụ": who made the form, and not who filled it in. */
const FORM = /\b(?:mau|bieu mau|template|form)\b/;
/** "03. Phòng Nội vụ", "09-thang-va-luy-ke": the file's place in a list. */
const NUMBERED = /^\d{1,3}[.)_-]+(?=\s*\p{L})/u;
/** "thang9", "quy3", "nam2022". */
const RUN_TOGETHER = /(?<!\p{L})(tháng|thang|quý|quy|năm|nam)(?=\d)/giu;

/**
 * The words of a file's name, without its folders, its ending, its number in a list and whom it was sent to.
 * @param file with its folders or without
 * @example fileWords('Phòng ban/03. Noi_vu thang9 - gửi VHTT.xlsx') // { text: 'Noi vu thang 9', isForm: false }
 */
export function fileWords(file: string): FileWords {
  const stem = (file.split(/[\\/]/u).pop() ?? '').replace(/\.[a-z]{2,5}$/iu, '').replace(NUMBERED, '');
  const text = normaliseText(
    stem
      .replace(/_+/gu, ' ')
      // Of "9-2022" and "05-10-2022" the digits belong together.
      .replace(/(?<!\d)[-–]+|[-–]+(?!\d)/gu, ' ')
      .replace(RUN_TOGETHER, '$1 '),
  );
  const folded = foldAccents(text).toLowerCase();
  // A letter that folds into several moves what is behind it.
  const sent = folded.length === text.length ? SENT.exec(folded) : null;
  return { text: (sent === null ? text : text.slice(0, sent.index)).trim(), isForm: FORM.test(folded) };
}
