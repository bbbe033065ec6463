import type { ColouredSheet } from '../../app/assess/assess-sheet';
import { paneText } from '../../text/vi/pane';
import { uncolouredText } from '../../text/vi/uncoloured';

/** What came of colouring a sheet: that it is coloured, and which verdicts no cell shows. */
export function describeColours({ sheet, hasColours, uncoloured, plan }: ColouredSheet): string {
  const numbers = new Map<ColouredSheet['uncoloured'][number]['why'], Set<number>>();
  for (const { why, indicator } of uncoloured) {
    const number = plan.indicators.find(({ id }) => id === indicator)?.number;
    if (number !== undefined) numbers.set(why, (numbers.get(why) ?? new Set()).add(number));
  }
  const left = [...numbers].map(([why, own]) =>
    uncolouredText(
      why,
      [...own].sort((a, b) => a - b),
    ),
  );
  if (hasColours) return [paneText.coloured(sheet), ...left].join(' ');
  return [paneText.judgedUncoloured, ...(left.length > 0 ? left : [uncolouredText('dossiers', [])])].join(' ');
}
