import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { earlierPeriods, type EarlierPeriods } from '../../../app/history/earlier-periods';
import { joinQuestion, type JoinQuestion } from '../../../app/history/join-question';
import { joinedBy } from '../../../app/history/plan-joins';
import type { Became, PlanJoin } from '../../../domain/consolidation/joined-past';
import type { PastPeriod } from '../../../domain/consolidation/past-period';
import { unitsOf } from '../../../domain/plans/plan';
import { joinText } from '../../../text/vi/pane-join';
import { keepFocus, usePane } from '../../use-pane';
import { useCollect } from './use-collect';

/** Earlier periods that were closed by another plan: what their units and indicators are today is asked once. */
export function PlanJoins(): JSX.Element | null {
  const { plan } = usePane().state;
  const { state } = useCollect();
  const { history, settings } = state;
  if (history === null) return null;
  const earlier = earlierPeriods(history, plan, settings.period);
  const others = (['lastYear', 'previous'] as const).flatMap((which) => {
    const past = earlier[which];
    // The year before is both.
    const isSame = which === 'previous' && past?.from === earlier.lastYear?.from && past?.to === earlier.lastYear?.to;
    return past === null || past.planId === plan.id || isSame ? [] : [{ which, past }];
  });
  return (
    <>
      {others.map(({ which, past }) => (
        <Earlier key={`${past.planId} ${past.from}`} which={which} past={past} />
      ))}
    </>
  );
}

interface EarlierOptions {
  readonly which: keyof EarlierPeriods;
  readonly past: PastPeriod;
}

function Earlier({ which, past }: EarlierOptions): JSX.Element {
  const { plan } = usePane().state;
  const { state } = useCollect();
  const [isOpen, setOpen] = useState(false);
  const isJoined = joinedBy(past, plan, state.joins).planId === plan.id;
  const title = joinText.of(joinText.title[which], past.name);
  if (!isJoined || isOpen) {
    return (
      <details class="pooled" open={isOpen}>
        <summary>{isJoined ? title : joinText.needed(title)}</summary>
        <JoinForm title={title} past={past} onDone={() => setOpen(false)} />
      </details>
    );
  }
  return (
    <p class="note">
      {joinText.done(past.name)}{' '}
      <button type="button" class="link" onClick={() => setOpen(true)}>
        {joinText.change}
      </button>
    </p>
  );
}

type Asked = JoinQuestion['units'][number];

function JoinForm(props: { title: string; past: PastPeriod; onDone: () => void }): JSX.Element {
  const { title, past, onDone } = props;
  const { state: pane } = usePane();
  const { collect, state } = useCollect();
  const { plan } = pane;
  const question = joinQuestion(past, plan, state.settings.period.from, state.joins.get(past.planId));
  const [units, setUnits] = useState<ReadonlyMap<string, Became>>(new Map());
  const [indicators, setIndicators] = useState<PlanJoin['indicators']>(new Map());
  const became = (unit: string, proposed: Became | null): Became | null => units.get(unit) ?? proposed;
  const open = question.units.filter(({ unit, proposed }) => became(unit, proposed) === null);
  const asked = question.units.filter(({ proposed }) => proposed === null);
  const proposed = (isSaid: boolean): readonly Asked[] =>
    question.units.filter((each) => each.proposed !== null && each.isSaid === isSaid);
  const chosenOf = (id: string, proposed: string | null): string | null => {
    const chosen = indicators.get(id);
    return chosen === undefined ? proposed : chosen;
  };
  const confirm = async (): Promise<void> => {
    const join: PlanJoin = {
      units: new Map(
        question.units.flatMap(({ unit, proposed }) => {
          const now = became(unit, proposed);
          return now === null ? [] : [[unit, now] as const];
        }),
      ),
      indicators: new Map(question.indicators.map(({ id, proposed }) => [id, chosenOf(id, proposed)])),
    };
    await collect.withDesk((desk) => desk.joinPlans(past, join));
    onDone();
  };
  const draw = ({ unit, proposed }: Asked): JSX.Element => (
    <UnitSelect
      key={unit}
      unit={unit}
      now={became(unit, proposed)}
      onChoose={(now) => setUnits(new Map([...units, [unit, now]]))}
    />
  );
  return (
    <section class="form joins" aria-label={title}>
      <p class="quiet">{joinText.hint}</p>
      <p class="quiet">{joinText.rule}</p>
      {asked.length > 0 && (
        <fieldset>
          <legend>{joinText.ask}</legend>
          {asked.map(draw)}
        </fieldset>
      )}
      <Proposed title={joinText.same} units={proposed(false)} draw={draw} />
      <Proposed title={joinText.said} units={proposed(true)} draw={draw} />
      <fieldset>
        <legend>{joinText.indicators}</legend>
        {question.indicators.map(({ id, number, heading, proposed }) => (
          <label key={id}>
            ({number}) {heading}
            <select
              value={chosenOf(id, proposed) ?? ''}
              onChange={(event) => {
                const { value } = event.currentTarget;
                setIndicators(new Map([...indicators, [id, value === '' ? null : value]]));
              }}
            >
              <option value="">{joinText.none}</option>
              {question.earlier.map((each) => (
                <option key={each.id} value={each.id}>
                  {each.heading}
                </option>
              ))}
            </select>
          </label>
        ))}
      </fieldset>
      {open.length > 0 && <p class="quiet">{joinText.open(open.length)}</p>}
      <div class="toolbar">
        <button
          type="button"
          class="primary"
          disabled={pane.work !== null || open.length > 0}
          onClick={() => void keepFocus(confirm())}
        >
          {joinText.confirm}
        </button>
      </div>
    </section>
  );
}

/** Units that one press confirms; each can be opened and said otherwise. */
function Proposed(props: {
  title: (count: number) => string;
  units: readonly Asked[];
  draw: (asked: Asked) => JSX.Element;
}): JSX.Element | null {
  const { title, units, draw } = props;
  if (units.length === 0) return null;
  return (
    <details>
      <summary>{title(units.length)}</summary>
      <fieldset>{units.map(draw)}</fieldset>
    </details>
  );
}

const [SPLIT, GONE] = ['*', '-'];

function UnitSelect(props: { unit: string; now: Became | null; onChoose: (now: Became) => void }): JSX.Element {
  const { unit, now, onChoose } = props;
  const { plan } = usePane().state;
  const value = now === null ? '' : now === 'split' ? SPLIT : now === 'gone' ? GONE : now.unit;
  return (
    <label>
      {joinText.isNow(unit)}
      <select
        value={value}
        onChange={(event) => {
          const chosen = event.currentTarget.value;
          onChoose(chosen === SPLIT ? 'split' : chosen === GONE ? 'gone' : { unit: chosen });
        }}
      >
        {now === null && <option value="">{joinText.choose}</option>}
        <option value={GONE}>{joinText.gone}</option>
        <option value={SPLIT}>{joinText.split}</option>
        {unitsOf(plan).map(({ name }) => (
          <option key={name}>{name}</option>
        ))}
      </select>
    </label>
  );
}
