import type * as Core from '@univerjs/core';
import type * as Formula from '@univerjs/engine-formula';

/**
 * Univer's packages, handed in by whoever runs the emulator: in plain Node their ES modules break, so the CommonJS ones
 * are required there (`node/load-univer`), while a browser bundle imports the ES modules.
 */
export interface UniverModules {
  readonly core: typeof Core;
  readonly formula: typeof Formula;
}
