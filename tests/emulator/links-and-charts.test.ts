import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { EmulatedExcel } from '../../src/emulator/host/excel-host';
import { startAddin } from '../../src/emulator/node/start-addin';
import { read } from './support/read';
import { refusal } from './support/refusal';
import { sheet, workbook } from './support/workbook';

let host: EmulatedExcel;

beforeAll(async () => {
  host = await startAddin({}, () => undefined);
});

beforeEach(async () => {
  await host.openWorkbook(
    workbook([
      sheet('Một', { A1: 'Đơn vị', B1: 'Tỷ lệ', A2: 'Nội vụ', B2: { value: 0.5, format: '0%' }, A3: 'Tư pháp', B3: 1 }),
    ]),
  );
});

describe('a link', () => {
  const link = (address: string, value: Excel.RangeHyperlink): Promise<string | null> =>
    refusal((one) => {
      one.getRange(address).hyperlink = value;
    });

  test('leaves the value and gives its cell the look of links, until that is put back', async () => {
    expect(await link('B2', { documentReference: "'Một'!A3", screenTip: 'Xem' })).toBeNull();
    const cell = await read((one) => one.getRange('B2'), 'values,hyperlink,style,numberFormat,format/font/underline');
    expect(cell.values).toEqual([[0.5]]);
    expect(cell.hyperlink).toEqual({ documentReference: "'Một'!A3", screenTip: 'Xem', textToDisplay: '0.5' });
    expect([cell.style, cell.format.font.underline, cell.numberFormat[0]]).toEqual(['Hyperlink', 'Single', ['0%']]);
    await refusal((one) => {
      one.getRange('B2').style = 'Normal';
    });
    const plain = await read((one) => one.getRange('B2'), 'values,style,numberFormat,format/font/underline');
    expect(plain.values).toEqual([[0.5]]);
    expect([plain.style, plain.format.font.underline, plain.numberFormat[0]]).toEqual(['Normal', 'None', ['General']]);
  });

  test('shows where it leads in a blank cell, or what it is told to show', async () => {
    await link('D1', { documentReference: 'A1' });
    await link('D2', { address: 'https://example.vn', textToDisplay: 'Trang chủ' });
    expect(['D1', 'D2'].map((address) => host.cellValue('Một', address))).toEqual(['A1', 'Trang chủ']);
  });

  test('leads to one place', async () => {
    expect(await link('A1', { screenTip: 'Xem' })).toBe('InvalidArgument');
    expect(await link('A1', { address: 'https://example.vn', documentReference: 'A1' })).toBe('InvalidArgument');
  });

  test('goes when everything is cleared', async () => {
    await link('A1', { documentReference: 'B2' });
    await refusal((one) => {
      one.getRange('A1:B1').clear();
    });
    expect((await read((one) => one.getRange('A1'), 'hyperlink')).hyperlink).toBeNull();
  });
});

describe('a chart', () => {
  const add = (address: string): Promise<string | null> =>
    refusal((one) => one.charts.add('ColumnClustered', one.getRange(address), 'Columns'));

  test('has the series that stand in the columns, named by their headings', async () => {
    expect(await add('A1:B3')).toBeNull();
    const chart = await read(
      (one) => one.charts.getItemAt(0),
      'name,title/text,legend/visible,series/items/name,axes/valueAxis/maximum',
    );
    expect([chart.name, chart.title.text, chart.series.items.map(({ name }) => name)]).toEqual([
      'Chart 1',
      'Tỷ lệ',
      ['Tỷ lệ'],
    ]);
    await add('B2:B3');
    const plain = await read((one) => one.charts.getItem('Chart 2').series, 'items/name');
    expect(plain.items.map(({ name }) => name)).toEqual(['Series1']);
  });

  test('is named, placed, painted and labelled', async () => {
    await add('A1:B3');
    await Excel.run(async (context) => {
      const one = context.workbook.worksheets.getItem('Một');
      const chart = one.charts.getItem('Chart 1');
      const series = chart.series.getItemAt(0);
      chart.name = 'Tỷ lệ';
      chart.title.text = 'Tỷ lệ theo đơn vị';
      chart.setPosition('D2', 'H12');
      series.format.fill.setSolidColor('#2e75b6');
      series.hasDataLabels = true;
      chart.dataLabels.numberFormat = '0%';
      chart.axes.valueAxis.maximum = 1;
      chart.legend.position = 'Bottom';
      chart.axes.categoryAxis.reversePlotOrder = true;
      const read = one.charts.getItem('tỷ lệ').load('title/text,dataLabels/numberFormat,legend/position');
      await context.sync();
      expect([read.title.text, read.dataLabels.numberFormat, read.legend.position]).toEqual([
        'Tỷ lệ theo đơn vị',
        '0%',
        'Bottom',
      ]);
    });
    await refusal((one) => {
      one.charts.getItem('Tỷ lệ').delete();
    });
    expect((await read((one) => one.charts, 'count')).count).toBe(0);
  });

  test('takes nothing that it has not', async () => {
    await add('A1:B3');
    const wrong: readonly ((chart: Excel.Chart) => unknown)[] = [
      (chart) => chart.series.getItemAt(1).load('name'),
      (chart) => (chart.dataLabels.numberFormat = '0%'),
      (chart) => chart.series.getItemAt(0).format.fill.setSolidColor('xanh'),
      (chart) => (chart.legend.position = 'Middle' as 'Top'),
      (chart) => (chart.axes.valueAxis.maximum = 'một'),
    ];
    for (const act of wrong) expect(await refusal((one) => act(one.charts.getItemAt(0)))).toBe('InvalidArgument');
  });
});
