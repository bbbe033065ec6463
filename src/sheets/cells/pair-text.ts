import { parseWrittenNumber } from '../../domain/text/numbers';

/** Two counts that stand in one cell, with the rate beside them or without. */
export interface WrittenPair {
  readonly numerator: number;
  readonly denominator: number;
  /** "30%", where it is written, too. */
  readonly percent: string | null;
}

const COUNT = String.raw`(\d[\d. ]*?)\s*(?:hồ sơ|hs|tthc|thủ tục|dvc|giao dịch)?`;
const PERCENT = String.raw`(\d+(?:[.,]\d+)?\s*%)`;
/** Before a percentage: "đạt 70%", "đạt tỷ lệ 70%". "Chưa đạt 70%" is not one, nor "tăng 70%". */
const REACHED = String.raw`(?:(?:đã )?đạt|tỷ lệ|đạt tỷ lệ|bằng|chiếm)\s*:?\s*`;
const SAID = new RegExp(`^${REACHED}${PERCENT}\\.?$`, 'iu');
const PAIR = new RegExp(
  `^(?:${PERCENT}\\s*[(:;,–-]?\\s*)?${COUNT}\\s*/\\s*${COUNT}(?:\\s*[(:;,=–-]*\\s*(?:${REACHED})?${PERCENT})?\\s*\\)?$`,
  'iu',
);

/**
 * The percentage of a cell that says it in words; null for any other text, a bare percentage among them.
 * @example readSaidPercent('đạt 45%') // '45%'
 */
export function readSaidPercent(text: string): string | null {
  return text.includes('%') ? (SAID.exec(text.normalize('NFC').trim())?.[1]?.replace(/\s+/gu, '') ?? null) : null;
}

/**
 * Reads a cell such as officers write rates in: "30/100", "30/100 (30%)", "30/100 hồ sơ, đạt 30%", "30% (30/100 hồ sơ)"; null for
 * any other text.
 * @example readPair('1.234/2.000 hồ sơ') // { numerator: 1234, denominator: 2000, percent: null }
 */
export function readPairText(text: string): WrittenPair | null {
  if (!text.includes('/')) return null;
  const found = PAIR.exec(text.normalize('NFC').trim());
  if (found === null) return null;
  const [, before, top = '', bottom = '', after] = found;
  const [numerator, denominator] = [parseWrittenNumber(top.trim()), parseWrittenNumber(bottom.trim())];
  if (numerator.kind !== 'number' || denominator.kind !== 'number') return null;
  if (!Number.isInteger(numerator.value) || !Number.isInteger(denominator.value)) return null;
  return { numerator: numerator.value, denominator: denominator.value, percent: after ?? before ?? null };
}
