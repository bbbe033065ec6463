import { readPeriods } from '../../domain/periods/read-period';
import { isSamePeriod, monthsOf, type WrittenPeriod } from '../../domain/periods/written-period';
import type { TextGrid } from '../cells/text-grid';
import { fileWords } from './file-words';
import { toldByCells } from './told-by-cells';
import { inYearOfReport } from './year-of-report';

/** A period, and where it is written; `cell` is null where a name says it: the worksheet's own, or the file's. */
interface SaidPeriod {
  readonly period: WrittenPeriod;
  readonly cell: string | null;
  readonly by: 'title' | 'tab' | 'file';
}

/** What a sheet says of its period. */
export interface SheetPeriod extends SaidPeriod {
  /** Another period that is named besides, where the two cannot both be meant. */
  readonly other: SaidPeriod | null;
}

/** A line of the title block, or a name. */
interface Line extends Pick<SaidPeriod, 'cell' | 'by'> {
  readonly text: string;
}

/**
 * The period that a sheet's title names, else its tab, else its file's name. Of several lines the one that names more than a year
 * goes first; a line of days ("Từ ngày … đến ngày …") that is the same period agrees with it. Null where nothing is said.
 * @param titleRows how many rows stand above the table
 */
export function periodOfSheet(sheet: TextGrid, titleRows: number): SheetPeriod | null {
  const title = linesOfTitle(sheet, titleRows);
  const tab: Line = { text: sheet.grid.sheet.replace(/_/g, ' '), cell: null, by: 'tab' };
  const texts = [...title, tab].map(({ text }) => text);
  const year = texts.flatMap((text) => readPeriods(text)).find((each) => each.year !== null)?.year ?? null;
  const periodsOf = ({ text, ...at }: Line): readonly SaidPeriod[] =>
    (year === null ? inYearOfReport(text, texts) : readPeriods(text, year)).map((period) => ({ period, ...at }));
  const said = title.flatMap(periodsOf);
  const ofTab = periodsOf(tab);
  const named = said.filter(({ period }) => period.kind !== 'year');
  const inTitle = named.length > 0 ? [...named, ...said.filter(saysWholeYear)] : said;
  const ofFile = periodsOfFile(sheet.grid.file);
  const first = inTitle.find(({ period }) => !period.isCumulative) ?? inTitle[0] ?? ofTab[0] ?? ofFile[0];
  if (first === undefined) return null;
  const rivals = [...inTitle, ...ofTab.filter(({ period }) => period.kind !== 'year')];
  const isOther = ({ period, by }: SaidPeriod): boolean =>
    !period.isCumulative && !isSamePeriod(period, first.period) && (by === 'title' || !reachesTo(first.period, period));
  // "Tháng 9/2026" and "(từ 15/8 đến 14/9/2026)": the days that it is made of are the ones that are written.
  const dated = inTitle.find(({ period }) => isSamePeriod(period, first.period) && period.from !== first.period.from);
  const { from, to } = dated?.period ?? first.period;
  const period = from === null ? first.period : { ...first.period, from, to };
  return { ...first, period, other: rivals.find(isOther) ?? otherInFile(ofFile, inTitle, ofTab) };
}

/**
 * The period that a file's name names instead of the title's. Where the tab agrees with the title, the file holds sheets of
 * several periods; a year alone, on either side, may be of any period in it.
 */
function otherInFile(
  ofFile: readonly SaidPeriod[],
  inTitle: readonly SaidPeriod[],
  ofTab: readonly SaidPeriod[],
): SaidPeriod | null {
  const agrees = ({ period }: SaidPeriod): boolean =>
    inTitle.some(
      (each) =>
        isSamePeriod(each.period, period) ||
        reachesTo(each.period, period) ||
        (isYearAlone(each) || period.kind === 'year' ? !areOfTwoYears(each.period, period) : false),
    );
  if (inTitle.length === 0 || ofTab.some((each) => each.period.kind !== 'year' && agrees(each))) return null;
  return ofFile.some(agrees) ? null : (ofFile[0] ?? null);
}

/** "Lũy kế đến tháng 9" on a sheet or in a file called "Tháng 9": up to it. */
function reachesTo(cumulated: WrittenPeriod, named: WrittenPeriod): boolean {
  const [last, own] = [monthsOf(cumulated).at(-1), monthsOf(named).at(-1)];
  return cumulated.isCumulative && last === own && !areOfTwoYears(cumulated, named);
}

function isYearAlone(said: SaidPeriod): boolean {
  return said.period.kind === 'year' && !saysWholeYear(said);
}

function areOfTwoYears(one: WrittenPeriod, other: WrittenPeriod): boolean {
  return one.year !== null && other.year !== null && one.year !== other.year;
}

/** Days in a file's name are when it was sent, as often as not: only months and years are taken. */
function periodsOfFile(file: string | undefined): readonly SaidPeriod[] {
  if (file === undefined) return [];
  const periods = readPeriods(fileWords(file).text).filter((period) => monthsOf(period).length > 0);
  return periods.map((period) => ({ period, cell: null, by: 'file' }));
}

/** "Tháng 12 và cả năm": beside a month, the year is a period of its own only where that is said. */
function saysWholeYear({ period }: SaidPeriod): boolean {
  return period.kind === 'year' && !/^năm /iu.test(period.writtenAs);
}

function linesOfTitle(sheet: TextGrid, titleRows: number): readonly Line[] {
  const lines: Line[] = [];
  for (let row = 0; row < titleRows; row++) {
    lines.push(...toldByCells(sheet, row).map((line): Line => ({ ...line, by: 'title' })));
    for (let column = 0; column < sheet.columns; column++) {
      const value = sheet.value(row, column);
      if (typeof value !== 'string') continue;
      const cell = sheet.address(row, column);
      lines.push(...value.split(/\r?\n/).map((text): Line => ({ text, cell, by: 'title' })));
    }
  }
  return lines;
}
