import type { SheetAssessment } from '../../../src/app/assess/assess-sheet';
import { assessSheet } from '../../../src/app/assess/assess-sheet';
import { HostError, type Host, type HostErrorCode, type SelectedCell } from '../../../src/app/host/host';
import type { NewCell, NewSheet, SheetTable, TableValue } from '../../../src/app/host/new-sheet';
import type { WorkbookPlans } from '../../../src/app/plans/workbook-plans';
import { defaultPlan } from '../../../src/data/plans/index';
import { serialOfDate } from '../../../src/domain/periods/date-serial';
import { PaneStore } from '../../../src/taskpane/store/pane-store';
import type { CellValue, Grid } from '../../../src/sheets/cells/grid';

type Row = readonly CellValue[];

/** A workbook of one sheet in memory, that notes what was asked of it. */
export interface FakeHost extends Host {
  rows: readonly Row[];
  sheet: string;
  readonly settings: Map<string, unknown>;
  readonly asked: string[];
  readonly added: NewSheet[];
  readonly tables: Map<string, SheetTable>;
  /** Excel refuses the next readings so; null lets them through. */
  refuses: HostErrorCode | null;
  isProtected: boolean;
  selected: Pick<SelectedCell, 'sheet' | 'row' | 'column' | 'isEmpty'>;
  /** Readings wait for this. */
  gate: Promise<void>;
  changed(): void;
}

export function fakeHost(rows: readonly Row[], sheet = 'Trang 1'): FakeHost {
  let listener: (isMoved: boolean) => void = () => undefined;
  const host: FakeHost = {
    rows,
    sheet,
    settings: new Map(),
    asked: [],
    added: [],
    tables: new Map(),
    refuses: null,
    isProtected: false,
    selected: { sheet, row: 90, column: 30, isEmpty: true },
    gate: Promise.resolve(),
    changed: () => listener(false),
    withSheet: async (_, work) => {
      host.asked.push('read');
      await host.gate;
      if (host.refuses !== null) throw new HostError(host.refuses);
      return work({
        name: host.sheet,
        id: '{1}',
        grid: gridOf(host.rows, host.sheet),
        isProtected: host.isProtected,
        settings: host.settings,
        readFormats: (columns) =>
          Promise.resolve(new Map(columns.map((column) => [column, host.rows.map(() => 'General')]))),
        replaceColours: ({ rules }) => {
          host.asked.push(rules.length === 0 ? 'no colours' : 'colours');
          return Promise.resolve(4);
        },
        coloured: null,
        madeBy: null,
        verdicts: null,
        readInserted: () => Promise.resolve({ formulas: [], marks: null }),
        replaceFormula: () => Promise.reject(new HostError('failed')),
        replaceBasis: () => Promise.resolve(null),
        replaceVerdicts: () => Promise.resolve({ cells: [], before: null }),
        putBackVerdicts: () => Promise.resolve(true),
        putBackFormula: ({ cells: { written } }) => {
          host.asked.push(`back ${String(written)}`);
          return Promise.resolve(true);
        },
      });
    },
    withSelectedCell: (work) =>
      work({
        ...host.selected,
        names: new Map(),
        writeFormula: ({ formula }) => {
          host.asked.push(formula);
          const area = { top: 0, left: 0, bottom: 0, right: 0 };
          const before = { area, formulas: [['']], numberFormats: [['General']], look: null };
          return Promise.resolve({ cells: { ...before, written: [[formula]] }, names: [] });
        },
      }),
    sealSheet: (name) => Promise.resolve(`seal of ${name}`),
    removeSheet: (name) => {
      host.asked.push(`removed ${name}`);
      return Promise.resolve(true);
    },
    takeBackTable: ({ name }) => {
      host.asked.push(`taken back ${name}`);
      return Promise.resolve(true);
    },
    readMade: () => Promise.resolve([]),
    readSelection: () => Promise.resolve(host.rows.length === 0 ? null : gridOf(host.rows, host.sheet)),
    select: (name, address) => {
      host.asked.push(`${name}!${address}`);
      return Promise.resolve();
    },
    watch: (heard) => {
      listener = heard;
      return Promise.resolve(() => Promise.resolve());
    },
    readSettings: () => Promise.resolve(host.settings),
    writeSettings: (changes) => {
      for (const [key, value] of changes) {
        if (value === null) host.settings.delete(key);
        else host.settings.set(key, value);
      }
      return Promise.resolve();
    },
    addSheet: (added) => {
      host.added.push(added);
      const { table } = added;
      if (table !== undefined) host.tables.set(table.name, tableOf(added, table));
      return Promise.resolve(added.name);
    },
    sheetNames: () =>
      Promise.resolve([host.sheet, ...host.added.map(({ name }) => name)].map((name) => ({ name, isVisible: true }))),
    readTable: (name) => Promise.resolve(host.tables.get(name) ?? null),
    changeTable: (name, { cells, added }) => {
      const table = host.tables.get(name);
      if (table === undefined) return Promise.reject(new HostError('no-table'));
      const changed = [...table.rows.map((row) => [...row]), ...added.map((row) => row.map(valueOf))];
      for (const { row, column, value } of cells) {
        const line = changed[row];
        if (line !== undefined) line[column] = valueOf(value);
      }
      const area = { ...table.area, bottom: table.area.bottom + added.length };
      host.tables.set(name, { ...table, area, rows: changed });
      return Promise.resolve({ name, cells: [], added: [] });
    },
  };
  return host;
}

function tableOf({ name: sheet, rows }: NewSheet, { name, area }: NonNullable<NewSheet['table']>): SheetTable {
  const lines = rows.slice(area.top, area.bottom + 1).map((row) => row.slice(area.left, area.right + 1).map(valueOf));
  const [headings = [], ...below] = lines;
  return { name, sheet, area, headings: headings.map(String), rows: below, isProtected: false };
}

function valueOf(cell: NewCell): TableValue {
  if (typeof cell !== 'object' || cell === null) return cell === '' ? null : cell;
  if ('count' in cell) return cell.count;
  if ('date' in cell) return cell.date === null ? null : serialOfDate(cell.date);
  if ('figure' in cell) return cell.figure;
  return 'formula' in cell ? null : cell.share;
}

/** The pane's store over a host, with what it tells of plans. */
export function openStore(host: Host, told: WorkbookPlans[] = []): PaneStore {
  return new PaneStore({
    host,
    hasFunctions: true,
    plansRead: (plans) => {
      told.push(plans);
      return Promise.resolve();
    },
  });
}

export function gridOf(rows: readonly Row[], sheet = 'Trang 1'): Grid {
  const width = Math.max(1, ...rows.map((row) => row.length));
  const cells = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null));
  return { sheet, top: 0, left: 0, cells, merges: [] };
}

/** The assessment of a sheet by the built-in plan, through the use case that the pane runs. */
export function assessRows(rows: readonly Row[], settings: Record<string, unknown> = {}): Promise<SheetAssessment> {
  const host = fakeHost(rows);
  for (const [key, value] of Object.entries(settings)) host.settings.set(key, value);
  return assessSheet(host, { plan: defaultPlan, sheet: null });
}

/** A unit's procedures; data from row 4. */
export function procedures(rows: readonly Row[], owner = 'Đơn vị: Phòng Nội vụ'): readonly Row[] {
  return [
    [owner],
    [],
    [
      'STT',
      'Tên thủ tục hành chính',
      'Đủ điều kiện cung cấp toàn trình',
      'Đã cung cấp toàn trình',
      'Cho phép nộp trực tuyến',
      'Tổng số hồ sơ phát sinh trong kỳ',
      'Số hồ sơ trực tuyến',
    ],
    ...rows.map((row, index) => [index + 1, `Thủ tục ${index + 1}`, ...row]),
  ];
}

/** A row a unit: online dossiers of all dossiers; data from row 2. */
export function units(rows: readonly Row[]): readonly Row[] {
  return [
    ['STT', 'Đơn vị', 'Số hồ sơ trực tuyến', 'Tổng số hồ sơ phát sinh trong kỳ'],
    ...rows.map((row, index) => [index + 1, ...row]),
  ];
}
