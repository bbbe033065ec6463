import { describe, expect, test } from 'vitest';
import type { Plan } from '../../../../src/domain/plans/plan';
import { headingWords } from '../../../../src/sheets/cells/heading-words';
import { shownLayout } from '../../../../src/sheets/observations/assessed';
import { doneWords } from '../../../../src/sheets/layouts/dossier-list/done-columns';
import { plan766 } from '../../../support/plan-766';
import { dossier, HEAD, many, read, readRows, TITLE, withCell, type Row } from './dossiers';

const indicators = [
  ['papers', 'Tỷ lệ số hóa thành phần hồ sơ'],
  ['results', 'Tỷ lệ số hóa kết quả giải quyết TTHC'],
  ['reused', 'Tỷ lệ khai thác, sử dụng lại dữ liệu số hóa'],
  ['electronic', 'Tỷ lệ cấp kết quả điện tử'],
].map(([id = '', heading = ''], at) => ({ id, number: at + 1, heading, definition: '', source: '', formula: null }));
const plan: Plan = { ...plan766, indicators };

const HEADINGS = ['Đã số hóa thành phần hồ sơ', 'Số hóa kết quả', 'Tái sử dụng dữ liệu', 'Kết quả điện tử'];

/** Without the rate of online dossiers, which every list tells. */
function ofDone(seen: ReturnType<typeof readRows>) {
  return { ...seen, figures: seen.figures.filter((each) => !each.startsWith('online')) };
}

/** A list whose last columns say what was done with each dossier. */
function counted(cells: readonly Row[], headings: readonly string[] = HEADINGS, rows = many(cells.length)) {
  const body = rows.map((row, at) => [...row, ...(cells[at] ?? [])]);
  return ofDone(readRows([...TITLE, [...HEAD, ...headings], ...body], { plan }));
}

describe('columns of a list that say what was done with a dossier', () => {
  test('are counted of those received and of those settled', () => {
    const cells = [
      ['Có', 'Có', 'x', 'Đã cấp'],
      ['Có', 'Không', '', 'Chưa cấp'],
      ['Không', 'Có', 'x', 'Đã cấp'],
      ['Có', 'Có', '', 'Đã cấp'],
    ];
    const rows = [...many(3), dossier(4, { out: null, said: 'Đang xử lý' })];
    const { figures, told, columns } = counted(cells, HEADINGS, rows);
    expect(figures).toEqual(['papers 3/4', 'results 2/3', 'reused 2/4', 'electronic 2/3']);
    // Where nothing but marks stands a blank is "no", and that is told.
    expect(told).toEqual(['unmarked info 2 K6']);
    expect(columns.filter(({ why }) => why === 'used').map(({ column }) => column)).toEqual(
      expect.arrayContaining(['I', 'J', 'K', 'L']),
    );
  });

  test('leave the rate open where a blank stands among "Có" and "Không", for nobody knows', () => {
    const { figures, told, sentences } = counted([['Có'], ['Không'], ['']], HEADINGS.slice(0, 1));
    expect(figures).toEqual(['papers ?']);
    expect(told).toEqual(['done error 1 I7']);
    expect(sentences[0]).toContain('“Có/Không”');
  });

  test('below one heading tell the same', () => {
    const head = [...HEAD, 'Số hóa', null];
    const below = [...HEAD.map(() => null), 'Thành phần hồ sơ', 'Kết quả'];
    const rows = many(2).map((row, at) => [...row, 'Có', at === 0 ? 'Có' : 'Không']);
    const merges = [
      'I4:J4',
      ...HEAD.map((_, at) => `${String.fromCharCode(65 + at)}4:${String.fromCharCode(65 + at)}5`),
    ];
    const { figures } = ofDone(readRows([...TITLE, head, below, ...rows], { plan, merges }));
    expect(figures).toEqual(['papers 2/2', 'results 1/2']);
  });

  test('are not counted where they hold something else', () => {
    const { figures, columns } = counted([[12], [7]], HEADINGS.slice(0, 1));
    expect(figures).toEqual([]);
    expect(columns.find(({ column }) => column === 'I')?.why).toBe('read-past');
  });

  test('are a question where two say it', () => {
    const { figures, problems } = counted([['Có', 'Không']], ['Số hóa thành phần hồ sơ', 'Thành phần hồ sơ số hóa']);
    expect(figures).toEqual([]);
    expect(problems.map(({ code }) => code)).toContain('column-ambiguous');
  });

  test.each(doneWords.map((rule) => [rule.example, rule] as const))('are headed “%s”, not as others', (_, rule) => {
    expect(rule.words.test(headingWords(rule.example))).toBe(true);
    expect(rule.words.test(headingWords(rule.unlike))).toBe(false);
  });
});

describe('a dossier returned after the period', () => {
  test('is not among those settled, and that is told', () => {
    const { told, sentences, figures } = read([...many(2), dossier(3, { out: '02/04/2026', due: '30/03/2026' })]);
    expect(figures.find((each) => /han/.test(each))).toMatch(/\/2$/);
    expect(told).toEqual(['later info 1 G7']);
    expect(sentences[0]).toContain('sau kỳ báo cáo');
  });

  test('is not told where nothing is counted of those settled', () => {
    const online: Plan = { ...plan766, indicators: plan766.indicators.filter(({ id }) => id === 'onlineDossierRate') };
    const rows = [...many(2), dossier(3, { out: '02/04/2026' })];
    expect(readRows([...TITLE, HEAD, ...rows], { plan: online }).told).toEqual([]);
  });
});

describe('headings of a list', () => {
  test('may name the code below what it is of, and call days moments', () => {
    const head = ['STT', 'Thông tin hồ sơ', null, null, 'Thời điểm tiếp nhận', 'Thời điểm hẹn trả', 'Thời điểm trả'];
    const below = [null, 'Mã', 'Tên chủ hồ sơ', 'Nguồn', null, null, null];
    const rows = many(3).map((row) => row.slice(0, 7));
    const merges = ['A4:A5', 'B4:D4', 'E4:E5', 'F4:F5', 'G4:G5'];
    const { figures, columns, layout } = readRows([...TITLE, head, below, ...rows], { merges });
    expect(layout).toBe('dossier-list');
    expect(figures).toContain('onlineDossierRate 3/3');
    expect(columns.map(({ takenAs }) => takenAs)).toEqual([
      ...[null, 'dossierCode', null, 'dossierChannel', 'receivedOn', 'dueOn', 'returnedOn'],
    ]);
  });
});

test('a list of several units is told as a list', () => {
  const rows = many(4).map((row, at) => [...row, at % 2 === 0 ? 'Phòng Nội vụ' : 'Phường Sông Cầu']);
  const seen = read(rows, [...HEAD, 'Đơn vị giải quyết'], [['DANH SÁCH HỒ SƠ THÁNG 3 NĂM 2026'], []]);
  expect([seen.layout, shownLayout(seen)]).toEqual(['units-summary', 'dossier-list']);
  expect(shownLayout(read([withCell(dossier(1), 7, null)]))).toBe('dossier-list');
});
