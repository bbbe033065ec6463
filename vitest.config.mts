import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Tests in a real browser are run by their own command.
    exclude: ['tests/e2e/**'],
    // office.js is loaded into the worker's own realm, which the vm pools break.
    pool: 'forks',
    // The last reporter's line is the last line of `npm test`.
    reporters: ['default', './tests/support/count-reporter.ts'],
    // A stop for what hangs, far above what the slowest takes on a busy machine.
    testTimeout: 120_000,
  },
});
