import { describe, expect, test } from 'vitest';
import { dossier, HEAD, many, read, withCell } from './dossiers';

describe('a list of dossiers', () => {
  test('of several units gives each its own figures', () => {
    const head = withCell(HEAD, 2, 'Đơn vị giải quyết');
    const rows = many(6).map((row, at) =>
      withCell(
        withCell(row, 2, at < 4 ? 'Phòng Nội vụ' : 'Phòng Tư pháp'),
        3,
        at % 2 === 0 ? 'Trực tiếp' : 'Trực tuyến',
      ),
    );
    const { assessments, layout } = read(rows, head);
    expect(layout).toBe('units-summary');
    const online = assessments.filter(({ indicator }) => indicator === 'onlineDossierRate');
    expect(online.map(({ unit, counts }) => [unit, counts.numerator, counts.denominator])).toEqual([
      ['Phòng Nội vụ', 2, 4],
      ['Phòng Tư pháp', 1, 2],
    ]);
  });

  test('of several units holds every unit’s figures up while a row names none, and takes one spelling for another', () => {
    const head = withCell(HEAD, 2, 'Đơn vị giải quyết');
    const units = ['Phòng Nội vụ', 'Phòng nội vụ', 'Phòng Tư pháp', 'Phòng Tư pháp'];
    const rows = many(4).map((row, at) => withCell(row, 2, units[at] ?? ''));
    expect(read(rows, head).figures.filter((text) => text.startsWith('onlineDossierRate'))).toEqual([
      'onlineDossierRate 2/2',
      'onlineDossierRate 2/2',
    ]);
    const { figures, told, problems } = read([...rows, withCell(dossier(5), 2, null)], head);
    expect(figures.filter((text) => text.startsWith('onlineDossierRate'))).toEqual([
      'onlineDossierRate ?',
      'onlineDossierRate ?',
    ]);
    expect(told).toEqual(['unit error 1 C9']);
    expect(problems.map(({ code }) => code)).not.toContain('unit-not-found');
  });

  test('of a period without its year is of the only year that has days of it, and that is told', () => {
    const title = [['PHÒNG NỘI VỤ'], ['DANH SÁCH HỒ SƠ THÁNG 3'], []];
    const rows = [...many(3), ...many(2, 4, { in: '27/02/2026' })];
    const { figures, problems } = read(rows, HEAD, title);
    expect(figures).toContain('onlineDossierRate 3/3');
    expect(problems.map(({ code }) => code)).toContain('dossiers-of-year');
    const twoYears = read([...rows, dossier(6, { in: '05/03/2025' })], HEAD, title);
    expect(twoYears.problems.map(({ code }) => code)).toContain('dossiers-of-years');
    expect(twoYears.figures).toContain('onlineDossierRate ?');
  });
});
