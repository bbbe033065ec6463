import {
  moveArea,
  moveCell,
  moveEach,
  moveLine,
  type LineEdit,
  type SheetLineEdit,
} from '../../../files/xlsx/lines/line-edit';
import { moveMerges } from '../../../files/xlsx/lines/move-data';
import { moveEdge } from '../../../files/xlsx/lines/move-panes';
import { moveRule } from '../../../files/xlsx/lines/move-rule';
import { type BookSheet, keyOf, positionOf } from '../book-sheet';
import type { ChartEntry } from '../charts';
import type { Paper } from '../paper';
import type { ValidationEntry } from '../validations';
import { moveModel, movePlace } from './move-model';

/** Moves all that a worksheet has by rows, columns, cells and areas; its formulas and rules are moved by {@link moveRules} and the book. */
export function moveSheet(sheet: BookSheet, edit: SheetLineEdit): void {
  const { frozen } = sheet;
  moveModel(sheet.model, edit);
  if (frozen !== null) {
    const rows = edit.lines === 'rows' ? moveEdge(frozen.rows, edit) : frozen.rows;
    const columns = edit.lines === 'columns' ? moveEdge(frozen.columns, edit) : frozen.columns;
    sheet.frozen = rows + columns === 0 ? null : { rows, columns };
  }
  sheet.merges = moveMerges(sheet.merges, edit);
  sheet.storedArrays = moveEach(sheet.storedArrays, (area) => moveArea(area, edit));
  moveCellKeys(sheet.links, edit, false);
  moveCellKeys(sheet.namedStyles, edit, true);
  const written = moveEach([...sheet.written], (key) => movedKey(key, edit));
  sheet.written.clear();
  for (const key of written) sheet.written.add(key);
  if (edit.lines === 'rows') for (const heights of [sheet.heights, sheet.fittedHeights]) moveLineKeys(heights, edit);
  else moveLineKeys(sheet.widths, edit);
  sheet.tables = moveEach(sheet.tables, (table) => {
    const area = moveArea(table.area, edit);
    return area === null ? null : Object.assign(table, { area });
  });
  sheet.charts = sheet.charts.map((chart) => moveChart(chart, edit));
  sheet.paper = movePaper(sheet.paper, edit);
}

/** Conditional formats and validations of any worksheet: their formulas may refer to the one that is edited. */
export function moveRules(sheet: BookSheet, edit: SheetLineEdit): void {
  sheet.rules = moveEach(sheet.rules, (rule) => {
    const moved = moveRule(rule.areas, sheet.name, edit);
    if (moved === null) return null;
    return Object.assign(rule, { areas: [...moved.areas], formula: moved.move(rule.formula) });
  });
  sheet.validations = moveEach(sheet.validations, (entry) => moveValidation(entry, sheet.name, edit));
}

function moveValidation(entry: ValidationEntry, home: string, edit: SheetLineEdit): ValidationEntry | null {
  const moved = moveRule(entry.areas, home, edit);
  if (moved === null) return null;
  const move = (formula: string): string => (formula.startsWith('=') ? moved.move(formula) : formula);
  const { rule } = entry;
  if (rule === null) return { ...entry, areas: moved.areas };
  if ('list' in rule) {
    return { ...entry, areas: moved.areas, rule: { list: { ...rule.list, source: move(rule.list.source) } } };
  }
  const { formula1, formula2, operator } = rule.date;
  const date = { formula1: move(formula1), operator, ...(formula2 === undefined ? {} : { formula2: move(formula2) }) };
  return { ...entry, areas: moved.areas, rule: { date } };
}

/** Series all of whose figures would be deleted are refused before. */
function moveChart(chart: ChartEntry, edit: LineEdit): ChartEntry {
  const { place } = chart;
  const isRows = edit.lines === 'rows';
  const [first, last] = isRows ? movePlace(place.top, place.bottom, edit) : movePlace(place.left, place.right, edit);
  const series = chart.series.map((one) =>
    Object.assign(one, {
      nameCell: one.nameCell === null ? null : moveArea(one.nameCell, edit),
      categories: one.categories === null ? null : moveArea(one.categories, edit),
      values: moveArea(one.values, edit) ?? one.values,
    }),
  );
  const moved = isRows ? { ...place, top: first, bottom: last } : { ...place, left: first, right: last };
  return Object.assign(chart, { place: moved, series });
}

function movePaper(paper: Paper, edit: LineEdit): Paper {
  const printArea = paper.printArea === null ? null : moveArea(paper.printArea, edit);
  if (edit.lines === 'columns') return { ...paper, printArea };
  const { titleRows } = paper;
  const titles =
    titleRows === null ? null : moveArea({ top: titleRows.first, bottom: titleRows.last, left: 0, right: 0 }, edit);
  return {
    ...paper,
    printArea,
    titleRows: titles === null ? null : { first: titles.top, last: titles.bottom },
    breaksBefore: moveEach(paper.breaksBefore, (row) => moveLine(row, edit)),
  };
}

function movedKey(key: number, edit: LineEdit): number | null {
  const moved = moveCell(positionOf(key), edit);
  return moved === null ? null : keyOf(moved.row, moved.column);
}

function moveCellKeys<T>(kept: Map<number, T>, edit: LineEdit, isLook: boolean): void {
  const before = [...kept];
  kept.clear();
  for (const [key, value] of before) {
    const moved = movedKey(key, edit);
    if (moved !== null) kept.set(moved, value);
    if (!isLook || edit.kind === 'delete') continue;
    const { row, column } = positionOf(key);
    if ((edit.lines === 'rows' ? row : column) !== edit.at - 1) continue;
    for (let line = edit.at; line < edit.at + edit.count; line++) {
      kept.set(edit.lines === 'rows' ? keyOf(line, column) : keyOf(row, line), value);
    }
  }
}

function moveLineKeys(kept: Map<number, number>, edit: LineEdit): void {
  const before = [...kept];
  kept.clear();
  for (const [line, value] of before) {
    const moved = moveLine(line, edit);
    if (moved !== null) kept.set(moved, value);
    if (edit.kind === 'delete' || line !== edit.at - 1) continue;
    for (let next = edit.at; next < edit.at + edit.count; next++) kept.set(next, value);
  }
}
