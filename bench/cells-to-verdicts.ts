import { defaultPlan } from '../src/data/plans/index';
import type { Plan } from '../src/domain/plans/plan';
import type { CellValue, Grid } from '../src/sheets/cells/grid';
import { assessGrid } from '../src/sheets/reading/assess-grid';
import { medianOf } from './measure';

type Rows = readonly (readonly CellValue[])[];

const UNITS = 1500;

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

/** A summary of as many units as a plan may have. */
function units(): Rows {
  return [
    ['TỔNG HỢP'],
    ['STT', 'Đơn vị', 'Tổng số hồ sơ', 'Hồ sơ trực tuyến', 'Tỷ lệ'],
    ...Array.from({ length: UNITS }, (_, index) => [index + 1, nameOf(index), 100, index % 60, (index % 60) / 100]),
  ];
}

const nameOf = (index: number): string => `Xã Thử Nghiệm ${index + 1}`;

function widePlan(): Plan {
  const [first, ...others] = defaultPlan.groups;
  if (first === undefined) throw new Error('The plan has no groups');
  const wide = Array.from({ length: UNITS }, (_, index) => ({ name: nameOf(index), aliases: [] }));
  return { ...defaultPlan, groups: [{ ...first, units: wide }, ...others.map((group) => ({ ...group, units: [] }))] };
}

/** From a grid of cells to verdicts: rows a second, how it grows, and against adding the same cells up and no more. */
async function benchCells(): Promise<void> {
  const shapes: readonly (readonly [what: string, make: (count: number) => Rows, few: number, many: number])[] = [
    ['a list of procedures', procedures, 20_000, 200_000],
    ['a list of dossiers', dossiers, 20_000, 200_000],
  ];
  for (const [what, make, few, many] of shapes) {
    const [small, large] = [gridOf(make(few)), gridOf(make(many))];
    const [short, long] = [
      await medianOf(() => assessGrid(small, defaultPlan)),
      await medianOf(() => assessGrid(large, defaultPlan)),
    ];
    print(what, many, long, long / many / (short / few), await medianOf(() => addUp(large)));
  }
  const summary = gridOf(units());
  const plan = widePlan();
  const time = await medianOf(() => assessGrid(summary, plan));
  print('a summary of units', UNITS, time, null, await medianOf(() => addUp(summary)));
}

function gridOf(cells: Rows): Grid {
  return { sheet: 'Trang', top: 0, left: 0, cells };
}

function print(what: string, rows: number, time: number, growth: number | null, plain: number): void {
  const speed = Math.round((rows / time) * 1000).toLocaleString('vi-VN');
  const grown = growth === null ? '' : `, ${growth.toFixed(2)} × a row of the tenth part of it (1 is linear)`;
  const against = `${(time / plain).toFixed(0)} × adding its figures up`;
  console.log(`From cells to verdicts, ${what}: ${speed} rows a second${grown}, ${against}`);
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
