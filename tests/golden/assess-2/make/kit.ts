import ExcelJS from 'exceljs';

/** '<' joins the cell with the one on its left, '^' with the one above. */
export type Value = ExcelJS.CellValue;
export type Rows = readonly (readonly Value[])[];

export interface Sheet {
  readonly name: string;
  /** Blocks of cells with the address of their upper left cell. */
  readonly blocks: Readonly<Record<string, Rows>>;
  readonly freeze?: string;
  /** Number formats of cells or of whole columns ("E" or "E9"). */
  readonly formats?: Readonly<Record<string, string>>;
  readonly wrap?: readonly string[];
  readonly hiddenRows?: readonly number[];
  readonly font?: string;
  /** Of single cells. */
  readonly fonts?: Readonly<Record<string, string>>;
}

export type Entry = Record<string, unknown>;
export interface ExpectedProblem {
  code: string | string[];
  cell?: string;
  row?: number;
  severity?: string;
  count?: number;
}

export interface Golden {
  readonly name: string;
  readonly why: string;
  readonly sheets: readonly Sheet[];
  /** The sheet that is in front when the file opens; the first one where it isn't said. */
  readonly active?: string;
  readonly args?: readonly string[];
  readonly exit?: number;
  readonly layout?: 'unit-procedures' | 'unit-summary' | 'units-summary' | 'form-06a';
  readonly sheet?: string;
  readonly assessments?: readonly Entry[];
  readonly open?: readonly string[];
  readonly problems?: readonly ExpectedProblem[];
  readonly problemsExact?: boolean;
  readonly absent?: readonly string[];
  readonly outValues?: Readonly<Record<string, Value>>;
}

const AT = /^([A-Z]+)(\d+)$/;

export function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

function place(ws: ExcelJS.Worksheet, at: string, rows: Rows): void {
  const [, letters, digits] = AT.exec(at)!;
  const left = columnNumber(letters!);
  const top = Number(digits);
  rows.forEach((row, r) => {
    row.forEach((value, c) => {
      if (value === null || value === '<' || value === '^') return;
      ws.getCell(top + r, left + c).value = value;
      let right = c;
      while (row[right + 1] === '<') right += 1;
      let bottom = r;
      while (rows[bottom + 1]?.[c] === '^') bottom += 1;
      if (right > c || bottom > r) ws.mergeCells(top + r, left + c, top + bottom, left + right);
    });
  });
}

function fill(ws: ExcelJS.Worksheet, sheet: Sheet): void {
  for (const [at, rows] of Object.entries(sheet.blocks)) place(ws, at, rows);
  for (const [at, format] of Object.entries(sheet.formats ?? {})) {
    if (AT.test(at)) ws.getCell(at).numFmt = format;
    else
      ws.getColumn(at).eachCell((cell) => {
        cell.numFmt = format;
      });
  }
  for (const at of sheet.wrap ?? []) ws.getCell(at).alignment = { wrapText: true, horizontal: 'center' };
  for (const row of sheet.hiddenRows ?? []) ws.getRow(row).hidden = true;
  if (sheet.font !== undefined)
    ws.eachRow((row) => {
      row.eachCell((cell) => {
        cell.font = { name: sheet.font!, size: 12 };
      });
    });
  for (const [at, name] of Object.entries(sheet.fonts ?? {})) ws.getCell(at).font = { name, size: 12 };
}

export async function drawWorkbook(sheets: readonly Sheet[], active?: string): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  book.created = book.modified = new Date('2022-09-30T00:00:00Z');
  for (const sheet of sheets) {
    const [, letters, digits] = AT.exec(sheet.freeze ?? 'A1')!;
    const views: Partial<ExcelJS.WorksheetView>[] =
      sheet.freeze === undefined
        ? []
        : [{ state: 'frozen', xSplit: columnNumber(letters!) - 1, ySplit: Number(digits) - 1 }];
    fill(book.addWorksheet(sheet.name, { views }), sheet);
  }
  const activeTab = Math.max(
    0,
    sheets.findIndex((sheet) => sheet.name === active),
  );
  book.views = [{ x: 0, y: 0, width: 20000, height: 12000, firstSheet: 0, activeTab, visibility: 'visible' }];
  return Buffer.from(await book.xlsx.writeBuffer());
}

export const error = (text: ExcelJS.CellErrorValue['error']): Value => ({ error: text });
/** A formula with the value that Excel stored for it; without one it was never calculated. */
export const calc = (formula: string, result?: number | string): Value =>
  result === undefined ? { formula } : { formula, result };
