import type { Plan } from '../../domain/plan';
import type { Ratio } from '../../domain/ratio';
import type { AssessedGrid } from '../../sheets/assess-grid';
import type { Area } from '../../sheets/grid';
import type { Reading } from '../../sheets/reading';
import type { ColourRule } from '../host';
import { countOf, rowCell } from './expressions';
import { marksName, MARKS_NAME, poolIndicator, type PooledNames } from './pooled-names';
import type { ColourName } from '../host';
import { countsUsable, verdictRules } from './verdict-rules';

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
  const rules: ColourRule[] = [];
  for (const one of assessed.assessments) {
    const target = one.target?.value;
    const indicator = plan.indicators.find(({ id }) => id === one.indicator);
    const column = numeratorColumn(reading, one.indicator);
    if (!target || !indicator || column === null) continue;
    const pooled = poolIndicator(assessed, reading, one.indicator, indicator.number);
    if (!pooled) continue;
    names.push(...pooled.names);
    for (const area of headlineCells(assessed, reading, one.indicator, column))
      rules.push(...headlineRules(area, pooled, target, near));
    rules.push(...rowRules(assessed, reading, one.indicator, column, target, near));
  }
  if (
    names.some(({ formula }) => formula.includes(MARKS_NAME)) ||
    rules.some(({ formula }) => formula.includes(MARKS_NAME))
  )
    names.unshift(marksName(assessed, reading));
  return { names, rules };
}

/** Where an indicator's colour stands. (2) and (3) share the online column: (2) takes the column of allowed procedures. */
function numeratorColumn(reading: Reading, indicator: string): number | null {
  const { marks, dossiers } = reading;
  if (indicator === 'endToEndProcedureRate') return marks.provided;
  if (indicator === 'onlineDossierRate') return dossiers?.online ?? null;
  if (indicator !== 'onlineActiveProcedureRate') return null;
  const [first] = marks.allows;
  return first === undefined || first === marks.provided ? (dossiers?.total ?? dossiers?.offline[0] ?? null) : first;
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
  const data = reading.rows.filter((row) => row.kind === 'data');
  const first = data[0]?.row;
  const last = data[data.length - 1]?.row;
  if (first === undefined || last === undefined) return [];
  const { sheet } = assessed;
  const area = {
    top: first + sheet.grid.top,
    bottom: last + sheet.grid.top,
    left: column + sheet.grid.left,
    right: column + sheet.grid.left,
  };
  const cell = (of: number): string => rowCell(area.top, of + sheet.grid.left);
  const { marks, dossiers } = reading;
  const marked = (of: number): string => `ISNUMBER(MATCH(TRIM(${cell(of)}),${MARKS_NAME},0))`;
  if (indicator === 'endToEndProcedureRate' && marks.eligible !== null && marks.provided !== null) {
    const judged = {
      numerator: `(1*${marked(marks.provided)})`,
      denominator: '1',
      target: String(target.numerator),
      scale: target.denominator,
      usable: 'TRUE',
      applies: marked(marks.eligible),
    };
    return verdictRules(area, judged, near).filter((rule) => rule.tone === 'met' || rule.tone === 'missed');
  }
  if (indicator !== 'onlineDossierRate' || dossiers === null) return [];
  const hasTexts = (of: number): boolean => data.some((row) => typeof sheet.value(row.row, of) === 'string');
  const count = (of: number): string => (hasTexts(of) ? countOf(cell(of), true) : cell(of));
  const online = count(dossiers.online);
  const parts = [dossiers.online, ...dossiers.offline];
  const total =
    dossiers.total === null
      ? `(${parts.map((of) => (hasTexts(of) ? `N(${count(of)})` : `N(${cell(of)})`)).join('+')})`
      : dossiers.carriedOver === null
        ? count(dossiers.total)
        : `(N(${cell(dossiers.total)})-N(${cell(dossiers.carriedOver)}))`;
  const paired = dossiers.total === null ? dossiers.offline : [dossiers.total];
  const filled = (columns: readonly number[]): string => `LEN(TRIM(${columns.map(cell).join('&')}))>0`;
  const applies = `IFERROR(OR(${filled([dossiers.online])},${filled(paired)}),TRUE)`;
  const arose = `IFERROR(OR(${total}<>0,${online}<>0),TRUE)`;
  const judged = { numerator: online, denominator: total, target: String(target.numerator), scale: target.denominator };
  const usable = `AND(${filled([dossiers.online])},${filled(paired)},${countsUsable(online, total)})`;
  return verdictRules(area, { ...judged, usable, applies: `${applies},${arose}` }, near);
}
