import { noteKind } from './note-words';
import { filledTexts, type PlanTable } from '../columns/plan-tables';
import { rankOf } from '../words/row-rank';

/** Whether a row says something of the others in place of having a figure. */
export function isNoteRow(sheet: PlanTable['sheet'], row: number): boolean {
  const texts = filledTexts(sheet, row).filter((text, at) => at > 0 || rankOf(text) === null);
  return texts.length === 1 && noteKind(texts[0] ?? '') !== null;
}
