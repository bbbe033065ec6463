import { summaryColours } from '../../app/summary/summary-colours';
import { summarySheet } from '../../app/summary/summary-sheet';
import { closePeriod } from '../../app/history/close-period';
import { HISTORY_TABLE } from '../../app/history/history-columns';
import { earlierPeriods } from '../../app/history/earlier-periods';
import { noHistory, readHistory } from '../../app/history/read-history';
import type { ReportDocument } from '../../app/report/report-document';
import { nearOf } from '../../app/settings';
import { collectText } from '../../text/vi/pane-collect';
import { periodName } from '../../text/vi/periods';
import type { CollectStore } from './collect-store';
import { today } from './today';

/** What is written into the workbook of all units' figures. */
export class CollectDesk {
  constructor(private readonly store: CollectStore) {}

  /** Adds the worksheet that consolidates all units, with its colours. */
  async writeSummary(): Promise<void> {
    const { merged, settings } = this.store.state;
    const { attempt, host, tell, state } = this.store.tools;
    if (merged === null) return;
    await attempt(
      collectText.writing,
      async () => {
        const { settings: own } = state();
        const summary = summarySheet({
          consolidation: merged.consolidation,
          period: settings.period,
          near: nearOf(own),
        });
        const name = await host.addSheet(summary.sheet);
        await host.withSheet(name, (session) =>
          session.replaceColours({ ...summaryColours(summary), palette: own.palette }),
        );
        return name;
      },
      (sheet) => tell({ tone: 'success', text: collectText.summaryWritten(sheet) }),
    );
  }

  /** Adds the report as a worksheet that can be printed. */
  async writeReport(): Promise<void> {
    const { attempt, host, tell } = this.store.tools;
    const report = await this.report();
    if (report === null) return;
    await attempt(
      collectText.writing,
      async () => host.addSheet((await import('../../app/report/report-sheet')).reportSheet(report)),
      (sheet) => tell({ tone: 'success', text: collectText.reportWritten(sheet) }),
    );
  }

  /** The report as a Word file; null where there is nothing to report. */
  async reportFile(): Promise<Uint8Array<ArrayBuffer> | null> {
    const report = await this.report();
    return report === null ? null : (await import('../../app/report/report-file')).reportFile(report);
  }

  private async report(): Promise<ReportDocument | null> {
    const { merged, settings, history } = this.store.state;
    if (merged === null) return null;
    const { buildReport } = await import('../../app/report/report');
    const { decimals, mode } = this.store.tools.state().settings;
    return buildReport({
      consolidation: merged.consolidation,
      period: settings.period,
      asOf: settings.period.to,
      ...earlierPeriods(history ?? noHistory, this.store.plan, settings.period),
      display: { decimals, mode },
      letterhead: settings.letterhead,
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
        this.store.change({ history: readHistory(await host.readTable(HISTORY_TABLE)) });
        return closed;
      },
      ({ sheet, round }) => {
        const told = collectText.closed(periodName(period), sheet, round);
        tell({ tone: 'success', text: open === 0 ? told : `${told} ${collectText.notEverything(open)}` });
      },
    );
  }
}
