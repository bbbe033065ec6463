import { type CellValue, isCellError } from '../../sheets/cells/grid';
import type { UniverModules } from '../book/univer-modules';

/**
 * A cell's text as Excel shows it on a Vietnamese machine: decimal comma, dots for thousands.
 * @example displayText(modules, 0.967, '0.0%') // '96,7%'
 */
export function displayText(modules: UniverModules, value: CellValue, numberFormat: string): string {
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return modules.core.numfmt.format(numberFormat, value, { locale: 'vi-VN' });
}
