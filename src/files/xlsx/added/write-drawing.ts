import type { Area } from '../../../sheets/cells/grid';
import type { AddedChart } from '../added-sheet';
import { escapeAttribute } from '../xml-text';
import type { Dialect } from './dialect';
import { XML } from './xml-declaration';

/** The drawing part of a new worksheet: where its charts stand. `links` are the ids of the charts' relationships. */
export function writeDrawing(charts: readonly AddedChart[], links: readonly string[], dialect: Dialect): string {
  const anchors = charts.map((chart, index) => {
    // The drawing as a whole is number 1.
    const called = `id="${index + 2}" name="${escapeAttribute(chart.name)}" descr="${escapeAttribute(chart.title)}"`;
    return (
      `<xdr:twoCellAnchor>${writePlace(chart.place)}<xdr:graphicFrame macro="">` +
      `<xdr:nvGraphicFramePr><xdr:cNvPr ${called}/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
      '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
      `<a:graphic><a:graphicData uri="${dialect.chart}"><c:chart xmlns:c="${dialect.chart}" ` +
      `xmlns:r="${dialect.links}" r:id="${links[index] ?? ''}"/></a:graphicData></a:graphic>` +
      '</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>'
    );
  });
  return `${XML}<xdr:wsDr xmlns:xdr="${dialect.sheetDrawing}" xmlns:a="${dialect.drawing}">${anchors.join('')}</xdr:wsDr>`;
}

/** From the first cell's upper left corner to that of the cell behind the last one. */
function writePlace({ top, left, bottom, right }: Area): string {
  const corner = (element: string, row: number, column: number): string =>
    `<xdr:${element}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff>` +
    `<xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${element}>`;
  return corner('from', top, left) + corner('to', bottom + 1, right + 1);
}
