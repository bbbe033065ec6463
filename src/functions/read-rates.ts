import { parseWrittenNumber } from '../domain/text/numbers';
import { ratioOfDecimal, type Ratio } from '../domain/rates/ratio';
import { toScalar } from './arguments';
import { invalidValue, notAvailable } from './function-error';

/**
 * A rate or target from a cell, exactly: the decimal that Excel shows for its number (15 significant digits), so that
 * 7/100 from a formula and 7% typed are one; or a text such as "96,7%" or "≥ 80%". null is no rate at all: another text.
 */
export function readRatio(value: string | number | boolean): Ratio | 'negative' | null {
  if (typeof value === 'boolean') return null;
  const number = typeof value === 'number' ? value : readText(value);
  if (typeof number !== 'number') return number;
  if (number < 0) return 'negative';
  return number <= Number.MAX_SAFE_INTEGER ? ratioOfDecimal(Number(number.toPrecision(15))) : null;
}

/** The signs and words around a target: the bound itself is what counts. */
const aroundTarget = /^(?:≥|>=|tối thiểu|ít nhất|từ)\s*|\s*trở lên$/giu;

function readText(text: string): Ratio | number | null {
  const read = parseWrittenNumber(text.normalize('NFC').trim().replace(aroundTarget, ''));
  if (read.kind === 'percent') return read.ratio;
  return read.kind === 'number' ? read.value : null;
}

/**
 * The target of a formula: 0.3, 30%, "30%", "≥ 30%".
 * @throws FunctionError #N/A where it is blank or "-" (none assigned), #VALUE! outside 0% to 100%
 */
export function readTarget(raw: unknown): Ratio {
  const label = 'chỉ tiêu giao';
  const value = toScalar(raw, label);
  if (value === null) throw notAvailable('name-blank', { label });
  const written = String(value);
  if (typeof value === 'string' && parseWrittenNumber(value).kind === 'none') {
    throw notAvailable('target-none', { written });
  }
  return withinOne(readRatio(value)) ?? refuseTarget(written);
}

/** The part of the target from which a missed one is near: above 0 up to 1; null where left out. */
export function readNear(raw: unknown): Ratio | null {
  const label = 'ngưỡng gần đạt';
  const value = toScalar(raw, label);
  if (value === null) return null;
  const near = withinOne(readRatio(value));
  if (near !== null && near.numerator > 0) return near;
  throw invalidValue('option-out-of-range', { label, written: String(value), allowed: 'trên 0% đến 100%' });
}

function withinOne(ratio: Ratio | 'negative' | null): Ratio | null {
  return ratio === null || ratio === 'negative' || isAboveOne(ratio) ? null : ratio;
}

export function isAboveOne(ratio: Ratio): boolean {
  return ratio.numerator > ratio.denominator;
}

export function refuseTarget(written: string): never {
  throw invalidValue('target-out-of-range', { written });
}
