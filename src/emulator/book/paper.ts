/** How a worksheet goes onto paper, in the words of Office.js. */
export interface Paper {
  readonly orientation: 'Portrait' | 'Landscape';
  readonly paperSize: string;
  readonly zoom: {
    readonly horizontalFitToPages?: number;
    readonly verticalFitToPages?: number;
    readonly scale?: number;
  };
}

export const DEFAULT_PAPER: Paper = { orientation: 'Portrait', paperSize: 'A4', zoom: { scale: 100 } };
