import { foldKey } from '../../domain/text/vietnamese-text';
import { cellAddress } from '../cells/grid';
import type { ReadText, RowCells } from './row-cells';

/**
 * Tells of what stands on the sheet a second time. Codes are one of a kind to the letter; names are compared as people
 * read them, and one in the exact form may repeat another, for the plan has it so.
 */
export class UniqueNames {
  private readonly first = new Map<string, string>();

  constructor(private readonly kind: 'codes' | 'names') {}

  check(row: RowCells, key: string, { text, isExact }: ReadText): void {
    const compared = this.kind === 'codes' ? text : foldKey(text);
    const first = this.first.get(compared);
    if (first === undefined) this.first.set(compared, cellAddress(row.row, row.columnOf(key)));
    else if (this.kind === 'codes' || !isExact)
      row.tell('twice', key, { field: row.headingOf(key), written: text, first });
  }
}

/** Whether a name would be taken for one before it: the writer then gives it its exact form. */
export class RepeatedNames {
  private readonly seen = new Set<string>();

  isRepeated(name: string): boolean {
    const folded = foldKey(name);
    const isSeen = this.seen.has(folded);
    this.seen.add(folded);
    return isSeen;
  }
}
