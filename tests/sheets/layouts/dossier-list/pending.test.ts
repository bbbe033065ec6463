import { describe, expect, test } from 'vitest';
import { dossier, HEAD, many, planOfPending, readRows, TITLE, type Row } from './dossiers';

const NO_PERIOD: readonly Row[] = [['PHÒNG NỘI VỤ'], ['DANH SÁCH HỒ SƠ'], []];
const pending = (said: string | null, due: string | null = '10/03/2026'): Row => dossier(9, { out: null, due, said });

function figuresOf(rows: readonly Row[], title: readonly Row[] = TITLE, head: Row = HEAD) {
  const { figures, told, sentences } = readRows([...title, head, ...rows], { plan: planOfPending });
  const of = (id: string): string | undefined => figures.find((each) => each.startsWith(id));
  return { pending: of('dang-qua-han'), settled: of('da-tre-han'), told, sentences };
}

describe('a dossier without a day of return', () => {
  test.each(['Quá hạn', 'Đang xử lý quá hạn 3 ngày', 'Trễ hạn (chưa trả)', 'Quá hạn trả kết quả', 'Đang xử lý', null])(
    'that was due before the period’s end is pending and late where its status is “%s”, and none that was settled',
    (said) => {
      expect(figuresOf([...many(2), pending(said)])).toMatchObject({
        ...{ pending: 'dang-qua-han 1/1', settled: 'da-tre-han 0/2', told: [] },
      });
    },
  );

  test.each(['Quá hạn', 'Đang xử lý', 'Trong hạn'])(
    'that is due after the period’s end is in time at that end, though its status is “%s” since',
    (said) => {
      expect(figuresOf([...many(2), pending(said, '05/04/2026')])).toMatchObject({
        ...{ pending: 'dang-qua-han 0/1', told: [] },
      });
    },
  );

  test.each(['Trong hạn', 'Chưa đến hạn', 'Còn 2 ngày'])(
    'that was due before the period’s end and is “%s” was listed before that end: open, and told',
    (said) => {
      const seen = figuresOf([...many(2), pending(said)]);
      expect(seen.pending).toBe('dang-qua-han ?');
      expect(seen.told).toEqual(['ahead error 1 F7']);
      expect(seen.sentences[0]).toContain('xuất khi chưa hết kỳ');
    },
  );

  test.each([
    ['Đang xử lý quá hạn', 'dang-qua-han 1/1'],
    ['Trễ 3 ngày', 'dang-qua-han 1/1'],
    ['Chưa quá hạn', 'dang-qua-han 0/1'],
    ['Sắp đến hạn', 'dang-qua-han 0/1'],
  ])('and without a due day is judged by its words: “%s”', (said, figure) => {
    expect(figuresOf([...many(2), pending(said, null)]).pending).toBe(figure);
  });

  test('in a list without a period is late by its words, and open where it has none', () => {
    expect(figuresOf([...many(2), pending('Đang xử lý quá hạn')], NO_PERIOD).pending).toBe('dang-qua-han 1/1');
    const open = figuresOf([...many(2), pending('Đang xử lý')], NO_PERIOD);
    expect(open.pending).toBe('dang-qua-han ?');
    expect(open.told).toEqual(['open error 1 F7']);
    expect(open.sentences[0]).toContain('không ghi kỳ báo cáo nên chưa biết đến cuối kỳ đã quá hạn chưa');
  });

  test('but returned after the period, late by its words alone, may have been in time at the end: open', () => {
    const after = dossier(9, { out: '10/04/2026', due: null, said: 'Đã trả quá hạn' });
    expect(figuresOf([...many(2), after])).toMatchObject({
      pending: 'dang-qua-han ?',
      told: ['due error 1 F7', 'later info 1 G7'],
    });
  });
});

describe('a list without days of return', () => {
  const head = ['STT', 'Mã hồ sơ', 'Kênh tiếp nhận', 'Ngày tiếp nhận', 'Trạng thái'];
  const row = (number: number, said: string): Row => [number, `H${number}`, 'Trực tuyến', '02/03/2026', said];

  test.each([
    ['Đang xử lý quá hạn 3 ngày', 'dang-qua-han 1/1', 'da-tre-han 0/1'],
    ['Trễ hạn (chưa trả)', 'dang-qua-han 1/1', 'da-tre-han 0/1'],
    ['Đã trả trễ hạn', 'dang-qua-han 0/0', 'da-tre-han 1/2'],
  ])('takes “%s” for what it says', (said, late, settled) => {
    const seen = figuresOf([row(1, 'Đã trả đúng hạn'), row(2, said)], TITLE, head);
    expect([seen.pending === late || late === 'dang-qua-han 0/0', seen.settled]).toEqual([true, settled]);
  });

  test.each(['Quá hạn', 'Quá hạn trả kết quả', 'Xử lý quá hạn'])(
    'does not take “%s” for settled late: it is asked with the word',
    (said) => {
      const seen = figuresOf([row(1, 'Đã trả đúng hạn'), row(2, said)], TITLE, head);
      expect([seen.pending, seen.settled]).toEqual(['dang-qua-han ?', 'da-tre-han ?']);
      expect(seen.sentences[0]).toContain(`“${said}” ở 1 hồ sơ (E6)`);
    },
  );
});
