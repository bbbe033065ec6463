import { foldKey } from '../../domain/text/vietnamese-text';
import { headingWords } from '../cells/heading-words';
import type { TextGrid } from '../cells/text-grid';
import type { PlanVocabulary } from '../headings/plan-vocabulary';
import { SAYS_INDICATOR } from '../headings/vocabulary/titles';
import { chooseColumns, type ColumnAnswers } from '../observations/choose-columns';
import type { Reading } from '../observations/reading';
import { withBlockParts } from '../tables/block-parts';
import { crossRows } from '../tables/cross-rows';
import { rowNamed } from '../tables/row-names';
import type { Table, TableColumn } from '../tables/table';
import type { UnitBlock } from '../tables/unit-blocks';
import { readSummaryRows } from './summary-rows';
import { indicatorOfRow } from './unit-summary';

/** A line that names an indicator, with the rows below it. */
interface Section {
  readonly title: string;
  /** Whose rate stands in the line itself: that of all units together. */
  readonly own: number | null;
  readonly units: { readonly row: number; readonly name: string }[];
}

/**
 * Reads units below the lines of their indicators ("1. Tỷ lệ hồ sơ trực tuyến" above "Tử số | Mẫu số | Tỷ lệ" of each unit): what
 * the columns are of stands in the line above. Null where headings say it themselves, or the lines are units'.
 */
export function readIndicatorSections(
  sheet: TextGrid,
  table: Table,
  answers: ColumnAnswers,
  isKnownUnit: (name: string) => boolean,
  vocabulary: PlanVocabulary,
): Reading | null {
  const figures = table.columns.filter(
    ({ content, meaning, isOfOtherPeriod }) =>
      content === 'figures' && meaning.role !== 'stt' && isOfOtherPeriod !== true,
  );
  if (!figures.some(({ meaning }) => OF_RATES.has(meaning.role)) || figures.some((each) => isNamed(each, vocabulary)))
    return null;
  const { columns } = chooseColumns(table, answers);
  const names = table.columns.find(({ content, column }) => content === 'names' && column !== columns.get('stt'));
  if (names === undefined) return null;
  const sections = sectionsOf(sheet, table, names.column, figures, isKnownUnit, vocabulary);
  if (sections === null) return null;
  const crossed = sections.flatMap(({ title }) =>
    figures.map(({ column, path }) => ({ column, key: title, path: [title, ...path] })),
  );
  const view = crossRows(sheet, table, blocksOf(sections, names.column), crossed, vocabulary, 'Tổng cộng');
  const told = { ...view.table, columns: withBlockParts(view.table.columns, vocabulary) };
  const kind = { layout: 'units-summary', nameColumn: 0, isKnownUnit } as const;
  const reading = readSummaryRows(view.sheet, told, new Map(), vocabulary, kind);
  return reading && { ...reading, titleRows: table.top };
}

const OF_RATES: ReadonlySet<string> = new Set(['rate', 'numerator', 'denominator']);

/** Whether a column's own headings say of what it is. */
function isNamed({ meaning: { role, indicator }, owner }: TableColumn, { measures }: PlanVocabulary): boolean {
  return owner !== null || indicator !== undefined || measures[role] !== undefined;
}

/** The sections, of which at least one is of an indicator of the plan with a unit of the plan in it; else null. */
function sectionsOf(
  sheet: TextGrid,
  table: Table,
  nameColumn: number,
  figures: readonly TableColumn[],
  isKnownUnit: (name: string) => boolean,
  vocabulary: PlanVocabulary,
): readonly Section[] | null {
  const sections: Section[] = [];
  const before = table.columns.filter(({ column }) => column <= nameColumn).map(({ column }) => column);
  let hasUnits = false;
  for (let row = table.firstRow; row <= table.lastRow; row++) {
    const hasFigures = figures.some(({ column }) => sheet.text(row, column) !== '');
    const name = sheet.text(row, nameColumn);
    const text =
      name !== ''
        ? name
        : (before.map((column) => sheet.text(row, column)).find((each) => /\p{L}{2}/u.test(each)) ?? '');
    if (text === '') continue;
    const isUnit = isKnownUnit(text);
    const title = text.replace(NUMBER, '');
    const isIndicator = !isUnit && indicatorOfRow(title, vocabulary) !== undefined;
    if (isIndicator || (!isUnit && !hasFigures && SAYS_INDICATOR.test(headingWords(title)))) {
      if (sections.some((each) => each.title === title)) return null;
      sections.push({ title, own: hasFigures ? row : null, units: [] });
      continue;
    }
    if (!hasFigures) continue;
    const last = sections[sections.length - 1];
    // Rows above the first line are of something that no line names.
    if (last === undefined || last.units.some((unit) => foldKey(unit.name) === foldKey(text))) return null;
    last.units.push({ row, name: text });
    hasUnits ||= isUnit && indicatorOfRow(last.title, vocabulary) !== undefined;
  }
  return hasUnits && sections.every(({ units }) => units.length > 0) ? sections : null;
}

const NUMBER = /^(?:[IVX]+|\d+(?:\.\d+)*)\s*[.)]\s*/;

/** Each unit with its row in every section; what stands in the lines themselves is of all of them. */
function blocksOf(sections: readonly Section[], nameColumn: number): readonly UnitBlock[] {
  const blocks = new Map<string, { name: string; at: UnitBlock['at']; rows: Map<string, number> }>();
  for (const { title, units } of sections)
    for (const { row, name } of units) {
      const key = rowNamed(foldKey(name)) === 'total' ? TOTAL : foldKey(name);
      const block = blocks.get(key) ?? { name, at: { row, column: nameColumn }, rows: new Map<string, number>() };
      block.rows.set(title, row);
      blocks.set(key, block);
    }
  const own = sections.flatMap(({ title, own: row }): [string, number][] => (row === null ? [] : [[title, row]]));
  if (own.length > 0 && !blocks.has(TOTAL)) blocks.set(TOTAL, { name: '', at: null, rows: new Map(own) });
  return [...blocks.values()];
}

const TOTAL = 'total';
