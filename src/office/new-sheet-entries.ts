import type { EntryRule } from '../app/host/new-sheet';
import { rangeOf } from './range-of';

/** Excel takes no longer list, title and message. */
const LONGEST_LIST = 255;
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 225;
/** Excel separates the texts of a list by commas in every language. */
const SEPARATOR = ',';
/** 1/3/1900 as a serial number: no language of Excel reads it otherwise. */
const FIRST_DATE = '=61';

/** What Excel lets a person type; a list that Excel cannot hold is left out, and its cells take anything. */
export function limitEntries(sheet: Excel.Worksheet, rules: readonly EntryRule[]): void {
  for (const { area, takes, message } of rules) {
    const rule = ruleOf(takes);
    if (rule === null) continue;
    const validation = rangeOf(sheet, area).dataValidation;
    validation.rule = rule;
    validation.ignoreBlanks = true;
    validation.errorAlert = {
      showAlert: true,
      style: 'Stop',
      title: message.title.slice(0, LONGEST_TITLE),
      message: message.text.slice(0, LONGEST_MESSAGE),
    };
  }
}

function ruleOf(takes: EntryRule['takes']): Excel.DataValidationRule | null {
  if (takes === 'date') return { date: { formula1: FIRST_DATE, operator: 'GreaterThanOrEqualTo' } };
  const source = listSource(takes.list);
  return source === null ? null : { list: { inCellDropDown: true, source } };
}

/**
 * A list as Excel writes it into a rule; null where a text has a comma, reads as a formula, or they are too many.
 * @example listSource(['Chưa làm', 'Đã xong']) // 'Chưa làm,Đã xong'
 */
export function listSource(list: readonly string[]): string | null {
  const source = list.join(SEPARATOR);
  const isOff = list.length === 0 || list.some((text) => text === '' || text.includes(SEPARATOR));
  return isOff || source.startsWith('=') || source.length > LONGEST_LIST ? null : source;
}
