import { readTasks, type FollowUp } from '../../app/tasks/read-tasks';
import type { Confirmation } from '../../app/tasks/task-cells';
import { TASK_TABLE } from '../../app/tasks/task-columns';
import type { TaskIdentity } from '../../app/tasks/task-entries';
import { readTaskUnit, taskUnitEntries } from '../../app/tasks/task-settings';
import {
  addMissingRows,
  layOutTasks,
  writeConfirmation,
  type LaidOut,
  type TaskBook,
} from '../../app/tasks/write-tasks';
import { formatCount } from '../../domain/rates/display-rate';
import type { Plan } from '../../domain/plans/plan';
import { tasksText } from '../../text/vi/pane-tasks';
import { isParty } from '../model/task-list';
import type { PaneStore } from './pane-store';
import type { PaneTools } from './pane-tools';
import { today } from './today';
import { Watched } from './watched';

export interface TasksState {
  /** The plan that `follow` was read by. */
  readonly plan: Plan;
  readonly follow: FollowUp;
  /** Whose tasks are shown; null for everyone's. */
  readonly unit: string | null;
  /** The day that tasks are judged on, yyyy-mm-dd; null for today, whatever day that is. */
  readonly date: string | null;
}

/** What the pane knows of the plan's tasks: what the worksheet says of them, whose are looked at, on which day. */
export class TasksStore extends Watched<TasksState> {
  constructor(readonly tools: PaneTools) {
    const { plan } = tools.state();
    super({ plan, follow: readTasks(null, plan), unit: null, date: null });
  }

  /** Finds what the workbook remembers, and what its worksheet says. */
  async open(): Promise<void> {
    const { attempt, host } = this.tools;
    await attempt(null, async () => {
      const { plan } = this.tools.state();
      const unit = readTaskUnit(await host.readSettings(), plan);
      this.change({ unit: unit !== null && isParty(plan, unit) ? unit : null });
      await this.follow();
    });
  }

  /** Reads the worksheet anew. */
  async read(): Promise<void> {
    await this.tools.attempt(null, () => this.follow());
  }

  /** Shows the tasks of one party, and remembers that in the workbook; null for everyone's. */
  async chooseUnit(unit: string | null): Promise<void> {
    const { attempt, host } = this.tools;
    this.change({ unit });
    await attempt(null, async () => {
      await host.writeSettings(taskUnitEntries(await host.readSettings(), this.state.plan, unit));
    });
  }

  /** Judges on another day; null for today. */
  chooseDate(date: string | null): void {
    this.change({ date: date === today() ? null : date });
  }

  async layOut(): Promise<void> {
    await this.write((book) => layOutTasks(book), this.tellLaidOut);
  }

  async addMissing(): Promise<void> {
    await this.write((book) => addMissingRows(book), this.tellLaidOut);
  }

  /** @returns whether it stands in the worksheet now */
  async confirm(of: TaskIdentity, confirmation: Confirmation): Promise<boolean> {
    const written = await this.write(
      (book) => writeConfirmation(book, of, confirmation),
      (result) => {
        const { tell } = this.tools;
        if (result.kind === 'written') this.tellWritten(tasksText.confirmed(of.task, of.unit, result.sheet), result);
        else tell({ tone: 'error', text: tasksText.notConfirmedTwice(of.task, of.unit) });
      },
    );
    return written?.kind === 'written';
  }

  /** Shows a cell of the workbook. */
  async show(sheet: string, address: string): Promise<void> {
    await this.tools.attempt(null, () => this.tools.host.select(sheet, address));
  }

  private async write<T>(work: (book: TaskBook) => Promise<T>, done: (result: T) => void): Promise<T | null> {
    const { attempt, host, state, findMade } = this.tools;
    const written = await attempt(
      tasksText.writing,
      async () => {
        const result = await work({ host, plan: this.state.plan, palette: state().settings.palette });
        await this.follow();
        return result;
      },
      done,
    );
    await findMade();
    return written;
  }

  private readonly tellLaidOut = (laidOut: LaidOut): void =>
    this.tellWritten(tasksText.laidOut(laidOut.sheet, formatCount(laidOut.added)), laidOut);

  /** What changed nothing leaves nothing to be taken back. */
  private tellWritten(text: string, { changes }: Pick<LaidOut, 'changes'>): void {
    const undo = changes.length === 0 ? undefined : this.tools.undo(changes, () => this.read());
    this.tools.tell({ tone: 'success', text, undo });
  }

  private async follow(): Promise<void> {
    const { plan } = this.tools.state();
    this.change({ plan, follow: readTasks(await this.tools.host.readTable(TASK_TABLE), plan) });
  }
}

/** One for each pane: the day that was chosen stays while its view is not on show. */
const opened = new WeakMap<PaneStore, TasksStore>();

/** The pane's tasks, as the workbook has them now. */
export async function openTasks(pane: PaneStore): Promise<TasksStore> {
  const store = opened.get(pane) ?? new TasksStore(pane.tools());
  opened.set(pane, store);
  await store.open();
  return store;
}
