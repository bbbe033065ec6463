import { invalidArgument } from '../protocol/host-error';

const HTML_COLOUR = /^#[0-9A-Fa-f]{6}$/;

/** Excel also takes names of colours; this product writes #RRGGBB only. */
export function colour(value: unknown, location: string): string {
  if (typeof value !== 'string' || !HTML_COLOUR.test(value)) throw invalidArgument(location);
  return value.toUpperCase();
}
