import type { AssessedGrid } from '../../sheets/observations/assess-grid';
import type { DossierColumns } from '../../sheets/observations/dossier-columns';
import type { Reading } from '../../sheets/observations/reading';
import type { ColourName } from '../host/host';
import { dataBlocks, type Block } from './data-blocks';
import { isMarked, isMarkUnclear } from './mark-lists';
import { ownSums } from './own-sums';
import { cellsOf, type Cells } from './pooled-cells';
import { sumName } from './sum-name';

/** Names that count a unit's sheet live: numerator, denominator and the number of faults that forbid a verdict. */
export interface PooledNames {
  readonly names: readonly ColourName[];
  readonly numerator: string;
  readonly denominator: string;
  readonly faults: string;
}

/** What is summed over each block of rows: arrays of numbers, one for each row. */
export interface Sums {
  readonly numerator: (block: Block) => string;
  readonly denominator: (block: Block) => string;
  readonly faults: (block: Block) => readonly string[];
}

/** The names for one indicator of a procedures sheet or of form II.06a; null where the sheet has no columns for it. */
export function poolIndicator(
  assessed: AssessedGrid,
  reading: Reading,
  indicator: string,
  number: number,
): PooledNames | null {
  const sums = sumsOf(indicator, reading, cellsOf(assessed, reading));
  if (sums === null) return null;
  const blocks = dataBlocks(assessed, reading);
  const about = `của chỉ tiêu (${number}) trong trang tính này, dùng cho màu đánh giá DVCTT.`;
  const sum = (kind: string, meaning: string, terms: readonly string[]): ReturnType<typeof sumName> =>
    sumName(`${kind}_${number}`, terms, `${meaning} ${about}`);
  const numerator = sum('TuSo', 'Tử số', blocks.map(sums.numerator));
  const denominator = sum('MauSo', 'Mẫu số', blocks.map(sums.denominator));
  const faults = sum('Sai', 'Số chỗ có số liệu sai', blocks.flatMap(sums.faults));
  return {
    names: [...numerator.names, ...denominator.names, ...faults.names],
    numerator: numerator.used,
    denominator: denominator.used,
    faults: faults.used,
  };
}

function sumsOf(indicator: string, reading: Reading, cells: Cells): Sums | null {
  const own = reading.own.find((of) => of.indicator === indicator);
  if (own !== undefined) return ownSums(own, cells);
  const { marks, dossiers } = reading;
  const { eligible, provided, allows } = marks;
  if (indicator === 'endToEndProcedureRate') {
    if (eligible === null || provided === null) return null;
    return {
      numerator: (block) => `${isMarked(cells.range(eligible, block))}*${isMarked(cells.range(provided, block))}`,
      denominator: (block) => isMarked(cells.range(eligible, block)),
      faults: (block) => [eligible, provided].map((column) => isMarkUnclear(cells.range(column, block))),
    };
  }
  if (dossiers === null) return indicator === 'onlineActiveProcedureRate' ? activeMarkSums(reading, cells) : null;
  const total = (block: Block): string => totalOf(dossiers, cells, block);
  const online = (block: Block): string => cells.counts(dossiers.online, block);
  if (indicator === 'onlineDossierRate') {
    return {
      numerator: (block) => online(block),
      denominator: (block) => total(block),
      faults: (block) => dossierFaults(dossiers, cells, block),
    };
  }
  if (indicator !== 'onlineActiveProcedureRate' || allows.length === 0) return null;
  const allowed = (block: Block): string => isAllowed(allows, cells, block);
  const unclear = (block: Block): string =>
    `(${allows.map((column) => isMarkUnclear(cells.range(column, block))).join('+')}>0)`;
  return {
    numerator: (block) => `${allowed(block)}*(${online(block)}>0)*(${total(block)}>0)`,
    denominator: (block) => `${allowed(block)}*(${total(block)}>0)`,
    faults: (block) => [
      `(1-${allowed(block)})*${unclear(block)}`,
      ...dossierFaults(dossiers, cells, block).map((fault) => `${allowed(block)}*${fault}`),
    ],
  };
}

/** (2) told by marks alone, where a sheet counts no dossiers: had dossiers, and had online ones. */
function activeMarkSums({ marks, columns }: Reading, cells: Cells): Sums | null {
  const [had, hadOnline] = [columns.get('activeProcedures'), columns.get('onlineActiveProcedures')];
  if (had === undefined || hadOnline === undefined) return null;
  const allowed = (block: Block): string => (marks.allows.length === 0 ? '1' : isAllowed(marks.allows, cells, block));
  const marked = (column: number, block: Block): string => isMarked(cells.range(column, block));
  return {
    numerator: (block) => `${allowed(block)}*${marked(had, block)}*${marked(hadOnline, block)}`,
    denominator: (block) => `${allowed(block)}*${marked(had, block)}`,
    faults: (block) => [
      ...[had, hadOnline].map((column) => `${allowed(block)}*${isMarkUnclear(cells.range(column, block))}`),
      `${allowed(block)}*${marked(hadOnline, block)}*(1-${marked(had, block)})`,
    ],
  };
}

/** TRUE where any of the columns has a mark; 1* before each, for TRUE and FALSE themselves are both above 0 to Excel. */
function isAllowed(allows: readonly number[], cells: Cells, block: Block): string {
  return `(${allows.map((column) => `1*${isMarked(cells.range(column, block))}`).join('+')}>0)`;
}

/** Parts that are added up, or the total, less what was carried over where it includes it. */
function totalOf({ online, offline, total, carriedOver }: DossierColumns, cells: Cells, block: Block): string {
  if (total === null) return `(${[online, ...offline].map((column) => cells.counts(column, block)).join('+')})`;
  if (carriedOver === null) return cells.counts(total, block);
  return `(${cells.counts(total, block)}-${cells.counts(carriedOver, block)})`;
}

function dossierFaults(dossiers: DossierColumns, cells: Cells, block: Block): string[] {
  const { online, total, carriedOver } = dossiers;
  const paired = total === null ? dossiers.offline : [total];
  const used = [...new Set([online, ...paired, ...(carriedOver === null ? [] : [carriedOver])])];
  const filled = (columns: readonly number[]): string =>
    `(${columns.map((column) => `1*${cells.filled(column, block)}`).join('+')}>0)`;
  return [
    ...used.flatMap((column) => {
      const count = cells.counts(column, block);
      return [cells.unreadable(column, block), `((${count}<0)+(${count}<>INT(${count})))`];
    }),
    `(${cells.counts(online, block)}>${totalOf(dossiers, cells, block)})`,
    `(${filled([online])}<>${filled(paired)})`,
  ];
}
