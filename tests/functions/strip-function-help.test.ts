import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { stripFunctionHelp } from '../../scripts/strip-function-help.js';
import { stripWordExamples } from '../../scripts/strip-word-examples.js';
import { listFiles, readSource } from '../support/source-files';

function built(path: string, source: string): string {
  return ts.transpileModule(source, {
    fileName: path,
    compilerOptions: { target: ts.ScriptTarget.ES2020 },
    transformers: { before: [stripFunctionHelp, stripWordExamples] },
  }).outputText;
}

/** Whether code takes what the build drops out of something. */
function readsHelp(node: ts.Node): boolean {
  const names = new Set(['help', 'example', 'dimensionality']);
  const isRead =
    (ts.isPropertyAccessExpression(node) && (names.has(node.name.text) || isResultOfEntry(node))) ||
    (ts.isBindingElement(node) && ts.isIdentifier(node.name) && names.has(node.name.text));
  return isRead || (ts.forEachChild(node, readsHelp) ?? false);
}

/** `entry.result`: other results are the code's own. */
function isResultOfEntry(node: ts.PropertyAccessExpression): boolean {
  return node.name.text === 'result' && ts.isIdentifier(node.expression) && node.expression.text === 'entry';
}

test('the build drops what only Excel reads of functions, and nothing else', () => {
  const source =
    "const a = { id: 'NHOM', help: { vi: 'a', en: 'b' }, parameters: [{ help: b, name }], example: { args: [] } };";
  expect(built('/x/src/functions/a.ts', source)).toBe("const a = { id: 'NHOM', parameters: [{ name }] };\n");
  const others =
    "const a = { name: { vi: 'đơn_vị', en: 'unit' }, dimensionality: 'scalar' }, b = { result: { type: 'any' } }, c = { name: 'B', result: 1 };";
  expect(built('/x/src/functions/a.ts', others)).toBe("const a = {}, b = {}, c = { name: 'B', result: 1 };\n");
  expect(built('/x/src/app/a.ts', source)).toContain('help');
});

test('nothing that runs in Excel reads them: only the generator of functions.json does', () => {
  const generator = 'src/functions/functions-metadata.ts';
  const reading = listFiles('src')
    .filter((path) => /^src\/(functions|office)\/.*\.ts$/.test(path))
    .filter((path) => readsHelp(readSource(path).syntax));
  expect(reading).toEqual([generator]);
});

test('the build drops examples and counter-examples of vocabularies, which only tests read', () => {
  const line = "const a = [rule({ means: 'stt', leaf: /^stt$/, example: 'STT', unlike: 'TT hồ sơ' })];";
  expect(built('/x/src/sheets/a.ts', line)).toBe("const a = [rule({ means: 'stt', leaf: /^stt$/ })];\n");
  const others = "const a = { example: 'một hàng' }, b = { unlike: 1 };";
  expect(built('/x/src/sheets/a.ts', others)).toBe("const a = { example: 'một hàng' }, b = { unlike: 1 };\n");
  const reading = listFiles('src')
    .filter((path) => /\.tsx?$/.test(path))
    .filter((path) => /\.unlike\b|[{,]\s*unlike\s*[,}]/.test(readFileSync(path, 'utf8')));
  expect(reading).toEqual([]);
});
