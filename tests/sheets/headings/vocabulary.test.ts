import { describe, expect, test } from 'vitest';
import { indicators } from '../../../src/domain/indicators/indicators';
import { libraryIndicator } from '../../../src/domain/indicators/library';
import { measures } from '../../../src/domain/measures/measures';
import { headingRules, knownNames, meaningOfHeading } from '../../../src/sheets/headings/heading-meaning';
import { headingWords } from '../../../src/sheets/cells/heading-words';
import type { ColumnContent, HeadingRule } from '../../../src/sheets/headings/vocabulary/heading-rule';
import { fitsName, indicatorNamed, indicatorNames } from '../../../src/sheets/headings/vocabulary/indicator-names';
import { blockParts, summaryParts } from '../../../src/sheets/headings/vocabulary/summary-parts';

/** Roles that are no measures. */
const OTHER_ROLES: ReadonlySet<string> = new Set(
  'stt unit procedure procedureCode field indicatorName countName time level numerator denominator rate target other'.split(
    ' ',
  ),
);
const LISTS = { headingRules, summaryParts, blockParts } as const;

type Line = readonly [name: string, index: number, rules: readonly HeadingRule[]];

const lines: readonly Line[] = Object.entries(LISTS).flatMap(([list, rules]) =>
  rules.map((rule, index): Line => [`${list}[${String(index)}] ${rule.example} → ${rule.means}`, index, rules]),
);

/** A content that the line asks for. */
const contentFor = ({ content }: HeadingRule): ColumnContent =>
  content === undefined || content.includes('figures') ? 'figures' : (content[0] ?? 'figures');

const lineOf = (rules: readonly HeadingRule[], index: number): HeadingRule => {
  const line = rules[index];
  if (line === undefined) throw new Error(`No line ${String(index)}`);
  return line;
};

const meaning = (heading: string, content: ColumnContent, rules: readonly HeadingRule[]): string =>
  meaningOfHeading(heading.split(' > '), content, knownNames, rules).role;

/** The list with one line that can be told from the others. */
const marked = (rules: readonly HeadingRule[], at: number): readonly HeadingRule[] =>
  rules.map((rule, index) => (index === at ? { ...rule, means: 'thisLine' } : rule));

describe('every line of the words of headings', () => {
  test.each(lines)('%s: is the first that takes its example', (_, index, rules) => {
    const line = lineOf(rules, index);
    expect(meaning(line.example, contentFor(line), rules)).toBe(line.means);
    expect(meaning(line.example, contentFor(line), marked(rules, index))).toBe('thisLine');
  });

  test.each(lines)('%s: leaves its counter-example to others', (_, index, rules) => {
    const line = lineOf(rules, index);
    expect(meaning(line.unlike, contentFor(line), marked(rules, index))).not.toBe('thisLine');
    // Lines that leave a column out are many: another of them may well take the counter-example.
    if (line.means !== 'other') expect(meaning(line.unlike, contentFor(line), rules)).not.toBe(line.means);
  });

  test.each(lines)('%s: means a measure or a role that there is', (_, index, rules) => {
    const { means } = lineOf(rules, index);
    expect(OTHER_ROLES.has(means) || means in measures).toBe(true);
    expect(OTHER_ROLES.has(means) && means in measures).toBe(false);
  });
});

describe('every line of the names of indicators', () => {
  const names = indicatorNames.map((line) => [`${line.example} → ${String(line.names)}`, line] as const);

  test.each(names)('%s: is the first that takes its example', (_, line) => {
    const words = headingWords(line.example);
    expect(indicatorNames.find((each) => fitsName(each, words))).toBe(line);
    expect(indicatorNamed(words)).toBe(line.names);
  });

  test.each(names)('%s: leaves its counter-example to others', (_, line) => {
    expect(indicatorNamed(headingWords(line.unlike))).not.toBe(line.names);
  });

  test('name indicators of the library, and every one of it', () => {
    const named = indicatorNames.flatMap(({ names: id }) => (id === null ? [] : [id]));
    expect(named.filter((id) => libraryIndicator(id) === undefined)).toEqual([]);
    expect(indicators.filter(({ id }) => !named.includes(id))).toEqual([]);
  });
});
