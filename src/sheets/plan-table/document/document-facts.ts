import { foldAccents } from '../../../domain/text/vietnamese-text';

/** What the text around the tables says of the plan; null where it is silent or left blank. */
export interface DocumentFacts {
  readonly title: string | null;
  readonly number: string | null;
  readonly issued: string | null;
  readonly issuer: string | null;
  readonly year: number | null;
  /** The year of a caption or the title; null where only the text or the date of issue names one. */
  readonly titleYear: number | null;
}

const PLACE = /(?:tỉnh|thành phố|thị xã|huyện|quận|phường|xã|thị trấn|đặc khu)/iu.source;
const NAME = /(?:\s(?:\p{Lu}[\p{L}'’]*|-))+/u.source;
const ISSUER = new RegExp(
  `(?:Ủy ban nhân dân|Uỷ ban nhân dân|UBND)\\s(${PLACE}${NAME})\\s(?:xây dựng|ban hành|giao|yêu cầu|triển khai|đề nghị)`,
  'u',
);
const HEAD = /^(?:ủy ban nhân dân|uỷ ban nhân dân|ubnd)(?:\s+(.+))?$/iu;
const KIND = /^(?:KẾ HOẠCH|QUYẾT ĐỊNH|CÔNG VĂN|THÔNG BÁO|CHƯƠNG TRÌNH)$/u;
const NOT_TITLE = /^(?:thực hiện|căn cứ|để |nhằm|xét|theo |[ivx]+\.|1\.|\(|số:)/iu;

/**
 * Reads title, number, date, issuer and year from a document's lines, as far as they say them.
 * @param lines before the first table, in order
 * @param captions of the tables: "GIAO CHỈ TIÊU … NĂM 2022"
 */
export function readDocumentFacts(lines: readonly string[], captions: readonly string[]): DocumentFacts {
  const attached = first([...lines, ...captions], attachedTo);
  const issued = first(lines, issuedOf) ?? attached?.issued ?? null;
  const titleYear = first(captions, yearIn) ?? first(titleLines(lines), yearIn);
  return {
    title: titleOf(lines),
    number: first(lines, numberOf) ?? attached?.number ?? null,
    issued,
    issuer: first(lines, (line) => issuerIn(line)) ?? issuerOfHead(lines),
    titleYear,
    year: titleYear ?? first(lines.slice(0, 40), yearIn) ?? (issued === null ? null : lastYear(issued)),
  };
}

/** "Số: 12/KH-UBND"; blank ("Số: /KH-UBND") is none. */
function numberOf(line: string): string | null {
  const found = /^số\s*:?\s*([\p{L}\d]+\s*\/\s*[\p{L}\d-]+(?:-[\p{L}\d&]+)*)/iu.exec(line);
  const number = found?.[1]?.replace(/\s/gu, '') ?? null;
  return number !== null && /^\d/u.test(number) ? number : null;
}

/** "tháng 8 năm 2022" where the day is blank, else with the day. */
function issuedOf(line: string): string | null {
  const found = /,\s*ngày\s*(\d{1,2})?[\s.…]*tháng\s*(\d{1,2})\s*năm\s*(\d{4})/u.exec(line);
  if (found === null) return null;
  const [, day, month = '', year = ''] = found;
  return `${day === undefined ? '' : `ngày ${day} `}tháng ${month} năm ${year}`;
}

const ATTACHED =
  /kèm theo (?:quyết định|kế hoạch|công văn|thông báo|văn bản) số\s*:?\s*(\d[\p{L}\d]*\/[\p{L}\d&-]+)(?:,?\s*ngày\s*(\d{1,2})(?:\/| tháng )(\d{1,2})(?:\/| năm )(\d{4}))?/iu;

/** An appendix that stands alone says what it belongs to: "(Kèm theo Quyết định số 3127/QĐ-UBND ngày 18/12/2025)". */
function attachedTo(line: string): { number: string; issued: string | null } | null {
  const found = ATTACHED.exec(line);
  if (found === null) return null;
  const [, number = '', day, month = '', year = ''] = found;
  return { number, issued: day === undefined ? null : `ngày ${day} tháng ${month} năm ${year}` };
}

function yearIn(line: string): number | null {
  const found = /(?<!tháng \d{1,2} )\bn[ăĂ]m\s+(20\d\d)(?!\d|\s*[-–]\s*20)/iu.exec(line);
  return found === null ? null : Number(found[1]);
}

function lastYear(text: string): number | null {
  const year = /20\d\d/u.exec(text);
  return year === null ? null : Number(year[0]);
}

function issuerIn(line: string): string | null {
  const place = ISSUER.exec(line)?.[1];
  return place === undefined ? null : `Ủy ban nhân dân ${place}`;
}

/** "ỦY BAN NHÂN DÂN" with "TỈNH BẮC KẠN" behind or below it, in the head of the document. */
function issuerOfHead(lines: readonly string[]): string | null {
  const head = lines.slice(0, 12);
  const isPlace = (text: string): boolean => new RegExp(`^${PLACE}\\s`, 'iu').test(text);
  const places = head.flatMap((line, index) => {
    const found = HEAD.exec(line);
    // In a head of two columns the motto stands between.
    const place = found === null ? '' : (found[1] ?? head.slice(index + 1, index + 3).find(isPlace) ?? '');
    return isPlace(place) ? [{ index, place }] : [];
  });
  const [first, second] = places;
  if (first === undefined) return null;
  // "UBND TỈNH …" above "UBND XÃ …": the lower one writes.
  const isBelow =
    second !== undefined && second.index - first.index <= 2 && /^(?:phường|xã|đặc khu)\s/iu.test(second.place);
  return `Ủy ban nhân dân ${placeName(isBelow ? second.place : first.place)}`;
}

/** "TỈNH BẮC KẠN" as names are written: "tỉnh Bắc Kạn". */
export function placeName(place: string): string {
  const [level = ''] = new RegExp(`^${PLACE}`, 'iu').exec(place) ?? [];
  const rest = place.slice(level.length).trim().toLowerCase();
  return `${level.toLowerCase()} ${rest.replace(/(^|[\s-])(\p{L})/gu, (_, gap: string, letter: string) => gap + letter.toUpperCase())}`;
}

/** The lines of a document's title: a year in them goes before one in the text below. */
export function titleLines(lines: readonly string[]): readonly string[] {
  const at = lines.findIndex((line) => KIND.test(line));
  if (at < 0) return [];
  const own = lines.slice(at, at + 5);
  const appendix = own.findIndex((line) => appendixOf([line]) !== null);
  return own.slice(0, appendix < 0 ? 5 : appendix).filter((line) => !NOT_TITLE.test(line) && line.length <= 250);
}

/** The kind of document and the lines below it, up to where its text begins. */
function titleOf(lines: readonly string[]): string | null {
  const at = lines.findIndex((line) => KIND.test(line));
  if (at < 0) return null;
  const kind = lines[at] ?? '';
  const parts: string[] = [];
  for (const line of lines.slice(at + 1, at + 5)) {
    if (NOT_TITLE.test(line) || appendixOf([line]) !== null || line.length > 250 || /[.:;]$/u.test(line)) break;
    parts.push(line);
  }
  return parts.length === 0 ? null : `${kind.charAt(0)}${kind.slice(1).toLowerCase()} ${parts.join(' ')}`;
}

function first<T>(lines: readonly string[], read: (line: string) => T | null): T | null {
  for (const line of lines) {
    const found = read(line);
    if (found !== null) return found;
  }
  return null;
}

const NOT_CAPTION =
  /^(?:\(.*\)$|cộng (?:hòa|hoà) xã|độc lập|số\s*:|(?:ủy|uỷ) ban nhân dân|ubnd |(?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường)\s(?:\S+\s?){1,4}$|(?:văn phòng|sở|phòng|ban|trung tâm|công an)(?:\s\S+){0,6}$|[^,]*,\s*ngày[\s\d.…]*tháng)/iu;

/** What the lines above a table call it, without the appendix's number and the head of the document. */
export function titleOfCaption(caption: readonly string[]): string {
  return caption.filter((line) => appendixOf([line]) === null && !NOT_CAPTION.test(line)).join(' ');
}

/** "Phụ lục I" of the lines above a table; null where they name none. */
export function appendixOf(caption: readonly string[]): string | null {
  for (const line of caption) {
    const found = /^(?:phụ lục|biểu|bảng)(?:\s+số)?\s*([IVX]+|\d+)?(?![\p{L}\d])/iu.exec(line);
    if (found !== null && foldAccents(line).startsWith('phu luc')) return `Phụ lục${found[1] ? ` ${found[1]}` : ''}`;
  }
  return null;
}
