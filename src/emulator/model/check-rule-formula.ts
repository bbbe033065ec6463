import { readFormula } from '../formulas/check-formula';
import { invalidArgument } from '../protocol/host-error';

const LOCATION = 'ConditionalFormatRule.formula';
const LONGEST = 8192;

/**
 * A conditional format's formula with its "=", if Excel takes it: no array constants, no custom functions
 * (office-js issue 6135), at most 8,192 characters, and it must parse.
 *
 * @throws HostError InvalidArgument
 */
export function checkRuleFormula(value: unknown, namespace: string): string {
  if (typeof value !== 'string' || value.trim() === '') throw invalidArgument(LOCATION);
  const formula = value.startsWith('=') ? value : `=${value}`;
  if (formula.length > LONGEST) throw invalidArgument(LOCATION, 'The formula is longer than 8,192 characters.');
  const facts = readFormula(formula.slice(1));
  if (facts === null) throw invalidArgument(LOCATION, 'The formula is not valid.');
  if (facts.hasArrayConstant) {
    throw invalidArgument(LOCATION, 'You may not use array constants for Conditional Formatting criteria.');
  }
  for (const name of facts.functions) {
    if (name.startsWith(`${namespace.toUpperCase()}.`)) {
      throw invalidArgument(LOCATION, 'Custom functions cannot be used in Conditional Formatting criteria.');
    }
  }
  return formula;
}
