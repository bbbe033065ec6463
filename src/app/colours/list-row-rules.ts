import type { Better } from '../../domain/plans/plan';
import type { Bound, Ratio } from '../../domain/rates/ratio';
import { pairOfRows, withoutOtherSide, type Condition, type Counting } from '../../sheets/observations/counting';
import type { Reading } from '../../sheets/observations/reading';
import type { ColourRule } from '../host/host';
import { countedRows } from './data-blocks';
import { areaOf, followCell, isFilled } from './expressions';
import { judgedCounts, sumOf } from './judged-rows';
import { isMarked } from './mark-lists';
import { aimAt, verdictRules, type Judged } from './verdict-rules';
import { countOf, writtenCounts, type WrittenCounts } from './written-counts';

/** Each row's own part against the unit's target; rows in which nothing arose, or nothing is due, keep their look. */
export function listRowRules(
  reading: Reading,
  counting: Counting,
  column: number,
  target: Bound,
  near: Ratio,
  better: Better,
): ColourRule[] {
  const rows = countedRows(reading);
  const [first] = rows;
  const last = rows[rows.length - 1];
  if (first === undefined || last === undefined || reading.rows.every(({ kind }) => kind !== 'data')) return [];
  const area = areaOf(reading.sheet, first, last, column);
  const cell = (at: number): string => followCell(reading.sheet, first, at);
  const aim = aimAt(target, better);
  switch (counting.kind) {
    case 'counts':
      return verdictRules(area, { ...countsOfRow(reading, counting, cell, rows), ...aim }, near);
    case 'marks':
      return verdictRules(area, { ...marksOfRow(counting, cell), ...aim }, near);
    case 'rows': {
      // Of a single procedure there is only yes or no, and of those told by their dossiers the dossiers' own colours say it.
      if (pairOfRows(counting) !== null) return [];
      const yes = (conditions: readonly Condition[]): string =>
        conditions.map((each) => anyMarked('marked' in each ? each.marked : [], cell)).join('*');
      const judged = { numerator: `(1*${yes(counting.done)})`, denominator: '1', usable: 'TRUE' };
      const rules = verdictRules(area, { ...judged, ...aim, applies: yes(counting.due) }, near);
      return rules.filter((rule) => rule.tone === 'met' || rule.tone === 'missed');
    }
    case 'rate':
      return [];
  }
}

function anyMarked(columns: readonly number[], cell: (column: number) => string): string {
  const [only = 0, ...others] = columns;
  if (others.length === 0) return isMarked(cell(only));
  return `(${columns.map((at) => `1*${isMarked(cell(at))}`).join('+')}>0)`;
}

function marksOfRow(
  counting: Extract<Counting, { kind: 'marks' }>,
  cell: (column: number) => string,
): Pick<Judged, 'numerator' | 'denominator' | 'usable' | 'applies'> {
  const sum = (columns: readonly number[]): string => `(${columns.map((at) => `1*${isMarked(cell(at))}`).join('+')})`;
  const [numerator, denominator] = [sum(counting.numerator), sum(counting.denominator)];
  return { numerator, denominator, usable: `${numerator}<=${denominator}`, applies: `${numerator}+${denominator}>0` };
}

function countsOfRow(
  { sheet }: Reading,
  counting: Extract<Counting, { kind: 'counts' }>,
  cell: (column: number) => string,
  rows: readonly number[],
): Pick<Judged, 'numerator' | 'denominator' | 'usable' | 'applies'> {
  const known = new Map<number, WrittenCounts>();
  const written = (column: number): WrittenCounts => {
    const found = known.get(column) ?? writtenCounts(sheet, column, rows);
    known.set(column, found);
    return found;
  };
  const { judged } = judgedCounts(counting, cell, written);
  const count = (column: number): string => countOf(cell(column), written(column));
  const [n, d] = [sumOf(counting.numerator, count), sumOf(counting.denominator, count)];
  const paired = withoutOtherSide(counting.denominator.plus, counting.numerator.plus);
  const filled = [...counting.numerator.plus, ...paired]
    .map((at) => isFilled(cell(at), written(at).hasTexts))
    .join(',');
  return { ...judged, applies: `IFERROR(OR(${filled}),TRUE),IFERROR(OR(${d}<>0,${n}<>0),TRUE)` };
}
