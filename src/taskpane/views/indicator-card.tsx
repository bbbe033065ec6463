import type { JSX } from 'preact';
import type { Hindrance } from '../../app/assess/hindrances';
import { formatCount } from '../../domain/rates/display-rate';
import { paneText } from '../../text/vi/pane';
import type { IndicatorCard } from '../model/indicator-card';
import { JumpLink } from '../parts/jump-link';
import { RateBar } from '../parts/rate-bar';
import { ShortList } from '../parts/short-list';
import { Verdict } from '../parts/verdict';

/** One indicator of one unit: the rate, the bar, the counts, the verdict and what is lacking. */
export function IndicatorCardView(props: {
  card: IndicatorCard;
  hindrances?: readonly Hindrance[] | undefined;
}): JSX.Element {
  const { card, hindrances = [] } = props;
  return (
    <article class={`card edge-${card.tone}`}>
      <h3>
        ({card.number}) {card.heading}
      </h3>
      <p class="figures">
        <span class="rate">{card.rate}</span>
        <span class="target">{card.target === null ? paneText.noTarget : paneText.target(card.target)}</span>
        <Verdict status={card.status} />
      </p>
      {card.bar !== null && <RateBar bar={card.bar} tone={card.tone} />}
      <p class="counts">
        {[card.counts, card.gap].filter((part) => part !== null).join(' · ')}
        {card.counts === null && card.bar !== null && <span class="quiet"> {paneText.rateOnly}</span>}
      </p>
      {card.shortfall !== null && (
        <p class="shortfall">
          <strong>{card.shortfall}</strong>
          {card.newDossiers !== null && <span class="quiet"> ({card.newDossiers})</span>}
        </p>
      )}
      {(card.status === 'invalid' || card.status === 'no-data' || card.status === 'not-applicable') && (
        <p class="quiet">{card.meaning}</p>
      )}
      {card.warning !== null && <p class="quiet">{card.warning}</p>}
      {hindrances.length > 0 && <Hindrances card={card} hindrances={hindrances} />}
      <Sources card={card} />
    </article>
  );
}

function Hindrances({ card, hindrances }: { card: IndicatorCard; hindrances: readonly Hindrance[] }): JSX.Element {
  return (
    <details>
      <summary>
        {paneText.hindrances[card.indicator] ?? paneText.otherHindrances} ({formatCount(hindrances.length)})
      </summary>
      <ShortList
        items={hindrances}
        first={8}
        className="rows"
        draw={({ name, cell, lacking }) => (
          <>
            <JumpLink cell={cell} />
            <span>{name}</span>
            {lacking !== null && <span class="amount">{paneText.lackingHere(formatCount(lacking))}</span>}
          </>
        )}
      />
    </details>
  );
}

function Sources({ card }: { card: IndicatorCard }): JSX.Element {
  const { numerator, denominator, rate } = card.cells;
  return (
    <details>
      <summary>{paneText.howComputed}</summary>
      <dl class="sources">
        {card.numeratorLabel !== null && (
          <>
            <dt>{paneText.numerator}</dt>
            <dd>
              {card.numeratorLabel} {numerator !== undefined && <JumpLink cell={numerator} />}
            </dd>
          </>
        )}
        {card.denominatorLabel !== null && (
          <>
            <dt>{paneText.denominator}</dt>
            <dd>
              {card.denominatorLabel} {denominator !== undefined && <JumpLink cell={denominator} />}
            </dd>
          </>
        )}
        {rate !== undefined && (
          <>
            <dt>{paneText.rateCell}</dt>
            <dd>
              <JumpLink cell={rate} />
            </dd>
          </>
        )}
      </dl>
    </details>
  );
}
