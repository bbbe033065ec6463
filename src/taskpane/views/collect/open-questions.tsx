import type { JSX } from 'preact';
import { NO_SOURCE, type Duplicate } from '../../../app/collect/merge-sources';
import type { Candidate } from '../../../app/collect/candidate';
import { placeOfKey, type ReadSource } from '../../../app/collect/source';
import { placeName } from '../../../text/vi/collect';
import { periodName } from '../../../text/vi/periods';
import { periodWords } from '../../../text/vi/pane-subject';
import { collectText } from '../../../text/vi/pane-collect';
import { questionText } from '../../../text/vi/pane-questions';
import { candidateText } from '../../model/candidate-text';
import { isEarlier, openQuestionsOf, type Question } from '../../model/questions';
import { Icon } from '../../parts/icon';
import { ShortList } from '../../parts/short-list';
import { UnitChoice } from '../../parts/unit-choice';
import { readFiles } from '../../store/collect-state';
import { keepFocus, usePane } from '../../use-pane';
import '../questions.css';
import { useCollect } from './use-collect';

/** What an officer must settle about the sources; the answers are kept in the workbook. */
export function OpenQuestions(): JSX.Element | null {
  const { plan } = usePane().state;
  const { collect, state } = useCollect();
  const duplicates = state.merged?.duplicates ?? [];
  const open = duplicates.filter(({ chosen }) => chosen === null);
  const settled = duplicates.filter(({ chosen }) => chosen !== null);
  const sources = readFiles(state).flatMap((file) => file.sources);
  const asked = sources.flatMap((source) => openQuestionsOf(source, plan).map((question) => ({ source, question })));
  const leftOut = sources.filter((source) => source.isLeftOut);
  if (open.length + settled.length + asked.length + leftOut.length === 0) return null;
  return (
    <>
      {open.length + asked.length > 0 && (
        <section class="questions" aria-labelledby="collect-questions">
          <h2 id="collect-questions">
            <Icon name="question" />
            {collectText.questions}
          </h2>
          <AddForAll open={open} />
          {open.map((each) => (
            <DuplicateQuestion key={each.unit} duplicate={each} />
          ))}
          <ShortList items={asked} first={10} className="plain" draw={(each) => <SourceQuestion {...each} />} />
          <p class="quiet">{collectText.questionsHint}</p>
        </section>
      )}
      {leftOut.map((source) => (
        <p key={source.key} class="note">
          {collectText.leftOut(placeName(source.place))}{' '}
          <button type="button" class="link" onClick={() => void keepFocus(collect.forget(source))}>
            {collectText.changeChoice}
          </button>
        </p>
      ))}
      {settled.map(({ unit, candidates, chosen }) => {
        const taken = candidates.find(({ key }) => key === chosen);
        return (
          <p key={unit} class="note">
            {taken === undefined ? collectText.chosenNone(unit) : collectText.chosen(unit, candidateName(taken))}{' '}
            <button type="button" class="link" onClick={() => void keepFocus(collect.choose(unit, null))}>
              {collectText.changeChoice}
            </button>
          </p>
        );
      })}
    </>
  );
}

function together(periods: NonNullable<Candidate['added']>): string {
  return periods.map(({ kind, index, year }) => `${kind} ${String(index)} ${String(year)}`).join();
}

function earlierAnswer(key: string): string {
  const places = key.split(' + ').map(placeOfKey).map(placeName);
  return key === NO_SOURCE ? collectText.earlierNone : collectText.earlierTaken(places.join(' + '));
}

function candidateName({ source, added }: Candidate): string {
  if (added !== undefined) return collectText.addedUp(added);
  const { place, period } = source;
  return period === null ? placeName(place) : `${placeName(place)} (${periodWords(period)})`;
}

/** Sheets of the same months, of many units: one answer for all of them. */
function AddForAll({ open }: { open: readonly Duplicate[] }): JSX.Element | null {
  const { collect } = useCollect();
  const sums = open.flatMap(({ unit, candidates }) => {
    const sum = candidates.find(({ added }) => added !== undefined);
    return sum?.added === undefined ? [] : [{ unit, key: sum.key, periods: sum.added }];
  });
  const [first] = sums;
  const alike = sums.filter(({ periods }) => together(periods) === together(first?.periods ?? []));
  if (first === undefined || alike.length < 2) return null;
  const keys = new Map(alike.map(({ unit, key }) => [unit, key]));
  return (
    <div class="choices">
      <button type="button" onClick={() => void keepFocus(collect.chooseAll(keys))}>
        {collectText.addForAll(first.periods, alike.length)}
      </button>
    </div>
  );
}

function DuplicateQuestion({ duplicate }: { duplicate: Duplicate }): JSX.Element {
  const { unit, candidates, suggested, earlier, isOtherPeriod } = duplicate;
  const { plan, settings } = usePane().state;
  const { collect, state } = useCollect();
  const text = isOtherPeriod
    ? collectText.askOtherPeriod(unit, periodName(state.settings.period))
    : collectText.askDuplicate(unit);
  return (
    <div class="question" role="group" aria-label={text}>
      <p>{text}</p>
      {earlier !== null && <p class="quiet">{earlierAnswer(earlier)}</p>}
      {candidates.map((candidate) => (
        <div class="option candidate" key={candidate.key}>
          <span>
            {candidateName(candidate)}
            <span class="quiet">{candidateText(candidate, plan, settings)}</span>
          </span>
          <button
            type="button"
            class={candidate.key === suggested ? 'primary' : undefined}
            onClick={() => void keepFocus(collect.choose(unit, candidate.key))}
          >
            {collectText.take}
          </button>
        </div>
      ))}
      <div>
        <button type="button" class="link" onClick={() => void keepFocus(collect.choose(unit, NO_SOURCE))}>
          {collectText.takeNone}
        </button>
      </div>
    </div>
  );
}

function SourceQuestion({ source, question }: { source: ReadSource; question: Question }): JSX.Element {
  const { collect } = useCollect();
  const answer = (given: Question['choices'][number]['answer']): void => void keepFocus(collect.answer(source, given));
  return (
    <div class="question" role="group" aria-label={question.text}>
      <p>
        <span class="quiet">{placeName(source.place)}</span>
        <br />
        {question.text}
      </p>
      {question.earlier !== null && <p class="quiet">{questionText.earlier(question.earlier)}</p>}
      <div class="choices">
        {question.choices.map((choice) => (
          <div class="option" key={choice.label}>
            <button
              type="button"
              class={isEarlier(choice, question) ? 'primary' : undefined}
              onClick={() => answer(choice.answer)}
            >
              {choice.label}
            </button>
            {choice.detail !== null && <span class="quiet">{choice.detail}</span>}
          </div>
        ))}
        {question.asksUnit && <UnitChoice label={question.text} onChoose={(unit) => answer(question.answerOf(unit))} />}
        {question.others.map((other) => (
          <button type="button" class="link" key={other.label} onClick={() => answer(other.answer)}>
            {other.label}
          </button>
        ))}
      </div>
    </div>
  );
}
