import { describeFinding } from '../../app/collect/describe-finding';
import { findingSeverity, findingsOf } from '../../app/collect/findings';
import type { Merged } from '../../app/collect/merge-sources';
import type { ReadFile } from '../../app/collect/source';
import { isOpenQuestion } from '../../app/answers/open-question';
import type { Plan } from '../../domain/plans/plan';
import type { Severity } from '../../domain/problem';
import { placeName } from '../../text/vi/collect';
import { describeProblem } from '../../text/vi/problems';
import { startOfSentence } from '../../text/vi/words';

export interface ListedFinding {
  readonly severity: Severity;
  readonly sentence: string;
}

const ORDER: readonly Severity[] = ['error', 'warning', 'info'];

/** What is to be looked at over all sources; what is asked as a question is not said again. */
export function listFindings(files: readonly ReadFile[], merged: Merged, plan: Plan): readonly ListedFinding[] {
  const ofAll = findingsOf(files, merged)
    .filter(({ code }) => code !== 'unit-duplicate')
    .map((finding): ListedFinding => ({ severity: findingSeverity[finding.code], sentence: describeFinding(finding) }));
  const ofSheets = files.flatMap(({ sources }) =>
    sources.flatMap(({ place, problems, layout }) =>
      problems
        .filter((found) => !isOpenQuestion(found, layout))
        .map((found): ListedFinding => {
          const sentence = `${startOfSentence(placeName(place))}: ${describeProblem(found, plan)}`;
          return { severity: found.severity, sentence };
        }),
    ),
  );
  const all = [...ofAll, ...ofSheets];
  return ORDER.flatMap((severity) => all.filter((each) => each.severity === severity));
}
