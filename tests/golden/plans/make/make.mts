import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { drawWorkbook, type Sheet } from '../../assess-2/make/kit';
import { drawDocument } from './document';
import { legacyLevels } from './legacy-levels';
import { fiveIndicators, levels, rowAUnit, turned } from './shapes';
import { provincePlan, quarters } from './shapes-2026';
import { sourceDocument, sourceSheets } from './source-document';

const folder = join(import.meta.dirname, '..');
const write = (name: string, bytes: Uint8Array): void => writeFileSync(join(folder, name), bytes);

/** The same bytes come out each time: every part of the package gets one fixed time. */
function withFixedTimes(bytes: Uint8Array): Uint8Array {
  return zipSync(unzipSync(bytes), { mtime: new Date(2022, 8, 30), level: 9 });
}

async function workbook(name: string, sheets: readonly Sheet[]): Promise<void> {
  write(`${name}.xlsx`, withFixedTimes(await drawWorkbook(sheets)));
}

/** What another program makes of a file when it opens it and saves it as another kind. */
function saveAs(file: string, kind: 'docx' | 'xlsx' | 'xls'): Uint8Array {
  const scratch = mkdtempSync(join(tmpdir(), 'plans-'));
  execFileSync('soffice', ['--headless', '--convert-to', kind, '--outdir', scratch, join(folder, file)]);
  const bytes = readFileSync(join(scratch, file.replace(/\.[^.]*$/, `.${kind}`)));
  rmSync(scratch, { recursive: true });
  return bytes;
}

function resave(name: string, kind: 'docx' | 'xlsx'): void {
  write(`${name}-libreoffice.${kind}`, withFixedTimes(saveAs(`${name}.${kind}`, kind)));
}

write('bac-kan-2022.docx', drawDocument(sourceDocument()));
await workbook('bac-kan-2022', sourceSheets());
write('nam-chi-tieu.docx', drawDocument(fiveIndicators));
await workbook('theo-tung-don-vi-2026', rowAUnit);
await workbook('theo-cap-2025', levels);
await workbook('xoay-ngang-2024', turned);
resave('bac-kan-2022', 'docx');
resave('bac-kan-2022', 'xlsx');
write('bac-kan-2022-libreoffice.xls', saveAs('bac-kan-2022.xlsx', 'xls'));
write('ke-hoach-tinh-2026.docx', drawDocument(provincePlan));
await workbook('theo-quy-2026', quarters);
await workbook('theo-cap-2023', legacyLevels);
write('theo-cap-2023.xls', saveAs('theo-cap-2023.xlsx', 'xls'));
rmSync(join(folder, 'theo-cap-2023.xlsx'));
