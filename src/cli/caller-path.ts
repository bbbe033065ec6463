import { resolve } from 'node:path';

/** Paths are the caller's, not the project's: npm runs scripts in the project's folder and keeps theirs in INIT_CWD. */
export function callerPath(file: string): string {
  return resolve(process.env['INIT_CWD'] ?? process.cwd(), file);
}
