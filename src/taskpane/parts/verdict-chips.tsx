import type { JSX } from 'preact';
import type { IndicatorCard } from '../model/indicator-card';
import { Icon } from './icon';

/** A unit's verdicts at a glance: shape, colour and rate of each, its words for screen readers. */
export function VerdictChips({ cards }: { cards: readonly IndicatorCard[] }): JSX.Element {
  return (
    <span class="chips">
      {cards.map((card) => (
        <span key={card.number} class={`chip tone-${card.tone}`} title={`${card.heading}: ${card.verdict}`}>
          <Icon name={card.status} />
          <span class="visually-hidden">
            ({card.number}) {card.verdict}:{' '}
          </span>
          {card.rate}
        </span>
      ))}
    </span>
  );
}
