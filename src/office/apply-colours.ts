import type { Colours } from '../app/host/host';
import { NAME_PREFIX } from '../app/colours/expressions';
import { palettes } from '../app/host/palette';
import { areaAddress } from '../sheets/cells/grid';
import { RULES_SETTING, type LoadedColours } from './load-colours';
import { FORMULA_PREFIX, SHEET_BASIS, VERDICTS_BASIS } from '../app/made/names';
import { VERDICTS_NAME } from './load-verdicts';

const MARKER = 'N("DVCTT")';

/**
 * Replaces our rules and names on a worksheet. Ours are the rules whose ids the workbook remembers, and those that
 * carry our marker: ids change when a workbook is reopened, and Excel makes rules of its own where coloured cells are
 * copied or a sheet is. Rules of other kinds than formulas are never read back, let alone removed.
 */
export async function applyColours(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  before: LoadedColours,
  colours: Colours,
): Promise<number> {
  const { formats, names, setting, worksheets } = before;
  const remembered = readRemembered(setting.isNullObject ? null : (setting.value as unknown));
  const known = new Set(remembered[sheet.id]);
  const customs = formats.items.filter(({ type }) => type === 'Custom');
  const unknown = customs.filter(({ id }) => !known.has(id));
  const marked = unknown.length === 0 ? [] : await findByMarker(context, unknown);
  const removed = [...customs.filter(({ id }) => known.has(id)), ...marked];
  for (const rule of removed) rule.delete();
  names.items
    .filter(({ name }) => isOfColours(name))
    .forEach((name) => {
      name.delete();
    });
  colours.names.forEach(({ name, formula, comment }) => names.add(name, formula, comment));
  const added = addRules(sheet, colours);
  if (added.length > 0) await context.sync();
  const sheets = new Set(worksheets.items.map(({ id }) => id));
  const kept = Object.entries(remembered).filter(([id]) => sheets.has(id) && id !== sheet.id);
  const ours = added.length === 0 ? [] : [[sheet.id, added.map((rule) => rule.id)] as const];
  if (kept.length + ours.length > 0)
    context.workbook.settings.add(RULES_SETTING, Object.fromEntries([...kept, ...ours]));
  else if (!setting.isNullObject) setting.delete();
  await context.sync();
  return removed.length;
}

/** Verdicts in words, inserted formulas and whole worksheets have names of their own, which stay. */
function isOfColours(name: string): boolean {
  if (!name.startsWith(NAME_PREFIX) || name.startsWith(FORMULA_PREFIX)) return false;
  return ![VERDICTS_NAME, VERDICTS_BASIS, SHEET_BASIS].includes(name);
}

/** A file may come from anywhere: what is no list of ids is passed over. */
function readRemembered(value: unknown): Readonly<Record<string, readonly string[]>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  return Object.fromEntries(
    Object.entries(value).map(([sheet, ids]: [string, unknown]) => [
      sheet,
      Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [],
    ]),
  );
}

async function findByMarker(
  context: Excel.RequestContext,
  customs: readonly Excel.ConditionalFormat[],
): Promise<Excel.ConditionalFormat[]> {
  const rules = customs.map((format) => ({ format, rule: format.customOrNullObject.rule }));
  rules.forEach(({ rule }) => rule.load('formula'));
  await context.sync();
  return rules.filter(({ rule }) => rule.formula.includes(MARKER)).map(({ format }) => format);
}

function addRules(sheet: Excel.Worksheet, colours: Colours): Excel.ConditionalFormat[] {
  const palette = palettes[colours.palette ?? 'safe'];
  return colours.rules.map(({ area, formula, tone }) => {
    const rule = sheet.getRange(areaAddress(area)).conditionalFormats.add(Excel.ConditionalFormatType.custom);
    const { fill, font, bold } = palette[tone];
    rule.custom.rule.formula = formula;
    rule.custom.format.fill.color = fill;
    rule.custom.format.font.color = font;
    if (bold) rule.custom.format.font.bold = true;
    rule.load('id');
    return rule;
  });
}
