import type { Answer } from '../../app/answers/kept-answers';
import { answerEntries, answeredOf, forgottenEntries } from '../../app/answers/answer-entries';
import { renewSheets } from '../../app/made/renew';
import { madeText } from '../../text/vi/made';
import type { FormulaRequest } from '../../app/formulas/formula-request';
import { colourSheet, removeColours, type ColouredSheet } from '../../app/assess/assess-sheet';
import { insertFormula } from '../../app/formulas/insert-formula';
import type { KeptColumn } from '../../app/host/host';
import { isNothingMade, MADE_SETTING } from '../../app/made/names';
import { takeBack, type Change } from '../../app/made/take-back';
import { removeVerdicts, writeVerdicts } from '../../app/assess/write-verdicts';
import { paneText } from '../../text/vi/pane';
import { sheetText } from '../../text/vi/pane-sheet';
import { verdictWords } from '../../app/formulas/verdict-words';
import { describeColours } from './describe-colours';
import { describeInsertion } from './describe-insertion';
import { coloursAreBack, coloursBefore } from './known-colours';
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
        tell({
          tone: isJudged && assessment.hasColours ? 'success' : 'info',
          text: isJudged ? describeColours(assessment) : paneText.nothingToColour,
          undo: this.undoColours(assessment),
        });
      },
    );
    if (result === null) return true;
    await findMade();
    const hasErrors = result.problems.some(({ severity }) => severity === 'error');
    return !result.hasColours || result.assessments.length === 0 || hasErrors;
  }

  /** Takes our colours off the active sheet. @returns whether a person must look at the pane to know what came of it */
  async removeColours(): Promise<boolean> {
    const { attempt, host, tell, refresh, findMade, undo: undoing } = this.tools;
    const removed = await attempt(
      paneText.removing,
      () => removeColours(host, null),
      ({ sheet, id, had, extent }) => {
        const before = coloursBefore(this.tools, id, had, null);
        const undo =
          before === null
            ? undefined
            : undoing([{ kind: 'colours', sheet, before, applied: null, extent }], () =>
                coloursAreBack(this.tools, id, before),
              );
        tell(had ? { tone: 'success', text: paneText.removed, undo } : { tone: 'info', text: paneText.noColours });
      },
    );
    if (removed === null) return true;
    if (removed.had) await findMade();
    // What was told of old colours is true no more.
    if ((shownAssessment(this.tools.state())?.stale.length ?? 0) > 0) await refresh();
    return false;
  }

  /** Remembers an answer in the workbook and reads the sheet by it. */
  async answer(answer: Answer): Promise<void> {
    const { state, keep } = this.tools;
    const assessment = shownAssessment(state());
    if (assessment === null) return;
    const told = answer.kind === 'taken-back' ? sheetText.choiceDropped : paneText.remembered;
    await keep(told, (kept) => answerEntries(kept, answeredOf(assessment), state().plan, answer));
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
    const steps = renewed.map(({ coloured, changes }) => this.stepsBack(coloured, changes));
    const kept = renewed.filter((_, index) => steps[index] === null).map(({ sheet }) => sheet);
    const back = steps.flatMap((each) => each ?? []);
    const said = [
      ...(renewed.length === 0 ? [] : [madeText.renewed(renewed.map(({ sheet }) => sheet))]),
      ...(left.length === 0 ? [] : [madeText.notRenewed(left)]),
      ...(kept.length === 0 ? [] : [madeText.notTakenBack(kept, back.length > 0)]),
    ];
    const undo = back.length === 0 ? undefined : this.undo(back);
    tell({ tone: left.length === 0 ? 'success' : 'info', text: said.join(' '), undo });
  }

  /**
   * Takes changes back as a task of its own, says what came of it, and shows what is there then.
   * @param done what is to be known or shown again once all of it was taken back
   */
  async takeBack(changes: readonly Change[], done?: () => Promise<void> | void): Promise<void> {
    const { host, attempt, state, refresh, tell, findMade } = this.tools;
    const taken = await attempt(madeText.takingBack, () => takeBack(host, changes));
    if (taken === null) return;
    await findMade();
    if (isNothingMade(state().made)) {
      await attempt(null, () => host.writeSettings(new Map([[MADE_SETTING, null]])));
    }
    if (taken === 'all') await done?.();
    await refresh();
    tell({ tone: 'info', text: madeText.takenBack[taken] });
  }

  /** Writes the verdicts of a summary in words beside it. */
  async writeVerdicts(): Promise<void> {
    const { attempt, host, assessed, tell } = this.tools;
    await attempt(
      paneText.writing,
      (progress) => writeVerdicts(host, { plan: null, sheet: null, progress }),
      ({ assessment, column }) => {
        assessed(assessment);
        tell(
          column !== null
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
        const undo = before === null ? undefined : this.undoVerdicts(sheet, before);
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
          const change: Change = { kind: 'formula', sheet: assessment.sheet, kept: inserted.before };
          tell({ ...notice, undo: this.tools.undo([change]) });
        }
      },
    );
  }

  /** What the sheet had before; of colours that another session put there, that is not known. */
  private undoColours(coloured: ColouredSheet): Notice['undo'] {
    const { sheet, hasColours, wasColoured, column } = coloured;
    if (!hasColours && !wasColoured && column === null) return undefined;
    const verdicts: readonly Change[] = column === null ? [] : [{ kind: 'verdicts', sheet, kept: column }];
    const steps = this.stepsBack(coloured, verdicts);
    return steps === null ? undefined : this.undo(steps);
  }

  private undoVerdicts(sheet: string, kept: KeptColumn): Notice['undo'] {
    return this.undo([{ change: { kind: 'verdicts', sheet, kept } }]);
  }

  private undo(steps: readonly StepBack[]): () => Promise<void> {
    const changes = steps.map(({ change }) => change);
    return this.tools.undo(changes, () => steps.forEach(({ done }) => done?.()));
  }

  /** What was done to a sheet, in its order; null where its earlier colours are another session's, which nobody knows exactly. */
  private stepsBack(coloured: ColouredSheet | null, others: readonly Change[]): readonly StepBack[] | null {
    const steps = others.map((change): StepBack => ({ change }));
    const applied = coloured?.applied ?? null;
    if (coloured === null || applied === null) return steps;
    const { sheet, answered, wasColoured } = coloured;
    const id = answered.id ?? '';
    const before = coloursBefore(this.tools, id, wasColoured, applied);
    if (before === null) return null;
    const change: Change = { kind: 'colours', sheet, before, applied, extent: null };
    return [{ change, done: () => coloursAreBack(this.tools, id, before) }, ...steps];
  }
}

/** A change, and what is known again once it was taken back. */
interface StepBack {
  readonly change: Change;
  readonly done?: () => void;
}
