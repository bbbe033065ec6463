import type { IndicatorId } from '../domain/plan';
import { headingWords } from './heading-words';

/** What a column holds. Roles with an indicator belong to one of the plan's rates. */
export type ColumnRole =
  | 'stt'
  | 'unit'
  | 'procedure'
  | 'procedureCode'
  | 'field'
  | 'indicatorName'
  | 'eligible'
  | 'provided'
  | 'endToEnd'
  | 'level'
  | 'allowsOnline'
  | 'activeProcedures'
  | 'onlineActiveProcedures'
  | 'total'
  | 'periodTotal'
  | 'online'
  | 'direct'
  | 'post'
  | 'directPost'
  | 'carriedOver'
  | 'resolved'
  | 'resolvedEarly'
  | 'resolvedOnTime'
  | 'resolvedLate'
  | 'pending'
  | 'pendingInTime'
  | 'pendingLate'
  | 'numerator'
  | 'denominator'
  | 'rate'
  | 'target'
  | 'other';

export interface ColumnMeaning {
  readonly role: ColumnRole;
  /** For numerator, denominator, rate and target: whose, where the heading says so. */
  readonly indicator?: IndicatorId;
}

/** What the cells under a heading look like; it decides where words alone cannot ("Chỉ tiêu" as a name or as a figure). */
export type ColumnContent = 'names' | 'levels' | 'figures' | 'blank';

const RATES: readonly IndicatorId[] = ['endToEndProcedureRate', 'onlineActiveProcedureRate', 'onlineDossierRate'];

/**
 * The indicator that a phrase names, by its subject: procedures provided end to end (1), procedures with online
 * dossiers (2), online dossiers (3). Undefined where the words fit none or fit two.
 * @example indicatorOfWords('ty le tthc co phat sinh ho so truc tuyen') // 'onlineActiveProcedureRate'
 */
export function indicatorOfWords(words: string): IndicatorId | undefined {
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

const REMARKS =
  /\b(danh gia|xep (loai|hang|thu)|ghi chu|chenh lech|con thieu|so sanh|so voi|nhan xet|ket luan|le phi|can cu|quyet dinh|duong dan|ly do|nguyen nhan|ngay|vuot|muc do hoan thanh|tang giam|tang|dat chi tieu|xep)\b|^phi\b|^tang\b|\bthoi (gian|han) (giai quyet|thuc hien)\b|^ky bao cao$|^don vi tinh$|^dvt$/;

/**
 * What a column holds, told from its heading path (topmost parent first, the column's own heading last) and the look
 * of its cells. Headings repeat ("Tổng số", "Quá hạn"), so parents decide.
 * @example classifyColumn(['Số hồ sơ tiếp nhận', 'Trong kỳ', 'Trực tuyến'], 'figures') // { role: 'online' }
 */
export function classifyColumn(path: readonly string[], content: ColumnContent): ColumnMeaning {
  const levels = path.map(headingWords).filter((words) => words !== '');
  const leaf = levels[levels.length - 1] ?? '';
  if (leaf === '') return { role: 'other' };
  const all = levels.join(' > ');
  if (/^(stt|tt|so tt|so thu tu|so tt \/ no)$/.test(leaf)) return { role: 'stt' };
  const name = nameRole(leaf, content);
  if (name) return { role: name };
  const rateLike = rateRole(levels, leaf, content);
  if (rateLike) return rateLike;
  const handling = handlingRole(leaf, all);
  if (handling) return { role: handling };
  if (REMARKS.test(leaf)) return { role: 'other' };
  return { role: procedureRole(leaf, levels, all, content) ?? dossierRole(leaf, all) ?? 'other' };
}

function nameRole(leaf: string, content: ColumnContent): ColumnRole | null {
  if (/^ma( so)?( (tthc|dvc|dinh danh|don vi|ho so).*)?$/.test(leaf)) return 'procedureCode';
  if (content === 'figures' || content === 'levels') return null;
  const about = /\b(du dieu kien|da|cau hinh|cho phep|phat sinh|so luong|muc do|nop)\b/.test(leaf);
  if (
    /^(ten |danh muc |noi dung |cac |linh vuc ?[,/]? ?(va )?)*(tthc|dvctt|dvc|dich vu cong)\b/.test(leaf) &&
    !about &&
    !/\b(toan trinh|mot phan)\b/.test(leaf)
  )
    return 'procedure';
  if (/^(ten )?linh vuc\b/.test(leaf)) return 'field';
  if (
    /^(ten )?(co quan|don vi|dia phuong|phong ban|phong, ban|xa, phuong|phuong, xa|xa phuong|so, ban|ten phong|uy ban|ubnd)\b/.test(
      leaf,
    ) &&
    !/\b(tinh|giai quyet|phoi hop|chu tri|tham quyen|ban hanh)\b/.test(leaf)
  )
    return 'unit';
  if (
    /^(noi dung|ten |cac )?\s?(chi so|chi tieu|tieu chi|noi dung)\b/.test(leaf) &&
    content === 'names' &&
    !/\bgiao\b/.test(leaf)
  )
    return 'indicatorName';
  return null;
}

const RESULT =
  /^(ket qua|thuc hien|dat|dat duoc|da dat|hien trang|ket qua (thuc hien|dat duoc|dat)|thuc te|ty le (dat|thuc hien|dat duoc))\b/;
const TARGET = /\b(chi tieu|muc tieu|ke hoach)\b|\b(duoc|ty le|muc) giao\b|^giao\b/;

/** Columns of another period are there to compare with. Dossiers carried over (kỳ trước) are told apart elsewhere. */
const OTHER_PERIOD = /\b(ky|thang|quy|nam) truoc\b|\bcung ky\b/;

function rateRole(levels: readonly string[], leaf: string, content: ColumnContent): ColumnMeaning | null {
  if (levels.some((words) => OTHER_PERIOD.test(words)))
    return /\bty le\b|%/.test(leaf) || TARGET.test(leaf) ? { role: 'other' } : null;
  if (/\b(dat|hoan thanh|vuot|so voi) (chi tieu|ke hoach|muc tieu)\b/.test(leaf)) return { role: 'other' };
  const own = indicatorOfWords(leaf);
  const inherited = [...levels]
    .reverse()
    .map(indicatorOfWords)
    .find((id) => id !== undefined);
  const withIndicator = (role: ColumnRole): ColumnMeaning => {
    const indicator = own ?? inherited;
    return indicator === undefined ? { role } : { role, indicator };
  };
  const isNumberedName = /^(chi tieu|chi so|tieu chi) ?\d/.test(leaf);
  const parentIsTarget = levels
    .slice(0, -1)
    .some(
      (words) =>
        /^(chi tieu|muc tieu|ke hoach)( (duoc )?giao| nam.*)?$/.test(words) || /\bchi tieu (duoc )?giao\b/.test(words),
    );
  if (REMARKS.test(leaf) && !/\bty le\b/.test(leaf)) return null;
  if (/^tu so\b/.test(leaf)) return withIndicator('numerator');
  if (/^mau so\b/.test(leaf)) return withIndicator('denominator');
  if (TARGET.test(leaf) && !isNumberedName && !RESULT.test(leaf)) return withIndicator('target');
  if (/\bty le\b|^%/.test(leaf) || /%/.test(leaf)) {
    if (
      /\b(dung han|qua han|tre han|giai quyet|tang|giam|so voi|hoan thanh|so hoa|thanh toan|buu chinh|truc tiep)\b/.test(
        leaf,
      ) &&
      own === undefined
    )
      return { role: 'other' };
    return withIndicator(parentIsTarget ? 'target' : 'rate');
  }
  if (RESULT.test(leaf) && content !== 'names') return withIndicator('rate');
  if (isNumberedName) return withIndicator(parentIsTarget ? 'target' : 'rate');
  return null;
}

/** Columns of dossiers already handled or still being handled: never part of a rate, but of the form's identities. */
function handlingRole(leaf: string, all: string): ColumnRole | null {
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

function procedureRole(
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

function dossierRole(leaf: string, all: string): ColumnRole | null {
  if (
    /\bky truoc\b|\bton dau ky\b|\bton (ky|dong|chuyen)\b|\bchuyen (sang|qua|tiep)\b/.test(leaf) ||
    (/\bky truoc\b|\bton dau ky\b/.test(all) && !/\btrong ky\b|\bmoi\b/.test(leaf))
  )
    return 'carriedOver';
  if (/\bkhong\b|\btu choi\b|\brut\b|\bbo sung\b|\btra lai\b/.test(leaf)) return null;
  const isProcedureCount =
    /\b(tthc|dvctt|dich vu cong)\b/.test(leaf) && !/\bho so\b/.test(leaf) && !/\b(truc tuyen|tiep nhan)\b/.test(leaf);
  if (isProcedureCount) return null;
  const online = /\btruc tuyen\b|\btiep nhan dvc\b/.test(leaf);
  const direct = /\btruc tiep\b|\btai bo phan mot cua\b/.test(leaf);
  const post = /\bbuu chinh\b/.test(leaf);
  if (online && (direct || post)) return 'total';
  if (direct && post) return 'directPost';
  if (post) return 'post';
  if (direct) return 'direct';
  if (online && !/\bmot phan\b/.test(leaf)) return 'online';
  if (
    /\btong( so)?\b|\btong tiep nhan\b|\bda nhan\b|\bso ho so\b|\bso luong ho so\b|\bho so (phat sinh|tiep nhan)\b|\btiep nhan\b|\bmoi\b|\btrong ky\b|^ho so$/.test(
      leaf,
    )
  ) {
    if (/\b(tthc|dvctt)\b/.test(all) && !/\bho so\b|\btiep nhan\b|\bnhan\b/.test(all)) return null;
    if (!/\bho so\b|\btiep nhan\b|\bnhan\b|\btrong ky\b|\bphat sinh\b/.test(all)) return null;
    return /\btrong ky\b|\bmoi\b|\bphat sinh\b|\bky nay\b/.test(all) ? 'periodTotal' : 'total';
  }
  return null;
}
