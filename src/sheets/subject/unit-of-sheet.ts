import { normaliseText } from '../../domain/text/vietnamese-text';
import type { UnitMatch } from '../../domain/units/unit-names';
import type { TextGrid } from '../cells/text-grid';
import { OFFICE } from './unit-offices';

export type UnitMatcher = (written: string) => UnitMatch;

/** The unit whose sheet this is, as the sheet writes it. */
export interface SheetUnit {
  readonly writtenAs: string;
  /** Absent where the worksheet's own name told it. */
  readonly cell?: string;
  readonly match: UnitMatch;
  /** "Kết quả của …", "Kết quả kiểm tra tại …": whom a title is about. */
  readonly isAbout?: boolean;
  /** The title names one unit, the tab or the file another. */
  readonly between?: { readonly by: 'tab' | 'file'; readonly title: string; readonly other: string };
}

const LABEL =
  /^(tên )?(đơn vị|cơ quan|đối tượng)( báo cáo| thực hiện| lập( biểu| báo cáo)?| tổng hợp| (?:được )?(?:kiểm tra|giám sát|đánh giá|khảo sát|chấm điểm|theo dõi))?\s*:\s*(.*)$/i;
/** "Đơn vị kiểm tra" does it, "Đơn vị được kiểm tra" and "Đối tượng kiểm tra" are whom the figures are about. */
const CHECKED_BY = /^(?:tên )?(?:đơn vị|cơ quan) (?:kiểm tra|giám sát|đánh giá|khảo sát|chấm điểm|theo dõi)/i;
/** Forms list their reporting unit and the one that receives them: "- Đơn vị báo cáo: …". */
const BULLET = /^[-–—+*•]\s*/u;
const NOT_THE_OWNER = /^(kính gửi|gửi|nơi nhận|đơn vị nhận|cơ quan nhận|đơn vị tính|đơn vị tổng hợp nhận)/i;
/** Between these words a name may go on ("Phòng Kinh tế và Hạ tầng"), unless a new phrase begins behind them. */
const JOINING = /^(và|&|-)$/i;
const FIRST_WORDS = /^(phòng|phường|xã|văn|thanh|ubnd|ủy|uỷ|p|p\.|x\.|vp|phong|phuong)$/i;
/** What begins behind "-" or "và" is no part of the name before it: another unit, or the report's own title. */
const NEW_PHRASE =
  /^(phòng|phường|xã|văn|thanh|ubnd|ủy|uỷ|p|p\.|x\.|vp|báo|bảng|biểu|tổng|danh|tình|kết|số|sổ|theo|thống|phụ|mẫu|lũy|luỹ|hồ|tthc|tháng|quý|năm|kỳ|thành|tỉnh|tp|tp\.)$/i;

/**
 * Finds whose sheet it is: a labelled line ("Đơn vị: …"), a title that is a unit's name, a title that contains one, the
 * worksheet's name; in that order. Two units at the same place are ambiguous; null where no unit is named at all.
 * @param titleRows how many rows stand above the table
 */
export function findUnitOfSheet(sheet: TextGrid, titleRows: number, match: UnitMatcher): SheetUnit | null {
  const lines = titleLines(sheet, titleRows);
  const labelled = lines.flatMap((line) => labelledUnit(sheet, line, match));
  const owners = lines.filter(({ text }) => !NOT_THE_OWNER.test(text) && !CHECKED_BY.test(text));
  const whole = owners.map((line) => ({ writtenAs: line.text, cell: line.cell, match: match(line.text) }));
  const contained = (): SheetUnit[] => owners.flatMap((line) => containedUnits(line, match));
  const titled = settle(labelled) ?? ofWholeLine(settle(whole), contained) ?? settle(contained());
  const tab = sheet.grid.sheet === '' ? null : unitInName(sheet.grid.sheet, match);
  const unknown = whole.find(({ writtenAs }) => COMMUNE.test(writtenAs.replace(OFFICE, '')));
  return disagreement(titled, tab) ?? titled ?? tab ?? labelled[0] ?? unknown ?? null;
}

/** A commune that the plan does not have is told by its name. */
const COMMUNE =
  /^(?:ubnd |ủy ban nhân dân |uỷ ban nhân dân )?(?:xã|phường|đặc khu|thị trấn) (?!hội)\p{L}[^,;:(]{1,30}$/iu;
const SIGNING =
  /^(?:(?:tm|kt|tuq|tl|q)\.|(?:quyền |phó )?(?:chủ tịch|giám đốc|trưởng phòng|chánh văn phòng|thủ trưởng))/iu;

/**
 * Whose sheet it is by who signs it below its tables ("TM. UBND XÃ CHỢ MỚI"), where nothing else says; null where nobody does.
 * @param from the first row below the tables
 */
export function findSigner(sheet: TextGrid, from: number, match: UnitMatcher): SheetUnit | null {
  const lines = titleLines(sheet, sheet.rows).filter(({ row, text }) => row >= from && SIGNING.test(text));
  return settle(lines.flatMap((line) => containedUnits(line, match)));
}

/** "PHÒNG NỘI VỤ" above "Kết quả của Phường Sông Cầu": the office that writes, or the one that it writes about? */
function ofWholeLine(whole: SheetUnit | null, contained: () => readonly SheetUnit[]): SheetUnit | null {
  if (whole === null || !('unit' in whole.match)) return whole;
  const { unit } = whole.match;
  const about = contained().find(
    (one) => one.isAbout === true && 'unit' in one.match && one.match.unit.name !== unit.name,
  );
  if (about === undefined || !('unit' in about.match)) return whole;
  const writtenAs = `${whole.writtenAs}; ${about.writtenAs}`;
  return { ...whole, writtenAs, match: { kind: 'ambiguous', candidates: [unit, about.match.unit] } };
}

/** A title that names one unit and a tab that names another: which one is meant is the officer's to say. */
function disagreement(titled: SheetUnit | null, tab: SheetUnit | null): SheetUnit | null {
  if (titled === null || tab === null || !('unit' in titled.match) || !('unit' in tab.match)) return null;
  if (titled.match.unit.name === tab.match.unit.name) return null;
  return {
    ...titled,
    writtenAs: `${titled.writtenAs}; ${tab.writtenAs}`,
    match: { kind: 'ambiguous', candidates: [titled.match.unit, tab.match.unit] },
    between: { by: 'tab', title: titled.writtenAs, other: tab.writtenAs },
  };
}

interface Line {
  readonly text: string;
  readonly cell: string;
  readonly row: number;
  readonly column: number;
}

function titleLines(sheet: TextGrid, titleRows: number): Line[] {
  const lines: Line[] = [];
  for (let row = 0; row < titleRows; row++) {
    for (let column = 0; column < sheet.columns; column++) {
      const value = sheet.value(row, column);
      if (typeof value !== 'string') continue;
      for (const part of value.split(/\r?\n/)) {
        const text = normaliseText(part).replace(BULLET, '');
        if (text !== '') lines.push({ text, cell: sheet.address(row, column), row, column });
      }
    }
  }
  return lines;
}

function labelledUnit(sheet: TextGrid, line: Line, match: UnitMatcher): SheetUnit[] {
  const found = LABEL.exec(line.text);
  if (!found || NOT_THE_OWNER.test(line.text) || CHECKED_BY.test(line.text)) return [];
  const rest = (found[5] ?? '')
    .replace(/[.…_]{3,}/g, '')
    .replace(/đơn vị nhận.*$/i, '')
    .trim();
  if (rest !== '') return [namedBy(rest, line.cell, match)];
  for (let column = line.column + 1; column < sheet.columns; column++) {
    const text = sheet.text(line.row, column);
    if (text !== '') return [{ writtenAs: text, cell: sheet.address(line.row, column), match: match(text) }];
  }
  return [];
}

/** "Phường Sông Cầu - Từ 01/01/2022 đến …": what follows a name is no part of it. */
const BEHIND_NAME = /\s*(?:[-–—,;(]\s*(?:từ|quý|tháng|năm|kỳ|ngày|\d|báo cáo|số liệu).*|\(.*)$/iu;

function namedBy(text: string, cell: string, match: UnitMatcher): SheetUnit {
  const whole = { writtenAs: text, cell, match: match(text) };
  const name = text.replace(BEHIND_NAME, '');
  if (whole.match.kind !== 'unknown' || name === text || name === '') return whole;
  const shorter = match(name);
  return shorter.kind === 'unknown' ? whole : { writtenAs: name, cell, match: shorter };
}

/** One unit among the candidates, or an open question between several; null where none of them is a unit. */
function settle(candidates: readonly SheetUnit[]): SheetUnit | null {
  const known = candidates.filter(({ match }) => match.kind !== 'unknown');
  const first = known[0];
  if (!first) return null;
  const units = new Map(known.flatMap(({ match }) => unitsOfMatch(match).map((unit) => [unit.name, unit] as const)));
  if (units.size <= 1 || first.match.kind === 'ambiguous') return first;
  const certain = new Set(known.flatMap(({ match }) => ('unit' in match ? [match.unit.name] : [])));
  if (certain.size === 1) return known.find(({ match }) => 'unit' in match) ?? first;
  const writtenAs = [...new Set(known.map((candidate) => candidate.writtenAs))].join('; ');
  return {
    writtenAs,
    match: { kind: 'ambiguous', candidates: [...units.values()] },
    ...(first.cell === undefined ? {} : { cell: first.cell }),
  };
}

function unitsOfMatch(match: UnitMatch): readonly { name: string; aliases: readonly string[] }[] {
  if (match.kind === 'ambiguous') return match.candidates;
  return match.kind === 'unknown' ? [] : [match.unit];
}

/** What stands before the name of whom a title is about, or of whom what was checked. */
const ABOUT =
  /(?:(?:^|\s)(?:của|tại|ở|đối với)(?: (?:bộ phận|bp)(?: một cửa| 1 cửa| tn ?& ?tkq)?)?|^kết quả (?:kiểm tra|giám sát|đánh giá|khảo sát)(?!.*(?:^|\s)(?:gửi|theo|do|từ)$).*)$/iu;

/** Units named inside a longer title ("BÁO CÁO CỦA PHÒNG NỘI VỤ NĂM 2022"): the longest run of words that is one. */
function containedUnits(line: Line, match: UnitMatcher): SheetUnit[] {
  const words = line.text.split(' ');
  const found: SheetUnit[] = [];
  for (let start = 0; start < words.length; start++) {
    if (!FIRST_WORDS.test(words[start] ?? '')) continue;
    for (let length = Math.min(9, words.length - start); length >= 2; length--) {
      const text = words
        .slice(start, start + length)
        .join(' ')
        .replace(/[,.;:)]+$/, '');
      const next = words[start + length] ?? '';
      if (JOINING.test(text.split(' ').pop() ?? '')) continue;
      if (JOINING.test(next) && !NEW_PHRASE.test(words[start + length + 1] ?? '')) continue;
      const result = match(text);
      if (result.kind === 'unknown' || result.kind === 'ambiguous') continue;
      const isAbout = ABOUT.test(words.slice(0, start).join(' '));
      found.push({ writtenAs: text, cell: line.cell, match: result, ...(isAbout ? { isAbout } : {}) });
      start += length - 1;
      break;
    }
  }
  return found;
}

/**
 * The unit that the name of a worksheet or file names, whole or in the midst of other words.
 * @example unitInName('03. Phòng Nội vụ - quý III', match)?.writtenAs // 'Phòng Nội vụ'
 */
export function unitInName(name: string, match: UnitMatcher): SheetUnit | null {
  return settle(sheetNameUnit(name, match));
}

function sheetNameUnit(name: string, match: UnitMatcher): SheetUnit[] {
  const whole = match(name);
  if (whole.kind !== 'unknown') return [{ writtenAs: name, match: whole }];
  const line = { text: normaliseText(name.replace(/[_]+/g, ' ')), cell: '', row: 0, column: 0 };
  return containedUnits(line, match).map(({ writtenAs, match: result }) => ({ writtenAs, match: result }));
}
