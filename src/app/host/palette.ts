/** How a verdict looks. */
export type Tone = 'met' | 'near' | 'missed' | 'neutral';

export interface ToneStyle {
  readonly fill: string;
  readonly font: string;
  readonly bold: boolean;
}

export type Palette = Readonly<Record<Tone, ToneStyle>>;

export type PaletteId = 'safe' | 'classic';

/**
 * Colours that people with any common colour blindness tell apart: green, yellow, vermilion (after Okabe and Ito) and
 * grey, chosen for their distances as simulated (see the tests), "chưa đạt" in bold besides. Text stands 7:1 or more
 * against its fill.
 */
const safe: Palette = {
  met: { fill: '#B8F0C4', font: '#00422F', bold: false },
  near: { fill: '#FFE79A', font: '#4A3700', bold: false },
  missed: { fill: '#F6B79C', font: '#5C1400', bold: true },
  neutral: { fill: '#CFCFCF', font: '#333333', bold: false },
};

/** The traffic light as Excel's own "good, neutral, bad" paints it, for offices that are used to it. */
const classic: Palette = {
  met: { fill: '#C6EFCE', font: '#004D00', bold: false },
  near: { fill: '#FFEB9C', font: '#5C4300', bold: false },
  missed: { fill: '#FFC7CE', font: '#7A0006', bold: true },
  neutral: { fill: '#D9D9D9', font: '#3B3B3B', bold: false },
};

export const palettes: Readonly<Record<PaletteId, Palette>> = { safe, classic };

/** The palette where none was chosen. */
export const palette: Palette = palettes.safe;
