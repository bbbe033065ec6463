/**
 * What a file's name says of it: a workbook to be read; one that Excel keeps beside an open file; anything else that was
 * in the folder.
 */
export type FileKind = 'workbook' | 'temporary' | 'other';

const WORKBOOKS = /\.(xlsx|xlsm|xltx|xls|xlsb|html?|ods|csv)$/iu;

/** @example fileKind('9 tháng/~$noi-vu.xlsx') // 'temporary' */
export function fileKind(name: string): FileKind {
  const last = name.split(/[\\/]/u).pop() ?? '';
  if (last.startsWith('~$') || last.startsWith('.')) return 'temporary';
  return WORKBOOKS.test(last) ? 'workbook' : 'other';
}
