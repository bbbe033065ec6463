import type { MadeSheet } from '../app/host/host';
import { COLOURS_BASIS, SHEET_BASIS, VERDICTS_BASIS } from '../app/made/names';
import { hasRules, RULES_SETTING } from './load-colours';
import { VERDICTS_NAME } from './load-verdicts';
import { runInExcel } from './run-in-excel';

/** What the add-in left on each worksheet, with two round trips however many there are. */
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
    await context.sync();
    return found.map(({ sheet, colours, words, verdicts, whole }): MadeSheet => ({
      sheet: sheet.name,
      isVisible: sheet.visibility === 'Visible',
      coloured: colours.isNullObject && !hasRules(setting, sheet.id) ? null : { basis: textOf(colours) },
      verdicts: words.isNullObject ? null : { basis: textOf(verdicts) },
      madeBy: textOf(whole),
    }));
  });
}

function formulaOf(sheet: Excel.Worksheet, name: string): Excel.NamedItem {
  const item = sheet.names.getItemOrNullObject(name);
  item.load('formula');
  return item;
}

function textOf(item: Excel.NamedItem): string | null {
  return item.isNullObject ? null : String(item.formula);
}
