import { readFormula } from '../formulas/check-formula';
import { invalidArgument } from '../protocol/host-error';

/**
 * A date or a formula as Excel keeps it in a rule about dates.
 * @example serialFormula('2022-09-30', '…') // '=44834'
 * @example serialFormula('=A1', '…') // '=A1'
 */
export function serialFormula(value: unknown, location: string): string {
  if (typeof value !== 'string') throw invalidArgument(location);
  if (value.startsWith('=')) {
    if (readFormula(value.slice(1)) === null) throw invalidArgument(location);
    return value;
  }
  const time = Date.parse(/^\d{4}-\d{2}-\d{2}$/.test(value) ? `${value}T00:00:00Z` : value);
  if (Number.isNaN(time) || !/^\d{4}-/.test(value)) throw invalidArgument(location);
  return `=${String(time / 86_400_000 + 25_569)}`;
}
