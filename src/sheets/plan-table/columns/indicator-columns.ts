import type { IndicatorId } from '../../../domain/plans/plan';
import { indicatorOf } from '../../../domain/indicators/indicators';
import { problem, type Problem, type Severity } from '../../../domain/problem';
import { foldAccents } from '../../../domain/text/vietnamese-text';
import { headingWords } from '../../cells/heading-words';
import { indicatorNamed } from '../../headings/vocabulary/indicator-names';
import { columnName } from '../../cells/grid';
import { isGenericHeading, says } from '../words/column-words';
import { kindOfColumn } from './column-kind';
import { placeOf, tellLeftOut } from './left-out-columns';
import { isOfOtherYear } from '../words/other-year';
import { columnQuestionKey, columnWordKey, TAKEN, type TargetColumnAnswers } from './column-answers';
import type { PlanColumn, PlanTable } from './plan-tables';

/** What a column of targets is about. */
export interface IndicatorColumn {
  readonly column: PlanColumn;
  readonly id: IndicatorId;
  /** Without its footnote mark. */
  readonly heading: string;
  /** The footnote mark that the heading carries: "1", "*"; null without one. */
  readonly mark: string | null;
}

/** What is longer is no name. */
const LONGEST_NAME = 200;
/** "Chỉ tiêu 1" says no more than its footnote. */
const NUMBERED = /^(?:chỉ tiêu|chỉ số|tiêu chí|ct)\s*(\d{1,2})$/iu;
const MARK = /\s*(?:\((\d{1,2}|\*+)\)|\[(\d{1,2})\]|(\*+))\s*$|^\s*\((\d{1,2})\)\s*/u;

/**
 * Names the indicator of each column: a known one where heading, or else footnote, speaks of it; else an id of its own.
 * Two columns of one indicator (two years, two halves) are told apart by the plan's year, or asked about and left out. Of
 * a year and its quarters the year is taken, and the quarters are told of.
 * @param footnotes by their mark
 * @param caption the lines above the table: where the only column is headed "Chỉ tiêu giao", they say what it is
 */
export function indicatorColumns(
  table: PlanTable,
  targets: readonly PlanColumn[],
  footnotes: ReadonlyMap<string, string>,
  caption: string,
  year: number,
  answers: TargetColumnAnswers = new Map(),
): {
  readonly columns: readonly IndicatorColumn[];
  readonly problems: readonly Problem[];
  readonly otherYears: readonly PlanColumn[];
} {
  const isTaken = (column: PlanColumn): boolean => answers.get(columnWordKey(placeOf(table, column))) === TAKEN;
  const own = targets.filter((column) => isTaken(column) || !isOfOtherYear(column.path, year));
  const otherYears = targets.filter((column) => !own.includes(column));
  // Columns that only say when ("Quý I", "Cả năm") are all of what the title names.
  const isSilent = own.every(({ path }) => path.every((text) => isGenericHeading(headingWords(splitMark(text).text))));
  const ofTitle = isSilent ? nameInCaption(caption) : null;
  const named = own.map((column) => {
    const said = nameColumn(column, footnotes, own.length === 1 || isSilent ? caption : '');
    // Of what they are, at least they are of one thing.
    const isOfTimes = isSilent && own.length > 1 && own.every(({ words }) => saysWhen(words));
    const heading = ofTitle ?? (isOfTimes ? NAMELESS : said.heading);
    const isNamed = said.mark !== null || heading === said.heading;
    const one = isNamed ? said : { ...said, heading, id: knownIndicator(caption) ?? slugOf(heading) };
    // What is known is a rate: a number of points, or of services, is another thing of the same name.
    return kindOfColumn(table, column) === 'share' ? one : { ...one, id: slugOf(one.heading) };
  });
  const columns: IndicatorColumn[] = [];
  const problems = tellOtherYears(table, otherYears);
  for (const id of new Set(named.map((one) => one.id))) {
    const same = named.filter((one) => one.id === id);
    const answer = answers.get(columnQuestionKey(askColumn(table, id, same, undefined)));
    const chosen = same.find(({ column }) => letterOf(table, column) === answer);
    if (chosen !== undefined) {
      columns.push(chosen);
      continue;
    }
    const whole = same.filter(({ column }) => !says('part-of-year', column.words));
    const ofYear = whole.filter(({ column }) => column.path.some((text) => text.includes(String(year))));
    const found = [same, whole, ofYear].find(({ length }) => length === 1)?.[0];
    if (found !== undefined) columns.push(found);
    if (found === undefined || whole.length < same.length)
      problems.push(askColumn(table, id, same, found === undefined ? undefined : 'warning'));
  }
  return { columns: columns.sort((a, b) => a.column.column - b.column.column), problems, otherYears };
}

/** What figures are called of which no word says what they are. */
const NAMELESS = 'Chỉ tiêu giao';

function saysWhen(words: string): boolean {
  return says('part-of-year', words) || /\bca nam\b|\bnam 20\d\d\b/.test(words);
}

const NAME_IN_CAPTION =
  /(?<!\p{L})((?:tỷ lệ|tỉ lệ|mức độ hài lòng)(?!\p{L}).*?)(?=\s*(?:[.;:(]|$|\s(?:trong |giai đoạn |đến |hết )*(?:năm|quý|tháng)\s|\s(?:giao )?(?:cho|của|đối với)\s))/iu;

/** "GIAO CHỈ TIÊU TỶ LỆ CẤP KẾT QUẢ ĐIỆN TỬ NĂM 2026" names what its columns assign; null where a title names nothing. */
function nameInCaption(caption: string): string | null {
  const name = NAME_IN_CAPTION.exec(caption)?.[1]?.trim() ?? '';
  if (!/\s\S+\s\S/u.test(name) || name.length > LONGEST_NAME) return null;
  return name === name.toUpperCase() ? `${name.charAt(0)}${name.slice(1).toLowerCase()}` : name;
}

/** In a table that was turned, a year stands beside each indicator: it is told once. */
function tellOtherYears(table: PlanTable, columns: readonly PlanColumn[]): Problem[] {
  if (!table.sheet.isTurned) return columns.map((column) => tellLeftOut(table, column, 'other-year'));
  const years = new Map([...columns].reverse().map((column) => [column.path[column.path.length - 1] ?? '', column]));
  return [...years].map(([year, column]) => {
    const cell = table.sheet.address(firstFilled(table, column), column.column);
    return problem('plan-column-left-out', { heading: year, why: 'other-year' }, { cell });
  });
}

/** The letters of the worksheet's column that a column of targets has its first figure in. */
function letterOf(table: PlanTable, column: PlanColumn): string {
  return columnName(table.sheet.place(firstFilled(table, column), column.column).column);
}

function firstFilled({ sheet, firstRow, lastRow }: PlanTable, { column }: PlanColumn): number {
  let row = firstRow;
  while (row < lastRow && sheet.value(row, column) === null) row += 1;
  return row;
}

function askColumn(
  table: PlanTable,
  id: IndicatorId,
  same: readonly IndicatorColumn[],
  severity: Severity | undefined,
): Problem {
  const candidates = same.map(({ column }) => ({ cell: letterOf(table, column), heading: column.path.join(' > ') }));
  const cell = table.sheet.address(table.top, same[0]?.column.column ?? 0);
  return problem('column-ambiguous', { role: 'target', candidates }, { indicator: id, cell, severity });
}

function nameColumn(column: PlanColumn, footnotes: ReadonlyMap<string, string>, caption: string): IndicatorColumn {
  const texts = column.path.map(splitMark);
  const mark = texts.reduce<string | null>((found, text) => text.mark ?? found, null);
  const saying = texts.filter(({ text }) => !isGenericHeading(headingWords(text)));
  // "Chỉ tiêu giao > Năm 2025" is called what it assigns, not when.
  const generic = [...texts].reverse();
  const assigning = generic.find(({ text }) => says('assigned', headingWords(text))) ?? generic[0];
  const heading = togetherNamed(saying.map(({ text }) => text)) ?? assigning?.text ?? '';
  const definition = mark === null ? '' : (footnotes.get(mark) ?? '');
  const fromHeading = saying.length === 0 ? knownIndicator(caption) : knownIndicator(heading);
  const isSilent = saying.length === 0 && fromHeading === undefined;
  const id = fromHeading ?? (isSilent ? knownIndicator(definition.split(/[\n/]/u)[0] ?? '') : undefined);
  const said = isSilent ? nameIn(definition) : null;
  return { column, id: id ?? slugOf(said ?? heading), heading: said ?? heading, mark };
}

/** The indicator that a footnote begins with: "Tỷ lệ hồ sơ trực tuyến = …"; null where it only defines. */
function nameIn(definition: string): string | null {
  const name = (definition.split(/\n|\s*[=:]|\.(?=\s|$)/u)[0] ?? '').trim();
  return says('indicator', headingWords(name)) && name.length <= LONGEST_NAME ? name : null;
}

/** "Tỷ lệ hồ sơ trực tuyến > Toàn trình": of what, the heading above says. */
const BARE_LEVEL = /^(?:(?:muc do )?(?:toan trinh|mot phan)|muc do [34])(?: ?\(?%\)?)?$/;

/** The lowest of the headings that say something; with its parent where only the two name an indicator: "Số hóa > Kết quả". */
function togetherNamed(saying: readonly string[]): string | undefined {
  const [leaf, parent] = [...saying].reverse();
  if (leaf === undefined || parent === undefined) return leaf;
  const both = `${parent.replace(/\s*\(%\)/u, '')} ${leaf.charAt(0).toLowerCase()}${leaf.slice(1)}`;
  if (BARE_LEVEL.test(headingWords(leaf))) return both;
  return indicatorNamed(headingWords(leaf)) == null && indicatorNamed(headingWords(both)) != null ? both : leaf;
}

function splitMark(written: string): { text: string; mark: string | null } {
  const text = written.replace(/^\d{1,2}(?:\.\d{1,2})*[.)]\s+(?=\p{L})/u, '');
  const found = MARK.exec(text);
  if (found === null) return { text, mark: NUMBERED.exec(text)?.[1] ?? null };
  const mark = found[1] ?? found[2] ?? found[3] ?? found[4] ?? null;
  return { text: text.replace(MARK, '').trim(), mark };
}

/** The known indicator that a phrase speaks of; undefined for every other, so that none is judged by a wrong formula. */
export function knownIndicator(phrase: string): IndicatorId | undefined {
  const words = headingWords(phrase).replace(/\b(chi tieu|chi so|tieu chi|ct) ?\(?\d+\)?(?!\d)/g, '$1');
  if (says('other-thing', words)) return undefined;
  const id = indicatorNamed(words) ?? undefined;
  if (id === undefined || indicatorOf(id) === undefined) return undefined;
  const isOfSome = /\btoan trinh\b/.test(words) && !/\bmot phan\b/.test(words);
  return id !== 'endToEndProcedureRate' && isOfSome ? undefined : id;
}

/** @example slugOf('Tỷ lệ số hoá hồ sơ') // 'ty-le-so-hoa-ho-so' */
export function slugOf(text: string): string {
  const slug = foldAccents(text)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replace(/^-+|-+$/g, '');
  return slug === '' ? 'chi-tieu' : slug;
}
