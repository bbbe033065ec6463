import { foldAccents } from '../../domain/text/vietnamese-text';
import { rememberFew } from './remember-few';

const NOTHING =
  /^(?:(?:khong|ko|chua)(?: co)? (?:phat sinh|ps)|khong(?: co)?|k ?[/.]? ?p ?[/.]? ?s)(?: (?:ho so|hs|tthc|phat sinh|truc tuyen|giao dich|nao|trong (?:ky|thang|quy)))*\.?$/;

/**
 * Whether a cell of figures says in words that nothing arose, which is 0. "Chưa có", "chưa báo cáo" say that the figure is not
 * there yet, which is none.
 * @example saysNothing('Không phát sinh') // true
 * @example saysNothing('KPS') // true
 * @example saysNothing('Chưa có số liệu') // false
 */
export const saysNothing = rememberFew((text) => NOTHING.test(foldAccents(text)));
