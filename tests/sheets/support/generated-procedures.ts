import fc from 'fast-check';
import type { CellValue, Grid } from '../../../src/sheets/cells/grid';
import { columnName } from '../../../src/sheets/cells/grid';
import { gridOf } from './grid-of';

/** A procedure as the officer knows it, before it is written into a sheet. */
export interface Procedure {
  readonly name: string;
  readonly eligible: boolean;
  readonly provided: boolean;
  readonly allowed: boolean;
  readonly online: number;
  readonly offline: number;
  readonly mark: string | number | boolean;
}

export interface ProceduresSheet {
  readonly procedures: readonly Procedure[];
  readonly grid: Grid;
  readonly hasAllowed: boolean;
}

const procedure: fc.Arbitrary<Procedure> = fc
  .record({
    subject: fc.constantFrom(
      'Cấp',
      'Đăng ký',
      'Công nhận',
      'Tổng hợp',
      'Cộng nhận',
      'Xóa đăng ký',
      'Tặng',
      'Phê duyệt',
    ),
    object: fc.constantFrom('giấy phép xây dựng', 'khai sinh', 'hộ tịch', 'hộ kinh doanh', 'danh hiệu', 'bản sao'),
    eligible: fc.boolean(),
    configured: fc.boolean(),
    allowed: fc.boolean(),
    online: fc.nat({ max: 40 }),
    offline: fc.nat({ max: 40 }),
    mark: fc.constantFrom('x', 'X', '✓', 'có', true, 1),
  })
  .map(({ subject, object, configured, ...rest }) => ({
    ...rest,
    name: `${subject} ${object}`,
    provided: rest.eligible && configured,
    online: rest.allowed || configured ? rest.online : 0,
  }));

interface Shape {
  readonly order: readonly number[];
  readonly hasAllowed: boolean;
  readonly hasParts: boolean;
  readonly isGrouped: boolean;
  readonly isMerged: boolean;
  readonly hasNumbering: boolean;
  readonly hasSections: boolean;
  readonly total: 'none' | 'top' | 'bottom';
  readonly titles: number;
}

const shape: fc.Arbitrary<Shape> = fc.record({
  order: fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 }),
  hasAllowed: fc.boolean(),
  hasParts: fc.boolean(),
  isGrouped: fc.boolean(),
  isMerged: fc.boolean(),
  hasNumbering: fc.boolean(),
  hasSections: fc.boolean(),
  total: fc.constantFrom('none', 'top', 'bottom'),
  titles: fc.nat({ max: 3 }),
});

interface Column {
  readonly parent: string;
  readonly heading: string;
  cell(of: Procedure): CellValue;
  /** What a total row holds; null under marks. */
  sum(all: readonly Procedure[]): CellValue;
}

const markColumn = (parent: string, heading: string, pick: (of: Procedure) => boolean): Column => ({
  parent,
  heading,
  cell: (of) => (pick(of) ? of.mark : null),
  sum: () => null,
});

const countColumn = (parent: string, heading: string, pick: (of: Procedure) => number): Column => ({
  parent,
  heading,
  cell: pick,
  sum: (all) => all.reduce((sum, of) => sum + pick(of), 0),
});

function columnsOf({ order, hasAllowed, hasParts, isGrouped }: Shape): readonly Column[] {
  const services = isGrouped ? 'DVCTT toàn trình' : '';
  const dossiers = isGrouped ? 'Số hồ sơ tiếp nhận trong kỳ' : '';
  const marks = [
    markColumn(services, 'Đủ điều kiện', (of) => of.eligible),
    markColumn(services, 'Đã cung cấp', (of) => of.provided),
  ];
  const allowed = hasAllowed ? [markColumn('', 'Cho phép nộp hồ sơ trực tuyến', (of) => of.allowed)] : [];
  const counts = [
    countColumn(dossiers, isGrouped ? 'Tổng số' : 'Tổng số hồ sơ', (of) => of.online + of.offline),
    countColumn(dossiers, 'Trực tuyến', (of) => of.online),
    ...(hasParts ? [countColumn(dossiers, 'Trực tiếp, dịch vụ bưu chính', (of) => of.offline)] : []),
  ];
  const shuffled = (columns: readonly Column[]): Column[] =>
    columns
      .map((column, index) => ({ column, at: order.indexOf(index) }))
      .sort((a, b) => a.at - b.at)
      .map(({ column }) => column);
  const groups = [shuffled(marks), allowed, shuffled(counts)];
  return (order[0] ?? 0) % 2 === 0 ? groups.flat() : [...groups].reverse().flat();
}

/** A unit's sheet of procedures in one of many shapes, beside what went into it. */
export const proceduresSheet: fc.Arbitrary<ProceduresSheet> = fc
  .tuple(fc.array(procedure, { minLength: 1, maxLength: 25 }), shape)
  .map(([procedures, of]) => ({ procedures, hasAllowed: of.hasAllowed, grid: writeSheet(procedures, of) }));

function writeSheet(procedures: readonly Procedure[], of: Shape): Grid {
  const columns = columnsOf(of);
  const titles: CellValue[][] = [['Đơn vị: Phòng Nội vụ'], ['DANH MỤC THỦ TỤC HÀNH CHÍNH NĂM 2022'], []].slice(
    0,
    of.titles,
  );
  const rows: CellValue[][] = [...titles];
  const merges: string[] = [];
  if (of.isGrouped) {
    const top = rows.length + 1;
    rows.push([
      'STT',
      'Tên TTHC',
      ...columns.map(({ parent, heading }, index) => parentCell(columns, index) ?? (parent ? null : heading)),
    ]);
    rows.push([null, null, ...columns.map(({ parent, heading }) => (parent ? heading : null))]);
    if (of.isMerged) merges.push(...mergesOf(columns, top));
  } else rows.push(['STT', 'Tên TTHC', ...columns.map(({ heading }) => heading)]);
  if (of.hasNumbering) rows.push([1, 2, ...columns.map((_, index) => index + 3)]);
  const total = ['', 'Tổng cộng', ...columns.map((column) => column.sum(procedures))];
  if (of.total === 'top') rows.push(total);
  procedures.forEach((procedure, index) => {
    if (of.hasSections && index % 7 === 0) rows.push([['I', 'II', 'III', 'IV'][index / 7] ?? 'V', 'Lĩnh vực hộ tịch']);
    rows.push([index + 1, procedure.name, ...columns.map((column) => column.cell(procedure))]);
  });
  if (of.total === 'bottom') rows.push(total);
  return gridOf(rows, { sheet: 'Phòng Nội vụ', ...(of.isMerged ? { merges } : {}) });
}

/** The parent's text at its first column; null over the others. */
function parentCell(columns: readonly Column[], index: number): string | null {
  const parent = columns[index]?.parent ?? '';
  return parent !== '' && columns[index - 1]?.parent !== parent ? parent : null;
}

function mergesOf(columns: readonly Column[], top: number): string[] {
  const merges = [`A${String(top)}:A${String(top + 1)}`, `B${String(top)}:B${String(top + 1)}`];
  columns.forEach(({ parent }, index) => {
    const letters = columnName(index + 2);
    if (parent === '') merges.push(`${letters}${String(top)}:${letters}${String(top + 1)}`);
    else if (parentCell(columns, index) !== null) {
      const width = columns.filter((column) => column.parent === parent).length;
      merges.push(`${letters}${String(top)}:${columnName(index + 1 + width)}${String(top)}`);
    }
  });
  return merges;
}
