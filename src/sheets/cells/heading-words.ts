import { foldAccents } from '../../domain/text/vietnamese-text';
import { keepApart } from './look-alike-words';
import { shortWords } from './short-words';

/** "(Có/Không)", "(đánh dấu x nếu có)": what to write in the cells, which denies nothing of what they are about. */
const HOW_TO_FILL_IN =
  /[([]\s*(?:(?:ghi|danh dau|dien|tich|chon)\b[^)\]]*\b(?:x|khong)\b[^)\]]*|co\s*(?:\/|,|-|hoac)\s*(?:khong|chua))\s*[)\]]|\bco\s*\/\s*khong\s*$/g;

/**
 * A heading reduced to comparable words: no accents, no footnote or column marks such as "(4)", and ONE word for each
 * thing that officers write in several ways ("thủ tục hành chính" / "thủ tục" / "TTHC").
 * @example headingWords('Số TTHC có phát sinh hồ sơ qua mạng (2)') // 'so tthc co phat sinh ho so truc tuyen'
 */
export function headingWords(text: string): string {
  const said = foldAccents(keepApart(text))
    .replace(HOW_TO_FILL_IN, ' ')
    .replace(/\b(chi tieu|chi so|tieu chi|ct) ?\(\s*([1-9])\s*\)/g, '$1 $2')
    .replace(/\(\s*\d{1,2}(\s*=\s*[\d+()\s]+)?\s*\)|\[\d{1,2}\]|[*"“”]/g, ' ')
    .replace(/[\s\-–—_.:;]+/g, ' ')
    .trim();
  return (
    shortWords
      .reduce((words, [pattern, meant]) => words.replace(pattern, meant), said)
      .replace(/\b(dich vu cong truc tuyen|dvc truc tuyen|dvc tt|dvctt|dich vu cong tt)\b/g, 'dvctt')
      .replace(/\bthu tuc hanh chinh\b|\bthu tuc\b|\btt hc\b/g, 'tthc')
      .replace(/\bdvcqg\b/g, 'dvc quoc gia')
      .replace(
        /\b(qua mang|online|(tren|qua) (he thong )?cong (dvc|dvctt|dich vu cong)( (quoc gia|cua tinh|cap tinh|tinh))?)\b/g,
        'truc tuyen',
      )
      .replace(/\bpakn\b/g, 'phan anh, kien nghi')
      .replace(/\b(tre|qua|dung|truoc|som) hen\b/g, '$1 han')
      .replace(/\bti le\b|\bty trong\b/g, 'ty le')
      .replace(/\b(ddk|du dk|dk tt)\b/g, 'du dieu kien')
      .replace(/\b1p\b/g, 'mot phan')
      .replace(/\bhstt\b/g, 'ho so truc tuyen')
      .replace(/\bhs\b/g, 'ho so')
      .replace(/\bho so(?: ho so)+\b/g, 'ho so')
      .replace(/\bbcci\b|\bbuu chinh( cong ich)?\b|\bbuu dien\b/g, 'buu chinh')
      .replace(
        /\b(?:muc(?: do)?|md) ?(?:3(?: | ?[,/&+] ?| va )4|4(?: | ?[,/&+] ?| va )3)(?!\d)/g,
        'toan trinh, mot phan',
      )
      .replace(/\btoan phan\b|\b(?:muc(?: do)?|md) ?4\b/g, 'toan trinh')
      .replace(/\b1 phan\b|\b(?:muc(?: do)?|md) ?3\b/g, 'mot phan')
      // What is handed in through a service of a level is handed in online.
      .replace(
        /\b(nop|nhan|ho so (?:qua|tren))(?: qua| tren| bang)? (?:dvctt|dvc|dich vu cong) (?=toan trinh|mot phan)/g,
        '$1 truc tuyen ',
      )
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/^(s ?tt|tt|so tt|so thu tu)( ?\/ ?no)?$/, 'stt')
  );
}

/** Whether a heading says that its column holds percentages ("(%)", "tính bằng %"). */
export function saysPercent(text: string): boolean {
  return text.includes('%');
}
