import type { RestClock } from '../../src/data/rest/rest-clock.js';
import { FakeClock } from './fake-clock.js';

/** A clock that stands still until a test moves it, and a chance that is always the same. */
export class FakeRestClock extends FakeClock implements RestClock {
  chance = 0.5;
  readonly random = (): number => this.chance;

  /** Milliseconds until each timer that waits, the soonest first. */
  get pauses(): readonly number[] {
    return [...this.dueIn].sort((one, other) => one - other);
  }
}
