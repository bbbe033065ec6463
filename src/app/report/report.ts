import { remindersOf } from '../../domain/consolidation/reminders';
import {
  addresseesLine,
  attachedTo,
  basisOf,
  ending,
  numberLine,
  officeInCapitals,
  opening,
} from '../../text/vi/report';
import { placeAndDate, recipientLines, reportText, sheetNameOf } from '../../text/vi/report';
import { signerLines, signerName, subjectOf } from '../../text/vi/report';
import { appendixBlocks } from './appendix';
import { numberedSections, paragraph } from './blocks';
import { comparisonSection } from './comparison-section';
import { groupsSection } from './groups-section';
import { missedSection } from './missed-section';
import { outlookSection } from './outlook-section';
import type { ReportDocument } from './report-document';
import type { ReportRequest } from './report-request';
import { requestsSection } from './requests-section';
import { summarySection } from './summary-section';

/**
 * A report of a period to the body above, laid out as Nghị định 30/2020/NĐ-CP has it: letterhead, basis, sections,
 * recipients and signature, and an appendix with a row a unit. Nothing is invented: what is not known is said, or left
 * as "…" for the officer.
 */
export function buildReport(request: ReportRequest): ReportDocument {
  const { consolidation, period, asOf, letterhead, tasks } = request;
  const { office, number } = letterhead;
  const reminders = remindersOf(consolidation);
  const outlook = outlookSection(request);
  const addressees = letterhead.addressees ?? [];
  const sections = [
    summarySection(request),
    groupsSection(request),
    missedSection(request, reminders),
    comparisonSection(request),
    ...(outlook === null ? [] : [outlook]),
    ...(tasks === undefined ? [] : [{ heading: reportText.headings.tasks, blocks: tasks }]),
    requestsSection(request, reminders),
  ];
  return {
    sheetName: sheetNameOf(period),
    head: {
      superior: officeInCapitals(letterhead.superior),
      office: officeInCapitals(office),
      country: reportText.country,
      motto: reportText.motto,
      number: numberLine(number),
      placeAndDate: placeAndDate(letterhead.place),
      title: reportText.title,
      subject: subjectOf(period, asOf),
      addressees: addresseesLine(addressees),
    },
    body: [
      paragraph(basisOf(consolidation.plan), 'basis'),
      paragraph(opening(office, period, asOf)),
      ...numberedSections(sections),
    ],
    ending: ending(period, office),
    closing: {
      recipientsTitle: reportText.recipientsTitle,
      recipients: recipientLines(letterhead.recipients, addressees.length > 0),
      signerTitle: signerLines(letterhead.signerTitle),
      signer: signerName(letterhead.signer),
    },
    appendix: {
      titles: [reportText.appendix, reportText.appendixTitle],
      attachedTo: attachedTo(number, office),
      blocks: appendixBlocks(request),
    },
  };
}
