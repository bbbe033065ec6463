/** What a row's name says that it is, apart from a unit or a procedure. */
export type NamedRow = 'total' | 'section-total' | 'average' | 'rate-line' | 'target-line';

/** One way in which such rows are called, with a name that it was made for and one that it must not take. */
interface RowName {
  readonly is: NamedRow;
  readonly pattern: RegExp;
  readonly example: string;
  readonly unlike: string;
}

const LEVEL = 'thành phố|tp|tỉnh|huyện|thị xã|xã|phường|đặc khu|đơn vị|ngành|địa bàn|cơ quan|khối';

/** Names are folded: small letters, one placement of tones, without a number before them (see foldKey). */
export const rowNames: readonly RowName[] = [
  { is: 'average', pattern: /^(bình quân|trung bình)/, example: 'Bình quân', unlike: 'Xã Bình Quân' },
  {
    is: 'rate-line',
    pattern: /^(tỷ lệ|tỉ lệ|còn thiếu|đánh giá|so với|mức đạt)(\s|$)/,
    example: 'Tỷ lệ đạt',
    unlike: 'Phòng Đánh giá',
  },
  {
    is: 'target-line',
    pattern: /^(chỉ tiêu|mục tiêu|mức (chỉ tiêu|giao)|(kế hoạch|kh) (được )?(giao|năm))(\s|$)/,
    example: 'Mức chỉ tiêu',
    unlike: 'Phòng Kế hoạch',
  },
  {
    is: 'section-total',
    pattern: /^(tổng|cộng)(\s+(cộng|số))?\s+(của\s+)?(lĩnh vực|nhóm|mục|phần|khối|[ivx]+(?![\p{L}+]))/u,
    example: 'Cộng khối phòng',
    unlike: 'Cộng (I+II)',
  },
  {
    is: 'section-total',
    pattern:
      /^(tổng|cộng)(\s+(cộng|số))?\s+(của\s+)?(cụm|tiểu khu|vùng|khu vực)(\s+(thi đua|số|\d+|[ivx]+)){0,3}(\s*[(:].*)?$/,
    example: 'Cộng cụm 1',
    unlike: 'Cụm thi đua số 1',
  },
  {
    is: 'section-total',
    pattern:
      /^(tổng|cộng)(\s+(cộng|số))?\s+(các\s+|\d{1,3}\s+)?(phòng|sở|xã|phường|đặc khu|thị trấn|cấp (tỉnh|xã))([, ].*)?$/,
    example: 'Cộng 02 phường',
    unlike: 'Tổng hợp',
  },
  {
    is: 'total',
    pattern: new RegExp(`^(tổng|cộng)\\s+\\d{1,3}\\s+(${LEVEL}|địa phương)([, (].*)?$`),
    example: 'Cộng 19 đơn vị',
    unlike: 'Tổng 19 hồ sơ',
  },
  {
    is: 'total',
    pattern: new RegExp(
      `^(tổng|cộng)(\\s+(cộng|số|chung|hợp chung|dồn|tổng))?(\\s+(toàn|cả|của|chung)\\s+(${LEVEL}).*)?(\\s*[(:].*)?[.:]?$`,
    ),
    example: 'Cộng toàn huyện',
    unlike: 'Cộng đồng',
  },
  {
    is: 'total',
    pattern: /^(tổng\s+(các|toàn) .*|tổng cộng.*|tổng số.*|tong cong|tong so)(\s*[(:].*)?[.:]?$/,
    example: 'Tổng toàn tỉnh',
    unlike: 'Tổng công ty Điện lực',
  },
  {
    is: 'total',
    pattern: /^(tổng|cộng)(\s+(cộng|số))?\s+(trong\s+)?(kỳ|tháng|quý|năm|\d{1,2} tháng)(\s.*)?$/,
    example: 'Cộng quý III',
    unlike: 'Tổng số hồ sơ trong kỳ',
  },
  {
    is: 'total',
    pattern: new RegExp(`^(toàn|cả) (${LEVEL})(\\s*[(:].*)?[.:]?$`),
    example: 'Toàn thành phố',
    unlike: 'Xã Toàn Thắng',
  },
  {
    is: 'total',
    pattern: /^(cộng|tổng|tổng cộng|tổng số)\s*\(?\s*[a-zivx0-9]+(\s*[+,]\s*[a-zivx0-9]+)+\s*\)?[.:]?$/,
    example: 'Cộng (I+II)',
    unlike: 'Cộng hòa',
  },
  {
    is: 'total',
    pattern: /^(grand total|total|sub ?total|tổng cuối|tổng chung|tổng kết)[.:]?$/,
    example: 'Grand Total',
    unlike: 'Total Việt Nam',
  },
];

/** What a name says; null for a unit, a procedure or anything else. @param key folded, without its number */
export function rowNamed(key: string): NamedRow | null {
  if (isNoTotal(key)) return null;
  return rowNames.find(({ pattern }) => pattern.test(key))?.is ?? null;
}

/** How all such names begin, and those of groups: the names of most rows are asked nothing more, and need not be folded. */
const NAMED = /^(b[iì]|tr|t[yỷiỉ]|ch|c[oòộaả]|đá|so|m[uụưứ]|k[eếh]|t[oòổộ]|gr|su)/iu;
const GROUPED = /^(nh|kh|c[áấụ]|ub|lĩ|ph|mụ|x[aã])/iu;

/** Whether a name may say anything at all. @param name as it stands in its cell, without its number */
export function mayBeNamed(name: string): boolean {
  return NAMED.test(name);
}

export function mayBeGroup(name: string): boolean {
  return GROUPED.test(name);
}

/** Whether a text may be what a total is called, with or without accents. @param text as it stands in its cell */
export function mayBeTotal(text: string): boolean {
  return /^[^\p{L}]*[tTcC][oòóỏõọôồốổỗộơờớởỡợOÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢ]/u.test(text);
}

/** Names that begin as totals do: communes, companies, the word itself within another. */
const NO_TOTAL =
  /^(cộng (đồng|tác|hòa|hoà|hiền|lạc)|tổng (công ty|cục|hợp(?! chung)|đài|kho|đội)|toàn (thắng|thịnh|trình))/;

export function isNoTotal(key: string): boolean {
  return NO_TOTAL.test(key);
}

/** Headings of groups of units or of fields: "Nhóm 1", "Khối xã", "UBND các xã, phường". */
const GROUP_NAME =
  /^(nhóm( \d+| [ivx]+)?(?!\p{L})|cụm( thi đua)?( số)?( \d+| [ivx]+)(?!\p{L})|khối(?!\p{L})|các (phòng|xã|phường|đơn vị|cơ quan|sở|ban)|(ubnd )?cấp (huyện|xã|tỉnh)|ubnd (các )?(xã, phường|phường, xã|xã phường|phường xã)|lĩnh vực(?!\p{L})|phần(?!\p{L})|mục(?!\p{L})|phòng chuyên môn$|xã, phường$)/u;

export function isGroupName(key: string): boolean {
  return GROUP_NAME.test(key);
}
