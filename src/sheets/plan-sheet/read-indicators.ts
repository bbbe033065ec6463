import type { IndicatorFormula, PlanIndicator } from '../../domain/plans/plan';
import { knownIndicator, slugOf } from '../plan-table/columns/indicator-columns';
import { foldKey } from '../../domain/text/vietnamese-text';
import { tidyName, tidyText } from './exact-text';
import type { Mistakes } from './mistakes';
import { RowCells } from './row-cells';
import type { SheetTable } from './sheet-tables';
import { UniqueNames } from './unique-names';
import { betterLabels, kindLabels } from './vocabulary';

/** The indicators in their order. A code left blank is made of the name, a number left blank of the row's place. */
export function readIndicators(table: SheetTable | undefined, mistakes: Mistakes): readonly PlanIndicator[] {
  const ids = new UniqueNames('codes');
  const numbers = new UniqueNames('names');
  const taken = new Set((table?.rows ?? []).map((line) => idOf(new RowCells(table as SheetTable, line, mistakes))));
  return (table?.rows ?? []).map((line, index) => {
    const row = new RowCells(table as SheetTable, line, mistakes);
    const heading = row.filled('heading', tidyText).text;
    const read = row.text('id', tidyName);
    const id = read ?? { text: freeId(heading, taken), isExact: false };
    ids.check(row, read === null ? 'heading' : 'id', id);
    const { number, isExact } = row.whole('order') ?? { number: index + 1, isExact: false };
    numbers.check(row, 'order', { text: String(number), isExact });
    return {
      id: id.text,
      number,
      heading,
      definition: row.optional('definition'),
      source: row.optional('source'),
      formula: formulaOf(row),
      ...ofWord(row, 'better', betterLabels, 'higher'),
      ...ofWord(row, 'kind', kindLabels, 'share'),
    };
  });
}

/** What a word of a short list means; absent where it is blank or the usual one. */
function ofWord<K extends 'better' | 'kind', W extends string>(
  row: RowCells,
  key: K,
  labels: Readonly<Record<W, string>>,
  usual: W,
): { readonly [P in K]?: W } {
  const written = row.text(key, tidyName)?.text;
  if (written === undefined) return {};
  const known = Object.entries<string>(labels) as [W, string][];
  const found = known.find(([, label]) => foldKey(label) === foldKey(written))?.[0];
  if (found === undefined) row.tell('word-unknown', key, { written, known: known.map(([, label]) => label) });
  return found === undefined || found === usual ? {} : ({ [key]: found } as { [P in K]?: W });
}

function idOf(row: RowCells): string {
  const value = row.value('id');
  return typeof value === 'string' ? tidyName(value) : '';
}

/** A known indicator where the name speaks of one that no other row has; else a code of its own. */
function freeId(heading: string, taken: Set<string>): string {
  const known = knownIndicator(heading);
  const base = known !== undefined && !taken.has(known) ? known : slugOf(heading);
  let id = base;
  for (let number = 2; taken.has(id); number += 1) id = `${base}-${number}`;
  taken.add(id);
  return id;
}

/** Both figures or none: half a formula computes nothing. */
function formulaOf(row: RowCells): IndicatorFormula | null {
  if (row.isBlank('numerator') && row.isBlank('denominator')) return null;
  const numerator = row.filled('numerator', tidyText).text;
  const denominator = row.filled('denominator', tidyText).text;
  return { numerator, denominator };
}
