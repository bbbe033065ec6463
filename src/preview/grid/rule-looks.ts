import type { RuleLook } from '../../emulator/book/appearance';
import type { BookSheet } from '../../emulator/book/book-sheet';
import { ruleHolds } from '../../emulator/book/rules';
import type { EmulatedExcel } from '../../emulator/host/excel-host';
import type { CellPlace } from '../../emulator/host/shown-looks';

interface Kept extends CellPlace {
  /** The state of the workbook for which the look was found; an older look is shown until the new one is known. */
  state: string;
  look: RuleLook | null;
}

/**
 * What conditional formats give to the cells that are drawn. The emulated Excel evaluates them, so that the grid shows
 * exactly the colours that it reports; only cells that someone looks at are asked for.
 */
export class RuleLooks {
  private kept = new Map<string, Map<string, Kept>>();
  private wanted = new Set<Kept>();
  private wantedOn: BookSheet | null = null;
  private isAsking = false;

  constructor(
    private readonly excel: EmulatedExcel,
    private readonly redraw: () => void,
  ) {}

  at(unitSheetId: string, row: number, column: number): RuleLook | null {
    const sheet = this.excel.openBook.sheetById(unitSheetId);
    if (sheet === null || !sheet.rules.some((rule) => rule.type === 'Custom' && ruleHolds(rule, row, column)))
      return null;
    const cells = this.kept.get(sheet.id) ?? new Map<string, Kept>();
    this.kept.set(sheet.id, cells);
    const key = `${row},${column}`;
    let cell = cells.get(key);
    if (cell === undefined) cells.set(key, (cell = { row, column, state: '', look: null }));
    if (cell.state !== this.stateOf(sheet)) this.want(sheet, cell);
    return cell.look;
  }

  /** Another workbook is open. */
  forget(): void {
    this.kept = new Map();
    this.wanted = new Set();
  }

  /** What the looks depend on: figures, and the rules themselves. */
  stateOf(sheet: BookSheet): string {
    const rules = sheet.rules.map(
      ({ id, formula, fill, fontColor, bold, stopIfTrue, areas }) =>
        `${id}${formula}${fill}${fontColor}${String(bold)}${String(stopIfTrue)}${areas.length}`,
    );
    return `${this.excel.openBook.revision}|${rules.join('|')}`;
  }

  private want(sheet: BookSheet, cell: Kept): void {
    if (this.wantedOn !== sheet) {
      this.wanted = new Set();
      this.wantedOn = sheet;
    }
    this.wanted.add(cell);
    if (this.isAsking) return;
    this.isAsking = true;
    // After the drawing that asks, so that all its cells are asked for at once.
    setTimeout(() => void this.ask(), 0);
  }

  private async ask(): Promise<void> {
    try {
      while (this.wanted.size > 0 && this.wantedOn !== null) {
        const sheet = this.wantedOn;
        const cells = [...this.wanted];
        this.wanted = new Set();
        await this.excel.settled();
        if (sheet.isDeleted || this.excel.openBook.sheetById(sheet.unitSheetId) !== sheet) continue;
        const state = this.stateOf(sheet);
        const looks = await this.excel.shownLooks(sheet.name, cells);
        cells.forEach((cell, index) => {
          cell.look = looks[index] ?? null;
          cell.state = state;
        });
        this.redraw();
      }
    } finally {
      this.isAsking = false;
    }
  }
}
