import type { AddedCell, AddedLook, AddedSheet } from '../../files/xlsx/added-sheet';
import type { Area } from '../../sheets/cells/grid';
import { absoluteAddress } from '../formulas/a1';
import type { Book } from './book';
import { type BookSheet, keyOf, positionOf } from './book-sheet';
import { addedLook } from './added-look';
import { addedPaper } from './added-paper';
import { columnNames } from './tables';

/** A pixel is three quarters of a point; a character of the usual font takes seven pixels, and a cell five beside them. */
const PIXELS_PER_POINT = 4 / 3;
const PIXELS_PER_CHARACTER = 7;
const PADDING = 5;

const VISIBILITIES = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;
type ChartType = AddedSheet['charts'][number]['type'];
const CHART_TYPES: ReadonlySet<string> = new Set<ChartType>([
  'ColumnClustered',
  'BarClustered',
  'ColumnStacked',
  'BarStacked100',
  'Line',
]);

/** A worksheet that the add-in added, whole, as it is to be written into the file. */
export function addedSheet(book: Book, sheet: BookSheet): AddedSheet {
  const { cells, looks } = cellsOf(book, sheet);
  return {
    name: sheet.name,
    visibility: VISIBILITIES[sheet.visibility],
    tabColor: sheet.tabColor === '' ? null : sheet.tabColor,
    cells,
    looks,
    widths: [...sheet.widths].map(([column, points]) => ({ column, characters: charactersOf(points) })),
    heights: [
      ...[...sheet.heights].map(([row, points]) => ({ row, points })),
      ...[...sheet.fittedHeights].map(([row, points]) => ({ row, points, isFitted: true })),
    ],
    merges: sheet.merges,
    frozen: sheet.frozen,
    isProtected: sheet.isProtected,
    paper: addedPaper(sheet.paper),
    tables: sheet.tables.map((table) => ({
      name: table.name,
      area: table.area,
      headings: columnNames(sheet, table),
      style: table.style === '' ? null : table.style,
    })),
    validations: validationsOf(book, sheet),
    links: linksOf(book, sheet),
    charts: chartsOf(book, sheet),
  };
}

function cellsOf(book: Book, sheet: BookSheet): Pick<AddedSheet, 'cells' | 'looks'> {
  const looks: AddedLook[] = [];
  const known = new Map<string, number>();
  const lookAt = (row: number, column: number): number => {
    const look = addedLook(sheet.styleAt(row, column));
    const text = JSON.stringify(look);
    const index = known.get(text) ?? looks.push(look) - 1;
    known.set(text, index);
    return index;
  };
  const spills = book.spills(sheet);
  const places = new Map<number, { readonly row: number; readonly column: number }>();
  for (const place of sheet.occupied()) places.set(keyOf(place.row, place.column), place);
  for (const { top, left, bottom, right } of spills) {
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) places.set(keyOf(row, column), { row, column });
    }
  }
  const isBare = (row: number, column: number): boolean =>
    sheet.valueAt(row, column) === null &&
    sheet.formulaAt(row, column) === null &&
    Object.keys(sheet.styleAt(row, column) ?? {}).length === 0;
  const filled = [...places.values()].filter(({ row, column }) => !isBare(row, column));
  const cells = filled.map(({ row, column }): AddedCell => {
    const formula = sheet.formulaAt(row, column)?.slice(1);
    const arrayArea =
      formula === undefined ? undefined : spills.find(({ top, left }) => top === row && left === column);
    return {
      row,
      column,
      value: sheet.valueAt(row, column),
      look: lookAt(row, column),
      ...(formula === undefined ? {} : { formula }),
      ...(arrayArea === undefined ? {} : { arrayArea }),
    };
  });
  cells.sort((one, other) => one.row - other.row || one.column - other.column);
  return { cells, looks };
}

function validationsOf(book: Book, sheet: BookSheet): AddedSheet['validations'] {
  return sheet.validations.flatMap(({ areas, rule, errorAlert: { title, message: text } }) => {
    if (rule === null) return [];
    if ('list' in rule && rule.list.source.startsWith('=')) {
      book.notKept.add(`DataValidation.rule of a list from a formula (${sheet.name})`);
      return [];
    }
    const takes = 'list' in rule ? { list: rule.list.source.split(',').map((each) => each.trim()) } : ('date' as const);
    return areas.map((area) => ({ area, takes, title, text }));
  });
}

function linksOf(book: Book, sheet: BookSheet): AddedSheet['links'] {
  return [...sheet.links].flatMap(([key, { reference: location, tip }]) => {
    if (location === '') {
      book.notKept.add(`Range.hyperlink to the web (${sheet.name})`);
      return [];
    }
    return [{ ...positionOf(key), location, tip }];
  });
}

function chartsOf(book: Book, sheet: BookSheet): AddedSheet['charts'] {
  const address = (area: Area): string => absoluteAddress(sheet.name, area);
  return sheet.charts.flatMap((chart) => {
    if (!CHART_TYPES.has(chart.type)) {
      book.notKept.add(`A chart of type ${chart.type} (${sheet.name})`);
      return [];
    }
    return [
      {
        name: chart.name,
        type: chart.type as ChartType,
        title: chart.title ?? '',
        series: chart.series.map(({ nameCell, categories, values, color }) => ({
          name: nameCell === null ? '' : address(nameCell),
          categories: categories === null ? '' : address(categories),
          values: address(values),
          color,
        })),
        place: chart.place,
        format: chart.valueAxis.numberFormat ?? chart.labelFormat ?? 'General',
        hasLabels: chart.series.some(({ hasLabels }) => hasLabels),
        most: chart.valueAxis.maximum,
        hasLegend: chart.legend.visible,
      },
    ];
  });
}

/** @example charactersOf(56.25) // 10 */
function charactersOf(points: number): number {
  const characters = (points * PIXELS_PER_POINT - PADDING) / PIXELS_PER_CHARACTER;
  return Math.max(0, Math.round(characters * 100) / 100);
}
