import { describe, expect, test } from 'vitest';
import type { CellValue } from '../../../../src/sheets/cells/grid';
import { accountColumns } from '../../../../src/sheets/observations/account-columns';
import { assessGrid } from '../../../../src/sheets/reading/assess-grid';
import { describeProblem } from '../../../../src/text/vi/problems';
import { plan766 } from '../../../support/plan-766';
import { gridOf } from '../../support/grid-of';

const HEAD = [
  'STT',
  'Mã hồ sơ',
  'Chủ hồ sơ',
  'Kênh tiếp nhận',
  'Ngày tiếp nhận',
  'Ngày hẹn trả',
  'Ngày trả',
  'Trạng thái',
];
const TITLE = [['PHÒNG NỘI VỤ'], ['DANH SÁCH HỒ SƠ THÁNG 3 NĂM 2026'], []];
type Row = readonly CellValue[];

/** A settled dossier of the month, online and in time, but for what is said otherwise. */
const dossier = (
  number: number,
  change: Partial<Record<'code' | 'way' | 'in' | 'due' | 'out' | 'said', CellValue>> = {},
): Row => {
  const {
    code,
    way,
    in: received,
    due,
    out,
    said,
  } = {
    ...{ code: `H03.${String(number).padStart(4, '0')}`, way: 'Trực tuyến', in: '02/03/2026', due: '10/03/2026' },
    ...{ out: '09/03/2026', said: 'Đã trả kết quả' },
    ...change,
  };
  return [number, code, `Nguyễn Văn ${String(number)}`, way, received, due, out, said];
};
const withCell = (row: Row, column: number, value: CellValue): Row =>
  row.map((cell, at) => (at === column ? value : cell));
const many = (count: number, from = 1, change = {}): Row[] =>
  Array.from({ length: count }, (_, index) => dossier(from + index, change));

function read(rows: readonly Row[], head: Row = HEAD, title: readonly Row[] = TITLE) {
  const assessed = assessGrid(gridOf([...title, head, ...rows], { sheet: 'DS' }), plan766);
  const figures = assessed.assessments.map(({ indicator, counts, status }) =>
    status === 'no-data' ? `${indicator} ?` : `${indicator} ${String(counts.numerator)}/${String(counts.denominator)}`,
  );
  const told = assessed.problems.flatMap(({ code, severity, facts, cell }) =>
    code === 'dossiers-left-out' && 'what' in facts
      ? [`${facts.what} ${severity} ${String(facts.count)} ${cell ?? ''}`]
      : [],
  );
  return { ...assessed, figures, told };
}

describe('a list of dossiers', () => {
  test('is counted by way, and by what was settled in time', () => {
    const rows = [
      ...many(6),
      ...many(3, 7, { way: 'Trực tiếp' }),
      dossier(10, { out: '11/03/2026' }),
      dossier(11, { out: null, said: 'Đang xử lý' }),
    ];
    const { layout, figures, told } = read(rows);
    expect(layout).toBe('dossier-list');
    expect(figures).toContain('onlineDossierRate 8/11');
    expect(figures).toContain('dung-han 9/10');
    expect(told).toEqual([]);
  });

  test('of which rows stand before or after the period counts those of the period alone', () => {
    const rows = [
      ...many(5),
      dossier(6, { in: '27/02/2026' }),
      dossier(7, { in: '01/04/2026', out: null, said: 'Đang xử lý' }),
    ];
    const { figures, told } = read(rows);
    expect(figures).toContain('onlineDossierRate 5/5');
    // What was carried over and settled in the month is work of the month.
    expect(figures).toContain('dung-han 6/6');
    expect(told).toEqual(['before info 1 E10', 'after info 1 E11']);
  });

  test.each<[string, Row, string, string]>([
    ['a blank way', dossier(4, { way: null }), 'onlineDossierRate ?', 'way error 1 D8'],
    ['a way that nobody knows', dossier(4, { way: 'Ngân sách' }), 'onlineDossierRate ?', 'way error 1 D8'],
    ['a blank day of receipt', dossier(4, { in: null }), 'onlineDossierRate ?', 'received error 1 E8'],
    ['a day of receipt that is none', dossier(4, { in: '31/02/2026' }), 'onlineDossierRate ?', 'received error 1 E8'],
    ['no day when it is due', dossier(4, { due: null }), 'dung-han ?', 'due error 1 F8'],
    ['a due day that is none', dossier(4, { due: 'sớm' }), 'dung-han ?', 'due error 1 F8'],
    ['a day of return that is none', dossier(4, { out: '#' }), 'dung-han ?', 'returned error 1 G8'],
    ['the word settled and no day', dossier(4, { out: null }), 'dung-han ?', 'status error 1 H8'],
    ['words that nobody knows and no day', dossier(4, { out: null, said: 'ABC' }), 'dung-han ?', 'status error 1 H8'],
    ['a code twice, with another way', dossier(3, { way: 'Trực tiếp' }), 'onlineDossierRate ?', 'twice error 1 B8'],
  ])('with %s has no figure that hangs on it, and says which cell', (_what, row, figure, told) => {
    const seen = read([...many(3), row]);
    expect(seen.figures).toContain(figure);
    expect(seen.told).toContain(told);
  });

  test('is judged in time by its words where a dossier has no due day', () => {
    const { figures, told } = read([...many(3), dossier(4, { due: null, said: 'Trả đúng hạn' })]);
    expect(figures).toContain('dung-han 4/4');
    expect(told).toEqual([]);
  });

  test.each<[string, Row]>([
    ['late in words and in time by its days', dossier(4, { said: 'Trả quá hạn' })],
    ['refused, with a day of return', dossier(4, { said: 'Từ chối' })],
    ['still pending, with a day of return', dossier(4, { said: 'Đang xử lý' })],
  ])('with a dossier %s is counted by days, and it is told', (_what, row) => {
    const { figures, told } = read([...many(3), row]);
    expect(figures).toContain('dung-han 4/4');
    expect(told).toEqual(['disagrees warning 1 H8']);
  });

  test('with rows without a code counts them and says so; other rows are none of it', () => {
    const rows: Row[] = [
      [null, 'I. Lĩnh vực đất đai'],
      ...many(3),
      dossier(4, { code: null }),
      dossier(5, { code: { error: '#N/A' } }),
      HEAD,
      [null, null, null, null, null, '10/03/2026'],
      ['Tổng cộng', 5],
    ];
    const { figures, told } = read(rows);
    expect(figures).toContain('onlineDossierRate 5/5');
    expect(told).toEqual(['code warning 2 B9', 'row warning 1 B12']);
  });

  test('with one dossier listed twice alike counts it once, and says so', () => {
    const { figures, told } = read([...many(3), dossier(2)]);
    expect(figures).toContain('onlineDossierRate 3/3');
    expect(told).toEqual(['again warning 1 B8']);
  });

  test('takes the day of receipt before the day of sending', () => {
    const head = withCell(HEAD, 2, 'Ngày nộp');
    const rows = many(4).map((row) => withCell(row, 2, '27/02/2026'));
    expect(read(rows, head).figures).toContain('onlineDossierRate 4/4');
  });

  test('with two columns of ways asks which is meant, and judges by the answer', () => {
    const head = withCell(HEAD, 2, 'Hình thức nộp');
    const rows = many(4).map((row) => withCell(row, 2, 'Trực tiếp'));
    const asked = read(rows, head);
    expect(asked.figures.filter((each) => each.startsWith('onlineDossierRate'))).toEqual([]);
    expect(asked.problems.filter(({ code }) => code === 'column-ambiguous').map(({ facts }) => facts)).toEqual([
      {
        role: 'dossierChannel',
        candidates: [
          { cell: 'C', heading: 'Hình thức nộp' },
          { cell: 'D', heading: 'Kênh tiếp nhận' },
        ],
      },
    ]);
    expect(asked.problems.map(({ indicator }) => indicator)).not.toContain('onlineDossierRate');
    const answered = assessGrid(gridOf([...TITLE, head, ...rows], { sheet: 'DS' }), plan766, {
      answers: new Map([['dossierChannel', 2]]),
    });
    expect(answered.assessments.find(({ indicator }) => indicator === 'onlineDossierRate')?.counts.numerator).toBe(0);
  });

  test('takes no column of money for ways of submission', () => {
    const head = withCell(HEAD, 2, 'Nguồn');
    const rows = many(4).map((row) => withCell(row, 2, 'Ngân sách'));
    expect(read(rows, head).figures).toContain('onlineDossierRate 4/4');
  });

  test('of which days and months were swapped by Excel has no figures', () => {
    const days = [
      ...Array.from({ length: 6 }, (_, day) => 46_084 + day),
      ...['13', '14', '15', '16', '17'].map((day) => `${day}/03/2026`),
    ];
    const rows = days.map((day, index) => dossier(index + 1, { in: day, out: null, said: 'Đang xử lý' }));
    const { figures, told } = read(rows);
    expect(figures).toContain('onlineDossierRate ?');
    expect(told[0]).toBe('swapped error 1 E5');
  });

  test('without a period counts every row, and says so', () => {
    const { figures, problems } = read(many(4), HEAD, [['PHÒNG NỘI VỤ'], []]);
    expect(figures).toContain('onlineDossierRate 4/4');
    expect(problems.map(({ code }) => code)).toContain('dossiers-of-any-period');
  });

  test.each([
    ['a period that has no year, and no days in the list', HEAD, 'DANH SÁCH HỒ SƠ THÁNG 9', 'no-year'],
    [
      'no day of receipt',
      HEAD.map((each) => (each === 'Ngày tiếp nhận' ? 'Địa chỉ' : each)),
      'THÁNG 3 NĂM 2026',
      'no-days',
    ],
    ['neither period nor year', HEAD, 'DANH SÁCH HỒ SƠ', 'no-period'],
  ])('with %s counts every row, and says why', (_what, head, title, why) => {
    const { problems } = read(many(4), head, [['PHÒNG NỘI VỤ'], [title], []]);
    expect(problems.filter(({ code }) => code === 'dossiers-of-any-period').map(({ facts }) => facts)).toEqual([
      { why },
    ]);
  });

  test('is a list by small numbers in a column of codes, and none where they are counts', () => {
    expect(read(many(4).map((row, at) => withCell(row, 1, at + 1))).layout).toBe('dossier-list');
    const counts = [
      ['Phòng Nội vụ', 12_000, '02/03/2026'],
      ['Phòng Tư pháp', 13_500, '02/03/2026'],
    ];
    expect(read(counts, ['Đơn vị', 'Số hồ sơ', 'Ngày nhận']).layout).not.toBe('dossier-list');
  });

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

  test('tells fees that were paid online, and procedures with online dossiers', () => {
    const head = [
      'Mã hồ sơ',
      'Tên thủ tục',
      'Mức độ DVC',
      'Kênh tiếp nhận',
      'Ngày tiếp nhận',
      'Phí, lệ phí',
      'Hình thức thanh toán',
    ];
    const rows: Row[] = [
      ['H1', 'Khai sinh', 'Toàn trình', 'Trực tuyến', '02/03/2026', 8000, 'Trực tuyến'],
      ['H2', 'Khai sinh', 'Toàn trình', 'Trực tiếp', '02/03/2026', 8000, 'Tiền mặt'],
      ['H3', 'Khai tử', 'Toàn trình', 'Trực tiếp', '03/03/2026', 0, null],
      ['H4', 'Kết hôn', 'Một phần', 'Trực tuyến', '03/03/2026', null, null],
    ];
    const { figures } = read(rows, head);
    expect(figures).toContain('thanh-toan 1/2');
    expect(figures).toContain('onlineDossierRate 2/4');
  });

  test('accounts for every column, and for which indicators it is counted', () => {
    const { readings } = read(many(3));
    const told = readings
      .flatMap(accountColumns)
      .map(({ heading, takenAs, why }) => `${heading}: ${takenAs ?? '–'} ${why}`);
    expect(told).toEqual([
      'STT: – read-past',
      'Mã hồ sơ: dossierCode used',
      'Chủ hồ sơ: – read-past',
      'Kênh tiếp nhận: dossierChannel used',
      'Ngày tiếp nhận: receivedOn used',
      'Ngày hẹn trả: dueOn used',
      'Ngày trả: returnedOn used',
      'Trạng thái: dossierStatus used',
    ]);
  });

  test('shows nothing of its citizens', () => {
    const rows = [
      ...many(3),
      dossier(4, { way: null }),
      dossier(3, { way: 'Trực tiếp' }),
      dossier(6, { in: 'hôm qua' }),
    ];
    const { assessments, problems, readings } = read(rows);
    const said = JSON.stringify([
      assessments,
      problems,
      problems.map((each) => describeProblem(each, plan766)),
      readings.flatMap(accountColumns),
    ]);
    expect(said).not.toMatch(/Nguyễn|Văn \d/u);
  });
});
