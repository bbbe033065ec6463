import type { AssessedGrid } from '../../sheets/assess-grid';
import { MARKS } from '../../sheets/marks';
import type { Reading } from '../../sheets/reading';
import { readLevel, readYes } from '../../sheets/marks';
import type { ColourName } from '../host';
import { absoluteRange, countsOf, LONGEST_FORMULA, NAME_PREFIX, quoteText } from './expressions';

/** Names that count a unit's sheet live: numerator, denominator and the number of rows that cannot be right. */
export interface PooledNames {
  readonly names: readonly ColourName[];
  readonly numerator: string;
  readonly denominator: string;
  readonly faults: string;
}

export const MARKS_NAME = `${NAME_PREFIX}Dau`;

interface Block {
  readonly top: number;
  readonly bottom: number;
}

/** The names for one indicator of a procedures sheet or of form II.06a. */
export function poolIndicator(
  assessed: AssessedGrid,
  reading: Reading,
  indicator: string,
  number: number,
): PooledNames | null {
  const { marks, dossiers } = reading;
  const of = partsFor(assessed, reading);
  const blocks = dataBlocks(assessed, reading);
  if (indicator === 'endToEndProcedureRate') {
    const { eligible, provided } = marks;
    if (eligible === null || provided === null) return null;
    return named(number, blocks, {
      numerator: (block) => `${of.marked(eligible, block)}*${of.marked(provided, block)}`,
      denominator: (block) => `1*${of.marked(eligible, block)}`,
      faults: (block) => `ISERROR(${of.range(eligible, block)})+ISERROR(${of.range(provided, block)})`,
    });
  }
  if (dossiers === null) return null;
  const total = (block: Block): string => {
    if (dossiers.total === null)
      return `(${[dossiers.online, ...dossiers.offline].map((column) => of.counts(column, block)).join('+')})`;
    return dossiers.carriedOver === null
      ? of.counts(dossiers.total, block)
      : `(${of.counts(dossiers.total, block)}-${of.counts(dossiers.carriedOver, block)})`;
  };
  const online = (block: Block): string => of.counts(dossiers.online, block);
  const filled = (columns: readonly number[], block: Block): string =>
    `(LEN(${columns.map((column) => of.range(column, block)).join('&')})>0)`;
  const paired = dossiers.total === null ? dossiers.offline : [dossiers.total];
  const faults = (block: Block): string =>
    `(${online(block)}>${total(block)})+(${online(block)}<0)+(${online(block)}<>INT(${online(block)}))+(${total(block)}<>INT(${total(block)}))+(${filled([dossiers.online], block)}<>${filled(paired, block)})`;
  if (indicator === 'onlineDossierRate') {
    return named(number, blocks, {
      numerator: (block) => `1*${online(block)}`,
      denominator: (block) => `1*${total(block)}`,
      faults,
    });
  }
  if (indicator !== 'onlineActiveProcedureRate' || marks.allows.length === 0) return null;
  const allowed = (block: Block): string => `((${marks.allows.map((column) => of.marked(column, block)).join('+')})>0)`;
  return named(number, blocks, {
    numerator: (block) => `${allowed(block)}*(${online(block)}>0)*(${total(block)}>0)`,
    denominator: (block) => `${allowed(block)}*(${total(block)}>0)`,
    faults: (block) => `${allowed(block)}*(${faults(block)})`,
  });
}

/** The list of marks as a name: the usual ones and those that the sheet itself uses. */
export function marksName(assessed: AssessedGrid, reading: Reading): ColourName {
  const { eligible, provided, allows } = reading.marks;
  const seen = new Set(MARKS);
  for (const level of ['toàn trình', 'toàn phần', 'dvc toàn trình', 'dvctt toàn trình', 'mức độ 4']) seen.add(level);
  const { grid } = assessed.sheet;
  for (const row of reading.rows) {
    for (const column of [eligible, provided, ...allows]) {
      const raw = column === null ? null : grid.cells[row.row]?.[column];
      const value = column === null ? null : assessed.sheet.value(row.row, column);
      if (typeof raw !== 'string' || value === null) continue;
      const yes = readLevel(value) === null ? readYes(value) : readLevel(value) === 'endToEnd';
      if (yes === true && raw.trim() !== '' && seen.size < 200) seen.add(raw.trim().replace(/ {2,}/g, ' '));
    }
  }
  const unique = [...new Map([...seen].map((mark) => [mark.toLowerCase(), mark])).values()];
  return {
    name: MARKS_NAME,
    formula: `={${unique.map(quoteText).join(';')}}`,
    comment: 'Các dấu được tính là "có", dùng cho màu đánh giá DVCTT.',
  };
}

interface Parts {
  range(column: number, block: Block): string;
  counts(column: number, block: Block): string;
  marked(column: number, block: Block): string;
}

function partsFor(assessed: AssessedGrid, reading: Reading): Parts {
  const { sheet } = assessed;
  const { grid } = sheet;
  const range = (column: number, block: Block): string =>
    absoluteRange(grid.sheet, {
      top: block.top + grid.top,
      bottom: block.bottom + grid.top,
      left: column + grid.left,
      right: column + grid.left,
    });
  const textColumns = new Map<number, boolean>();
  const hasTexts = (column: number): boolean => {
    const known =
      textColumns.get(column) ??
      reading.rows.some(
        (row) => typeof sheet.value(row.row, column) === 'string' && /\d/.test(sheet.text(row.row, column)),
      );
    textColumns.set(column, known);
    return known;
  };
  return {
    range,
    counts: (column, block) => countsOf(range(column, block), hasTexts(column)),
    marked: (column, block) => `ISNUMBER(MATCH(TRIM(${range(column, block)}),${MARKS_NAME},0))`,
  };
}

/** Runs of data rows; rows between them that hold nothing in the used columns are taken in, totals never. */
function dataBlocks(assessed: AssessedGrid, reading: Reading): readonly Block[] {
  const blocks: { top: number; bottom: number }[] = [];
  for (const row of reading.rows) {
    const last = blocks[blocks.length - 1];
    if (row.kind === 'data') {
      if (last && (row.row === last.bottom + 1 || isEmptyBetween(assessed, reading, last.bottom + 1, row.row - 1)))
        last.bottom = row.row;
      else blocks.push({ top: row.row, bottom: row.row });
    }
  }
  return blocks;
}

function isEmptyBetween(assessed: AssessedGrid, reading: Reading, from: number, to: number): boolean {
  const { marks, dossiers } = reading;
  const used = [
    marks.eligible,
    marks.provided,
    ...marks.allows,
    ...(dossiers ? [dossiers.online, dossiers.total, dossiers.carriedOver, ...dossiers.offline] : []),
  ];
  for (let row = from; row <= to; row++) {
    if (used.some((column) => column !== null && assessed.sheet.value(row, column) !== null)) return false;
  }
  return true;
}

const MEANING: Readonly<Record<string, string>> = { TuSo: 'Tử số', MauSo: 'Mẫu số', Sai: 'Số dòng có số liệu sai' };

function named(
  number: number,
  blocks: readonly Block[],
  parts: Record<'numerator' | 'denominator' | 'faults', (block: Block) => string>,
): PooledNames {
  const names: ColourName[] = [];
  const define = (kind: string, part: (block: Block) => string): string => {
    const chunks = chunkTerms(blocks.map((block) => `SUMPRODUCT(${part(block)})`));
    chunks.forEach((terms, index) => {
      const name = `${NAME_PREFIX}${kind}_${number}${index === 0 ? '' : `_${index + 1}`}`;
      names.push({
        name,
        formula: `=${terms.join('+')}`,
        comment: `${MEANING[kind] ?? kind} của chỉ tiêu (${number}) trong trang tính này, dùng cho màu đánh giá DVCTT.`,
      });
    });
    const used = chunks.map((_, index) => `${NAME_PREFIX}${kind}_${number}${index === 0 ? '' : `_${index + 1}`}`);
    return used.length === 1 ? (used[0] ?? '0') : `(${used.join('+')})`;
  };

  return {
    numerator: define('TuSo', parts.numerator),
    denominator: define('MauSo', parts.denominator),
    faults: define('Sai', parts.faults),
    names,
  };
}

function chunkTerms(terms: readonly string[]): string[][] {
  const chunks: string[][] = [[]];
  let length = 1;
  for (const term of terms) {
    if (length + term.length > LONGEST_FORMULA) {
      chunks.push([]);
      length = 1;
    }
    chunks[chunks.length - 1]?.push(term);
    length += term.length + 1;
  }
  return chunks;
}
