import type { SheetAssessment } from '../app/assess-sheet';
import { displayRate, formatCount } from '../domain/display-rate';
import type { Plan } from '../domain/plan';
import { layoutLabels, severityLabels, statusLabels } from '../text/vi/labels';
import { paneText } from '../text/vi/pane';
import { describeProblem } from '../text/vi/problems';
import { element } from './elements';

type IndicatorAssessment = SheetAssessment['assessments'][number];

/** What was understood of the sheet: whose it is, each verdict in words beside its figures, and what to look at. */
export function showAssessment(assessed: SheetAssessment, plan: Plan): HTMLElement[] {
  const { layout, assessments, problems } = assessed;
  const parts: HTMLElement[] = [element('h2', {}, assessed.sheet)];
  if (layout !== null) parts.push(element('p', {}, layoutLabels[layout]));
  const byUnit = new Map<string, IndicatorAssessment[]>();
  for (const one of assessments) {
    const unit = one.unit ?? one.writtenAs ?? '';
    byUnit.set(unit, [...(byUnit.get(unit) ?? []), one]);
  }
  for (const [unit, list] of byUnit) {
    parts.push(
      element('h3', {}, unit),
      element('ul', {}, ...list.map((one) => element('li', { class: one.status }, describe(one, plan)))),
    );
  }
  const told = problems.filter((found) => found.severity !== 'info');
  if (layout !== null && told.length === 0) return [...parts, element('p', {}, paneText.noProblems)];
  const items = problems.map((found) =>
    element('li', {}, `${severityLabels[found.severity]}: ${describeProblem(found, plan)}`),
  );
  return [...parts, element('h3', {}, paneText.problems), element('ul', {}, ...items)];
}

function describe(one: IndicatorAssessment, plan: Plan): string {
  const indicator = plan.indicators.find(({ id }) => id === one.indicator);
  const { numerator, denominator } = one.counts;
  const counts =
    numerator === null || denominator === null ? '' : ` (${formatCount(numerator)}/${formatCount(denominator)})`;
  const rate =
    one.rate === null
      ? ''
      : `${numerator === null ? displayRate({ numerator: Math.round(one.rate * 1e9), denominator: 1e9 }) : displayRate(one.counts)}${counts}, `;
  const target = one.target === null ? '' : `, ${paneText.target} ${one.target.text}`;
  const lacking =
    one.shortfall === null || one.shortfall === 0
      ? ''
      : `, ${paneText.shortfall(formatCount(one.shortfall), one.indicator === 'onlineDossierRate')}`;
  return `(${indicator?.number ?? '?'}) ${rate}${statusLabels[one.status]}${target}${lacking}`;
}
