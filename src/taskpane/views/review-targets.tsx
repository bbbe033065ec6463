import type { JSX } from 'preact';
import { typedTarget, withTarget, withUnits } from '../../app/plans/plan-draft';
import { formatCount } from '../../domain/rates/display-rate';
import type { Group, Plan } from '../../domain/plans/plan';
import { reviewText } from '../../text/vi/pane-review';
import { ShortList } from '../parts/short-list';

interface Editing {
  readonly plan: Plan;
  /** Targets that were typed and cannot be read, by group and indicator. */
  readonly wrong: ReadonlyMap<string, string>;
  readonly onWrong: (wrong: ReadonlyMap<string, string>) => void;
  readonly onChange: (plan: Plan) => void;
}

/** Every group with its units and targets, each to be mended by hand. */
export function ReviewTargets(editing: Editing): JSX.Element {
  const { plan } = editing;
  return (
    <section class="form" aria-labelledby="review-targets-title">
      <h3 id="review-targets-title">{reviewText.targets}</h3>
      <ShortList
        items={plan.groups}
        first={30}
        className="plain"
        draw={(group) => <GroupForm key={group.id} group={group} editing={editing} />}
      />
    </section>
  );
}

function GroupForm({ group, editing }: { group: Group; editing: Editing }): JSX.Element {
  const { plan, onChange } = editing;
  const name = nameOf(group, plan);
  const [only] = group.units;
  const isOne = group.units.length === 1 && only?.name === group.name;
  return (
    <fieldset class="card">
      <legend class="visually-hidden">{name}</legend>
      <p aria-hidden="true">
        <strong>{name}</strong>
      </p>
      {!isOne && (
        <details>
          <summary>{reviewText.units(formatCount(group.units.length))}</summary>
          <textarea
            class="field"
            rows={Math.min(8, group.units.length + 1)}
            aria-label={reviewText.unitsOf(name)}
            value={group.units.map((unit) => unit.name).join('\n')}
            onChange={(event) => onChange(withUnits(plan, group.id, event.currentTarget.value))}
          />
        </details>
      )}
      <div class="target-fields">
        {plan.indicators.map(({ id, number, heading }) => (
          <TargetField
            key={id}
            group={group}
            indicator={id}
            label={`(${String(number)})`}
            title={heading}
            name={name}
            number={number}
            editing={editing}
          />
        ))}
      </div>
      {plan.indicators.map(({ id }) => {
        const text = editing.wrong.get(keyOf(group, id));
        return (
          text !== undefined && (
            <p key={id} class="wrong" role="alert">
              {reviewText.targetWrong(text)}
            </p>
          )
        );
      })}
    </fieldset>
  );
}

function TargetField(props: {
  group: Group;
  indicator: string;
  label: string;
  title: string;
  name: string;
  number: number;
  editing: Editing;
}): JSX.Element {
  const { group, indicator, label, title, name, number, editing } = props;
  const { plan, wrong, onWrong, onChange } = editing;
  const key = keyOf(group, indicator);
  const target = group.targets[indicator];
  const change = (written: string): void => {
    const typed = typedTarget(
      written,
      plan.indicators.find(({ id }) => id === indicator),
    );
    const next = new Map(wrong);
    if (typed === null) onWrong(next.set(key, written));
    else {
      if (next.delete(key)) onWrong(next);
      onChange(withTarget(plan, group.id, indicator, typed));
    }
  };
  return (
    <label title={title}>
      {label}
      <input
        type="text"
        class={target?.value == null ? 'field unset' : 'field'}
        value={wrong.get(key) ?? target?.text ?? ''}
        placeholder="–"
        aria-label={reviewText.targetOf(name, number)}
        aria-invalid={wrong.has(key)}
        onChange={(event) => change(event.currentTarget.value)}
      />
    </label>
  );
}

function keyOf(group: Group, indicator: string): string {
  return `${group.id} ${indicator}`;
}

/** "II. Nhóm 1": groups of two sections may share a name. */
function nameOf(group: Group, plan: Plan): string {
  const section = plan.sections.find(({ id }) => id === group.section);
  const own = group.name === '' ? group.text : group.name;
  return section === undefined || section.id === '' ? own : `${section.id}. ${own}`;
}
