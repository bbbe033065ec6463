import type { JSX } from 'preact';
import type { Plan } from '../../domain/plans/plan';
import { planText } from '../../text/vi/pane-plan';
import type { TargetGroups } from '../model/target-groups';

/** Every target that the plan assigns, by its groups. */
export function PlanTargets({ plan, found }: { plan: Plan; found: TargetGroups }): JSX.Element {
  return (
    <>
      {plan.sections.map((section) => {
        const groups = found.groups.filter(({ group }) => group.section === section.id);
        return (
          groups.length > 0 && (
            <table key={section.id} class="targets">
              <caption>
                {section.id}. {section.title}
              </caption>
              <thead>
                <tr>
                  <th scope="col">{planText.unit}</th>
                  {plan.indicators.map(({ id, number, heading }) => (
                    <th key={id} scope="col" class="number">
                      <abbr title={heading}>({number})</abbr>
                    </th>
                  ))}
                </tr>
              </thead>
              {groups.map(({ group, units }) => (
                <tbody key={group.id}>
                  <tr class="group">
                    <th scope="rowgroup" colSpan={plan.indicators.length + 1}>
                      {group.name}
                    </th>
                  </tr>
                  {units.map((unit) => (
                    <tr key={unit}>
                      <th scope="row">{unit}</th>
                      {plan.indicators.map(({ id }) => (
                        <td key={id} class="number">
                          {group.targets[id]?.text ?? '–'}
                        </td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              ))}
            </table>
          )
        );
      })}
    </>
  );
}
