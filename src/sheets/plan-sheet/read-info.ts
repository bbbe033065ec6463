import type { Plan } from '../../domain/plans/plan';
import { foldKey } from '../../domain/text/vietnamese-text';
import { slugOf } from '../plan-table/columns/indicator-columns';
import { tidyName, tidyText } from './exact-text';
import type { Mistakes } from './mistakes';
import { RowCells, type ReadText } from './row-cells';
import type { Marker, SheetTable } from './sheet-tables';
import { infoLabels, type InfoField } from './vocabulary';

export type PlanInfo = Pick<Plan, InfoField>;

const fields = Object.keys(infoLabels) as InfoField[];

/** Years of plans there are; any other is a slip of the hand, unless it is in the exact form. */
const YEARS = { from: 1990, to: 2100 };

/** The plan's own fields: a row each, in any order. A code that is left blank is made of title and year. */
export function readInfo(table: SheetTable | undefined, marker: Marker, mistakes: Mistakes): PlanInfo {
  const read = new Map<InfoField, { row: RowCells; text: ReadText | null; isTold: boolean }>();
  for (const line of table?.rows ?? []) {
    const row = new RowCells(table as SheetTable, line, mistakes);
    row.checkOrder();
    const label = row.filled('label', tidyName).text;
    if (label === '') continue;
    const key = fields.find((field) => foldKey(infoLabels[field]) === foldKey(label.replace(/[:\s]+$/u, '')));
    if (key === undefined) {
      row.tell('field-unknown', 'label', { written: label });
      continue;
    }
    const first = read.get(key);
    if (first !== undefined) row.tell('heading-twice', 'label', { written: label });
    const before = mistakes.count;
    const tidy = key === 'id' || key === 'number' ? tidyName : tidyText;
    const text = row.text('value', tidy, { key, label: infoLabels[key] });
    read.set(key, { row, text, isTold: mistakes.count > before });
  }
  const tellBlank = (key: InfoField): void => {
    const found = read.get(key);
    if (found?.isTold === true) return;
    if (found !== undefined) found.row.tell('blank', 'value', { field: infoLabels[key] });
    else mistakes.add('blank', table?.row ?? marker.row, marker.column, { field: infoLabels[key] });
  };
  const textOf = (key: InfoField): string | null => read.get(key)?.text?.text ?? null;
  const title = textOf('title');
  if (title === null) tellBlank('title');
  const written = read.get('year');
  const year = written?.text == null ? null : yearOf(written.text);
  if (written?.text == null) tellBlank('year');
  else if (year === null) written.row.tell('bad-year', 'value', { written: written.text.text });
  const made = slugOf(`${title ?? ''} ${year ?? ''}`);
  return {
    id: nonBlank(textOf('id')) ?? made,
    title: title ?? '',
    year: year ?? 0,
    number: textOf('number'),
    issued: textOf('issued'),
    issuer: textOf('issuer') ?? '',
    source: textOf('source') ?? '',
  };
}

function nonBlank(text: string | null): string | null {
  return text === null || text.trim() === '' ? null : text;
}

function yearOf({ text, isExact }: ReadText): number | null {
  const year = /^\d{1,16}$/u.test(text) ? Number(text) : NaN;
  if (!Number.isSafeInteger(year)) return null;
  return isExact || isUsualYear(year) ? year : null;
}

/** Whether a year can be written as a number, to be read without a question. */
export function isUsualYear(year: number): boolean {
  return year >= YEARS.from && year <= YEARS.to;
}
