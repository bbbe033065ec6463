import { describe, expect, test } from 'vitest';
import { countedThing, missingThing } from '../../src/text/vi/counted-things';
import { describeVerdict, isVerdictText } from '../../src/text/vi/verdicts';

const own = (numerator: string): { formula: { numerator: string; denominator: string } } => ({
  formula: { numerator, denominator: 'Tổng số' },
});

describe('what an indicator counts', () => {
  test.each([
    ['Số hồ sơ được số hoá', 'hồ sơ'],
    ['HỒ SƠ TTHC được số hoá', 'hồ sơ'],
    ['Số TTHC có phát sinh hồ sơ', 'TTHC'],
    ['Số thủ tục đã niêm yết'.normalize('NFD'), 'TTHC'],
    ['Trước hạn + Đúng hạn', null],
  ])('is what its numerator names first: %s', (numerator, thing) => {
    expect(countedThing('rieng', own(numerator))).toBe(thing);
    expect(missingThing('rieng', own(numerator))).toBe(thing);
  });

  test('is nothing that could be said where the plan states no formula', () => {
    expect(countedThing('rieng', { formula: null })).toBeNull();
    expect(countedThing('rieng', undefined)).toBeNull();
  });

  test('of the known ones does not depend on a plan; only online dossiers reach the third', () => {
    expect(countedThing('endToEndProcedureRate', undefined)).toBe('TTHC');
    expect(countedThing('onlineDossierRate', undefined)).toBe('hồ sơ');
    expect(missingThing('onlineDossierRate', undefined)).toBe('hồ sơ trực tuyến');
  });
});

test('a verdict says what is missing in the plan’s words, and is known again as ours', () => {
  const verdict = { number: 4, indicator: 'rieng', status: 'near', shortfall: 1200 } as const;
  const said = [
    describeVerdict({ ...verdict, ...own('Số hồ sơ được số hoá') }),
    describeVerdict({ ...verdict, ...own('Đúng hạn') }),
  ];
  expect(said).toEqual(['(4) Gần đạt, còn thiếu 1.200 hồ sơ', '(4) Gần đạt, còn thiếu 1.200']);
  for (const text of said) expect(isVerdictText(text)).toBe(true);
  expect(isVerdictText('(4) Gần đạt, còn thiếu 1.200 hồ sơ giấy')).toBe(false);
});
