import { assessInSession, type AssessSheetRequest, type SheetAssessment } from './assess-sheet';
import { verdictComment } from '../../text/vi/verdicts';
import { HostError, type Host, type SheetSession, type WrittenVerdicts } from '../host/host';
import { clearVerdicts, writeVerdictColumn, type WrittenColumn } from './verdict-column';

/** The sheet as it was judged; `isWritten` is false where no row of it is one unit's or one indicator's. */
export interface WrittenBeside {
  readonly assessment: SheetAssessment;
  readonly isWritten: boolean;
  /** What stood there before. */
  readonly column: WrittenColumn | null;
}

/**
 * Writes the verdicts of a summary in words into a column of its own, right of everything that stands in the sheet;
 * the next time that column is written anew, wherever it has moved to. Nothing of the user's is overwritten. On a
 * sheet of procedures or form II.06a, whose rows have no verdicts of their own, nothing is written.
 * @throws HostError `protected` where the sheet may not be changed
 */
export async function writeVerdicts(host: Host, request: AssessSheetRequest): Promise<WrittenBeside> {
  const write = async (session: SheetSession): Promise<WrittenBeside> => {
    const assessment = await assessInSession(session, request);
    const column = await writeVerdictColumn(session, assessment.assessed, assessment.plan, assessment.settings);
    const isWritten = column !== null;
    return { assessment: { ...assessment, hasVerdicts: isWritten || assessment.hasVerdicts }, isWritten, column };
  };
  return host.withSheet(request.sheet, write, request.progress);
}

/** Takes our column of verdicts off a worksheet; what an officer has written into it stays. @returns what stood there */
export async function removeVerdicts(host: Host, sheet: string | null): Promise<WrittenVerdicts | null> {
  return host.withSheet(sheet, async (session) => {
    const { verdicts } = session;
    if (verdicts === null) return null;
    if (session.isProtected) throw new HostError('protected');
    await session.replaceVerdicts(clearVerdicts(verdicts), null);
    return verdicts;
  });
}

/** Puts back what stood in the place of our column before it was written, or taken off (`cells` of null). */
export async function putBackVerdicts(host: Host, sheet: string, { before, cells }: WrittenColumn): Promise<void> {
  await host.withSheet(sheet, async (session) => {
    const cleared = session.verdicts === null ? [] : clearVerdicts(session.verdicts);
    await session.replaceVerdicts(cleared, null);
    if (cells !== null && before === null) await session.putBack(cells);
  });
  if (before === null) return;
  const { area, formulas, basis } = before;
  const column = { area, texts: formulas, comment: verdictComment, basis: basis ?? '=""' };
  await host.withSheet(sheet, (session) => session.replaceVerdicts([], column));
}
