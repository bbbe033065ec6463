import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { planFromJson } from '../src/files/plan-json/plan-from-json';
import { planToJson } from '../src/files/plan-json/plan-to-json';
import { listFiles } from './support/source-files';

const documents = listFiles('.')
  .filter((path) => /^[^/]+\.md$|^docs\/.*\.md$/.test(path))
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

function found(pattern: RegExp): { path: string; word: string }[] {
  return documents.flatMap(({ path, text }) => [...text.matchAll(pattern)].map(([, word = '']) => ({ path, word })));
}

describe('what the documents say', () => {
  it('links to files that exist', () => {
    const links = found(/\]\((?!https?:|#)([^)#]+)/g);
    expect(links.length).toBeGreaterThan(3);
    expect(links.filter(({ path, word }) => !existsSync(posix.join(posix.dirname(path), word)))).toEqual([]);
  });

  it('names commands that package.json has', () => {
    const commands = found(/npm run (?:--silent )?([a-z0-9:-]+)/g);
    expect(commands.length).toBeGreaterThan(10);
    expect(commands.filter(({ word }) => !(word in scripts))).toEqual([]);
  });

  it('names every room of the domain, of the sheets and of the app', () => {
    const text = readFileSync('CONTRIBUTING.md', 'utf8');
    const rooms = listFiles('src')
      .map((path) => /^src\/(?:domain|sheets|app)\/([a-z-]+)\//.exec(path)?.[1])
      .filter((room) => room !== undefined);
    expect(new Set(rooms).size).toBeGreaterThan(20);
    expect([...new Set(rooms)].filter((room) => !new RegExp(`^\\|.*\`${room}\`.*\\|`, 'm').test(text))).toEqual([]);
  });

  it('names files that exist where it says how to add something', () => {
    const paths = [...readFileSync('CONTRIBUTING.md', 'utf8').matchAll(/`((?:src|tests|docs)\/[\w./-]+)`/g)];
    expect(paths.length).toBeGreaterThan(10);
    expect(paths.map(([, path = '']) => path).filter((path) => !existsSync(path))).toEqual([]);
  });

  it('gives a newcomer two commands: one that shows the main job without Excel, one that runs the tests', () => {
    const readme = readFileSync('README.md', 'utf8');
    expect(readme).toMatch(/^npm ci && npm run preview$/m);
    const [, sample = ''] = /npm run --silent assess -- ([\w./-]+\.xlsx)/.exec(readme) ?? [];
    expect(existsSync(sample)).toBe(true);
    expect(readme).toMatch(/^npm ci && npm test$/m);
  });

  it('shows a plan as .json that is read as it stands', () => {
    const [, example = ''] = /```json\n([\s\S]*?)```/.exec(readFileSync('docs/ke-hoach-json.md', 'utf8')) ?? [];
    const plan = planFromJson(example);
    expect(JSON.parse(planToJson(plan))).toEqual(JSON.parse(example));
    // Every field that the format has is explained.
    const words = readFileSync('docs/ke-hoach-json.md', 'utf8');
    expect(Object.keys(plan).filter((field) => !words.includes(`\`${field}\``))).toEqual([]);
  });

  it('names custom functions that the add-in has', () => {
    const { functions } = JSON.parse(readFileSync('assets/functions.json', 'utf8')) as {
      functions: { name: string }[];
    };
    const names = new Set(functions.map(({ name }) => name));
    const inHelp = [...readFileSync('assets/tro-giup.html', 'utf8').matchAll(/DVCTT\.([A-Z][A-Z0-9_.]+)/g)].map(
      ([, word = '']) => ({ path: 'assets/tro-giup.html', word }),
    );
    const named = [...found(/DVCTT\.([A-Z][A-Z0-9_.]+)/g), ...inHelp];
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter(({ word }) => !names.has(word))).toEqual([]);
  });
});
