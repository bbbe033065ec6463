import { cellAddress } from '../../sheets/cells/grid';
import { statusLabels } from '../../text/vi/status-labels';
import { MARKER, quoteText } from '../colours/expressions';
import type { ColourRule, Colours } from '../host/host';
import type { Tone } from '../host/palette';
import type { Summary } from './summary-sheet';

const TONES: readonly { readonly tone: Tone; readonly words: readonly string[] }[] = [
  { tone: 'missed', words: [statusLabels.missed] },
  { tone: 'near', words: [statusLabels.near] },
  { tone: 'met', words: [statusLabels.met] },
  {
    tone: 'neutral',
    words: [statusLabels['not-applicable'], statusLabels['no-data'], statusLabels.invalid],
  },
];

/** Colours of rates and verdicts that follow the verdict's word beside them: four rules an indicator. */
export function summaryColours({ columns, body }: Pick<Summary, 'columns' | 'body'>): Colours {
  const rules = columns.indicators.flatMap(({ rate, verdict }) =>
    TONES.map(({ tone, words }): ColourRule => {
      const cell = `$${cellAddress(body.first, verdict)}`;
      const isOne = words.map((word) => `${cell}=${quoteText(word)}`).join(',');
      return {
        area: { top: body.first, bottom: body.last, left: rate, right: verdict },
        formula: `=AND(${MARKER},OR(${isOne}))`,
        tone,
      };
    }),
  );
  return { names: [], rules };
}
