import type { AddedCell, AddedLook, AddedSheet } from '../../../../src/files/xlsx/added-sheet';
import type { CellValue } from '../../../../src/sheets/cells/grid';

export const plainLook: AddedLook = {
  numberFormat: 'General',
  font: 'Times New Roman',
  size: 13,
  bold: false,
  italic: false,
  underline: false,
  color: '#000000',
  fill: null,
  horizontal: 'General',
  vertical: 'Bottom',
  wraps: false,
  lines: { top: null, right: null, bottom: null, left: null },
};

const line = { color: '#000000' };
const lined = { top: line, right: line, bottom: line, left: line };

const looks = {
  plain: plainLook,
  title: { ...plainLook, bold: true, size: 14, horizontal: 'Center', vertical: 'Center', wraps: true },
  small: { ...plainLook, italic: true, horizontal: 'Center', underline: true },
  heading: {
    ...{ ...plainLook, bold: true, fill: '#ddebf7', horizontal: 'Center', vertical: 'Center', wraps: true },
    lines: lined,
  },
  text: { ...plainLook, vertical: 'Top', wraps: true, lines: lined },
  count: { ...plainLook, numberFormat: '#,##0', lines: lined },
  share: { ...plainLook, numberFormat: '0.0%', lines: lined, color: '#1f4e79' },
  date: { ...plainLook, numberFormat: 'dd/mm/yyyy', lines: { ...lined, top: null } },
} as const satisfies Record<string, AddedLook>;

type LookName = keyof typeof looks;
const names = Object.keys(looks);

function cell(row: number, column: number, value: CellValue, look: LookName, formula?: string): AddedCell {
  const place = { row, column, value, look: names.indexOf(look) };
  return formula === undefined ? place : { ...place, formula };
}

/** A worksheet with nothing in it. */
export function emptySheet(name: string): AddedSheet {
  return {
    ...{ name, visibility: 'visible', tabColor: null, cells: [], looks: [], widths: [], heights: [], merges: [] },
    ...{ frozen: null, isProtected: false, tables: [], validations: [], links: [], charts: [] },
    paper: {
      ...{ orientation: 'Portrait', paperSize: 'A4', fit: null, scale: 100, margins: null, printArea: null },
      ...{ titleRows: null, breaksBefore: [], header: '', firstHeader: null },
    },
  };
}

const UNITS = 30;
const FIRST = 5;
const LAST = FIRST + UNITS - 1;
const HISTORY = LAST + 3;
const CHARTS = HISTORY + 6;

function unitRows(): AddedCell[] {
  return Array.from({ length: UNITS }, (_, index) => {
    const row = FIRST + index;
    const [done, all] = [40 + ((index * 37) % 60), 100];
    return [
      cell(row, 0, index + 1, 'count'),
      cell(row, 1, `Ủy ban nhân dân phường số ${index + 1}`, 'text'),
      cell(row, 2, done, 'count'),
      cell(row, 3, all, 'count'),
      cell(row, 4, done / all, 'share', `IFNA(C${row + 1}/D${row + 1},"")`),
    ];
  }).flat();
}

function historyRows(): AddedCell[] {
  const headings = ['Ngày', 'Đơn vị', 'Tỷ lệ\ntrực tuyến'];
  return [
    ...headings.map((heading, index) => cell(HISTORY, index, heading, 'heading')),
    ...[44_788, 44_819].flatMap((day, index) => [
      cell(HISTORY + 1 + index, 0, day, 'date'),
      cell(HISTORY + 1 + index, 1, index === 0 ? '=Phòng' : '@Sở & <ban> "A"', 'text'),
      cell(HISTORY + 1 + index, 2, 0.5 + index / 4, 'share'),
    ]),
  ];
}

/** A report with one of everything that a new worksheet may hold. */
export function sampleSheet(name = "Báo cáo 'A' 1"): AddedSheet {
  const quoted = `'${name.replace(/'/g, "''")}'!`;
  const chart = {
    series: [
      {
        name: `${quoted}$C$5`,
        categories: `${quoted}$B$${FIRST + 1}:$B$${FIRST + 6}`,
        values: `${quoted}$C$${FIRST + 1}:$C$${FIRST + 6}`,
        color: '#2e75b6',
      },
      {
        name: `${quoted}$D$5`,
        categories: `${quoted}$B$${FIRST + 1}:$B$${FIRST + 6}`,
        values: `${quoted}$D$${FIRST + 1}:$D$${FIRST + 6}`,
        color: null,
      },
    ],
    ...{ format: '#,##0', hasLabels: true, most: null, hasLegend: true },
  };
  const types = ['ColumnClustered', 'BarClustered', 'ColumnStacked', 'BarStacked100', 'Line'] as const;
  return {
    ...emptySheet(name),
    tabColor: '#70ad47',
    cells: [
      cell(0, 0, 'BÁO CÁO KẾT QUẢ THỰC HIỆN CHỈ TIÊU\nDỊCH VỤ CÔNG TRỰC TUYẾN', 'title'),
      cell(2, 0, 'Số liệu đến ngày', 'small'),
      cell(2, 3, 44_788, 'date'),
      ...['STT', 'Đơn vị', 'Trực tuyến', 'Tổng số', 'Tỷ lệ'].map((text, index) => cell(4, index, text, 'heading')),
      ...unitRows(),
      ...historyRows(),
    ],
    looks: Object.values(looks),
    widths: [12, 34, 14, 14, 12].map((characters, column) => ({ column, characters })),
    heights: [{ row: 0, points: 42 }],
    merges: [
      { top: 0, left: 0, bottom: 0, right: 4 },
      { top: 2, left: 0, bottom: 2, right: 2 },
    ],
    frozen: { rows: 5, columns: 2 },
    isProtected: false,
    paper: {
      ...{ orientation: 'Portrait', paperSize: 'A4', fit: { wide: 1, tall: 0 }, scale: 100 },
      margins: { top: 56.69, right: 42.52, bottom: 56.69, left: 85.04 },
      printArea: { top: 0, left: 0, bottom: CHARTS + 5 * 15, right: 4 },
      titleRows: { first: 4, last: 4 },
      breaksBefore: [CHARTS, CHARTS + 3 * 15],
      ...{ header: '&C&P', firstHeader: '' },
    },
    tables: [
      {
        name: 'DVCTT_LichSu',
        area: { top: HISTORY, left: 0, bottom: HISTORY + 2, right: 2 },
        headings: ['Ngày', 'Đơn vị', 'Tỷ lệ\ntrực tuyến'],
        style: 'TableStyleLight9',
      },
    ],
    validations: [
      {
        area: { top: HISTORY + 1, left: 1, bottom: HISTORY + 2, right: 1 },
        takes: { list: ['Đạt "chỉ tiêu"', 'Chưa đạt'] },
        ...{ title: 'Đơn vị', text: 'Chọn một đơn vị trong danh sách.' },
      },
      {
        area: { top: HISTORY + 1, left: 0, bottom: HISTORY + 2, right: 0 },
        ...{ takes: 'date', title: 'Ngày', text: 'Nhập ngày.' },
      },
    ],
    links: [{ row: FIRST, column: 1, location: `${quoted}A40`, tip: 'Xem "lịch sử" <của đơn vị>' }],
    charts: types.map((type, index) => ({
      ...chart,
      type,
      ...{ name: `Biểu đồ ${index + 1}`, title: `Số hồ sơ (${type})` },
      place: { top: CHARTS + index * 15, left: 0, bottom: CHARTS + index * 15 + 13, right: 4 },
    })),
  };
}
