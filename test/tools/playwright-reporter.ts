import type { FullConfig, Reporter, Suite } from '@playwright/test/reporter';

/** Closes a run with one line that a script can read: `playwright: 12 passed, 0 failed, 1 skipped`. */
export default class PlainReporter implements Reporter {
  #suite: Suite | undefined;
  #errors = 0;

  onBegin(_config: FullConfig, suite: Suite): void {
    this.#suite = suite;
  }

  onError(): void {
    this.#errors += 1;
  }

  onEnd(): void {
    const outcomes = (this.#suite?.allTests() ?? []).map((test) => test.outcome());
    const count = (...wanted: string[]) => outcomes.filter((outcome) => wanted.includes(outcome)).length;
    const passed = count('expected', 'flaky');
    const failed = count('unexpected') + this.#errors;
    console.warn(`\nplaywright: ${passed} passed, ${failed} failed, ${count('skipped')} skipped`);
  }

  printsToStdio(): boolean {
    return false;
  }
}
