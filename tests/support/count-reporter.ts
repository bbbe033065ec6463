import type { Reporter, TestModule } from 'vitest/node';

/**
 * Ends the output of `npm test` with a line of its own, `123 passed, 0 failed`, so that people and machines find the
 * count in one place. What stops tests from running at all counts as failed too: a file that cannot be loaded, an error
 * outside every test. A skipped test counts as neither. The exit code stays vitest's own.
 */
export default class CountReporter implements Reporter {
  private passed = 0;
  private failed = 0;

  onInit(): void {
    // At exit, because vitest prints its own summary and late errors after the reporters have been told.
    process.once('exit', () => process.stdout.write(`${this.passed} passed, ${this.failed} failed\n`));
  }

  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    this.passed = 0;
    this.failed = unhandledErrors.length;
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === 'passed') this.passed += 1;
        if (state === 'failed') this.failed += 1;
      }
      // A hook that fails keeps the tests of its suite from running.
      for (const suite of module.children.allSuites()) this.failed += suite.errors().length;
      this.failed += module.errors().length;
    }
  }
}
