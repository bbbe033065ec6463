import type { JSX } from 'preact';
import { periodOf, periodsAYear, type PeriodEnd, type PeriodKind } from '../../../domain/periods/period';
import { periodDates, periodEndLabels, periodKindLabels, periodName } from '../../../text/vi/periods';
import { collectText } from '../../../text/vi/pane-collect';
import { usePane } from '../../use-pane';
import { useCollect } from './use-collect';

const KINDS = Object.keys(periodKindLabels) as PeriodKind[];
const ENDS = Object.keys(periodEndLabels) as PeriodEnd[];
/** Years about the plan's own that a report may be for. */
const YEARS_AROUND = 3;

/** Which period the figures are of; remembered in the workbook. */
export function PeriodChoice(): JSX.Element {
  const { plan } = usePane().state;
  const { collect, state } = useCollect();
  const { period, isPeriodChosen } = state.settings;
  const { kind, year, index, end } = period;
  const set = (change: { kind?: PeriodKind; year?: number; index?: number; end?: PeriodEnd }): void => {
    const wanted = { ...period, ...change };
    const most = periodsAYear(wanted.kind);
    const made = periodOf(wanted.kind, wanted.year, Math.min(wanted.index, most), wanted.end);
    void collect.choosePeriod(made);
  };
  const first = Math.min(plan.year, year) - 1;
  const years = Array.from({ length: Math.max(plan.year, year) + YEARS_AROUND - first + 1 }, (_, each) => first + each);
  return (
    <details class="pooled">
      <summary>
        {collectText.period}: <strong>{periodName(period)}</strong>
        {!isPeriodChosen && state.merged !== null && <span class="quiet"> ({collectText.periodFromSources})</span>}
      </summary>
      <p class="quiet">{periodDates(period)}</p>
      <div class="form period">
        <label>
          {collectText.kind}
          <select value={kind} onChange={(event) => set({ kind: event.currentTarget.value as PeriodKind, index: 1 })}>
            {KINDS.map((each) => (
              <option key={each} value={each}>
                {periodKindLabels[each]}
              </option>
            ))}
          </select>
        </label>
        {periodsAYear(kind) > 1 && (
          <label>
            {collectText.which}
            <select value={index} onChange={(event) => set({ index: Number(event.currentTarget.value) })}>
              {Array.from({ length: periodsAYear(kind) }, (_, each) => (
                <option key={each} value={each + 1}>
                  {periodName(periodOf(kind, year, each + 1, end))}
                </option>
              ))}
            </select>
          </label>
        )}
        <label>
          {collectText.year}
          <select value={year} onChange={(event) => set({ year: Number(event.currentTarget.value) })}>
            {years.map((each) => (
              <option key={each} value={each}>
                {each}
              </option>
            ))}
          </select>
        </label>
        <label>
          {collectText.end}
          <select value={end} onChange={(event) => set({ end: event.currentTarget.value as PeriodEnd })}>
            {ENDS.map((each) => (
              <option key={each} value={each}>
                {periodEndLabels[each]}
              </option>
            ))}
          </select>
        </label>
      </div>
    </details>
  );
}
