import type { TextGrid } from '../cells/text-grid';
import type { PlanVocabulary } from '../headings/plan-vocabulary';
import { countsBesideTotals, resultsBesideTotals } from './counts-beside-totals';
import { withOnlineLevels } from './online-levels';
import { withoutNarrower } from './narrower-columns';
import { withPercentages } from './percent-columns';
import { withoutPartsOfScore } from './score-parts';
import { withScaleOfAnswers } from './scale-of-answers';
import { withoutSharesInGroups } from './shares-of-target';
import { withPortals } from './portal-columns';
import type { TableColumn } from './table';
import { withThingsApart } from './things-counted';
import { withTotalsOfParts } from './totals-of-parts';

/** The columns as their figures, and what stands beside them, prove what words alone leave open. */
export function provenColumns(
  sheet: TextGrid,
  columns: readonly TableColumn[],
  body: { readonly firstRow: number; readonly lastRow: number },
  vocabulary: PlanVocabulary,
): readonly TableColumn[] {
  const counting = withThingsApart(columns, vocabulary.measures);
  const results = resultsBesideTotals(sheet, withoutPartsOfScore(sheet, counting, body), body, vocabulary);
  const summed = withTotalsOfParts(sheet, withPortals(sheet, results, body), body, vocabulary);
  const counted = countsBesideTotals(sheet, summed, body, vocabulary);
  const shared = withPercentages(sheet, counted, body, vocabulary);
  const achieved = withoutSharesInGroups(sheet, shared, body);
  const whole = withoutNarrower(sheet, achieved, body, vocabulary);
  return withScaleOfAnswers(sheet, withOnlineLevels(sheet, whole, body), body);
}
