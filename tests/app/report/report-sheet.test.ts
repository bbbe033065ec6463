import { describe, expect, it } from 'vitest';
import type { NewSheet } from '../../../src/app/host/new-sheet';
import { buildReport } from '../../../src/app/report/report';
import type { ReportRequest } from '../../../src/app/report/report-request';
import { reportSheet } from '../../../src/app/report/report-sheet';
import { linesHeight, wrapText } from '../../../src/app/report/text-size';
import { bacKan2022 } from '../../../src/data/plans/bac-kan-2022';
import type { Area } from '../../../src/sheets/cells/grid';
import { pastOf } from '../../support/consolidated';
import { blankLetterhead, figuresOf, planOfIndicators, planOfManyUnits, requestOf } from '../../support/report-request';

const sheetOf = (request: ReportRequest): NewSheet => reportSheet(buildReport(request));
const lookOf = ({ look }: NewSheet) => {
  if (look === undefined) throw new Error('no look');
  return look;
};

const bothPeriods = { lastYear: pastOf(figuresOf(bacKan2022, 5), '9 tháng năm 2021') };
const requests: readonly (readonly [string, ReportRequest])[] = [
  ['19 units and three indicators', requestOf()],
  ['two earlier periods', requestOf(bacKan2022, bothPeriods)],
  ['114 units', requestOf(planOfManyUnits(6))],
  ...[1, 2, 4, 5, 6, 7].map((count) => [`${count} indicators`, requestOf(planOfIndicators(count))] as const),
  [
    'nothing to compare with and nothing filled in',
    requestOf(bacKan2022, { previous: null, letterhead: blankLetterhead }),
  ],
];

/** The area that a cell is shown in. */
function shownIn(sheet: NewSheet, row: number, column: number): Area {
  const merged = lookOf(sheet).merges?.find(({ top, left }) => top === row && left === column);
  return merged ?? { top: row, left: column, bottom: row, right: column };
}

const textsOf = (sheet: NewSheet): { row: number; column: number; text: string }[] =>
  sheet.rows.flatMap((cells, row) =>
    cells.flatMap((text, column) => (typeof text === 'string' && text !== '' ? [{ row, column, text }] : [])),
  );

const heightOf = (sheet: NewSheet, row: number): number =>
  lookOf(sheet).heights?.find((height) => height.row === row)?.points ?? 0;

function sizeAt(sheet: NewSheet, row: number, column: number): { size: number; bold: boolean } {
  const styles = (lookOf(sheet).styles ?? []).filter(
    ({ area }) => area.top <= row && row <= area.bottom && area.left <= column && column <= area.right,
  );
  const last = <K extends 'size' | 'bold'>(key: K) =>
    [...styles].reverse().find((style) => style[key] !== undefined)?.[key];
  return { size: last('size') ?? 13, bold: last('bold') ?? false };
}

describe('a report as a worksheet', () => {
  it.each(requests)(
    'shows each text whole: its row is high enough, and no higher than Excel allows (%s)',
    (_, request) => {
      const sheet = sheetOf(request);
      for (let row = 0; row < sheet.rows.length; row += 1) {
        expect(heightOf(sheet, row)).toBeGreaterThan(0);
        expect(heightOf(sheet, row)).toBeLessThanOrEqual(409);
      }
      for (const { row, column, text } of textsOf(sheet)) {
        const { left, right } = shownIn(sheet, row, column);
        const points = sheet.widths.slice(left, right + 1).reduce((sum, width) => sum + width * 5.5, 0);
        const look = sizeAt(sheet, row, column);
        const lines = wrapText(text, points - 5, look).length;
        expect(heightOf(sheet, row)).toBeGreaterThanOrEqual(linesHeight(lines, look.size) - 0.001);
      }
    },
  );

  it.each(requests)('has merged areas that do not overlap and hold one text each (%s)', (_, request) => {
    const sheet = sheetOf(request);
    const taken = new Set<string>();
    for (const { top, left, bottom, right } of lookOf(sheet).merges ?? []) {
      expect([top, bottom]).toEqual([top, top]);
      for (let column = left; column <= right; column += 1) {
        expect(taken.has(`${top},${column}`)).toBe(false);
        taken.add(`${top},${column}`);
        if (column > left) expect(sheet.rows[top]?.[column] ?? null).toBeNull();
      }
    }
  });

  it.each(requests)('fits A4 upright between its margins (%s)', (_, request) => {
    const { widths, paper, rows } = sheetOf(request);
    expect(widths.reduce((sum, width) => sum + width, 0) * 5.5).toBeLessThanOrEqual((165 / 25.4) * 72);
    expect(paper).toMatchObject({
      ...{ orientation: 'Portrait', pagesWide: 1, hasPageNumbers: true },
      margins: { top: 20, right: 15, bottom: 20, left: 30 },
      printArea: { top: 0, left: 0, bottom: rows.length - 1, right: widths.length - 1 },
    });
  });

  it.each(requests)('draws charts from numbers in cells of its own, over blank rows (%s)', (_, request) => {
    const sheet = sheetOf(request);
    const { charts = [], rows, paper } = sheet;
    expect(charts.length).toBe(request.previous === null ? 1 : 2);
    for (const { source, place, colors } of charts) {
      expect(colors.length).toBeGreaterThanOrEqual(source.right - source.left);
      for (let row = source.top + 1; row <= source.bottom; row += 1) {
        expect(typeof rows[row]?.[source.left]).toBe('string');
        for (let column = source.left + 1; column <= source.right; column += 1) {
          const value = rows[row]?.[column];
          expect(typeof value === 'number' || (typeof value === 'object' && value !== null) || value === '–').toBe(
            true,
          );
        }
      }
      for (const row of rows.slice(place.top, place.bottom + 1)) expect(row.every((cell) => cell === null)).toBe(true);
      // A page break through a drawing cuts it in two.
      const inside = paper?.breaksBefore?.filter((at) => at > place.top && at <= place.bottom);
      expect(inside).toEqual([]);
    }
    const names = charts.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('begins the appendix on a new page and repeats its headings on those after', () => {
    const { rows, paper } = sheetOf(requestOf(planOfManyUnits(6)));
    const appendix = rows.findIndex((cells) => cells[0] === 'Phụ lục');
    expect(paper?.breaksBefore).toContain(appendix);
    const repeated = paper?.titleRows;
    expect(repeated && rows[repeated.first]?.slice(0, 2)).toEqual(['STT', 'Đơn vị']);
    expect(repeated?.first).toBeGreaterThan(appendix);
    expect(repeated?.last).toBe(repeated?.first);
  });

  it('is set in Times New Roman 13, tables in a smaller size', () => {
    const sheet = sheetOf(requestOf());
    expect(lookOf(sheet).font).toEqual({ name: 'Times New Roman', size: 13 });
    for (const { top, left } of lookOf(sheet).tables) {
      expect([10, 11]).toContain(sizeAt(sheet, top, left).size);
    }
  });

  it('holds rates as the numbers that are shown, and texts as texts whatever they begin with', () => {
    const groups = bacKan2022.groups.map((group) => ({
      ...group,
      units: group.units.map((unit, at) => (at === 0 ? { ...unit, name: `=1+1 ${group.id}` } : unit)),
    }));
    const sheet = sheetOf(requestOf({ ...bacKan2022, groups }));
    const shares = sheet.rows.flat().filter((cell) => typeof cell === 'object' && cell !== null && 'share' in cell);
    expect(shares.length).toBeGreaterThan(15);
    expect(sheet.rows.flat().some((cell) => typeof cell === 'object' && cell !== null && 'formula' in cell)).toBe(
      false,
    );
    expect(textsOf(sheet).some(({ text }) => text === '=1+1 I.1')).toBe(true);
  });

  it('goes on in the next row where a text is too long for one', () => {
    const base = bacKan2022.groups[0];
    const units = Array.from({ length: 400 }, (_, at) => ({
      name: `Đơn vị sự nghiệp công lập số ${at + 1}`,
      aliases: [],
    }));
    const plan = { ...bacKan2022, groups: [{ ...base, units }] };
    const consolidation = {
      plan,
      records: units.map(({ name }) => ({ unit: name, group: base.id, collected: 'missing' as const, figures: [] })),
    };
    const sheet = sheetOf(requestOf(plan, { consolidation, previous: null }));
    const said = textsOf(sheet)
      .map(({ text }) => text)
      .join(' ');
    expect(said).toContain('Chưa gửi số liệu (400 đơn vị):');
    expect(said.match(/Đơn vị sự nghiệp công lập số 399;/gu)?.length).toBeGreaterThanOrEqual(2);
    for (const { points } of lookOf(sheet).heights ?? []) expect(points).toBeLessThanOrEqual(409);
  });
});
