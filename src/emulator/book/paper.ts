import type { Area } from '../../sheets/cells/grid';

/** How a worksheet goes onto paper, in the words of Office.js. */
export interface Paper {
  readonly orientation: 'Portrait' | 'Landscape';
  readonly paperSize: string;
  readonly zoom: {
    readonly horizontalFitToPages?: number;
    readonly verticalFitToPages?: number;
    readonly scale?: number;
  };
  /** In points. */
  readonly margins: Margins;
  readonly areMarginsSet: boolean;
  readonly printArea: Area | null;
  /** Zero-based rows that stand at the top of each page. */
  readonly titleRows: { readonly first: number; readonly last: number } | null;
  /** Zero-based rows above which a page begins, in their order. */
  readonly breaksBefore: readonly number[];
  readonly headerState: 'Default' | 'FirstAndDefault' | 'OddAndEven' | 'FirstOddAndEven';
  readonly everyPage: HeaderFooterText;
  readonly firstPage: HeaderFooterText;
}

export type Margins = { readonly [S in 'top' | 'right' | 'bottom' | 'left']: number };

/** In Excel's codes: "&P" is the page's number. */
export type HeaderFooterText = {
  readonly [P in 'leftHeader' | 'centerHeader' | 'rightHeader' | 'leftFooter' | 'centerFooter' | 'rightFooter']: string;
};

const NO_TEXT: HeaderFooterText = {
  leftHeader: '',
  centerHeader: '',
  rightHeader: '',
  leftFooter: '',
  centerFooter: '',
  rightFooter: '',
};

export const DEFAULT_PAPER: Paper = {
  orientation: 'Portrait',
  paperSize: 'A4',
  zoom: { scale: 100 },
  // Excel's "normal" margins: 0.75 and 0.7 inches.
  margins: { top: 54, right: 50.4, bottom: 54, left: 50.4 },
  areMarginsSet: false,
  printArea: null,
  titleRows: null,
  breaksBefore: [],
  headerState: 'Default',
  everyPage: NO_TEXT,
  firstPage: NO_TEXT,
};
