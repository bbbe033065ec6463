/** The workbook's setting that remembers the ids of the rules we added, by the worksheet's id. */
export const RULES_SETTING = 'dvctt.rules';

/** What is on a worksheet before we colour it; loaded with the sheet's figures, so that it costs no round trip. */
export interface LoadedColours {
  readonly formats: Excel.ConditionalFormatCollection;
  readonly names: Excel.NamedItemCollection;
  readonly setting: Excel.Setting;
  readonly worksheets: Excel.WorksheetCollection;
}

/** Queues the loading of the worksheet's rules and names; the caller syncs. */
export function loadOurColours(context: Excel.RequestContext, sheet: Excel.Worksheet): LoadedColours {
  const formats = sheet.getRange().conditionalFormats;
  const { names } = sheet;
  const { worksheets } = context.workbook;
  const setting = context.workbook.settings.getItemOrNullObject(RULES_SETTING);
  sheet.load('id');
  formats.load('items/id,items/type');
  names.load('items/name');
  worksheets.load('items/id');
  setting.load('value');
  return { formats, names, setting, worksheets };
}
