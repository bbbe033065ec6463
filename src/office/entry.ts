import { registerCommands } from './commands';
import { PlansInUse } from './plans-in-use';
import { registerFunctions } from './register-functions';

/** What the functions follow; the pane tells it of changes. */
export const plansInUse = new PlansInUse();

// Functions first: Excel waits for them to show results. Whatever is heavier loads after they are registered.
registerFunctions(plansInUse);
registerCommands(plansInUse);

/** Excel starts the add-in anew for each workbook; where one process opens several, this is the part that starts again. */
export function startForWorkbook(): Promise<void> {
  return plansInUse.open();
}

// Where this fails, the functions that wait for it say so in their cells.
void Office.onReady(() => startForWorkbook().catch(() => undefined));
