/**
 * Why a file cannot be read as a workbook:
 * - `not-a-zip`: neither an .xlsx package nor anything known.
 * - `encrypted`: protected by a password to open it.
 * - `legacy-xls`: a workbook of Excel 95 or older; of Excel 97-2003, too, where only .xlsx is read.
 * - `damaged-zip`: an .xlsx package, or an .xls, that is cut off or corrupt.
 * - `not-a-workbook`: a package without a workbook (a .docx, an .ods, any zip), a web page without a table, any text.
 * - `binary-workbook`: .xlsb, whose parts are not XML.
 * - `too-large`: more than the reading limits.
 * - `zip-bomb`: inflates out of all proportion, or to more than it says.
 * - `broken-xml`: a part is not well-formed, has a DOCTYPE, or points at what does not exist.
 */
export type UnreadableFile =
  | 'not-a-zip'
  | 'encrypted'
  | 'legacy-xls'
  | 'damaged-zip'
  | 'not-a-workbook'
  | 'binary-workbook'
  | 'too-large'
  | 'zip-bomb'
  | 'broken-xml';

/** Why a file has no part in what is read: it cannot be read, or it cannot be got from the computer any more. */
export type FileRefusal = UnreadableFile | 'unavailable';
