import { readFileSync } from 'node:fs';
import { webDarkTheme, webLightTheme } from '@fluentui/tokens';
import { expect, test } from 'vitest';
import { listFiles } from '../support/source-files';

const css = readFileSync('src/taskpane/tokens.css', 'utf8');

/** Custom properties of the blocks whose selector fits. */
function tokensOf(selector: RegExp): Record<string, string> {
  const blocks = [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].filter(([, of]) => selector.test(of ?? ''));
  const pairs = blocks.flatMap(([, , body]) => [...(body ?? '').matchAll(/--(\w+):\s*([^;]+);/g)]);
  return Object.fromEntries(pairs.map(([, name, value]) => [name, value?.trim()])) as Record<string, string>;
}

test.each([
  ['light', webLightTheme, /:root\s*$|light/],
  ['dark', webDarkTheme, /dark/],
] as const)('the %s theme has the values of Fluent', (_, theme, selector) => {
  const tokens = tokensOf(selector);
  expect(Object.keys(tokens).length).toBeGreaterThan(20);
  expect(tokens).toEqual(Object.fromEntries(Object.keys(tokens).map((name) => [name, (theme as never)[name]])));
});

test('every token that the pane uses is defined, in both themes where it is a colour', () => {
  const sheets = listFiles('src/taskpane').filter((path) => path.endsWith('.css'));
  const used = sheets.flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/var\(--(\w+)\)/g)].map(([, token]) => token),
  );
  const [light, dark] = [tokensOf(/:root\s*$|light/), tokensOf(/dark/)];
  const colours = used.filter((token) => token?.startsWith('color'));
  expect(colours.length).toBeGreaterThan(10);
  expect(colours.filter((token) => !((token ?? '') in light) || !((token ?? '') in dark))).toEqual([]);
});
