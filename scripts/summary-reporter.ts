import type {Reporter, TestCase, TestResult} from '@playwright/test/reporter';

/** Says last, where it is seen, which engines the tests ran in and why some tests did not run. */
export default class SummaryReporter implements Reporter {
  private readonly lines = new Map<string, number>();

  onTestEnd(_test: TestCase, {annotations}: TestResult): void {
    for (const {type, description} of annotations) {
      const what = {engine: 'Ran in', skip: 'Skipped:'}[type];
      if (!what) continue;
      const line = `${what} ${description ?? 'no reason given'}`;
      this.lines.set(line, (this.lines.get(line) ?? 0) + 1);
    }
  }

  onEnd(): void {
    for (const [line, count] of this.lines) console.log(`  ${line} (${count} tests)`);
  }
}
