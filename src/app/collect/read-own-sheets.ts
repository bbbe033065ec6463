import type { Host, Progress } from '../host/host';
import { assessSource, type CollectBasis } from './assess-source';
import { isOurSheet } from './our-sheets';
import type { IgnoredSheet, ReadFile, ReadSource } from './source';

/** Reads the visible worksheets of the workbook itself, each in one batch; those without figures of units are passed over. */
export async function readOwnSheets(host: Host, basis: CollectBasis, progress: Progress): Promise<ReadFile> {
  const names = await host.sheetNames();
  const sources: ReadSource[] = [];
  const ignored: IgnoredSheet[] = names
    .filter(({ isVisible }) => !isVisible)
    .map(({ name }) => ({ sheet: name, why: 'hidden' }));
  const visible = names.filter(({ isVisible }) => isVisible);
  for (const [index, { name }] of visible.entries()) {
    if (progress.signal.aborted) break;
    progress.report(index / visible.length);
    const read = await host.withSheet(name, async (session): Promise<ReadSource | IgnoredSheet['why']> => {
      const { grid } = session;
      if (grid === null) return 'empty';
      if (isOurSheet(grid)) return 'ours';
      const source = await assessSource(
        // What the name of a workbook with several sheets says is about none of them alone.
        visible.length > 1 ? { ...grid, file: undefined } : grid,
        { file: null, sheet: name },
        basis,
        (columns) => session.readFormats(columns),
        session.id,
      );
      return source.layout === null ? 'no-table' : source;
    });
    if (typeof read === 'string') ignored.push({ sheet: name, why: read });
    else sources.push(read);
  }
  return { file: null, refusal: null, sources, ignored, problems: [], uncalculated: [] };
}
