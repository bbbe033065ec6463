import type { AddedChart } from '../added-sheet';
import { escapeAttribute, escapeText } from '../xml-text';
import type { CachedCells } from './cached-cells';
import { writeSeries } from './chart-series';
import type { Dialect } from './dialect';
import { XML } from './xml-declaration';

/** Any two numbers that differ: each axis names the other one by its. */
const CATEGORIES = 111_111_111;
const VALUES = 222_222_222;
const AXES = `<c:axId val="${CATEGORIES}"/><c:axId val="${VALUES}"/>`;

const GRID =
  '<c:majorGridlines><c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>';
const AXIS_LINE = '<c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="A6A6A6"/></a:solidFill></a:ln></c:spPr>';

/**
 * A chart part; its elements stand in the order of the schema (ECMA-376 part 1, 21.2.2), from which Excel allows no
 * departure.
 */
export function writeChart(chart: AddedChart, cells: CachedCells, dialect: Dialect): string {
  return [
    `${XML}<c:chartSpace xmlns:c="${dialect.chart}" xmlns:a="${dialect.drawing}" xmlns:r="${dialect.links}">`,
    // Left out, it would mean rounded corners.
    '<c:roundedCorners val="0"/><c:chart>',
    writeTitle(chart.title),
    '<c:plotArea><c:layout/>',
    chart.type === 'Line' ? writeLines(chart, cells) : writeBars(chart, cells),
    writeAxes(chart),
    '</c:plotArea>',
    chart.hasLegend ? '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>' : '',
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>',
  ].join('');
}

/** Without a title Excel would take the name of an only series for one. */
function writeTitle(title: string): string {
  if (title === '') return '<c:autoTitleDeleted val="1"/>';
  const paragraphs = title.split(/\r\n|[\r\n]/).map((line) => {
    const run = `<a:r><a:rPr lang="vi-VN" sz="1200" b="1"/><a:t>${escapeText(line)}</a:t></a:r>`;
    return `<a:p><a:pPr><a:defRPr sz="1200" b="1"/></a:pPr>${line === '' ? '' : run}</a:p>`;
  });
  return (
    `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/>${paragraphs.join('')}</c:rich></c:tx>` +
    '<c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/>'
  );
}

function writeBars(chart: AddedChart, cells: CachedCells): string {
  const direction = isAcross(chart) ? 'bar' : 'col';
  const isStacked = chart.type === 'ColumnStacked' || chart.type === 'BarStacked100';
  const grouping = chart.type === 'BarStacked100' ? 'percentStacked' : isStacked ? 'stacked' : 'clustered';
  return (
    `<c:barChart><c:barDir val="${direction}"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>` +
    `${writeSeries(chart, cells)}<c:gapWidth val="80"/>` +
    `${isStacked ? '<c:overlap val="100"/>' : ''}${AXES}</c:barChart>`
  );
}

function writeLines(chart: AddedChart, cells: CachedCells): string {
  return (
    '<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>' +
    `${writeSeries(chart, cells)}<c:marker val="1"/>${AXES}</c:lineChart>`
  );
}

function isAcross({ type }: AddedChart): boolean {
  return type === 'BarClustered' || type === 'BarStacked100';
}

/**
 * Where the top of the axis is known, its foot is 0: Excel would cut bars of 85 % and 95 % off at 80 %. Bars that are
 * all of one length are measured in shares, whatever their labels count.
 */
function writeAxes(chart: AddedChart): string {
  const [ofCategories, ofValues] = isAcross(chart) ? ['l', 'b'] : ['b', 'l'];
  // Bars follow the table's rows from the top down, their axis of values below them.
  const [order, foot] = isAcross(chart) ? ['maxMin', 'max'] : ['minMax', 'autoZero'];
  const format = chart.type === 'BarStacked100' ? '0%' : chart.format;
  const limits = chart.most === null ? '' : `<c:max val="${chart.most}"/><c:min val="0"/>`;
  const ticks = '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>';
  return (
    `<c:catAx><c:axId val="${CATEGORIES}"/><c:scaling><c:orientation val="${order}"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${ofCategories}"/><c:numFmt formatCode="General" sourceLinked="0"/>${ticks}${AXIS_LINE}` +
    `<c:crossAx val="${VALUES}"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/>` +
    '<c:noMultiLvlLbl val="0"/></c:catAx>' +
    `<c:valAx><c:axId val="${VALUES}"/><c:scaling><c:orientation val="minMax"/>${limits}</c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${ofValues}"/>${GRID}` +
    `<c:numFmt formatCode="${escapeAttribute(format)}" sourceLinked="0"/>${ticks}` +
    `<c:crossAx val="${CATEGORIES}"/><c:crosses val="${foot}"/><c:crossBetween val="between"/></c:valAx>`
  );
}
