import type { Reminder } from '../../domain/consolidation/reminders';
import { indicatorOf } from '../../domain/indicators/indicators';
import { reportText } from '../../text/vi/report';
import { howManyMissed, missedLine, missedText } from '../../text/vi/report-missed';
import { paragraph, row, type ReportSection } from './blocks';
import type { ReportRequest } from './report-request';

/** III: units with targets that are not met and what they lack, those that miss one before those that are near. */
export function missedSection(
  { consolidation, display }: ReportRequest,
  reminders: readonly Reminder[],
): ReportSection {
  const { plan, records } = consolidation;
  const behind = unitsBehind(reminders);
  const heading = reportText.headings.missed;
  if (behind.length === 0) return { heading, blocks: [paragraph(missedText.none)] };
  const missed = behind.filter(hasMissed);
  const ordered = [...missed, ...behind.filter((reminder) => !hasMissed(reminder))];
  return {
    heading,
    blocks: [
      paragraph(howManyMissed(behind.length, missed.length, records.length)),
      {
        kind: 'table',
        columns: [
          { heading: missedText.ordinal, role: 'ordinal' },
          { heading: missedText.unit, role: 'name' },
          { heading: missedText.lacks, role: 'text' },
        ],
        rows: ordered.map(({ unit, lacks }, index) => {
          const lines = lacks.filter(({ kind }) => kind === 'below').map((lack) => missedLine(lack, plan, display));
          return row(index + 1, unit, lines.join('\n'));
        }),
      },
      ...(hasNewOnes(behind) ? [paragraph(missedText.newOnes, 'note')] : []),
    ],
  };
}

export function unitsBehind(reminders: readonly Reminder[]): readonly Reminder[] {
  return reminders.filter(({ lacks }) => lacks.some(({ kind }) => kind === 'below'));
}

function hasNewOnes(reminders: readonly Reminder[]): boolean {
  const lacks = reminders.flatMap((reminder) => reminder.lacks);
  return lacks.some((lack) => lack.kind === 'below' && lack.furtherNew !== null && countsDossiers(lack.indicator));
}

function countsDossiers(indicator: string): boolean {
  return indicatorOf(indicator)?.counts === 'dossiers';
}

function hasMissed({ lacks }: Reminder): boolean {
  return lacks.some((lack) => lack.kind === 'below' && lack.status === 'missed');
}
