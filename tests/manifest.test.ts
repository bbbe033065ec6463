import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allNodes, find, readXml, type XmlNode } from './support/read-xml';

// Microsoft's validator sends the manifest to a web service, so what it would find is checked here, offline.
const ORIGIN = 'https://localhost:3000/';
const manifest = readXml(readFileSync('manifest.xml', 'utf8'));
const overrides = find(manifest, 'VersionOverrides');
const workbook = find(overrides, 'Hosts', 'Host');
const resources = find(overrides, 'Resources');
const buttons = allNodes(workbook).filter((node) => node.name === 'Control');

/** Children in the only order that Excel accepts; whichever is left out, none may come earlier or twice. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp:
    'Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains Hosts Requirements DefaultSettings Permissions VersionOverrides'.split(
      ' ',
    ),
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources'],
  Host: ['Runtimes', 'AllFormFactors', 'DesktopFormFactor'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
  Resources: ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'],
};

function idOf(node: XmlNode): string {
  return node.attributes['id'] ?? '';
}

function valuesOf(node: XmlNode): string[] {
  const overriding = node.children.map((child) => child.attributes['Value'] ?? '');
  return [node.attributes['DefaultValue'] ?? '', ...overriding];
}

function resource(id: string): XmlNode {
  const found = resources.children.flatMap((list) => list.children).find((node) => idOf(node) === id);
  if (found === undefined) throw new Error(`No resource ${id}`);
  return found;
}

function pngSize(path: string): string {
  const bytes = readFileSync(path);
  if (bytes.toString('latin1', 1, 4) !== 'PNG') throw new Error(`${path} is not a PNG`);
  return `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`;
}

describe('manifest.xml', () => {
  it.each(Object.entries(ORDER))('lists the children of <%s> in the documented order', (name, order) => {
    const parents = allNodes(manifest).filter((node) => node.name === name && node.children.length > 0);
    expect(parents.length).toBeGreaterThan(0);
    for (const { children } of parents) {
      const names = children.map((child) => child.name);
      expect(names).toEqual(order.filter((each) => names.includes(each)));
    }
  });

  it('names the add-in that the settings in a workbook belong to, in the version of the package', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(find(manifest, 'Id').text).toBe('d7c1f5a2-6b0e-4c39-9a51-2f8e6d0b7c14');
    expect(find(manifest, 'Version').text).toBe(`${version}.0`);
  });

  it('speaks Vietnamese first and has an English wording for every sentence that is not a name', () => {
    expect(find(manifest, 'DefaultLocale').text).toBe('vi-VN');
    const strings = [...find(resources, 'bt:ShortStrings').children, ...find(resources, 'bt:LongStrings').children];
    const sentences = [find(manifest, 'DisplayName'), find(manifest, 'Description'), ...strings];
    const untranslated = sentences.filter((node) => node.children[0]?.attributes['Locale'] !== 'en-US').map(idOf);
    expect(untranslated).toEqual(['Functions.Namespace']);
  });

  it('asks an older Excel for nothing but ExcelApi 1.9, so that it can fall back to the plain pane', () => {
    const sets = find(manifest, 'Requirements', 'Sets').children;
    expect(sets.map((set) => set.attributes)).toEqual([{ Name: 'ExcelApi', MinVersion: '1.9' }]);
    const newer = find(overrides, 'Requirements', 'bt:Sets').children;
    expect(newer.map((set) => set.attributes)).toEqual([
      { Name: 'SharedRuntime', MinVersion: '1.1' },
      { Name: 'CustomFunctionsRuntime', MinVersion: '1.3' },
    ]);
  });

  it('runs functions, buttons and pane in one shared runtime that lives as long as the workbook is open', () => {
    const runtimes = find(workbook, 'Runtimes').children;
    expect(runtimes.map((runtime) => runtime.attributes)).toEqual([{ resid: 'Runtime.Url', lifetime: 'long' }]);
    const functions = find(workbook, 'AllFormFactors', 'ExtensionPoint');
    expect(find(functions, 'Page', 'SourceLocation').attributes['resid']).toBe('Runtime.Url');
    expect(find(workbook, 'DesktopFormFactor', 'FunctionFile').attributes['resid']).toBe('Runtime.Url');
    const pane = find(buttons.find((button) => idOf(button) === 'Dvctt.Panel') ?? manifest, 'Action');
    expect(find(pane, 'SourceLocation').attributes['resid']).toBe('Runtime.Url');
  });

  it('names the actions that the ribbon buttons run', () => {
    const names = buttons.flatMap((button) => find(button, 'Action').children).filter((n) => n.name === 'FunctionName');
    expect(names.map((node) => node.text)).toEqual(['colourSheet', 'removeColours', 'checkFigures']);
  });

  it('defines every resource once and uses each of them', () => {
    const defined = resources.children.flatMap((list) => list.children).map(idOf);
    const used = allNodes(overrides).flatMap((node) => node.attributes['resid'] ?? []);
    expect(new Set(defined).size).toBe(defined.length);
    expect([...new Set(used)].sort()).toEqual([...defined].sort());
  });

  it('gives every tab, group and control an id of its own', () => {
    const ids = allNodes(workbook).map(idOf).filter(Boolean);
    expect(ids.length).toBeGreaterThan(4);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('keeps every text within the length that Excel accepts', () => {
    const tooLong = (nodes: readonly XmlNode[], most: number): string[] =>
      nodes.flatMap(valuesOf).filter((text) => text.length === 0 || text.length > most);
    expect(tooLong([find(manifest, 'DisplayName'), ...find(resources, 'bt:ShortStrings').children], 125)).toEqual([]);
    expect(tooLong([find(manifest, 'Description'), ...find(resources, 'bt:LongStrings').children], 250)).toEqual([]);
    const ids = allNodes(overrides).flatMap((node) => node.attributes['resid'] ?? []);
    expect(ids.filter((id) => id.length > 32)).toEqual([]);
    expect(valuesOf(resource('Functions.Namespace'))).toEqual(['DVCTT']);
  });

  it('has an icon file in its true size for every size that is promised', () => {
    const images = allNodes(workbook).filter((node) => node.name === 'bt:Image');
    expect(images).toHaveLength(5 * 4);
    for (const { attributes } of images) {
      const [address = ''] = valuesOf(resource(attributes['resid'] ?? ''));
      expect(pngSize(address.replace(ORIGIN, ''))).toBe(`${attributes['size']}x${attributes['size']}`);
    }
    expect(pngSize(valuesOf(find(manifest, 'IconUrl'))[0]!.replace(ORIGIN, ''))).toBe('32x32');
    expect(pngSize(valuesOf(find(manifest, 'HighResolutionIconUrl'))[0]!.replace(ORIGIN, ''))).toBe('64x64');
  });

  it('gives every button and the group the sizes 16, 32, 64 and 80', () => {
    const icons = allNodes(workbook).filter((node) => node.name === 'Icon');
    expect(icons).toHaveLength(5);
    for (const icon of icons) {
      expect(icon.children.map((image) => image.attributes['size'])).toEqual(['16', '32', '64', '80']);
    }
  });

  it('stays on one host, so that the production build can replace it as a whole, and opens no other domain', () => {
    const addresses = allNodes(manifest)
      .flatMap(valuesOf)
      .filter((value) => /^\w+:/.test(value));
    expect(addresses.length).toBeGreaterThan(20);
    expect(addresses.filter((address) => !address.startsWith(ORIGIN))).toEqual([]);
    expect(allNodes(manifest).some((node) => node.name === 'AppDomain')).toBe(false);
  });

  it('points at files that the build lays out', () => {
    const built = new Set(['runtime.html', 'runtime.js']);
    const addresses = find(resources, 'bt:Urls').children.flatMap(valuesOf);
    const missing = addresses
      .map((address) => address.replace(ORIGIN, ''))
      .filter((path) => !built.has(path) && !(path.startsWith('assets/') && existsSync(path)));
    expect(missing).toEqual([]);
  });

  it('describes the functions in Vietnamese by default and in English to an English Excel', () => {
    const metadata = valuesOf(resource('Functions.Metadata')).map((address) => address.replace(ORIGIN, ''));
    const [vietnamese = [], english = []] = metadata.map((path) => {
      const { functions } = JSON.parse(readFileSync(path, 'utf8')) as {
        functions: { id: string; description: string }[];
      };
      return functions;
    });
    expect(vietnamese.length).toBeGreaterThan(0);
    expect(english.map(({ id }) => id)).toEqual(vietnamese.map(({ id }) => id));
    const accented = /[ăâđêôơưàáảãạ]/i;
    expect(vietnamese.filter(({ description }) => !accented.test(description))).toEqual([]);
  });
});
