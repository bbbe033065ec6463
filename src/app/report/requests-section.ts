import type { Reminder } from '../../domain/consolidation/reminders';
import { reportText } from '../../text/vi/report';
import { askForAWord, askForCorrections, askForFigures, askForWork, missedText } from '../../text/vi/report-missed';
import { paragraph, type ReportSection } from './blocks';
import { unitsBehind } from './missed-section';
import type { ReportRequest } from './report-request';

/** The last section: whom the report asks for what; days are left to the officer. */
export function requestsSection(
  { consolidation, display }: ReportRequest,
  reminders: readonly Reminder[],
): ReportSection {
  const { plan } = consolidation;
  const named = (collected: Reminder['collected']): readonly string[] =>
    reminders.filter((reminder) => reminder.collected === collected).map(({ unit }) => unit);
  const [missing, open, behind] = [named('missing'), named('open'), unitsBehind(reminders)];
  const amiss = reminders.filter(({ lacks }) => lacks.some(({ kind }) => kind !== 'below'));
  const asked = [
    ...(missing.length === 0 ? [] : [askForFigures(missing)]),
    ...(open.length === 0 ? [] : [askForAWord(open)]),
    ...(amiss.length === 0 ? [] : [askForCorrections(amiss, plan, display)]),
    ...(behind.length === 0 ? [] : [askForWork(behind.length, behind, plan)]),
  ];
  const lines = [...(asked.length === 0 ? [missedText.nothingToAsk] : asked), missedText.otherRequests];
  return {
    heading: reportText.headings.requests,
    blocks: lines.map((line, index) => paragraph(`${index + 1}. ${line}`)),
  };
}
