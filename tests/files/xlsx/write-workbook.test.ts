import { describe, expect, it } from 'vitest';
import { ADDIN_ID } from '../../../src/files/xlsx/addin-id';
import { readXlsx } from '../../../src/files/xlsx/read-xlsx';
import type { DefinedNameData } from '../../../src/files/xlsx/workbook-data';
import { writeXlsx } from '../../../src/files/xlsx/write-xlsx';
import { buildPackage, noChanges, packageParts, worksheet, zipText } from './build-package';
import { partText, unpack } from './unpack';

const WORKBOOK = 'xl/workbook.xml';
const muc: DefinedNameData = {
  name: 'DVCTT_Muc',
  formula: '=IFNA(0.8,"<")',
  sheet: 'S2',
  comment: 'Mức "gần đạt"',
  visible: true,
};
const mucXml =
  '<definedName name="DVCTT_Muc" comment="Mức &quot;gần đạt&quot;" localSheetId="1">_xlfn.IFNA(0.8,"&lt;")</definedName>';

function editNames(
  workbookEnd: string,
  added: readonly DefinedNameData[],
  removed: { name: string; sheet: string | null }[] = [],
): string {
  const pkg = readXlsx(buildPackage({ sheets: [worksheet(''), worksheet('')], workbookEnd }));
  const written = writeXlsx(pkg, { ...noChanges, addedNames: added, removedNames: removed });
  return /<\/sheets>(.*)<\/workbook>/s.exec(partText(written, WORKBOOK))?.[1] ?? '';
}

describe('names', () => {
  it('stand between the sheets and the calculation settings', () => {
    expect(editNames('<calcPr calcId="1"/>', [muc])).toBe(`<definedNames>${mucXml}</definedNames><calcPr calcId="1"/>`);
    expect(editNames('<externalReferences/><extLst/>', [muc])).toBe(
      `<externalReferences/><definedNames>${mucXml}</definedNames><extLst/>`,
    );
  });

  it('stay sorted, without regard to case or to the prefix of built-in ones', () => {
    const names = (...list: string[]): string => `<definedNames>${list.join('')}</definedNames>`;
    const other = (name: string): string => `<definedName name="${name}">1</definedName>`;
    const [a, e, p] = [other('an'), other('E'), other('_xlnm.Print_Area')] as const;
    expect(editNames(names(a, e, p), [muc])).toBe(names(a, mucXml, e, p));
    expect(editNames(names(a), [muc])).toBe(names(a, mucXml));
    expect(editNames(names(p), [muc])).toBe(names(mucXml, p));
  });

  it('replace one of the same name and scope, and only that', () => {
    const old = '<definedName name="dvctt_muc" localSheetId="1">1</definedName>';
    const elsewhere = '<definedName name="DVCTT_Muc" localSheetId="0">2</definedName>';
    expect(editNames(`<definedNames>${elsewhere}${old}</definedNames>`, [muc])).toBe(
      `<definedNames>${elsewhere}${mucXml}</definedNames>`,
    );
  });

  it('are removed by name and scope, with the list when it is empty', () => {
    const list =
      '<definedNames><definedName name="A">1</definedName><definedName name="A" localSheetId="0">2</definedName></definedNames>';
    expect(editNames(list, [], [{ name: 'a', sheet: 'S1' }])).toBe(
      '<definedNames><definedName name="A">1</definedName></definedNames>',
    );
    expect(
      editNames(
        list,
        [],
        [
          { name: 'A', sheet: 'S1' },
          { name: 'A', sheet: null },
        ],
      ),
    ).toBe('');
  });
});

describe('settings', () => {
  const settings = { 'dvctt.plan': JSON.stringify({ title: 'Kế hoạch "2022" <&>\n' }), b: '1' };

  it('are kept as Excel keeps those of an add-in, and read back', () => {
    const written = writeXlsx(readXlsx(buildPackage({})), { ...noChanges, settings });
    expect(readXlsx(written).data.settings).toEqual(settings);
    expect(partText(written, 'xl/webextensions/webextension1.xml')).toContain(`<we:reference id="${ADDIN_ID}"`);
    expect(partText(written, 'xl/webextensions/taskpanes.xml')).toMatch(/visibility="0".*r:id="rId1"/);
    expect(partText(written, '_rels/.rels')).toContain(
      '2011/relationships/webextensiontaskpanes" Target="xl/webextensions/taskpanes.xml"',
    );
    expect(partText(written, 'xl/webextensions/_rels/taskpanes.xml.rels')).toContain(
      '2011/relationships/webextension"',
    );
    expect(partText(written, '[Content_Types].xml')).toContain('application/vnd.ms-office.webextension+xml');
  });

  it('replace those that were there, in the same part', () => {
    const once = writeXlsx(readXlsx(buildPackage({})), { ...noChanges, settings });
    const twice = writeXlsx(readXlsx(once), { ...noChanges, settings: { b: '2' } });
    expect(readXlsx(twice).data.settings).toEqual({ b: '2' });
    expect(Object.keys(unpack(twice))).toEqual(Object.keys(unpack(once)));
  });

  it('leave those of other add-ins alone, and do not take them for ours', () => {
    const once = writeXlsx(readXlsx(buildPackage({})), { ...noChanges, settings });
    const theirs = partText(once, 'xl/webextensions/webextension1.xml').replace(ADDIN_ID, 'wa104380862');
    const parts = Object.fromEntries(Object.keys(unpack(once)).map((name) => [name, partText(once, name)]));
    const pkg = readXlsx(zipText({ ...parts, 'xl/webextensions/webextension1.xml': theirs }));
    expect(pkg.data.settings).toEqual({});
    const written = writeXlsx(pkg, { ...noChanges, settings });
    expect(partText(written, 'xl/webextensions/webextension1.xml')).toBe(theirs);
    expect(partText(written, 'xl/webextensions/taskpanes.xml').match(/<wetp:taskpane /g)).toHaveLength(2);
    expect(readXlsx(written).data.settings).toEqual(settings);
  });

  it('are found whatever catalogue the add-in came from', () => {
    const once = writeXlsx(readXlsx(buildPackage({})), { ...noChanges, settings });
    const parts = Object.fromEntries(Object.keys(unpack(once)).map((name) => [name, partText(once, name)]));
    const extension = (parts['xl/webextensions/webextension1.xml'] ?? '').replace(
      `<we:reference id="${ADDIN_ID}"`,
      `<we:reference id="{${ADDIN_ID.toUpperCase()}}"`,
    );
    expect(readXlsx(zipText({ ...parts, 'xl/webextensions/webextension1.xml': extension })).data.settings).toEqual(
      settings,
    );
  });

  it('that are empty make no part', () => {
    const bytes = buildPackage({});
    expect(writeXlsx(readXlsx(bytes), { ...noChanges, settings: {} })).toEqual(bytes);
  });
});

describe('a part in another encoding', () => {
  it('says that it is UTF-8 once it is changed', () => {
    const parts = packageParts({});
    const workbook = `<?xml version="1.0" encoding="us-ascii"?>${parts[WORKBOOK] ?? ''}`;
    const written = writeXlsx(readXlsx(zipText({ ...parts, [WORKBOOK]: workbook })), {
      ...noChanges,
      addedNames: [{ ...muc, sheet: null }],
    });
    expect(partText(written, WORKBOOK)).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>/);
  });
});
