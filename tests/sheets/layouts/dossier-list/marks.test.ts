import { describe, expect, test } from 'vitest';
import { accountColumns } from '../../../../src/sheets/observations/account-columns';
import type { CellValue } from '../../../../src/sheets/cells/grid';
import { markedBy, markWords } from '../../../../src/sheets/layouts/dossier-list/mark-words';
import { headingWords } from '../../../../src/sheets/cells/heading-words';
import { planOfPending, readRows, TITLE, type Row } from './dossiers';

const DAYS = ['STT', 'Mã hồ sơ', 'Chủ hồ sơ', 'Ngày tiếp nhận', 'Ngày hẹn trả', 'Ngày trả'];
const LEFT = ['STT', 'Mã hồ sơ', 'Chủ hồ sơ', 'Ngày tiếp nhận'];
const days = (number: number): Row => [number, `H${number}`, 'Nguyễn Văn A', '02/03/2026', '10/03/2026', '09/03/2026'];

/** A list with columns of marks, one row a dossier. */
const withMarks = (headings: readonly string[], rows: readonly (readonly CellValue[])[]): ReturnType<typeof readRows> =>
  readRows([...TITLE, [...DAYS, ...headings], ...rows.map((marks, at) => [...days(at + 1), ...marks])]);

/** The areas of parents that stand over the columns from E on until the next one. */
function mergesOf(parents: readonly (string | null)[]): readonly string[] {
  const starts = parents.flatMap((parent, at) => (parent === null ? [] : [at]));
  const letter = (at: number): string => 'EFGHIJ'.charAt(at);
  return starts.map((start, at) => `${letter(start)}4:${letter((starts[at + 1] ?? parents.length) - 1)}4`);
}

/** The same, without days of return and with two rows of headings. */
const grouped = (
  parents: readonly (string | null)[],
  leaves: readonly string[],
  rows: readonly (readonly CellValue[])[],
) =>
  readRows(
    [
      ...TITLE,
      [...LEFT, ...parents],
      [null, null, null, null, ...leaves],
      ...rows.map((marks, at) => [...days(at + 1).slice(0, 4), ...marks]),
    ],
    { merges: ['A4:A5', 'B4:B5', 'C4:C5', 'D4:D5', ...mergesOf(parents)], plan: planOfPending },
  );

describe('headings of columns of marks', () => {
  test.each(markWords.map((rule) => [rule.example, rule] as const))('take “%s”, and leave others', (example, rule) => {
    expect(rule.words.test(headingWords(example))).toBe(true);
    expect(rule.words.test(headingWords(rule.unlike))).toBe(false);
  });

  test.each<[string, string[], string | null]>([
    ['Trực tuyến', [], 'dossierChannel'],
    ['Trực tuyến', ['Kênh tiếp nhận'], 'dossierChannel'],
    ['Kiosk', ['Hình thức nộp'], 'dossierChannel'],
    ['Trực tuyến', ['Hình thức thanh toán'], 'dossierPayment'],
    ['Trực tuyến', ['Mức độ cung cấp'], null],
    ['BCCI', ['Hình thức trả kết quả'], null],
    ['Trực tiếp', ['Nhận kết quả'], null],
    ['Nhận kết quả qua BCCI', [], null],
    ['Trả kết quả trực tuyến', [], null],
    ['Hồ sơ trực tuyến toàn trình', [], null],
    ['Thanh toán trực tuyến', [], 'dossierPayment'],
    ['Quá hạn', ['Đang giải quyết'], 'dossierTiming'],
    ['Số ngày quá hạn', [], null],
  ])('“%s” below %j heads %s', (leaf, parents, is) => {
    expect(markedBy(headingWords(leaf), parents.map(headingWords))).toBe(is);
  });
});

describe('a channel that is marked', () => {
  test.each<[string, readonly CellValue[]]>([
    ['Có and Không', ['Có', 'Không', 'Có']],
    ['1 and 0', [1, 0, 1]],
    ['TRUE and FALSE', [true, false, true]],
  ])('by %s in one column is online or not', (_how, [one, two, three]) => {
    const { figures, told } = withMarks(['Nộp trực tuyến'], [[one ?? null], [two ?? null], [three ?? null]]);
    expect(figures).toContain('onlineDossierRate 2/3');
    expect(told).toEqual([]);
  });

  test('by x alone in one column is not online where it is blank, which is told', () => {
    const { figures, told, sentences } = withMarks(['Hồ sơ trực tuyến'], [['x'], [null], ['X']]);
    expect(figures).toContain('onlineDossierRate 2/3');
    expect(told).toEqual(['unmarked info 1 G6']);
    expect(sentences[0]).toContain('được hiểu là “không” theo tiêu đề cột (G6)');
  });

  test('by Có and Không is unknown where it is blank', () => {
    const { figures, told } = withMarks(['Nộp trực tuyến'], [['Có'], [null], ['Không']]);
    expect(figures).toContain('onlineDossierRate ?');
    expect(told).toEqual(['way error 1 G6']);
  });

  test('below one of several headings is that one, also grouped below another and with headings repeated', () => {
    const marks = [
      ['x', null, null],
      [null, 'x', null],
      [null, null, 'x'],
      [null, '✓', null],
    ];
    const ways = ['Trực tiếp', 'Trực tuyến', 'BCCI'];
    expect(withMarks(ways, marks).figures).toContain('onlineDossierRate 2/4');
    const seen = grouped(['Hình thức nộp', null, null], ways, marks);
    expect(seen.figures).toContain('onlineDossierRate 2/4');
    const heads: readonly Row[] = [
      [...LEFT, 'Kênh tiếp nhận', null, null],
      [null, null, null, null, ...ways],
    ];
    const rows = marks.map((each, at) => [...days(at + 1).slice(0, 4), ...each]);
    const pages = readRows(
      [...TITLE, ...heads, ...rows.slice(0, 2), ...heads, ...rows.slice(2), ['Cộng', 4, null, null, 1, 2, 1]],
      {
        merges: ['A4:A5', 'B4:B5', 'C4:C5', 'D4:D5', 'E4:G4'],
      },
    );
    expect(pages.figures).toContain('onlineDossierRate 2/4');
    expect(pages.told).toEqual([]);
  });

  test('twice, or not at all, in a row is told with its cells', () => {
    const { figures, told, sentences } = withMarks(
      ['Trực tiếp', 'Trực tuyến', 'BCCI'],
      [
        ['x', null, null],
        [null, 'x', 'x'],
        [null, null, null],
        [null, 'x', null],
        [null, null, 'x'],
      ],
    );
    expect(figures).toContain('onlineDossierRate ?');
    expect(told).toEqual(['way error 1 G7', 'marks error 1 H6']);
    expect(sentences[1]).toContain('(H6 + I6)');
  });

  test('below a heading that nobody knows is unknown, and a blank beside it is not taken for another way', () => {
    const seen = grouped(
      ['Hình thức nộp', null],
      ['Trực tuyến', 'Kiosk'],
      [
        ['x', null],
        [null, 'x'],
        [null, null],
      ],
    );
    expect(seen.figures).toContain('onlineDossierRate ?');
    expect(seen.told).toEqual(['way error 2 F7']);
  });

  test('and said in words otherwise is told with both cells', () => {
    const seen = withMarks(
      ['Hình thức nộp hồ sơ', 'Nộp trực tuyến'],
      [
        ['Trực tuyến', 'Có'],
        ['Trực tuyến', 'Không'],
        ['Trực tiếp', 'Không'],
      ],
    );
    expect(seen.told).toEqual(['marks error 1 G6']);
    expect(seen.sentences[0]).toContain('(G6 + H6)');
  });

  test('with a word for a way in place of a mark is that way, and with another word is told with it', () => {
    const ways = ['Trực tiếp', 'Trực tuyến'];
    const word = withMarks(ways, [
      ['x', null],
      [null, 'x'],
      [null, 'Qua mạng'],
      ['x', null],
    ]);
    expect(word.figures).toContain('onlineDossierRate 2/4');
    const other = withMarks(ways, [
      ['x', null],
      [null, 'x'],
      [null, 'KTT'],
      ['x', null],
    ]);
    expect(other.figures).toContain('onlineDossierRate ?');
    expect(other.sentences[0]).toContain('“KTT” ở 1 hồ sơ (H7)');
  });

  test('is accounted for in each of its columns', () => {
    const { readings } = withMarks(
      ['Trực tiếp', 'Trực tuyến'],
      [
        ['x', null],
        [null, 'x'],
      ],
    );
    const told = readings.flatMap(accountColumns).map(({ column, takenAs, why }) => [column, takenAs, why]);
    expect(told.slice(-2)).toEqual([
      ['G', 'dossierChannel', 'used'],
      ['H', 'dossierChannel', 'used'],
    ]);
  });

  test('as online payment says nothing of the channel', () => {
    const { figures } = withMarks(['Thanh toán trực tuyến'], [['Có'], ['Không']]);
    expect(figures.filter((each) => each.startsWith('onlineDossierRate'))).toEqual([]);
  });
});

describe('marks of time and level', () => {
  test('below "Quá hạn" alone say nothing of a dossier without a result, and of others that a blank is in time', () => {
    const seen = grouped(
      ['Đã giải quyết', 'Trạng thái'],
      ['Quá hạn', ''],
      [
        [null, 'Đã giải quyết'],
        ['x', 'Đã giải quyết'],
        [null, 'Đang giải quyết'],
      ],
    );
    expect(seen.figures).toEqual(expect.arrayContaining(['da-tre-han 1/2', 'dang-qua-han ?']));
    expect(seen.told).toEqual(['timing error 1 E8', 'unmarked info 1 E6']);
  });

  test('head "Trước/đúng hạn" as they head "Đúng hạn"', () => {
    const marks = [
      ['x', null, 'x'],
      [null, 'x', 'x'],
    ];
    expect(withMarks(['Trước/đúng hạn', 'Quá hạn', 'Trực tuyến'], marks).told).toEqual(['disagrees warning 1 H6']);
  });

  test('below what was settled and what is pending say both', () => {
    const { figures, told } = grouped(
      ['Đã giải quyết', null, 'Đang giải quyết', null],
      ['Đúng hạn', 'Trễ hạn', 'Trong hạn', 'Quá hạn'],
      [
        ['x', null, null, null],
        [null, 'x', null, null],
        [null, null, 'x', null],
        [null, null, null, 'x'],
      ],
    );
    expect(told).toEqual([]);
    expect(figures).toEqual(expect.arrayContaining(['dang-qua-han 1/2', 'da-tre-han 1/2']));
  });

  test('go after days, and what they contradict is told', () => {
    const { figures, told } = withMarks(
      ['Đúng hạn', 'Trễ hạn', 'Trực tuyến'],
      [
        ['x', null, 'x'],
        [null, 'x', 'x'],
      ],
    );
    expect(figures).toContain('dung-han 2/2');
    expect(told).toEqual(['disagrees warning 1 H6']);
  });

  test('with days of delay in place of marks are none', () => {
    const { figures, told } = withMarks(
      ['Trễ hạn', 'Trực tuyến'],
      [
        [null, 'x'],
        [3, 'x'],
        [2, 'x'],
      ],
    );
    expect(figures).toContain('dung-han 3/3');
    expect(told).toEqual([]);
  });

  test('of a level: neither end to end nor partial is no online service, which is told', () => {
    const head = ['STT', 'Mã hồ sơ', 'Tên thủ tục', 'Kênh tiếp nhận', 'Ngày tiếp nhận', 'Toàn trình', 'Một phần'];
    const row = (number: number, procedure: string, way: string, ...marks: CellValue[]): Row => [
      ...[number, `H${number}`, procedure, way, '02/03/2026'],
      ...marks,
    ];
    const plan = { ...planOfPending, indicators: [] };
    const { readings, told } = readRows(
      [
        ...TITLE,
        head,
        row(1, 'Khai sinh', 'Trực tuyến', 'x', null),
        row(2, 'Kết hôn', 'Trực tuyến', null, 'x'),
        row(3, 'Đất đai', 'Trực tiếp', null, null),
      ],
      { plan },
    );
    const active = readings
      .flatMap(({ entries }) => entries)
      .find(({ indicator }) => indicator === 'onlineActiveProcedureRate');
    expect(active?.counts).toEqual({ numerator: 1, denominator: 1 });
    expect(told).toEqual(['unmarked info 1 F7']);
  });
});
