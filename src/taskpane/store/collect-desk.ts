import { summaryColours } from '../../app/summary/summary-colours';
import { summarySheet } from '../../app/summary/summary-sheet';
import { closePeriod } from '../../app/history/close-period';
import { sealed } from '../../app/made/sealed';
import { HISTORY_TABLE } from '../../app/history/history-columns';
import { earlierPeriods } from '../../app/history/earlier-periods';
import { planJoinEntries, readPlanJoins } from '../../app/history/plan-joins';
import { noHistory, readHistory } from '../../app/history/read-history';
import type { ReportDocument } from '../../app/report/report-document';
import { TASK_TABLE } from '../../app/tasks/task-columns';
import type { TaskSummary } from '../../app/tasks/task-summary';
import { figuresPrint, sheetBasis } from '../../app/made/sheet-basis';
import type { SheetBasis } from '../../app/host/new-sheet';
import type { Consolidation } from '../../domain/consolidation/consolidation';
import type { PlanJoin } from '../../domain/consolidation/joined-past';
import type { PastPeriod } from '../../domain/consolidation/past-period';
import { nearOf } from '../../app/host/settings';
import { joinText } from '../../text/vi/pane-join';
import { collectText } from '../../text/vi/pane-collect';
import { periodName } from '../../text/vi/periods';
import type { Plan } from '../../domain/plans/plan';
import type { CollectState } from './collect-state';
import type { PaneTools } from './pane-tools';
import { today } from './today';

/** What the desk needs of the store that opens it. */
interface Collecting {
  readonly state: CollectState;
  readonly tools: PaneTools;
  readonly plan: Plan;
  change(changes: Partial<CollectState>): void;
}

/** What is written into the workbook of all units' figures. */
export class CollectDesk {
  constructor(private readonly store: Collecting) {}

  /** Adds the worksheet that consolidates all units, with its colours. */
  async writeSummary(): Promise<void> {
    const { merged, settings } = this.store.state;
    const { attempt, host, tell, state, findMade } = this.store.tools;
    if (merged === null) return;
    await attempt(
      collectText.writing,
      async () => {
        const { settings: own } = state();
        const tasks = await this.tasks();
        const summary = summarySheet({
          ...(tasks === null ? {} : { tasks }),
          consolidation: merged.consolidation,
          period: settings.period,
          near: nearOf(own),
        });
        const basis = this.basis(merged.consolidation);
        const name = await host.addSheet({ ...summary.sheet, basis });
        await host.withSheet(name, (session) =>
          session.replaceColours({ ...summaryColours(summary), palette: own.palette }),
        );
        return sealed(host, name);
      },
      (added) =>
        tell({
          tone: 'success',
          text: collectText.summaryWritten(added.sheet),
          undo: this.store.tools.undo([added]),
        }),
    );
    await findMade();
  }

  /** Adds the report as a worksheet that can be printed. */
  async writeReport(): Promise<void> {
    const { attempt, host, tell, findMade } = this.store.tools;
    const report = await this.report();
    if (report === null) return;
    await attempt(
      collectText.writing,
      async () => {
        const { reportSheet } = await import('../../app/report/report-sheet');
        const { merged } = this.store.state;
        const basis = merged === null ? {} : { basis: this.basis(merged.consolidation) };
        return sealed(host, await host.addSheet({ ...reportSheet(report), ...basis }));
      },
      (added) =>
        tell({
          tone: 'success',
          text: collectText.reportWritten(added.sheet),
          undo: this.store.tools.undo([added]),
        }),
    );
    await findMade();
  }

  /** The report as a Word file; null where there is nothing to report. */
  async reportFile(): Promise<Uint8Array<ArrayBuffer> | null> {
    const report = await this.report();
    if (report === null) return null;
    const fetched = await this.store.tools.attempt(null, () => import('../../app/report/report-file'));
    return fetched?.reportFile(report) ?? null;
  }

  private basis(consolidation: Consolidation): SheetBasis {
    const { settings } = this.store.tools.state();
    const { period } = this.store.state.settings;
    return sheetBasis(this.store.plan, settings, figuresPrint(consolidation, period));
  }

  /** How the plan's tasks stand, read within a task that runs already; null where the workbook does not follow them: then nobody can be called late. */
  private async tasks(): Promise<TaskSummary | null> {
    const [{ readTasks }, { taskSummary }] = await Promise.all([
      import('../../app/tasks/read-tasks'),
      import('../../app/tasks/task-summary'),
    ]);
    const table = await this.store.tools.host.readTable(TASK_TABLE);
    if (table === null) return null;
    const { plan } = this.store;
    return taskSummary(readTasks(table, plan).tasks, plan, this.store.state.settings.period.to);
  }

  private async report(): Promise<ReportDocument | null> {
    const { merged, settings, history, joins } = this.store.state;
    if (merged === null) return null;
    const { attempt, state } = this.store.tools;
    const { decimals, mode } = state().settings;
    return attempt(null, async () => {
      const [{ buildReport }, { tasksBlocks }] = await Promise.all([
        import('../../app/report/report'),
        import('../../app/report/tasks-section'),
      ]);
      const tasks = await this.tasks();
      return buildReport({
        consolidation: merged.consolidation,
        period: settings.period,
        asOf: settings.period.to,
        ...earlierPeriods(history ?? noHistory, this.store.plan, settings.period, joins),
        display: { decimals, mode },
        letterhead: settings.letterhead,
        ...(tasks === null ? {} : { tasks: tasksBlocks(tasks) }),
      });
    });
  }

  /** Closes the period into the workbook's history. */
  async closePeriod(): Promise<void> {
    const { merged, settings } = this.store.state;
    const { attempt, host, tell } = this.store.tools;
    const consolidation = merged?.consolidation;
    if (consolidation === undefined || consolidation.records.every(({ figures }) => figures.length === 0)) {
      tell({ tone: 'info', text: collectText.closeNothing });
      return;
    }
    const { period } = settings;
    const open = consolidation.records.filter(({ collected }) => collected !== 'in').length;
    await attempt(
      collectText.writing,
      async () => {
        const closed = await closePeriod(host, { consolidation, period, closedOn: today() });
        await this.readHistory();
        return closed;
      },
      ({ sheet, round, change }) => {
        const told = collectText.closed(periodName(period), sheet, round);
        const undo = this.store.tools.undo([change], async () => {
          await attempt(null, () => this.readHistory());
        });
        tell({ tone: 'success', text: open === 0 ? told : `${told} ${collectText.notEverything(open)}`, undo });
      },
    );
  }

  /** Remembers what an officer says of the units and indicators of an earlier plan. */
  async joinPlans(past: PastPeriod, join: PlanJoin): Promise<void> {
    const { plan, tools } = this.store;
    const readJoins = async (): Promise<void> => {
      const kept = await tools.attempt(null, () => tools.host.readSettings());
      if (kept !== null) this.store.change({ joins: readPlanJoins(kept, plan) });
    };
    const isKept = await tools.keep(
      joinText.kept(past.name),
      (kept) => planJoinEntries(kept, plan, past.planId, join),
      readJoins,
    );
    if (isKept) await readJoins();
  }

  private async readHistory(): Promise<void> {
    this.store.change({ history: readHistory(await this.store.tools.host.readTable(HISTORY_TABLE)) });
  }
}
