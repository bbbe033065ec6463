import type { IndicatorId, PlanIndicator } from '../../domain/plans/plan';
import { foldKey } from '../../domain/text/vietnamese-text';
import { knownIndicator, slugOf } from '../plan-table/columns/indicator-columns';
import { exactForm, isPlain, readExact, tidyText } from './exact-text';
import type { Mistakes } from './mistakes';
import type { RowCells } from './row-cells';
import { isBlankCell, type SheetTable } from './sheet-tables';

/** A column of targets. `added`: an indicator that only this heading names, to be added to the plan's. */
export interface TargetColumn {
  readonly column: number;
  readonly id: IndicatorId;
  readonly added: PlanIndicator | null;
}

type Meaning = { readonly kind: 'known'; readonly id: IndicatorId } | { readonly kind: 'contradicts' | 'new' };

/**
 * The heading of an indicator's column: its number and name, or where these do not tell which one it is, its code.
 * @example indicatorHeading(indicators[2], indicators) // '(3) Tỷ lệ hồ sơ phát sinh trực tuyến'
 */
export function indicatorHeading({ id, number, heading }: PlanIndicator, all: readonly PlanIndicator[]): string {
  const label = `(${number}) ${heading}`.trim();
  const meaning = isPlain(label, tidyText) ? meaningOf(label, all) : null;
  return meaning?.kind === 'known' && meaning.id === id ? label : exactForm('chỉ số', id);
}

/** The indicators of the columns that are not the table's own; a column that nobody knows and nobody filled is told. */
export function targetColumns(
  table: SheetTable,
  rows: readonly RowCells[],
  indicators: readonly PlanIndicator[],
  mistakes: Mistakes,
): readonly TargetColumn[] {
  const all = [...indicators];
  const found: TargetColumn[] = [];
  for (const { column, heading } of table.others) {
    const meaning = meaningOf(heading, all);
    if (meaning.kind === 'contradicts') mistakes.add('heading-contradicts', table.row, column, { written: heading });
    else if (meaning.kind === 'new' && rows.every((row) => isBlankCell(row.at(column))))
      mistakes.add('heading-unknown', table.row, column, { written: heading });
    else {
      const added = meaning.kind === 'new' ? newIndicator(heading, all) : null;
      if (added !== null) all.push(added);
      const id = meaning.kind === 'known' ? meaning.id : (added?.id ?? '');
      if (found.some((other) => other.id === id))
        mistakes.add('heading-twice', table.row, column, { written: heading });
      else found.push({ column, id, added });
    }
  }
  return found;
}

function meaningOf(written: string, indicators: readonly PlanIndicator[]): Meaning {
  const code = readExact(written, 'chỉ số');
  if (code !== undefined) return byId(indicators.filter(({ id }) => id === code)) ?? { kind: 'contradicts' };
  const { number, name } = splitNumber(written);
  const key = foldKey(name);
  const ofName = key === '' ? [] : indicators.filter(({ heading }) => foldKey(heading) === key);
  const ofNumber = indicators.filter((indicator) => indicator.number === number);
  const [numbered] = ofNumber;
  if (numbered !== undefined) {
    const isOther = ofName.length > 0 && !ofName.includes(numbered);
    return ofNumber.length > 1 || isOther ? { kind: 'contradicts' } : { kind: 'known', id: numbered.id };
  }
  if (ofName.length > 1) return { kind: 'contradicts' };
  const known = knownIndicator(name);
  return (
    byId(ofName) ??
    byId(indicators.filter(({ id }) => id === name)) ??
    byId(indicators.filter(({ id }) => id === known)) ?? { kind: 'new' }
  );
}

function byId(found: readonly PlanIndicator[]): Meaning | null {
  const [only, ...others] = found;
  return only === undefined || others.length > 0 ? null : { kind: 'known', id: only.id };
}

function newIndicator(written: string, all: readonly PlanIndicator[]): PlanIndicator {
  const { number, name } = splitNumber(written);
  const next = Math.max(0, ...all.map((indicator) => indicator.number)) + 1;
  const base = knownIndicator(name) ?? slugOf(name);
  let id = base;
  for (let count = 2; all.some((indicator) => indicator.id === id); count += 1) id = `${base}-${count}`;
  return { id, number: number ?? next, heading: name, definition: '', source: '', formula: null };
}

/** "(3) Tỷ lệ hồ sơ": the number that an indicator has in the plan's table. */
function splitNumber(written: string): { number: number | null; name: string } {
  const parts = /^\((\d{1,15})\)\s*(.*)$/su.exec(tidyText(written));
  return parts === null
    ? { number: null, name: tidyText(written) }
    : { number: Number(parts[1]), name: parts[2] ?? '' };
}
