import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { MOST_CELLS_TO_FOLLOW, shownAssessment } from '../../../src/taskpane/store/pane-state';
import type { PaneStore } from '../../../src/taskpane/store/pane-store';
import { fakeHost, openStore, procedures, units, type FakeHost } from '../support/assess-rows';

const sheet = procedures([
  ['x', 'x', 'x', 10, 4],
  ['x', null, 'x', 10, 4],
]);
let host: FakeHost;
let store: PaneStore;

beforeEach(() => {
  vi.useFakeTimers();
  host = fakeHost(sheet);
  store = openStore(host);
});

afterEach(() => {
  vi.useRealTimers();
});

const statuses = (): string[] | undefined => shownAssessment(store.state)?.assessments.map(({ status }) => status);
const reads = (): number => host.asked.filter((each) => each === 'read').length;
const quiet = (): Promise<unknown> => vi.advanceTimersByTimeAsync(2000);

describe('following the workbook', () => {
  test('the active sheet is read at the start', async () => {
    expect(store.state.sheet.kind).toBe('loading');
    await store.start();
    expect(statuses()).toEqual(['missed', 'met', 'met']);
  });

  test('a run of changes is one reading, and the old result stays until the new one is there', async () => {
    await store.start();
    host.rows = procedures([['x', 'x', 'x', 10, 4]]);
    const seen = new Set<string>();
    store.subscribe(() => seen.add(store.state.sheet.kind));
    for (let i = 0; i < 5; i++) host.changed();
    await quiet();
    expect(reads()).toBe(2);
    expect([...seen]).toEqual(['shown']);
    expect(statuses()).toEqual(['met', 'met', 'met']);
  });

  test('paused, it only says that the sheet has changed', async () => {
    await store.start();
    store.toggleFollowing();
    host.changed();
    await quiet();
    expect(reads()).toBe(1);
    expect(store.state).toMatchObject({ following: 'paused', isStale: true });
    store.toggleFollowing();
    await quiet();
    expect(reads()).toBe(2);
  });

  test('hidden, it reads nothing until it is seen again', async () => {
    await store.start();
    store.setVisible(false);
    host.changed();
    await quiet();
    expect(reads()).toBe(1);
    store.setVisible(true);
    await quiet();
    expect(reads()).toBe(2);
  });

  test('a large sheet is read once, not at every change', async () => {
    host.rows = [...sheet, ...Array.from({ length: MOST_CELLS_TO_FOLLOW / 7 }, () => [])];
    await store.start();
    host.changed();
    await quiet();
    expect(store.state.following).toBe('too-large');
    expect(reads()).toBe(1);
  });

  test('while a cell is being edited the result stays, and the sheet is read again by itself', async () => {
    await store.start();
    host.refuses = 'cell-edit';
    host.changed();
    await vi.advanceTimersByTimeAsync(500);
    expect(store.state).toMatchObject({ isWaiting: true, notice: null, sheet: { kind: 'shown' } });
    host.refuses = null;
    await quiet();
    expect(store.state.isWaiting).toBe(false);
  });
});

describe('refusals', () => {
  test('a first reading that fails says why and can be tried again', async () => {
    host.refuses = 'unsupported';
    await store.start();
    expect(store.state.sheet).toEqual({ kind: 'failed', code: 'unsupported' });
    host.refuses = null;
    await store.refresh();
    expect(store.state.sheet.kind).toBe('shown');
  });

  test('a protected sheet keeps its colours and its result, and a person is told', async () => {
    await store.start();
    host.isProtected = true;
    expect(await store.colour()).toBe(true);
    expect(store.state.notice).toMatchObject({ tone: 'error' });
    expect(host.asked).not.toContain('colours');
    expect(statuses()).toHaveLength(3);
  });

  test('a part that does not arrive is a sentence, too, and no fault of ours', async () => {
    const lost = Object.assign(new Error('Loading chunk 7 failed.'), { name: 'ChunkLoadError' });
    const reading = vi.spyOn(host, 'withSheet').mockRejectedValue(lost);
    await store.start();
    expect(store.state.sheet).toEqual({ kind: 'failed', code: 'not-loaded' });
    expect(await store.colour()).toBe(true);
    expect(store.state.notice?.text).toContain('Chưa tải được');
    reading.mockRestore();
    host.changed();
    await quiet();
    expect(statuses()).toHaveLength(3);
  });

  test('what is read can be stopped at once, what comes after goes on', async () => {
    await store.start();
    host.gate = new Promise(() => undefined);
    const reading = store.refresh();
    await vi.advanceTimersByTimeAsync(0);
    expect(store.state.work).not.toBeNull();
    store.stop();
    await reading;
    expect(store.state).toMatchObject({ work: null, notice: { tone: 'info' }, sheet: { kind: 'shown' } });
    host.gate = Promise.resolve();
    await store.refresh();
    expect(store.state.isStale).toBe(false);
  });
});

describe('actions', () => {
  test('colouring needs no look at the pane where all is well, and says what it did', async () => {
    expect(await store.colour()).toBe(false);
    expect(host.asked).toContain('colours');
    expect(store.state.notice?.tone).toBe('success');
    expect(await store.removeColours()).toBe(false);
    expect(host.asked.at(-1)).toBe('no colours');
  });

  test('colouring a sheet that is not recognised must be looked at', async () => {
    host.rows = [['Kính gửi']];
    expect(await store.colour()).toBe(true);
  });

  test('an answer is kept in the workbook, used, and can be taken back', async () => {
    host.rows = procedures([['x', 'x', 'x', 10, 4]], 'BÁO CÁO');
    await store.start();
    expect(statuses()).toEqual([]);
    await store.answer({ kind: 'unit', unit: 'Phòng Tư pháp' });
    expect(shownAssessment(store.state)?.assessments[0]?.unit).toBe('Phòng Tư pháp');
    const later = openStore(host);
    await later.start();
    expect(shownAssessment(later.state)).toMatchObject({ usesAnswers: true });
    await later.forgetAnswers();
    expect(shownAssessment(later.state)?.assessments).toEqual([]);
    expect(host.settings.size).toBe(0);
  });

  test('a name answered in one row is judged by it', async () => {
    host.rows = units([['Phường Đức Xuan', 13, 100]]);
    await store.start();
    await store.answer({ kind: 'name', writtenAs: 'Phường Đức Xuan', unit: 'Phường Đức Xuân' });
    expect(statuses()).toEqual(['met']);
  });

  test('settings are kept in the workbook and judge at once; defaults leave nothing behind', async () => {
    host.rows = units([['Phòng Nội vụ', 25, 100]]);
    await store.start();
    expect(statuses()).toEqual(['near']);
    await store.setSettings({ nearPercent: 90 }, 'Đã lưu');
    expect(statuses()).toEqual(['missed']);
    expect(store.state.notice?.text).toBe('Đã lưu');
    expect([...host.settings]).toEqual([['dvctt.near', 90]]);
    await store.setSettings({ nearPercent: 80 }, 'Đã lưu');
    expect(host.settings.size).toBe(0);
  });

  test('a jump selects the cell on the sheet that was read', async () => {
    await store.start();
    await store.jump('D5');
    expect(host.asked.at(-1)).toBe('Trang 1!D5');
  });

  test('verdicts in words are told as written only where they were', async () => {
    host.rows = units([['Phòng Nội vụ', 25, 100]]);
    await store.start();
    await store.withSheetDesk((desk) => desk.writeVerdicts());
    expect(store.state.notice).toMatchObject({ tone: 'success' });
    host.rows = [
      ['SỐ LIỆU QUÝ III NĂM 2022'],
      ['Nội dung', 'Phòng Nội vụ', 'Phường Sông Cầu'],
      ['Tổng số hồ sơ tiếp nhận', 100, 50],
      ['Hồ sơ trực tuyến', 25, 20],
    ];
    await store.refresh();
    await store.withSheetDesk((desk) => desk.writeVerdicts());
    expect(store.state.notice).toMatchObject({ tone: 'info' });
    expect(store.state.notice?.text).toContain('Chưa ghi gì');
  });

  test('a formula goes into an empty cell only, and never beside what it reads', async () => {
    await store.start();
    const request = { indicator: 'onlineDossierRate', content: 'rate', style: 'native' } as const;
    host.selected = { sheet: 'Trang 1', row: 4, column: 3, isEmpty: false };
    await store.withSheetDesk((desk) => desk.insert(request));
    expect(store.state.notice?.text).toContain('D5 đã có nội dung');
    host.selected = { ...host.selected, isEmpty: true };
    await store.withSheetDesk((desk) => desk.insert(request));
    expect(store.state.notice?.text).toContain('nằm trong vùng số liệu');
    host.selected = { ...host.selected, row: 20 };
    await store.withSheetDesk((desk) => desk.insert(request));
    expect(host.asked.at(-1)).toBe('=IF(SUM($F$4:$F$5)=0,"Không phát sinh",SUM($G$4:$G$5)/SUM($F$4:$F$5))');
    host.selected = { ...host.selected, sheet: 'Trang 2' };
    await store.withSheetDesk((desk) => desk.insert(request));
    expect(store.state.notice?.text).toContain('Trang 1');
  });
});
