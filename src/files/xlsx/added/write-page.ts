import { areaAddress } from '../../../sheets/cells/grid';
import type { AddedPaper, AddedSheet } from '../added-sheet';
import { LAST_COLUMN } from '../cell-reference';
import type { DefinedNameData } from '../workbook-data';
import { escapeCellText } from '../xml-text';

const POINTS_PER_INCH = 72;
/** Excel's "Normal" margins, and where headers stand, in inches. */
const USUAL = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75 };
const HEADER = 0.3;
const LONGEST_HEADER = 255;

/** The codes of paper sizes (ECMA-376 part 1, 18.3.1.63) by the names that Excel's programming interface gives them. */
const PAPER_CODES: Readonly<Record<string, number>> = {
  ...{ Letter: 1, LetterSmall: 2, Tabloid: 3, Ledger: 4, Legal: 5, Statement: 6, Executive: 7 },
  ...{ A3: 8, A4: 9, A4Small: 10, A5: 11, B4: 12, B5: 13, Folio: 14, Quatro: 15 },
};

/** Margins, paper, header and page breaks, in the schema's order. Of a paper without a code, the printer's own is used. */
export function writePage(paper: AddedPaper): string {
  return writeMargins(paper) + writeSetup(paper) + writeHeader(paper) + writeBreaks(paper);
}

function writeMargins({ margins }: AddedPaper): string {
  const inches = (side: keyof typeof USUAL): number =>
    margins === null ? USUAL[side] : Number((margins[side] / POINTS_PER_INCH).toFixed(5));
  const [header, footer] = [Math.min(HEADER, inches('top')), Math.min(HEADER, inches('bottom'))];
  const sides = (['left', 'right', 'top', 'bottom'] as const).map((side) => `${side}="${inches(side)}"`);
  return `<pageMargins ${sides.join(' ')} header="${header}" footer="${footer}"/>`;
}

function writeSetup({ orientation, paperSize, fit, scale }: AddedPaper): string {
  const code = PAPER_CODES[paperSize];
  const size = code === undefined ? '' : ` paperSize="${code}"`;
  const scaling = fit === null ? ` scale="${scale}"` : ` fitToWidth="${fit.wide}" fitToHeight="${fit.tall}"`;
  return `<pageSetup${size}${scaling} orientation="${orientation.toLowerCase()}"/>`;
}

function writeHeader({ header, firstHeader }: AddedPaper): string {
  const written = (element: string, text: string): string =>
    text === '' ? '' : `<${element}>${escapeCellText(text.slice(0, LONGEST_HEADER))}</${element}>`;
  const xml = written('oddHeader', header) + written('firstHeader', firstHeader ?? '');
  if (firstHeader === null) return xml === '' ? '' : `<headerFooter>${xml}</headerFooter>`;
  return `<headerFooter differentFirst="1">${xml}</headerFooter>`;
}

/** A break is stored by the last row above it, counted from 1: the same number as the row below, counted from 0. */
function writeBreaks({ breaksBefore }: AddedPaper): string {
  const rows = [...new Set(breaksBefore)].filter((row) => row > 0).sort((a, b) => a - b);
  if (rows.length === 0) return '';
  const breaks = rows.map((row) => `<brk id="${row}" max="${LAST_COLUMN}" man="1"/>`);
  return `<rowBreaks count="${rows.length}" manualBreakCount="${rows.length}">${breaks.join('')}</rowBreaks>`;
}

/**
 * The names by which a workbook keeps what of a worksheet is printed, and which rows stand on top of each page.
 * @example printNames(sheet) // [{ name: '_xlnm.Print_Titles', formula: "'Báo cáo'!$5:$6", sheet: 'Báo cáo', … }]
 */
export function printNames({ name: sheet, paper }: AddedSheet): DefinedNameData[] {
  const { printArea, titleRows } = paper;
  const named = (name: string, reference: string): DefinedNameData => {
    return { name, formula: `'${sheet.replace(/'/g, "''")}'!${reference}`, sheet, visible: true };
  };
  return [
    ...(printArea === null ? [] : [named('_xlnm.Print_Area', absolute(areaAddress(printArea)))]),
    ...(titleRows === null ? [] : [named('_xlnm.Print_Titles', `$${titleRows.first + 1}:$${titleRows.last + 1}`)]),
  ];
}

function absolute(address: string): string {
  return address.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}
