import { palette } from '../host/palette';

/** Met, near, missed as everywhere; then greys, the darker the less is known: nothing arose, no data, wrong, no target. */
export const verdictColors: readonly string[] = [
  palette.met.fill,
  palette.near.fill,
  palette.missed.fill,
  palette.neutral.fill,
  '#A6A6A6',
  '#808080',
  '#EDEDED',
];

/** Periods are no verdicts, so they have none of their colours: this one dark, the earlier ones lighter. */
export const periodColors: readonly string[] = ['#1F4E79', '#9DC3E6', '#BFBFBF'];
