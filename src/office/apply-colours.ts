import type { Colours } from '../app/host';
import { NAME_PREFIX } from '../app/colours/expressions';
import { palettes } from '../app/palette';
import { areaAddress } from '../sheets/grid';

/** The workbook's setting that remembers the ids of the rules we added. */
const RULES_SETTING = 'dvctt.rules';
const MARKER = 'N("DVCTT")';

/** What is on a worksheet before we colour it; loaded with the sheet's figures, so that it costs no round trip. */
export interface LoadedColours {
  readonly formats: Excel.ConditionalFormatCollection;
  readonly names: Excel.NamedItemCollection;
  readonly setting: Excel.Setting;
}

/** Queues the loading of the worksheet's rules and names; the caller syncs. */
export function loadOurColours(context: Excel.RequestContext, sheet: Excel.Worksheet): LoadedColours {
  const formats = sheet.getRange().conditionalFormats;
  const { names } = sheet;
  const setting = context.workbook.settings.getItemOrNullObject(RULES_SETTING);
  formats.load('items/id,items/type');
  names.load('items/name');
  setting.load('value');
  return { formats, names, setting };
}

/**
 * Replaces our rules and names on a worksheet. Ours are the rules whose ids the workbook remembers; ids change when a
 * workbook is reopened, so where none of them is found the custom rules' formulas are read and those with our marker
 * are ours. Rules of other kinds are never read back, let alone removed.
 */
export async function applyColours(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  before: LoadedColours,
  colours: Colours,
): Promise<void> {
  const { formats, names, setting } = before;
  const remembered = new Set<string>(setting.isNullObject ? [] : (setting.value as string[]));
  const known = formats.items.filter(({ id }) => remembered.has(id));
  const customs = formats.items.filter(({ type }) => type === 'Custom');
  const ours = known.length > 0 || customs.length === 0 ? known : await findByMarker(context, customs);
  const kept = [...remembered].filter((id) => !ours.some((rule) => rule.id === id));
  ours.forEach((rule) => {
    rule.delete();
  });
  names.items
    .filter(({ name }) => name.startsWith(NAME_PREFIX))
    .forEach((name) => {
      name.delete();
    });
  colours.names.forEach(({ name, formula, comment }) => names.add(name, formula, comment));
  const added = addRules(sheet, colours);
  if (added.length > 0) await context.sync();
  context.workbook.settings.add(RULES_SETTING, [...kept, ...added.map((rule) => rule.id)]);
  await context.sync();
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
