import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { drawWorkbook, type Sheet } from '../../assess-2/make/kit';
import { drawDocument } from './document';
import { fiveIndicators, levels, rowAUnit, turned } from './shapes';
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

/** What another program makes of the file when it opens and saves it. */
function resave(name: string, kind: 'docx' | 'xlsx'): void {
  const scratch = mkdtempSync(join(tmpdir(), 'plans-'));
  execFileSync('soffice', ['--headless', '--convert-to', kind, '--outdir', scratch, join(folder, `${name}.${kind}`)]);
  write(`${name}-libreoffice.${kind}`, withFixedTimes(readFileSync(join(scratch, `${name}.${kind}`))));
  rmSync(scratch, { recursive: true });
}

write('bac-kan-2022.docx', drawDocument(sourceDocument()));
await workbook('bac-kan-2022', sourceSheets());
write('nam-chi-tieu.docx', drawDocument(fiveIndicators));
await workbook('theo-tung-don-vi-2026', rowAUnit);
await workbook('theo-cap-2025', levels);
await workbook('xoay-ngang-2024', turned);
resave('bac-kan-2022', 'docx');
resave('bac-kan-2022', 'xlsx');
