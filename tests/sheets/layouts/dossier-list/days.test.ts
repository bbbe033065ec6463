import { describe, expect, test } from 'vitest';
import { onlyOrderOf, readDay, readTime } from '../../../../src/sheets/layouts/dossier-list/read-day';
import { dossier, many, read } from './dossiers';

describe('a day as software exports it', () => {
  test.each([
    ['05/03/2026 14:32', 46_086],
    ['14:32 05/03/2026', 46_086],
    ['05/03/26', 46_086],
    ['05-03-2026 08:05:10', 46_086],
    ['2026-03-05T14:32:00', 46_086],
    ['2026/03/05', 46_086],
    ['Ngày 05 tháng 3 năm 2026', 46_086],
    ['05/03/2026 2:30 CH', 46_086],
    // Five in the evening by Greenwich is past midnight in Vietnam.
    ['2026-03-04T17:30:00.000Z', 46_086],
    ['2026-03-04T16:30:00Z', 46_085],
    ['2026-03-05T23:30:00+07:00', 46_086],
    ['17h30', undefined],
    ['03/25/2026', undefined],
    ['-', null],
  ])('“%s” is %s', (written, day) => {
    expect(readDay(written)).toBe(day);
  });

  test('is read with the month first where that is asked, but where the year stands first', () => {
    expect(readDay('03/05/2026 14:32', 'month-first')).toBe(46_086);
    expect(readDay('2026-03-05', 'month-first')).toBe(46_086);
    expect([onlyOrderOf('03/25/2026'), onlyOrderOf('25/03/2026'), onlyOrderOf('03/05/2026')]).toEqual([
      ...['month-first', 'day-first', null],
    ]);
  });

  test.each<[string | number, number]>([
    ['05/03/2026 14:32', 872],
    ['14:32 05/03/2026', 872],
    ['05/03/2026 5:30 CH', 1050],
    ['12:10 SA 05/03/2026', 10],
    ['17h30 05/03/2026', 1050],
    ['05/03/2026', 0],
    [46_086.75, 1080],
    ['2026-03-04T17:30:00Z', 30],
  ])('“%s” is so many minutes after midnight: %s', (written, minutes) => {
    expect(readTime(written)).toBe(minutes);
  });
});

describe('a dossier returned on the day that it was due', () => {
  test('after its hour is on time, which is told, also where its status says late', () => {
    const rows = [
      ...many(2),
      dossier(3, { due: '10/03/2026 17:00', out: '10/03/2026 17:30' }),
      dossier(4, { due: 46_091 + 17 / 24, out: 46_091 + 17.5 / 24, said: 'Đã trả kết quả trễ hạn' }),
      dossier(5, { due: '10/03/2026 17:00', out: '10/03/2026 16:59' }),
    ];
    const { figures, told, sentences } = read(rows);
    expect(figures).toContain('dung-han 5/5');
    expect(told).toEqual(['hours warning 2 G7']);
    expect(sentences[0]).toContain('thời hạn tính bằng ngày kết thúc khi hết ngày');
  });

  test('without an hour for either is no matter of hours', () => {
    const rows = [dossier(1, { due: '10/03/2026', out: '10/03/2026 17:30' }), ...many(2, 2)];
    expect(read(rows).told).toEqual([]);
  });

  test('a day later is late, whatever the hour', () => {
    const rows = [...many(2), dossier(3, { due: '10/03/2026 17:00', out: '11/03/2026 07:30', said: 'Đã trả' })];
    expect(read(rows).figures).toContain('dung-han 2/3');
  });
});

describe('an export with the month first', () => {
  const monthFirst = (number: number, received: string, due: string, out: string) =>
    dossier(number, { in: received, due, out });

  test('is read so, in columns too that could be either, and that is told', () => {
    const rows = [
      monthFirst(1, '03/05/2026 14:32', '03/20/2026', '03/06/2026'),
      monthFirst(2, '03/15/2026 08:00', '03/25/2026', '04/01/2026'),
      monthFirst(3, '03/06/2026 08:00', '03/12/2026', '03/11/2026'),
    ];
    const { figures, told, sentences } = read(rows);
    expect(figures).toContain('onlineDossierRate 3/3');
    // The second was returned in April.
    expect(figures).toContain('dung-han 2/2');
    expect(told).toEqual(['monthFirst warning 3 E6', 'later info 1 G6']);
    expect(sentences[0]).toContain('thứ tự tháng/ngày/năm');
  });

  test('is none for one slip, which is told as a day that cannot be read', () => {
    const rows = [...many(9, 1, { in: '02/03/2026' }), dossier(10, { in: '03/25/2026' })];
    const { figures, told } = read(rows);
    expect(told).toEqual(['received error 1 E14']);
    expect(figures).toContain('onlineDossierRate ?');
  });

  test('opened by an Excel that reads the day first has no figures: dates up to the 12th are swapped', () => {
    const rows = [
      ...Array.from({ length: 6 }, (_, at) => dossier(at + 1, { in: 46_025 + 31 * at })),
      ...Array.from({ length: 6 }, (_, at) => dossier(at + 7, { in: `03/${String(at + 13)}/2026` })),
    ];
    const { figures, told } = read(rows);
    expect(figures).toContain('onlineDossierRate ?');
    expect(told).toContain('swapped error 1 E5');
  });
});
