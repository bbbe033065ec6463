import { builtinNumberFormats } from '../xlsx/builtin-number-formats';
import { UnreadableFileError } from '../xlsx/unreadable-file-error';
import type { CellStyle, SheetData } from '../xlsx/workbook-data';
import { RECORD, recordsOf, textAt, u16, u32 } from './biff-records';

export interface ListedXlsSheet {
  readonly name: string;
  readonly visibility: SheetData['visibility'];
  /** A chart sheet and a macro sheet are none. */
  readonly isWorksheet: boolean;
  readonly start: number;
}

export interface WorkbookGlobals {
  readonly sheets: readonly ListedXlsSheet[];
  readonly activeTab: number;
  readonly styles: readonly CellStyle[];
  readonly date1904: boolean;
  /** The shared texts with the records that go on from them, as they stand in the file. */
  readonly sharedStrings: readonly Uint8Array[];
}

/**
 * Reads the part of an .xls workbook that stands before its sheets.
 * @throws UnreadableFileError `encrypted`, `legacy-xls`, `damaged-zip`
 */
export function readGlobals(stream: Uint8Array): WorkbookGlobals {
  const sheets: ListedXlsSheet[] = [];
  const fonts: string[] = [];
  const formats = new Map<number, string>();
  const cellFormats: { font: number; format: number }[] = [];
  const sharedStrings: Uint8Array[] = [];
  let [activeTab, date1904, last] = [0, false, 0];
  for (const { type, at, body } of recordsOf(stream, 0)) {
    if (type === RECORD.filePass) throw new UnreadableFileError('encrypted', 'password to open');
    if (type === RECORD.boundSheet) sheets.push(readBoundSheet(body));
    else if (type === RECORD.font) fonts.push(textAt(body, 15, body[14] ?? 0));
    else if (type === RECORD.format) formats.set(u16(body, 0), textAt(body, 4, u16(body, 2)));
    else if (type === RECORD.xf) cellFormats.push({ font: u16(body, 0), format: u16(body, 2) });
    else if (type === RECORD.window1) activeTab = u16(body, 10);
    else if (type === RECORD.date1904) date1904 = u16(body, 0) === 1;
    if (type !== RECORD.continue) last = type;
    if (last === RECORD.sharedStrings) sharedStrings.push(stream.subarray(at, at + 4 + body.length));
  }
  const styles = cellFormats.map(({ font, format }): CellStyle => ({
    numberFormat: builtinNumberFormats[format] ?? formats.get(format) ?? 'General',
    // There is no font 4: the fifth in the file is called 5.
    font: fonts[font > 4 ? font - 1 : font] ?? 'Arial',
  }));
  return { sheets, activeTab, styles, date1904, sharedStrings };
}

function readBoundSheet(body: Uint8Array): ListedXlsSheet {
  const hidden = (body[4] ?? 0) & 3;
  return {
    name: textAt(body, 7, body[6] ?? 0),
    visibility: hidden === 0 ? 'visible' : hidden === 1 ? 'hidden' : 'veryHidden',
    isWorksheet: body[5] === 0,
    start: u32(body, 0),
  };
}
