import { beforeAll, describe, expect, test } from 'vitest';
import { countsUsable, verdictRules } from '../../../src/app/colours/verdict-rules';
import { assessCounts } from '../../../src/domain/verdicts/assessment';
import { workbook } from '../../emulator/support/workbook';
import { startExcel, type TestedExcel } from '../support/excel';
import { sheetOfRows } from '../support/sheets';

let tested: TestedExcel;
beforeAll(async () => {
  tested = await startExcel();
});

const near = { numerator: 80, denominator: 100 };
const PAIRS = [0, 99, 100, 101, 125, 126, 5000].map((late) => [late, 10_000] as const);

/** Tones that the native rules give to the pairs, one a row. */
async function tonesOf(pairs: readonly (readonly [number, number])[], percent: number): Promise<(string | null)[]> {
  await tested.excel.openWorkbook(
    workbook([
      sheetOfRows(
        'TRE',
        pairs.map((pair) => [...pair]),
      ),
    ]),
  );
  const area = { top: 0, left: 0, bottom: pairs.length - 1, right: 0 };
  const usable = `AND(${countsUsable('$A1', '$B1')})`;
  const judged = { numerator: '$A1', denominator: '$B1', target: String(percent), scale: 100, usable, applies: 'TRUE' };
  const rules = verdictRules(area, { ...judged, better: 'lower' }, near);
  await tested.host.withSheet('TRE', (session) => session.replaceColours({ names: [], rules }));
  const tones: (string | null)[] = [];
  for (let row = 1; row <= pairs.length; row += 1) tones.push(await tested.toneAt('TRE', `A${String(row)}`));
  return tones;
}

describe('native rules of an indicator that is better when lower', () => {
  test.each([0, 1, 50])('colour as the product judges against %d%%', async (percent) => {
    const judge = ([numerator, denominator]: readonly [number, number]): string =>
      assessCounts({ numerator, denominator }, { numerator: percent, denominator: 100 }, { better: 'lower' }).status;
    expect(await tonesOf(PAIRS, percent)).toEqual(PAIRS.map(judge));
  });

  test('leave what did not arise without a verdict', async () => {
    expect(await tonesOf([[0, 0]], 1)).toEqual(['neutral']);
  });
});
