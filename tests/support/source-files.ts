import { readFileSync, readdirSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import ts from 'typescript';

const NOT_OURS = new Set(['node_modules', 'dist', 'coverage', '.git', '__pycache__']);

/** Paths of all files below a folder of this repository, with forward slashes. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (NOT_OURS.has(entry.name)) return [];
    const path = join(folder, entry.name).split(sep).join('/');
    return entry.isDirectory() ? listFiles(path) : [path];
  });
}

export interface SourceFile {
  readonly path: string;
  readonly lines: number;
  readonly syntax: ts.SourceFile;
}

export function readSource(path: string, text = readFileSync(path, 'utf8')): SourceFile {
  const syntax = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  return { path, lines: text.trimEnd().split('\n').length, syntax };
}

function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => {
    walk(child, visit);
  });
}

/** What a file imports, exports from or imports lazily: `src/...` paths for our own files, package names otherwise. */
export function importsOf({ path, syntax }: SourceFile): string[] {
  const written: string[] = [];
  walk(syntax, (node) => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
      if (node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) written.push(node.moduleSpecifier.text);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [argument] = node.arguments;
      written.push(argument && ts.isStringLiteralLike(argument) ? argument.text : '(computed)');
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      if (ts.isStringLiteral(node.argument.literal)) written.push(node.argument.literal.text);
    }
  });
  return written.map((name) => (name.startsWith('.') ? posix.join(posix.dirname(path), name) : name));
}

/** Identifiers among `names` that a file uses: as a value or type of its own, or as a member of something. */
export function usesOf({ syntax }: SourceFile, names: ReadonlySet<string>, members: 'with-members' | 'free'): string[] {
  const found: string[] = [];
  walk(syntax, (node) => {
    if (!ts.isIdentifier(node) || !names.has(node.text)) return;
    const { parent } = node;
    const isMember =
      (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
      (ts.isQualifiedName(parent) && parent.right === node) ||
      ((ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent) || ts.isMethodSignature(parent)) &&
        parent.name === node);
    if (members === 'with-members' || !isMember) found.push(node.text);
  });
  return found;
}

/** Whether a file does nothing but pass on what other files export. */
export function isBarrel({ syntax }: SourceFile): boolean {
  const { statements } = syntax;
  return statements.length > 0 && statements.every((s) => ts.isExportDeclaration(s) && s.moduleSpecifier !== undefined);
}
