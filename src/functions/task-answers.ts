import { dateOfSerial, serialOfDate, shownDate } from '../domain/periods/date-serial';
import { unitMatcherOf } from '../domain/units/plan-matcher';
import type { Plan } from '../domain/plans/plan';
import { assignTasks, tasksOf, type AssignedTask } from '../domain/tasks/assigned-tasks';
import { isPlanYear } from '../domain/tasks/calendar';
import { deadlineDate } from '../domain/tasks/deadline-date';
import type { Deadline } from '../domain/tasks/deadline';
import { dependsOnDay, judgeTask } from '../domain/tasks/judge-task';
import { levelsIn, type Level } from '../domain/tasks/level';
import { createPartyMatcher, type Party } from '../domain/tasks/party';
import { readDay } from '../domain/tasks/span';
import * as words from '../text/vi/task-functions';
import { describeTaskRule, taskVerdictLabels } from '../text/vi/tasks';
import { toScalar, toText } from './arguments';
import type { FunctionContext, ResultValue } from './function-entry';
import { FunctionError, invalidValue, notAvailable } from './function-error';

/**
 * The tasks of the plan in force as a headed table: of one party with its role, or all of them with those who lead.
 * Judged by plan and date alone; last days are serial numbers, "" where there is none.
 * @throws FunctionError #N/A for a party that is not sure, and for a plan without tasks; #VALUE! for what is no date
 */
export function tableOfTasks(context: FunctionContext, rawParty: unknown, rawDate: unknown): ResultValue[][] {
  const plan = context.planInForce();
  const date = readDateArgument(rawDate);
  if (plan.tasks.length === 0) throw new FunctionError('notAvailable', words.noTasksInPlan);
  const isAll = toOptional(rawParty, 'tên đơn vị') === null;
  const rows = isAll ? rowsOfAll(plan, date) : rowsOfParty(plan, chooseParty(context, plan, rawParty), date);
  const { id, task, role, lead, deadline, lastDay, verdict, rule } = words.taskHeadings;
  return [[id, task, isAll ? lead : role, deadline, lastDay, verdict, rule], ...rows];
}

function rowsOfAll(plan: Plan, date: string | null): ResultValue[][] {
  return assignTasks(plan).map((assigned) => rowOf(assigned, assigned.task.lead.join('; '), null, date));
}

function rowsOfParty(plan: Plan, { name, level }: Party, date: string | null): ResultValue[][] {
  const { lead, coordinating, unsure } = tasksOf(plan, name);
  const rows = assignTasks(plan).flatMap((assigned): ResultValue[][] => {
    const [leads, coordinates] = [lead.includes(assigned), coordinating.includes(assigned)];
    const role = leads ? (coordinates ? 'both' : 'lead') : coordinates ? 'coordinating' : null;
    if (role !== null) return [rowOf(assigned, words.roleLabels[role], level, date)];
    if (!unsure.includes(assigned)) return [];
    const row = rowOf(assigned, words.roleLabels.unsure, level, date);
    return [[...row.slice(0, -1), `${words.askWhetherMeant(unsureWords(assigned))} ${String(row[row.length - 1])}`]];
  });
  return rows.length > 0 ? rows : [['', words.noTasksOfParty, '', '', '', '', '']];
}

function unsureWords({ lead, coordinating }: AssignedTask): readonly string[] {
  return [...lead, ...coordinating].filter(({ party }) => party.kind === 'words').map(({ party }) => party.name);
}

function rowOf(
  { task, deadline }: AssignedTask,
  role: string,
  level: Level | null,
  date: string | null,
): ResultValue[] {
  return [task.id, task.text, role, deadline.text, lastDayOf(deadline), ...verdictOf(deadline, level, date)];
}

function lastDayOf(deadline: Deadline): ResultValue {
  return 'last' in deadline ? serialOfDate(deadline.last) : '';
}

function verdictOf(deadline: Deadline, level: Level | null, date: string | null): readonly [string, string] {
  if (date === null && dependsOnDay(deadline)) return [words.dayNeeded, words.dayNeededRule];
  const { verdict, rule } = judgeTask(deadline, level, date ?? '');
  const sentence = rule.code === 'last-day-past' ? words.pastWithoutState(shownDate(rule.day)) : describeTaskRule(rule);
  return [taskVerdictLabels[verdict], sentence];
}

/** Some desktop versions hand over a blank cell as 0, which is neither a name nor a date. */
function toOptional(raw: unknown, label: string): string | number | boolean | null {
  const value = toScalar(raw, label);
  return value === 0 ? null : value;
}

/** A unit or a body without targets. @throws FunctionError #N/A with suggestions or candidates: it is never guessed */
function chooseParty(context: FunctionContext, plan: Plan, raw: unknown): Party {
  const writtenAs = toText(raw, 'tên đơn vị');
  const match = createPartyMatcher(
    plan,
    (written) => context.findUnit(plan, written) ?? unitMatcherOf(plan)(written),
  )(writtenAs);
  switch (match.kind) {
    case 'party':
      return match.party;
    case 'ambiguous':
      throw notAvailable('ambiguous-unit', { writtenAs, candidates: match.candidates });
    case 'unknown':
      throw notAvailable('unknown-unit', { writtenAs, suggestions: match.suggestions });
  }
}

/** yyyy-mm-dd of a serial number or a text; null where it is left out. */
function readDateArgument(raw: unknown): string | null {
  const value = toOptional(raw, 'ngày');
  if (value === null) return null;
  const date = typeof value === 'number' ? dateOfSerial(value) : typeof value === 'string' ? readDay(value) : null;
  if (date !== null) return date;
  throw invalidValue('option-out-of-range', { label: 'ngày', written: String(value), allowed: words.allowedDays });
}

/**
 * The serial number of a deadline's last day, or of the start for a level. A date stays the date; a bare year is a year.
 * @throws FunctionError #N/A where the deadline has no such day, #VALUE! where it cannot be read
 */
export function dateOfDeadline(context: FunctionContext, rawText: unknown, rawLevel: unknown): number {
  const value = toScalar(rawText, 'thời hạn');
  const level = readLevel(rawLevel);
  if (typeof value === 'number' && !isPlanYear(value) && dateOfSerial(value) !== null) return Math.floor(value);
  const text = toText(rawText, 'thời hạn');
  const found = deadlineDate(text, { year: context.planInForce().year }, level);
  switch (found.kind) {
    case 'date':
      return serialOfDate(found.date);
    case 'none':
      throw new FunctionError('notAvailable', words.noLastDay(found.deadline));
    case 'depends-on-level': {
      const levels = found.starts.flatMap((start) => start.levels);
      throw new FunctionError('notAvailable', words.levelNeeded([...new Set(levels)], level));
    }
    case 'unknown':
      throw new FunctionError('invalidValue', words.deadlineNotRead(text));
  }
}

/** "huyện", "cấp xã", "phường" … @throws FunctionError #VALUE! for what is no level, or several */
function readLevel(raw: unknown): Level | null {
  const value = toOptional(raw, 'cấp');
  if (value === null) return null;
  const [level, ...others] = levelsIn(String(value));
  if (level !== undefined && others.length === 0) return level;
  throw invalidValue('option-out-of-range', { label: 'cấp', written: String(value), allowed: words.allowedLevels });
}
