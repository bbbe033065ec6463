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
    parts: ['settledEarly', 'settledOnTime', 'settledLate'],
    optional: [],
    words: 'đã giải quyết = trước hạn + đúng hạn + quá hạn',
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
    words: 'tổng số = đã giải quyết + đang giải quyết',
  },
];

/**
 * Checks the sums of one row; a row with a figure that cannot be read is left to that figure's own problem.
 * @param countsCarriedOver whether the total has what was carried over in it: always on form II.06a; offices' own lists
 * have it either way, so that there both sums are right
 */
export function checkIdentities(
  sheet: TextGrid,
  row: number,
  columns: MeasureColumns,
  countsCarriedOver: 'always' | 'perhaps',
): readonly Problem[] {
  return IDENTITIES.flatMap((identity) => checkIdentity(sheet, row, columns, identity, countsCarriedOver));
}

function checkIdentity(
  sheet: TextGrid,
  row: number,
  columns: MeasureColumns,
  identity: Identity,
  countsCarriedOver: 'always' | 'perhaps',
): readonly Problem[] {
  const [totalColumn] = columns.get(identity.total) ?? [];
  if (totalColumn === undefined || !identity.parts.every((part) => columns.has(part))) return [];
  const total = readCount(sheet, row, totalColumn, '');
  const parts = [...identity.parts, ...identity.optional].flatMap((part) => columns.get(part) ?? []);
  const figures = parts.map((column) => readCount(sheet, row, column, ''));
  if (total.kind !== 'count' || figures.some((figure) => figure.kind !== 'count' && figure.kind !== 'blank')) return [];
  if (figures.every((figure) => figure.kind === 'blank')) return [];
  const valueOf = (figure: (typeof figures)[number] | undefined): number =>
    figure?.kind === 'count' ? figure.value : 0;
  const sum = figures.reduce((so, figure) => so + valueOf(figure), 0);
  if (sum === total.value) return [];
  const [carriedOver] = columns.get('carriedOverDossiers') ?? [];
  const isOptional = carriedOver !== undefined && identity.optional.includes('carriedOverDossiers');
  const carried = isOptional ? valueOf(figures[parts.indexOf(carriedOver)]) : 0;
  if (countsCarriedOver === 'perhaps' && sum - carried === total.value) return [];
  return [
    problem(
      'parts-differ-from-total',
      { identity: identity.words, total: total.value, sum },
      { cell: sheet.address(row, totalColumn) },
    ),
  ];
}
