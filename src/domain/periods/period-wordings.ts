/** How offices write a period: patterns for folded text (no accents, one space), each with what it is made for. */

/** What a wording says: months of a year, first and last from 1 to 12. */
export interface SaidMonths {
  readonly first: number;
  readonly last: number;
}

export interface Wording {
  readonly pattern: RegExp;
  /** Null where the words turn out to say nothing of the kind ("Tháng 1 và 3": two periods, each found by itself). */
  readonly read: (groups: Readonly<Record<string, string | undefined>>) => SaidMonths | null;
  /** Words that it was made for, and words that it must not take. */
  readonly example: string;
  readonly unlike: string;
}

/** Numbers as they are spelled; "tư", "sáu" and "năm" without their accents are other words, too. */
const SPELLED: Readonly<Record<string, number>> = {
  'muoi hai': 12,
  'muoi mot': 11,
  muoi: 10,
  chap: 12,
  gieng: 1,
  mot: 1,
  nhat: 1,
  hai: 2,
  ba: 3,
  tu: 4,
  bon: 4,
  nam: 5,
  sau: 6,
  bay: 7,
  tam: 8,
  chin: 9,
  iv: 4,
  iii: 3,
  ii: 2,
  i: 1,
};

/** Spelled numbers that only their accents tell from another word: "sáu" from "sau", "tư" from "từ". */
export const TOLD_BY_ACCENT: readonly { readonly folded: RegExp; readonly accented: RegExp }[] = [
  { folded: /\bsau\b/, accented: /sáu/iu },
  { folded: /\btu$|\btu(?! (?:ngay|thang|dau|\d))/, accented: /tư/iu },
];

const spelled = Object.keys(SPELLED).filter((word) => !/^(i|ii|iii|iv|nam|nhat)$/.test(word));
/** "tháng năm năm 2026" is May; "tháng … năm 2026" says no month. */
const MONTH = String.raw`(?:1[0-2]|0?[1-9]|${spelled.join('|')}|nam(?= nam\b| ?/ ?20))(?![a-z\d])`;
const QUARTER = String.raw`(?:iv|i{1,3}|0?[1-4]|(?:thu )?(?:mot|nhat|hai|ba|bon|tu))(?![a-z\d])`;
const YEAR = String.raw`(?: ?(?:nam|cua nam|[/,.-])? ?(?<year>20\d\d)(?!\d))?`;
const TO = String.raw`(?: ?(?:-|~) ?| (?:den het|den|toi) )`;
const AND = String.raw`(?: ?[,;+&] ?| va )`;
/** "Đề án 06 tháng 8": a number before a month is no number of months. */
const NO_MONTH = String.raw`(?! ?(?:1[0-2]|0?[1-9])(?![\d%])| (?:${spelled.join('|')}|nam) nam\b)`;

const numberOf = (word = ''): number => SPELLED[word.replace(/^thu /, '')] ?? Number(word);

/** Numbers that follow each other, else null. @example inARow(['7', '8', '9']) // { first: 7, last: 9 } */
function inARow(words: readonly string[]): SaidMonths | null {
  const numbers = words.map(numberOf);
  const [first = 0] = numbers;
  return numbers.every((each, at) => each === first + at) ? { first, last: first + numbers.length - 1 } : null;
}

const quarters = ({ first, last }: SaidMonths): SaidMonths => ({ first: first * 3 - 2, last: last * 3 });

/** The numbers in a list of months or quarters: "7, 8 và 9". */
const listed = (list = '', number: string): readonly string[] => list.match(new RegExp(number, 'g')) ?? [];

function upTo(from: string | undefined, to: string | undefined): SaidMonths | null {
  const [first, last] = [numberOf(from), numberOf(to)];
  return first < last ? { first, last } : null;
}

/** The first that takes a piece of a text has it. */
export const wordings: readonly Wording[] = [
  {
    pattern: new RegExp(String.raw`\b(?:tu )?(?:quy |q)(?<a>${QUARTER})${TO}(?:quy |q)?(?<b>${QUARTER})${YEAR}`),
    read: ({ a, b }) => {
      const found = upTo(a, b);
      return found && quarters(found);
    },
    example: 'Quý I đến Quý III năm 2026',
    unlike: 'Quý I - 2026',
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:quy |q)(?<list>${QUARTER}(?:${AND}(?:quy |q)?${QUARTER}(?! ?(?:thang|t)\b))+)${YEAR}`,
    ),
    read: ({ list }) => {
      const found = inARow(listed(list, QUARTER));
      return found && quarters(found);
    },
    example: 'Quý I, II năm 2026',
    unlike: 'Quý I và 6 tháng',
  },
  {
    pattern: new RegExp(String.raw`\b(?:quy |q)(?<q>${QUARTER})${YEAR}`),
    read: ({ q }) => quarters({ first: numberOf(q), last: numberOf(q) }),
    example: 'Quý ba năm 2022',
    unlike: 'Quý cơ quan',
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:tu )?(?:cac )?(?:thang |t ?)(?<a>${MONTH})${TO}(?:thang |t ?)?(?<b>${MONTH})(?! ?thang\b)(?!/\d{1,2}\b)${YEAR}`,
    ),
    read: ({ a, b }) => upTo(a, b),
    example: 'Từ tháng 7 đến hết tháng 9/2026',
    unlike: 'Tháng 9-2026',
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:cac )?(?:thang |t ?)(?<list>${MONTH}(?:${AND}(?:thang |t ?)?${MONTH}(?! ?thang\b))+)${YEAR}`,
    ),
    read: ({ list }) => inARow(listed(list, MONTH)),
    example: 'Các tháng 7, 8 và 9 năm 2026',
    unlike: 'Tháng 6 và 6 tháng đầu năm',
  },
  {
    pattern: new RegExp(
      String.raw`\b(?<n>1[0-2]|0?[1-9]|ba|sau|chin|muoi|muoi mot|muoi hai) ?(?:thang|t)(?<half> (?:dau|cuoi))(?: nam)?(?![a-z])${YEAR}`,
    ),
    read: ({ n, half = '' }) => {
      const months = numberOf(n);
      return half.includes('cuoi') ? { first: 13 - months, last: 12 } : { first: 1, last: months };
    },
    example: '06 tháng đầu năm 2022',
    unlike: 'Tháng 6 năm 2022',
  },
  {
    // Six, nine and twelve are words of reports; of any other number of months, only with a year.
    pattern: new RegExp(
      String.raw`\b(?:(?<n>0?[69]|12|sau|chin|muoi hai) ?(?:thang|t)${NO_MONTH}(?: nam)?|(?<m>1[01]|0?[1-8]) thang nam(?= 20\d\d))(?![a-z])${YEAR}`,
    ),
    read: ({ n, m }) => ({ first: 1, last: numberOf(n ?? m) }),
    example: '9 tháng năm 2026',
    unlike: 'trong 3 tháng',
  },
  {
    pattern: new RegExp(String.raw`\bnua (?<half>dau|cuoi)(?: nam)${YEAR}`),
    read: ({ half }) => (half === 'dau' ? { first: 1, last: 6 } : { first: 7, last: 12 }),
    example: 'Nửa đầu năm 2026',
    unlike: 'Một nửa',
  },
  {
    pattern: new RegExp(String.raw`\bthang (?<m>${MONTH})${YEAR}`),
    read: ({ m }) => ({ first: numberOf(m), last: numberOf(m) }),
    example: 'Tháng 9/2026',
    unlike: '9 tháng năm 2026',
  },
  {
    pattern: /(?:^|[ _.(-])t ?(?<m>1[0-2]|0?[1-9])(?:[ ._/-]+(?<year>20\d\d))?(?=$|[ _.)-])/,
    read: ({ m }) => ({ first: numberOf(m), last: numberOf(m) }),
    example: 'T9.2022',
    unlike: 'TT9',
  },
  {
    pattern: /(?:^|\bky(?: bao cao)? ?:? ?)(?<m>1[0-2]|0?[1-9])[/.-](?<year>20\d\d)$/,
    read: ({ m }) => ({ first: numberOf(m), last: numberOf(m) }),
    example: '09/2022',
    unlike: '31/09/2022',
  },
  {
    pattern: new RegExp(String.raw`\bca nam\b${YEAR}|\bva nam (?<own>20\d\d)\b`),
    read: () => ({ first: 1, last: 12 }),
    example: 'Cả năm 2026',
    unlike: 'Năm 2026',
  },
];

/** A year alone: it is the period where nothing else is. */
export const A_YEAR = /\bnam (?<year>20\d\d)\b(?! ?- ?20)/;

/** A month, quarter or week that is named, and cannot be read: then the year beside it is not the period. */
export const UNREAD =
  /(?<!\b(?:theo|cac|tung|hang|moi|cua|trong|\d) )\b(?:thang|quy) ?(?=[\d.…:_/]|nam 20)|\btuan (?:thu )?\d/;

/** Words that turn to another time than the one that the figures are of. */
export const ELSEWHERE = /\b(?:so voi|cung ky|phuong huong|nhiem vu|ke hoach (?:quy|thang))\b/;

/** Texts that speak of another document, of its day or of a law: their years are no periods. */
export const OF_DOCUMENTS =
  /\b(ke hoach|quyet dinh|nghi quyet|nghi dinh|thong tu|cong van|chi thi|van ban|can cu)\b|\bso ?: ?\d|\/(qd|kh|nq|nd|tt|cv|ubnd)\b/;

/** The number of a document that stands before what may be read with it: "Đề án 06 tháng …", but not "kế hoạch 6 tháng". */
export const DOCUMENT_NUMBER =
  /\b(?:(?:de an|da|quyet dinh|qd|nghi quyet|nq|chi thi|ct|thong tu|cong van|cv|nghi dinh|nd)(?: so)?|(?:ke hoach|bao cao|to trinh|van ban) so) ?:? ?\d{1,4}(?= ?(?:thang|t) ?[\d.…_])/g;

/** Up to the end of what is named, from the beginning of the year on. */
export const CUMULATIVE =
  /\b(?:luy ke|l\/?k|luy tien|cong don|tu dau nam|tinh den|den het|tu (?:ngay )?0?1 ?[/.-] ?0?1(?: ?[/.-] ?20\d\d)? den)\b/;
