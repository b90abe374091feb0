import { runSchedule } from '../elements/new-interaction-dialog/fault-schedules.js';

describe('<new-interaction-dialog> before a faulty adapter', () => {
  for (let seed = 1; seed <= 200; seed++) {
    it(`keeps text and files: schedule ${seed}`, () => runSchedule(seed));
  }
});
