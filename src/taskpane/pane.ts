import { assessSheet, colourSheet, removeColours, type SheetAssessment } from '../app/assess-sheet';
import { HostError, type Host } from '../app/host';
import type { Plan } from '../domain/plan';
import { hostErrorSentences } from '../text/vi/host-errors';
import { paneText } from '../text/vi/pane';
import { button, element } from './elements';
import { showAssessment } from './show-assessment';

export interface Pane {
  readonly check: () => Promise<void>;
  readonly colour: () => Promise<void>;
  readonly remove: () => Promise<void>;
}

export interface PaneOptions {
  readonly host: Host;
  readonly plan: Plan;
}

/** Draws the pane into its place; the ribbon's buttons call the same three actions. */
export function createPane(root: HTMLElement, { host, plan }: PaneOptions): Pane {
  const result = element('section', { 'aria-live': 'polite', class: 'result' });
  const act = async (work: () => Promise<void>): Promise<void> => {
    result.replaceChildren(element('p', {}, paneText.working));
    try {
      await work();
    } catch (error) {
      const code = error instanceof HostError ? error.code : 'failed';
      result.replaceChildren(element('p', { role: 'alert', class: 'failure' }, hostErrorSentences[code]));
      if (!(error instanceof HostError)) throw error;
    }
  };
  const show = (assessed: SheetAssessment): void => {
    result.replaceChildren(...showAssessment(assessed, plan));
  };
  const request = { plan, sheet: null };
  const pane: Pane = {
    check: () =>
      act(async () => {
        show(await assessSheet(host, request));
      }),
    colour: () =>
      act(async () => {
        show(await colourSheet(host, request));
      }),
    remove: () =>
      act(async () => {
        await removeColours(host, null);
        result.replaceChildren(element('p', {}, paneText.removed));
      }),
  };
  root.replaceChildren(
    element('h1', {}, paneText.title),
    element('p', { class: 'plan' }, `${paneText.plan}: ${plan.title}`),
    element('p', {}, paneText.intro),
    element(
      'div',
      { class: 'actions' },
      button(paneText.check, pane.check),
      button(paneText.colour, pane.colour),
      button(paneText.remove, pane.remove),
    ),
    result,
  );
  return pane;
}
