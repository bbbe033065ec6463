import { describe, expect, it } from 'vitest';
import { findIndicator, indicatorOf, indicators } from '../../../src/domain/indicators/indicators';

describe('the indicator that an officer means', () => {
  it.each([
    [1, 'endToEndProcedureRate'],
    ['1', 'endToEndProcedureRate'],
    ['(1)', 'endToEndProcedureRate'],
    ['Chỉ tiêu 1', 'endToEndProcedureRate'],
    ['TOANTRINH', 'endToEndProcedureRate'],
    ['tyle_toantrinh', 'endToEndProcedureRate'],
    ['toàn trình', 'endToEndProcedureRate'],
    ['Toàn phần', 'endToEndProcedureRate'],
    ['Tỉ lệ thủ tục hành chính đủ điều kiện được cung cấp dịch vụ công trực tuyến toàn trình', 'endToEndProcedureRate'],
    [' Tỷ lệ  TTHC đủ điều kiện được cung cấp DVCTT toàn trình (1)', 'endToEndProcedureRate'],
    ['1. Toàn trình', 'endToEndProcedureRate'],
    [2, 'onlineActiveProcedureRate'],
    ['CT2', 'onlineActiveProcedureRate'],
    ['PHATSINH', 'onlineActiveProcedureRate'],
    ['Tỷ lệ TTHC có phát sinh hồ sơ trực tuyến (2)', 'onlineActiveProcedureRate'],
    ['TTHC phát sinh HS trực tuyến', 'onlineActiveProcedureRate'],
    ['3', 'onlineDossierRate'],
    ['３', 'onlineDossierRate'],
    ['TRUCTUYEN', 'onlineDossierRate'],
    ['hồ sơ trực tuyến', 'onlineDossierRate'],
    ['Tỷ lệ hồ sơ phát sinh trực tuyến (3)', 'onlineDossierRate'],
    ['Tỷ lệ hồ sơ nộp trực tuyến', 'onlineDossierRate'],
    ['onlineDossierRate', 'onlineDossierRate'],
  ])('%j is %s', (said, id) => {
    expect(findIndicator(said)?.id).toBe(id);
    expect(findIndicator(String(said).normalize('NFD'))?.id).toBe(id);
  });

  it.each([
    0,
    4,
    '',
    '  ',
    '(4)',
    '1.5',
    '-1',
    'hồ sơ',
    'tỷ lệ',
    'đúng hạn',
    'Tỷ lệ phát sinh hồ sơ trực tuyến',
    '12',
    'Tỷ lệ hồ sơ phát sinh trực tuyến (2)',
    '2. Toàn trình',
    '(1)(2)',
  ])('%j is none of them, or two: never guessed', (said) => {
    expect(findIndicator(said)).toBeNull();
  });

  it('is found by each of its own words', () => {
    for (const indicator of indicators) {
      for (const said of [
        indicator.id,
        indicator.number,
        indicator.functionName,
        indicator.label,
        indicator.fullLabel,
      ]) {
        expect(findIndicator(said)).toBe(indicator);
      }
      expect(indicatorOf(indicator.id)).toBe(indicator);
    }
  });

  it('no two share a name', () => {
    const words = indicators.flatMap(({ id, functionName, label, fullLabel }) => [id, functionName, label, fullLabel]);
    expect(new Set(words).size).toBe(words.length);
    expect(indicatorOf('anotherRate')).toBeUndefined();
  });
});
