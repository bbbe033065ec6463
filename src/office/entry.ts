import { builtInPlanProvider } from '../functions/built-in-plans';
import { registerCommands } from './commands';
import { registerFunctions } from './register-functions';

// Functions first: Excel waits for them to show results. Whatever is heavier loads after they are registered.
registerFunctions(builtInPlanProvider);
registerCommands();
