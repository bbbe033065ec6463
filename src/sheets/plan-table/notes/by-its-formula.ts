import { indicatorOf } from '../../../domain/indicators/indicators';
import { headingWords } from '../../cells/heading-words';
import { measures } from '../../../domain/measures/measures';
import { meaningOfHeading } from '../../headings/heading-meaning';
import { formulaOf } from '../figures/formula-of';
import { slugOf, type IndicatorColumn } from '../columns/indicator-columns';

/**
 * A known name whose definition divides by something else than the known formula is another rate: it goes by the plan's own
 * formula. Where the words do not surely say another whole, the known formula stays.
 * @example "Số hồ sơ trực tuyến/Tổng số hồ sơ của các TTHC cung cấp DVCTT" // not of all dossiers
 */
export function byItsFormula(indicator: IndicatorColumn, definition: string): IndicatorColumn {
  const [known, stated] = [indicatorOf(indicator.id), formulaOf(definition)];
  if (known === undefined || stated === null) return indicator;
  const { role } = meaningOfHeading([headingWords(stated.denominator)], 'figures');
  const isSame = measures[role] === undefined || [...known.denominator, ...ALL_FOR_RECEIVED].includes(role);
  return isSame ? indicator : { ...indicator, id: slugOf(indicator.heading) };
}

/** "Tổng số hồ sơ" stands for those received in the period. */
const ALL_FOR_RECEIVED: readonly string[] = ['allDossiers', 'receivedDossiers'];
