import type { AssessedGrid } from '../../../src/sheets/reading/assess-grid';

/** Each verdict on a line: "Phường Sông Cầu onlineDossierRate 10/50 met", a rate where no counts stand, and the codes of all doubts. */
export function saidOf({ assessments, problems }: AssessedGrid): { said: readonly string[]; codes: readonly string[] } {
  const said = assessments.map(({ unit, writtenAs, indicator, counts, rate, status }) => {
    const { numerator, denominator } = counts;
    const figure = numerator === null ? String(rate) : `${String(numerator)}/${String(denominator)}`;
    return `${String(unit ?? writtenAs)} ${indicator} ${figure} ${status}`;
  });
  const codes = problems.map(({ code }) => code).filter((code) => code !== 'indicator-not-in-sheet');
  return { said, codes };
}
