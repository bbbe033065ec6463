interface LevelLine {
  /** Looked for in a folded name (see foldKey). */
  readonly words: RegExp;
  readonly example: string;
  readonly unlike: string;
}

/** How names of groups and levels begin, whose units are listed elsewhere. */
export const levelWords: readonly LevelLine[] = [
  { words: /^(?:nhóm|khối)(?!\p{L})/u, example: 'Nhóm 1', unlike: 'Sở Nội vụ' },
  {
    words: /^cấp(?! (?:kết quả|giấy|phép|bản|đổi|mới|lại|tài khoản))(?!\p{L})/u,
    example: 'Cấp xã',
    unlike: 'Cấp kết quả điện tử',
  },
  { words: /^(?:phần(?! mềm| trăm)|mục(?! tiêu))(?!\p{L})/u, example: 'Phần I', unlike: 'Mục tiêu năm 2026' },
  { words: /^loại(?! (?:bỏ|trừ|hình))(?!\p{L})/u, example: 'Loại 1', unlike: 'Loại bỏ giấy tờ' },
  {
    words: /^các(?! (?:chỉ tiêu|chỉ số|tiêu chí|mục tiêu|nhiệm vụ|tthc|thủ tục|dịch vụ|hồ sơ))(?!\p{L})/u,
    example: 'Các phòng chuyên môn',
    unlike: 'Các chỉ tiêu khác',
  },
  {
    words:
      /^ubnd (?:(?:xã|phường|huyện)[,/]|các (?:xã|phường|huyện)(?!\p{L})|(?:cấp )?(?:xã|huyện)$|cấp (?:xã|huyện)[, ])/u,
    example: 'UBND xã, phường',
    unlike: 'UBND tỉnh',
  },
  {
    words: /^(?:cơ quan chuyên môn|phòng chuyên môn$|phòng, ban|sở, ban|sở, ngành|xã, phường|phường, xã)(?!\p{L})/u,
    example: 'Sở, ban, ngành',
    unlike: 'Sở Y tế',
  },
  {
    words: /^(?:tất cả|toàn bộ)(?! (?:tthc|thủ tục|hồ sơ))(?!\p{L})/u,
    example: 'Tất cả các đơn vị',
    unlike: 'Toàn bộ hồ sơ',
  },
];

const ALL = /^(?:(?:tất cả|toàn bộ)(?: các)?|các) (?:(?:cơ quan|đơn vị|địa phương)(?:, | và |$))+$/u;

/** @param key a folded name @example saysAll('tất cả các đơn vị') // true */
export function saysAll(key: string): boolean {
  return ALL.test(key);
}

/** The first words of units' names; "p." and "x." are short for phường (or phòng) and xã. */
const KINDS = [
  ...['phòng', 'phường', 'xã', 'thị trấn', 'đặc khu', 'sở', 'ban', 'văn phòng', 'thanh tra', 'chi cục', 'cục'],
  ...['trung tâm', 'huyện', 'thành phố', 'thị xã', 'quận', 'công an', 'bộ chỉ huy', 'viện', 'trường', 'bảo hiểm'],
  ...['kho bạc', 'tòa án', 'đội', 'hạt', String.raw`p\.`, String.raw`x\.`],
];
const KIND = new RegExp(`^(?:ubnd |ủy ban nhân dân )?(?:các )?(?:${KINDS.join('|')})(?![\\p{L}\\p{N}])`, 'u');

/** @param key a folded name */
export function saysLevel(key: string): boolean {
  return levelWords.some(({ words }) => words.test(key));
}

/** The words by which a name begins as units do: "ubnd xã" of "ubnd xã bình an"; null for any other. @param key folded */
export function kindAt(key: string): string | null {
  return KIND.exec(key)?.[0] ?? null;
}
