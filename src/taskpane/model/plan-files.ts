/** Files that a plan is read from. */
export const PLAN_FILES = '.docx,.docm,.xlsx,.xlsm,.xls,.json';
