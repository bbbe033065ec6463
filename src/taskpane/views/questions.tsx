import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { questionText } from '../../text/vi/pane-questions';
import { isEarlier, questionsOf, type Question } from '../model/questions';
import { Icon } from '../parts/icon';
import { JumpLink } from '../parts/jump-link';
import { ShortList } from '../parts/short-list';
import { UnitChoice } from '../parts/unit-choice';
import { shownAssessment } from '../store/pane-state';
import { keepFocus, usePane } from '../use-pane';
import './questions.css';

/** What the officer must settle; an answer is kept in the workbook. */
export function Questions(): JSX.Element | null {
  const { state } = usePane();
  const assessment = shownAssessment(state);
  const questions = useMemo(
    () => (assessment === null ? [] : questionsOf(assessment, state.plan)),
    [assessment, state.plan],
  );
  if (questions.length === 0) return null;
  return (
    <section class="questions" aria-labelledby="questions-title">
      <h2 id="questions-title">
        <Icon name="question" />
        {questionText.questions}
      </h2>
      <ShortList items={questions} first={5} className="plain" draw={(one) => <QuestionView question={one} />} />
      <p class="quiet">{questionText.questionsHint}</p>
    </section>
  );
}

function QuestionView({ question }: { question: Question }): JSX.Element {
  const { store } = usePane();
  return (
    <div class="question" role="group" aria-label={question.text}>
      <p>
        {question.text} {question.cell !== null && <JumpLink cell={question.cell} />}
      </p>
      {question.earlier !== null && <p class="quiet">{questionText.earlier(question.earlier)}</p>}
      <div class="choices">
        {question.choices.map((choice) => (
          <div class="option" key={choice.label}>
            <button
              type="button"
              class={isEarlier(choice, question) ? 'primary' : undefined}
              onClick={() => void keepFocus(store.answer(choice.answer))}
            >
              {choice.label}
            </button>
            {choice.detail !== null && <span class="quiet">{choice.detail}</span>}
            {choice.cell !== null && <JumpLink cell={choice.cell}>{questionText.look}</JumpLink>}
          </div>
        ))}
        {question.asksUnit && (
          <UnitChoice
            label={question.text}
            onChoose={(unit) => void keepFocus(store.answer(question.answerOf(unit)))}
          />
        )}
        {question.others.map(({ label, answer }) => (
          <button type="button" class="link" key={label} onClick={() => void keepFocus(store.answer(answer))}>
            {label}
          </button>
        ))}
      </div>
    </div>
  );
}
