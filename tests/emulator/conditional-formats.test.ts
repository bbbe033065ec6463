import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { EmulatedExcel } from '../../src/emulator/host/excel-host';
import { startAddin } from '../../src/emulator/node/start-addin';
import type { ConditionalFormatData } from '../../src/files/xlsx/workbook-data';
import { registerSampleFunctions, SAMPLE_FUNCTIONS } from './support/sample-addin';
import { area, sheet, workbook } from './support/workbook';

let host: EmulatedExcel;

beforeAll(async () => {
  host = await startAddin({ functions: SAMPLE_FUNCTIONS }, registerSampleFunctions);
});

const RED = '#FFC7CE';
const GREEN = '#C6EFCE';

const inFile: readonly ConditionalFormatData[] = [
  { index: 0, type: 'dataBar', areas: [area('B2:B9')], formulas: [], priority: 2, stopIfTrue: false },
  { index: 1, type: 'expression', areas: [area('A2:B9')], formulas: ['$B2<0.5'], priority: 1, stopIfTrue: true },
];

beforeEach(async () => {
  await host.openWorkbook(
    workbook([
      sheet('Sheet1', { A2: 'Xã A', B2: 0.4, A3: 'Xã B', B3: 0.9, A4: 'Xã C' }, { conditionalFormats: inFile }),
    ]),
  );
});

/** Adds a rule as the add-in does, and gives its id. */
async function addRule(
  address: string,
  formula: string,
  fill: string,
  more: { stopIfTrue?: boolean } = {},
): Promise<string> {
  return Excel.run(async (context) => {
    const format = context.workbook.worksheets
      .getActiveWorksheet()
      .getRanges(address)
      .conditionalFormats.add(Excel.ConditionalFormatType.custom);
    format.custom.rule.formula = formula;
    format.custom.format.fill.color = fill;
    if (more.stopIfTrue !== undefined) format.stopIfTrue = more.stopIfTrue;
    format.load('id');
    await context.sync();
    return format.id;
  });
}

describe('conditional formats', () => {
  test('of the file are listed by priority, and what is not a formula is not taken for one', async () => {
    await Excel.run(async (context) => {
      const { conditionalFormats } = context.workbook.worksheets.getActiveWorksheet().getRange();
      conditionalFormats.load(
        'items/id,items/type,items/priority,items/stopIfTrue,items/customOrNullObject/rule/formula',
      );
      await context.sync();
      const [first, second] = conditionalFormats.items;
      expect([first?.type, first?.priority, first?.stopIfTrue]).toEqual(['Custom', 0, true]);
      expect(first?.customOrNullObject.rule.formula).toBe('=$B2<0.5');
      expect([second?.type, second?.customOrNullObject.isNullObject]).toEqual(['DataBar', true]);
    });
  });

  test('that are added come first, and push the others back', async () => {
    const one = await addRule('A2:B9', '=$B2>0.8', GREEN);
    const two = await addRule('A2:B9', '=$B2>0.9', GREEN);
    await Excel.run(async (context) => {
      const { conditionalFormats } = context.workbook.worksheets.getActiveWorksheet().getRange('A2');
      conditionalFormats.load('items/id,items/priority');
      await context.sync();
      expect(conditionalFormats.items.slice(0, 2).map((item) => item.id)).toEqual([two, one]);
      expect(conditionalFormats.items.map((item) => item.priority)).toEqual([0, 1, 2]);
    });
  });

  test('are found again by id, with their ranges, and deleted', async () => {
    const id = await addRule('A2:A9,C2:C9', '=$B2>0.8', GREEN);
    await Excel.run(async (context) => {
      const { conditionalFormats } = context.workbook.worksheets.getActiveWorksheet().getRange();
      const found = conditionalFormats.getItem(id);
      const areas = found.getRanges().load('address');
      const single = found.getRangeOrNullObject();
      found.load('custom/format/fill/color,custom/format/font/bold,custom/format/font/color');
      await context.sync();
      expect(areas.address).toBe('Sheet1!A2:A9,Sheet1!C2:C9');
      expect(single.isNullObject).toBe(true);
      expect(found.custom.format.fill.color).toBe(GREEN);
      found.delete();
      const gone = conditionalFormats.getItemOrNullObject(id);
      const count = conditionalFormats.getCount();
      await context.sync();
      expect([gone.isNullObject, count.value]).toEqual([true, 2]);
    });
  });

  test('are cleared off some cells only', async () => {
    await addRule('A2:A9', '=TRUE', GREEN);
    await Excel.run(async (context) => {
      const one = context.workbook.worksheets.getActiveWorksheet();
      one.getRange('A4:A5').conditionalFormats.clearAll();
      const { conditionalFormats } = one.getRange('A9');
      conditionalFormats.load('items/id');
      await context.sync();
      const areas = conditionalFormats.items[0]?.getRanges().load('address');
      await context.sync();
      expect(areas?.address).toBe('Sheet1!A2:A3,Sheet1!A6:A9');
    });
    expect(await host.shownFills('Sheet1', 'A3:A6')).toEqual([[GREEN], [null], [null], [GREEN]]);
  });
});

describe('the fill that is shown', () => {
  test('follows the formula, relative to each cell', async () => {
    await addRule('A2:B9', '=AND($B2<>"",$B2>=0.7)', GREEN);
    expect(await host.shownFills('Sheet1', 'A2:B4')).toEqual([
      [null, null],
      [GREEN, GREEN],
      [null, null],
    ]);
  });

  test('follows the figures', async () => {
    await addRule('B2:B9', '=AND(ISNUMBER(B2),B2>=0.7)', GREEN);
    expect(await host.shownFill('Sheet1', 'B2')).toBeNull();
    await host.typeInto('Sheet1', 'B2', 0.7);
    expect(await host.shownFill('Sheet1', 'B2')).toBe(GREEN);
  });

  test('is that of the first rule that holds and has a fill', async () => {
    await addRule('B2:B9', '=B2>0.5', RED);
    await addRule('B2:B9', '=B2>0.8', GREEN);
    expect(await host.shownFill('Sheet1', 'B3')).toBe(GREEN);
  });

  test('stops where a rule of a higher priority says so', async () => {
    await addRule('A2:B9', '=TRUE', RED);
    await Excel.run(async (context) => {
      const { conditionalFormats } = context.workbook.worksheets.getActiveWorksheet().getRange('A2');
      conditionalFormats.load('items/id');
      await context.sync();
      const [ours, ofTheFile] = conditionalFormats.items;
      if (ours !== undefined && ofTheFile !== undefined) ours.priority = 1;
      await context.sync();
    });
    expect(await host.shownFills('Sheet1', 'A2:A3')).toEqual([[null], [RED]]);
  });

  test('uses names of the sheet, with array constants, and results of custom functions in cells', async () => {
    await Excel.run(async (context) => {
      const one = context.workbook.worksheets.getActiveWorksheet();
      one.names.add('_muc', '={"Xã A",0.3;"Xã B",1}');
      one.getRange('C2:C3').formulas = [['=DVCTT.RATE(B2,1)'], ['=DVCTT.RATE(B3,1)']];
      await context.sync();
    });
    await addRule('A2:C3', '=$C2>=VLOOKUP($A2,_muc,2,FALSE)', GREEN);
    expect(await host.shownFills('Sheet1', 'A2:A3')).toEqual([[GREEN], [null]]);
  });

  test('is none where the formula gives an error or text', async () => {
    await addRule('A2:A3', '=1/0', RED);
    await addRule('A2:A3', '="đúng"', RED);
    expect(await host.shownFills('Sheet1', 'A2:A3')).toEqual([[null], [null]]);
  });
});

describe('the changes for the file', () => {
  test('name the rules that were added and those that were removed', async () => {
    await addRule('A2:B9', '=$B2>0.8', GREEN, { stopIfTrue: true });
    await addRule('A2:B9', '=$B2<0.2', RED);
    await Excel.run(async (context) => {
      const { conditionalFormats } = context.workbook.worksheets.getActiveWorksheet().getRange('A2');
      conditionalFormats.load('items/id,items/customOrNullObject/rule/formula');
      await context.sync();
      conditionalFormats.items.find((item) => item.customOrNullObject.rule.formula === '=$B2<0.5')?.delete();
      await context.sync();
    });
    const changes = host.changes();
    const common = { sheet: 'Sheet1', areas: [area('A2:B9')], fontColor: null, bold: false };
    expect(changes.addedConditionalFormats).toEqual([
      { ...common, formula: '$B2<0.2', fill: RED, stopIfTrue: false },
      { ...common, formula: '$B2>0.8', fill: GREEN, stopIfTrue: true },
    ]);
    expect(changes.removedConditionalFormats).toEqual([{ sheet: 'Sheet1', index: 1 }]);
    expect(changes.cells).toEqual([]);
  });
});
