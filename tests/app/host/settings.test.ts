import { expect, test } from 'vitest';
import { defaultSettings, readNear, readWorkbookSettings, settingEntries } from '../../../src/app/host/settings';

const kept = (entries: ReadonlyMap<string, unknown>): ReadonlyMap<string, unknown> =>
  new Map([...entries].filter(([, value]) => value !== null));

test('settings are read back as they were kept', () => {
  const settings = { nearPercent: 90, decimals: 2, mode: 'round', palette: 'classic', writesVerdicts: true } as const;
  expect(readWorkbookSettings(kept(settingEntries(settings)))).toEqual(settings);
});

test('defaults leave nothing in the workbook', () => {
  expect(kept(settingEntries(defaultSettings)).size).toBe(0);
  expect(readWorkbookSettings(new Map())).toEqual(defaultSettings);
});

test('what makes no sense in a file is the default', () => {
  const strange = new Map<string, unknown>([
    ['dvctt.near', 0],
    ['dvctt.decimals', 1.5],
    ['dvctt.rounding', 'up'],
    ['dvctt.palette', 7],
    ['dvctt.verdicts', 'yes'],
  ]);
  expect(readWorkbookSettings(strange)).toEqual(defaultSettings);
  expect(readNear(strange)).toEqual({ numerator: 80, denominator: 100 });
});
