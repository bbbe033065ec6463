import type { Answer } from '../../app/answers/kept-answers';
import type { CollectBasis } from '../../app/collect/assess-source';
import { collectEntries, readCollectSettings, type CollectSettings } from '../../app/collect/collect-settings';
import { fileKind } from '../../app/collect/file-names';
import { collectedCounts, mergeSources, type Choice } from '../../app/collect/merge-sources';
import { mostNamedPeriod } from '../../app/collect/period-fit';
import type { Period } from '../../domain/periods/period';
import type { ReadFile, ReadSource } from '../../app/collect/source';
import { HISTORY_TABLE } from '../../app/history/history-columns';
import { readPlanJoins } from '../../app/history/plan-joins';
import { readHistory } from '../../app/history/read-history';
import type { Progress } from '../../app/host/host';
import { nearOf } from '../../app/host/settings';
import { readWorkbookPlans } from '../../app/plans/workbook-plans';
import type { Plan } from '../../domain/plans/plan';
import { collectText } from '../../text/vi/pane-collect';
import type { CollectDesk } from './collect-desk';
import { asksPeriod, readFiles, waitingFiles, type CollectedFile, type CollectState } from './collect-state';
import type { PaneStore } from './pane-store';
import type { PaneTools } from './pane-tools';
import type { PickedFile } from './plan-desk';
import { bytesOf, unavailable } from './picked-bytes';
import { Watched } from './watched';

/** Larger files are refused before anything of them is read. */
const LARGEST_FILE = 50 * 1024 * 1024;

interface Judges {
  readonly plan: Plan;
  /** From which percent of a target on it is near. */
  readonly near: number;
}

/** A file with its place in the folder that was given. */
export interface OfferedFile {
  readonly name: string;
  readonly file: PickedFile;
}

/**
 * What the pane knows of all units' figures: which files and worksheets were read, what they say, what was settled. It
 * is kept as long as the pane lives; what was settled is kept in the workbook.
 */
export class CollectStore extends Watched<CollectState> {
  /** What was judged by last; null before anything was read. */
  private judgedBy: Judges | null = null;

  constructor(readonly tools: PaneTools) {
    const settings = readCollectSettings(new Map(), tools.state().plan);
    super({ files: [], passedOver: [], own: null, settings, merged: null, history: null, joins: new Map() });
  }

  get plan(): Plan {
    return this.tools.state().plan;
  }

  /**
   * Finds what the workbook remembers of its plan's consolidation. What was read by another plan, or another threshold of
   * "gần đạt", is read again: a figure must not stand beside a target that it was not judged by.
   */
  async open(): Promise<void> {
    const { attempt, host } = this.tools;
    await attempt(null, async () => {
      const kept = await host.readSettings();
      this.change({
        settings: readCollectSettings(kept, this.plan),
        history: readHistory(await host.readTable(HISTORY_TABLE)),
        joins: readPlanJoins(kept, this.plan),
      });
      this.merge();
    });
    const { plan, near } = this.judgedBy ?? this.judges();
    if (plan !== this.judges().plan || near !== this.judges().near) await this.readAgain();
  }

  /** Takes files in, and reads those that can be workbooks. A file of the same name replaces the earlier one. */
  async addFiles(offered: readonly OfferedFile[]): Promise<void> {
    const workbooks = offered.filter(({ name }) => fileKind(name) === 'workbook');
    const others = offered.filter(({ name }) => fileKind(name) === 'other').map(({ name }) => name);
    const tooLarge = workbooks.filter(({ file }) => file.size > LARGEST_FILE);
    const added = workbooks
      .filter(({ file }) => file.size <= LARGEST_FILE)
      .map(({ name, file }): CollectedFile => ({ name, picked: file, read: null }));
    const names = new Set(added.map(({ name }) => name));
    const kept = this.state.files.filter(({ name }) => !names.has(name));
    this.change({ files: [...kept, ...added], passedOver: [...new Set([...this.state.passedOver, ...others])] });
    const [refused] = tooLarge;
    if (refused !== undefined) this.tools.tell({ tone: 'error', text: collectText.tooLarge(refused.name) });
    if (added.length > 0) await this.readWaiting();
  }

  /** Reads what still waits; stopping keeps what was read. */
  async readWaiting(): Promise<void> {
    await this.tools.attempt(collectText.reading, async (progress) => {
      const [basis, { readUnitFile }] = await Promise.all([this.basis(), import('../../app/collect/read-file')]);
      await this.readEach(progress, async ({ name, picked }) => {
        const bytes = await bytesOf(picked);
        return bytes === null ? unavailable(name) : readUnitFile(bytes, name, basis);
      });
      await this.mergeRead();
      this.tellRead();
    });
  }

  /** Reads the workbook's own worksheets as sources. */
  async readSheets(): Promise<void> {
    await this.tools.attempt(collectText.readingSheets, async (progress) => {
      const [basis, { readOwnSheets }] = await Promise.all([this.basis(), import('../../app/collect/read-own-sheets')]);
      const own = await readOwnSheets(this.tools.host, basis, progress);
      this.change({ own: own.sources.length === 0 ? null : own });
      await this.mergeRead();
      this.tools.tell(
        own.sources.length === 0
          ? { tone: 'info', text: collectText.nothingInSheets }
          : { tone: 'success', text: collectText.readOwn(own.sources.length) },
      );
    });
  }

  remove(name: string): void {
    this.change({ files: this.state.files.filter((file) => file.name !== name) });
    this.merge();
  }

  removeOwn(): void {
    this.change({ own: null });
    this.merge();
  }

  clear(): void {
    this.change({ files: [], passedOver: [], own: null, merged: null });
  }

  /** Remembers an answer about a source in the workbook, and judges every source by it that was asking. */
  async answer(source: ReadSource, answer: Answer): Promise<void> {
    const { attempt, host } = this.tools;
    await attempt(null, async () => {
      const { answerEntries } = await import('../../app/answers/answer-entries');
      const kept = await host.readSettings();
      await host.writeSettings(answerEntries(kept, source.answered, this.plan, answer));
      await this.judgeAgain();
    });
  }

  /** Forgets what was answered about a source: it is asked again. */
  async forget(source: ReadSource): Promise<void> {
    const { attempt, host } = this.tools;
    await attempt(null, async () => {
      const { forgottenEntries } = await import('../../app/answers/answer-entries');
      await host.writeSettings(forgottenEntries(await host.readSettings(), source.answered, this.plan));
      await this.judgeAgain();
    });
  }

  /** Settles which source of a unit counts; null asks again. */
  async choose(unit: string, key: string | null): Promise<void> {
    const choices = new Map(this.state.settings.choices);
    if (key === null) choices.delete(unit);
    else choices.set(unit, this.bound(unit, key));
    await this.settle({ choices });
  }

  /** Settles many units alike. */
  async chooseAll(keys: ReadonlyMap<string, string>): Promise<void> {
    const chosen = [...keys].map(([unit, key]) => [unit, this.bound(unit, key)] as const);
    await this.settle({ choices: new Map([...this.state.settings.choices, ...chosen]) });
  }

  /** Another period is another question of every source: what left it open is read again. */
  async choosePeriod(period: Period): Promise<void> {
    await this.settle({ period, isPeriodChosen: true });
    if (this.state.merged !== null) await this.tools.attempt(null, () => this.judgeAgain());
  }

  private async mergeRead(): Promise<void> {
    this.merge();
    if (asksPeriod(this.state)) await this.judgeAgain();
  }

  private bound(unit: string, key: string): Choice {
    const among = this.state.merged?.duplicates.find((each) => each.unit === unit)?.among;
    return { key, ...(among === undefined ? {} : { among }) };
  }

  /** Remembers in the workbook how its plan is consolidated. */
  async settle(change: Partial<CollectSettings>): Promise<void> {
    const { attempt, host } = this.tools;
    const settings = { ...this.state.settings, ...change };
    this.change({ settings });
    this.merge();
    // What was told before counted differently.
    this.tools.change({ notice: null });
    await attempt(null, async () => {
      await host.writeSettings(collectEntries(await host.readSettings(), this.plan, settings));
    });
  }

  /** What writes into the workbook is fetched when it is first wanted. */
  async withDesk(work: (desk: CollectDesk) => Promise<void>): Promise<void> {
    const fetched = await this.tools.attempt(null, () => import('./collect-desk'));
    if (fetched !== null) await work(new fetched.CollectDesk(this));
  }

  /** Shows a cell of the workbook. */
  async show(sheet: string, address: string): Promise<void> {
    await this.tools.attempt(null, () => this.tools.host.select(sheet, address));
  }

  /** Puts together what was read. */
  merge(): void {
    const sources = readFiles(this.state).flatMap((file) => file.sources);
    const isEmpty = readFiles(this.state).length === 0;
    const named = this.state.settings.isPeriodChosen ? null : mostNamedPeriod(sources.map(({ period }) => period));
    if (named !== null) this.change({ settings: { ...this.state.settings, period: named.period } });
    const { choices, period } = this.state.settings;
    const near = nearOf(this.tools.state().settings);
    this.change({ merged: isEmpty ? null : mergeSources(sources, this.plan, choices, near, period) });
  }

  private judges(): Judges {
    const { plan, settings } = this.tools.state();
    return { plan, near: settings.nearPercent };
  }

  private async basis(): Promise<CollectBasis> {
    const settings = await this.tools.host.readSettings();
    const { toldNames } = await readWorkbookPlans(settings);
    const { plan } = this;
    this.judgedBy = this.judges();
    const { period, isPeriodChosen } = this.state.settings;
    const basis = { plan, near: nearOf(this.tools.state().settings), settings, toldNames: toldNames.get(plan.id) };
    const isKnown = isPeriodChosen || this.state.merged !== null;
    return isKnown ? { ...basis, period } : basis;
  }

  private async readAgain(): Promise<void> {
    this.change({ files: this.state.files.map((file) => ({ ...file, read: null })) });
    if (this.state.own !== null) await this.readSheets();
    if (this.state.files.length > 0) await this.readWaiting();
  }

  /** One after the other, with a pause for the pane between any two; what is read stays when the rest is stopped. */
  private async readEach(progress: Progress, read: (file: CollectedFile) => Promise<ReadFile>): Promise<void> {
    const all = waitingFiles(this.state);
    let done = 0;
    for (const file of this.state.files) {
      if (file.read !== null) continue;
      if (progress.signal.aborted) return;
      const result = await read(file);
      const files = this.state.files.map((each) => (each.name === file.name ? { ...each, read: result } : each));
      done += 1;
      this.change({ files });
      progress.report(done / all);
      await new Promise((resolve) => setTimeout(resolve));
    }
  }

  private async judgeAgain(): Promise<void> {
    const [basis, { judgeAgain }] = await Promise.all([this.basis(), import('../../app/collect/judge-again')]);
    const { host } = this.tools;
    const files = await Promise.all(
      this.state.files.map(async (file) => ({
        ...file,
        read: file.read && (await judgeAgain(host, file.read, basis)),
      })),
    );
    this.change({ files, own: this.state.own && (await judgeAgain(host, this.state.own, basis)) });
    this.merge();
  }

  private tellRead(): void {
    const { files, merged } = this.state;
    const waiting = waitingFiles(this.state);
    const done = files.length - waiting;
    if (waiting > 0) this.tools.tell({ tone: 'info', text: collectText.stoppedAt(done, files.length) });
    else if (merged !== null) {
      const { in: present, all } = collectedCounts(merged.consolidation);
      this.tools.tell({ tone: 'success', text: collectText.readAll(done, present, all) });
    }
  }
}

/** One for each pane, for what was read stays while its view is not on show. */
const opened = new WeakMap<PaneStore, CollectStore>();

/** The pane's consolidation, with what the workbook remembers of it now. */
export async function openCollection(pane: PaneStore): Promise<CollectStore> {
  const store = opened.get(pane) ?? new CollectStore(pane.tools());
  opened.set(pane, store);
  await store.open();
  return store;
}
