import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { totalOf, verdictsOn, type Consolidation } from '../../../domain/consolidation/consolidation';
import { displayRate, formatCount } from '../../../domain/rates/display-rate';
import { figuresPrint } from '../../../app/made/sheet-basis';
import { paneText } from '../../../text/vi/pane';
import { collectText } from '../../../text/vi/pane-collect';
import { recordRows } from '../../model/record-rows';
import { UnitFinder } from '../../parts/unit-finder';
import { usePane } from '../../use-pane';
import { OldSheets } from '../stale-bar';
import '../units.css';
import { ClosePeriod } from './close-period';
import { Outlook } from './outlook';
import { PlanJoins } from './plan-join';
import { RecordView } from './record-view';
import { Trends } from './trends';
import { useCollect } from './use-collect';

/** All units put together: totals, each unit with its places, what changed, what lies ahead. */
export function Results(): JSX.Element {
  const { work } = usePane().state;
  const { collect, state } = useCollect();
  const { merged } = state;
  if (merged === null) return <p class="quiet">{collectText.noSources}</p>;
  const { consolidation } = merged;
  return (
    <>
      <div class="toolbar">
        <button
          type="button"
          class="primary"
          disabled={work !== null}
          onClick={() => void collect.withDesk((desk) => desk.writeSummary())}
        >
          {collectText.writeSummary}
        </button>
        <ClosePeriod />
      </div>
      <OldSheets figures={figuresPrint(consolidation, state.settings.period)} />
      <Present consolidation={consolidation} />
      <Totals consolidation={consolidation} />
      <Units consolidation={consolidation} />
      <PlanJoins />
      <Trends />
      <Outlook />
    </>
  );
}

function Present({ consolidation: { records } }: { consolidation: Consolidation }): JSX.Element {
  const named = (collected: string): string[] =>
    records.filter((one) => one.collected === collected).map(({ unit }) => unit);
  const [missing, open] = [named('missing'), named('open')];
  return (
    <div class="note">
      <strong>{collectText.collected(named('in').length, records.length)}</strong>
      {missing.length > 0 && <p>{collectText.missing(missing)}</p>}
      {open.length > 0 && <p>{collectText.open(open)}</p>}
    </div>
  );
}

function Totals({ consolidation: { plan, records } }: { consolidation: Consolidation }): JSX.Element {
  const { decimals, mode } = usePane().state.settings;
  return (
    <details class="pooled" open>
      <summary>{collectText.totals}</summary>
      <dl class="sources">
        {plan.indicators.map(({ id, number, heading }) => {
          const total = totalOf(records, id);
          const { met, near, missed } = verdictsOn(records, id);
          const left = collectText.notAdded(total.blank, total.invalid, total.rateOnly);
          return (
            <div key={id}>
              <dt>
                ({number}) {heading}
              </dt>
              <dd>
                <strong>{displayRate(total, { decimals, mode })}</strong>
                {total.numerator !== null && total.denominator !== null && (
                  <>
                    {' '}
                    ({formatCount(total.numerator)}/{formatCount(total.denominator)})
                  </>
                )}
                , {collectText.noCommonTarget} · {paneText.summaryOf(met, near, missed)}
                {left !== '' && <span class="quiet"> · {left}</span>}
              </dd>
            </div>
          );
        })}
      </dl>
    </details>
  );
}

function Units({ consolidation }: { consolidation: Consolidation }): JSX.Element {
  const { settings } = usePane().state;
  const rows = useMemo(() => recordRows(consolidation, settings), [consolidation, settings]);
  return (
    <section aria-labelledby="collect-units">
      <h2 id="collect-units">{collectText.units}</h2>
      <UnitFinder rows={rows} plan={consolidation.plan} draw={(row) => <RecordView key={row.name} row={row} />} />
    </section>
  );
}
