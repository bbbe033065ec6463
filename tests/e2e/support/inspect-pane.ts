import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Frame } from 'playwright-core';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe finds serious or critical. It is brought in by the debugger, which the page's content security policy does
 * not concern: the page is inspected exactly as it ships.
 *
 * @param exclude selectors of what is not ours
 */
export async function findBarriers(frame: Frame, exclude: string[] = []): Promise<string[]> {
  if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(axeSource);
  const { violations } = await frame.evaluate(
    (left) =>
      (window as unknown as { axe: { run: (context: object) => Promise<AxeResults> } }).axe.run({ exclude: left }),
    exclude,
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`));
}

/** What stands out of the pane's sides, and text of which a part cannot be seen. */
export async function findCutOff(frame: Frame): Promise<string[]> {
  return frame.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const found = scrollWidth > clientWidth ? [`the page is ${scrollWidth} wide in ${clientWidth}`] : [];
    for (const each of document.querySelectorAll<HTMLElement>('#pane *')) {
      // A closed part has no box; a field and a list of choices scroll in themselves; readers' words are hidden on purpose.
      if (!each.checkVisibility() || each.closest('.visually-hidden, select, input, textarea, svg') !== null) continue;
      const { left, right } = each.getBoundingClientRect();
      const hides = getComputedStyle(each).overflowX !== 'visible' && each.scrollWidth > each.clientWidth;
      if (left < 0 || right > clientWidth + 0.5 || hides) {
        found.push(`${each.tagName} "${each.className}" ${left}–${right}: ${each.innerText.slice(0, 60)}`);
      }
    }
    return found;
  });
}
