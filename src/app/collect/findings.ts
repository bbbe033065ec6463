import { unitsOf } from '../../domain/plans/plan';
import type { Severity } from '../../domain/problem';
import type { FileRefusal } from '../../domain/unreadable-file';
import { unitOfFile } from './assess-source';
import type { Merged } from './merge-sources';
import type { ReadFile, SourcePlace } from './source';

/** What is to be told of a consolidation besides the problems of each sheet. */
export type Finding =
  | {
      readonly code: 'file-unreadable';
      readonly file: string;
      readonly reason: FileRefusal;
      readonly unit: string | null;
    }
  /** Read, but no worksheet of it has a table of figures that is understood. */
  | { readonly code: 'file-without-figures'; readonly file: string; readonly unit: string | null }
  | {
      readonly code: 'formula-not-calculated';
      readonly file: string;
      readonly sheet: string;
      readonly cell: string;
      readonly count: number;
    }
  | { readonly code: 'sheet-hidden'; readonly file: string; readonly sheet: string }
  | { readonly code: 'unit-told-by-file-name'; readonly file: string; readonly sheet: string; readonly unit: string }
  | { readonly code: 'unit-duplicate'; readonly unit: string; readonly places: readonly SourcePlace[] }
  /** A source of another period, of a unit that has one of this. */
  | { readonly code: 'other-period'; readonly place: SourcePlace; readonly written: string }
  | { readonly code: 'unit-missing'; readonly unit: string };

export const findingSeverity: { readonly [C in Finding['code']]: Severity } = {
  'file-unreadable': 'error',
  'file-without-figures': 'error',
  'formula-not-calculated': 'error',
  'sheet-hidden': 'info',
  'unit-told-by-file-name': 'info',
  'unit-duplicate': 'warning',
  'other-period': 'info',
  'unit-missing': 'warning',
};

/** What the files and their figures together give to tell, files first, in the order in which they were read. */
export function findingsOf(
  files: readonly ReadFile[],
  { consolidation, duplicates, aside }: Merged,
): readonly Finding[] {
  const { plan, records } = consolidation;
  const missing = new Set(records.filter(({ collected }) => collected === 'missing').map(({ unit }) => unit));
  const known = unitsOf(plan).filter(({ name }) => missing.has(name));
  return [
    ...files.flatMap((file) => ofFile(file, (name) => unitOfFile(name, plan, known))),
    ...duplicates
      .filter(({ chosen, isOtherPeriod }) => chosen === null && !isOtherPeriod)
      .map(({ unit, candidates }): Finding => {
        const places = candidates.flatMap(({ source, added }) => (added === undefined ? [source.place] : []));
        return { code: 'unit-duplicate', unit, places };
      }),
    ...aside.map(({ place, period }): Finding => ({ code: 'other-period', place, written: period?.writtenAs ?? '' })),
    ...[...missing].map((unit): Finding => ({ code: 'unit-missing', unit })),
  ];
}

function ofFile(read: ReadFile, unitOf: (file: string) => string | null): Finding[] {
  const { file, refusal, sources, ignored, uncalculated } = read;
  if (file === null) return [];
  if (refusal !== null) return [{ code: 'file-unreadable', file, reason: refusal, unit: unitOf(file) }];
  if (sources.length === 0) return [{ code: 'file-without-figures', file, unit: unitOf(file) }];
  return [
    ...uncalculated.map((at): Finding => ({ code: 'formula-not-calculated', file, ...at })),
    ...sources.flatMap(({ isNamedByFile, place, assessments }): Finding[] => {
      const unit = assessments[0]?.unit;
      return isNamedByFile && unit != null ? [{ code: 'unit-told-by-file-name', file, sheet: place.sheet, unit }] : [];
    }),
    ...ignored
      .filter(({ why }) => why === 'hidden')
      .map(({ sheet }): Finding => ({ code: 'sheet-hidden', file, sheet })),
  ];
}
