import type { CellValue } from '../../src/sheets/cells/grid';
import type { AssignedIndicator } from './plan-766';

type Row = readonly CellValue[];
type Counts = readonly [numerator: number, denominator: number];

/** A worksheet of one indicator in one layout, with the cell where its verdict is shown. */
export interface LaidOut {
  readonly layout: string;
  readonly rows: readonly Row[];
  readonly merges?: readonly string[];
}

const UNIT = 'Phòng Nội vụ';
const OTHER = 'Phòng Tư pháp';

/** Splits a count over two rows. */
const halves = (count: number): readonly [number, number] => [Math.floor(count / 2), Math.ceil(count / 2)];

/** Every layout in which an office may send one indicator's figures of "Phòng Nội vụ". */
export const layouts: Readonly<Record<string, (of: AssignedIndicator, counts: Counts) => LaidOut>> = {
  'a row an indicator': ({ heading }, [top, bottom]) => ({
    layout: 'unit-summary',
    rows: [
      [`Đơn vị: ${UNIT}`],
      ['STT', 'Chỉ số', 'Số đã thực hiện', 'Tổng số', 'Tỷ lệ (%)'],
      [1, heading, top, bottom, (100 * top) / bottom],
    ],
  }),
  'a row a count': ({ numerator, denominator }, [top, bottom]) => ({
    layout: 'unit-summary',
    rows: [[`Đơn vị: ${UNIT}`], ['STT', 'Nội dung', 'Kết quả'], [1, denominator, bottom], [2, numerator, top]],
  }),
  'a row a unit': ({ numerator, denominator }, [top, bottom]) => ({
    layout: 'units-summary',
    rows: [
      ['STT', 'Đơn vị', denominator, numerator],
      [1, UNIT, bottom, top],
      [2, OTHER, 10, 5],
    ],
  }),
  'a row a unit, a block of columns an indicator': ({ heading }, [top, bottom]) => ({
    layout: 'units-summary',
    rows: [
      ['STT', 'Đơn vị', heading, null, null],
      [null, null, 'Tổng số', 'Số đạt', 'Tỷ lệ (%)'],
      [1, UNIT, bottom, top, (100 * top) / bottom],
      [2, OTHER, 10, 5, 50],
    ],
    merges: ['A1:A2', 'B1:B2', 'C1:E1'],
  }),
  'a row a side of each unit': ({ heading }, [top, bottom]) => ({
    layout: 'units-summary',
    rows: [
      ['STT', 'Đơn vị', 'Nội dung', heading],
      [1, UNIT, 'Tử số', top],
      [null, null, 'Mẫu số', bottom],
      [2, OTHER, 'Tử số', 5],
      [null, null, 'Mẫu số', 10],
    ],
    merges: ['A2:A3', 'B2:B3', 'A4:A5', 'B4:B5'],
  }),
  'a line of the indicator above the units': ({ heading }, [top, bottom]) => ({
    layout: 'units-summary',
    rows: [
      ['STT', 'Đơn vị', 'Tử số', 'Mẫu số', 'Tỷ lệ (%)'],
      ['I', heading, null, null, null],
      [1, UNIT, top, bottom, (100 * top) / bottom],
      [2, OTHER, 5, 10, 50],
    ],
  }),
  'a column a unit': ({ numerator, denominator }, [top, bottom]) => ({
    layout: 'units-summary',
    rows: [
      ['STT', 'Nội dung', UNIT, OTHER],
      [1, denominator, bottom, 10],
      [2, numerator, top, 5],
    ],
  }),
  'a row a procedure': ({ numerator, denominator }, [top, bottom]) => ({
    layout: 'unit-procedures',
    rows: [
      [`Đơn vị: ${UNIT}`],
      ['STT', 'Tên thủ tục hành chính', denominator, numerator],
      ...halves(bottom).map((count, index) => [
        index + 1,
        `Thủ tục ${String(index + 1)}`,
        count,
        halves(top)[index] ?? 0,
      ]),
    ],
  }),
  'a row a field': ({ numerator, denominator }, [top, bottom]) => ({
    layout: 'form-06a',
    rows: [
      [`Đơn vị: ${UNIT}`],
      ['STT', 'Lĩnh vực', denominator, numerator],
      ...halves(bottom).map((count, index) => [
        index + 1,
        `Lĩnh vực ${String(index + 1)}`,
        count,
        halves(top)[index] ?? 0,
      ]),
    ],
  }),
};
