import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { earlierPeriods } from '../../../app/history/earlier-periods';
import { joinedBy } from '../../../app/history/plan-joins';
import { compareWith } from '../../../domain/consolidation/comparison';
import type { PastPeriod } from '../../../domain/consolidation/past-period';
import { collectText } from '../../../text/vi/pane-collect';
import { changeText } from '../../../text/vi/changes';
import { seriesOf } from '../../model/trend-series';
import { usePane } from '../../use-pane';
import { useCollect } from './use-collect';

/** What changed since the period before and the same one last year, and the course of a unit over all closed periods. */
export function Trends(): JSX.Element | null {
  const { plan, settings } = usePane().state;
  const { state } = useCollect();
  const { merged, history, joins } = state;
  const [unit, setUnit] = useState('');
  if (merged === null || history === null) return null;
  const { period } = state.settings;
  const { previous, lastYear } = earlierPeriods(history, plan, period, joins);
  const earlier = [previous, lastYear].flatMap((past): PastPeriod[] => (past?.planId === plan.id ? [past] : []));
  const own = history.periods.map((past) => joinedBy(past, plan, joins)).filter((past) => past.planId === plan.id);
  const { decimals, mode } = settings;
  return (
    <details class="pooled">
      <summary>{collectText.trends}</summary>
      {history.problems.map((sentence) => (
        <p key={sentence} class="wrong">
          {sentence}
        </p>
      ))}
      {earlier.length === 0 && <p class="quiet">{collectText.noTrend}</p>}
      {earlier.map((past) => (
        <section key={past.name} aria-label={collectText.before(past.name)}>
          <h3>{collectText.before(past.name)}</h3>
          <ul class="plain">
            {(compareWith(merged.consolidation, past) ?? []).map(({ indicator, change }) => {
              const planned = plan.indicators.find(({ id }) => id === indicator);
              return (
                <li key={indicator}>
                  ({planned?.number}) {planned?.heading}:{' '}
                  <strong>{change === null ? '–' : changeText(change, { decimals, mode })}</strong>
                </li>
              );
            })}
          </ul>
        </section>
      ))}
      {own.length > 0 && (
        <div class="form">
          <label>
            {collectText.seriesOf}
            <select value={unit} onChange={(event) => setUnit(event.currentTarget.value)}>
              <option value="">{collectText.allUnits}</option>
              {merged.consolidation.records.map(({ unit: name }) => (
                <option key={name}>{name}</option>
              ))}
            </select>
          </label>
          <table class="series">
            <thead>
              <tr>
                <th scope="col">{collectText.period}</th>
                {plan.indicators.map(({ id, number }) => (
                  <th key={id} scope="col">
                    ({number})
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {seriesOf(own, merged.consolidation, period, unit === '' ? null : unit, { decimals, mode }).map((row) => (
                <tr key={row.name}>
                  <th scope="row">{row.name}</th>
                  {row.rates.map((rate, index) => (
                    <td key={index}>{rate}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </details>
  );
}
