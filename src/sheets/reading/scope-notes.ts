import type { Plan } from '../../domain/plans/plan';
import type { Problem } from '../../domain/problem';
import type { IndicatorAssessment } from '../observations/assessed';

/**
 * What the plan notes of how its indicators are counted ("không tính hồ sơ qua bưu chính"), where a sheet has verdicts that it
 * is about: nothing here can leave such dossiers out, so whoever uses the verdict has to know. Its cell is the document's.
 */
export function scopeNotes({ warnings }: Plan, assessments: readonly IndicatorAssessment[]): readonly Problem[] {
  return warnings.flatMap((found): Problem[] => {
    if (found.code !== 'plan-note' || found.facts.why !== 'scope') return [];
    const { indicator, facts } = found;
    const isAbout = (each: IndicatorAssessment): boolean =>
      each.unit !== null &&
      (indicator === undefined || each.indicator === indicator) &&
      (facts.unit === null || each.unit === facts.unit);
    const { code, severity } = found;
    return assessments.some(isAbout)
      ? [{ code, severity, facts, ...(indicator === undefined ? {} : { indicator }) }]
      : [];
  });
}
