import type { SheetAssessment } from '../../app/assess/assess-sheet';
import type { Host, Progress } from '../../app/host/host';
import type { Change } from '../../app/made/take-back';
import type { Notice, PaneState } from './pane-state';

/** What parts of the store need of it. */
export interface PaneTools {
  readonly host: Host;
  readonly state: () => PaneState;
  readonly change: (change: Partial<PaneState>) => void;
  readonly tell: (notice: Notice) => void;
  /** One task after the other; its refusal becomes a sentence. @returns null where it did not succeed */
  readonly attempt: <T>(
    label: string | null,
    task: (progress: Progress) => Promise<T>,
    done?: (result: T) => void,
  ) => Promise<T | null>;
  /** Shows a result that an action brought with it. */
  readonly assessed: (assessment: SheetAssessment) => void;
  readonly refresh: () => Promise<void>;
  /** Looks again for what the add-in left on the workbook's worksheets. */
  readonly findMade: () => Promise<void>;
  /**
   * What takes changes back and says so; it is fetched when it is first wanted.
   * @param done what is to be known or shown again once all of it was taken back
   */
  readonly undo: (changes: readonly Change[], done?: () => Promise<void> | void) => () => Promise<void>;
  /**
   * Keeps settings in the workbook and reads the sheet by them.
   * @param back what the pane shows again once they were taken back
   * @returns whether they are kept
   */
  readonly keep: (
    told: string,
    changes: (
      kept: ReadonlyMap<string, unknown>,
    ) => ReadonlyMap<string, unknown> | Promise<ReadonlyMap<string, unknown>>,
    back?: () => Promise<void> | void,
  ) => Promise<boolean>;
}
