/** Numerator and denominator of an indicator; null is blank (no data), which is not 0. */
export interface Counts {
  readonly numerator: number | null;
  readonly denominator: number | null;
}

export type Status = 'met' | 'near' | 'missed' | 'not-applicable' | 'no-data' | 'invalid' | 'no-target';
