import type { Group, Plan, PlanIndicator, Unit } from '../../domain/plans/plan';
import { cellJson, exactForm, tidyName, tidyText } from '../../sheets/plan-sheet/exact-text';
import { writtenFilled, writtenList, writtenText } from '../../sheets/plan-sheet/exact-text';
import { indicatorHeading } from '../../sheets/plan-sheet/indicator-headings';
import { isUsualYear } from '../../sheets/plan-sheet/read-info';
import { writtenTarget } from '../../sheets/plan-sheet/target-cells';
import { RepeatedNames } from '../../sheets/plan-sheet/unique-names';
import {
  betterLabels,
  infoLabels,
  kindLabels,
  levelLabels,
  rowMarks,
  type PlanTableKey,
} from '../../sheets/plan-sheet/vocabulary';
import { describeProblem } from '../../text/vi/problems';
import type { NewCell } from '../host/new-sheet';
import { decimalsOf } from './write-targets';

/** Cells by the keys of their columns; `targets` are those of the indicators' columns, in their order. */
export interface PlanRow {
  readonly cells: Readonly<Record<string, NewCell>>;
  readonly targets?: readonly NewCell[];
}

/** What stands in each table of a plan's worksheet, without headings and order. */
export interface PlanTables {
  /** Headings of the indicators' columns. */
  readonly targetHeadings: readonly string[];
  readonly rows: Readonly<Record<PlanTableKey, readonly PlanRow[]>>;
}

/** Numbers that Excel keeps and shows in full. */
const MOST_DIGITS = 1e15;

/** A plan as the rows of its worksheet's tables. */
export function planTablesOf(plan: Plan): PlanTables {
  const { indicators, sections, groups, taskSections, tasks, otherParties, notes, warnings } = plan;
  const [numbers, units, taskIds, parties] = [1, 2, 3, 4].map(() => new RepeatedNames()) as Repeated;
  return {
    targetHeadings: indicators.map((indicator) => indicatorHeading(indicator, indicators)),
    rows: {
      info: infoRows(plan),
      indicators: indicators.map((indicator) => indicatorRow(indicator, numbers)),
      sections: ordered(sections, ({ id, title, level }) => ({ ...titled(id, title), level: levelLabels[level] })),
      assignments: assignmentRows(groups, indicators, units),
      groupTexts: ordered(
        groups.filter(({ text }) => text !== ''),
        ({ id, text }) => ({ groupId: writtenFilled(id, tidyName), text: writtenFilled(text, tidyText) }),
      ),
      taskSections: ordered(taskSections, ({ id, title }) => titled(id, title)),
      tasks: tasks.map((task) => ({
        cells: {
          order: wholeCell(task.number),
          section: task.section === '' && taskSections.length === 0 ? null : writtenFilled(task.section, tidyName),
          text: writtenFilled(task.text, tidyText),
          lead: writtenList(task.lead),
          coordinating: writtenList(task.coordinating),
          result: writtenText(task.result, tidyText),
          deadline: writtenText(task.deadline, tidyText),
          id: nameCell(task.id, taskIds),
        },
      })),
      otherParties: ordered(otherParties, (unit) => unitCells('name', unit, parties)),
      notes: ordered(notes, (text) => ({ text: writtenFilled(text, tidyText) })),
      warnings: ordered(warnings, (warning) => ({
        sentence: writtenText(describeProblem(warning, plan), tidyText),
        data: cellJson(warning),
      })),
    },
  };
}

type Repeated = [RepeatedNames, RepeatedNames, RepeatedNames, RepeatedNames];

function ordered<T>(items: readonly T[], cellsOf: (item: T) => PlanRow['cells']): readonly PlanRow[] {
  return items.map((item, index) => ({ cells: { order: index + 1, ...cellsOf(item) } }));
}

function infoRows({ id, title, year, number, issued, issuer, source }: Plan): readonly PlanRow[] {
  const orNull = (text: string | null): NewCell => (text === null ? '' : writtenFilled(text, tidyText));
  const values: Readonly<Record<keyof typeof infoLabels, NewCell>> = {
    title: writtenFilled(title, tidyText),
    year: isUsualYear(year) ? year : exactForm('văn bản', String(year)),
    // A number is tidied as a name when it is read.
    number: number === null ? '' : writtenFilled(number, tidyName),
    issued: orNull(issued),
    issuer: writtenText(issuer, tidyText) ?? '',
    source: writtenText(source, tidyText) ?? '',
    id: writtenFilled(id, tidyName),
  };
  return ordered(Object.keys(infoLabels) as (keyof typeof infoLabels)[], (key) => ({
    label: infoLabels[key],
    value: values[key],
  }));
}

function indicatorRow(indicator: PlanIndicator, numbers: RepeatedNames): PlanRow {
  const { id, number, heading, definition, source, formula, better, kind } = indicator;
  const isRepeated = numbers.isRepeated(String(number));
  return {
    cells: {
      order: isRepeated ? exactForm('văn bản', String(number)) : wholeCell(number),
      id: writtenFilled(id, tidyName),
      heading: writtenFilled(heading, tidyText),
      numerator: formula === null ? null : writtenFilled(formula.numerator, tidyText),
      denominator: formula === null ? null : writtenFilled(formula.denominator, tidyText),
      definition: writtenText(definition, tidyText),
      source: writtenText(source, tidyText),
      better: better === 'lower' ? betterLabels.lower : null,
      kind: kind === undefined || kind === 'share' ? null : kindLabels[kind],
    },
  };
}

function assignmentRows(
  groups: readonly Group[],
  indicators: readonly PlanIndicator[],
  units: RepeatedNames,
): readonly PlanRow[] {
  const rows = groups.flatMap((group) => {
    const shared = {
      section: writtenFilled(group.section, tidyName),
      groupId: writtenFilled(group.id, tidyName),
      groupName: writtenText(group.name, tidyName),
    };
    const targets = indicators.map((indicator) => targetCell(group, indicator));
    const members: PlanRow['cells'][] = group.units.map((unit) => unitCells('unit', unit, units));
    return (members.length === 0 ? [{}] : members).map((cells) => ({ cells: { ...shared, ...cells }, targets }));
  });
  const numbered = rows.map(({ cells, targets }, index) => ({ cells: { order: index + 1, ...cells }, targets }));
  const hasUnits = groups.some((group) => group.units.length > 0);
  return hasUnits ? numbered : [...numbered, { cells: { order: rowMarks.noUnits } }];
}

function targetCell({ targets }: Group, indicator: PlanIndicator): NewCell {
  const { id } = indicator;
  const target = Object.hasOwn(targets, id) ? targets[id] : undefined;
  if (target === undefined) return { share: null, decimals: 0 };
  const written = writtenTarget(target, indicator);
  return written.kind === 'text' ? written.text : { share: written.share, decimals: decimalsOf(written.value) };
}

function unitCells(key: string, { name, aliases }: Unit, repeated: RepeatedNames): PlanRow['cells'] {
  return { [key]: nameCell(name, repeated), aliases: writtenList(aliases) };
}

function titled(id: string, title: string): { id: string; title: string } {
  return { id: writtenFilled(id, tidyName), title: writtenFilled(title, tidyText) };
}

function nameCell(name: string, repeated: RepeatedNames): string {
  return repeated.isRepeated(name) ? exactForm('văn bản', name) : writtenFilled(name, tidyName);
}

function wholeCell(number: number): NewCell {
  return number < MOST_DIGITS ? number : exactForm('văn bản', String(number));
}
