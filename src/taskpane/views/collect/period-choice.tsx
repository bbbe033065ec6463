import type { JSX } from 'preact';
import { periodOf, type PeriodEnd } from '../../../domain/periods/period';
import { periodDates, periodEndLabels, periodName } from '../../../text/vi/periods';
import { collectText } from '../../../text/vi/pane-collect';
import { PeriodFields } from '../../parts/period-fields';
import { usePane } from '../../use-pane';
import { useCollect } from './use-collect';

const ENDS = Object.keys(periodEndLabels) as PeriodEnd[];

/** Which period the figures are of; remembered in the workbook. */
export function PeriodChoice(): JSX.Element {
  const { plan } = usePane().state;
  const { collect, state } = useCollect();
  const { period, isPeriodChosen } = state.settings;
  const { kind, year, index, end } = period;
  const setEnd = (chosen: PeriodEnd): void => void collect.choosePeriod(periodOf(kind, year, index, chosen));
  return (
    <details class="pooled">
      <summary>
        {collectText.period}: <strong>{periodName(period)}</strong>
        {!isPeriodChosen && state.merged !== null && <span class="quiet"> ({collectText.periodFromSources})</span>}
      </summary>
      <p class="quiet">{periodDates(period)}</p>
      <div class="form period">
        <PeriodFields period={period} planYear={plan.year} onChange={(chosen) => void collect.choosePeriod(chosen)} />
        <label>
          {collectText.end}
          <select value={end} onChange={(event) => setEnd(event.currentTarget.value as PeriodEnd)}>
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
