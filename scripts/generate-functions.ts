// Writes what Excel reads of the custom functions, from the catalogue in src/functions. The manifest names both files:
// Vietnamese by default, English for an English Excel.
import { writeFileSync } from 'node:fs';
import { describeFunctions, type Locale } from '../src/functions/functions-metadata';

const files: readonly (readonly [string, Locale])[] = [
  ['assets/functions.vi.json', 'vi'],
  ['assets/functions.json', 'en'],
];

for (const [path, locale] of files) {
  writeFileSync(path, `${JSON.stringify(describeFunctions(locale), null, 2)}\n`);
  console.log(`Đã ghi ${path}`);
}
