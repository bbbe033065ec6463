import type { JSX } from 'preact';
import type { IndicatorCard } from '../model/indicator-card';

/** The rate as a bar with the target's mark. The same stands beside it in figures, so it is hidden from readers. */
export function RateBar({ bar, tone }: { bar: NonNullable<IndicatorCard['bar']>; tone: string }): JSX.Element {
  return (
    <div class="bar" aria-hidden="true">
      <div class={`bar-fill tone-${tone}`} style={{ width: `${String(bar.rate * 100)}%` }} />
      {bar.target !== null && <div class="bar-mark" style={{ insetInlineStart: `${String(bar.target * 100)}%` }} />}
    </div>
  );
}
