import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { paneText } from '../../../text/vi/pane';
import { collectText } from '../../../text/vi/pane-collect';
import { openCollection, type CollectStore } from '../../store/collect-store';
import { Toggles } from '../../parts/toggles';
import { usePane } from '../../use-pane';
import '../forms.css';
import { PlanMissing } from '../plan-missing';
import './collect.css';
import { CollectContext } from './use-collect';
import { PeriodChoice } from './period-choice';
import { Reminders } from './reminders';
import { ReportView } from './report-view';
import { Results } from './results';
import { Sources } from './sources';

type PartId = keyof typeof collectText.parts;
const PARTS = Object.keys(collectText.parts) as PartId[];

/** The lead unit's work: collect all units' figures, look at them, chase who falls behind, report. */
export function CollectView(): JSX.Element {
  const { store, state } = usePane();
  const [collect, setCollect] = useState<CollectStore | null>(null);
  const [part, setPart] = useState<PartId>('sources');
  // Another plan in force is another consolidation.
  const { id } = state.plan;
  useEffect(() => {
    let isWanted = true;
    void openCollection(store).then((opened) => isWanted && setCollect(opened));
    return () => {
      isWanted = false;
    };
  }, [store, id]);
  if (state.plans.missing !== null) return <PlanMissing id={state.plans.missing} />;
  if (collect === null) {
    return (
      <p class="quiet" role="status">
        {paneText.loading}
      </p>
    );
  }
  return (
    <CollectContext.Provider value={collect}>
      <PeriodChoice />
      <Toggles
        label={collectText.partsLabel}
        options={PARTS}
        chosen={part}
        text={(each) => collectText.parts[each]}
        onChoose={setPart}
      />
      {part === 'sources' && <Sources />}
      {part === 'results' && <Results />}
      {part === 'reminders' && <Reminders />}
      {part === 'report' && <ReportView />}
    </CollectContext.Provider>
  );
}
