import type { WordBlock, WordCell, WordDocument, WordParagraph, WordTable } from '../../files/docx/word-document';
import { wordTextWidth } from '../../files/docx/word-document';
import { palette } from '../host/palette';
import { columnShares } from './column-shares';
import { shownText } from './report-cells';
import type { ReportBlock, ReportClosing, ReportDocument, ReportHead, ReportRow } from './report-document';
import type { ReportColumn, ReportTable } from './report-document';

/** The left side of the letterhead, and of the end with its recipients. */
const LEFT = 65;
const RIGHT = wordTextWidth - LEFT;
const TABLE_SIZE = 11;
const SMALL = 12;
/** From how many letters on a text is no figure any more, and stands on the left. */
const LONG = 24;
const HEADING_FILL = '#E7E6E6';

/** A report as a Word document; its charts stay on the worksheet, their figures stand in the tables. */
export function reportWord({ head, body, ending, closing, appendix }: ReportDocument): WordDocument {
  return {
    title: `${head.title}: ${head.subject.replace('\n', ' ')}`,
    sections: [
      [...headBlocks(head), ...body.flatMap(wordBlocks), ...closingBlocks(ending, closing)],
      [
        ...appendix.titles.map((text, index) => centred(text, { bold: true, before: index === 0 ? 0 : 3 })),
        centred(appendix.attachedTo, { italic: true, after: 8 }),
        ...appendix.blocks.flatMap(wordBlocks),
      ],
    ],
  };
}

function centred(text: string, more: Partial<WordParagraph> = {}): WordParagraph {
  return { kind: 'paragraph', text, align: 'center', ...more };
}

function headBlocks(head: ReportHead): readonly WordBlock[] {
  const sides = (left: WordCell['blocks'], right: WordCell['blocks']): readonly WordCell[] => [
    { blocks: left },
    { blocks: right },
  ];
  const rows = [
    sides(
      [
        centred(head.superior, { size: SMALL }),
        centred(head.office, { bold: true, size: SMALL }),
        { kind: 'line', length: 22, within: LEFT },
      ],
      [
        centred(head.country, { bold: true, size: SMALL }),
        centred(head.motto, { bold: true }),
        { kind: 'line', length: 58, within: RIGHT },
      ],
    ),
    sides([centred(head.number, { before: 4 })], [centred(head.placeAndDate, { italic: true, before: 4 })]),
  ];
  return [
    { kind: 'table', columns: [LEFT, RIGHT], hasLines: false, headingRows: 0, rows },
    centred(head.title, { bold: true, size: 14, before: 16 }),
    centred(head.subject, { bold: true, size: 14 }),
    { kind: 'line', length: 50, within: wordTextWidth },
    ...(head.addressees === null ? [] : [centred(head.addressees, { before: 10 })]),
    centred('', { size: 6 }),
  ];
}

function closingBlocks(
  ending: string,
  { recipientsTitle, recipients, signerTitle, signer }: ReportClosing,
): readonly WordBlock[] {
  const left: WordCell['blocks'] = [
    { kind: 'paragraph', text: recipientsTitle, bold: true, italic: true, size: SMALL },
    ...recipients.map((text): WordParagraph => ({ kind: 'paragraph', text, size: TABLE_SIZE })),
  ];
  const right: WordCell['blocks'] = [
    ...signerTitle.map((text) => centred(text, { bold: true })),
    // Room for signature and seal.
    centred(signer, { bold: true, before: 70 }),
  ];
  const table: WordTable = {
    ...{ kind: 'table', hasLines: false, headingRows: 0, columns: [LEFT + 15, RIGHT - 15] },
    rows: [[{ blocks: left }, { blocks: right }]],
  };
  // A signature does not stand on a page of its own.
  return [{ ...indented(ending), keepsWithNext: true }, centred('', { size: 6, keepsWithNext: true }), table];
}

function wordBlocks(block: ReportBlock): readonly WordBlock[] {
  switch (block.kind) {
    case 'heading':
      return [{ ...indented(block.text), bold: true, before: 10, keepsWithNext: true }];
    case 'paragraph':
      if (block.style === 'note')
        return [{ kind: 'paragraph', text: block.text, italic: true, size: SMALL, before: 3 }];
      return [{ ...indented(block.text), italic: block.style === 'basis' }];
    case 'table':
      return [{ kind: 'paragraph', text: '', size: 4, keepsWithNext: true }, wordTable(block)];
    case 'chart':
      return [];
  }
}

function indented(text: string): WordParagraph {
  return { kind: 'paragraph', text, align: 'justify', indent: 10, before: 6 };
}

function wordTable({ columns, rows }: ReportTable): WordTable {
  const headings = columns.map(({ heading }): WordCell => {
    return { blocks: [centred(heading, { bold: true, size: TABLE_SIZE })], fill: HEADING_FILL, vertical: 'center' };
  });
  return {
    ...{ kind: 'table', hasLines: true, headingRows: 1 },
    columns: columnShares(columns).map((share) => share * wordTextWidth),
    rows: [headings, ...rows.map((row) => wordRow(row, columns))],
  };
}

function wordRow(row: ReportRow, columns: readonly ReportColumn[]): readonly WordCell[] {
  if (row.kind === 'section') {
    const title: WordParagraph = {
      kind: 'paragraph',
      text: row.text,
      bold: true,
      size: TABLE_SIZE,
      keepsWithNext: true,
    };
    return [{ blocks: [title], span: columns.length }];
  }
  return row.cells.map((cell, index): WordCell => {
    const role = columns[index]?.role ?? 'text';
    const text = shownText(cell);
    const isWide = role === 'name' || (role === 'text' && text.length > LONG);
    const align = isWide ? 'left' : 'center';
    const paragraph: WordParagraph = { kind: 'paragraph', text, align, size: TABLE_SIZE };
    if (typeof cell !== 'object' || !('tone' in cell)) return { blocks: [paragraph], vertical: 'center' };
    const { fill, font, bold } = palette[cell.tone];
    return { blocks: [{ ...paragraph, bold, color: font }], fill, vertical: 'center' };
  });
}
