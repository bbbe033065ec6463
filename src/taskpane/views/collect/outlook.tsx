import type { JSX } from 'preact';
import { sharePassed } from '../../../domain/consolidation/forecast';
import { outlooksOf, type Outlook as Ahead } from '../../../domain/consolidation/outlook';
import { shownDate } from '../../../domain/periods/date-serial';
import { displayRate, formatCount } from '../../../domain/rates/display-rate';
import { yearOf } from '../../../domain/periods/period';
import { countedThing } from '../../../text/vi/counted-things';
import { collectText } from '../../../text/vi/pane-collect';
import { ShortList } from '../../parts/short-list';
import { usePane } from '../../use-pane';
import { useCollect } from './use-collect';

/** What the rest of the year must bring: who can no longer reach a target, and what the others must reach. */
export function Outlook(): JSX.Element | null {
  const { plan } = usePane().state;
  const { state } = useCollect();
  const { merged } = state;
  if (merged === null) return null;
  const { period } = state.settings;
  const passed = sharePassed(yearOf(period), period.to);
  const planned = new Map(plan.indicators.map((indicator) => [indicator.id, indicator]));
  const grows = (id: string): boolean | null => {
    const counted = countedThing(id, planned.get(id));
    return counted === null ? null : counted === 'hồ sơ';
  };
  const isOver = passed.numerator >= passed.denominator;
  const all = isOver ? [] : outlooksOf(merged.consolidation, passed, grows);
  const impossible = all.filter(({ forecast }) => forecast.needed.kind === 'impossible');
  const needed = all.filter(({ forecast }) => forecast.needed.kind === 'needed');
  const draw = ({ unit, figure, forecast: { needed: of } }: Ahead): JSX.Element => (
    <>
      <strong>{unit}</strong> ({planned.get(figure.indicator)?.number}):{' '}
      {of.kind === 'needed'
        ? collectText.mustReach(
            displayRate(of.rate, { mode: 'round' }),
            formatCount(of.fewest),
            formatCount(of.remaining),
          )
        : of.kind === 'impossible' && collectText.tooFew(formatCount(of.fewest), formatCount(of.remaining))}
    </>
  );
  return (
    <details class="pooled">
      <summary>{collectText.forecastTitle}</summary>
      {isOver ? (
        <p class="quiet">{collectText.yearOver}</p>
      ) : (
        <>
          <p class="quiet">{collectText.forecastBasis(displayRate(passed), shownDate(period.to))}</p>
          {impossible.length > 0 && (
            <section aria-label={collectText.impossible}>
              <h3>
                {collectText.impossible} ({formatCount(impossible.length)})
              </h3>
              <ShortList items={impossible} first={10} className="plain" draw={draw} />
            </section>
          )}
          {needed.length > 0 && (
            <section aria-label={collectText.needed}>
              <h3>
                {collectText.needed} ({formatCount(needed.length)})
              </h3>
              <ShortList items={needed} first={10} className="plain" draw={draw} />
            </section>
          )}
          {all.length === 0 && <p>{collectText.allOnTrack}</p>}
        </>
      )}
    </details>
  );
}
