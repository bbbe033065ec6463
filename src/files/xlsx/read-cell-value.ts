import type { CellValue } from '../../sheets/cells/grid';
import { UnreadableFileError } from './unreadable-file-error';
import { decodeCellText } from './xml-text';

/** What values are read with: the shared texts and the workbook's date system. */
export interface ValueContext {
  readonly sharedStrings: readonly string[];
  readonly date1904: boolean;
}

const DAY = 86_400_000;
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);

/**
 * A cell's value from its stored text (`v`) and type (`t`).
 * @throws UnreadableFileError `broken-xml` for a shared text that does not exist.
 * @example readCellValue('e', '#N/A', context) // { error: '#N/A' }
 */
export function readCellValue(type: string | undefined, text: string | null, context: ValueContext): CellValue {
  if (text === null) return null;
  if (type === 's') {
    const shared = text.trim() === '' ? null : context.sharedStrings[Number(text)];
    if (shared === undefined) throw new UnreadableFileError('broken-xml', `there is no shared string ${text}`);
    return shared;
  }
  if (type === 'str' || type === 'inlineStr') return decodeCellText(text);
  const trimmed = text.trim();
  if (trimmed === '') return null;
  if (type === 'b') return trimmed === '1' || trimmed.toLowerCase() === 'true';
  if (type === 'e') return { error: trimmed };
  const number = type === 'd' ? serialOfDate(trimmed, context.date1904) : Number(trimmed);
  return Number.isNaN(number) ? decodeCellText(text) : number;
}

/** The serial number of an ISO 8601 date and time, or of a time alone; NaN where it is none. */
function serialOfDate(text: string, date1904: boolean): number {
  const isTimeOnly = /^T?\d{1,2}:/.test(text);
  const iso = isTimeOnly ? `1970-01-01T${text.replace(/^T/, '')}` : text;
  // Without a zone it is the time on the sheet: read as UTC, so that this computer's zone has no say.
  const time = Date.parse(/(?:Z|[+-]\d\d:?\d\d)$/.test(iso) || !iso.includes('T') ? iso : `${iso}Z`);
  if (isTimeOnly) return time / DAY;
  return (time - (date1904 ? EPOCH_1904 : EPOCH_1900)) / DAY;
}
