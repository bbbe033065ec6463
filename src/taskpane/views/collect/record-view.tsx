import type { JSX } from 'preact';
import { sourceKey } from '../../../app/collect/source';
import { placeName } from '../../../text/vi/collect';
import { collectText } from '../../../text/vi/pane-collect';
import type { FigureCard, RecordRow } from '../../model/record-rows';
import { ColumnList } from '../../parts/column-list';
import { RateBar } from '../../parts/rate-bar';
import { Verdict } from '../../parts/verdict';
import { VerdictChips } from '../../parts/verdict-chips';
import { readFiles } from '../../store/collect-state';
import { useCollect } from './use-collect';

/** One unit: its verdicts at a glance, its figures with their places and sources when opened. */
export function RecordView({ row }: { row: RecordRow }): JSX.Element {
  if (row.collected !== 'in') {
    return (
      <p class="unit absent">
        <span class="unit-name">{row.name}</span>
        <span class="quiet">{row.collected === 'open' ? collectText.notSettled : collectText.notCollected}</span>
      </p>
    );
  }
  return (
    <details class="unit">
      <summary>
        <span class="unit-name">{row.name}</span>
        <VerdictChips cards={row.cards.map(({ card }) => card)} />
      </summary>
      {row.cards.map((each) => (
        <FigureView key={each.card.indicator} shown={each} />
      ))}
      <SourceColumns row={row} />
    </details>
  );
}

/** What the columns were taken for in each worksheet that the unit's figures are of. */
function SourceColumns({ row }: { row: RecordRow }): JSX.Element {
  const { collect, state } = useCollect();
  const keys = new Set(row.cards.map(({ figure }) => sourceKey(figure.source)));
  const sources = readFiles(state).flatMap((file) => file.sources.filter(({ key }) => keys.has(key)));
  return (
    <>
      {sources.map(({ key, place: { file, sheet }, columns }) => (
        <ColumnList
          key={key}
          columns={columns}
          place={({ area, column }) =>
            file === null ? (
              <button type="button" class="link" onClick={() => void collect.show(sheet, area)}>
                {column}
              </button>
            ) : (
              <span class="amount">{column}</span>
            )
          }
        >
          <p class="quiet">{collectText.misread(file !== null)}</p>
        </ColumnList>
      ))}
    </>
  );
}

function FigureView({ shown: { card, figure, rank } }: { shown: FigureCard }): JSX.Element {
  const { collect } = useCollect();
  const { source } = figure;
  const { numerator, denominator, rate } = source.cells;
  const cells = [numerator, denominator].filter((cell) => cell !== undefined);
  const at = cells.length > 0 ? cells : rate === undefined ? [] : [rate];
  return (
    <article class={`card edge-${card.tone}`}>
      <h3>
        ({card.number}) {card.heading}
      </h3>
      <p class="figures">
        <span class="rate">{card.rate}</span>
        {card.target !== null && <span class="target">{collectText.target(card.target)}</span>}
        <Verdict status={card.status} />
      </p>
      {card.bar !== null && <RateBar bar={card.bar} tone={card.tone} />}
      <p class="counts">{[card.counts, card.gap, rank].filter((part) => part !== null).join(' · ')}</p>
      {card.shortfall !== null && (
        <p class="shortfall">
          <strong>{card.shortfall}</strong>
        </p>
      )}
      <p class="quiet">
        {collectText.source}: {placeName(source)}
        {at.map((cell) => (
          <span key={cell}>
            {' '}
            {source.file === null ? (
              <button type="button" class="link" onClick={() => void collect.show(source.sheet, cell)}>
                {cell}
              </button>
            ) : (
              cell
            )}
          </span>
        ))}
      </p>
    </article>
  );
}
