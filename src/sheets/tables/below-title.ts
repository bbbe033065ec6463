import type { IndicatorId } from '../../domain/plans/plan';
import { readPeriods } from '../../domain/periods/read-period';
import { normaliseText } from '../../domain/text/vietnamese-text';
import { headingWords } from '../cells/heading-words';
import type { TextGrid } from '../cells/text-grid';
import type { PlanVocabulary } from '../headings/plan-vocabulary';
import { isPeriod } from '../headings/heading-meaning';
import { isNarrowed } from '../headings/vocabulary/indicator-names';
import { SAYS_INDICATOR, TITLE_LEAD, TITLE_TAIL } from '../headings/vocabulary/titles';
import { withBlockParts } from './block-parts';
import { holdsCounts } from './counts-of-target';
import { onlyText } from './caption-between';
import { withoutSharesOfTarget } from './shares-of-target';
import type { Table, TableColumn } from './table';

/**
 * A table of "Chỉ tiêu giao | Kết quả" whose indicator stands in the title above it, or on the sheet's tab, alone: its columns are
 * that indicator's. Null where a heading says what any column counts, and where the title names no indicator or several.
 * @param from the first row that may be the table's title: below the table before it
 */
export function belowTitle(sheet: TextGrid, table: Table, from: number, vocabulary: PlanVocabulary): Table | null {
  const arePeriods = holdsPeriodsAlone(sheet, table);
  if (!(arePeriods || holdsNamelessRates(table, vocabulary)) || hasCaptions(sheet, table)) return null;
  const indicator = indicatorAbove(sheet, table.top, from, vocabulary);
  if (indicator === null) return null;
  const columns = table.columns.map((column): TableColumn => {
    const { content, meaning, isOfOtherPeriod } = column;
    if (isOfOtherPeriod === true || content === 'names' || content === 'levels') return column;
    // "Đạt | Không đạt" with an x tell the verdict.
    if (content === 'marks') return { ...column, meaning: { role: 'other', isToldApart: true } };
    if (arePeriods && isPeriodColumn(column))
      return { ...column, meaning: { role: 'rate', indicator }, owner: indicator };
    if (OF_RATES.has(meaning.role)) return { ...column, meaning: { role: meaning.role, indicator }, owner: indicator };
    return meaning.role === 'other' && meaning.isToldApart !== true ? { ...column, owner: indicator } : column;
  });
  return {
    ...table,
    columns: withoutSharesOfTarget(
      sheet,
      withBlockParts(columns, vocabulary, () => true),
      table,
    ),
  };
}

/** Whether a table has results of which no heading says what they are of. */
export function holdsNamelessRates({ columns }: Table, { measures }: PlanVocabulary): boolean {
  const isNameless = columns.every(
    ({ meaning: { role, indicator }, owner }) =>
      owner === null && indicator === undefined && measures[role] === undefined,
  );
  const hasNames = columns.some(({ content, meaning }) => content === 'names' && meaning.role !== 'stt');
  return (
    isNameless && hasNames && columns.some(({ meaning, content }) => meaning.role === 'rate' && content === 'figures')
  );
}

/** "Đơn vị | Quý I | Quý II | Quý III" below a title that says of what they are. */
function holdsPeriodsAlone(sheet: TextGrid, table: Table): boolean {
  const { columns } = table;
  const figures = columns.filter(
    ({ content, meaning }) => content === 'figures' && meaning.role !== 'stt' && meaning.role !== 'target',
  );
  return figures.length > 1 && figures.every((each) => isPeriodColumn(each) && !holdsCounts(sheet, each.column, table));
}

function isPeriodColumn({ path: [heading = '', second], content }: TableColumn): boolean {
  return content === 'figures' && second === undefined && isPeriod(headingWords(heading));
}

/** Captions among the rows may begin another indicator's. */
function hasCaptions(sheet: TextGrid, { firstRow, lastRow }: Table): boolean {
  for (let row = firstRow; row <= lastRow; row++) {
    const alone = onlyText(sheet, row);
    if (alone !== null && SAYS_INDICATOR.test(headingWords(alone.text))) return true;
  }
  return false;
}

const OF_RATES: ReadonlySet<string> = new Set(['rate', 'target', 'numerator', 'denominator']);

/** The indicator that the nearest title names; the tab's where no title names any. */
function indicatorAbove(sheet: TextGrid, top: number, from: number, vocabulary: PlanVocabulary): IndicatorId | null {
  const ofTab = indicatorOfTitle(sheet.grid.sheet, vocabulary) ?? null;
  for (let row = top - 1; row >= from; row--) {
    for (let column = 0; column < sheet.columns; column++) {
      const text = sheet.text(row, column);
      if (text === '' || !SAYS_INDICATOR.test(headingWords(text))) continue;
      const found = indicatorOfTitle(text, vocabulary);
      // A title that speaks of another matter leaves nothing to a title above it; of several the tab may say which.
      if (found === SEVERAL) return ofTab === SEVERAL ? null : ofTab;
      if (found !== undefined) return found;
    }
  }
  return ofTab === SEVERAL ? null : ofTab;
}

const SEVERAL = Symbol('several indicators');

/** Null for another rate, undefined where nothing is named. */
function indicatorOfTitle(title: string, vocabulary: PlanVocabulary): IndicatorId | typeof SEVERAL | null | undefined {
  const bare = readPeriods(title).reduce((text, { writtenAs }) => text.replace(writtenAs, ' '), normaliseText(title));
  const words = headingWords(bare).replace(TITLE_LEAD, '').replace(TITLE_TAIL, '').trim();
  const parts = words.split(/[,;]| va /);
  const named = new Set([words, ...parts].flatMap((part) => vocabulary.indicatorOf(part.trim()) ?? []));
  const [only, second] = named;
  if (only === undefined) return SAYS_INDICATOR.test(words) ? null : undefined;
  if (second !== undefined) return SEVERAL;
  return vocabulary.indicatorOf(words) === only && !isNarrowed(words) ? only : null;
}
