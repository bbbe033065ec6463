import { describe, expect, it } from 'vitest';
import { buildReport } from '../../../src/app/report/report';
import type { ReportDocument } from '../../../src/app/report/report-document';
import type { ReportRequest } from '../../../src/app/report/report-request';
import { shownText } from '../../../src/app/report/report-cells';
import { reportWord } from '../../../src/app/report/report-word';
import { bacKan2022 } from '../../../src/data/plans/bac-kan-2022';
import { readDocx } from '../../../src/files/docx/read-docx';
import { wordTextWidth, type WordTable } from '../../../src/files/docx/word-document';
import { writeDocx } from '../../../src/files/docx/write-docx';
import { blankLetterhead, planOfIndicators, planOfManyUnits, requestOf } from '../../support/report-request';

/** All that a person reads in a report, without its charts. */
function textsOf({ head, body, ending, closing, appendix }: ReportDocument): readonly string[] {
  const blocks = [...body, ...appendix.blocks].flatMap((block): string[] => {
    if (block.kind === 'chart') return [];
    if (block.kind !== 'table') return [block.text];
    const rows = block.rows.flatMap((row) => (row.kind === 'section' ? [row.text] : row.cells.map(shownText)));
    return [...block.columns.map(({ heading }) => heading), ...rows];
  });
  return [
    ...Object.values(head).filter((text): text is string => text !== null),
    ...blocks,
    ending,
    ...[closing.recipientsTitle, ...closing.recipients, ...closing.signerTitle, closing.signer],
    ...[...appendix.titles, appendix.attachedTo],
  ].map(flat);
}

const flat = (text: string): string => text.replace(/\s+/gu, ' ').trim();

function readBack(report: ReportDocument): string {
  const blocks = readDocx(writeDocx(reportWord(report)));
  return blocks
    .flatMap((block) =>
      block.kind === 'text'
        ? [block.text]
        : block.grid.cells
            .flat()
            .map((value) => (value === null ? '' : typeof value === 'object' ? value.error : String(value))),
    )
    .map(flat)
    .join('\n');
}

const requests: readonly (readonly [string, ReportRequest])[] = [
  ['19 units and three indicators', requestOf()],
  ['114 units', requestOf(planOfManyUnits(6))],
  ['one indicator', requestOf(planOfIndicators(1))],
  ['seven indicators, of which one is very long', requestOf(planOfIndicators(7))],
  [
    'nothing to compare with and nothing filled in',
    requestOf(bacKan2022, { previous: null, letterhead: blankLetterhead }),
  ],
];

describe('a report as a Word document', () => {
  it.each(requests)('has every text of it: %s', (_, request) => {
    const report = buildReport(request);
    const read = readBack(report);
    for (const text of textsOf(report)) expect(read).toContain(text);
  });

  it('begins its appendix in a section of its own', () => {
    const { sections } = reportWord(buildReport(requestOf()));
    expect(sections).toHaveLength(2);
    expect(sections[1]?.[0]).toMatchObject({ kind: 'paragraph', text: 'Phụ lục', bold: true });
  });

  it.each(requests)('has tables as wide as the page and none wider: %s', (_, request) => {
    const tables = reportWord(buildReport(request))
      .sections.flat()
      .filter((block): block is WordTable => block.kind === 'table');
    for (const { columns, rows } of tables) {
      expect(columns.reduce((sum, width) => sum + width, 0)).toBeCloseTo(wordTextWidth, 5);
      expect(Math.min(...columns)).toBeGreaterThan(8);
      for (const row of rows) expect(row.reduce((sum, { span = 1 }) => sum + span, 0)).toBe(columns.length);
    }
  });

  it('keeps names that look like formulas or markup as they are', () => {
    const groups = bacKan2022.groups.map((group) => ({
      ...group,
      units: group.units.map((unit, at) => (at === 0 ? { name: '=HYPERLINK("x") & <b>', aliases: [] } : unit)),
    }));
    const report = buildReport(requestOf({ ...bacKan2022, groups: groups.slice(0, 1) }));
    expect(readBack(report)).toContain('=HYPERLINK("x") & <b>');
  });
});
