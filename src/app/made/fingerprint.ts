/**
 * A short mark of a text: the same for the same text, another one for another, as far as 53 bits tell. It is kept in names of
 * a workbook, which hold no long texts; no secret hangs on it.
 * @example fingerprint('30/100') === fingerprint('30/100') // true
 */
export function fingerprint(text: string): string {
  let [low, high] = [0xdeadbeef, 0x41c6ce57];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    low = Math.imul(low ^ code, 0x9e3779b1);
    high = Math.imul(high ^ code, 0x5f356495);
  }
  low = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35);
  high = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35);
  return (4294967296 * (2097151 & high) + (low >>> 0)).toString(36);
}
