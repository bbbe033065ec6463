import type { IndicatorId } from '../../domain/plans/plan';

const RATES: readonly IndicatorId[] = ['endToEndProcedureRate', 'onlineActiveProcedureRate', 'onlineDossierRate'];

/**
 * The indicator that a phrase names, by its subject: procedures provided end to end (1), procedures with online
 * dossiers (2), online dossiers (3). Undefined where the words fit none or fit two.
 * @example indicatorOfWords('ty le tthc co phat sinh ho so truc tuyen') // 'onlineActiveProcedureRate'
 */
export function indicatorOfWords(words: string): IndicatorId | undefined {
  if (/\b(thanh toan|so hoa|hai long)\b|\b(dung|qua|tre|som|truoc) (thoi )?han\b/.test(words)) return undefined;
  const numbered = /\b(?:chi tieu|chi so|tieu chi|ct) ?\(?([123])\)?(?!\d)/.exec(words);
  const procedures = words.search(/\b(tthc|dvctt|dvc|dich vu cong)\b/);
  const dossiers = words.search(/\bho so\b|\bnop truc tuyen\b/);
  const arising = /\bphat sinh\b|\bco ho so\b|\bcho phep nop\b/.test(words);
  const online = /\btruc tuyen\b/.test(words);
  const endToEnd = /\btoan trinh\b|\bdu dieu kien\b/.test(words);
  if (procedures >= 0 && arising && (dossiers < 0 || procedures < dossiers)) return RATES[1];
  if (dossiers >= 0 && (procedures < 0 || dossiers < procedures)) {
    if (/^(ty le )?phat sinh ho so truc tuyen$/.test(words)) return undefined;
    return online || /\bho so dvctt\b/.test(words) ? RATES[2] : numberedRate(numbered);
  }
  if (endToEnd && !arising) return RATES[0];
  if (procedures < 0 && online && /\bty le\b|\bphat sinh\b/.test(words)) return RATES[2];
  if (/\bcung cap dvctt\b/.test(words)) return RATES[0];
  return numberedRate(numbered);
}

function numberedRate(match: RegExpExecArray | null): IndicatorId | undefined {
  return match ? RATES[Number(match[1]) - 1] : undefined;
}
