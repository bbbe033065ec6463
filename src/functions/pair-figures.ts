import { invalidValue, notAvailable } from './function-error';
import { placeIn, type Figures } from './read-figures';

/** Numerator and denominator that can be right together, the denominator above 0. */
export interface CheckedCounts {
  readonly numerator: number;
  readonly denominator: number;
}

/**
 * Adds two ranges up to one pair of counts. Ranges of the same size belong together row by row: there too no numerator
 * may exceed its denominator, no figure may stand beside a blank, and a mark of the numerator counts where the denominator
 * has one, as in the pane. Two columns of marks of different sizes are a slip; numbers may be added up over any two ranges.
 * @throws FunctionError #N/A where the denominator and the numerator are 0 (nothing arose) or a count is blank; #VALUE!
 * for figures that cannot be right
 */
export function pairFigures(numerator: Figures, denominator: Figures): CheckedCounts {
  if (isRange(numerator) && isRange(denominator)) {
    const areMarks = numerator.kind === 'marks' && denominator.kind === 'marks';
    const isSameSize = numerator.rows === denominator.rows && numerator.columns === denominator.columns;
    if (areMarks && !isSameSize) throw invalidValue('wrong-size', { first: numerator, second: denominator });
    if (areMarks) {
      const both = numerator.values.filter((above, index) => above === 1 && denominator.values[index] === 1);
      return checkCounts(both.length, denominator.total, numerator.label, denominator.label);
    }
    if (isSameSize) checkRows(numerator, denominator);
  }
  return checkCounts(numerator.total, denominator.total, numerator.label, denominator.label);
}

/** The same for two counts that stand alone. */
export function checkCounts(
  numerator: number,
  denominator: number,
  numeratorLabel: string,
  denominatorLabel: string,
): CheckedCounts {
  if (numerator > denominator) {
    throw invalidValue('numerator-exceeds-denominator', { numerator, denominator, numeratorLabel, denominatorLabel });
  }
  if (denominator === 0) throw notAvailable('nothing-arose', { denominatorLabel });
  return { numerator, denominator };
}

function isRange({ values }: Figures): boolean {
  return values.length > 1;
}

function checkRows(numerator: Figures, denominator: Figures): void {
  const bothNumbers = numerator.kind === 'numbers' && denominator.kind === 'numbers';
  numerator.values.forEach((above, index) => {
    const below = denominator.values[index] ?? null;
    if (!bothNumbers || (above === null && below === null)) return;
    const place = (figures: Figures): string => placeIn(figures.label, index, figures.rows, figures.columns);
    if (above === null) throw notAvailable('blank', { label: place(numerator) });
    if (below === null) throw notAvailable('blank', { label: place(denominator) });
    if (above > below) checkCounts(above, below, place(numerator), place(denominator));
  });
}
