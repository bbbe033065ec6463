import { assessInSession, type AssessSheetRequest, type SheetAssessment } from './assess-sheet';
import { HostError, type Host, type KeptColumn, type SheetSession } from '../host/host';
import { clearVerdicts, writeVerdictColumn } from './verdict-column';

/** The sheet as it was judged; `isWritten` is false where no row of it is one unit's or one indicator's. */
export interface WrittenBeside {
  readonly assessment: SheetAssessment;
  readonly isWritten: boolean;
  /** What stood there before. */
  readonly column: KeptColumn | null;
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
export async function removeVerdicts(host: Host, sheet: string | null): Promise<KeptColumn | null> {
  return host.withSheet(sheet, async (session) => {
    const { verdicts } = session;
    if (verdicts === null) return null;
    if (session.isProtected) throw new HostError('protected');
    return session.replaceVerdicts(clearVerdicts(verdicts), null);
  });
}
