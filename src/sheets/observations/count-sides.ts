import type { Table } from '../tables/table';
import type { CountSide } from './counting';

/** Fields side by side that no column adds up are counted together. */
export function withAddends({ columns }: Table, { plus, minus }: CountSide): CountSide {
  const all = (column: number): readonly number[] => [
    column,
    ...(columns.find((each) => each.column === column)?.addends ?? []),
  ];
  return { plus: plus.flatMap(all), minus: minus.flatMap(all) };
}

/** Whether numerator and denominator are the same columns. */
export function isSame(top: CountSide, bottom: CountSide): boolean {
  const key = ({ plus, minus }: CountSide): string =>
    `${[...plus].sort((a, b) => a - b).join()}-${[...minus].sort((a, b) => a - b).join()}`;
  return key(top) === key(bottom);
}

/** Whether columns hold marks, figures, or both. */
export function contentsOf({ columns }: Table, used: readonly number[]): ReadonlySet<string> {
  return new Set(
    columns
      .filter(({ column, content }) => used.includes(column) && content !== 'blank')
      .map(({ content }) => (content === 'marks' ? 'marks' : 'figures')),
  );
}
