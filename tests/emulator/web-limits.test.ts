import { beforeAll, expect, test } from 'vitest';
import type { EmulatedExcel } from '../../src/emulator/host/excel-host';
import { startAddin } from '../../src/emulator/node/start-addin';
import { refusal } from './support/refusal';

let host: EmulatedExcel;

beforeAll(async () => {
  host = await startAddin({ platform: 'web' }, () => undefined);
});

const table = (rows: number, text: string): string[][] => Array.from({ length: rows }, () => [text]);

test('a request of more than 5 MB is refused on the web', async () => {
  expect(await refusal((s) => (s.getRange('A1:A400').values = table(400, 'x'.repeat(14_000))))).toBe(
    'RequestPayloadSizeLimitExceeded',
  );
});

test('a response of more than 5 MB is refused on the web', async () => {
  await host.openWorkbook(null);
  for (const rows of ['A1:A200', 'A201:A400']) {
    expect(await refusal((s) => (s.getRange(rows).values = table(200, 'x'.repeat(14_000))))).toBeNull();
  }
  expect(await refusal((s) => s.getRange('A1:A400').load('values'))).toBe('ResponsePayloadSizeLimitExceeded');
  expect(await refusal((s) => s.getRange('A1:A100').load('values'))).toBeNull();
});

test('round trips and their sizes are counted', async () => {
  await host.openWorkbook(null);
  host.resetRoundTrips();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1').load('values');
    await context.sync();
    range.values = [[1]];
    await context.sync();
  });
  expect(host.roundTrips).toBe(2);
  expect(host.exchanges).toHaveLength(2);
  expect(host.exchanges.every(({ requestBytes, responseBytes }) => requestBytes > 100 && responseBytes > 10)).toBe(
    true,
  );
});
