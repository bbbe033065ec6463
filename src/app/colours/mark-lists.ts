import { markColumnsOf } from '../../sheets/observations/counting';
import { MARKS, readYes } from '../../sheets/cells/marks';
import type { Reading } from '../../sheets/observations/reading';
import { FORMULA_MARKS } from '../made/names';
import type { ColourName } from '../host/host';
import { NAME_PREFIX, NO_BREAK_SPACE, quoteText, trimmed } from './expressions';

/** Names that hold what counts as a mark, and what counts as none. */
export const YES_NAME = `${NAME_PREFIX}Dau`;
export const NO_NAME = `${NAME_PREFIX}KhongDau`;

/** Words that officers may type later, though the sheet has none of them now; each is taken as `readYes` takes it. */
const USUAL_WORDS: readonly string[] = [
  ...MARKS,
  ...['toàn trình', 'toàn phần', 'DVC toàn trình', 'DVCTT toàn trình', 'mức độ 4', 'mức 4'],
  ...['0', '-', '–', '—', '_', 'không', 'ko', 'chưa', 'no', 'n', 'false', '☐', '○', 'chưa có', 'không có'],
  ...['chưa cung cấp', 'chưa cấu hình', 'không đủ', 'không đủ điều kiện', 'chưa đủ điều kiện', 'chưa đủ'],
  ...['một phần', '1 phần', 'DVC một phần', 'DVCTT một phần', 'mức độ 3', 'mức độ 2', 'mức độ 1', 'trực tiếp'],
  ...['cung cấp thông tin', 'cung cấp thông tin trực tuyến', 'Dịch vụ cung cấp thông tin trực tuyến', 'không cho phép'],
];

/** A sheet with more spellings than this has no marks but remarks. */
const MOST_WORDS = 200;

/** The two lists as names of the worksheet: the usual words and those that the sheet itself uses, as they stand. */
export function markNames({ sheet, rows, indicators }: Reading): ColourName[] {
  const columns = [...new Set(indicators.flatMap(({ counting }) => markColumnsOf(counting)))];
  const lists = { yes: new Map<string, string>(), no: new Map<string, string>() };
  const add = (written: string, yes: boolean | null): void => {
    const word = trimAsExcel(written);
    const list = yes === true ? lists.yes : lists.no;
    if (yes !== null && word !== '' && list.size < MOST_WORDS) list.set(word.toLowerCase(), word);
  };
  USUAL_WORDS.forEach((word) => add(word, readYes(word)));
  for (const { row } of rows) {
    for (const column of columns) {
      const raw = sheet.raw(row, column);
      if (typeof raw === 'string') add(raw, readYes(sheet.value(row, column)));
    }
  }
  return [
    nameOf(YES_NAME, lists.yes, 'Các dấu được tính là "có", dùng cho màu đánh giá DVCTT.'),
    nameOf(NO_NAME, lists.no, 'Các chữ được tính là "không", dùng cho màu đánh giá DVCTT.'),
  ];
}

/** TRUE where a cell (or each cell of a range) holds a mark. */
export function isMarked(reference: string, list = YES_NAME): string {
  return `ISNUMBER(MATCH(${searched(reference)},${list},0))`;
}

/** The list of marks under a name of its own: formulas in cells keep it when the colours go. */
export function marksOfFormulas(reading: Reading): ColourName {
  const [yes] = markNames(reading);
  return {
    name: FORMULA_MARKS,
    formula: yes?.formula ?? '={"x"}',
    comment: 'Các dấu được tính là "có" trong công thức do DVCTT chèn. Thêm dấu vào đây thì công thức đếm cả dấu đó.',
  };
}

/** 1 where a cell holds something that is neither a mark nor its absence, an error value too; else 0. */
export function isMarkUnclear(reference: string): string {
  const isBlank = `IFERROR(LEN(${trimmed(reference)})=0,FALSE)`;
  return `(1-${isBlank}-${isMarked(reference)}-ISNUMBER(MATCH(${searched(reference)},${NO_NAME},0)))`;
}

/** MATCH takes "?" and "*" for any text; an officer's "?" must not count as a mark. */
function searched(reference: string): string {
  return `SUBSTITUTE(SUBSTITUTE(${trimmed(reference)},"?","¿"),"*","¿")`;
}

function trimAsExcel(text: string): string {
  return text
    .split(NO_BREAK_SPACE)
    .join(' ')
    .replace(/^ +| +$/g, '')
    .replace(/ {2,}/g, ' ');
}

function nameOf(name: string, words: ReadonlyMap<string, string>, comment: string): ColourName {
  return { name, formula: `={${[...words.values()].map(quoteText).join(';')}}`, comment };
}
