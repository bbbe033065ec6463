import { fingerprint } from './fingerprint';

const TEXT_OR_REFERENCE = /"(?:[^"]|"")*"|(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)/gu;

/**
 * A mark of a formula whatever cells it reads: Excel moves its references with the cells, and it still is the one that was
 * written.
 * @example shapeOf('=A1/B1') === shapeOf('=$C$7/D9') // true
 */
export function shapeOf(formula: string): string {
  return fingerprint(
    formula.replace(TEXT_OR_REFERENCE, (part: string, reference?: string) => (reference ? '§' : part)),
  );
}
