import type { TestedExcel } from '../../app/support/excel';

/** Formats are looked at beyond the cells that hold something, too. */
const WINDOW = 'A1:W44';

/** All that can be seen of a workbook, and all that the add-in keeps in it: compared, it tells whether anything is left. */
export async function everythingIn({ excel }: TestedExcel): Promise<unknown> {
  await excel.settled();
  const { sheets, settings } = await Excel.run(async (context) => {
    const { worksheets, settings: kept, names } = context.workbook;
    worksheets.load('items/name,items/visibility');
    kept.load('items/key,items/value');
    names.load('items/name,items/formula');
    await context.sync();
    const each = worksheets.items.map((sheet) => {
      const used = sheet.getUsedRangeOrNullObject(true).load('address,formulas');
      const window = sheet.getRange(WINDOW).load('numberFormat');
      const columns = ['A', 'C', 'F', 'G', 'H'].map((letter) =>
        sheet.getRange(`${letter}3`).load('format/columnWidth,format/font/bold'),
      );
      const rules = sheet.getRange().conditionalFormats.load('items/type');
      sheet.names.load('items/name,items/formula,items/comment');
      sheet.tables.load('items/name');
      return { sheet, used, window, columns, rules };
    });
    await context.sync();
    const rulesOf = each.map(({ rules }) =>
      rules.items.map((rule) => {
        const { custom } = rule;
        custom.rule.load('formula');
        custom.format.fill.load('color');
        return { custom, range: rule.getRange().load('address') };
      }),
    );
    const tables = each.map(({ sheet }) => sheet.tables.items.map((table) => table.getRange().load('address')));
    await context.sync();
    return {
      settings: new Map(
        kept.items.map(({ key, value }) => [key, key === 'dvctt.rules' ? countRules(value) : (value as unknown)]),
      ),
      sheets: each.map(({ sheet, used, window, columns }, index) => ({
        name: sheet.name,
        cells: used.isNullObject ? null : [used.address, used.formulas as unknown],
        formats: window.numberFormat as unknown,
        looks: columns.map(({ format }) => [format.columnWidth, format.font.bold]),
        names: sheet.names.items.map(({ name, formula, comment }) => [name, formula as unknown, comment]).sort(),
        rules: rulesOf[index]?.map(({ custom, range }) => [
          range.address,
          custom.rule.formula,
          custom.format.fill.color,
        ]),
        tables: tables[index]?.map(({ address }) => address),
      })),
    };
  });
  const fills = new Map<string, unknown>();
  for (const { name } of sheets) fills.set(name, await excel.shownFills(name, WINDOW));
  return { sheets, settings, fills };
}

/** Excel gives each rule an id of its own when it is added: how many are remembered is what can be compared. */
function countRules(value: unknown): unknown {
  return Object.entries(value as Record<string, readonly string[]>)
    .map(([sheet, ids]) => `${sheet} ${ids.length}`)
    .sort();
}
