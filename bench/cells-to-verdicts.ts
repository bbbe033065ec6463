import { defaultPlan } from '../src/data/plans/index';
import type { Plan } from '../src/domain/plans/plan';
import type { CellValue, Grid } from '../src/sheets/cells/grid';
import { assessGrid } from '../src/sheets/reading/assess-grid';
import { medianOf } from './measure';

type Rows = readonly (readonly CellValue[])[];

/** A list of procedures; no two names are the same. */
function procedures(count: number): Rows {
  const head = ['STT', 'Tên thủ tục hành chính', 'Đủ điều kiện', 'Đã cung cấp', 'Cho phép nộp trực tuyến'];
  return [
    ['Đơn vị: Phòng Nội vụ'],
    [...head, 'Tổng số hồ sơ', 'Hồ sơ trực tuyến', 'Tỷ lệ'],
    ...Array.from({ length: count }, (_, index) => {
      const [total, online] = [10 + (index % 7), index % 5];
      const marks = ['x', index % 3 === 0 ? null : 'x', 'x'];
      return [index + 1, `Thủ tục số ${index}`, ...marks, total, online, online / total];
    }),
  ];
}

/** A list of dossiers; no two codes and no two names are the same. */
function dossiers(count: number): Rows {
  const head = ['STT', 'Mã hồ sơ', 'Người nộp', 'Hình thức nộp', 'Ngày tiếp nhận', 'Ngày hẹn trả', 'Ngày trả kết quả'];
  return [
    ['UBND PHƯỜNG SÔNG CẦU'],
    ['DANH SÁCH HỒ SƠ QUÝ I NĂM 2022'],
    head,
    ...Array.from({ length: count }, (_, index) => {
      const received = 44_570 + (index % 60);
      const way = index % 2 === 0 ? 'Trực tiếp' : 'Nộp trực tuyến';
      return [index + 1, `H98.${index}`, `Công dân ${index}`, way, received, received + 10, received + 8];
    }),
  ];
}

/** A summary of units, a verdict for each. */
function units(count: number): Rows {
  return [
    ['TỔNG HỢP'],
    ['STT', 'Đơn vị', 'Tổng số hồ sơ', 'Hồ sơ trực tuyến', 'Tỷ lệ'],
    ...Array.from({ length: count }, (_, index) => [index + 1, nameOf(index), 100, index % 60, (index % 60) / 100]),
  ];
}

const nameOf = (index: number): string => `Xã Thử Nghiệm ${index + 1}`;

/** A plan of all these units. */
function widePlan(count: number): Plan {
  const [first, ...others] = defaultPlan.groups;
  if (first === undefined) throw new Error('The plan has no groups');
  const wide = Array.from({ length: count }, (_, index) => ({ name: nameOf(index), aliases: [] }));
  return { ...defaultPlan, groups: [{ ...first, units: wide }, ...others.map((group) => ({ ...group, units: [] }))] };
}

/** From a grid of cells to verdicts: rows a second, how it grows, and against adding the same cells up and no more. */
async function benchCells(): Promise<void> {
  const same = (): Plan => defaultPlan;
  const shapes: readonly Shape[] = [
    { what: 'a list of procedures', make: procedures, planOf: same, sizes: [20_000, 200_000] },
    { what: 'a list of dossiers', make: dossiers, planOf: same, sizes: [20_000, 200_000] },
    // The first is as many units as a plan may have.
    { what: 'a summary of units', make: units, planOf: widePlan, sizes: [1_500, 15_000] },
  ];
  for (const { what, make, planOf, sizes } of shapes) {
    let before: number | null = null;
    for (const rows of sizes) {
      const grid = gridOf(make(rows));
      const plan = planOf(rows);
      const time = await medianOf(() => assessGrid(grid, plan));
      print(what, rows, time, before === null ? null : time / rows / before, await medianOf(() => addUp(grid)));
      before = time / rows;
    }
  }
}

interface Shape {
  readonly what: string;
  readonly make: (count: number) => Rows;
  readonly planOf: (count: number) => Plan;
  readonly sizes: readonly number[];
}

function gridOf(cells: Rows): Grid {
  return { sheet: 'Trang', top: 0, left: 0, cells };
}

function print(what: string, rows: number, time: number, growth: number | null, plain: number): void {
  const speed = Math.round((rows / time) * 1000).toLocaleString('vi-VN');
  const grown = growth === null ? '' : `, ${growth.toFixed(2)} × a row of the tenth part of it (1 is linear)`;
  const against = `${(time / plain).toFixed(0)} × adding its figures up`;
  console.log(
    `From cells to verdicts, ${rows.toLocaleString('vi-VN')} rows of ${what}: ${speed} rows a second${grown}, ${against}`,
  );
}

/** The least that can be done with the cells: each is looked at once. */
function addUp({ cells }: Grid): number {
  let sum = 0;
  for (const row of cells) {
    for (const value of row) sum += typeof value === 'number' ? value : typeof value === 'string' ? value.length : 0;
  }
  return sum;
}

void benchCells();
