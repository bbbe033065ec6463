import type { FunctionEntry } from './function-entry';
import { group, properName, target, targetTable } from './plan-functions';
import { anyRate, endToEndRate, onlineActiveRate, onlineDossierRate } from './rate-functions';
import { neededRate, shortfall } from './shortfall-functions';
import { check, summary } from './table-functions';
import { lastDay, tasks } from './task-functions';
import { verdict } from './verdict-function';

/**
 * Every custom function, in the order of the user guide. Adding one means writing its entry and naming it here;
 * `npm run generate` then writes what Excel needs to know.
 */
export const catalogue: readonly FunctionEntry[] = [
  endToEndRate,
  onlineActiveRate,
  onlineDossierRate,
  anyRate,
  target,
  verdict,
  shortfall,
  neededRate,
  group,
  targetTable,
  properName,
  summary,
  check,
  tasks,
  lastDay,
];
