import type { Area } from '../../sheets/cells/grid';
import type { AreaStyle, NewSheet } from '../host/new-sheet';
import type { ReportBlock, ReportClosing, ReportDocument, ReportHead } from './report-document';
import { sheetColumns } from './sheet-columns';
import { SheetPage, type CellText } from './sheet-page';
import { addChart, addTable, startHeight } from './sheet-table';

/** Ordinals and names: the left side of letterhead and signature. */
const LEFT = { left: 0, right: 1 } as const;
const SMALL = 12;
const LIST_SIZE = 11;
/** Room for signature and seal, in rows. */
const SIGNATURE_ROWS = 4;

const HEADING_HEIGHT = 30;

type Style = Omit<AreaStyle, 'area'>;

/**
 * A report as a worksheet for A4 upright: the same text and tables as the document, with charts; every cell can be
 * edited, and nothing needs the add-in.
 */
export function reportSheet(report: ReportDocument): NewSheet {
  const { head, body, ending, closing, appendix } = report;
  const page = new SheetPage(sheetColumns([...body, ...appendix.blocks]));
  addHead(page, head);
  addBlocks(page, body);
  addClosing(page, ending, closing);
  page.breakHere();
  for (const title of appendix.titles) page.line(title, { bold: true, horizontal: 'Center' }, 2);
  page.line(appendix.attachedTo, { italic: true, horizontal: 'Center' }, 6);
  const repeated = addBlocks(page, appendix.blocks)[0]?.top;
  const { rows, tables: areas, styles, merges, heights, charts } = page;
  return {
    name: report.sheetName,
    rows,
    headingRows: [],
    widths: page.columns.widths,
    look: {
      ...{ tables: areas, centred: [], remarks: [], styles, merges, heights },
      font: { name: 'Times New Roman', size: 13 },
      lineColor: '#000000',
    },
    paper: {
      ...{ orientation: 'Portrait', pagesWide: 1, hasPageNumbers: true, breaksBefore: page.breaks },
      margins: { top: 20, right: 15, bottom: 20, left: 30 },
      printArea: { top: 0, left: 0, bottom: rows.length - 1, right: page.last },
      // Excel repeats rows only on the pages after them: these are the headings of the appendix, which comes last.
      ...(repeated === undefined ? {} : { titleRows: { first: repeated, last: repeated } }),
    },
    charts,
  };
}

function addHead(page: SheetPage, head: ReportHead): void {
  const right = { left: LEFT.right + 1, right: page.last };
  const both = (left: string, leftStyle: Style, other: string, rightStyle: Style, more = 0): void => {
    // The first line stands next to the second, however high it is.
    const vertical = page.next === 0 ? 'Bottom' : 'Top';
    const style: Style = { horizontal: 'Center', vertical, wraps: true };
    page.add(
      [
        { text: left, ...LEFT, style: { ...style, ...leftStyle } },
        { text: other, ...right, style: { ...style, ...rightStyle } },
      ],
      more,
    );
  };
  both(head.superior, { size: SMALL }, head.country, { size: SMALL, bold: true });
  // The line below the motto is as long as the motto, the one below the office's name a part of it.
  both(head.office, { size: SMALL, bold: true }, head.motto, { bold: true, underline: true }, 2);
  both('—————', { size: 8, bold: true }, '', {});
  both(head.number, {}, head.placeAndDate, { italic: true }, 12);
  page.line(head.title, { bold: true, size: 14, horizontal: 'Center' });
  page.line(head.subject, { bold: true, size: 14, horizontal: 'Center' });
  page.line('———————————', { size: 8, bold: true, horizontal: 'Center' }, 6);
  if (head.addressees !== null) page.line(head.addressees, { horizontal: 'Center' }, 8);
}

/** @returns the areas of the tables among the blocks */
function addBlocks(page: SheetPage, blocks: readonly ReportBlock[]): readonly Area[] {
  const tables: Area[] = [];
  for (const [index, block] of blocks.entries()) {
    const before = tables[tables.length - 1];
    if (block.kind === 'table') {
      tables.push(addTable(page, block));
      page.gap(6);
    } else if (block.kind === 'chart') {
      if (before !== undefined) addChart(page, block.chart, before);
    } else if (block.kind === 'heading') {
      page.keepTogether(heightAfter(page, blocks.slice(index + 1, index + 4)));
      page.gap(4);
      page.line(block.text, { bold: true, horizontal: 'Left' }, 4);
    } else if (block.style === 'note') page.line(block.text, { italic: true, size: LIST_SIZE, horizontal: 'Left' }, 2);
    else page.line(block.text, { italic: block.style === 'basis', horizontal: 'Justify' }, 5);
  }
  return tables;
}

/** What a heading is not parted from: the lines below it, up to the start of a table; in points. */
function heightAfter(page: SheetPage, next: readonly ReportBlock[]): number {
  let points = HEADING_HEIGHT;
  for (const block of next) {
    if (block.kind === 'table') return points + startHeight(page, block);
    if (block.kind !== 'paragraph') break;
    points += page.heightOf([{ text: block.text, left: 0, right: page.last }]);
  }
  return Math.min(points, HEADING_HEIGHT * 4);
}

/** The last sentence, recipients on the left and the signature on the right, on one page. */
function addClosing(
  page: SheetPage,
  ending: string,
  { recipientsTitle, recipients, signerTitle, signer }: ReportClosing,
): void {
  const right = { left: LEFT.right + 1, right: page.last };
  const list = [recipientsTitle, ...recipients];
  const signature = [...signerTitle, ...new Array<string>(SIGNATURE_ROWS).fill(''), signer];
  const count = Math.max(list.length, signature.length);
  const last = { text: ending, left: 0, right: page.last };
  page.keepTogether(page.heightOf([last]) + count * 18 + 20);
  page.line(ending, { horizontal: 'Justify' }, 5);
  page.gap(12);
  for (let index = 0; index < count; index += 1) {
    const isTitle = index === 0;
    const style: Style = { size: isTitle ? SMALL : LIST_SIZE, bold: isTitle, italic: isTitle, horizontal: 'Left' };
    const cells: readonly CellText[] = [
      { text: list[index] ?? '', ...LEFT, style: { ...style, vertical: 'Top', wraps: true } },
      {
        text: signature[index] ?? '',
        ...right,
        style: { bold: true, horizontal: 'Center', vertical: 'Top', wraps: true },
      },
    ];
    page.add(cells);
  }
}
