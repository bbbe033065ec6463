import type { Host } from '../host/host';
import { assessSource, type CollectBasis } from './assess-source';
import { asksOfficer, type ReadFile, type ReadSource } from './source';

/**
 * Judges sources anew by answers that came meanwhile: files from what was kept of them, worksheets of the workbook by
 * reading them again. What asked nothing and names only known units stays as it is.
 */
export async function judgeAgain(host: Host, file: ReadFile, basis: CollectBasis): Promise<ReadFile> {
  const sources: ReadSource[] = [];
  for (const source of file.sources) sources.push(isOpen(source) ? await again(host, source, basis) : source);
  return { ...file, sources };
}

function isOpen(source: ReadSource): boolean {
  return (
    source.isLeftOut || source.isByPeriod || asksOfficer(source) || source.assessments.some(({ unit }) => unit === null)
  );
}

async function again(host: Host, { place, grid, ...source }: ReadSource, basis: CollectBasis): Promise<ReadSource> {
  if (grid !== null) return assessSource(grid, place, basis);
  return host.withSheet(place.sheet, async (session) =>
    session.grid === null
      ? { ...source, place, grid }
      : assessSource(session.grid, place, basis, (columns) => session.readFormats(columns), session.id),
  );
}
