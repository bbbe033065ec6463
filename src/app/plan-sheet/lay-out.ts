import type { Area } from '../../sheets/cells/grid';
import { splitLongCells } from '../../sheets/plan-sheet/long-cells';
import { FIRST_TARGET_COLUMN, markerOf, PLAN_SHEET_VERSION, planTableKeys } from '../../sheets/plan-sheet/vocabulary';
import { planTables, titleOf, type ColumnWords, type PlanTableKey } from '../../sheets/plan-sheet/vocabulary';
import type { NewCell, NewSheet } from '../host/new-sheet';
import type { PlanRow, PlanTables } from './plan-tables';

/** In characters: order, codes, names, parties, parties, long texts; then the indicators' columns. */
const WIDTHS = [6, 17, 42, 17, 17, 40];
const TARGET_WIDTH = 14;
/** Two columns after the names are used whether or not there are indicators. */
const FEWEST_TARGETS = 2;

export interface LayOutOptions {
  readonly sheetName: string;
  /** Lines of advice below the first. */
  readonly hints: readonly string[];
  /** A line of advice between the title of a table and its headings. */
  readonly tableHints?: Partial<Readonly<Record<PlanTableKey, string>>>;
  /** Rows of a table that are examples, by their place in it. */
  readonly isExample?: (row: PlanRow) => boolean;
}

/** Puts the tables of a plan's worksheet below each other, each with its title and its headings. */
export function layOut({ targetHeadings, rows }: PlanTables, options: LayOutOptions): NewSheet {
  const page = new Page();
  page.headings.push(0);
  page.add([markerOf(PLAN_SHEET_VERSION)]);
  for (const hint of options.hints) page.addHint(hint);
  for (const key of planTableKeys) {
    page.add([]);
    page.headings.push(page.rows.length);
    page.add([titleOf(key)]);
    const hint = options.tableHints?.[key];
    if (hint !== undefined) page.addHint(hint);
    page.addTable(key, key === 'assignments' ? targetHeadings : [], rows[key], options.isExample ?? (() => false));
  }
  const targets = Math.max(FEWEST_TARGETS, targetHeadings.length);
  const { tables, centred, remarks } = page;
  return {
    name: options.sheetName,
    rows: page.rows,
    headingRows: page.headings,
    widths: [...WIDTHS, ...new Array<number>(targets).fill(TARGET_WIDTH)],
    look: { tables, centred, remarks },
  };
}

class Page {
  readonly rows: (readonly NewCell[])[] = [];
  readonly headings: number[] = [];
  readonly tables: Area[] = [];
  readonly centred: Area[] = [];
  readonly remarks: Area[] = [];

  add(...lines: readonly (readonly NewCell[])[]): void {
    this.rows.push(...splitLongCells(lines));
  }

  addHint(text: string): void {
    this.remark(this.rows.length, this.rows.length, 0, 0);
    this.add([text]);
  }

  addTable(
    key: PlanTableKey,
    more: readonly string[],
    rows: readonly PlanRow[],
    isExample: (row: PlanRow) => boolean,
  ): void {
    const columns: readonly ColumnWords[] = planTables[key].columns;
    const top = this.rows.length;
    const headings = new Map<number, NewCell>(columns.map(({ at, heading }) => [at, heading]));
    more.forEach((heading, index) => headings.set(FIRST_TARGET_COLUMN + index, heading));
    this.headings.push(top);
    this.add(toLine(headings));
    for (const row of rows) {
      const first = this.rows.length;
      const cells = new Map<number, NewCell>(columns.map(({ key: of, at }) => [at, row.cells[of] ?? '']));
      row.targets?.forEach((cell, index) => cells.set(FIRST_TARGET_COLUMN + index, cell));
      this.add(toLine(cells));
      if (isExample(row)) this.remark(first, this.rows.length - 1, 0, cells.size - 1);
    }
    const bottom = this.rows.length - 1;
    const [left, right] = [Math.min(...headings.keys()), Math.max(...headings.keys())];
    this.tables.push({ top, left, bottom, right });
    if (bottom === top) return;
    this.centred.push({ top: top + 1, left, bottom, right: left });
    if (more.length > 0) this.centred.push({ top: top + 1, left: FIRST_TARGET_COLUMN, bottom, right });
    if (key === 'warnings') this.remark(top, bottom, right, right);
  }

  private remark(top: number, bottom: number, left: number, right: number): void {
    this.remarks.push({ top, left, bottom, right });
  }
}

function toLine(cells: ReadonlyMap<number, NewCell>): readonly NewCell[] {
  const last = Math.max(...cells.keys());
  return Array.from({ length: last + 1 }, (_, column) => cells.get(column) ?? null);
}
