import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { SheetAssessment } from '../../app/assess-sheet';
import { formatCount } from '../../domain/display-rate';
import { paneText } from '../../text/vi/pane';
import { unitsText } from '../../text/vi/pane-units';
import { chooseRows, poolRows, unitRows, unitSearch, type UnitFilter, type UnitRow } from '../model/unit-rows';
import { Icon } from '../parts/icon';
import { ShortList } from '../parts/short-list';
import { shownAssessment } from '../store/pane-state';
import { usePane } from '../use-pane';
import { IndicatorCardView } from './indicator-card';
import './units.css';

const FILTERS: readonly (UnitFilter | 'all')[] = ['all', 'missed', 'near', 'met', 'other'];

/** A summary of units: who falls behind first, found by name and by verdict. */
export function UnitsList(): JSX.Element | null {
  const { state } = usePane();
  const assessment = shownAssessment(state);
  return assessment === null ? null : <UnitsOf assessment={assessment} />;
}

function UnitsOf({ assessment }: { assessment: SheetAssessment }): JSX.Element {
  const { plan } = usePane().state;
  const [filter, setFilter] = useState<UnitFilter | 'all'>('all');
  const [sought, setSought] = useState('');
  const rows = useMemo(() => unitRows(assessment, plan), [assessment, plan]);
  const isSought = useMemo(() => unitSearch(sought, plan), [sought, plan]);
  const chosen = chooseRows(rows, filter, isSought);
  return (
    <>
      <Pooled assessment={assessment} />
      <div class="filters" role="group" aria-label={unitsText.filterLabel}>
        {FILTERS.map((each) => (
          <button
            type="button"
            key={each}
            class="toggle"
            aria-pressed={filter === each}
            onClick={() => setFilter(each)}
          >
            {unitsText.filters[each]} {formatCount(chooseRows(rows, each, isSought).length)}
          </button>
        ))}
      </div>
      <input
        type="search"
        class="field"
        placeholder={unitsText.searchUnit}
        aria-label={unitsText.searchUnit}
        value={sought}
        onInput={(event) => setSought(event.currentTarget.value)}
      />
      <p class="visually-hidden" role="status">
        {unitsText.unitCount(formatCount(chosen.length))}
      </p>
      {chosen.length === 0 ? (
        <p class="quiet">{unitsText.noUnits}</p>
      ) : (
        <ShortList
          key={`${filter} ${sought}`}
          items={chosen}
          first={40}
          className="plain"
          draw={(row) => <UnitRowView key={row.key} row={row} />}
        />
      )}
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
        <span class="chips">
          {row.cards.map((card) => (
            <span key={card.number} class={`chip tone-${card.tone}`} title={`${card.heading}: ${card.verdict}`}>
              <Icon name={card.status} />
              <span class="visually-hidden">
                ({card.number}) {card.verdict}:{' '}
              </span>
              {card.rate}
            </span>
          ))}
        </span>
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
