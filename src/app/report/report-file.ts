import { writeDocx } from '../../files/docx/write-docx';
import type { ReportDocument } from './report-document';
import { reportWord } from './report-word';

/** A report as the bytes of a .docx file. */
export function reportFile(report: ReportDocument): Uint8Array<ArrayBuffer> {
  return new Uint8Array(writeDocx(reportWord(report)));
}
