/** On this computer, for every workbook: a file that is only looked at must not be changed by an answer. */
const KEY = 'dvctt.builtInPlanTried';

/** Whether the officer has said that the plan that comes with the add-in will do; false where nothing can be kept. */
export function isBuiltInTried(): boolean {
  try {
    return globalThis.localStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}

/** Where a browser keeps nothing, the question comes again the next time. */
export function keepBuiltInTried(): void {
  try {
    globalThis.localStorage.setItem(KEY, '1');
  } catch {
    return;
  }
}
