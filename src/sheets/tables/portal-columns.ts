import { isOfAll, OFFLINE_WAYS, PARTS_OF_ONLINE } from '../../domain/measures/ways';
import type { MeasureId } from '../../domain/measures/measures';
import { foldAccents } from '../../domain/text/vietnamese-text';
import { headingWords } from '../cells/heading-words';
import type { TextGrid } from '../cells/text-grid';
import type { TableColumn } from './table';
import { addUp } from './totals-of-parts';

const PORTAL = /\b(?:cong (?:dvc|dich vu cong|thong tin)|he thong|vneid|ung dung|app|phan mem|igate)\b/;
/** Not "Thanh toán trực tuyến", "Trả kết quả trực tuyến": what stands below them is no dossier handed in. */
const ONLINE = /^(?!.*\b(?:thanh toan|phi|ket qua|so hoa)\b).*\btruc tuyen\b/;
const OFFLINE: ReadonlySet<string> = new Set(OFFLINE_WAYS.filter((way) => way !== 'otherWayDossiers'));
const LEVELS: ReadonlySet<string> = new Set(PARTS_OF_ONLINE);

/**
 * "Trực tuyến > Qua Cổng DVC quốc gia | Qua hệ thống của tỉnh": dossiers by the portal where they were handed in, which together are the
 * online ones. Only the first had been counted. They are added up where they stand below one heading of online dossiers, or where they
 * and the other ways make up the total; where the figures say otherwise, which is meant is a question. Beside a column of
 * online dossiers they are in it, or are left (a portal that is not is told by {@link portalsBeside}).
 */
export function withPortals(
  sheet: TextGrid,
  columns: readonly TableColumn[],
  body: { readonly firstRow: number; readonly lastRow: number },
): readonly TableColumn[] {
  const portals = columns.filter(isPortal);
  const others = columns.filter((column) => !portals.includes(column));
  if (portals.length === 0 || others.some(({ meaning }) => isOnline(meaning.role))) return columns;
  const isHeaded = areAllBelowOnline(portals, others);
  if (portals.length === 1 || !(isHeaded || portals.some(({ meaning }) => meaning.role === 'onlineDossiers')))
    return columns;
  const offline = others.filter(({ meaning }) => OFFLINE.has(meaning.role));
  const total = others.find(({ meaning }) => isOfAll(meaning.role));
  const isSum = total === undefined ? isHeaded : addUp(sheet, total, [...portals, ...offline], body);
  return columns.map((column): TableColumn => {
    if (!portals.includes(column)) return column;
    return { ...column, meaning: { role: isSum ? portalOf(column) : 'onlineDossiers' } };
  });
}

/** Whether the dossiers of end-to-end services and the ways that are not online are all dossiers: then none came in online otherwise. */
export function areAllOnline(
  sheet: TextGrid,
  columns: readonly TableColumn[],
  rows: { readonly firstRow: number; readonly lastRow: number },
): boolean {
  const total = columns.find(({ meaning }) => isOfAll(meaning.role));
  const ways = columns.filter(({ meaning }) => meaning.role === 'endToEndOnlineDossiers' || OFFLINE.has(meaning.role));
  return total !== undefined && addUp(sheet, total, ways, rows);
}

/** Columns of a portal beside those of online dossiers that do not hold them: together with the other ways they make up the total. */
export function portalsBeside(
  sheet: TextGrid,
  columns: readonly TableColumn[],
  rows: { readonly firstRow: number; readonly lastRow: number },
): readonly TableColumn[] {
  const portals = columns.filter((column) => isPortal(column) && column.meaning.role === 'otherWayDossiers');
  const online = columns.filter(({ meaning }) => meaning.role === 'onlineDossiers');
  const total = columns.find(({ meaning }) => isOfAll(meaning.role));
  if (portals.length === 0 || online.length !== 1) return [];
  const ways = [...online, ...columns.filter(({ meaning }) => OFFLINE.has(meaning.role))];
  return total === undefined || addUp(sheet, total, [...ways, ...portals], rows) ? portals : [];
}

function isPortal({ path, content, meaning }: TableColumn): boolean {
  if (content !== 'figures' || !PORTAL.test(foldAccents(path[path.length - 1] ?? ''))) return false;
  return meaning.role === 'onlineDossiers' || meaning.role === 'otherWayDossiers' || isUnderOnline({ path, meaning });
}

/** "Trực tuyến > Hệ thống thông tin giải quyết TTHC tỉnh": its own words name no dossiers, the heading above does. */
function isUnderOnline({ path, meaning }: Pick<TableColumn, 'path' | 'meaning'>): boolean {
  return meaning.role === 'other' && path.slice(0, -1).some((heading) => ONLINE.test(headingWords(heading)));
}

function isOnline(role: string): boolean {
  return role === 'onlineDossiers' || LEVELS.has(role);
}

/** They stand below one heading of online dossiers, and no other figures do. */
function areAllBelowOnline(portals: readonly TableColumn[], others: readonly TableColumn[]): boolean {
  const above = ({ path }: TableColumn): string => path.slice(0, -1).join('\n');
  const [first] = portals;
  if (first === undefined || !portals.every((each) => above(each) === above(first))) return false;
  const parent = first.path[first.path.length - 2];
  if (parent === undefined || !ONLINE.test(headingWords(parent))) return false;
  return others.every((each) => above(each) !== above(first) || each.content !== 'figures' || isRate(each));
}

function isRate({ meaning }: TableColumn): boolean {
  return meaning.role === 'rate' || meaning.role === 'target';
}

function portalOf({ path }: TableColumn): MeasureId {
  const words = foldAccents(path[path.length - 1] ?? '');
  if (/\bvneid\b|\bung dung\b|\bapp\b/.test(words)) return 'appDossiers';
  return /\bquoc gia\b|\bdvcqg\b/.test(words) ? 'nationalPortalDossiers' : 'ownPortalDossiers';
}
