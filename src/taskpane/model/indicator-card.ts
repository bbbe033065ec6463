import type { SheetAssessment } from '../../app/assess/assess-sheet';
import type { Tone } from '../../app/host/palette';
import type { WorkbookSettings } from '../../app/host/settings';
import { shortfallOfNewDossiers, type Status } from '../../domain/verdicts/assessment';
import { cutRate, displayRate, formatCount, formatNumber } from '../../domain/rates/display-rate';
import { displayFlipsVerdict } from '../../domain/rates/display-flips';
import { indicatorOf } from '../../domain/indicators/indicators';
import type { Better, Plan, PlanIndicator } from '../../domain/plans/plan';
import { compareRatios, ratioOfDecimal, toNumber, type Bound, type Ratio } from '../../domain/rates/ratio';
import { countedThing, missingThing } from '../../text/vi/counted-things';
import { statusMeanings, statusMeaningsWhenLower, statusMeaningsWhenStrict } from '../../text/vi/labels';
import { statusLabels } from '../../text/vi/status-labels';
import { paneText } from '../../text/vi/pane';

export type IndicatorAssessment = SheetAssessment['assessments'][number];

/** What a card shows of one indicator, in words and figures that need no further thought. */
export interface IndicatorCard {
  readonly indicator: string;
  readonly number: number;
  readonly heading: string;
  readonly status: Status;
  readonly tone: Tone;
  readonly verdict: string;
  readonly meaning: string;
  /** "96,7%"; "–" where there is none. */
  readonly rate: string;
  /** "23/84 hồ sơ"; null where the sheet has a rate only. */
  readonly counts: string | null;
  readonly target: string | null;
  /** "thấp hơn 2,6 điểm %"; null without a rate or a target. */
  readonly gap: string | null;
  readonly shortfall: string | null;
  readonly newDossiers: string | null;
  readonly warning: string | null;
  /** Parts of the bar from 0 to 1; null where there is no rate to draw. */
  readonly bar: { readonly rate: number; readonly target: number | null } | null;
  readonly numeratorLabel: string | null;
  readonly denominatorLabel: string | null;
  readonly cells: IndicatorAssessment['cells'];
}

type DisplaySettings = Pick<WorkbookSettings, 'decimals' | 'mode'>;

/** The tone in which a verdict is shown: the four of the colours on the sheet. */
export function toneOf(status: Status): Tone {
  return status === 'met' || status === 'near' || status === 'missed' ? status : 'neutral';
}

/** The exact rate of an assessment, for display; null where there is none. */
export function exactRate({ counts, rate }: IndicatorAssessment): Ratio | null {
  if (rate === null) return null;
  const { numerator, denominator } = counts;
  return numerator === null || denominator === null ? ratioOfDecimal(rate) : { numerator, denominator };
}

/** Describes one indicator as the plan would write it, by the workbook's display settings. */
export function describeIndicator(one: IndicatorAssessment, plan: Plan, settings: WorkbookSettings): IndicatorCard {
  const known = indicatorOf(one.indicator);
  const planned = plan.indicators.find(({ id }) => id === one.indicator);
  const exact = exactRate(one);
  const target = one.target?.value ?? null;
  const display = { decimals: settings.decimals, mode: settings.mode };
  return {
    indicator: one.indicator,
    number: planned?.number ?? 0,
    heading: planned?.heading ?? known?.fullLabel ?? one.indicator,
    status: one.status,
    tone: toneOf(one.status),
    verdict: statusLabels[one.status],
    meaning: meaningsOf(target, planned?.better)[one.status],
    rate: one.figure !== undefined ? formatNumber(one.figure) : exact === null ? '–' : displayRate(exact, display),
    counts: countsText(one, planned),
    target: one.target?.text ?? null,
    gap: gapText(one, exact, target, display, planned?.better),
    ...shortfallTexts(one, planned, target),
    warning: warningOf(one, exact, target, display, planned?.better),
    bar: exact === null ? null : { rate: Math.min(1, toNumber(exact)), target: target && toNumber(target) },
    numeratorLabel: known?.numeratorLabel ?? planned?.formula?.numerator ?? null,
    denominatorLabel: known?.denominatorLabel ?? planned?.formula?.denominator ?? null,
    cells: one.cells,
  };
}

function meaningsOf(target: Bound | null, better: Better = 'higher'): typeof statusMeanings {
  if (target?.isStrict) return statusMeaningsWhenStrict[better];
  return better === 'lower' ? statusMeaningsWhenLower : statusMeanings;
}

function countsText({ counts, indicator }: IndicatorAssessment, planned: PlanIndicator | undefined): string | null {
  const { numerator, denominator } = counts;
  if (numerator === null || denominator === null) return null;
  return paneText.count(formatCount(numerator), formatCount(denominator), countedThing(indicator, planned));
}

/**
 * What lies between the rate as it is shown and the target, so that a reader who takes one from the other finds the
 * same; a gap that the display hides is still told.
 */
function gapText(
  { status }: IndicatorAssessment,
  exact: Ratio | null,
  target: Bound | null,
  { decimals, mode }: DisplaySettings,
  better: Better | undefined,
): string | null {
  if (exact === null || target === null) return null;
  // Of a bound that has to be passed: met is what is beyond it.
  if (status !== 'met' && compareRatios(exact, target) === 0) return paneText.onBound(better === 'lower');
  const shown = cutRate(exact.numerator, exact.denominator, decimals, mode);
  const gap = Number((100 * (shown - toNumber(target))).toFixed(Math.max(decimals, 2)));
  const hidden = paneText.lessThan(formatNumber(1 / 10 ** decimals));
  // Only what has been reached may be level with its target.
  const isLevel = status === 'met' && !target.isStrict;
  if (better === 'lower') {
    if (status !== 'met') return paneText.above(gap > 0 ? formatNumber(gap) : hidden);
    return gap < 0 ? paneText.lacking(formatNumber(-gap)) : isLevel ? paneText.level : paneText.lacking(hidden);
  }
  if (status !== 'met') return paneText.lacking(gap < 0 ? formatNumber(-gap) : hidden);
  return gap > 0 ? paneText.ahead(formatNumber(gap)) : isLevel ? paneText.level : paneText.ahead(hidden);
}

function shortfallTexts(
  { shortfall, counts, indicator, status }: IndicatorAssessment,
  planned: PlanIndicator | undefined,
  target: Bound | null,
): Pick<IndicatorCard, 'shortfall' | 'newDossiers'> {
  if (shortfall === null || shortfall === 0 || status === 'met') return { shortfall: null, newDossiers: null };
  if (planned?.better === 'lower') {
    return { shortfall: paneText.excess(formatCount(shortfall), countedThing(indicator, planned)), newDossiers: null };
  }
  // A further digitised dossier need not be a new one: only what comes in online adds to the whole for certain.
  const isDossiers = indicatorOf(indicator)?.counts === 'dossiers';
  const words = paneText.shortfall(formatCount(shortfall), missingThing(indicator, planned));
  const { numerator, denominator } = counts;
  const further =
    isDossiers && target !== null && numerator !== null && denominator !== null
      ? shortfallOfNewDossiers(numerator, denominator, target)
      : null;
  // As many new ones as are missing among those that came: said once.
  const hasOther = further !== null && further !== shortfall;
  return { shortfall: words, newDossiers: hasOther ? paneText.newDossiers(formatCount(further)) : null };
}

function warningOf(
  { status }: IndicatorAssessment,
  exact: Ratio | null,
  target: Bound | null,
  display: DisplaySettings,
  better: Better | undefined,
): string | null {
  if (exact === null || target === null) return null;
  if (!displayFlipsVerdict(exact.numerator, exact.denominator, target, display, better)) return null;
  return paneText.flips(displayRate(exact, { decimals: 6 }), status === 'met');
}
