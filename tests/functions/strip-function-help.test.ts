import ts from 'typescript';
import { expect, test } from 'vitest';
import { stripFunctionHelp } from '../../scripts/strip-function-help.js';
import { listFiles, readSource } from '../support/source-files';

function built(path: string, source: string): string {
  return ts.transpileModule(source, {
    fileName: path,
    compilerOptions: { target: ts.ScriptTarget.ES2020 },
    transformers: { before: [stripFunctionHelp] },
  }).outputText;
}

/** Whether code takes `help` or `example` out of something. */
function readsHelp(node: ts.Node): boolean {
  const names = new Set(['help', 'example']);
  const isRead =
    (ts.isPropertyAccessExpression(node) && names.has(node.name.text)) ||
    (ts.isBindingElement(node) && ts.isIdentifier(node.name) && names.has(node.name.text));
  return isRead || (ts.forEachChild(node, readsHelp) ?? false);
}

test('the build drops help, examples and names of parameters of functions, and nothing else', () => {
  const source =
    "const a = { id: 'NHOM', help: { vi: 'a', en: 'b' }, parameters: [{ help: b, name }], example: { args: [] } };";
  expect(built('/x/src/functions/a.ts', source)).toBe("const a = { id: 'NHOM', parameters: [{ name }] };\n");
  const named = "const a = { name: { vi: 'đơn_vị', en: 'unit' }, optional: true }, b = { name: 'B' };";
  expect(built('/x/src/functions/a.ts', named)).toBe("const a = { optional: true }, b = { name: 'B' };\n");
  expect(built('/x/src/app/a.ts', source)).toContain('help');
});

test('nothing that runs in Excel reads them: only the generator of functions.json does', () => {
  const generator = 'src/functions/functions-metadata.ts';
  const reading = listFiles('src')
    .filter((path) => /^src\/(functions|office)\/.*\.ts$/.test(path))
    .filter((path) => readsHelp(readSource(path).syntax));
  expect(reading).toEqual([generator]);
});
