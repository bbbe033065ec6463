import type { CollectSettings } from '../../app/collect/collect-settings';
import type { Merged } from '../../app/collect/merge-sources';
import type { ReadFile } from '../../app/collect/source';
import type { PlanJoins } from '../../app/history/plan-joins';
import type { History } from '../../app/history/read-history';
import type { PickedFile } from './plan-desk';

/** A file that was picked or dropped, in the order in which it came. */
export interface CollectedFile {
  readonly name: string;
  readonly picked: PickedFile;
  /** Null while it waits to be read. */
  readonly read: ReadFile | null;
}

export interface CollectState {
  readonly files: readonly CollectedFile[];
  /** Files of other kinds that were in a folder: passed over, and said. */
  readonly passedOver: readonly string[];
  /** The workbook's own worksheets; null where they take no part. */
  readonly own: ReadFile | null;
  readonly settings: CollectSettings;
  /** Null while there is nothing to put together. */
  readonly merged: Merged | null;
  /** Null until it was looked for. */
  readonly history: History | null;
  /** What officers said of earlier plans' units and indicators. */
  readonly joins: PlanJoins;
}

/** How many files still wait: reading was stopped, or goes on. */
export function waitingFiles({ files }: CollectState): number {
  return files.filter(({ read }) => read === null).length;
}

/** A source has several periods and was read before it was known which one is consolidated. */
export function asksPeriod(state: CollectState): boolean {
  const sources = readFiles(state).flatMap((file) => file.sources);
  return sources.some(({ problems }) =>
    problems.some(({ code, facts }) => code === 'period-ambiguous' && facts.by === undefined),
  );
}

/** Everything that was read, files in their order, the workbook's own worksheets first. */
export function readFiles({ own, files }: CollectState): readonly ReadFile[] {
  return [...(own === null ? [] : [own]), ...files.flatMap(({ read }) => read ?? [])];
}
