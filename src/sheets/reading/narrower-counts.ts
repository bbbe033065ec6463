import { problem, type Problem, type ProblemFacts } from '../../domain/problem';
import { foldAccents } from '../../domain/text/vietnamese-text';
import { headingWords } from '../cells/heading-words';
import type { TextGrid } from '../cells/text-grid';
import type { PlanVocabulary } from '../headings/plan-vocabulary';
import { OTHER_PAYMENT } from '../headings/vocabulary/beside-dossiers';
import type { CountSide, IndicatorColumns } from '../observations/counting';
import type { Reading } from '../observations/reading';
import { areAllOnline, portalsBeside } from '../tables/portal-columns';
import type { TableColumn } from '../tables/table';

type Why = ProblemFacts['count-may-be-narrower']['why'];

/**
 * Counts that may be less than the indicator's: online dossiers of which the table has those of end-to-end services alone, dossiers
 * of a portal or paid another way in a column of their own. They are judged as the sheet has them, and that is told.
 */
export function tellNarrowerCounts(
  sheet: TextGrid,
  readings: readonly Reading[],
  vocabulary: PlanVocabulary,
): readonly Problem[] {
  return [
    ...tellTitle(sheet, readings, vocabulary),
    ...readings.flatMap((reading) => reading.indicators.flatMap((of) => tellOf(reading, of, vocabulary))),
  ];
}

/** "… của 25 dịch vụ công thiết yếu", "lĩnh vực đất đai": figures of some procedures, while targets are of all. */
function tellTitle(sheet: TextGrid, readings: readonly Reading[], { definitions }: PlanVocabulary): Problem[] {
  const [first] = readings;
  if (first === undefined || readings.every(({ entries }) => entries.length === 0)) return [];
  for (let row = 0; row < first.titleRows; row++) {
    for (let column = 0; column < sheet.columns; column++) {
      const text = sheet.text(row, column);
      const found = text === '' ? null : OF_SOME.exec(foldAccents(text));
      // A plan of these procedures means them.
      if (found === null || definitions.some(({ heading }) => foldAccents(heading).includes(found[1] ?? found[0])))
        continue;
      const facts = { why: 'title', heading: text.slice(0, LONGEST), indicator: '' } as const;
      return [problem('count-may-be-narrower', facts, { cell: sheet.address(row, column) })];
    }
  }
  return [];
}

const LONGEST = 160;
const OF_SOME =
  /\b(thiet yeu)\b|\b(?:dich vu cong|dvc|dvctt|tthc|thu tuc hanh chinh)(?! theo)[^,.;]{0,24}?\b(lien thong)\b|(?<!\b(?:theo|cac|tung|moi|nhieu|ca|nhom) )\blinh vuc:? (?!giai quyet)[a-z]/;

function tellOf(reading: Reading, { indicator, counting }: IndicatorColumns, vocabulary: PlanVocabulary): Problem[] {
  const definition = vocabulary.definitions.find(({ id }) => id === indicator);
  const isJudged = reading.entries.some((entry) => entry.indicator === indicator && entry.counts.numerator !== null);
  if (definition === undefined || counting.kind !== 'counts' || !isJudged) return [];
  const measured = definition.numerator.map(({ measure }) => measure);
  const found = measured.includes('onlineDossiers')
    ? narrowerOnline(reading, counting.numerator)
    : measured.includes('paidOnlineDossiers')
      ? paidOtherwise(reading)
      : null;
  if (found === null) return [];
  const { column, why } = found;
  const facts = { why, heading: column.path.join(' > '), indicator: definition.heading };
  return [problem('count-may-be-narrower', facts, { cell: cellOf(reading, column), indicator })];
}

function narrowerOnline(
  { sheet, table }: Reading,
  { plus }: CountSide,
): { readonly column: TableColumn; readonly why: Why } | null {
  const used = table.columns.filter(({ column }) => plus.includes(column));
  const [first] = used;
  const isLevel = used.every(({ meaning }) => meaning.role === 'endToEndOnlineDossiers');
  if (first !== undefined && isLevel)
    return areAllOnline(sheet, table.columns, table) ? null : { column: first, why: 'level' };
  const [portal] = portalsBeside(sheet, table.columns, table);
  return portal === undefined ? null : { column: portal, why: 'portal' };
}

function paidOtherwise({ table }: Reading): { readonly column: TableColumn; readonly why: Why } | null {
  const column = table.columns.find(
    ({ path, content }) => content === 'figures' && OTHER_PAYMENT.test(headingWords(path[path.length - 1] ?? '')),
  );
  return column === undefined ? null : { column, why: 'payment' };
}

/** The heading's own cell. */
function cellOf({ sheet, table }: Reading, { column }: TableColumn): string {
  return sheet.address(Math.max(table.top, table.firstRow - 1), column);
}
