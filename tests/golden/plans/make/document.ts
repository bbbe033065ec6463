import { strToU8, zipSync } from 'fflate';

/** A cell: its text, or with the columns it spans, or '^' where it is merged with the cell above. */
export type DocxCell = string | { readonly text: string; readonly span: number };
export type DocxBlock = string | { readonly rows: readonly (readonly DocxCell[])[] };

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const LINKS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

/** The smallest Word document of these lines and tables; the same bytes come out each time. */
export function drawDocument(blocks: readonly DocxBlock[]): Uint8Array {
  const body = blocks.map((block) => (typeof block === 'string' ? paragraphs(block) : table(block.rows))).join('');
  return zipDocument(`<w:document xmlns:w="${MAIN}"><w:body>${body}<w:sectPr/></w:body></w:document>`);
}

/** A package around any document.xml, for documents that no program would write. */
export function zipDocument(documentXml: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const links = Object.keys(parts).map((name, index) => {
    return `<Relationship Id="rId${index + 1}" Type="${LINKS}/${name}" Target="${name}.xml"/>`;
  });
  const files = {
    '[Content_Types].xml':
      `<Types xmlns="${PACKAGE}/content-types">` +
      `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/>` +
      `<Override PartName="/word/document.xml" ContentType="${TYPE}"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${LINKS}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${links.join('')}</Relationships>`,
    'word/document.xml': documentXml,
    ...Object.fromEntries(Object.entries(parts).map(([name, xml]) => [`word/${name}.xml`, xml])),
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)])), {
    mtime: new Date(2022, 7, 31),
    level: 9,
  });
}

function paragraphs(text: string): string {
  return text
    .split('\n')
    .map((line) => `<w:p><w:r><w:t xml:space="preserve">${escape(line)}</w:t></w:r></w:p>`)
    .join('');
}

function table(rows: readonly (readonly DocxCell[])[]): string {
  const xml = rows.map((row) => `<w:tr>${row.map((cell, column) => drawCell(rows, row, cell, column)).join('')}</w:tr>`);
  return `<w:tbl><w:tblPr/><w:tblGrid/>${xml.join('')}</w:tbl>`;
}

function drawCell(rows: readonly (readonly DocxCell[])[], row: readonly DocxCell[], cell: DocxCell, column: number): string {
  const { text, span } = typeof cell === 'string' ? { text: cell, span: 1 } : cell;
  const below = rows[rows.indexOf(row) + 1]?.[column];
  const merge = text === '^' ? '<w:vMerge/>' : below === '^' ? '<w:vMerge w:val="restart"/>' : '';
  const width = span > 1 ? `<w:gridSpan w:val="${span}"/>` : '';
  return `<w:tc><w:tcPr>${width}${merge}</w:tcPr>${paragraphs(text === '^' ? '' : text)}</w:tc>`;
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
