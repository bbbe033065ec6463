import type { Answer } from '../../app/answers/kept-answers';
import { answerEntries, answeredOf, forgottenEntries } from '../../app/answers/answer-entries';
import { renewSheets } from '../../app/made/renew';
import { madeText } from '../../text/vi/made';
import type { FormulaRequest } from '../../app/formulas/formula-request';
import { colourSheet, putBackColours, removeColours, type ColouredSheet } from '../../app/assess/assess-sheet';
import type { WrittenColumn } from '../../app/assess/verdict-column';
import { insertFormula } from '../../app/formulas/insert-formula';
import type { Colours } from '../../app/host/host';
import { putBackVerdicts, removeVerdicts, writeVerdicts } from '../../app/assess/write-verdicts';
import { paneText } from '../../text/vi/pane';
import { sheetText } from '../../text/vi/pane-sheet';
import { describeColours } from './describe-colours';
import { describeInsertion, verdictWords } from './describe-insertion';
import { coloursBefore, undoing } from './undo';
import { shownAssessment, type Notice } from './pane-state';
import type { PaneTools } from './pane-tools';

/** What the pane writes into the active sheet at a person's wish, colours apart. */
export class SheetDesk {
  constructor(private readonly tools: PaneTools) {}

  /** Colours the active sheet. @returns whether a person must look at the pane to know what came of it */
  async colour(): Promise<boolean> {
    const { attempt, host, assessed, tell, findMade } = this.tools;
    const result = await attempt(
      paneText.colouring,
      (progress) => colourSheet(host, { plan: null, sheet: null, progress }),
      (assessment) => {
        assessed(assessment);
        const isJudged = assessment.layout !== null && assessment.assessments.length > 0;
        tell(
          !isJudged
            ? { tone: 'info', text: paneText.nothingToColour }
            : assessment.hasColours
              ? { tone: 'success', text: describeColours(assessment), undo: this.undoColours(assessment) }
              : { tone: 'info', text: describeColours(assessment) },
        );
      },
    );
    if (result === null) return true;
    await findMade();
    const hasErrors = result.problems.some(({ severity }) => severity === 'error');
    return !result.hasColours || result.assessments.length === 0 || hasErrors;
  }

  /** Takes our colours off the active sheet. @returns whether a person must look at the pane to know what came of it */
  async removeColours(): Promise<boolean> {
    const { attempt, host, tell, refresh, findMade } = this.tools;
    const shown = shownAssessment(this.tools.state());
    const had = await attempt(
      paneText.removing,
      () => removeColours(host, null),
      (isDone) => {
        const before = shown === null ? null : coloursBefore(this.tools, shown.answered.id ?? '', isDone, null);
        const undo = before === null || shown === null ? undefined : this.undo(shown.sheet, before);
        tell(isDone ? { tone: 'success', text: paneText.removed, undo } : { tone: 'info', text: paneText.noColours });
      },
    );
    if (had === null) return true;
    if (had) await findMade();
    // What was told of old colours is true no more.
    if ((shownAssessment(this.tools.state())?.stale.length ?? 0) > 0) await refresh();
    return false;
  }

  /** Remembers an answer in the workbook and reads the sheet by it. */
  async answer(answer: Answer): Promise<void> {
    const { state, keep } = this.tools;
    const assessment = shownAssessment(state());
    if (assessment === null) return;
    await keep(paneText.remembered, (kept) => answerEntries(kept, answeredOf(assessment), state().plan, answer));
  }

  async forgetAnswers(): Promise<void> {
    const { state, keep } = this.tools;
    const assessment = shownAssessment(state());
    if (assessment === null) return;
    await keep(paneText.forgotten, (kept) => forgottenEntries(kept, assessment.answered, state().plan));
  }

  /** Colours and verdicts that are old are made anew on these worksheets, by what holds now. */
  async renew(sheets: readonly string[]): Promise<void> {
    const { attempt, host, tell, refresh, findMade } = this.tools;
    const done = await attempt(madeText.renewing, (progress) => renewSheets(host, sheets, progress));
    await findMade();
    await refresh();
    if (done === null) return;
    const { renewed, left } = done;
    const told = renewed.length === 0 ? [] : [madeText.renewed(renewed)];
    const said = [...told, ...(left.length === 0 ? [] : [madeText.notRenewed(left)])];
    tell({ tone: left.length === 0 ? 'success' : 'info', text: said.join(' ') });
  }

  /** Writes the verdicts of a summary in words beside it. */
  async writeVerdicts(): Promise<void> {
    const { attempt, host, assessed, tell } = this.tools;
    await attempt(
      paneText.writing,
      (progress) => writeVerdicts(host, { plan: null, sheet: null, progress }),
      ({ assessment, isWritten, column }) => {
        assessed(assessment);
        tell(
          isWritten
            ? { tone: 'success', text: sheetText.verdictsWritten, undo: this.undoVerdicts(assessment.sheet, column) }
            : { tone: 'info', text: sheetText.noRowsForVerdicts },
        );
      },
    );
    await this.tools.findMade();
  }

  /** Takes our column of verdicts off the active sheet. */
  async removeVerdicts(): Promise<void> {
    const { attempt, host, tell, refresh } = this.tools;
    await attempt(
      paneText.removing,
      () => removeVerdicts(host, null),
      (before) => {
        const sheet = shownAssessment(this.tools.state())?.sheet ?? '';
        const undo = before === null ? undefined : this.undoVerdicts(sheet, { before, cells: null });
        tell({ tone: 'success', text: sheetText.verdictsRemoved, undo });
      },
    );
    await this.tools.findMade();
    await refresh();
  }

  /** Puts a formula into the selected, empty cell. */
  async insert(request: FormulaRequest): Promise<void> {
    const { attempt, host, state, tell } = this.tools;
    const assessment = shownAssessment(state());
    if (assessment === null) return;
    await attempt(
      paneText.writing,
      () => insertFormula(host, assessment, assessment.plan, request, verdictWords),
      (inserted) => {
        const notice = describeInsertion(inserted);
        if (inserted.kind !== 'inserted') tell(notice);
        else {
          const back = (): Promise<boolean> =>
            host.withSheet(assessment.sheet, (session) => session.putBack(inserted.before));
          tell({ ...notice, undo: undoing(this.tools, back) });
        }
      },
    );
  }

  /** What the sheet had before; of colours that another session put there, that is not known. */
  private undoColours({ sheet, answered, applied, wasColoured, column }: ColouredSheet): Notice['undo'] {
    const before = coloursBefore(this.tools, answered.id ?? '', wasColoured, applied);
    return before === null ? undefined : this.undo(sheet, before, column);
  }

  private undo(sheet: string, before: Colours, column: WrittenColumn | null = null): () => Promise<void> {
    const { host } = this.tools;
    return undoing(this.tools, async () => {
      await putBackColours(host, sheet, before);
      if (column !== null) await putBackVerdicts(host, sheet, column);
      return true;
    });
  }

  private undoVerdicts(sheet: string, column: WrittenColumn | null): Notice['undo'] {
    if (column === null) return undefined;
    return undoing(this.tools, async () => {
      await putBackVerdicts(this.tools.host, sheet, column);
      return true;
    });
  }
}
