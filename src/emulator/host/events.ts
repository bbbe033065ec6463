import type { Area } from '../../sheets/cells/grid';
import type { BookSheet } from '../book/book-sheet';
import { formatArea } from '../formulas/a1';
import { ALL_SHEETS, type ChangeType, type EventName } from '../model/context';

/** A message of the host as the desktop bridge passes it: category, type, target, JSON text, sequence. */
export type HostMessage = readonly [number, number, string, string, number];

const EVENT_CATEGORY = 65_536;
const EVENT_TYPES: Readonly<Record<EventName, number>> = { changed: 10, activated: 11 };

/** Who listens to what, and what they are told. */
export class Events {
  private readonly watched = new Set<string>();

  constructor(private readonly push: (messages: readonly HostMessage[]) => void) {}

  watch(event: EventName, target: string): void {
    this.watched.add(`${event}|${target}`);
  }

  unwatch(event: EventName, target: string): void {
    this.watched.delete(`${event}|${target}`);
  }

  /** The add-in starts anew and listens to nothing yet. */
  forgetAll(): void {
    this.watched.clear();
  }

  /** Forgets the sheets of a closed workbook. Who listens to all sheets goes on with the next workbook. */
  forgetSheets(): void {
    for (const key of this.watched) if (!key.endsWith(`|${ALL_SHEETS}`)) this.watched.delete(key);
  }

  notifyChanged(sheet: BookSheet, area: Area, isByAddin: boolean, changeType: ChangeType = 'RangeEdited'): void {
    this.notify('changed', sheet, {
      address: formatArea(area),
      changeType,
      source: 'Local',
      worksheetId: sheet.id,
      triggerSource: isByAddin ? 'ThisLocalAddin' : 'Unknown',
      type: 'WorksheetChanged',
    });
  }

  notifyActivated(sheet: BookSheet): void {
    this.notify('activated', sheet, { worksheetId: sheet.id, type: 'WorksheetActivated' });
  }

  private notify(event: EventName, sheet: BookSheet, args: object): void {
    const targets = [sheet.id, ALL_SHEETS].filter((target) => this.watched.has(`${event}|${target}`));
    if (targets.length === 0) return;
    const messages = targets.map((target): HostMessage => [
      EVENT_CATEGORY,
      EVENT_TYPES[event],
      target,
      JSON.stringify(args),
      0,
    ]);
    // Excel tells of an event after it has answered the batch that caused it.
    setTimeout(() => this.push(messages), 0);
  }
}
