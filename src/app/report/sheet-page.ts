import type { Area } from '../../sheets/cells/grid';
import type { AreaStyle, NewCell, NewChart } from '../host/new-sheet';
import { roomIn, type SheetColumns } from './sheet-columns';
import { joinLines, linesHeight, mostLines, wrapText, type TextLook } from './text-size';

/** Between margins of 20 mm on A4, in points. */
const PAGE_HEIGHT = 728;
/** Kept free where a page must not end too early: printers differ a little. */
const SPARE = 12;

export interface CellText {
  readonly text: NewCell;
  readonly left: number;
  readonly right: number;
  /** What is shown where the cell holds a number. */
  readonly shown?: string;
  readonly style?: Omit<AreaStyle, 'area'>;
  /** How its text is set, where a style of a larger area says so. */
  readonly look?: TextLook;
}

export const BODY_SIZE = 13;

/** The rows of a report as they are laid out, with their heights, for Excel fits no merged cells. */
export class SheetPage {
  readonly rows: (readonly NewCell[])[] = [];
  readonly heights: { row: number; points: number }[] = [];
  readonly merges: Area[] = [];
  readonly styles: AreaStyle[] = [];
  readonly tables: Area[] = [];
  readonly charts: NewChart[] = [];
  readonly breaks: number[] = [];
  /** How far down the page the next row begins, in points. */
  private used = 0;

  constructor(readonly columns: SheetColumns) {}

  get next(): number {
    return this.rows.length;
  }

  get last(): number {
    return this.columns.count - 1;
  }

  /** A row as high as its highest text, and `more` points; a text that is too high for a row goes on in the next. */
  add(cells: readonly CellText[], more = 0): void {
    const wrapped = this.wrap(cells);
    const parts = Math.max(1, ...wrapped.map(({ lines, size }) => Math.ceil(lines.length / mostLines(size))));
    for (let part = 0; part < parts; part += 1) {
      const pieces = wrapped.map(({ cell, size, lines }) => {
        const most = mostLines(size);
        const piece = lines.slice(part * most, (part + 1) * most);
        const rest = part === 0 ? cell.text : '';
        const text = lines.length <= most ? rest : joinLines(piece);
        return { ...cell, text, height: linesHeight(Math.max(1, piece.length), size) };
      });
      this.put(pieces, Math.max(...pieces.map(({ height }) => height), 0) + (part === parts - 1 ? more : 0));
    }
  }

  /** How high a row of these would be, in points. */
  heightOf(cells: readonly CellText[]): number {
    return Math.max(0, ...this.wrap(cells).map(({ lines, size }) => linesHeight(lines.length, size)));
  }

  private wrap(cells: readonly CellText[]) {
    return cells.map((cell) => {
      const { size = BODY_SIZE, bold = false } = { ...cell.look, ...cell.style };
      const text = typeof cell.text === 'string' ? cell.text : (cell.shown ?? '');
      return { cell, size, lines: wrapText(text, roomIn(this.columns, cell), { size, bold }) };
    });
  }

  private put(cells: readonly CellText[], points: number): void {
    const row = this.next;
    const line = new Array<NewCell>(this.columns.count).fill(null);
    for (const { text, left, right, style } of cells) {
      line[left] = text === '' ? null : text;
      const area = { top: row, left, bottom: row, right };
      if (right > left) this.merges.push(area);
      if (style !== undefined) this.styles.push({ area, ...style });
    }
    this.rows.push(line);
    this.heights.push({ row, points });
    this.used = this.used + points > PAGE_HEIGHT ? points : this.used + points;
  }

  /** One text over the whole width. */
  line(text: string, style: Omit<AreaStyle, 'area'>, more = 0): void {
    this.add([{ text, left: 0, right: this.last, style: { vertical: 'Top', wraps: true, ...style } }], more);
  }

  gap(points: number): void {
    this.put([], points);
  }

  breakHere(): void {
    this.breaks.push(this.next);
    this.used = 0;
  }

  /** Begins a new page where what follows would be cut in two. */
  keepTogether(points: number): void {
    const room = PAGE_HEIGHT - SPARE;
    if (this.used > 0 && this.used + points > room && points <= room) this.breakHere();
  }
}
