import type { Better } from '../../domain/plans/plan';
import type { Bound, Ratio } from '../../domain/rates/ratio';
import type { Area } from '../../sheets/cells/grid';
import type { ColourRule } from '../host/host';
import { LONGEST_FORMULA, MARKER } from './expressions';
import { whenMet, whenNear, type Comparison } from './reached';

/** What a rule judges: native expressions without division, so that a target that is just met is met. */
export interface Judged {
  /** Numerator and denominator, or a rate with denominator "1". */
  readonly numerator: string;
  readonly denominator: string;
  /** The target times `scale`: a literal or a look-up. */
  readonly target: string;
  readonly scale: number;
  /** TRUE where the figures can be judged at all. */
  readonly usable: string;
  /** TRUE where the cell belongs to a unit with a target; else it stays without colour. */
  readonly applies: string;
  /** A rate computed in binary fractions is compared at nine decimals. */
  readonly rounds?: boolean;
  /** The target has to be passed. */
  readonly isStrict?: boolean | undefined;
  /** Higher where it is absent. */
  readonly better?: Better | undefined;
}

/** One target that all cells of an area are held against. */
export function aimAt(
  { numerator, denominator, isStrict }: Bound,
  better: Better,
): Pick<Judged, 'target' | 'scale' | 'isStrict' | 'better'> {
  return { target: String(numerator), scale: denominator, isStrict, better };
}

/** The four rules of one area, or none. At most one of them is true in a cell. */
export function verdictRules(area: Area, judged: Judged, near: Ratio): ColourRule[] {
  const { numerator, denominator, target, scale, usable, applies } = judged;
  const times = (factor: number, value: string): string => (factor === 1 ? value : `${factor}*${value}`);
  const compared = ({ sign, ofFigure, ofTarget }: Comparison): string => {
    const left = `${numerator}*${scale * ofFigure}`;
    const right = `${times(ofTarget, target)}*${denominator}`;
    return `${judged.rounds ? `ROUND(${left},9)` : left}${sign}${right}`;
  };
  const met = compared(whenMet(judged, judged.better));
  // Nothing but 0 is within a target of 0, and 0 is met: such a target is never near.
  const nearly = compared(whenNear(near, judged.better));
  const rule = (tone: ColourRule['tone'], ...conditions: string[]): ColourRule => ({
    area,
    tone,
    formula: `=AND(${[MARKER, ...conditions].join(',')})`,
  });
  const neutral = `NOT(IFERROR(${usable},FALSE))`;
  const rules = [
    rule('missed', applies, usable, `NOT(${nearly})`),
    rule('near', applies, usable, nearly, `NOT(${met})`),
    rule('met', applies, usable, met),
    rule('neutral', applies, neutral),
  ];
  // Excel refuses a longer formula: a sum of many columns of texts stays without colour rather than half coloured.
  return rules.every(({ formula }) => formula.length <= LONGEST_FORMULA) ? rules : [];
}

/** TRUE where two counts can be judged: whole numbers, none negative, not all nothing, numerator within denominator. */
export function countsUsable(numerator: string, denominator: string): string {
  return `${numerator}>=0,${numerator}<=${denominator},${denominator}>0,INT(${numerator})=${numerator},INT(${denominator})=${denominator}`;
}

/**
 * The same where a side is a sum: each count that is added must be one, for halves may add up to a whole number. Then
 * the sums need no such look, which keeps the rule short.
 */
export function sumsUsable(counts: readonly string[], numerator: string, denominator: string): string {
  const parts = [...new Set(counts)].map((count) => `ABS(INT(${count}))=${count}`);
  return [...parts, `${numerator}<=${denominator}`, `${denominator}>0`].join(',');
}
