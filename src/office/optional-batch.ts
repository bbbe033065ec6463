import type { HostErrorCode } from '../app/host/host';
import { toHostError } from './host-errors';

/** Excel's answers for what cannot be done here, as against a worksheet that is gone. */
const REFUSALS: ReadonlySet<HostErrorCode> = new Set(['failed', 'unsupported', 'protected']);

/** Sends a batch that the rest does without: what Excel refuses of it is left out, and what comes after it. */
export async function syncIfPossible(context: Excel.RequestContext): Promise<void> {
  try {
    await context.sync();
  } catch (error) {
    if (!REFUSALS.has(toHostError(error).code)) throw error;
  }
}
