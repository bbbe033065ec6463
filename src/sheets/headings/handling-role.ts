import type { ColumnRole } from './column-role';

/** Columns of dossiers already handled or still being handled: never part of a rate, but of the form's identities. */
export function handlingRole(leaf: string, all: string): ColumnRole | null {
  const pending = /\bdang (duoc )?(giai quyet|xu ly)\b|\bchua giai quyet\b|\bton cuoi\b/.test(all);
  const resolved =
    /\bda (duoc )?(giai quyet|xu ly|tra)\b|\bket qua giai quyet\b|\bgiai quyet xong\b|\btra ket qua\b/.test(all);
  if (!pending && !resolved) {
    if (/\b(dung|truoc|som) (thoi )?han\b/.test(leaf))
      return /\btruoc|som\b/.test(leaf) ? 'resolvedEarly' : 'resolvedOnTime';
    if (/\b(qua|tre) (thoi )?han\b/.test(leaf)) return 'resolvedLate';
    if (/\b(trong|chua den|con) (thoi )?han\b/.test(leaf)) return 'pendingInTime';
    return null;
  }
  if (/\b(qua|tre) (thoi )?han\b/.test(leaf)) return pending ? 'pendingLate' : 'resolvedLate';
  if (pending) return /\b(trong|chua den|dung|con) (thoi )?han\b/.test(leaf) ? 'pendingInTime' : 'pending';
  if (/\btruoc (thoi )?han\b|\bsom han\b/.test(leaf)) return 'resolvedEarly';
  if (/\bdung (thoi )?han\b/.test(leaf)) return 'resolvedOnTime';
  return 'resolved';
}
