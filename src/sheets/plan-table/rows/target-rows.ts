import { problem, type Problem } from '../../../domain/problem';
import { foldKey } from '../../../domain/text/vietnamese-text';
import type { CellValue } from '../../cells/grid';
import { rowKey } from '../../tables/row-key';
import { writtenText, type PlanTable } from '../columns/plan-tables';
import { isMixedColumn, kindOfColumn } from '../columns/column-kind';
import { kindOfHeading } from '../words/heading-kinds';
import { saysRate } from '../../headings/plan-words';
import { isNoteRow } from '../notes/note-row';
import { rankAfter, rankOf, splitNumber } from '../words/row-rank';
import { ofMixedColumn, readTargetCell, scaleOfTargets, type TargetCell } from '../columns/target-cell';
import type { TargetColumns } from '../columns/target-columns';
import { hasUnitKind, isLevelName, readUnitList, statedCount, withoutCount, type UnitList } from '../words/unit-list';
import { isWholePlace } from '../words/whole-place';

/** How many units a group has, by what a column of its own says. */
export interface GroupCount {
  readonly stated: number;
  readonly cell: string;
}

/** A row of a table of targets: a heading that others stand below (it may assign to all of them), or who is assigned to. */
export interface TargetRow {
  readonly kind: 'parent' | 'units';
  readonly stt: string;
  /** A is 0, I is 1, a group 1.5, 1 is 2, …; without a number it stands deepest. */
  readonly depth: number;
  /** The cell's text in one line. */
  readonly text: string;
  readonly list: UnitList;
  /** The group that a column of its own names, without the count that it states. */
  readonly group: string;
  readonly groupCount: GroupCount | null;
  readonly isException: boolean;
  readonly cell: string;
  /** Along the columns of targets. */
  readonly targets: readonly TargetCell[];
}

const EXCEPTION = /^(?:riêng|đối với)\s+(?:đối với\s+)?/iu;
/** The mark of a footnote behind a name. */
const NAME_MARK = /\s*(?:\(\*+\)|\*+)\s*$/u;
/** The depth of a group or level that is numbered as its units are, or not at all. */
export const GROUP_DEPTH = 1.5;
const DEEPEST = 5;

interface Draft {
  readonly row: Omit<TargetRow, 'kind' | 'depth'>;
  readonly rank: number | null;
  readonly assigns: boolean;
}

/** The rows of a table's body; totals and rows without a name are told where they have figures. */
export function readTargetRows(
  table: PlanTable,
  columns: TargetColumns,
): { readonly rows: readonly TargetRow[]; readonly problems: readonly Problem[] } {
  const { drafts, problems } = draftRows(table, columns);
  const rows = drafts.map((draft, index): TargetRow => {
    const kind = isParent(draft, drafts[index + 1]) ? 'parent' : 'units';
    const isGroup = kind === 'parent' && (draft.rank === null || (draft.rank >= 2 && isLevelName(draft.row.list.name)));
    return { ...draft.row, kind, depth: isGroup ? GROUP_DEPTH : (draft.rank ?? DEEPEST) };
  });
  return { rows, problems };
}

function draftRows(
  table: PlanTable,
  columns: TargetColumns,
): { readonly drafts: readonly Draft[]; readonly problems: readonly Problem[] } {
  const { sheet } = table;
  const scales = columns.targets.map((column) => scaleOfTargets(table, column));
  const kinds = columns.targets.map((column) => kindOfColumn(table, column));
  const mixed = columns.targets.map((column) => isMixedColumn(table, column));
  const isSaid = columns.targets.map(({ words }) => saysRate(words) || kindOfHeading(words) !== 'share');
  const firstTarget = columns.targets[0]?.column ?? 0;
  const headings = new Set<string>();
  for (let row = table.top; row < table.firstRow; row++) headings.add(rowKey(sheet, row));
  const drafts: Draft[] = [];
  const problems: Problem[] = [];
  let letter = '';
  for (let row = table.firstRow; row <= table.lastRow; row++) {
    if (headings.has(rowKey(sheet, row)) || table.numbering.has(row) || isNoteRow(sheet, row)) continue;
    const targets = columns.targets.map(({ column }, index) => {
      const [scale = null, kind = 'share'] = [scales[index], kinds[index]];
      const cell = readTargetCell(table, row, column, scale, firstTarget, kind);
      return mixed[index] === true ? ofMixedColumn(cell, kind, isSaid[index] === true) : cell;
    });
    const named = nameOf(table, columns, row);
    if (named === null || isWholePlace(foldKey(named.written))) {
      problems.push(...tellLeftOut(table, columns, row, named?.written ?? null));
      continue;
    }
    const written = named.written.replace(EXCEPTION, '').replace(NAME_MARK, '');
    const rank = rankAfter(named.stt, letter);
    if (rank === 0) letter = named.stt;
    drafts.push({
      row: {
        stt: named.stt,
        text: written.replace(/\s+/gu, ' ').trim(),
        list: readUnitList(written),
        ...groupOf(table, columns.group, row),
        isException: /^riêng\s/iu.test(named.written),
        cell: named.cell,
        targets,
      },
      rank,
      assigns: targets.some(({ reading }) => reading.kind !== 'blank'),
    });
  }
  return { drafts, problems };
}

/** A row with figures of its own that nobody is judged by; blank cells and "-" assign nothing that could be missed. */
function tellLeftOut({ sheet }: PlanTable, { targets }: TargetColumns, row: number, name: string | null): Problem[] {
  const filled = targets.find(({ column }) => /\d/u.test(sheet.text(row, column)));
  if (filled === undefined) return [];
  const facts = { name: name ?? '', why: name === null ? 'no-name' : 'total' } as const;
  return [problem('plan-row-left-out', facts, { cell: sheet.address(row, filled.column) })];
}

function groupOf({ sheet }: PlanTable, column: number | null, row: number): Pick<TargetRow, 'group' | 'groupCount'> {
  const written = column === null ? '' : writtenText(sheet, row, column);
  const stated = statedCount(written);
  const cell = sheet.address(sheet.mergeAt(row, column ?? 0)?.top ?? row, column ?? 0);
  return { group: withoutCount(written), groupCount: stated === null ? null : { stated, cell } };
}

/** Who a row is about; headings are often merged over the first columns, or written in that of the numbers. */
function nameOf(
  { sheet }: PlanTable,
  { stt, group, name }: TargetColumns,
  row: number,
): { stt: string; written: string; cell: string } | null {
  const number = stt === null ? '' : writtenText(sheet, row, stt);
  const own = writtenText(sheet, row, name.column);
  const candidates: readonly [string, number][] = [
    [own, name.column],
    [group === null ? '' : ownText(sheet.value(row, group)), group ?? 0],
    [rankOf(number) === null ? number : '', stt ?? 0],
  ];
  const [written, column] = candidates.find(([text]) => text !== '') ?? ['', 0];
  if (written === '') return null;
  const hasNumber = number !== '' && number !== written;
  const split = hasNumber ? { stt: number, name: written } : splitNumber(written);
  return {
    stt: split.stt.slice(0, 40).replace(/[.)\s]+$/u, ''),
    written: split.name,
    cell: sheet.address(row, column),
  };
}

/** A group's name that is merged over its units' rows names the group, not the row. */
function ownText(value: CellValue): string {
  return typeof value === 'string' ? value.trim() : '';
}

function isParent(draft: Draft, next: Draft | undefined): boolean {
  if (draft.row.list.members.length > 0) return false;
  if (isLevelName(draft.row.list.name)) return true;
  const isAboveNext = draft.rank !== null && next !== undefined && (next.rank ?? DEEPEST) > draft.rank;
  if (draft.rank !== null && draft.rank <= 1 && isAboveNext) return true;
  return !draft.assigns && !hasUnitKind(draft.row.list.name) && (draft.rank === null || isAboveNext);
}
