import type { Ratio } from '../../domain/rates/ratio';
import type { Plan } from '../../domain/plans/plan';
import type { Reading, WhoseRows } from '../../sheets/observations/reading';
import type { ColourName } from '../host/host';
import type { Block } from './data-blocks';
import { columnName } from '../../sheets/cells/grid';
import { absoluteRange, areaOf, followCell, LONGEST_FORMULA, NAME_PREFIX, quoteText } from './expressions';
import { freeColumn } from './free-column';
import { shownFirst } from './list-colours';
import { listSums } from './list-sums';
import { markNames, YES_NAME } from './mark-lists';
import { namedUnits, type NamedUnits } from './named-units';
import { cellsOf } from './pooled-cells';
import { leftOut, type JudgedEntry, type TableColours, type Uncoloured } from './table-colours';
import type { TargetTable } from './target-table';
import { textKeys, type TextKeys } from './text-keys';
import { verdictRules } from './verdict-rules';

/** Of each row of the body the unit that it is counted for; "" for one that is counted for none. */
const OWNERS = `${NAME_PREFIX}DonViCuaDong`;
/** What rows are called that add up others. */
const SUMS = `${NAME_PREFIX}DongCong`;
const USUAL_SUMS: readonly string[] = ['Cộng', 'Cộng:', 'Tổng', 'Tổng số', 'Tổng cộng', 'Tổng cộng:'];

/**
 * Rules for a list of units with several rows each (procedures, fields): the rows of a unit, and its own line, show its verdict, which is
 * counted live over the rows that are its own.
 * @returns null where what the formulas would count for a unit is not what was counted
 */
export function coloursOfUnitLists(
  reading: Reading,
  whose: WhoseRows,
  judged: readonly JudgedEntry[],
  targets: TargetTable,
  plan: Plan,
  near: Ratio,
): TableColours | null {
  const rows = whose.units.flatMap((unit) => unit.rows).sort((a, b) => a - b);
  const last = rows[rows.length - 1];
  if (last === undefined) return null;
  const named = namedUnits(reading, whose, targets, rows);
  const block: Block = { top: named.top, bottom: last };
  const owners = ownersOf(reading, whose, named, block);
  if (owners === null) return null;
  const { sheet } = reading;
  const list = asList(reading, rows, whose.nameColumn);
  const cells = cellsOf(list);
  const unit = owners.keys.of(named.of(block.top));
  // Not by INDEX, which some programs give a name's array one value at a time.
  const body = [block.top, block.bottom].map((row) => cellOnSheet(sheet, row, named.column)).join(':');
  const isOwn = `SUMPRODUCT((ROW(${body})=ROW())*(${OWNERS}<>""))>0`;
  const own = followCell(sheet, block.top, named.column);
  const isShown = named.isSaidInEach ? 'TRUE' : `OR(${named.areNames(own)},${isOwn})`;
  const taken = new Set<number>();
  const names: ColourName[] = [];
  const uncoloured: Uncoloured[] = [];
  const rules = reading.indicators.flatMap((of) => {
    const mine = judged.filter(({ entry }) => entry.indicator === of.indicator);
    const number = plan.indicators.find(({ id }) => id === of.indicator)?.number;
    const column = freeColumn(shownFirst(of.counting, reading), taken);
    const sums = listSums(of.counting, cells);
    if (number === undefined || sums === null || mine.length === 0) return [];
    if (column === null) {
      uncoloured.push(...leftOut(mine, 'shared'));
      return [];
    }
    const array = (kind: string, term: string): ColourName => ({
      name: `${NAME_PREFIX}${kind}_${String(number)}`,
      formula: `=${term}`,
      comment: `Từng dòng của chỉ tiêu (${String(number)}) trong trang tính này, dùng cho màu đánh giá DVCTT.`,
    });
    const faults = sums.faults(block).map((term) => `1*${term}`);
    const made = [
      array('TuSo', sums.numerator(block)),
      array('MauSo', sums.denominator(block)),
      array('Sai', faults.length === 0 ? '0' : faults.join('+')),
    ];
    const [numerator = '', denominator = '', wrong = ''] = made.map(
      ({ name }) => `SUMPRODUCT((${OWNERS}=${unit})*${name})`,
    );
    const usable = `IF(${wrong}=0,${denominator}>0,FALSE)`;
    const area = areaOf(sheet, block.top, block.bottom, column);
    const ruled = targets.boundsOf(of.indicator).map((isStrict) => {
      const target = targets.lookUp(named.of(block.top), of.indicator, isStrict);
      const aim = { target, isStrict, scale: targets.scale, better: of.better, usable };
      const applies = `ISNUMBER(${target}),${isShown}`;
      return verdictRules(area, { numerator, denominator, ...aim, applies }, near);
    });
    if (ruled.some((each) => each.length === 0) || made.some(({ formula }) => formula.length > LONGEST_FORMULA)) {
      uncoloured.push(...leftOut(mine, 'long'));
      return [];
    }
    taken.add(column);
    names.push(...made);
    return ruled.flat();
  });
  if (rules.length === 0) return { names: [], rules, uncoloured };
  const marks = names.some(({ formula }) => formula.includes(YES_NAME)) ? markNames(list) : [];
  return { names: [...marks, ...owners.names, ...names], rules, uncoloured };
}

function cellOnSheet(sheet: Reading['sheet'], row: number, column: number): string {
  const at = sheet.place(row, column);
  return `$${columnName(at.column)}$${String(at.row + 1)}`;
}

/** The same reading with its rows as those of one list, for what looks through them. */
function asList(reading: Reading, rows: readonly number[], nameColumn: number): Reading {
  return {
    ...reading,
    rows: rows.map((row) => ({ row, kind: 'data', name: '', depth: 0, nameColumn, number: '' })),
  };
}

/** The names that tell whose each row is; null where they would not tell it as it was read. */
function ownersOf(
  { sheet }: Reading,
  { nameColumn, unitColumn, units }: WhoseRows,
  named: NamedUnits,
  block: Block,
): { readonly names: readonly ColourName[]; readonly keys: TextKeys } | null {
  const raw = (row: number): string => {
    const value = sheet.raw(row, nameColumn);
    return typeof value === 'string' ? value : '';
  };
  const all = Array.from({ length: block.bottom - block.top + 1 }, (_, index) => block.top + index);
  const owner = new Map(units.flatMap((unit) => unit.rows.map((row) => [row, unit] as const)));
  const keys = textKeys([...all.map(raw), ...all.map((row) => named.nameAt(row))]);
  const areNamed = [...owner.keys()].every((row) => keys.keyOf(raw(row)) !== '');
  const nobodys = all.filter((row) => !owner.has(row) && !(unitColumn === null && named.isName(row)));
  const sums = new Map(
    [...USUAL_SUMS, ...nobodys.map(raw)].map((text) => [keys.keyOf(text).toLowerCase(), keys.keyOf(text)]),
  );
  sums.delete('');
  const isCounted = (row: number): boolean =>
    (!areNamed || keys.keyOf(raw(row)) !== '') &&
    !sums.has(keys.keyOf(raw(row)).toLowerCase()) &&
    !(unitColumn === null && named.isName(row));
  const isSo = all.every((row) => {
    const unit = owner.get(row);
    if (unit === undefined) return !isCounted(row);
    const first = sheet.raw(unit.row, unit.column);
    return (
      isCounted(row) &&
      keys.keyOf(named.nameAt(row)).toLowerCase() === keys.keyOf(typeof first === 'string' ? first : '').toLowerCase()
    );
  });
  if (!isSo) return null;
  const range = (column: number): string =>
    absoluteRange(sheet.grid.sheet, areaOf(sheet, block.top, block.bottom, column));
  const [texts, own] = [keys.of(range(nameColumn)), range(named.column)];
  const filled = named.isSaidInEach ? own : `LOOKUP(ROW(${own}),ROW(${own})/${named.areNames(own)},${own})`;
  const conditions = [
    ...(areNamed ? [`(LEN(${texts})>0)`] : []),
    `ISNA(MATCH(${texts},${SUMS},0))`,
    ...(unitColumn === null ? [`(1-${named.areNames(own)})`] : []),
  ];
  return {
    keys,
    names: [
      {
        name: SUMS,
        formula: `={${[...sums.values()].map(quoteText).join(';')}}`,
        comment: 'Tên các dòng cộng, không tính cho đơn vị nào, dùng cho màu đánh giá DVCTT.',
      },
      {
        name: OWNERS,
        formula: `=IF(${conditions.join('*')},${keys.of(filled)},"")`,
        comment: 'Đơn vị của từng dòng trong bảng, dùng cho màu đánh giá DVCTT.',
      },
    ],
  };
}
