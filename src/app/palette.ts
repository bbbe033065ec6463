import type { Tone } from './host';

export interface ToneStyle {
  readonly fill: string;
  readonly font: string;
  readonly bold: boolean;
}

/**
 * Colours that people with any common colour blindness tell apart: bluish green, yellow, vermilion, grey (after Okabe
 * and Ito), each also of another lightness, "chưa đạt" in bold besides. Text stands 7:1 or more against its fill.
 */
export const palette: Readonly<Record<Tone, ToneStyle>> = {
  met: { fill: '#CDEBDF', font: '#00422F', bold: false },
  near: { fill: '#FFE79A', font: '#4A3700', bold: false },
  missed: { fill: '#F6B79C', font: '#5C1400', bold: true },
  neutral: { fill: '#D9D9D9', font: '#3B3B3B', bold: false },
};
