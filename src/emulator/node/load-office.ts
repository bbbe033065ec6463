import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';
import type { EmulatedExcel } from '../host/excel-host';

const DIST = join(dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/package.json')), 'dist');
/** Where office.js believes it was loaded from: it builds the addresses of its other scripts on it. */
const BASE = 'https://emulated.invalid/office-js/';

interface ScriptElement {
  src: string;
  onload?: () => void;
  onerror?: (error: unknown) => void;
}

/**
 * Loads the real, unmodified office.js into this realm and connects it to the host. office.js is a singleton: once a
 * realm, and several workbooks are opened one after another under the same host.
 */
export async function loadOffice(host: EmulatedExcel): Promise<void> {
  if (typeof Office !== 'undefined') throw new Error('office.js is loaded in this realm already');
  if (typeof document !== 'undefined') throw new Error('In a page, office.js is loaded by the page itself');
  definePage();
  host.install(globalThis);
  runScript('office.js');
  await Office.onReady();
}

function runScript(file: string): void {
  const path = join(DIST, file);
  new Script(readFileSync(path, 'utf8'), { filename: path }).runInThisContext();
}

/** office.js adds script elements for the rest of itself; they are run from the package. Telemetry is left out. */
function loadScript(element: ScriptElement): void {
  const file = element.src.slice(BASE.length);
  setTimeout(() => {
    if (!file.startsWith('telemetry/')) runScript(file);
    element.onload?.();
  }, 0);
}

/** The little of a page that office.js touches while it starts. */
function definePage(): void {
  const head = { appendChild: (element: ScriptElement) => loadScript(element) };
  const createElement = (tagName: string): object => ({
    tagName,
    src: '',
    setAttribute: () => undefined,
    appendChild: () => undefined,
  });
  const ignore = (): void => undefined;
  define({
    window: globalThis,
    self: globalThis,
    document: {
      readyState: 'complete',
      scripts: [],
      hasFocus: () => true,
      addEventListener: ignore,
      removeEventListener: ignore,
      createElement,
      createTextNode: () => ({}),
      getElementById: () => null,
      head,
      body: createElement('body'),
      getElementsByTagName: (tag: string) =>
        tag === 'head' ? [head] : tag === 'script' ? [{ src: `${BASE}office.js` }] : [],
    },
    location: {
      href: 'https://localhost/taskpane.html',
      protocol: 'https:',
      host: 'localhost',
      hostname: 'localhost',
      origin: 'https://localhost',
      search: '',
      hash: '',
    },
    navigator: {
      userAgent: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/120',
      platform: 'Win32',
      language: 'vi-VN',
    },
    sessionStorage: createStorage(),
    localStorage: createStorage(),
    history: { pushState: ignore, replaceState: ignore },
    name: '',
    addEventListener: ignore,
    removeEventListener: ignore,
    postMessage: ignore,
    top: globalThis,
    parent: globalThis,
  });
}

function define(globals: Readonly<Record<string, unknown>>): void {
  for (const [key, value] of Object.entries(globals)) {
    if ((globalThis as Record<string, unknown>)[key] !== undefined) continue;
    Object.defineProperty(globalThis, key, { value, writable: true, configurable: true });
  }
}

function createStorage(): Storage {
  const items = new Map<string, string>();
  return {
    get length() {
      return items.size;
    },
    clear: () => items.clear(),
    getItem: (key) => items.get(key) ?? null,
    key: (index) => [...items.keys()][index] ?? null,
    removeItem: (key) => void items.delete(key),
    setItem: (key, value) => void items.set(key, value),
  };
}
