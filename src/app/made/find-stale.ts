import type { Plan } from '../../domain/plans/plan';
import type { StaleReason } from '../../domain/verdicts/stale-reason';
import type { AssessedGrid } from '../../sheets/reading/assess-grid';
import { isVerdictText, sameVerdict, verdictHeading } from '../../text/vi/verdicts';
import { verdictWords } from '../assess/verdict-column';
import { isOurSheet } from '../collect/our-sheets';
import type { ColouredBy, InsertedFormulas, SheetSession, WrittenVerdicts } from '../host/host';
import type { WorkbookSettings } from '../host/settings';
import { basisNow, readBasis, reasonsBetween } from './basis';
import { staleFormulas } from './stale-formulas';
import { dataCells, printOf } from './colours-basis';

/** Why colours, verdicts and inserted formulas on a worksheet are not those that would be made now; nothing where they are. */
export function findStale(
  { coloured, verdicts, madeBy }: Pick<SheetSession, 'coloured' | 'verdicts' | 'madeBy'>,
  inserted: InsertedFormulas,
  assessed: AssessedGrid,
  plan: Plan,
  settings: WorkbookSettings,
): readonly StaleReason[] {
  // What the add-in made as a whole has colours that follow its own words.
  if (assessed.layout === null || madeBy !== null || isOurSheet(assessed.sheet.grid)) return [];
  return [
    ...(coloured === null ? [] : staleColours(coloured, assessed, plan, settings)),
    ...(verdicts !== null && areOld(verdicts, assessed, plan) ? (['words'] as const) : []),
    ...new Set(staleFormulas(inserted, assessed, plan, settings).flatMap(({ reasons }) => reasons)),
  ];
}

function staleColours(
  { basis, area }: ColouredBy,
  assessed: AssessedGrid,
  plan: Plan,
  settings: WorkbookSettings,
): readonly StaleReason[] {
  const reasons = reasonsBetween(readBasis(basis), basisNow(plan, settings, printOf(assessed)));
  if (area === null) return reasons;
  const { top, left, bottom, right } = area;
  const isOutside = dataCells(assessed).some(
    ({ row, column }) => row < top || row > bottom || column < left || column > right,
  );
  return isOutside ? [...reasons, 'rows'] : reasons;
}

/** An officer's own remark in our column says nothing of ours. */
function areOld({ area, texts }: WrittenVerdicts, assessed: AssessedGrid, plan: Plan): boolean {
  const wanted = verdictWords(assessed, plan);
  const shown = new Map(texts.map((text, index) => [area.top + index, text]));
  const rows = new Set([...wanted.keys(), ...shown.keys()]);
  return [...rows].some((row) => {
    const [text, words] = [shown.get(row) ?? '', wanted.get(row) ?? ''];
    if (typeof text !== 'string') return true;
    if (text === verdictHeading || (text !== '' && !isVerdictText(text))) return false;
    return !sameVerdict(text, words);
  });
}
