import type { Verdict } from '../../domain/tasks/judge-task';
import { cellAddress } from '../../sheets/cells/grid';
import { taskVerdictLabels } from '../../text/vi/tasks';
import { MARKER, quoteText } from '../colours/expressions';
import type { ColourRule, Colours, Host } from '../host/host';
import type { Tone } from '../host/palette';
import type { SheetTable } from '../host/new-sheet';
import type { PaletteId } from '../host/palette';
import { placesOf } from './task-columns';

/** What each verdict looks like; what needs nobody's eye has no colour. */
export const verdictTones: { readonly [V in Verdict]: Tone | null } = {
  late: 'missed',
  'due-this-month': 'near',
  'done-late': 'near',
  done: 'met',
  unclear: 'neutral',
  'not-due': null,
  running: null,
  'not-started-yet': null,
};

const TONES: readonly Tone[] = ['missed', 'near', 'met', 'neutral'];

/** Colours of the column of verdicts that follow its words, and so the day: four rules, whatever the number of rows. */
export function taskColours({ area, headings, rows }: SheetTable): Colours {
  const at = placesOf(headings).get('verdict');
  if (at === undefined || rows.length === 0) return { names: [], rules: [] };
  const column = area.left + at;
  const [top, bottom] = [area.top + 1, area.top + rows.length];
  const cell = `$${cellAddress(top, column)}`;
  return {
    names: [],
    rules: TONES.map((tone): ColourRule => {
      const verdicts = (Object.keys(verdictTones) as Verdict[]).filter((each) => verdictTones[each] === tone);
      const isOne = verdicts.map((each) => `${cell}=${quoteText(taskVerdictLabels[each])}`).join(',');
      return { area: { top, bottom, left: column, right: column }, formula: `=AND(${MARKER},OR(${isOne}))`, tone };
    }),
  };
}

/** Colours the table of tasks where it stands. @returns whether it had colours of ours before */
export async function colourTasks(host: Host, table: SheetTable, palette: PaletteId): Promise<boolean> {
  const count = await host.withSheet(table.sheet, (session) =>
    session.replaceColours({ ...taskColours(table), palette }),
  );
  return count > 0;
}
