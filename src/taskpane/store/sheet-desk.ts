import type { FormulaRequest } from '../../app/formulas/formula-request';
import { removeVerdicts, writeVerdicts } from '../../app/assess/write-verdicts';
import { paneText } from '../../text/vi/pane';
import { sheetText } from '../../text/vi/pane-sheet';
import { insertAndDescribe } from './insert-and-describe';
import { shownAssessment } from './pane-state';
import type { PaneTools } from './pane-tools';

/** What the pane writes into the active sheet at a person's wish, colours apart. */
export class SheetDesk {
  constructor(private readonly tools: PaneTools) {}

  /** Writes the verdicts of a summary in words beside it. */
  async writeVerdicts(): Promise<void> {
    const { attempt, host, assessed, tell } = this.tools;
    await attempt(
      paneText.writing,
      (progress) => writeVerdicts(host, { plan: null, sheet: null, progress }),
      ({ assessment, isWritten }) => {
        assessed(assessment);
        tell(
          isWritten
            ? { tone: 'success', text: sheetText.verdictsWritten }
            : { tone: 'info', text: sheetText.noRowsForVerdicts },
        );
      },
    );
  }

  /** Takes our column of verdicts off the active sheet. */
  async removeVerdicts(): Promise<void> {
    const { attempt, host, tell, refresh } = this.tools;
    await attempt(
      paneText.removing,
      () => removeVerdicts(host, null),
      () => tell({ tone: 'success', text: sheetText.verdictsRemoved }),
    );
    await refresh();
  }

  /** Puts a formula into the selected, empty cell. */
  async insert(request: FormulaRequest): Promise<void> {
    const { attempt, host, state, tell } = this.tools;
    const assessment = shownAssessment(state());
    if (assessment === null) return;
    await attempt(
      paneText.writing,
      () => insertAndDescribe(host, assessment, assessment.plan, request),
      (notice) => tell(notice),
    );
  }
}
