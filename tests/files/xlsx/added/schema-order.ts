import { expect } from 'vitest';
import { parseXmlTree } from '../../../../src/files/xlsx/xml-tree';
import type { XmlElement } from '../../../../src/files/xlsx/xml-tree';

/** The children of elements in the order that the schema has them (ECMA-376 part 1, 18 and 21.2). */
const ORDERS: Readonly<Record<string, string>> = {
  worksheet:
    'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios ' +
    'autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations ' +
    'hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ' +
    'ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems ' +
    'tableParts extLst',
  sheetPr: 'tabColor outlinePr pageSetUpPr',
  headerFooter: 'oddHeader oddFooter evenHeader evenFooter firstHeader firstFooter',
  styleSheet: 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst',
  font: 'b i strike condense extend outline shadow u vertAlign sz color name family charset scheme',
  border: 'left right top bottom diagonal',
  table: 'autoFilter sortState tableColumns tableStyleInfo extLst',
  workbook:
    'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences ' +
    'definedNames calcPr oleSize customWorkbookViews pivotCaches extLst',
  chartSpace: 'date1904 lang roundedCorners style clrMapOvr pivotSource protection chart spPr txPr printSettings',
  chart:
    'title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs extLst',
  title: 'tx layout overlay spPr txPr',
  plotArea: 'layout barChart lineChart catAx valAx dTable spPr',
  barChart: 'barDir grouping varyColors ser dLbls gapWidth overlap serLines axId',
  lineChart: 'grouping varyColors ser dLbls dropLines hiLowLines upDownBars marker smooth axId',
  ser: 'idx order tx spPr invertIfNegative pictureOptions marker dPt dLbls trendline errBars cat val smooth shape extLst',
  dLbls:
    'dLbl delete numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize',
  strCache: 'ptCount pt',
  numCache: 'formatCode ptCount pt',
  scaling: 'logBase orientation max min',
  catAx:
    'axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr ' +
    'txPr crossAx crosses crossesAt auto lblAlgn lblOffset noMultiLvlLbl',
  valAx:
    'axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr ' +
    'txPr crossAx crosses crossesAt crossBetween majorUnit minorUnit dispUnits',
  legend: 'legendPos legendEntry layout overlay spPr txPr',
  twoCellAnchor: 'from to graphicFrame clientData',
  graphicFrame: 'nvGraphicFramePr xfrm graphic',
};

/** Whether a part is well-formed, and each element's children stand in the schema's order. */
export function expectSchemaOrder(part: string, text: string): void {
  check(part, parseXmlTree(part, text));
}

function check(part: string, element: XmlElement): void {
  // A drawing's reference to its chart has the name of the element that it refers to.
  const order = element.attributes['r:id'] === undefined ? ORDERS[element.local]?.split(' ') : undefined;
  if (order !== undefined) {
    const children = element.children.map(({ local }) => local);
    const sorted = [...children].sort((a, b) => order.indexOf(a) - order.indexOf(b));
    expect({ part, in: element.local, children }).toEqual({ part, in: element.local, children: sorted });
    expect(children.filter((child) => !order.includes(child))).toEqual([]);
  }
  for (const child of element.children) check(part, child);
}
