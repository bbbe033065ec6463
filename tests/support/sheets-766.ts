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
/** An indicator that no plan knows. */
const UNASSIGNED = 'Tỷ lệ cán bộ được tập huấn';

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
  'a row a unit and indicator': ({ heading }, [top, bottom]) => ({
    layout: 'units-summary',
    rows: [
      ['STT', 'Đơn vị', 'Chỉ số', 'Tử số', 'Mẫu số', 'Tỷ lệ (%)'],
      [1, OTHER, heading, 5, 10, 50],
      [2, OTHER, UNASSIGNED, 1, 10, 10],
      [3, UNIT, heading, top, bottom, (100 * top) / bottom],
      [4, UNIT, UNASSIGNED, 1, 10, 10],
    ],
  }),
  'a row an indicator below the unit': ({ heading }, [top, bottom]) => ({
    layout: 'units-summary',
    rows: [
      ['STT', 'Đơn vị', 'Chỉ số', 'Tử số', 'Mẫu số', 'Tỷ lệ (%)'],
      [1, OTHER, heading, 5, 10, 50],
      [null, null, UNASSIGNED, 1, 10, 10],
      [2, UNIT, UNASSIGNED, 1, 10, 10],
      [null, null, heading, top, bottom, (100 * top) / bottom],
    ],
    merges: ['A2:A3', 'B2:B3', 'A4:A5', 'B4:B5'],
  }),
  'a line above a unit’s indicators': ({ heading }, [top, bottom]) => ({
    layout: 'units-summary',
    rows: [
      ['STT', 'Chỉ số', 'Tử số', 'Mẫu số', 'Tỷ lệ (%)'],
      ['I', OTHER, null, null, null],
      [1, heading, 5, 10, 50],
      [2, UNASSIGNED, 1, 10, 10],
      ['II', UNIT, null, null, null],
      [1, heading, top, bottom, (100 * top) / bottom],
      [2, UNASSIGNED, 1, 10, 10],
    ],
  }),
  'two counts in a cell': ({ heading }, [top, bottom]) => ({
    layout: 'units-summary',
    rows: [
      ['STT', 'Đơn vị', heading],
      [1, OTHER, '5/10 (50%)'],
      [2, UNIT, `${String(top)}/${String(bottom)}, đạt ${String((100 * top) / bottom).replace('.', ',')}%`],
    ],
  }),
  'a row an indicator, its result in words': ({ heading }, [top, bottom]) => ({
    layout: 'unit-summary',
    rows: [[`Đơn vị: ${UNIT}`], ['STT', 'Chỉ tiêu', 'Kết quả'], [1, heading, `${String(top)}/${String(bottom)}`]],
  }),
  'rows of fields below each unit': ({ numerator, denominator }, [top, bottom]) => ({
    layout: 'units-summary',
    rows: [
      ['STT', 'Đơn vị', 'Lĩnh vực', denominator, numerator],
      [1, OTHER, 'Hộ tịch', 6, 3],
      [null, null, 'Chứng thực', 4, 2],
      ...halves(bottom).map((count, index) => [
        index === 0 ? 2 : null,
        index === 0 ? UNIT : null,
        `Lĩnh vực ${String(index + 1)}`,
        count,
        halves(top)[index] ?? 0,
      ]),
      [null, 'Tổng cộng', null, bottom + 10, top + 5],
    ],
    merges: ['A2:A3', 'B2:B3', 'A4:A5', 'B4:B5'],
  }),
  'procedures below a line of each unit': ({ numerator, denominator }, [top, bottom]) => ({
    layout: 'units-summary',
    rows: [
      ['STT', 'Tên thủ tục hành chính', denominator, numerator],
      ['I', OTHER, 10, 5],
      [1, 'Chứng thực bản sao', 6, 3],
      [2, 'Đăng ký khai sinh', 4, 2],
      ['II', UNIT, bottom, top],
      ...halves(bottom).map((count, index) => [
        index + 1,
        `Thủ tục ${String(index + 1)}`,
        count,
        halves(top)[index] ?? 0,
      ]),
    ],
  }),
};
