import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { SheetAssessment } from '../../app/assess/assess-sheet';
import { paneText } from '../../text/vi/pane';
import { unitsText } from '../../text/vi/pane-units';
import { poolRows, unitRows, type UnitRow } from '../model/unit-rows';
import { UnitFinder } from '../parts/unit-finder';
import { VerdictChips } from '../parts/verdict-chips';
import { shownAssessment } from '../store/pane-state';
import { usePane } from '../use-pane';
import { IndicatorCardView } from './indicator-card';
import './units.css';

/** A summary of units: who falls behind first, found by name and by verdict. */
export function UnitsList(): JSX.Element | null {
  const { state } = usePane();
  const assessment = shownAssessment(state);
  return assessment === null ? null : <UnitsOf assessment={assessment} />;
}

function UnitsOf({ assessment }: { assessment: SheetAssessment }): JSX.Element {
  const { plan } = usePane().state;
  const rows = useMemo(() => unitRows(assessment, plan), [assessment, plan]);
  return (
    <>
      <Pooled assessment={assessment} />
      <UnitFinder rows={rows} plan={plan} draw={(row) => <UnitRowView key={row.key} row={row} />} />
    </>
  );
}

function UnitRowView({ row }: { row: UnitRow }): JSX.Element {
  return (
    <details class="unit">
      <summary>
        <span class="unit-name">
          {row.name}
          {!row.isKnown && <span class="quiet"> ({paneText.unknownUnit})</span>}
        </span>
        <VerdictChips cards={row.cards} />
      </summary>
      {row.cards.map((card) => (
        <IndicatorCardView key={card.indicator} card={card} />
      ))}
    </details>
  );
}

function Pooled({ assessment }: { assessment: SheetAssessment }): JSX.Element {
  const { plan } = usePane().state;
  return (
    <details class="pooled" open>
      <summary>{unitsText.pooled}</summary>
      <dl class="sources">
        {poolRows(assessment.assessments, plan, assessment.settings).map((one) => (
          <div key={one.number}>
            <dt>
              ({one.number}) {one.heading}
            </dt>
            <dd>
              <strong>{one.rate}</strong> · {paneText.summaryOf(one.met, one.near, one.missed)}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
