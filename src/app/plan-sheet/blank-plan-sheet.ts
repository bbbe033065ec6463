import { indicators } from '../../domain/indicators/indicators';
import type { PlanIndicator } from '../../domain/plans/plan';
import { indicatorHeading } from '../../sheets/plan-sheet/indicator-headings';
import { exampleRows, infoLabels, levelLabels, rowMarks, type PlanTableKey } from '../../sheets/plan-sheet/vocabulary';
import { planSheetText } from '../../text/vi/plan-sheet';
import type { NewCell, NewSheet } from '../host/new-sheet';
import { layOut } from './lay-out';
import type { PlanRow } from './plan-tables';

/** Empty rows that are ready to be filled in; more can be added. */
const ROWS: Readonly<Record<PlanTableKey, number>> = {
  info: 0,
  indicators: 1,
  sections: 1,
  assignments: 30,
  groupTexts: 2,
  taskSections: 3,
  tasks: 10,
  otherParties: 3,
  notes: 2,
  warnings: 0,
};

/**
 * The worksheet of a plan with nothing in it but what is always so: the three known indicators, departments and communes,
 * and an example row that is not read. As it is, reading it says what is still to be filled in.
 * @example blankPlanSheet(2027).name // 'Mẫu kế hoạch 2027'
 */
export function blankPlanSheet(year: number): NewSheet {
  const { templateName, templateHints, assignmentHint, departments, communes } = planSheetText;
  const known: readonly PlanIndicator[] = indicators.map(({ id, number, fullLabel }) => ({
    id,
    number,
    heading: fullLabel,
    definition: '',
    source: '',
    formula: null,
  }));
  const blanks: NewCell[] = known.map(() => ({ share: null, decimals: 0 }));
  const given: Readonly<Record<PlanTableKey, readonly PlanRow['cells'][]>> = {
    info: Object.entries(infoLabels).map(([key, label]) => ({ label, value: key === 'year' ? year : '' })),
    indicators: known.map(({ id, heading }) => ({ id, heading })),
    sections: [
      { id: 'I', title: departments, level: levelLabels.department },
      { id: 'II', title: communes, level: levelLabels.commune },
    ],
    assignments: [],
    groupTexts: [],
    taskSections: [],
    tasks: [],
    otherParties: [],
    notes: [],
    warnings: [],
  };
  const order = rowMarks.example;
  const examples: Partial<Readonly<Record<PlanTableKey, PlanRow>>> = {
    assignments: {
      cells: { order, ...exampleRows.assignments.cells },
      targets: exampleRows.assignments.targets.map((share) => ({ share, decimals: 0 })),
    },
    tasks: { cells: { order, ...exampleRows.tasks.cells } },
  };
  const rowsOf = (key: PlanTableKey): readonly PlanRow[] => {
    const empty = Array.from({ length: ROWS[key] }, (): PlanRow['cells'] => ({}));
    const rows = [...given[key], ...empty].map((cells, index): PlanRow => {
      const row = { cells: { order: index + 1, ...cells } };
      return key === 'assignments' ? { ...row, targets: blanks } : row;
    });
    const shown = examples[key];
    return shown === undefined ? rows : [shown, ...rows];
  };
  const rows = Object.fromEntries((Object.keys(ROWS) as PlanTableKey[]).map((key) => [key, rowsOf(key)]));
  return layOut(
    {
      targetHeadings: known.map((indicator) => indicatorHeading(indicator, known)),
      rows: rows as Record<PlanTableKey, readonly PlanRow[]>,
    },
    {
      sheetName: templateName(year),
      hints: templateHints,
      tableHints: { assignments: assignmentHint },
      isExample: ({ cells }) => cells['order'] === rowMarks.example,
    },
  );
}
