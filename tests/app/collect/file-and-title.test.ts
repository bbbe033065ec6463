import { expect, test } from 'vitest';
import { answerEntries } from '../../../src/app/answers/answer-entries';
import type { Answer } from '../../../src/app/answers/kept-answers';
import { assessSource } from '../../../src/app/collect/assess-source';
import { mergeSources } from '../../../src/app/collect/merge-sources';
import type { ReadSource } from '../../../src/app/collect/source';
import { defaultPlan as plan } from '../../../src/data/plans/index';
import { periodOf } from '../../../src/domain/periods/period';
import { defaultNear } from '../../../src/domain/verdicts/assessment';
import { openQuestionsOf } from '../../../src/taskpane/model/questions';
import { gridOf } from '../../sheets/support/grid-of';

const UNIT = 'Phòng Nội vụ';
const september = periodOf('month', 2022, 9, 'month-end');

/** A sheet of September in a file of June, as it is read with what the workbook remembers. */
function read(settings: ReadonlyMap<string, unknown>, file = 'bao cao thang 6.xlsx'): Promise<ReadSource> {
  const rows = [
    [UNIT],
    ['Tháng 9 năm 2022'],
    ['STT', 'Chỉ số', 'Tử số', 'Mẫu số'],
    [1, 'Tỷ lệ hồ sơ trực tuyến', 9, 30],
  ];
  const place = { file, sheet: 'Sheet1' };
  return assessSource({ ...gridOf(rows, { sheet: 'Sheet1' }), file }, place, {
    ...{ plan, near: defaultNear, settings, toldNames: undefined, period: september },
  });
}

const collected = (source: ReadSource): string | undefined =>
  mergeSources([source], plan, new Map(), defaultNear, september).consolidation.records.find(
    ({ unit }) => unit === UNIT,
  )?.collected;

async function answered(choose: (answers: readonly Answer[]) => Answer | undefined) {
  const source = await read(new Map());
  const [question] = openQuestionsOf(source, plan);
  const answer = choose([...(question?.choices ?? []), ...(question?.others ?? [])].map((each) => each.answer));
  return answerEntries(new Map(), source.answered, plan, answer ?? { kind: 'taken-back', what: 'period' });
}

test('a source whose file’s name is of another period than its title waits for one answer, also where the title’s is consolidated', async () => {
  const source = await read(new Map());
  const [question, ...more] = openQuestionsOf(source, plan);
  expect([collected(source), more]).toEqual(['open', []]);
  expect(question?.text).toMatch(/Tiêu đề ghi “Tháng 9 năm 2022”, còn tên tệp ghi “thang 6”/u);
  expect(question?.choices.map(({ label }) => label)).toEqual(['Tháng 9/2022', 'Tháng 6/2022']);
});

test('of the period that was answered it counts, or is of another one; left out it asks nothing', async () => {
  const asTitle = await read(await answered(([first]) => first));
  expect([asTitle.period?.index, collected(asTitle)]).toEqual([9, 'in']);
  const asFile = await read(await answered(([, second]) => second));
  expect([asFile.period?.index, collected(asFile), openQuestionsOf(asFile, plan)]).toEqual([6, 'open', []]);
  const leftOut = await read(await answered((all) => all.find(({ kind }) => kind === 'left-out')));
  expect([leftOut.isLeftOut, openQuestionsOf(leftOut, plan)]).toEqual([true, []]);
});

test('the answer is about these two periods: a name of a third one asks again, with it first', async () => {
  const kept = await answered(([first]) => first);
  const renamed = await read(kept, 'bao cao thang 7.xlsx');
  const [question] = openQuestionsOf(renamed, plan);
  expect(question?.earlier).toBe('Tháng 9/2022');
  const taken = answerEntries(kept, (await read(kept)).answered, plan, { kind: 'taken-back', what: 'period' });
  expect(openQuestionsOf(await read(taken), plan)).toHaveLength(1);
});
