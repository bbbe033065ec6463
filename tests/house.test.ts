import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { circlesOf } from './support/import-circles';
import { importsOf, isBarrel, listFiles, readSource, usesOf, type SourceFile } from './support/source-files';

const BELOW_APP = ['domain', 'data', 'text', 'sheets', 'files'];
const SHIPPED = [...BELOW_APP, 'app', 'functions', 'office', 'taskpane'];
const NEVER_SHIPPED = ['emulator', 'preview', 'cli'];

/** Which rooms of src/ each room may import from, besides itself. A room that is missing here may not exist. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  data: ['domain'],
  text: ['domain'],
  sheets: ['domain'],
  files: ['domain', 'sheets'],
  app: BELOW_APP,
  functions: ['domain', 'data', 'text', 'sheets'],
  taskpane: ['app', 'text', 'domain'],
  office: SHIPPED,
  emulator: SHIPPED,
  cli: [...SHIPPED, 'emulator'],
  preview: [...SHIPPED, 'emulator'],
};

/**
 * The way of a figure through src/sheets: cells → headings → tables → layout → observations. Each room imports only from those
 * before it; a plan's table and a plan's worksheet are read on the same first three.
 */
const SHEETS_MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  cells: [],
  headings: ['cells'],
  tables: ['cells', 'headings'],
  subject: ['cells', 'headings', 'tables'],
  observations: ['cells', 'headings', 'tables', 'subject'],
  layouts: ['cells', 'headings', 'tables', 'subject', 'observations'],
  reading: ['cells', 'headings', 'tables', 'subject', 'observations', 'layouts'],
  'plan-table': ['cells', 'headings', 'tables'],
  'plan-sheet': ['cells', 'headings', 'tables', 'plan-table'],
};

/**
 * The way of a target through src/sheets/plan-table: what words say → what a figure says → what columns are → the document's
 * tables and lines → its notes → whose targets they are. Only the files that stand between the rooms use all of them.
 */
const PLAN_TABLE_MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  words: [],
  figures: ['words'],
  columns: ['words', 'figures'],
  document: ['words', 'figures', 'columns'],
  notes: ['words', 'figures', 'columns', 'document'],
  rows: ['words', 'figures', 'columns', 'document', 'notes'],
};
const PLAN_TABLE = 'src/sheets/plan-table/';

/** The rooms in which no files may import each other in a circle, be it types only; Excel's own objects, which the emulator mirrors, do. */
const WITHOUT_CIRCLES = [...SHIPPED, 'cli', 'preview'];

/** The rooms that may use packages; everything else is our own code and the language. */
const MAY_USE_PACKAGES = ['files', 'taskpane', ...NEVER_SHIPPED];

const OFFICE_GLOBALS = new Set(['Office', 'Excel', 'CustomFunctions', 'OfficeExtension', 'OfficeRuntime']);
const NETWORK = new Set(['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'sendBeacon', 'importScripts']);

const files = listFiles('.');
const sources = files.filter((path) => /^src\/.*\.tsx?$/.test(path)).map((path) => readSource(path));

function roomOf(path: string): string {
  return path.split('/')[1] ?? '';
}

function roomInSheets(path: string): string {
  return path.split('/')[2] ?? '';
}

function wrongInSheets(source: SourceFile): string[] {
  const room = roomInSheets(source.path);
  const allowed = [room, ...(SHEETS_MAY_IMPORT[room] ?? [])];
  return importsOf(source).filter((name) => name.startsWith('src/sheets/') && !allowed.includes(roomInSheets(name)));
}

function inRooms(rooms: readonly string[]): SourceFile[] {
  return sources.filter(({ path }) => rooms.includes(roomOf(path)));
}

function wrongImports(source: SourceFile): string[] {
  const room = roomOf(source.path);
  const allowed = [room, ...(MAY_IMPORT[room] ?? [])];
  return importsOf(source).filter((name) => {
    if (name.startsWith('src/')) return !allowed.includes(roomOf(name));
    if (name.startsWith('node:')) return !NEVER_SHIPPED.includes(room);
    return !MAY_USE_PACKAGES.includes(room);
  });
}

describe('the house', () => {
  it('has only the rooms that are listed', () => {
    expect([...new Set(sources.map(({ path }) => roomOf(path)))].filter((room) => !(room in MAY_IMPORT))).toEqual([]);
  });

  it.each(Object.keys(MAY_IMPORT))('lets %s import only what it may', (room) => {
    const found = inRooms([room]).flatMap((source) => wrongImports(source).map((name) => `${source.path}: ${name}`));
    expect(found).toEqual([]);
  });

  it('would notice a wrong import, however it is written', () => {
    const wrong = [
      "import { a } from '../files/a';",
      "export { a } from '../sheets/a';",
      "const a = await import('../app/a');",
      "type A = import('../cli/a').A;",
      "import fs from 'node:fs';",
      "import pkg from 'fflate';",
      'await import(name);',
    ];
    for (const text of wrong) expect(wrongImports(readSource('src/domain/x.ts', text))).toHaveLength(1);
    expect(wrongImports(readSource('src/domain/x.ts', "import { a } from './a';"))).toEqual([]);
  });

  it('has in src/sheets only the rooms that are listed, and no file between them', () => {
    const rooms = new Set(inRooms(['sheets']).map(({ path }) => roomInSheets(path)));
    expect([...rooms].sort()).toEqual(Object.keys(SHEETS_MAY_IMPORT).sort());
  });

  it.each(Object.keys(SHEETS_MAY_IMPORT))(
    'lets sheets/%s import only what a figure has gone through before',
    (room) => {
      const own = inRooms(['sheets']).filter(({ path }) => roomInSheets(path) === room);
      const found = own.flatMap((source) => wrongInSheets(source).map((name) => `${source.path}: ${name}`));
      expect(found).toEqual([]);
    },
  );

  it.each(Object.keys(PLAN_TABLE_MAY_IMPORT))(
    'lets sheets/plan-table/%s import only what a target has gone through before',
    (room) => {
      const own = sources.filter(({ path }) => path.startsWith(`${PLAN_TABLE}${room}/`));
      const allowed = [room, ...(PLAN_TABLE_MAY_IMPORT[room] ?? [])].map((name) => `${PLAN_TABLE}${name}/`);
      const isWrong = (name: string): boolean =>
        name.startsWith(PLAN_TABLE) && !allowed.some((door) => name.startsWith(door));
      const found = own.flatMap((source) =>
        importsOf(source)
          .filter(isWrong)
          .map((name) => `${source.path}: ${name}`),
      );
      expect(own).not.toEqual([]);
      expect(found).toEqual([]);
    },
  );

  it('would notice a figure that goes back', () => {
    const back = "import type { Reading } from '../observations/reading';";
    expect(wrongInSheets(readSource('src/sheets/tables/x.ts', back))).toEqual(['src/sheets/observations/reading']);
    expect(wrongInSheets(readSource('src/sheets/layouts/x.ts', back))).toEqual([]);
  });

  it.each(WITHOUT_CIRCLES)('has no files in %s that import each other in a circle', (room) => {
    const own = inRooms([room]);
    const imports = new Map(own.map((source) => [source.path.replace(/\.tsx?$/, ''), importsOf(source)]));
    expect(imports.size).toBeGreaterThan(0);
    expect(circlesOf(imports)).toEqual([]);
  });

  it('would notice a circle, however long', () => {
    const imports = new Map([
      ['a', ['b', 'x']],
      ['b', ['c']],
      ['c', ['a']],
      ['d', ['a']],
    ]);
    expect(circlesOf(imports)).toEqual([['a', 'b', 'c']]);
    expect(circlesOf(new Map([['a', ['a']]]))).toEqual([['a']]);
  });

  it('names Office, Excel and CustomFunctions in the office room only', () => {
    const elsewhere = inRooms(SHIPPED.filter((room) => room !== 'office'));
    const found = elsewhere.filter((source) => usesOf(source, OFFICE_GLOBALS, 'free').length > 0);
    expect(found.map(({ path }) => path)).toEqual([]);
    const probe = 'let a: Excel.Range; Office.onReady(); const b = { Excel: 1 }; b.Excel;';
    expect(usesOf(readSource('src/app/x.ts', probe), OFFICE_GLOBALS, 'free')).toEqual(['Excel', 'Office']);
  });

  it('never calls the network from shipped code: figures stay in the workbook', () => {
    const found = inRooms(SHIPPED).filter((source) => usesOf(source, NETWORK, 'with-members').length > 0);
    expect(found.map(({ path }) => path)).toEqual([]);
    const probe = 'window.fetch(a); new WebSocket(b); navigator.sendBeacon(c);';
    expect(usesOf(readSource('src/app/x.ts', probe), NETWORK, 'with-members')).toHaveLength(3);
  });

  it('has no barrels but the list of built-in plans', () => {
    const barrels = sources.filter((source) => isBarrel(source) || /\/index\.tsx?$/.test(source.path));
    expect(barrels.map(({ path }) => path).filter((path) => path !== 'src/data/plans/index.ts')).toEqual([]);
    expect(isBarrel(readSource('src/app/x.ts', "export * from './a';"))).toBe(true);
  });

  it('keeps every file under 300 lines', () => {
    const code = files.filter((path) => /\.(ts|tsx|mjs|js)$/.test(path)).map((path) => readSource(path));
    expect(code.filter(({ lines }) => lines > 300).map(({ path, lines }) => `${path}: ${lines}`)).toEqual([]);
  });

  it('writes file names in kebab-case', () => {
    // Files that units send are called as officers call them.
    const sent = 'tests/golden/consolidate/don-vi/';
    const ours = files.filter(
      (path) => /^(src|tests|scripts|bench|assets|samples|docs)\/.*(?<!\.py)$/.test(path) && !path.startsWith(sent),
    );
    const odd = ours.filter(
      (path) => !path.split('/').every((part) => part === 'README.md' || /^\.?[a-z0-9]+([-.][a-z0-9]+)*$/.test(part)),
    );
    expect(odd).toEqual([]);
  });

  it('keeps machine paths, registry addresses, notes to self and switched-off tests out', () => {
    // One letter of each stands in brackets, so that this file does not trip over itself.
    const forbidden = [
      /(^|[^\w.])\/[w]ork\//m,
      /\/[r]oot\//,
      /\/[h]ome\/\w/,
      /\.[l]ibrary\b/,
      /[f]arm-/,
      /"[r]esolved": "http/,
      /\b([T]ODO|[F]IXME|[X]XX)\b/,
      /\b(it|test|describe)\.([s]kip|[o]nly|[t]odo)\b/,
    ];
    const text = files.filter((path) => /\.(ts|tsx|mjs|js|json|md|html|xml|svg|css)$|\.ci\/run$/.test(path));
    const found = text.filter((path) => forbidden.some((pattern) => pattern.test(readFileSync(path, 'utf8'))));
    expect(found).toEqual([]);
  });
});
