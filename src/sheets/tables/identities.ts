import { problem, type Problem } from '../../domain/problem';
import { readCount } from '../cells/figures';
import type { TextGrid } from '../cells/text-grid';

/** The columns of each measure. */
export type MeasureColumns = ReadonlyMap<string, readonly number[]>;

interface Identity {
  readonly total: string;
  /** Any one of the lists whose columns all stand in the sheet; `optional` columns add to it where they stand. */
  readonly parts: readonly string[];
  readonly optional: readonly string[];
  /** What is among the parts though the total may leave it out. */
  readonly besides?: string;
  readonly words: string;
}

/** Sums that a sheet of dossiers must satisfy; of form II.06a: 3=4+5+6, 7=8+9+10, 11=12+13, 3=7+11. */
const IDENTITIES: readonly Identity[] = [
  {
    total: 'allDossiers',
    parts: ['onlineDossiers', 'directPostDossiers'],
    optional: ['otherWayDossiers', 'carriedOverDossiers'],
    words: 'tổng số = trực tuyến + trực tiếp, bưu chính + kỳ trước',
  },
  {
    total: 'allDossiers',
    parts: ['onlineDossiers', 'directDossiers'],
    optional: ['postDossiers', 'otherWayDossiers', 'carriedOverDossiers'],
    words: 'tổng số = trực tuyến + trực tiếp + bưu chính + kỳ trước',
  },
  {
    total: 'receivedDossiers',
    parts: ['onlineDossiers', 'directPostDossiers'],
    optional: ['otherWayDossiers'],
    words: 'trong kỳ = trực tuyến + trực tiếp, bưu chính',
  },
  {
    total: 'receivedDossiers',
    parts: ['onlineDossiers', 'directDossiers'],
    optional: ['postDossiers', 'otherWayDossiers'],
    words: 'trong kỳ = trực tuyến + trực tiếp + bưu chính',
  },
  {
    total: 'allDossiers',
    parts: ['receivedDossiers', 'carriedOverDossiers'],
    optional: [],
    words: 'tổng số = trong kỳ + kỳ trước',
  },
  {
    total: 'settledDossiers',
    parts: ['settledOnTime', 'settledLate'],
    optional: ['settledEarly'],
    words: 'đã giải quyết = trước hạn + đúng hạn + quá hạn',
  },
  {
    total: 'settledDossiers',
    parts: ['settledInTime', 'settledLate'],
    optional: [],
    words: 'đã giải quyết = trước và đúng hạn + quá hạn',
  },
  {
    total: 'pendingDossiers',
    parts: ['pendingInTime', 'pendingLate'],
    optional: [],
    words: 'đang giải quyết = trong hạn + quá hạn',
  },
  {
    total: 'allDossiers',
    parts: ['settledDossiers', 'pendingDossiers'],
    optional: [],
    besides: 'carriedOverDossiers',
    words: 'tổng số = đã giải quyết + đang giải quyết',
  },
];

/**
 * Checks the sums of rows; a row with a figure that cannot be read is left to that figure's own problem.
 * @param countsCarriedOver whether the total has what was carried over in it: always on form II.06a; offices' own lists
 * have it either way, so that there both sums are right
 */
export function checkIdentities(
  sheet: TextGrid,
  rows: readonly number[],
  columns: MeasureColumns,
  countsCarriedOver: 'always' | 'perhaps',
): readonly Problem[] {
  const [carriedOver] = columns.get('carriedOverDossiers') ?? [];
  const sums = IDENTITIES.flatMap(({ total, parts, optional, besides, words }): Sum[] => {
    const [totalColumn] = columns.get(total) ?? [];
    if (totalColumn === undefined || !parts.every((part) => columns.has(part))) return [];
    const of = [...parts, ...optional].flatMap((part) => columns.get(part) ?? []);
    const isOptional = carriedOver !== undefined && optional.includes('carriedOverDossiers');
    const mayLeaveOut = isOptional && countsCarriedOver === 'perhaps' ? carriedOver : null;
    const isBeside = besides !== undefined && countsCarriedOver === 'perhaps';
    const [mayLack = null] = isBeside ? (columns.get(besides) ?? []) : [];
    return [{ total: totalColumn, parts: of, mayLeaveOut, mayLack, words }];
  });
  return sums.length === 0 ? [] : rows.flatMap((row) => sums.flatMap((sum) => checkSum(sheet, row, sum)));
}

/** A sum as the columns of a table make it. */
interface Sum {
  readonly total: number;
  readonly parts: readonly number[];
  /** A part that the total may leave out. */
  readonly mayLeaveOut: number | null;
  /** A column that the parts hold and the total may not. */
  readonly mayLack: number | null;
  readonly words: string;
}

const RIGHT: readonly Problem[] = [];

function checkSum(
  sheet: TextGrid,
  row: number,
  { total: totalColumn, parts, mayLeaveOut, mayLack, words }: Sum,
): readonly Problem[] {
  const total = readCount(sheet, row, totalColumn, '');
  const figures = parts.map((column) => readCount(sheet, row, column, ''));
  if (total.kind !== 'count' || figures.some((figure) => figure.kind !== 'count' && figure.kind !== 'blank'))
    return RIGHT;
  if (figures.every((figure) => figure.kind === 'blank')) return RIGHT;
  const valueOf = (figure: (typeof figures)[number] | undefined): number =>
    figure?.kind === 'count' ? figure.value : 0;
  const sum = figures.reduce((so, figure) => so + valueOf(figure), 0);
  if (sum === total.value) return RIGHT;
  if (mayLeaveOut !== null && sum - valueOf(figures[parts.indexOf(mayLeaveOut)]) === total.value) return RIGHT;
  const lacking = mayLack === null ? null : readCount(sheet, row, mayLack, '');
  if (lacking?.kind === 'count' && sum === total.value + lacking.value) return RIGHT;
  return [
    problem(
      'parts-differ-from-total',
      { identity: words, total: total.value, sum },
      { cell: sheet.address(row, totalColumn) },
    ),
  ];
}
