import type { Consolidation } from '../../domain/consolidation/consolidation';
import type { PastPeriod } from '../../domain/consolidation/past-period';
import type { Period } from '../../domain/periods/period';
import type { ReportBlock } from './report-document';

/** What an office writes around its reports; whatever is blank is left as "…" to be filled in. */
export interface Letterhead {
  /** The body above: "Ủy ban nhân dân thành phố Bắc Kạn". */
  readonly superior: string;
  /** As it stands in a sentence: "Phòng Văn hoá và Thông tin". */
  readonly office: string;
  readonly place: string;
  /** "125/BC-VHTT" */
  readonly number: string;
  /** "Trưởng phòng"; on lines of its own "KT. Trưởng phòng\nPhó Trưởng phòng". */
  readonly signerTitle: string;
  readonly signer: string;
  readonly recipients: readonly string[];
  /** To whom a report goes that a lower body sends to a higher one; none are named above its text where it is not said. */
  readonly addressees?: readonly string[];
}

export interface ReportRequest {
  readonly consolidation: Consolidation;
  readonly period: Period;
  /** The day up to which the figures go, yyyy-mm-dd. */
  readonly asOf: string;
  readonly previous: PastPeriod | null;
  /** The same period a year earlier. */
  readonly lastYear: PastPeriod | null;
  readonly display: { readonly decimals: number; readonly mode: 'cut' | 'round' };
  readonly letterhead: Letterhead;
  /** How the plan's tasks stand: a section of its own, without its heading. */
  readonly tasks?: readonly ReportBlock[];
}
