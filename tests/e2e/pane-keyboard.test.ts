import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PreviewPage } from './support/preview-page';

const UNIT = 'Phòng Nội vụ';

describe('the pane by keyboard alone', () => {
  let preview: PreviewPage;

  beforeAll(async () => {
    preview = await PreviewPage.open();
  });

  afterAll(async () => {
    await preview.close();
  });

  const key = (name: string) => preview.page.keyboard.press(name);
  const focused = () => preview.frame.evaluate(() => document.activeElement?.textContent ?? '');
  const startAtTabs = () => preview.pane.getByRole('tab', { selected: true }).focus();

  /** Numbers what can be used, tabs through all of it, and tells what was not reached or showed no focus. */
  async function walk(): Promise<{ reached: number; missed: string[]; unseen: string[] }> {
    const wanted = await preview.frame.evaluate(() => {
      const usable = 'button:enabled, input:enabled, select:enabled, textarea, summary';
      const all = [...document.querySelectorAll<HTMLElement>(usable)].filter(
        (each) =>
          each.checkVisibility() &&
          // Arrow keys lead to these, as everywhere.
          !(each.role === 'tab' && each.ariaSelected === 'false') &&
          !(each instanceof HTMLInputElement && each.type === 'radio' && !each.checked),
      );
      all.forEach((each, index) => (each.dataset['walk'] = String(index)));
      return all.map((each) => each.textContent || each.ariaLabel || each.tagName);
    });
    await startAtTabs();
    const reached = new Set<number>();
    const unseen: string[] = [];
    for (let step = 0; step <= wanted.length; step++) {
      const at = await preview.frame.evaluate(() => {
        const each = document.activeElement as HTMLElement;
        if (each === document.body || !document.hasFocus()) return null;
        const { outlineStyle, outlineWidth } = getComputedStyle(each);
        const isSeen = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
        return { number: Number(each.dataset['walk'] ?? -1), isSeen, text: each.textContent || each.tagName };
      });
      if (at === null) break;
      reached.add(at.number);
      if (!at.isSeen) unseen.push(at.text);
      await key('Tab');
    }
    return { reached: reached.size, missed: wanted.filter((_, number) => !reached.has(number)), unseen };
  }

  async function expectAllReached(atLeast: number): Promise<void> {
    const { reached, missed, unseen } = await walk();
    expect({ missed, unseen }).toEqual({ missed: [], unseen: [] });
    expect(reached).toBeGreaterThanOrEqual(atLeast);
  }

  it('reaches everything of a unit, with the focus in sight, all parts opened by Enter', async () => {
    await startAtTabs();
    await expectAllReached(12);
    const closed = preview.pane.locator('details:not([open]) > summary');
    while ((await closed.count()) > 0) {
      await closed.first().focus();
      await key('Enter');
    }
    await expectAllReached(40);
  });

  it('selects a cell in Excel by Enter on its link', async () => {
    await preview.pane.getByRole('button', { name: 'Đến ô G13' }).focus();
    await key('Enter');
    await expect.poll(() => preview.selectedAddress()).toBe('G13');
  });

  it('goes through the views by arrows, Home and End', async () => {
    await startAtTabs();
    await key('ArrowRight');
    await preview.pane.getByRole('heading', { name: 'Chỉ tiêu giao theo nhóm' }).waitFor();
    expect(await focused()).toBe('Chỉ tiêu');
    await expectAllReached(5);
    await startAtTabs();
    await key('End');
    await preview.pane.getByRole('heading', { name: 'Bộ màu' }).waitFor();
    expect(await focused()).toBe('Cài đặt');
    await expectAllReached(6);
    await startAtTabs();
    await key('Home');
    await preview.pane.getByRole('heading', { name: UNIT }).waitFor();
    expect(await focused()).toBe('Đơn vị');
  });

  it('changes a setting by arrows and the space bar', async () => {
    await startAtTabs();
    await key('End');
    await preview.pane.getByRole('radio', { name: 'Cắt bỏ' }).focus();
    await key('ArrowDown');
    await preview.pane.getByText('Ví dụ 150/155 hiển thị là 96,8%').waitFor();
    await preview.pane.getByRole('button', { name: 'Về mặc định' }).focus();
    await key('Space');
    await preview.pane.getByText('Ví dụ 150/155 hiển thị là 96,7%').waitFor();
  });

  it('inserts a formula into the selected cell', async () => {
    await preview.select('M20');
    await startAtTabs();
    await key('Home');
    await preview.pane.getByRole('button', { name: 'Chèn công thức' }).focus();
    await key('Enter');
    await preview.pane.getByRole('button', { name: 'Chèn', exact: true }).focus();
    await expectAllReached(12);
    await preview.pane.getByRole('button', { name: 'Chèn', exact: true }).focus();
    await key('Enter');
    await expect.poll(() => preview.value(UNIT, 'M20')).toBe(0.85);
  });

  it('answers a question, and goes on from the view when the question is gone', async () => {
    await preview.openFile('tests/golden/assess-2/ambiguous-unit-two-in-the-title.xlsx');
    await preview.pane.getByRole('region', { name: 'Cần anh chị xác nhận' }).waitFor();
    await expectAllReached(8);
    await preview.pane.getByRole('button', { name: 'Phòng Tư pháp' }).focus();
    await key('Enter');
    await preview.pane.getByRole('heading', { name: 'Phòng Tư pháp' }).waitFor();
    await expect.poll(() => preview.frame.evaluate(() => document.activeElement?.id)).toBe('view');
  });

  it('reaches the units of a summary, its filters and its search', async () => {
    await preview.openFile('samples/tong-hop-19-don-vi.xlsx');
    await preview.pane.locator('.unit').first().waitFor();
    await expectAllReached(19 + 12);
  });

  it('has made no error', () => {
    expect(preview.troubles).toEqual([]);
  });
});
