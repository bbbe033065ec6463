import type { AddedPaper } from '../../files/xlsx/added-sheet';
import type { HeaderFooterText, Paper } from './paper';

/** How a worksheet goes onto paper, as a file has it. */
export function addedPaper(paper: Paper): AddedPaper {
  const { horizontalFitToPages, verticalFitToPages, scale } = paper.zoom;
  const fits = horizontalFitToPages !== undefined || verticalFitToPages !== undefined;
  const firstDiffers = paper.headerState === 'FirstAndDefault' || paper.headerState === 'FirstOddAndEven';
  return {
    orientation: paper.orientation,
    paperSize: paper.paperSize,
    fit: fits ? { wide: horizontalFitToPages ?? 0, tall: verticalFitToPages ?? 0 } : null,
    scale: scale ?? 100,
    margins: paper.areMarginsSet ? paper.margins : null,
    printArea: paper.printArea,
    titleRows: paper.titleRows,
    breaksBefore: paper.breaksBefore,
    header: headerOf(paper.everyPage),
    firstHeader: firstDiffers ? headerOf(paper.firstPage) : null,
  };
}

/** @example headerOf({ centerHeader: '&P', … }) // '&C&P' */
function headerOf({ leftHeader, centerHeader, rightHeader }: HeaderFooterText): string {
  const part = (code: string, text: string): string => (text === '' ? '' : `${code}${text}`);
  return part('&L', leftHeader) + part('&C', centerHeader) + part('&R', rightHeader);
}
