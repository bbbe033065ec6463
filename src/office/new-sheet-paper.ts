import type { SheetPaper } from '../app/host/new-sheet';
import { rangeOf } from './range-of';

const PAGE_NUMBER = '&"Times New Roman,Regular"&13&P';
const MILLIMETRES_PER_CENTIMETRE = 10;

/**
 * How a worksheet goes onto paper: A4, as many pages across as are wanted. What no printer is needed for comes first, for
 * on a computer without one Excel may refuse the rest.
 */
export function setPaper(sheet: Excel.Worksheet, paper: SheetPaper): void {
  const { pageLayout } = sheet;
  if (paper.printArea !== undefined) pageLayout.setPrintArea(rangeOf(sheet, paper.printArea));
  if (paper.titleRows !== undefined) {
    const { first, last } = paper.titleRows;
    pageLayout.setPrintTitleRows(`$${String(first + 1)}:$${String(last + 1)}`);
  }
  for (const row of paper.breaksBefore ?? []) sheet.horizontalPageBreaks.add(`A${String(row + 1)}`);
  if (paper.hasPageNumbers === true) numberPages(pageLayout.headersFooters);
  pageLayout.orientation = paper.orientation;
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = { horizontalFitToPages: paper.pagesWide };
  if (paper.margins !== undefined) {
    const { top, right, bottom, left } = paper.margins;
    pageLayout.setPrintMargins('Centimeters', {
      top: top / MILLIMETRES_PER_CENTIMETRE,
      right: right / MILLIMETRES_PER_CENTIMETRE,
      bottom: bottom / MILLIMETRES_PER_CENTIMETRE,
      left: left / MILLIMETRES_PER_CENTIMETRE,
    });
  }
}

/** In the middle of the upper margin, upright, from the second page on: Nghị định 30/2020/NĐ-CP, Phụ lục I. */
function numberPages(headersFooters: Excel.HeaderFooterGroup): void {
  headersFooters.state = 'FirstAndDefault';
  headersFooters.defaultForAllPages.centerHeader = PAGE_NUMBER;
  headersFooters.firstPage.centerHeader = '';
}
