import { readPeriods } from '../../domain/periods/read-period';
import { isSamePeriod, type WrittenPeriod } from '../../domain/periods/written-period';
import type { TextGrid } from '../cells/text-grid';
import { toldByCells } from './told-by-cells';

/** What a sheet says of its period, and where; `cell` is null where the worksheet's own name says it. */
export interface SheetPeriod {
  readonly period: WrittenPeriod;
  readonly cell: string | null;
  /** Another period that the sheet names besides, where the two cannot both be meant. */
  readonly other: { readonly period: WrittenPeriod; readonly cell: string | null } | null;
}

/** A line of the title block, or the worksheet's name. */
interface Line {
  readonly text: string;
  readonly cell: string | null;
}

/**
 * The period that a sheet's title names, else its tab. Of several lines the one that names more than a year goes first; a
 * line of days ("Từ ngày … đến ngày …") that is the same period agrees with it. Null where nothing is said.
 * @param titleRows how many rows stand above the table
 */
export function periodOfSheet(sheet: TextGrid, titleRows: number): SheetPeriod | null {
  const title = linesOfTitle(sheet, titleRows);
  const tab = { text: sheet.grid.sheet.replace(/_/g, ' '), cell: null };
  const year =
    [...title, tab].flatMap(({ text }) => readPeriods(text)).find((each) => each.year !== null)?.year ?? null;
  const said = title.flatMap((line) => periodsOf(line, year));
  const ofTab = periodsOf(tab, year);
  const named = said.filter(({ period }) => period.kind !== 'year');
  const inTitle = named.length > 0 ? [...named, ...said.filter(saysWholeYear)] : said;
  const first = inTitle.find(({ period }) => !period.isCumulative) ?? inTitle[0] ?? ofTab[0];
  if (first === undefined) return null;
  const rivals = [...inTitle, ...ofTab.filter(({ period }) => period.kind !== 'year')];
  const isOther = ({ period }: SaidPeriod): boolean => !period.isCumulative && !isSamePeriod(period, first.period);
  // "Tháng 9/2026" and "(từ 15/8 đến 14/9/2026)": the days that it is made of are the ones that are written.
  const dated = inTitle.find(({ period }) => isSamePeriod(period, first.period) && period.from !== first.period.from);
  const { from, to } = dated?.period ?? first.period;
  const period = from === null ? first.period : { ...first.period, from, to };
  return { ...first, period, other: rivals.find(isOther) ?? null };
}

interface SaidPeriod {
  readonly period: WrittenPeriod;
  readonly cell: string | null;
}

function periodsOf({ text, cell }: Line, year: number | null): readonly SaidPeriod[] {
  return readPeriods(text, year).map((period) => ({ period, cell }));
}

/** "Tháng 12 và cả năm": beside a month, the year is a period of its own only where that is said. */
function saysWholeYear({ period }: SaidPeriod): boolean {
  return period.kind === 'year' && !/^năm /iu.test(period.writtenAs);
}

function linesOfTitle(sheet: TextGrid, titleRows: number): readonly Line[] {
  const lines: Line[] = [];
  for (let row = 0; row < titleRows; row++) {
    lines.push(...toldByCells(sheet, row));
    for (let column = 0; column < sheet.columns; column++) {
      const value = sheet.value(row, column);
      if (typeof value !== 'string') continue;
      const cell = sheet.address(row, column);
      lines.push(...value.split(/\r?\n/).map((text) => ({ text, cell })));
    }
  }
  return lines;
}
