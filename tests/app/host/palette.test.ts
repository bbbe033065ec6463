import { describe, expect, test } from 'vitest';
import { palettes } from '../../../src/app/host/palette';

type Rgb = readonly [number, number, number];

/** From 0 to 1, with the transfer curve of sRGB taken off. */
function linear(hex: string): Rgb {
  const channel = (at: number): number => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

function times(matrix: readonly Rgb[], [r, g, b]: Rgb): Rgb {
  const [x = 0, y = 0, z = 0] = matrix.map(([p, q, s]) => p * r + q * g + s * b);
  return [x, y, z];
}

/** WCAG 2.2: relative luminance and contrast. */
const luminance = ([r, g, b]: Rgb): number => 0.2126 * r + 0.7152 * g + 0.0722 * b;
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [one, other].map((hex) => luminance(linear(hex)) + 0.05).sort((a, b) => b - a);
  return light / dark;
}

/** Machado, Oliveira and Fernandes (2009), severity 1, in linear RGB. */
const VISIONS: Readonly<Record<string, readonly Rgb[]>> = {
  'full colour vision': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** CIE 1976 L*a*b*, white D65. */
function toLab(rgb: Rgb): Rgb {
  const clipped = rgb.map((value) => Math.min(1, Math.max(0, value))) as unknown as Rgb;
  const [x, y, z] = times(
    [
      [0.4124, 0.3576, 0.1805],
      [0.2126, 0.7152, 0.0722],
      [0.0193, 0.1192, 0.9505],
    ],
    clipped,
  );
  const f = (t: number): number => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const [fx, fy, fz] = [f(x / 0.9505), f(y), f(z / 1.089)];
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)];
}

function distance(one: string, other: string, vision: readonly Rgb[]): number {
  const [a, b] = [one, other].map((hex) => toLab(times(vision, linear(hex)))) as [Rgb, Rgb];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

describe.each(Object.entries(palettes))('palette %s', (_, palette) => {
  test.each(Object.entries(palette))('the text of %s stands 7:1 against its fill', (__, { fill, font }) => {
    expect(contrast(fill, font)).toBeGreaterThanOrEqual(7);
  });

  test('"chưa đạt" is told by bold, too', () => {
    expect(Object.values(palette).filter(({ bold }) => bold)).toEqual([palette.missed]);
  });
});

/** About two and a half is the least difference that is seen side by side; ten is seen at a glance. */
describe.each(Object.entries(VISIONS))('with %s', (_, vision) => {
  const tones = Object.entries(palettes.safe);
  const pairs = tones.flatMap(([one, { fill }], index) =>
    tones.slice(index + 1).map(([other, style]) => [one, other, fill, style.fill] as const),
  );

  test.each(pairs)('%s and %s are told apart', (__, ___, one, other) => {
    expect(distance(one, other, vision)).toBeGreaterThan(10);
  });

  test.each(tones)('%s is told from a white cell', (__, { fill }) => {
    expect(distance(fill, '#FFFFFF', vision)).toBeGreaterThan(10);
  });
});
