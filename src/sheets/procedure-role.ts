import type { ColumnContent, ColumnRole } from './column-role';

export function procedureRole(
  leaf: string,
  levels: readonly string[],
  all: string,
  content: ColumnContent,
): ColumnRole | null {
  if (/\bky truoc\b/.test(all)) return null;
  const own = leaf
    .replace(/\bcho phep (nop|tiep nhan|nhan)( ho so)?( truc tuyen)?\b/g, 'cho_phep')
    .replace(/\b(tthc|dvctt) truc tuyen\b/g, 'tthc');
  const subject = [...levels].reverse().find((words) => /\b(tthc|dvctt|dvc|ho so|dich vu cong)\b/.test(words)) ?? leaf;
  const procedureAt = subject.search(/\b(tthc|dvctt|dvc|dich vu cong)\b/);
  const dossierAt = subject.search(/\bho so\b/);
  const isAboutProcedures = procedureAt >= 0 && (dossierAt < 0 || procedureAt < dossierAt);
  if (isAboutProcedures || /\bcho phep\b/.test(leaf)) {
    if (
      /\bphat sinh (ho so )?truc tuyen\b|\b(co|nop) (ho so )?(nop )?truc tuyen\b|\bho so (phat sinh |nop )?truc tuyen\b/.test(
        own,
      ) &&
      !/\b(du dieu kien|duoc nop|co the)\b/.test(own)
    )
      return 'onlineActiveProcedures';
    if (/\bphat sinh\b|\bco ho so\b/.test(own) && !/\bkhong phat sinh\b|\bkhong co ho so\b/.test(own))
      return 'activeProcedures';
  }
  const partialOnly = /\bmot phan\b/.test(leaf) && !/\btoan trinh\b/.test(leaf);
  if (
    /\bcho phep\b|\b(duoc|co the|co) nop (ho so )?(truc tuyen)\b|\bnhan ho so truc tuyen\b/.test(leaf) &&
    /\bcho phep|truc tuyen\b/.test(leaf)
  )
    return 'allowsOnline';
  if (partialOnly) return 'other';
  const done =
    /\bda( duoc)? (cung cap|cau hinh|trien khai|cong khai|cong bo|tich hop|thuc hien|co|dap ung|hoan thanh)\b|\bcau hinh\b|\bva da\b|\bhien dang cung cap\b|\bdang cung cap\b|\bduoc cung cap\b/;
  const endToEnd = /\btoan trinh\b|\bdu dieu kien\b/.test(all);
  if (/\bdu dieu kien\b/.test(leaf) && !/\bda\b/.test(leaf) && !/\bcau hinh\b/.test(leaf)) return 'eligible';
  if (
    done.test(leaf) &&
    (endToEnd || isAboutProcedures || (/\bcau hinh\b/.test(leaf) && dossierAt < 0)) &&
    !/\bchua\b|\bkhong\b/.test(leaf)
  )
    return 'provided';
  if (
    /\bmuc do\b|\bloai (hinh )?(dvc|dvctt|dich vu)\b|\bhinh thuc (cung cap|dvc|dvctt)\b|\bmuc (cung cap|dvc)\b/.test(
      leaf,
    ) ||
    content === 'levels'
  )
    return 'level';
  if (/\bdu dieu kien\b/.test(all) && /^(tong so|so luong|so tthc|tong)\b/.test(leaf) && !/\bda\b/.test(all))
    return 'eligible';
  if (/^(dvctt |dvc |tthc |cung cap )*(so )?toan trinh$/.test(leaf)) return 'endToEnd';
  return null;
}
