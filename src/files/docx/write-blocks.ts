import { escapeText } from '../xlsx/xml-text';
import type { WordBlock, WordCell, WordLine, WordParagraph, WordTable } from './word-document';

/** Twentieths of a point, in which Word measures. @example twips(25.4) // 1440 */
export function twips(millimetres: number): number {
  return Math.round((millimetres / 25.4) * 1440);
}

export const BODY_SIZE = 13;

/** The XML of blocks in their order, for a document's body. */
export function* writeBlocks(blocks: readonly WordBlock[]): Generator<string> {
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'table') {
      yield* writeTable(block);
      // Two tables without a paragraph between them would be one.
      if (blocks[index + 1]?.kind === 'table') yield '<w:p/>';
    } else yield block.kind === 'line' ? writeLine(block) : writeParagraph(block);
  }
}

function writeParagraph(paragraph: WordParagraph): string {
  const { align = 'left', before = 0, after = 0, indent = 0, keepsWithNext = false } = paragraph;
  const properties = [
    keepsWithNext ? '<w:keepNext/>' : '',
    before > 0 || after > 0 ? `<w:spacing w:before="${before * 20}" w:after="${after * 20}"/>` : '',
    indent > 0 ? `<w:ind w:firstLine="${twips(indent)}"/>` : '',
    align === 'left' ? '' : `<w:jc w:val="${align === 'justify' ? 'both' : align}"/>`,
  ].join('');
  const run = runProperties(paragraph);
  const pieces = paragraph.text.split('\n').map((line) => `<w:t xml:space="preserve">${escapeText(line)}</w:t>`);
  return (
    `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}` +
    `<w:r>${run === '' ? '' : `<w:rPr>${run}</w:rPr>`}${pieces.join('<w:br/>')}</w:r></w:p>`
  );
}

function runProperties({ bold = false, italic = false, size = BODY_SIZE, color }: WordParagraph): string {
  const halfPoints = Math.round(size * 2);
  return [
    bold ? '<w:b/><w:bCs/>' : '',
    italic ? '<w:i/><w:iCs/>' : '',
    color === undefined ? '' : `<w:color w:val="${color.replace('#', '')}"/>`,
    size === BODY_SIZE ? '' : `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`,
  ].join('');
}

/** The upper border of an empty, very low paragraph: shapes would need drawings, and dashes would depend on the font. */
function writeLine({ length, within }: WordLine): string {
  const aside = twips(Math.max(0, (within - length) / 2));
  return (
    '<w:p><w:pPr><w:pBdr><w:top w:val="single" w:sz="6" w:space="1" w:color="000000"/></w:pBdr>' +
    `<w:spacing w:before="80" w:after="0" w:line="60" w:lineRule="exact"/><w:ind w:left="${aside}" w:right="${aside}"/>` +
    '<w:rPr><w:sz w:val="4"/></w:rPr></w:pPr></w:p>'
  );
}

const SIDES = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];

function* writeTable({ columns, hasLines, headingRows, rows }: WordTable): Generator<string> {
  const lines = hasLines ? 'w:val="single" w:sz="4" w:space="0" w:color="000000"' : 'w:val="nil"';
  yield '<w:tbl><w:tblPr>';
  yield `<w:tblW w:w="${columns.reduce((sum, width) => sum + twips(width), 0)}" w:type="dxa"/>`;
  yield `<w:tblBorders>${SIDES.map((side) => `<w:${side} ${lines}/>`).join('')}</w:tblBorders>`;
  yield '<w:tblLayout w:type="fixed"/><w:tblCellMar><w:top w:w="25" w:type="dxa"/><w:left w:w="70" w:type="dxa"/><w:bottom w:w="25" w:type="dxa"/><w:right w:w="70" w:type="dxa"/>';
  yield `</w:tblCellMar></w:tblPr><w:tblGrid>${columns.map((width) => `<w:gridCol w:w="${twips(width)}"/>`).join('')}</w:tblGrid>`;
  for (const [index, cells] of rows.entries()) {
    yield `<w:tr><w:trPr><w:cantSplit/>${index < headingRows ? '<w:tblHeader/>' : ''}</w:trPr>`;
    let at = 0;
    for (const cell of cells) {
      const span = cell.span ?? 1;
      const width = columns.slice(at, at + span).reduce((sum, one) => sum + twips(one), 0);
      at += span;
      yield writeCell(cell, span, width);
    }
    yield '</w:tr>';
  }
  yield '</w:tbl>';
}

function writeCell({ blocks, fill, vertical = 'top' }: WordCell, span: number, width: number): string {
  const properties = [
    `<w:tcW w:w="${width}" w:type="dxa"/>`,
    span > 1 ? `<w:gridSpan w:val="${span}"/>` : '',
    fill === undefined ? '' : `<w:shd w:val="clear" w:color="auto" w:fill="${fill.replace('#', '')}"/>`,
    vertical === 'top' ? '' : '<w:vAlign w:val="center"/>',
  ].join('');
  // A cell must hold a paragraph.
  const content = blocks.length === 0 ? '<w:p/>' : [...writeBlocks(blocks)].join('');
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
}
