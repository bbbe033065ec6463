import type { ColumnRole } from './column-role';

export function dossierRole(leaf: string, all: string): ColumnRole | null {
  if (
    /\bky truoc\b|\bton dau ky\b|\bton (thang|quy|nam|ky|dong|chuyen)\b|^tu (thang|quy|nam) truoc\b|\b(thang|quy|nam) truoc (chuyen|mang|con)\b|\bchuyen (sang|qua|tiep)\b/.test(
      leaf,
    ) ||
    (/\bky truoc\b|\bton dau ky\b/.test(all) && !/\btrong ky\b|\bmoi\b/.test(leaf))
  )
    return 'carriedOver';
  if (/\bkhong\b|\btu choi\b|\brut\b|\bbo sung\b|\btra lai\b/.test(leaf)) return null;
  // "TT" is short for trực tuyến, trực tiếp and toàn trình; and a service provided online is no dossier.
  if (/\btt\b|\b(tich hop|cung cap|cau hinh|cong khai|niem yet|ket noi|trien khai)\b/.test(leaf)) return null;
  const isProcedureCount =
    /\b(tthc|dvctt|dich vu cong)\b/.test(leaf) && !/\bho so\b/.test(leaf) && !/\b(truc tuyen|tiep nhan)\b/.test(leaf);
  if (isProcedureCount) return null;
  const online = /\btruc tuyen\b|\btiep nhan dvc\b/.test(leaf);
  const direct = /\btruc tiep\b|\btai bo phan mot cua\b|\bho so giay\b/.test(leaf);
  const post = /\bbuu chinh\b/.test(leaf);
  if (online && (direct || post)) return 'total';
  if (direct && post) return 'directPost';
  if (post) return 'post';
  if (direct) return 'direct';
  if (online) return 'online';
  if (
    /\btong( so)?\b|^cong$|\btong tiep nhan\b|\bda nhan\b|\bso ho so\b|\bso luong ho so\b|\bho so (phat sinh|tiep nhan)\b|\btiep nhan\b|\bmoi\b|\btrong ky\b|^ho so$/.test(
      leaf,
    )
  ) {
    if (/\b(tthc|dvctt)\b/.test(all) && !/\bho so\b|\btiep nhan\b|\bnhan\b/.test(all)) return null;
    if (!/\bho so\b|\btiep nhan\b|\bnhan\b|\btrong ky\b|\bphat sinh\b/.test(all)) return null;
    return /\btrong (ky|thang|quy|nam)\b|\bmoi\b|\bphat sinh\b|\b(ky|thang|quy|nam) nay\b|\bluy ke\b/.test(all)
      ? 'periodTotal'
      : 'total';
  }
  return null;
}
