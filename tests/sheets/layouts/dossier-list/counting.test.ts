import { describe, expect, test } from 'vitest';
import { accountColumns } from '../../../../src/sheets/observations/account-columns';
import { assessGrid } from '../../../../src/sheets/reading/assess-grid';
import { describeProblem } from '../../../../src/text/vi/problems';
import { plan766 } from '../../../support/plan-766';
import { gridOf } from '../../support/grid-of';
import { dossier, HEAD, many, read, TITLE, withCell, type Row } from './dossiers';

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

  test.each<[string, Row, string[]]>([
    ['late in words and in time by its days', dossier(4, { said: 'Trả quá hạn' }), []],
    ['refused, with a day of return', dossier(4, { said: 'Từ chối' }), ['withdrawn warning 1 H8']],
    ['still pending, with a day of return', dossier(4, { said: 'Đang xử lý' }), []],
  ])('with a dossier %s is counted by days, and it is told', (_what, row, more) => {
    const { figures, told } = read([...many(3), row]);
    expect(figures).toContain('dung-han 4/4');
    expect([...told].sort()).toEqual(['disagrees warning 1 H8', ...more]);
  });

  test('counts a dossier refused, withdrawn or a draft as received, and says so', () => {
    const rows = [dossier(4, { out: null, said: 'Hồ sơ nháp' }), dossier(5, { out: null, said: 'Từ chối tiếp nhận' })];
    const { figures, told } = read([...many(3), ...rows]);
    expect(figures).toContain('onlineDossierRate 5/5');
    expect(told).toContain('withdrawn warning 2 H8');
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
