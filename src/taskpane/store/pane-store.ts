import type { Answer } from '../../app/answers/kept-answers';
import { assessSheet, type SheetAssessment } from '../../app/assess/assess-sheet';
import { HostError, type Host, type HostErrorCode, type Progress } from '../../app/host/host';
import { isNotLoaded } from '../../app/host/not-loaded';
import { nearOf, settingEntries, type WorkbookSettings } from '../../app/host/settings';
import type { PlanDraft } from '../../app/plans/plan-draft';
import { hostErrorSentences } from '../../text/vi/host-errors';
import { paneText } from '../../text/vi/pane';
import {
  initialState,
  isTooLarge,
  shownAssessment,
  type Notice,
  type PaneOptions,
  type PaneState,
  type ViewId,
} from './pane-state';
import type { PaneTools } from './pane-tools';
import type { PlanDesk } from './plan-desk';
import type { SheetDesk } from './sheet-desk';
import { createWorkRunner, type WorkRunner } from './work-runner';

/** Long enough that typing along a row causes one reading, short enough to seem immediate. */
const QUIET = 400;
const AFTER_CELL_EDIT = 1500;

/** The pane's state and everything that a person can do in it; views and ribbon buttons call the same actions. */
export class PaneStore {
  private readonly host: Host;
  private readonly listeners = new Set<() => void>();
  private readonly runner: WorkRunner;
  private readonly plansRead: PaneOptions['plansRead'];
  private formulasFollow: Promise<void> = Promise.resolve();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isVisible = true;
  private isStarted = false;
  private current: PaneState;

  constructor({ host, hasFunctions, plansRead }: PaneOptions) {
    this.host = host;
    this.plansRead = plansRead;
    this.current = initialState(hasFunctions);
    this.runner = createWorkRunner((work) => this.change({ work }));
  }

  get state(): PaneState {
    return this.current;
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Reads the active sheet and follows the workbook from now on. */
  async start(): Promise<void> {
    if (this.isStarted) return;
    this.isStarted = true;
    await this.refresh();
    try {
      await this.host.watch((isMoved) => this.heard(isMoved));
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      // An Excel without these events: the person reads the sheet again by the button.
      this.change({ following: 'paused' });
    }
  }

  /** Excel hides the pane but keeps it running: nobody looks, so nothing is read. */
  setVisible(isVisible: boolean): void {
    this.isVisible = isVisible;
    if (isVisible && this.current.isStale && this.current.following === 'on') this.schedule(0);
  }

  show(view: ViewId): void {
    this.change({ view, notice: null });
  }

  /** Shows a plan to be looked over, as it now is; null for none any more. */
  review(draft: PlanDraft | null): void {
    this.change({ draft, notice: null });
  }

  dismiss(): void {
    this.change({ notice: null });
  }

  say(isDone: boolean, text: string): void {
    this.tell({ tone: isDone ? 'success' : 'info', text });
  }

  stop(): void {
    this.runner.stop();
  }

  toggleFollowing(): void {
    const following = this.current.following === 'on' ? 'paused' : 'on';
    this.change({ following });
    if (following === 'on') this.schedule(0);
  }

  toggleFormula(showsFormula: boolean): void {
    this.change({ showsFormula, notice: null });
  }

  /** By which plan figures are judged is settled. */
  asked(): void {
    this.change({ asksPlan: false });
  }

  /** Reads the active sheet anew. What is on show stays until the new result is there. */
  async refresh(): Promise<void> {
    clearTimeout(this.timer);
    const isFirst = this.current.sheet.kind !== 'shown';
    if (isFirst) this.change({ sheet: { kind: 'loading' } });
    await this.attempt(
      paneText.reading,
      (progress) => assessSheet(this.host, { plan: null, sheet: null, progress }),
      (assessment) => this.assessed(assessment),
      isFirst ? 'first' : 'reads',
    );
    await this.formulasFollow;
  }

  /** @returns whether a person must look at the pane to know what came of it */
  async colour(): Promise<boolean> {
    return (await this.withSheetDesk((desk) => desk.colour())) ?? true;
  }

  /** What is written into the sheet is fetched when it is first wanted. @returns null where it did not arrive */
  async withSheetDesk<T>(work: (desk: SheetDesk) => Promise<T>): Promise<T | null> {
    const fetched = await this.attempt(null, () => import('./sheet-desk'));
    return fetched === null ? null : work(new fetched.SheetDesk(this.tools()));
  }

  /** Reads the active sheet and shows what is to be looked at. @returns true: the result is in the pane */
  async check(): Promise<boolean> {
    this.show('unit');
    await this.refresh();
    return true;
  }

  /** The findings are to be brought before the person's eyes (true), or have been (false). */
  pointAtFindings(pointsAtFindings: boolean): void {
    this.change({ pointsAtFindings });
  }

  /** @returns whether a person must look at the pane to know what came of it */
  async removeColours(): Promise<boolean> {
    return (await this.withSheetDesk((desk) => desk.removeColours())) ?? true;
  }

  async jump(address: string): Promise<void> {
    const assessment = shownAssessment(this.current);
    if (assessment === null) return;
    await this.attempt(null, () => this.host.select(assessment.sheet, address));
  }

  /** Remembers an answer in the workbook and reads the sheet by it. */
  async answer(answer: Answer): Promise<void> {
    await this.withSheetDesk((desk) => desk.answer(answer));
  }

  async forgetAnswers(): Promise<void> {
    await this.withSheetDesk((desk) => desk.forgetAnswers());
  }

  async setSettings(change: Partial<WorkbookSettings>, told: string): Promise<void> {
    const settings = { ...this.current.settings, ...change };
    this.change({ settings });
    await this.keep(told, () => settingEntries(settings));
  }

  /** What is done with plans is fetched when it is first wanted. */
  async withPlans(work: (desk: PlanDesk) => Promise<void>): Promise<void> {
    const fetched = await this.attempt(null, () => import('./plan-desk'));
    if (fetched !== null) await work(new fetched.PlanDesk(this.tools()));
  }

  /** What parts of the store, and those that are fetched later, need of it. */
  tools(): PaneTools {
    return {
      host: this.host,
      state: () => this.current,
      change: (change) => this.change(change),
      tell: (notice) => this.tell(notice),
      attempt: (label, task, done) => this.attempt(label, task, done),
      undo: (changes, done) => this.undo(changes, done),
      keep: (told, changes, back) => this.keep(told, changes, back),
      assessed: (assessment) => this.assessed(assessment),
      refresh: () => this.refresh(),
      findMade: () => this.findMade(),
    };
  }

  private async keep(
    told: string,
    changes: Parameters<PaneTools['keep']>[1],
    back?: Parameters<PaneTools['keep']>[2],
  ): Promise<boolean> {
    const done = await this.attempt(null, async () => {
      // Excel's own map may follow what is written: what stood there before is kept apart.
      const before = new Map(await this.host.readSettings());
      const written = new Map(await changes(before));
      await this.host.writeSettings(written);
      return { kind: 'settings', before, written } as const;
    });
    if (done === null) return false;
    await this.refresh();
    if (this.current.notice?.tone === 'error') return true;
    this.tell({ tone: 'success', text: told, undo: this.undo([done], back) });
    return true;
  }

  private undo(...back: Parameters<PaneTools['undo']>): () => Promise<void> {
    return async () => {
      await this.withSheetDesk((desk) => desk.takeBack(...back));
    };
  }

  private assessed(assessment: SheetAssessment): void {
    const { following } = this.current;
    const isOther = shownAssessment(this.current)?.sheet !== assessment.sheet;
    this.change({
      sheet: { kind: 'shown', assessment },
      settings: assessment.settings,
      plan: assessment.plans.inForce,
      plans: assessment.plans,
      following: following === 'paused' ? following : isTooLarge(assessment) ? 'too-large' : 'on',
      isStale: false,
      isWaiting: false,
    });
    this.formulasFollow = this.plansRead(assessment.plans, nearOf(assessment.settings)).catch((error: unknown) =>
      this.refused(error, false),
    );
    if (isOther && assessment.hasMade) void this.findMade();
  }

  /** What the add-in left on the workbook's worksheets: some of it may be old. */
  private async findMade(): Promise<void> {
    const made = await this.attempt(null, () => this.host.readMade());
    if (made !== null) this.change({ made });
  }

  /** One task after the other; its refusal becomes a sentence. @returns null where it did not succeed */
  private async attempt<T>(
    label: string | null,
    task: (progress: Progress) => Promise<T>,
    done?: (result: T) => void,
    kind: 'first' | 'reads' | 'writes' = 'writes',
  ): Promise<T | null> {
    try {
      const result = await this.runner.run(label, task, kind === 'writes' ? kind : 'reads');
      done?.(result);
      return result;
    } catch (error) {
      this.refused(error, kind === 'first');
      return null;
    }
  }

  /** What is neither a refusal of Excel's nor a part that did not arrive is a fault of ours: it is told, and goes on. */
  private refused(thrown: unknown, isFirst: boolean): void {
    const error = isNotLoaded(thrown) ? new HostError('not-loaded', { cause: thrown }) : thrown;
    const code: HostErrorCode = error instanceof HostError ? error.code : 'failed';
    if (code === 'cell-edit') this.schedule(AFTER_CELL_EDIT);
    if (isFirst) this.change({ sheet: { kind: 'failed', code } });
    else if (code === 'cell-edit') this.change({ isWaiting: true });
    else this.tell({ tone: code === 'stopped' ? 'info' : 'error', text: hostErrorSentences[code] });
    if (!(error instanceof HostError)) throw error;
  }

  private heard(isMoved: boolean): void {
    const { moves, notice } = this.current;
    // What would be put back does not belong there any more.
    const later = { moves: moves + 1, notice: notice === null ? null : { ...notice, undo: undefined } };
    this.change({ isStale: true, ...(isMoved ? later : {}) });
    if (this.isVisible && this.current.following === 'on') this.schedule(QUIET);
  }

  private schedule(after: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.refresh(), after);
  }

  private tell(notice: Notice): void {
    this.change({ notice });
  }

  private change(change: Partial<PaneState>): void {
    this.current = { ...this.current, ...change };
    for (const listener of this.listeners) listener();
  }
}
