import type { WrittenPeriod } from '../../domain/periods/written-period';
import type { Plan } from '../../domain/plans/plan';
import type { AssessedGrid } from '../../sheets/reading/assess-grid';
import type { AskedAbout } from './kept-answers';

/** What answers about a sheet are bound to, as it is read without any. */
export function aboutOf(plan: Plan, assessed: AssessedGrid | null): AskedAbout {
  if (assessed === null) return { plan: plan.id, said: '', period: '', own: '' };
  const { said } = assessed;
  // A file may be renamed: what only its name says is no other question about the columns.
  const period = periodKey(said === null || said.by === 'file' ? null : said.period);
  const own = said === null ? '' : [periodKey(said.period), periodKey(said.other?.period ?? null)].join(';');
  return { plan: plan.id, said: saidOfUnit(assessed), period, own };
}

/** What a sheet says of its unit: a name, or a question with its candidates. Another one is another question. */
function saidOfUnit({ problems, owner }: Pick<AssessedGrid, 'problems' | 'owner'>): string {
  for (const { code, severity, facts } of problems) {
    if (severity !== 'error') continue;
    if (code === 'unit-not-found') return JSON.stringify([facts.writtenAs, facts.suggestions]);
    if (code === 'unit-ambiguous') return JSON.stringify([facts.writtenAs, facts.candidates]);
  }
  return owner ?? '';
}

/** @example periodKey(readPeriod('Quý III năm 2022')) // 'quarter 3 2022 2022-07-01 2022-09-30' */
function periodKey(period: WrittenPeriod | null): string {
  if (period === null) return '';
  const { kind, index, year, from, to } = period;
  return [kind, index, year, from, to].join(' ');
}
