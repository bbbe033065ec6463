import type { JSX } from 'preact';

/** Shapes on a grid of 16: each verdict and each severity has its own, so that colour is never the only sign. */
const shapes = {
  met: 'M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13Zm3.1 4.1L7 9.7 4.9 7.6l-.9.9 3 3 5-5-.9-.9Z',
  near: 'M8 1.6 15.2 14H.8L8 1.6Zm-.7 4.6v4h1.4v-4H7.3Zm0 5v1.4h1.4v-1.4H7.3Z',
  missed:
    'M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13ZM5.7 4.8l-.9.9L7.1 8l-2.3 2.3.9.9L8 8.9l2.3 2.3.9-.9L8.9 8l2.3-2.3-.9-.9L8 7.1 5.7 4.8Z',
  'not-applicable': 'M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13ZM4.5 7.3v1.4h7V7.3h-7Z',
  'no-data': 'M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13Zm0 1.3a5.2 5.2 0 1 0 0 10.4A5.2 5.2 0 0 0 8 2.8Z',
  invalid: 'M5.3 1.5h5.4l3.8 3.8v5.4l-3.8 3.8H5.3l-3.8-3.8V5.3l3.8-3.8Zm2 2.8v5h1.4v-5H7.3Zm0 6.2v1.4h1.4v-1.4H7.3Z',
  'no-target': 'M2 7.2h12v1.6H2z',
  error: 'M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13Zm-.7 3v4.8h1.4V4.5H7.3Zm0 6v1.4h1.4v-1.4H7.3Z',
  warning: 'M8 1.6 15.2 14H.8L8 1.6Zm-.7 4.6v4h1.4v-4H7.3Zm0 5v1.4h1.4v-1.4H7.3Z',
  info: 'M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13Zm-.7 5.3v4.9h1.4V6.8H7.3Zm0-2.6v1.4h1.4V4.2H7.3Z',
  success: 'M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13Zm3.1 4.1L7 9.7 4.9 7.6l-.9.9 3 3 5-5-.9-.9Z',
  question:
    'M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13Zm-.7 9.2v1.4h1.4v-1.4H7.3ZM8 4c-1.5 0-2.6 1-2.7 2.4h1.4c.1-.7.6-1.1 1.3-1.1s1.2.4 1.2 1.1c0 .5-.3.8-.8 1.2-.7.5-1.1 1-1.1 2v.2h1.4c0-.6.3-.9.9-1.3.6-.5 1-1.1 1-2C10.6 5 9.5 4 8 4Z',
  colour: 'M2 10.5 9.5 3 13 6.5 5.5 14H2v-3.5ZM10.5 2 12 .5 15.5 4 14 5.5 10.5 2Z',
  refresh: 'M8 2.5a5.5 5.5 0 0 1 4.6 2.5V2.5H14V7.5H9V6h2.4A4 4 0 1 0 12 8.5h1.5A5.5 5.5 0 1 1 8 2.5Z',
  close: 'M3.7 2.8 8 7.1l4.3-4.3.9.9L8.9 8l4.3 4.3-.9.9L8 8.9l-4.3 4.3-.9-.9L7.1 8 2.8 3.7l.9-.9Z',
} as const;

export type IconName = keyof typeof shapes;

/** A small picture beside words that say the same: hidden from screen readers. */
export function Icon({ name }: { name: IconName }): JSX.Element {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path fill="currentColor" fill-rule="evenodd" d={shapes[name]} />
    </svg>
  );
}
