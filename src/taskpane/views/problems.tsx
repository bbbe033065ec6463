import type { JSX } from 'preact';
import { formatCount } from '../../domain/rates/display-rate';
import { paneText } from '../../text/vi/pane';
import type { ListedProblem } from '../model/problem-list';
import { FindingsHeading } from '../parts/findings-heading';
import { Icon } from '../parts/icon';
import { JumpLink } from '../parts/jump-link';
import { ShortList } from '../parts/short-list';

/** What is wrong in the figures, with a jump to each cell; what is only told stands folded away. */
export function Problems(props: { problems: readonly ListedProblem[]; areComplete: boolean }): JSX.Element {
  const { problems, areComplete } = props;
  const told = problems.filter(({ severity }) => severity !== 'info');
  const infos = problems.filter(({ severity }) => severity === 'info');
  return (
    <section aria-labelledby="problems-title">
      <FindingsHeading id="problems-title">
        {paneText.problems}
        {told.length > 0 && <span class="badge">{formatCount(told.length)}</span>}
      </FindingsHeading>
      {told.length === 0 && !areComplete ? (
        <p>{paneText.questionsFirst}</p>
      ) : told.length === 0 ? (
        <p class="fine">
          <Icon name="success" />
          {paneText.noProblems}
        </p>
      ) : (
        <ShortList items={told} first={10} className="problems" draw={(one) => <ProblemView problem={one} />} />
      )}
      {infos.length > 0 && (
        <details>
          <summary>
            {paneText.infos} ({formatCount(infos.length)})
          </summary>
          <ShortList items={infos} first={20} className="problems" draw={(one) => <ProblemView problem={one} />} />
        </details>
      )}
    </section>
  );
}

function ProblemView({ problem }: { problem: ListedProblem }): JSX.Element {
  return (
    <div class={`problem problem-${problem.severity}`}>
      <Icon name={problem.severity} />
      <p>
        <span class="visually-hidden">{problem.label}: </span>
        {problem.cell !== null && <JumpLink cell={problem.cell} />} {problem.sentence}
      </p>
    </div>
  );
}
