import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { assessSheet } from '../../../src/app/assess/assess-sheet';
import { planVerdicts } from '../../../src/app/assess/verdict-column';
import { writeVerdicts } from '../../../src/app/assess/write-verdicts';
import { readXlsx } from '../../../src/files/xlsx/read-xlsx';
import { UnreadableFileError } from '../../../src/files/xlsx/unreadable-file-error';
import type { WorkbookData } from '../../../src/files/xlsx/workbook-data';
import { cellAddress } from '../../../src/sheets/cells/grid';
import { sameVerdict } from '../../../src/text/vi/verdicts';
import { startExcel, type TestedExcel } from '../support/excel';

const FOLDERS = [
  'tests/golden/assess',
  'tests/golden/assess-2',
  'tests/golden/cases/meaning',
  'tests/golden/cases/real',
];

let tested: TestedExcel;

beforeAll(async () => {
  tested = await startExcel();
});

/** Some files are damaged on purpose. */
function readIfPossible(path: string): WorkbookData | null {
  try {
    return readXlsx(readFileSync(path)).data;
  } catch (error) {
    if (error instanceof UnreadableFileError) return null;
    throw error;
  }
}

describe.each(FOLDERS)('in every summary of %s', (folder) => {
  test('the formulas say what the pane says', { timeout: 240_000 }, async () => {
    const files = readdirSync(folder).filter((name) => name.endsWith('.xlsx'));
    const wrong: string[] = [];
    let [rows, followed] = [0, 0];
    for (const file of files) {
      const data = readIfPossible(`${folder}/${file}`);
      if (data === null) continue;
      await tested.excel.openWorkbook(data);
      await tested.excel.settled();
      const before = await assessSheet(tested.host, { plan: null, sheet: null });
      const planned = before.assessed && planVerdicts(before.assessed, before.plan, null);
      if (planned === null || before.isProtected) continue;
      await writeVerdicts(tested.host, { plan: null, sheet: null });
      await tested.excel.settled();
      const { area, texts } = planned.column;
      planned.words.forEach((words, index) => {
        if (words === '' || index === 0) return;
        const value = tested.excel.cellValue(before.sheet, cellAddress(area.top + index, area.left));
        const said = typeof value === 'string' ? value : JSON.stringify(value);
        rows += 1;
        if (texts[index]?.startsWith('=') === true) followed += 1;
        if (!sameVerdict(said, words)) wrong.push(`${file} ${String(area.top + index + 1)}: ${said} for ${words}`);
      });
    }
    expect(wrong).toEqual([]);
    expect(rows).toBeGreaterThan(0);
    expect(followed / rows).toBeGreaterThan(0.9);
  });
});
