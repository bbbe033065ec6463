import type { ReportColumn } from './report-document';

/** Of the whole width: an ordinal's column, and the least that names and long texts may be left with. */
const ORDINAL = 0.06;
const NAME = 0.27;
const FIGURE = 0.105;

/**
 * How much of the width each column takes, together 1: ordinals and figures as much as they need, names and long texts
 * what is left.
 */
export function columnShares(columns: readonly ReportColumn[]): readonly number[] {
  const count = (role: ReportColumn['role']): number => columns.filter((column) => column.role === role).length;
  const [ordinals, figures, texts] = [count('ordinal'), count('figure'), count('text')];
  const room = 1 - ordinals * ORDINAL - NAME;
  const figure = figures === 0 ? 0 : Math.min(texts > 0 ? FIGURE : 2 * FIGURE, (room - texts * FIGURE) / figures);
  const text = texts === 0 ? 0 : (room - figures * figure) / texts;
  const name = texts > 0 ? NAME : 1 - ordinals * ORDINAL - figures * figure;
  const shares = { ordinal: ORDINAL, name, figure, text };
  return columns.map(({ role }) => shares[role]);
}
