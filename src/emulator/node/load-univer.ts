import { createRequire } from 'node:module';
import type { UniverModules } from '../book/univer-modules';

let loaded: UniverModules | null = null;

/** Univer's CommonJS packages: their ES modules break in plain Node on opentype.js. Takes about half a second, once. */
export function loadUniver(): UniverModules {
  if (loaded === null) {
    const require = createRequire(import.meta.url);
    loaded = {
      core: require('@univerjs/core') as UniverModules['core'],
      formula: require('@univerjs/engine-formula') as UniverModules['formula'],
    };
  }
  return loaded;
}
