import { strToU8, zipSync } from 'fflate';
import type { WorkbookChanges } from '../../../src/files/xlsx/workbook-data';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const LINKS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

export const noChanges: WorkbookChanges = {
  cells: [],
  addedConditionalFormats: [],
  removedConditionalFormats: [],
  addedNames: [],
  removedNames: [],
};

/** A worksheet's XML around its rows. */
export function worksheet(rows: string, after = '', before = ''): string {
  return `<worksheet xmlns="${MAIN}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;
}

export interface PackageText {
  readonly sheets?: readonly string[];
  readonly sharedStrings?: string;
  readonly styles?: string;
  /** Goes between the sheets and the end of workbook.xml. */
  readonly workbookEnd?: string;
  /** Goes before the sheets. */
  readonly workbookStart?: string;
  readonly parts?: Readonly<Record<string, string>>;
}

/** The smallest package that a spreadsheet program opens, with worksheets S1, S2, … of the XML given. */
export function packageParts(text: PackageText): Record<string, string> {
  const sheets = text.sheets ?? [worksheet('')];
  const list = sheets.map((_, index) => `<sheet name="S${index + 1}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`);
  const links = sheets.map((_, index) => link(index + 1, 'worksheet', `worksheets/sheet${index + 1}.xml`));
  return {
    '[Content_Types].xml':
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/>` +
      `<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
    '_rels/.rels': relationships(link(1, 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${LINKS}">${text.workbookStart ?? ''}<sheets>${list.join('')}</sheets>${text.workbookEnd ?? ''}</workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(
      links.join('') +
        (text.sharedStrings === undefined ? '' : link(91, 'sharedStrings', 'sharedStrings.xml')) +
        (text.styles === undefined ? '' : link(92, 'styles', 'styles.xml')),
    ),
    ...(text.sharedStrings === undefined
      ? {}
      : { 'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${text.sharedStrings}</sst>` }),
    ...(text.styles === undefined
      ? {}
      : { 'xl/styles.xml': `<styleSheet xmlns="${MAIN}">${text.styles}</styleSheet>` }),
    ...Object.fromEntries(sheets.map((xml, index) => [`xl/worksheets/sheet${index + 1}.xml`, xml])),
    ...text.parts,
  };
}

export function buildPackage(text: PackageText): Uint8Array {
  return zipText(packageParts(text));
}

export function zipText(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
}

export function relationships(links: string): string {
  return `<Relationships xmlns="${PACKAGE}/relationships">${links}</Relationships>`;
}

export function link(id: number, kind: string, target: string): string {
  return `<Relationship Id="rId${id}" Type="${LINKS}/${kind}" Target="${target}"/>`;
}
