import { describe, expect, test } from 'vitest';
import { meaningOfHeading } from '../../../src/sheets/headings/heading-meaning';
import type { ColumnContent } from '../../../src/sheets/headings/vocabulary/heading-rule';
import { roleKey } from '../../../src/sheets/observations/choose-columns';
import { ABBREVIATED, LOOKING_ALIKE } from '../support/told-abbreviations';
import { BESIDE } from '../support/told-beside';
import { COLLECTED, VARIED } from '../support/told-headings';

const roleOf = (heading: string, content: ColumnContent): string =>
  roleKey(meaningOfHeading(heading.split(' > '), content));

describe('a heading with its parents tells what its column holds', () => {
  test.each([...COLLECTED, ...ABBREVIATED, ...LOOKING_ALIKE, ...BESIDE])('%s is %s', (heading, role, content) => {
    expect(roleOf(heading, content)).toBe(role);
  });

  test.each(VARIED)('%s is %s', (heading, role, content) => {
    expect(roleOf(heading, content)).toBe(role);
  });

  test.each([...COLLECTED, ...VARIED, ...BESIDE])(
    '%s stays %s in capitals, in NFD and with other blanks',
    (heading, role, content) => {
      expect(roleOf(heading.toUpperCase(), content)).toBe(role);
      expect(roleOf(heading.normalize('NFD'), content)).toBe(role);
      expect(roleOf(heading.replace(/(?<!>) (?!>)/g, '\u00a0\n '), content)).toBe(role);
    },
  );

  test('a column without any heading holds nothing of ours', () => {
    expect(meaningOfHeading([], 'figures')).toEqual({ role: 'other' });
    expect(meaningOfHeading(['(1)'], 'figures')).toEqual({ role: 'other' });
  });
});
