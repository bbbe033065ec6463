import { escapeText } from '../xlsx/xml-text';
import { compressPart, writeZip } from '../xlsx/write-zip';
import { wordPage, type WordDocument } from './word-document';
import { BODY_SIZE, twips, writeBlocks } from './write-blocks';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** 1 January 1980, the first day that a zip archive knows: the same document is always the same bytes. */
const NO_DAY = 0x00210000;

/**
 * Writes a Word document (.docx): A4, Times New Roman, page numbers centred at the top from the second page on. The same
 * blocks give the same bytes.
 * @param document in plain text: whatever it holds is escaped
 */
export function writeDocx(document: WordDocument): Uint8Array {
  const parts: readonly (readonly [string, Iterable<string>])[] = [
    ['[Content_Types].xml', [CONTENT_TYPES]],
    ['_rels/.rels', [PACKAGE_RELATIONSHIPS]],
    ['docProps/core.xml', [coreProperties(document.title)]],
    ['word/document.xml', mainPart(document)],
    ['word/_rels/document.xml.rels', [DOCUMENT_RELATIONSHIPS]],
    ['word/styles.xml', [STYLES]],
    ['word/settings.xml', [SETTINGS]],
    ['word/header1.xml', [PAGE_NUMBER]],
  ];
  return writeZip(parts.map(([name, chunks]) => compressPart(name, chunks, NO_DAY)));
}

function* mainPart({ sections }: WordDocument): Generator<string> {
  yield `${XML}<w:document ${W} ${R}><w:body>`;
  for (const [index, blocks] of sections.entries()) {
    yield* writeBlocks(blocks);
    // The last section's settings stand in the body itself, those of the others in a paragraph that ends them.
    if (index < sections.length - 1) yield `<w:p><w:pPr>${LOW}${SECTION}</w:pPr></w:p>`;
    else if (blocks[blocks.length - 1]?.kind === 'table') yield '<w:p/>';
  }
  yield `${SECTION}</w:body></w:document>`;
}

/** So low that it never makes a page of its own. */
const LOW = '<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>';

const SECTION =
  '<w:sectPr><w:headerReference w:type="default" r:id="rId3"/><w:type w:val="nextPage"/>' +
  `<w:pgSz w:w="${twips(wordPage.width)}" w:h="${twips(wordPage.height)}"/>` +
  `<w:pgMar w:top="${twips(wordPage.top)}" w:right="${twips(wordPage.right)}" w:bottom="${twips(wordPage.bottom)}" ` +
  `w:left="${twips(wordPage.left)}" w:header="${twips(10)}" w:footer="${twips(10)}" w:gutter="0"/>` +
  // A first page with a header of its own, of which there is none, has no number.
  '<w:pgNumType w:start="1"/><w:titlePg/></w:sectPr>';

const FONT = 'Times New Roman';
const SIZE = `<w:sz w:val="${BODY_SIZE * 2}"/><w:szCs w:val="${BODY_SIZE * 2}"/>`;

const STYLES =
  `${XML}<w:styles ${W}><w:docDefaults><w:rPrDefault><w:rPr>` +
  `<w:rFonts w:ascii="${FONT}" w:hAnsi="${FONT}" w:eastAsia="${FONT}" w:cs="${FONT}"/>${SIZE}` +
  '<w:lang w:val="vi-VN" w:eastAsia="vi-VN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>' +
  '<w:pPrDefault><w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>' +
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>' +
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/>' +
  '<w:semiHidden/><w:unhideWhenUsed/></w:style></w:styles>';

/** Without it, Word opens the document as one of an older Word. */
const SETTINGS =
  `${XML}<w:settings ${W}><w:compat><w:compatSetting w:name="compatibilityMode" ` +
  'w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>';

const PAGE_NUMBER =
  `${XML}<w:hdr ${W}><w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:fldChar w:fldCharType="begin"/></w:r>` +
  '<w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>' +
  '<w:r><w:t>2</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:hdr>';

const CONTENT_TYPES =
  `${XML}<Types xmlns="${PACKAGE}/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  `<Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/>` +
  `<Override PartName="/word/styles.xml" ContentType="${WORD}.styles+xml"/>` +
  `<Override PartName="/word/settings.xml" ContentType="${WORD}.settings+xml"/>` +
  `<Override PartName="/word/header1.xml" ContentType="${WORD}.header+xml"/>` +
  '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>';

const PACKAGE_RELATIONSHIPS =
  `${XML}<Relationships xmlns="${PACKAGE}/relationships">` +
  `<Relationship Id="rId1" Type="${RELATIONSHIPS}/officeDocument" Target="word/document.xml"/>` +
  `<Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`;

const DOCUMENT_RELATIONSHIPS =
  `${XML}<Relationships xmlns="${PACKAGE}/relationships">` +
  `<Relationship Id="rId1" Type="${RELATIONSHIPS}/styles" Target="styles.xml"/>` +
  `<Relationship Id="rId2" Type="${RELATIONSHIPS}/settings" Target="settings.xml"/>` +
  `<Relationship Id="rId3" Type="${RELATIONSHIPS}/header" Target="header1.xml"/></Relationships>`;

function coreProperties(title: string): string {
  return (
    `${XML}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">` +
    `<dc:title>${escapeText(title)}</dc:title><dc:language>vi-VN</dc:language></cp:coreProperties>`
  );
}
