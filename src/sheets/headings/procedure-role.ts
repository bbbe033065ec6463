import type { ColumnContent, ColumnRole } from './column-role';

const PROCEDURES = /\b(tthc|dvctt|dvc|dich vu cong)\b/;
const DONE =
  /\bda( duoc)? (cung cap|cau hinh|trien khai|cong khai|cong bo|tich hop|thuc hien|co|dap ung|hoan thanh)\b|\bcau hinh\b|\bva da\b|\bdang cung cap\b|\bduoc cung cap\b/;
/** Said of services only, also where the heading names no service: "Đã cung cấp". */
const DONE_TO_SERVICES = /\bcau hinh\b|\bda (duoc )?(cung cap|trien khai)\b/;
const LEVEL =
  /\bmuc do\b|\bloai (hinh )?(dvc|dvctt|dich vu)\b|\bhinh thuc (cung cap|dvc|dvctt)\b|\bmuc (cung cap|dvc)\b/;

/** What a column of marks or counts of procedures holds; null where it is about dossiers. Words as in classifyColumn. */
export function procedureRole(
  leaf: string,
  levels: readonly string[],
  all: string,
  content: ColumnContent,
): ColumnRole | null {
  if (/\bky truoc\b/.test(all)) return null;
  const isAboutProcedures = namesProceduresFirst(levels);
  // "Có phát sinh hồ sơ": it is a procedure that has dossiers.
  const saysHas = /^co (phat sinh|ho so|nop)\b/.test(leaf);
  const active = isAboutProcedures || saysHas || /\bcho phep\b/.test(leaf) ? activeRole(leaf) : null;
  if (active) return active;
  if (/\bcho phep\b|\b(duoc|co the|co) nop (ho so )?truc tuyen\b|\bnhan ho so truc tuyen\b/.test(leaf))
    return 'allowsOnline';
  if (isPartialOnly(levels)) return /\b(ho so|truc tuyen|truc tiep|buu chinh)\b/.test(leaf) ? null : 'other';
  if (/\bdu dieu kien\b/.test(leaf) && !/\bda\b|\bcau hinh\b/.test(leaf)) return 'eligible';
  if (isProvided(leaf, all, isAboutProcedures)) return 'provided';
  if (LEVEL.test(leaf) || content === 'levels') return 'level';
  if (/\bdu dieu kien\b/.test(all) && /^(tong so|so luong|so tthc|tong)\b/.test(leaf) && !/\bda\b/.test(all))
    return 'eligible';
  return /^((so|so luong|tong so|dvctt|dvc|tthc|cung cap) )*toan trinh$/.test(leaf) ? 'endToEnd' : null;
}

/** Of the lowest heading that names either: "TTHC có hồ sơ" counts procedures, "Hồ sơ TTHC" dossiers. */
function namesProceduresFirst(levels: readonly string[]): boolean {
  const subject = [...levels].reverse().find((words) => PROCEDURES.test(words) || /\bho so\b/.test(words)) ?? '';
  const procedureAt = subject.search(PROCEDURES);
  const dossierAt = subject.search(/\bho so\b/);
  return procedureAt >= 0 && (dossierAt < 0 || procedureAt < dossierAt);
}

/** Procedures with dossiers, or with online ones; "cho phép nộp trực tuyến" tells which procedures, not which dossiers. */
function activeRole(leaf: string): ColumnRole | null {
  const words = leaf
    .replace(/\bcho phep (nop|tiep nhan|nhan)( ho so)?( truc tuyen)?\b/g, 'cho_phep')
    .replace(/\b(tthc|dvctt) truc tuyen\b/g, 'tthc');
  const hasOnline =
    /\bphat sinh (ho so )?truc tuyen\b|\b(co|nop) (ho so )?(nop )?truc tuyen\b|\bho so (phat sinh |nop )?truc tuyen\b/;
  if (hasOnline.test(words) && !/\b(du dieu kien|duoc nop|co the)\b/.test(words)) return 'onlineActiveProcedures';
  if (/\bkhong (phat sinh|co ho so)\b/.test(words)) return null;
  return /\bphat sinh\b|\bco ho so\b/.test(words) ? 'activeProcedures' : null;
}

/** The lowest heading that names a level decides. Dossiers of such services are dossiers all the same. */
function isPartialOnly(levels: readonly string[]): boolean {
  const kind = [...levels].reverse().find((words) => /\b(mot phan|toan trinh)\b/.test(words)) ?? '';
  return /\bmot phan\b/.test(kind) && !/\btoan trinh\b/.test(kind);
}

function isProvided(leaf: string, all: string, isAboutProcedures: boolean): boolean {
  if (!DONE.test(leaf) || /\bchua\b|\bkhong\b/.test(leaf)) return false;
  if (isAboutProcedures || /\btoan trinh\b|\bdu dieu kien\b/.test(all)) return true;
  return DONE_TO_SERVICES.test(leaf) && !/\bho so\b/.test(leaf);
}
