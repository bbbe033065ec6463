import type { ReportBlock, ReportCell, ReportParagraph, ReportRow } from './report-document';

export function paragraph(text: string, style: ReportParagraph['style'] = 'plain'): ReportParagraph {
  return { kind: 'paragraph', text, style };
}

export function row(...cells: readonly ReportCell[]): ReportRow {
  return { kind: 'cells', cells };
}

const NUMERALS = [
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
] as const;

/** @example toRoman(4) // 'IV' */
export function toRoman(number: number): string {
  let [rest, text] = [number, ''];
  for (const [sign, value] of NUMERALS) {
    for (; rest >= value; rest -= value) text += sign;
  }
  return text;
}

/** A section with its heading, to be numbered by its place. */
export interface ReportSection {
  readonly heading: string;
  readonly blocks: readonly ReportBlock[];
}

/** Sections below each other, numbered I, II, … */
export function numberedSections(sections: readonly ReportSection[]): readonly ReportBlock[] {
  return sections.flatMap(({ heading, blocks }, index) => [
    { kind: 'heading' as const, text: `${toRoman(index + 1)}. ${heading}` },
    ...blocks,
  ]);
}
