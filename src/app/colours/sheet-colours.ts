import type { Plan } from '../../domain/plans/plan';
import type { Ratio } from '../../domain/rates/ratio';
import type { AssessedGrid } from '../../sheets/observations/assess-grid';
import type { Area } from '../../sheets/cells/grid';
import type { Reading } from '../../sheets/observations/reading';
import type { ColourName, ColourRule } from '../host/host';
import { countedRows } from './data-blocks';
import { isFilled, rowCell } from './expressions';
import { freeColumn, ownRowRules } from './own-row-rules';
import { columnsOf } from './own-sums';
import { isMarked, markNames, YES_NAME } from './mark-lists';
import { poolIndicator, type PooledNames } from './pooled-names';
import { countsUsable, verdictRules } from './verdict-rules';
import { countOf, writtenCounts, type WrittenCounts } from './written-counts';

/**
 * Rules for a unit's sheet of procedures or form II.06a: the heading (and total cell) of each indicator's numerator
 * shows the unit's verdict; below it, each row shows its own part against the same target, so that the procedures
 * that hold the unit back are seen.
 */
export function coloursOfUnitSheet(
  assessed: AssessedGrid,
  reading: Reading,
  plan: Plan,
  near: Ratio,
): { names: ColourName[]; rules: ColourRule[] } {
  const names: ColourName[] = [];
  const taken = new Set<number>();
  const rules: ColourRule[] = [];
  for (const one of assessed.assessments) {
    const target = one.target?.value;
    const indicator = plan.indicators.find(({ id }) => id === one.indicator);
    const own = reading.own.find((of) => of.indicator === one.indicator);
    const column = own === undefined ? numeratorColumn(reading, one.indicator) : freeColumn(columnsOf(own), taken);
    if (!target || !indicator || column === null) continue;
    const pooled = poolIndicator(assessed, reading, one.indicator, indicator.number);
    if (!pooled) continue;
    taken.add(column);
    names.push(...pooled.names);
    for (const area of headlineCells(assessed, reading, one.indicator, column))
      rules.push(...headlineRules(area, pooled, target, near));
    rules.push(
      ...(own === undefined
        ? rowRules(assessed, reading, one.indicator, column, target, near)
        : ownRowRules(assessed, reading, own, column, target, near)),
    );
  }
  if (names.some(({ formula }) => formula.includes(YES_NAME))) names.unshift(...markNames(assessed, reading));
  return { names, rules };
}

/** Where an indicator's colour stands. (2) and (3) share the online column: (2) takes the column of allowed procedures. */
function numeratorColumn(reading: Reading, indicator: string): number | null {
  const { marks, dossiers } = reading;
  if (indicator === 'endToEndProcedureRate') return marks.provided;
  if (indicator === 'onlineDossierRate') return dossiers?.online ?? null;
  if (indicator !== 'onlineActiveProcedureRate') return null;
  if (dossiers === null) return reading.columns.get('onlineActiveProcedures') ?? null;
  const [first] = marks.allows;
  return first === undefined || first === marks.provided ? (dossiers.total ?? dossiers.offline[0] ?? null) : first;
}

/** The lowest heading cell of the column, and the column's cell in the total row. */
function headlineCells(assessed: AssessedGrid, reading: Reading, indicator: string, column: number): Area[] {
  const { sheet } = assessed;
  const at = (row: number): Area => ({
    top: row + sheet.grid.top,
    bottom: row + sheet.grid.top,
    left: column + sheet.grid.left,
    right: column + sheet.grid.left,
  });
  const cells: Area[] = [];
  for (let row = reading.table.firstRow - 1; row >= reading.table.top; row--) {
    const merged = sheet.mergeAt(row, column);
    const origin = merged ?? { top: row, left: column, bottom: row, right: column };
    if (sheet.text(origin.top, origin.left) === '' || /^[(\d)=+\s]+$/.test(sheet.text(origin.top, origin.left)))
      continue;
    cells.push(
      merged
        ? {
            top: merged.top + sheet.grid.top,
            bottom: merged.bottom + sheet.grid.top,
            left: merged.left + sheet.grid.left,
            right: merged.right + sheet.grid.left,
          }
        : at(row),
    );
    break;
  }
  const total = reading.rows.find((row) => row.kind === 'total');
  if (total && indicator !== 'onlineActiveProcedureRate') cells.push(at(total.row));
  return cells;
}

function headlineRules(area: Area, pooled: PooledNames, target: Ratio, near: Ratio): ColourRule[] {
  const { numerator, denominator, faults } = pooled;
  const usable = `IF(${faults}=0,${denominator}>0,FALSE)`;
  return verdictRules(
    area,
    { numerator, denominator, target: String(target.numerator), scale: target.denominator, usable, applies: 'TRUE' },
    near,
  );
}

/** Rows against the unit's own target. Rows in which nothing arose, or nothing is due, keep the user's look. */
function rowRules(
  assessed: AssessedGrid,
  reading: Reading,
  indicator: string,
  column: number,
  target: Ratio,
  near: Ratio,
): ColourRule[] {
  const rows = countedRows(reading);
  const [first] = rows;
  const last = rows[rows.length - 1];
  if (first === undefined || last === undefined || reading.rows.every(({ kind }) => kind !== 'data')) return [];
  const { sheet } = assessed;
  const area = {
    top: first + sheet.grid.top,
    bottom: last + sheet.grid.top,
    left: column + sheet.grid.left,
    right: column + sheet.grid.left,
  };
  const cell = (of: number): string => rowCell(area.top, of + sheet.grid.left);
  const { marks, dossiers } = reading;
  if (indicator === 'endToEndProcedureRate' && marks.eligible !== null && marks.provided !== null) {
    const judged = {
      numerator: `(1*${isMarked(cell(marks.provided))})`,
      denominator: '1',
      target: String(target.numerator),
      scale: target.denominator,
      usable: 'TRUE',
      applies: isMarked(cell(marks.eligible)),
    };
    return verdictRules(area, judged, near).filter((rule) => rule.tone === 'met' || rule.tone === 'missed');
  }
  if (indicator !== 'onlineDossierRate' || dossiers === null) return [];
  const written = (of: number): WrittenCounts => writtenCounts(sheet, of, rows);
  const count = (of: number): string => countOf(cell(of), written(of));
  const online = count(dossiers.online);
  const paired = dossiers.total === null ? dossiers.offline : [dossiers.total];
  const parts = dossiers.total === null ? [dossiers.online, ...dossiers.offline] : [dossiers.total];
  const sum = parts.map(count).join('+');
  const total =
    dossiers.total !== null && dossiers.carriedOver !== null
      ? `(${sum}-${count(dossiers.carriedOver)})`
      : parts.length > 1
        ? `(${sum})`
        : sum;
  const filled = (columns: readonly number[]): string =>
    `OR(${columns.map((of) => isFilled(cell(of), written(of).hasTexts)).join(',')})`;
  const applies = `IFERROR(${filled([dossiers.online, ...paired])},TRUE)`;
  const arose = `IFERROR(OR(${total}<>0,${online}<>0),TRUE)`;
  const judged = { numerator: online, denominator: total, target: String(target.numerator), scale: target.denominator };
  const usable = `AND(${filled([dossiers.online])},${filled(paired)},${countsUsable(online, total)})`;
  return verdictRules(area, { ...judged, usable, applies: `${applies},${arose}` }, near);
}
