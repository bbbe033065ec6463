import type { Plan } from '../../domain/plans/plan';
import type { Area } from '../../sheets/cells/grid';
import type { AssessedGrid } from '../../sheets/reading/assess-grid';
import { madeText } from '../../text/vi/made';
import { absoluteRange } from '../colours/expressions';
import type { ColourName } from '../host/host';
import type { WorkbookSettings } from '../host/settings';
import { basisFormula, basisNow } from './basis';
import { fingerprint } from './fingerprint';
import { COLOURED_AREA, COLOURS_BASIS } from './names';

/** Names that go with a worksheet's colours: by what they were made, and which rows they cover. */
export function coloursBasis(assessed: AssessedGrid, plan: Plan, settings: WorkbookSettings): readonly ColourName[] {
  const formula = basisFormula(basisNow(plan, settings, printOf(assessed)));
  const basis = { name: COLOURS_BASIS, formula, comment: madeText.basisOf(plan.year, settings.nearPercent) };
  const area = dataArea(assessed);
  if (area === null) return [basis];
  const range = `=${absoluteRange(assessed.sheet.grid.sheet, area)}`;
  return [basis, { name: COLOURED_AREA, formula: range, comment: madeText.colouredArea }];
}

/**
 * What a sheet's verdicts hang on besides its figures, which colours follow by themselves: the targets of its units, and which
 * columns were read. The order of its rows makes no difference.
 */
export function printOf(assessed: AssessedGrid): string {
  const targets = assessed.assessments.map(({ writtenAs, unit, indicator, target }) =>
    [writtenAs ?? '', unit ?? '', indicator, target?.text ?? '', JSON.stringify(target?.value ?? null)].join(' | '),
  );
  const columns = assessed.columns.flatMap(({ takenAs, heading, why }) =>
    why === 'used' ? [`${takenAs ?? ''} ${heading}`] : [],
  );
  const times = assessed.readings.flatMap(({ ownRows }) => ownRows?.texts ?? []);
  return fingerprint([...new Set(targets)].sort().concat(columns, times).join('\n'));
}

/** From the first to the last row of figures (of the column, where units stand side by side); null where there is none. */
export function dataArea(assessed: AssessedGrid): Area | null {
  const cells = dataCells(assessed);
  if (cells.length === 0) return null;
  const [rows, columns] = [cells.map(({ row }) => row), cells.map(({ column }) => column)];
  const least = (values: readonly number[]): number => values.reduce((so, value) => Math.min(so, value));
  const most = (values: readonly number[]): number => values.reduce((so, value) => Math.max(so, value));
  return { top: least(rows), left: least(columns), bottom: most(rows), right: most(columns) };
}

/** The first cell of each row of figures, on the worksheet. */
export function dataCells({ readings }: AssessedGrid): readonly { readonly row: number; readonly column: number }[] {
  return readings.flatMap(({ sheet, rows, unitRows }) => [
    ...rows.filter(({ kind }) => kind === 'data').map(({ row, nameColumn }) => sheet.place(row, nameColumn)),
    ...(unitRows?.units ?? []).flatMap((unit) => unit.rows.map((row) => sheet.place(row, unitRows?.nameColumn ?? 0))),
  ]);
}
