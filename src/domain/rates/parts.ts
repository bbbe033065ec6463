/**
 * How many parts of 1/scale a fraction is, cut or with halves rounded up, exactly: in doubles while every product is a safe
 * integer, as with nearly all counts, else in BigInt.
 * @param numerator integer
 * @param denominator positive integer
 * @param scale a power of ten
 * @returns a number wherever it is a safe integer, so that equal parts are `===`
 * @throws RangeError for a fractional numerator or denominator
 * @example partsOf(150, 155, 1000, 'round') // 968
 */
export function partsOf(numerator: number, denominator: number, scale: number, mode: 'cut' | 'round'): number | bigint {
  // Tenths of per cents over thousandths need no product at all.
  const isWhole = denominator % scale === 0;
  const [by, times] = isWhole ? [denominator / scale, 1] : [denominator, scale];
  const top = mode === 'round' ? 2 * numerator * times + by : numerator * times;
  const bottom = mode === 'round' ? 2 * by : by;
  if (numerator >= 0 && Number.isInteger(numerator) && isSafe(top) && isSafe(bottom)) return wholePart(top, bottom);
  const [exact, whole] = [BigInt(numerator) * BigInt(scale), BigInt(denominator)];
  const parts = mode === 'round' ? (2n * exact + whole) / (2n * whole) : exact / whole;
  const number = Number(parts);
  return isSafe(number) ? number : parts;
}

/**
 * The whole part of a quotient of non-negative safe integers. A quotient that is no whole number is at least 1/divisor below
 * the next one, and a double of its size is nearer to it than that: it is never rounded up to it.
 * @example wholePart(7, 2) // 3
 */
export function wholePart(dividend: number, divisor: number): number {
  return Math.floor(dividend / divisor);
}

const isSafe = Number.isSafeInteger;
