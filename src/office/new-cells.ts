import type { NewCell } from '../app/host/new-sheet';
import { serialOfDate } from '../domain/periods/date-serial';

/** The number format that a cell needs before its value is written: a text that begins with "=" must stay one. */
export function formatOf(cell: NewCell): string {
  if (typeof cell === 'string') return '@';
  if (cell === null || typeof cell === 'number') return 'General';
  if ('date' in cell) return 'dd/mm/yyyy';
  if ('formula' in cell) return cell.format;
  if ('count' in cell) return '#,##0';
  const before = cell.sign === undefined ? '' : `"${cell.sign} "`;
  if ('figure' in cell) return `${before}General`;
  return `${before}0${cell.decimals === 0 ? '' : `.${'0'.repeat(cell.decimals)}`}%`;
}

/** What is written into a cell, a formula with its leading "=". */
export function contentOf(cell: NewCell): string | number {
  if (cell === null) return '';
  if (typeof cell !== 'object') return cell;
  if ('date' in cell) return cell.date === null ? '' : serialOfDate(cell.date);
  if ('count' in cell) return cell.count;
  if ('figure' in cell) return cell.figure;
  return 'formula' in cell ? cell.formula : (cell.share ?? '');
}
