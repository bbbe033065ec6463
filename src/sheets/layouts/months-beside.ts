import type { WrittenPeriod } from '../../domain/periods/written-period';
import { monthsOf } from '../../domain/periods/written-period';
import { problem } from '../../domain/problem';
import type { TextGrid } from '../cells/text-grid';
import type { PlanVocabulary } from '../headings/plan-vocabulary';
import type { Reading } from '../observations/reading';
import { withoutBlocks, type PeriodBlock } from '../tables/choose-period';
import type { Table } from '../tables/table';
import { addTimes } from './add-times';
import { meantTimes } from './meant-times';

/**
 * Reads units beside months of which the sheet's quarter has all, and no column of its own: each unit's dossiers of those months
 * add up. Null where a month lacks, or holds no figure yet, or where what is counted does not add up: then it is a question.
 * @param readBlock reads the table with the columns of one month alone
 */
export function readMonthsBeside(
  sheet: TextGrid,
  table: Table,
  blocks: readonly PeriodBlock[],
  wanted: WrittenPeriod,
  vocabulary: PlanVocabulary,
  readBlock: (table: Table) => Reading | null,
): Reading | null {
  const told = meantTimes(
    blocks.map(({ period }) => period),
    wanted,
  );
  const meant = blocks.filter((_, at) => told[at] === 'meant');
  const held = meant.flatMap(({ period }) => (period === null ? [] : monthsOf(period)));
  const all = monthsOf(wanted);
  if (all.length === 0 || held.length !== all.length || !all.every((month) => held.includes(month))) return null;
  const readings = meant.flatMap((own) => {
    const reading = readBlock(
      withoutBlocks(
        table,
        blocks.filter((block) => block !== own),
      ),
    );
    const isRead = reading?.layout === 'units-summary' && reading.sheet === sheet && reading.ambiguous.length === 0;
    return isRead && reading.entries.some(({ state }) => state === 'read') ? [reading] : [];
  });
  const [first] = readings;
  if (first === undefined || readings.length < meant.length) return null;
  const entries = readings.flatMap((reading) => reading.entries);
  const isOpen = new Set(entries.flatMap(({ indicator }) => (holdsOpen(indicator, vocabulary) ? [indicator] : [])));
  if (isOpen.size > 0) return null;
  const left = blocks.filter((block) => !meant.includes(block));
  const problems = readings.flatMap((reading) => reading.problems);
  const added = addTimes({ ...first, entries, problems: withoutRepeats(problems) }, vocabulary);
  if (added.entries.every(({ counts }) => counts.numerator === null)) return null;
  const headings = (of: readonly PeriodBlock[]): readonly string[] => of.map(({ heading }) => heading);
  const cell = sheet.address(table.top, meant[0]?.columns[0] ?? 0);
  const found = problem('period-block-taken', { taken: headings(meant), left: headings(left) }, { cell });
  return {
    ...added,
    table: withoutBlocks(table, left),
    indicators: readings.flatMap(({ indicators }) => indicators),
    isOfMeantPeriod: true,
    problems: [...added.problems, found],
  };
}

/** What is still open at a month's end is open again at the next one's. */
function holdsOpen(indicator: string, { definitions }: PlanVocabulary): boolean {
  const definition = definitions.find(({ id }) => id === indicator);
  const parts = [...(definition?.numerator ?? []), ...(definition?.denominator ?? [])];
  return parts.some(({ measure }) => measure !== null && /^(?:pending|carriedOver)/.test(measure));
}

/** What is wrong beside the months is told once for each of them. */
function withoutRepeats(problems: Reading['problems']): Reading['problems'] {
  const known = new Map(problems.map((each) => [JSON.stringify(each), each]));
  return [...known.values()];
}
