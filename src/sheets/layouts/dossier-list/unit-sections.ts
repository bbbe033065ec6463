import { foldKey } from '../../../domain/text/vietnamese-text';
import type { TextGrid } from '../../cells/text-grid';
import type { Table } from '../../tables/table';

/** How names of units begin that the plan may not have. */
const UNIT_LIKE =
  /^(ubnd|ủy ban|phòng|phường|xã|thị trấn|đặc khu|sở|ban|trung tâm|chi cục|văn phòng|công an|thanh tra)\s/u;

/** What stands before a name: "I.", "2)", "- ", "Đơn vị:". */
const BEFORE = /^(?:(?:[ivxIVX]+|\d+|[a-zA-Z])\s?[.)/-]\s*|[-+*•]\s*)?(?:(?:tên\s)?(?:đơn vị|cơ quan)\s?:\s*)?/iu;

/** Units that rows between the dossiers name. */
export interface UnitSections {
  /** Whose a row is; asked for from top to bottom. */
  readonly unitOf: (row: number) => string;
  /** Where each unit is named first. */
  readonly cells: ReadonlyMap<string, string>;
}

/**
 * Whose each dossier is where rows between them name units, of which the plan has at least half; null where they name fewer than
 * two, as headings of fields do. Dossiers above the first are nobody's: "".
 * @param between the rows of the list that are no dossiers, from top to bottom
 */
export function unitsOfSections(sheet: TextGrid, table: Table, between: readonly number[]): UnitSections | null {
  const sections = between.flatMap((row) => {
    const named = nameOf(sheet, table, row);
    if (named === null) return [];
    const { name } = named;
    return sheet.isUnit(name) || UNIT_LIKE.test(foldKey(name)) ? [{ row, ...named }] : [];
  });
  const names = new Set(sections.map(({ name }) => name));
  if (names.size < 2 || [...names].filter((name) => sheet.isUnit(name)).length * 2 < names.size) return null;
  const cells = new Map<string, string>();
  for (const { name, row, column } of sections) if (!cells.has(name)) cells.set(name, sheet.address(row, column));
  let at = -1;
  const unitOf = (row: number): string => {
    while ((sections[at + 1]?.row ?? Infinity) < row) at += 1;
    return sections[at]?.name ?? '';
  };
  return { unitOf, cells };
}

/** The name in a row that holds one text, or a number and a text, and its column; null for any other row. */
function nameOf(sheet: TextGrid, { columns }: Table, row: number): { name: string; column: number } | null {
  const texts: { text: string; column: number }[] = [];
  for (const { column } of columns) {
    const text = sheet.text(row, column);
    if (text !== '' && texts[texts.length - 1]?.text !== text) texts.push({ text, column });
    if (texts.length > 2) return null;
  }
  const [first, second] = texts;
  if (first === undefined || (second !== undefined && !/^[ivx\d]{1,5}[.)]?$/i.test(first.text))) return null;
  const { text, column } = second ?? first;
  const name = text.replace(BEFORE, '');
  return name === '' ? null : { name, column };
}
