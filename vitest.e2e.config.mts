import { defineConfig } from 'vitest/config';

/** Tests in a real browser: `npm run test:e2e`. They need Chromium and build the preview first. */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    pool: 'forks',
    // One browser at a time: two would only slow each other down.
    fileParallelism: false,
    globalSetup: './tests/e2e/support/build.ts',
    reporters: ['default', './tests/support/count-reporter.ts'],
    testTimeout: 60_000,
    hookTimeout: 180_000,
  },
});
