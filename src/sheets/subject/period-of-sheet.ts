import { isSamePeriod, readPeriod, type WrittenPeriod } from '../../domain/periods/read-period';
import { normaliseText } from '../../domain/text/vietnamese-text';
import type { TextGrid } from '../cells/text-grid';

/** What a sheet says of its period, and where; `cell` is null where the worksheet's own name says it. */
export interface SheetPeriod {
  readonly period: WrittenPeriod;
  readonly cell: string | null;
  /** Another period that the sheet names besides, where the two cannot both be meant. */
  readonly other: { readonly period: WrittenPeriod; readonly cell: string | null } | null;
}

/**
 * The period that a sheet's title names, else its tab. Of several lines the one that names more than a year goes first; a
 * line of days ("Từ ngày … đến ngày …") that is the same period agrees with it. Null where nothing is said.
 * @param titleRows how many rows stand above the table
 */
export function periodOfSheet(sheet: TextGrid, titleRows: number): SheetPeriod | null {
  const said: { period: WrittenPeriod; cell: string | null }[] = [];
  for (let row = 0; row < titleRows; row++) {
    for (let column = 0; column < sheet.columns; column++) {
      const value = sheet.value(row, column);
      if (typeof value !== 'string') continue;
      for (const line of value.split(/\r?\n/)) {
        const period = readPeriod(normaliseText(line));
        if (period !== null)
          said.push({ period: { ...period, writtenAs: shortened(period) }, cell: sheet.address(row, column) });
      }
    }
  }
  const tab = sheet.grid.sheet === '' ? null : readPeriod(normaliseText(sheet.grid.sheet.replace(/_/g, ' ')));
  const year = said.find(({ period }) => period.year !== null)?.period.year ?? tab?.year ?? null;
  const named = said.filter(({ period }) => period.kind !== 'year');
  const inTitle = (named.length > 0 ? named : said).map((each) => ({ ...each, period: withYear(each.period, year) }));
  const first = inTitle.find(({ period }) => !period.isCumulative) ?? inTitle[0];
  const ofTab = tab === null ? null : { period: withYear(tab, year), cell: null };
  if (first === undefined) return ofTab === null ? null : { ...ofTab, other: null };
  const rivals = [...inTitle, ...(ofTab === null || ofTab.period.kind === 'year' ? [] : [ofTab])].filter(
    ({ period }) => !period.isCumulative && !isSamePeriod(period, first.period),
  );
  return { ...first, other: rivals[0] ?? null };
}

/** The year that the title names elsewhere. */
function withYear(period: WrittenPeriod, year: number | null): WrittenPeriod {
  if (period.year !== null || year === null) return period;
  return readPeriod(period.writtenAs, year) ?? period;
}

/** The words of the period alone, where the line says more. */
function shortened({ writtenAs }: WrittenPeriod): string {
  const found =
    /(từ (ngày )?\d.*?20\d\d.*?20\d\d|quý ([ivx]+|\d)(\s*(năm|\/|-)?\s*20\d\d)?|(6|9|12|sáu|chín) tháng( đầu| cuối)?( năm)?( 20\d\d)?|tháng \d{1,2}(\s*(năm|\/|-)?\s*20\d\d)?|năm 20\d\d)/iu.exec(
      writtenAs,
    );
  return found?.[0] ?? writtenAs;
}
