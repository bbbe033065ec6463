import { unitsOf, type Plan } from '../../domain/plans/plan';
import { problem, type PlanRefusal, type Problem } from '../../domain/problem';
import { readDocx } from '../../files/docx/read-docx';
import { planFromJson } from '../../files/plan-json/plan-from-json';
import { PlanJsonError } from '../../files/plan-json/plan-json-error';
import { readingLimits, type ReadingLimits } from '../../files/xlsx/reading-limits';
import { readWorkbook } from '../../files/read-workbook';
import { sheetGrid } from '../../files/xlsx/sheet-grid';
import { UnreadableFileError, type UnreadableReason } from '../../files/xlsx/unreadable-file-error';
import type { Grid } from '../../sheets/cells/grid';
import type { PlanColumnAccount, TargetColumnAnswers } from '../../sheets/plan-table/columns/column-answers';
import type { PlanBlock } from '../../sheets/plan-table/document/plan-document';
import { MOST_UNITS, readPlan } from '../../sheets/plan-table/read-plan';
import { withDirections } from './with-directions';
import { planOfGrid, type PlanSheetProblem } from '../plan-sheet/read-plan-sheet';

/** A loaded plan with its own doubts and, of a document, how its tables' columns were taken; or the one problem that says why there is none. */
export type LoadedPlan =
  | { readonly plan: Plan; readonly problems: readonly Problem[]; readonly columns?: readonly PlanColumnAccount[] }
  | { readonly plan: null; readonly problems: readonly [Problem] };

/** As many as a person can mend at one go. */
const MOST_MISTAKES = 8;

const MEGABYTE = 1024 * 1024;

/** A plan is a few pages: less is read than of a workbook that is to be assessed. */
const planLimits: ReadingLimits = {
  ...readingLimits,
  fileSize: 20 * MEGABYTE,
  inflatedSize: 100 * MEGABYTE,
  cells: 500_000,
  ratioFrom: 8 * MEGABYTE,
};

/**
 * Loads a plan from a file: a document (.docx), a workbook (.xlsx, .xls) or a plan that the add-in wrote (.json).
 * @param fileName with or without its folder; its ending says the kind, its name is the plan's where the text has none
 * @param answers to the questions which of several columns holds an indicator's targets
 * @example (await loadPlan(bytes, 'ke-hoach-2026.docx')).plan?.year // 2026
 */
export async function loadPlan(
  bytes: Uint8Array,
  fileName: string,
  answers?: TargetColumnAnswers,
): Promise<LoadedPlan> {
  const name = fileName.split(/[\\/]/u).pop() ?? fileName;
  try {
    if (/\.json$/iu.test(name)) return loadJson(bytes, name);
    if (/\.doc[xm]$/iu.test(name)) return planOfBlocks(readDocx(bytes), name, answers);
    if (/\.xls[xm]?$/iu.test(name)) return planOfGrids(await readGrids(bytes), name, answers);
    return refuse(name, /\.doc$/iu.test(name) ? 'legacy-format' : 'unknown-format');
  } catch (error) {
    if (error instanceof UnreadableFileError) return refuse(name, refusals[error.reason]);
    if (!(error instanceof PlanJsonError)) throw error;
    return refuse(name, error.reason === 'newer' ? 'newer-json' : 'not-our-json', error.path);
  }
}

/** A plan from cells of the open workbook, such as a table pasted from a document. @param name what to call it */
export function loadPlanOfGrid(grid: Grid, name: string, answers?: TargetColumnAnswers): LoadedPlan {
  return planOfGrids([grid], name, answers);
}

/** A worksheet that was written as a plan is read as such, before any other is looked at for a table of targets. */
function planOfGrids(grids: readonly Grid[], name: string, answers: TargetColumnAnswers | undefined): LoadedPlan {
  for (const grid of grids) {
    const read = planOfGrid(grid);
    if (read.kind === 'plan') return { plan: withDirections(read.plan), problems: read.plan.warnings };
    if (read.kind === 'wrong') return refuse(name, 'wrong-plan-sheet', mistakesIn(read.problems));
  }
  return planOfBlocks(
    grids.map((grid) => ({ kind: 'table', grid })),
    name,
    answers,
  );
}

function mistakesIn(problems: readonly PlanSheetProblem[]): string {
  return problems
    .slice(0, MOST_MISTAKES)
    .map(({ sentence }) => sentence)
    .join(' ');
}

function planOfBlocks(
  blocks: readonly PlanBlock[],
  name: string,
  answers: TargetColumnAnswers = new Map(),
): LoadedPlan {
  const reading = readPlan({ fileName: name, blocks, columnAnswers: answers });
  return reading.plan === null ? refuse(name, reading.refusal) : { ...reading, plan: withDirections(reading.plan) };
}

/** The problem that says why a plan cannot be used; `plan` is what the officer called it. */
export function refusePlan(plan: string, refusal: PlanRefusal, detail = ''): Problem {
  return problem('plan-value-unreadable', { plan, refusal, detail });
}

function refuse(name: string, refusal: PlanRefusal, detail = ''): LoadedPlan {
  return { plan: null, problems: [refusePlan(name, refusal, detail)] };
}

function loadJson(bytes: Uint8Array, name: string): LoadedPlan {
  if (bytes.length > planLimits.fileSize) throw new UnreadableFileError('too-large', `${bytes.length} bytes`);
  const plan = withDirections(planFromJson(new TextDecoder().decode(bytes)));
  if (unitsOf(plan).length > MOST_UNITS) return refuse(name, 'too-many-units');
  return { plan, problems: plan.warnings };
}

/** The worksheets that can be seen, the active one first: it is the one that was looked at when the file was saved. */
async function readGrids(bytes: Uint8Array): Promise<readonly Grid[]> {
  const data = await readWorkbook(bytes, planLimits);
  const visible = data.sheets.filter(({ visibility }) => visibility === 'visible');
  const active = visible.filter(({ name }) => name === data.activeSheet);
  const ordered = [...active, ...visible.filter((sheet) => !active.includes(sheet))];
  return ordered.flatMap((sheet) => sheetGrid(sheet, data.styles) ?? []);
}

const refusals: { readonly [R in UnreadableReason]: PlanRefusal } = {
  'not-a-zip': 'damaged',
  encrypted: 'encrypted',
  'legacy-xls': 'legacy-format',
  'damaged-zip': 'damaged',
  'not-a-workbook': 'unknown-format',
  'binary-workbook': 'unknown-format',
  'too-large': 'too-large',
  'zip-bomb': 'too-large',
  'broken-xml': 'damaged',
};
