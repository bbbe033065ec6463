import { describe, expect, it } from 'vitest';
import { docxLimits, readDocx } from '../../../src/files/docx/read-docx';
import { UnreadableFileError } from '../../../src/files/xlsx/unreadable-file-error';
import type { Grid } from '../../../src/sheets/cells/grid';
import { zipDocument } from '../../golden/plans/make/document';
import { buildPackage } from '../xlsx/build-package';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const wrap = (body: string): string => `<w:document xmlns:w="${W}"><w:body>${body}</w:body></w:document>`;
const read = (body: string, parts: Record<string, string> = {}) => readDocx(zipDocument(wrap(body), parts));
const p = (text: string, properties = ''): string => `<w:p>${properties}<w:r><w:t>${text}</w:t></w:r></w:p>`;
const tc = (content: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
const tr = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
const tbl = (...rows: string[]): string => `<w:tbl>${rows.join('')}</w:tbl>`;

function linesOf(body: string, parts: Record<string, string> = {}): string[] {
  return read(body, parts).flatMap((block) => (block.kind === 'text' ? [block.text] : []));
}

function gridsOf(body: string): Grid[] {
  return read(body).flatMap((block) => (block.kind === 'table' ? [block.grid] : []));
}

describe('a Word document', () => {
  it('is lines and tables in their order', () => {
    const blocks = read(p('PHỤ LỤC I') + tbl(tr(tc(p('STT')))) + p('Ghi chú'));
    expect(blocks.map((block) => (block.kind === 'text' ? block.text : block.grid.cells))).toEqual([
      'PHỤ LỤC I',
      [['STT']],
      'Ghi chú',
    ]);
  });

  it('puts the pieces of a line together, with tabs and line breaks', () => {
    const runs = '<w:r><w:t>Số:</w:t><w:tab/><w:t>/KH</w:t><w:noBreakHyphen/><w:t>UBND</w:t><w:br/><w:t>x</w:t></w:r>';
    expect(linesOf(`<w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr>${runs}</w:p>`)).toEqual([
      'Số: /KH-UBND\nx',
    ]);
  });

  it('leaves out what is deleted, the codes of fields, and the second copy of a text box', () => {
    const deleted = '<w:del><w:r><w:delText>70%</w:delText><w:t>70%</w:t></w:r></w:del>';
    const field = '<w:r><w:instrText>PAGE</w:instrText></w:r>';
    const box = `<w:r><w:AlternateContent><w:Choice>${p('hộp')}</w:Choice><w:Fallback>${p('hộp')}</w:Fallback></w:AlternateContent></w:r>`;
    expect(linesOf(`<w:p>${deleted}${field}<w:ins><w:r><w:t>80%</w:t></w:r></w:ins></w:p><w:p>${box}</w:p>`)).toEqual([
      '80%',
      'hộp',
    ]);
  });

  it('knows cells that span columns and go on over rows', () => {
    const [grid] = gridsOf(
      tbl(
        tr(tc(p('STT'), '<w:vMerge w:val="restart"/>'), tc(p('Chỉ tiêu'), '<w:gridSpan w:val="2"/>')),
        tr(tc('<w:p/>', '<w:vMerge/>'), tc(p('A')), tc(p('B'))),
      ),
    );
    expect(grid?.cells).toEqual([
      ['STT', 'Chỉ tiêu', null],
      [null, 'A', 'B'],
    ]);
    expect(grid?.merges).toEqual([
      { top: 0, left: 0, bottom: 1, right: 0 },
      { top: 0, left: 1, bottom: 0, right: 2 },
    ]);
  });

  it('keeps the lines of a cell apart', () => {
    expect(gridsOf(tbl(tr(tc(p('Phòng Nội vụ') + p('Phòng Tư pháp')))))[0]?.cells).toEqual([
      ['Phòng Nội vụ\nPhòng Tư pháp'],
    ]);
  });

  it('a table inside a cell follows the table around it', () => {
    const grids = gridsOf(tbl(tr(tc(p('ngoài') + tbl(tr(tc(p('trong')))) + '<w:p/>'))));
    expect(grids.map(({ cells }) => cells)).toEqual([[['ngoài']], [['trong']]]);
  });

  it('a small raised figure is a footnote mark', () => {
    const raised = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>3</w:t></w:r>';
    expect(linesOf(`<w:p><w:r><w:t>trực tuyến</w:t></w:r>${raised}</w:p>`)).toEqual(['trực tuyến(3)']);
  });

  it('footnotes of Word are told by their numbers and follow at the end', () => {
    const reference = '<w:r><w:footnoteReference w:id="7"/></w:r>';
    const footnotes = `<w:footnotes xmlns:w="${W}"><w:footnote w:id="7">${p('Số hồ sơ trực tuyến/Tổng số hồ sơ')}</w:footnote></w:footnotes>`;
    expect(linesOf(`<w:p><w:r><w:t>Tỷ lệ</w:t></w:r>${reference}</w:p>`, { footnotes })).toEqual([
      'Tỷ lệ (1)',
      '(1) Số hồ sơ trực tuyến/Tổng số hồ sơ',
    ]);
  });

  it('writes the automatic numbers of paragraphs out, which STT columns often are', () => {
    const level = (at: number, format: string, text: string): string =>
      `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
    const numbering =
      `<w:numbering xmlns:w="${W}"><w:abstractNum w:abstractNumId="4">${level(0, 'upperRoman', '%1.')}${level(1, 'decimal', '%2')}</w:abstractNum>` +
      `<w:num w:numId="9"><w:abstractNumId w:val="4"/></w:num></w:numbering>`;
    const item = (at: number): string =>
      p('x', `<w:pPr><w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="9"/></w:numPr></w:pPr>`);
    expect(linesOf([0, 1, 1, 0, 1].map(item).join(''), { numbering })).toEqual(['I. x', '1 x', '2 x', 'II. x', '1 x']);
  });
});

describe('what cannot be read says why', () => {
  const reasonOf = (bytes: Uint8Array, limits = docxLimits): string => {
    try {
      readDocx(bytes, limits);
    } catch (error) {
      expect(error).toBeInstanceOf(UnreadableFileError);
      return (error as UnreadableFileError).reason;
    }
    return 'read';
  };

  it('a DOCTYPE is refused, so that no entity is ever expanded', () => {
    const bomb = `<!DOCTYPE d [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${wrap(p('&b;'))}`;
    expect(reasonOf(zipDocument(bomb))).toBe('broken-xml');
  });

  it('broken XML, no zip, a workbook', () => {
    expect(reasonOf(zipDocument(wrap('<w:p>')))).toBe('broken-xml');
    expect(reasonOf(new TextEncoder().encode('văn bản'))).toBe('not-a-zip');
    expect(reasonOf(buildPackage({}))).toBe('not-a-workbook');
  });

  it('a document that inflates a thousand times, and tables and texts beyond all measure', () => {
    expect(reasonOf(zipDocument(wrap(' '.repeat(20_000_000))))).toBe('zip-bomb');
    const wide = tr(tc(p('x'), '<w:gridSpan w:val="199"/>'));
    expect(reasonOf(zipDocument(wrap(tbl(...Array.from({ length: 3000 }, () => wide)))))).toBe('too-large');
    expect(reasonOf(zipDocument(wrap(p('x').repeat(20))), { ...docxLimits, cells: 10 })).toBe('too-large');
  });

  it('elements nested without end are still read', () => {
    expect(reasonOf(zipDocument(wrap('<w:sdt>'.repeat(20_000) + p('x') + '</w:sdt>'.repeat(20_000))))).toBe('read');
  });
});
