import type { SheetAssessment } from '../../app/assess/assess-sheet';
import type { Host, HostErrorCode, MadeSheet } from '../../app/host/host';
import type { PlanDraft } from '../../app/plans/plan-draft';
import { builtInWorkbookPlans, type WorkbookPlans } from '../../app/plans/workbook-plans';
import { defaultSettings, type WorkbookSettings } from '../../app/host/settings';
import { isBuiltInTried } from './built-in-tried';
import type { Plan } from '../../domain/plans/plan';
import type { Ratio } from '../../domain/rates/ratio';

/** Cells from which on re-reading at every change would be felt on a slow computer. */
export const MOST_CELLS_TO_FOLLOW = 100_000;

export interface PaneOptions {
  readonly host: Host;
  readonly hasFunctions: boolean;
  /** Told at every reading which plans the workbook keeps: formulas follow them, too. */
  readonly plansRead: (plans: WorkbookPlans, near: Ratio) => Promise<void>;
}

export type ViewId = 'unit' | 'plan' | 'collect' | 'tasks' | 'settings';

/** What is known of the active worksheet. An assessment stays on show until a new one is there. */
export type SheetState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'shown'; readonly assessment: SheetAssessment }
  | { readonly kind: 'failed'; readonly code: HostErrorCode };

/** Whether the pane follows the sheet: by itself, not any more at the person's wish, or not for its size. */
export type Following = 'on' | 'paused' | 'too-large';

export interface Notice {
  readonly tone: 'success' | 'info' | 'error';
  readonly text: string;
  /** Takes back what is reported, exactly. */
  readonly undo?: (() => Promise<void>) | undefined;
}

export interface Work {
  readonly label: string;
  /** From 0 to 1; null where it cannot be told. */
  readonly done: number | null;
}

export interface PaneState {
  readonly view: ViewId;
  /** The plan in force in the workbook. */
  readonly plan: Plan;
  readonly plans: WorkbookPlans;
  /** A plan that was read and is being looked over. */
  readonly draft: PlanDraft | null;
  readonly sheet: SheetState;
  /** What the add-in left on the workbook's worksheets. */
  readonly made: readonly MadeSheet[];
  readonly settings: WorkbookSettings;
  readonly following: Following;
  /** The sheet has changed since it was read. */
  readonly isStale: boolean;
  /** How often cells were inserted or deleted: what was remembered of a sheet before does not fit it after. */
  readonly moves: number;
  /** A cell is being edited in Excel, so that the sheet cannot be read right now. */
  readonly isWaiting: boolean;
  readonly work: Work | null;
  readonly notice: Notice | null;
  readonly showsFormula: boolean;
  /** Nobody has said yet by which plan figures are judged: it is asked. */
  readonly asksPlan: boolean;
  /** The person asked for the findings and has not been brought before them yet. */
  readonly pointsAtFindings: boolean;
  /** Whether this Excel knows custom functions. */
  readonly hasFunctions: boolean;
}

/** Before anything was read. */
export function initialState(hasFunctions: boolean): PaneState {
  return {
    view: 'unit',
    plan: builtInWorkbookPlans.inForce,
    plans: builtInWorkbookPlans,
    draft: null,
    sheet: { kind: 'loading' },
    made: [],
    settings: defaultSettings,
    following: 'on',
    isStale: false,
    moves: 0,
    isWaiting: false,
    work: null,
    notice: null,
    showsFormula: false,
    asksPlan: !isBuiltInTried(),
    pointsAtFindings: false,
    hasFunctions,
  };
}

/** The assessment on show, if any. */
export function shownAssessment({ sheet }: PaneState): SheetAssessment | null {
  return sheet.kind === 'shown' ? sheet.assessment : null;
}

export function isTooLarge({ assessed }: SheetAssessment): boolean {
  return assessed !== null && assessed.sheet.rows * assessed.sheet.columns > MOST_CELLS_TO_FOLLOW;
}
