import type { AssessedGrid } from '../../../src/sheets/reading/assess-grid';

/** What an assessment says apart from where it stands: for comparing a sheet with itself moved about. */
export function verdictsOf(assessed: AssessedGrid): unknown {
  return {
    layout: assessed.layout,
    verdicts: assessed.assessments.map(({ unit, indicator, counts, rate, status, shortfall }) => ({
      unit,
      indicator,
      counts,
      rate,
      status,
      shortfall,
    })),
    codes: assessed.problems.map(({ code }) => code).sort(),
  };
}
