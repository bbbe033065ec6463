import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBarriers, findCutOff } from './support/inspect-pane';
import { scenes } from './support/pane-scenes';
import { PreviewPage } from './support/preview-page';

const NARROWEST = 320;
/** Each width in which Excel shows panes where the layout may differ; colours do not depend on it. */
const LOOKS = [
  { look: 'light', widths: [NARROWEST, 350, 450] },
  { look: 'dark', widths: [NARROWEST] },
  { look: 'high contrast', widths: [NARROWEST] },
] as const;

describe.each(LOOKS)('the pane in every state, $look', ({ look, widths }) => {
  let preview: PreviewPage;

  beforeAll(async () => {
    preview = await PreviewPage.open(look === 'high contrast' ? { forcedColors: 'active' } : {});
    if (look === 'dark') await preview.setTheme('dark');
  });

  afterAll(async () => {
    await preview.close();
  });

  // In this order: a scene may begin where the one before it ended.
  it.each(scenes)('has no barrier and nothing cut off: $name', async ({ reach }) => {
    await reach(preview);
    expect(await preview.frame.evaluate(() => document.documentElement.dataset['theme'])).toBe(
      look === 'dark' ? 'dark' : 'light',
    );
    for (const width of widths) {
      await preview.setPaneWidth(width);
      expect.soft({ width, barriers: await findBarriers(preview.frame) }).toEqual({ width, barriers: [] });
      expect.soft({ width, cutOff: await findCutOff(preview.frame) }).toEqual({ width, cutOff: [] });
    }
  });

  it('would notice pale words, a button without a name and a line that is too long', async () => {
    await preview.setPaneWidth(NARROWEST);
    await preview.frame.evaluate(() => {
      const wrong = document.createElement('div');
      wrong.style.whiteSpace = 'nowrap';
      wrong.append(document.createElement('button'), 'Số liệu '.repeat(30));
      const pale = document.createElement('p');
      pale.style.cssText = 'forced-color-adjust: none; color: #ccc; background: #fff';
      pale.textContent = 'Nhạt';
      document.getElementById('pane')?.append(wrong, pale);
    });
    const barriers = await findBarriers(preview.frame);
    expect(barriers.filter((each) => each.startsWith('button-name'))).toHaveLength(1);
    expect(barriers.filter((each) => each.startsWith('color-contrast'))).toHaveLength(1);
    expect((await findCutOff(preview.frame)).join()).toMatch(/the page is \d+ wide in 320/);
  });

  it('has made no error', () => {
    expect(preview.troubles).toEqual([]);
  });
});
