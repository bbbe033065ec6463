import { isCellError } from '../../../sheets/cells/grid';
import type { CellValue } from '../../../sheets/cells/grid';
import type { AddedChart } from '../added-sheet';
import { escapeAttribute, escapeText } from '../xml-text';
import type { CachedCells } from './cached-cells';

/** A line of 2.25 points, and the size of its markers in points. */
const LINE_WIDTH = 28_575;
const MARKER_SIZE = 6;

/** What Excel's usual theme gives to series, one after the other; written out, for a workbook may have no theme. */
const AUTOMATIC = ['4472C4', 'ED7D31', 'A5A5A5', 'FFC000', '5B9BD5', '70AD47'] as const;

/** A chart's series with their values as they stand, in the schema's order (ECMA-376 part 1, 21.2.2.16 and 21.2.2.97). */
export function writeSeries(chart: AddedChart, cells: CachedCells): string {
  const isLine = chart.type === 'Line';
  const written = chart.series.map(({ name, categories, values, color }, index) => {
    const automatic = AUTOMATIC[index % AUTOMATIC.length] ?? AUTOMATIC[0];
    const paint = `<a:solidFill><a:srgbClr val="${color?.replace('#', '').toUpperCase() ?? automatic}"/></a:solidFill>`;
    return [
      `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>`,
      `<c:tx>${textReference(name, cells.at(name))}</c:tx>`,
      isLine ? linePaint(paint) + marker(paint) : `<c:spPr>${paint}</c:spPr><c:invertIfNegative val="0"/>`,
      chart.hasLabels ? writeLabels(chart) : '',
      `<c:cat>${textReference(categories, cells.at(categories))}</c:cat>`,
      `<c:val>${numberReference(values, cells.at(values), chart.format)}</c:val>`,
      isLine ? '<c:smooth val="0"/>' : '',
      '</c:ser>',
    ].join('');
  });
  return written.join('');
}

function linePaint(paint: string): string {
  return `<c:spPr><a:ln w="${LINE_WIDTH}" cap="rnd">${paint}<a:round/></a:ln></c:spPr>`;
}

function marker(paint: string): string {
  const painted = `<c:spPr>${paint}<a:ln>${paint}</a:ln></c:spPr>`;
  return `<c:marker><c:symbol val="circle"/><c:size val="${MARKER_SIZE}"/>${painted}</c:marker>`;
}

/** Only bars that stand side by side have an outer end to put a label at: in stacked ones Excel refuses it. */
function writeLabels({ type, format }: AddedChart): string {
  const place = type === 'Line' ? 't' : type === 'ColumnClustered' || type === 'BarClustered' ? 'outEnd' : 'ctr';
  return (
    `<c:dLbls><c:numFmt formatCode="${escapeAttribute(format)}" sourceLinked="0"/>` +
    `<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr><c:dLblPos val="${place}"/><c:showLegendKey val="0"/>` +
    '<c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/>' +
    '<c:showBubbleSize val="0"/></c:dLbls>'
  );
}

function textReference(reference: string, values: readonly CellValue[] | null): string {
  const texts = values?.map((value) => (value === null ? null : isCellError(value) ? value.error : String(value)));
  return `<c:strRef><c:f>${escapeText(reference)}</c:f>${cache('strCache', '', texts)}</c:strRef>`;
}

function numberReference(reference: string, values: readonly CellValue[] | null, format: string): string {
  const numbers = values?.map((value) => (typeof value === 'number' && Number.isFinite(value) ? String(value) : null));
  const code = `<c:formatCode>${escapeText(format)}</c:formatCode>`;
  return `<c:numRef><c:f>${escapeText(reference)}</c:f>${cache('numCache', code, numbers)}</c:numRef>`;
}

function cache(element: string, before: string, texts: readonly (string | null)[] | undefined): string {
  if (texts === undefined) return '';
  const points = texts.map((text, index) => {
    return text === null ? '' : `<c:pt idx="${index}"><c:v>${escapeText(text)}</c:v></c:pt>`;
  });
  return `<c:${element}>${before}<c:ptCount val="${texts.length}"/>${points.join('')}</c:${element}>`;
}
