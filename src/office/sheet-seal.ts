import { fingerprint } from '../app/made/fingerprint';
import { hasRules, RULES_SETTING } from './load-colours';
import { runInExcel } from './run-in-excel';

/** A short mark of what a worksheet's cells hold: formulas, not what they come to, for a day that passes is nobody's work. */
export async function sealSheet(name: string): Promise<string> {
  return runInExcel(async (context) => sealOf(context, context.workbook.worksheets.getItem(name)));
}

/** Takes a worksheet away with all that stands on it; one into which somebody has written since stays. */
export async function removeSheet(name: string, seal: string): Promise<boolean> {
  return runInExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    if ((await sealOf(context, sheet)) !== seal) return false;
    const setting = context.workbook.settings.getItemOrNullObject(RULES_SETTING).load('value');
    sheet.load('id');
    await context.sync();
    forgetRules(context, setting, sheet.id);
    sheet.delete();
    await context.sync();
    return true;
  });
}

/** What the workbook remembers of a worksheet's colours goes with it. */
function forgetRules(context: Excel.RequestContext, setting: Excel.Setting, sheetId: string): void {
  if (!hasRules(setting, sheetId)) return;
  const others = Object.entries(setting.value as object).filter(([id]) => id !== sheetId);
  if (others.length === 0) setting.delete();
  else context.workbook.settings.add(RULES_SETTING, Object.fromEntries(others));
}

async function sealOf(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<string> {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('address,formulas');
  await context.sync();
  return used.isNullObject ? '' : fingerprint(JSON.stringify([used.address, used.formulas]));
}
