import { indicatorOf } from '../../domain/indicators/indicators';
import type { Plan, PlanIndicator } from '../../domain/plans/plan';
import { missingThing } from './counted-things';

/** What an indicator of the plan is called, by the plan's own words; a document's line breaks are none of a sentence. */
export function indicatorName(indicator: PlanIndicator): string {
  const heading = indicator.heading.replace(/\s+/gu, ' ').trim();
  return heading !== '' ? heading : (indicatorOf(indicator.id)?.fullLabel ?? 'Chỉ số');
}

const LONGEST_LABEL = 60;

/** Short, for columns and charts: the known ones have a label of their own, long names of others are cut between words. */
export function indicatorLabel(indicator: PlanIndicator): string {
  const known = indicatorOf(indicator.id)?.label;
  if (known !== undefined) return known;
  const name = indicatorName(indicator);
  if (name.length <= LONGEST_LABEL) return name;
  const cut = name.slice(0, LONGEST_LABEL).replace(/\s+\S*$/u, '');
  return `${cut}…`;
}

/** @example numbered(indicator) // '(3)' */
export function numbered({ number }: Pick<PlanIndicator, 'number'>): string {
  return `(${number})`;
}

/** The plan's indicator of an id. @throws Error for one that the plan does not have: check the plan's references first. */
export function plannedIndicator(plan: Plan, id: string): PlanIndicator {
  const found = plan.indicators.find((indicator) => indicator.id === id);
  if (found === undefined) throw new Error(`The plan has no indicator ${id}`);
  return found;
}

/** The words for both counts: those of the known formula, else those of the plan's own. */
export function countLabels(indicator: PlanIndicator): { readonly numerator: string; readonly denominator: string } {
  const known = indicatorOf(indicator.id);
  if (known !== undefined) return { numerator: known.numeratorLabel, denominator: known.denominatorLabel };
  const { numerator = '', denominator = '' } = indicator.formula ?? {};
  return { numerator: numerator.trim() || 'tử số', denominator: denominator.trim() || 'mẫu số' };
}

/** `explained`: a sentence that stands alone says what is meant; a table says it once, above or below. */
export type LackStyle = 'explained' | 'in-table';

/** What is lacking behind a number: for the known ones more than what is counted. */
const LACKING: Readonly<Record<string, { readonly full: string; readonly short: string }>> = {
  endToEndProcedureRate: { full: 'TTHC chưa cấu hình toàn trình', short: 'TTHC chưa cấu hình' },
  onlineActiveProcedureRate: {
    full: 'TTHC có phát sinh hồ sơ trực tuyến',
    short: 'TTHC phát sinh hồ sơ trực tuyến',
  },
  onlineDossierRate: { full: 'hồ sơ trực tuyến', short: 'hồ sơ trực tuyến' },
};

/**
 * What is lacking, as it stands behind a number in a sentence; of an indicator that only the plan has by its formula's
 * words.
 * @example lackingThing(bacKan2022.indicators[0]) // 'TTHC chưa cấu hình toàn trình'
 */
export function lackingThing(indicator: PlanIndicator, style: LackStyle = 'explained'): string {
  const known = LACKING[indicator.id];
  if (known !== undefined) return known.full;
  const [thing, numerator] = [missingThing(indicator.id, indicator), indicator.formula?.numerator.trim() ?? ''];
  if (thing !== null && style === 'in-table') return thing;
  if (numerator === '') return thing ?? '(tính theo tử số)';
  return `${thing === null ? '' : `${thing} `}(tính theo “${numerator}”)`;
}

/** The same for lists: without the formula's words, but with the indicator's number. @example 'hồ sơ ở chỉ số (4)' */
export function lackingThingInShort(indicator: PlanIndicator): string {
  const known = LACKING[indicator.id];
  if (known !== undefined) return known.short;
  const thing = missingThing(indicator.id, indicator);
  return `${thing === null ? '' : `${thing} `}ở chỉ số ${numbered(indicator)}`;
}
