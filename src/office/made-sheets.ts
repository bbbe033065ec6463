import type { MadeSheet } from '../app/host/host';
import type { SheetBasis } from '../app/host/new-sheet';
import { COLOURS_BASIS, MADE_SETTING, SHEET_BASIS, VERDICTS_BASIS } from '../app/made/names';
import { hasRules, RULES_SETTING } from './load-colours';
import { VERDICTS_NAME } from './load-verdicts';
import { insertedFormulas, loadFormulas, numbersOf } from './made-formulas';
import { runInExcel } from './run-in-excel';

/** What the add-in left on each worksheet, with two round trips however many there are, and a third for inserted formulas. */
export async function readMade(): Promise<readonly MadeSheet[]> {
  return runInExcel(async (context) => {
    const { worksheets, settings } = context.workbook;
    const setting = settings.getItemOrNullObject(RULES_SETTING);
    worksheets.load('items/id,items/name,items/visibility');
    setting.load('value');
    await context.sync();
    const found = worksheets.items.map((sheet) => ({
      sheet,
      colours: formulaOf(sheet, COLOURS_BASIS),
      words: formulaOf(sheet, VERDICTS_NAME),
      verdicts: formulaOf(sheet, VERDICTS_BASIS),
      whole: formulaOf(sheet, SHEET_BASIS),
    }));
    worksheets.items.forEach(({ names }) => names.load('items/name'));
    await context.sync();
    const inserted = found.map(({ sheet }) => {
      const numbers = numbersOf(sheet.names.items.map(({ name }) => name));
      return numbers.length === 0 ? null : loadFormulas(sheet, numbers);
    });
    if (inserted.some((each) => each !== null)) await context.sync();
    return found.map(({ sheet, colours, words, verdicts, whole }, index): MadeSheet => ({
      sheet: sheet.name,
      isVisible: sheet.visibility === 'Visible',
      coloured: colours.isNullObject && !hasRules(setting, sheet.id) ? null : { basis: textOf(colours) },
      verdicts: words.isNullObject ? null : { basis: textOf(verdicts) },
      madeBy: textOf(whole),
      inserted: inserted[index] == null ? [] : insertedFormulas(inserted[index]).formulas,
    }));
  });
}

/** Says anew by what a worksheet was made as a whole. @returns what said it before */
export async function replaceBasis(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  basis: SheetBasis | null,
): Promise<string | null> {
  const before = formulaOf(sheet, SHEET_BASIS);
  await context.sync();
  if (!before.isNullObject) before.delete();
  if (basis !== null) {
    sheet.names.add(SHEET_BASIS, basis.formula, basis.comment);
    context.workbook.settings.add(MADE_SETTING, true);
  }
  await context.sync();
  return textOf(before);
}

function formulaOf(sheet: Excel.Worksheet, name: string): Excel.NamedItem {
  const item = sheet.names.getItemOrNullObject(name);
  item.load('formula');
  return item;
}

function textOf(item: Excel.NamedItem): string | null {
  return item.isNullObject ? null : String(item.formula);
}
