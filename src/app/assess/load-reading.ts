import type { assessWithAnswers } from './assess-with-answers';

/**
 * The door to everything that reads a worksheet, which is most of the add-in's code: fetched when a sheet is first read, so
 * that the pane and its buttons are there before it.
 * @throws where it did not arrive; the next time it is asked for again
 */
export async function loadReading(): Promise<typeof assessWithAnswers> {
  return (await import(/* webpackChunkName: "reading" */ './assess-with-answers')).assessWithAnswers;
}

/** Asks for it ahead, so that it comes while Excel is still telling the sheet's values. */
export function fetchReading(): void {
  // Whoever needs it asks again, and is told where it does not arrive.
  loadReading().catch(() => undefined);
}
