import { describe, expect, it } from 'vitest';
import type { AddedChart } from '../../../../src/files/xlsx/added-sheet';
import { partText } from '../unpack';
import { add } from './add';
import { emptySheet } from './sample-sheet';
import { expectSchemaOrder } from './schema-order';

const TYPES = ['ColumnClustered', 'BarClustered', 'ColumnStacked', 'BarStacked100', 'Line'] as const;

const bars: AddedChart = {
  name: 'Biểu đồ "1"',
  type: 'ColumnClustered',
  title: 'Tỷ lệ & mức\nđạt',
  series: [
    { name: "'Báo cáo'!$B$1", categories: "'Báo cáo'!$A$2:$A$4", values: "'Báo cáo'!$B$2:$B$4", color: '#2e75b6' },
  ],
  place: { top: 6, left: 1, bottom: 20, right: 4 },
  format: '0.0%',
  hasLabels: true,
  most: 1,
  hasLegend: false,
};

const cells = [
  ['Đơn vị', 'Tỷ lệ <1>'],
  ['Phường A', 0.5],
  ['Xã B', 'không có'],
  ['Sở C', 0.75],
].flatMap((row, index) => row.map((value, column) => ({ row: index, column, value, look: 0 })));

function chart(changes: Partial<AddedChart>): string {
  const sheet = { ...emptySheet('Báo cáo'), cells, charts: [{ ...bars, ...changes }] };
  return partText(add([sheet]), 'xl/charts/chart1.xml');
}

describe('a chart', () => {
  it.each(TYPES)('%s: its elements stand in the order of the schema, however much it shows', (type) => {
    for (const hasLabels of [true, false])
      for (const most of [null, 1])
        for (const title of ['', 'Tỷ lệ'])
          for (const color of ['#2e75b6', null]) {
            const series = bars.series.flatMap((one) => [
              { ...one, color },
              { ...one, color },
            ]);
            const text = chart({ type, hasLabels, most, title, series, hasLegend: hasLabels });
            expectSchemaOrder('chart', text);
          }
  });

  it.each([
    ['ColumnClustered', '<c:barDir val="col"/><c:grouping val="clustered"/>', 'outEnd', ['b', 'l']],
    ['BarClustered', '<c:barDir val="bar"/><c:grouping val="clustered"/>', 'outEnd', ['l', 'b']],
    ['ColumnStacked', '<c:barDir val="col"/><c:grouping val="stacked"/>', 'ctr', ['b', 'l']],
    ['BarStacked100', '<c:barDir val="bar"/><c:grouping val="percentStacked"/>', 'ctr', ['l', 'b']],
    ['Line', '<c:lineChart><c:grouping val="standard"/>', 't', ['b', 'l']],
  ] as const)('%s: bars or lines, with labels where Excel takes them', (type, kind, place, axes) => {
    const text = chart({ type });
    expect(text).toContain(kind);
    expect(text).toContain(`<c:dLblPos val="${place}"/>`);
    expect([...text.matchAll(/<c:axPos val="(.)"\/>/g)].map(([, side]) => side)).toEqual(axes);
    expect(text.includes('<c:overlap val="100"/>')).toBe(/Stacked/.test(type));
  });

  it('holds what it shows as it stands, for programs that do not read the cells', () => {
    const text = chart({});
    expect(text).toContain(
      '<c:tx><c:strRef><c:f>\'Báo cáo\'!$B$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>Tỷ lệ &lt;1&gt;</c:v></c:pt></c:strCache></c:strRef></c:tx>',
    );
    expect(text).toContain('<c:pt idx="2"><c:v>Sở C</c:v></c:pt>');
    expect(text).toContain(
      '<c:numCache><c:formatCode>0.0%</c:formatCode><c:ptCount val="3"/><c:pt idx="0"><c:v>0.5</c:v></c:pt><c:pt idx="2"><c:v>0.75</c:v></c:pt></c:numCache>',
    );
    const elsewhere = chart({
      series: [{ ...bars.series[0]!, values: 'S1!$B$2:$B$4', name: 'Tên', categories: "'Báo cáo'!A" }],
    });
    expect(elsewhere).toContain('<c:numRef><c:f>S1!$B$2:$B$4</c:f></c:numRef>');
    expect(elsewhere).toContain("<c:cat><c:strRef><c:f>'Báo cáo'!A</c:f></c:strRef></c:cat>");
  });

  it('has its title, colours, format, top of the axis and legend, or not', () => {
    const text = chart({});
    expect(text).toContain('<a:t>Tỷ lệ &amp; mức</a:t></a:r></a:p><a:p>');
    expect(text).toContain('<c:spPr><a:solidFill><a:srgbClr val="2E75B6"/></a:solidFill></c:spPr>');
    expect(text).toContain('<c:max val="1"/><c:min val="0"/>');
    expect(text.match(/<c:numFmt formatCode="0.0%" sourceLinked="0"\/>/g)).toHaveLength(2);
    expect(text).not.toContain('<c:legend>');
    const plain = chart({
      title: '',
      most: null,
      hasLabels: false,
      hasLegend: true,
      series: [{ ...bars.series[0]!, color: null }],
    });
    expect(plain).toContain('<c:autoTitleDeleted val="1"/>');
    expect(plain).toContain('<c:legend><c:legendPos val="b"/>');
    expect(plain).toContain('<a:srgbClr val="4472C4"/>');
    expect(plain).not.toMatch(/<c:(title|max|min|dLbls)\b|2E75B6/);
  });

  it('of 100 % measures shares, whatever its labels count', () => {
    const text = chart({ type: 'BarStacked100', format: '#,##0' });
    expect(text).toContain('<c:numFmt formatCode="#,##0" sourceLinked="0"/><c:spPr>');
    expect(text).toContain('<c:numFmt formatCode="0%" sourceLinked="0"/><c:majorTickMark');
  });

  it('covers its cells, under its name', () => {
    const written = add([{ ...emptySheet('Báo cáo'), charts: [bars, { ...bars, name: 'Hai' }] }]);
    const drawing = partText(written, 'xl/drawings/drawing1.xml');
    expect(drawing).toContain(
      '<xdr:from><xdr:col>1</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>6</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>' +
        '<xdr:to><xdr:col>5</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>21</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>',
    );
    expect(drawing).toContain('<xdr:cNvPr id="2" name="Biểu đồ &quot;1&quot;" descr="Tỷ lệ &amp; mức&#10;đạt"/>');
    expect(drawing).toContain('<xdr:cNvPr id="3" name="Hai"');
    expect(partText(written, 'xl/drawings/_rels/drawing1.xml.rels')).toContain('Target="../charts/chart2.xml"');
    expect(partText(written, 'xl/worksheets/_rels/sheet2.xml.rels')).toContain('Target="../drawings/drawing1.xml"');
  });
});
