import type { Area } from '../sheets/cells/grid';

export function rangeOf(sheet: Excel.Worksheet, { top, left, bottom, right }: Area): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}

/** Where a range stands; its rowIndex, columnIndex, rowCount and columnCount must be loaded. */
export function rangeArea({ rowIndex: top, columnIndex: left, rowCount, columnCount }: Excel.Range): Area {
  return { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 };
}
