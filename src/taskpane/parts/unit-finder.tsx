import type { ComponentChildren, JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { formatCount } from '../../domain/rates/display-rate';
import type { Plan } from '../../domain/plans/plan';
import { unitsText } from '../../text/vi/pane-units';
import { chooseRows, unitSearch, type FoundRow, type UnitFilter } from '../model/unit-rows';
import { ShortList } from './short-list';
import { Toggles } from './toggles';

const FILTERS: readonly (UnitFilter | 'all')[] = ['all', 'missed', 'near', 'met', 'other'];

/** Units found by their verdicts and by any spelling of their names. */
export function UnitFinder<R extends FoundRow>(props: {
  rows: readonly R[];
  plan: Plan;
  draw: (row: R) => ComponentChildren;
}): JSX.Element {
  const { rows, plan, draw } = props;
  const [filter, setFilter] = useState<UnitFilter | 'all'>('all');
  const [sought, setSought] = useState('');
  const isSought = useMemo(() => unitSearch(sought, plan), [sought, plan]);
  const chosen = chooseRows(rows, filter, isSought);
  return (
    <>
      <Toggles
        label={unitsText.filterLabel}
        options={FILTERS}
        chosen={filter}
        text={(each) => `${unitsText.filters[each]} ${formatCount(chooseRows(rows, each, isSought).length)}`}
        onChoose={setFilter}
      />
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
        <ShortList key={`${filter} ${sought}`} items={chosen} first={40} className="plain" draw={draw} />
      )}
    </>
  );
}
