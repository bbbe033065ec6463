import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildReport } from '../../../src/app/report/report';
import { reportSheet } from '../../../src/app/report/report-sheet';
import { readXlsx } from '../../../src/files/xlsx/read-xlsx';
import { writeXlsx } from '../../../src/files/xlsx/write-xlsx';
import { requestOf } from '../../support/report-request';
import { startExcel, type TestedExcel } from '../support/excel';

let tested: TestedExcel;

beforeAll(async () => {
  tested = await startExcel();
});

describe('a report in Excel', () => {
  test('is added with all that it asks for, and is in the file that is saved', async () => {
    const file = readXlsx(readFileSync('samples/mau-xem-thu.xlsx'));
    await tested.excel.openWorkbook(file.data);
    const sheet = reportSheet(buildReport(requestOf()));
    const name = await tested.host.addSheet(sheet);
    await tested.excel.settled();
    expect(tested.excel.changesNotKept()).toEqual([]);
    const changes = tested.excel.changes();
    const added = changes.addedSheets?.find((one) => one.name === name);
    expect(added?.charts.map(({ type }) => type)).toEqual(['ColumnStacked', 'ColumnClustered']);
    const read = readXlsx(writeXlsx(file, changes)).data.sheets.find((one) => one.name === name);
    expect(read?.merges).toHaveLength(sheet.look?.merges?.length ?? 0);
    const texts = new Set((read?.cells ?? []).map(({ value }) => value));
    for (const text of sheet.rows.flat()) {
      if (typeof text === 'string') expect(texts).toContain(text);
    }
  });
});
