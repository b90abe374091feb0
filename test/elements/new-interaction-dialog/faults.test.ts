import { runSchedule } from './fault-schedules.js';

describe('<new-interaction-dialog> before a faulty adapter', () => {
  // the first twenty; `npm run test:deep -- faults` runs two hundred
  for (let seed = 1; seed <= 20; seed++) {
    it(`keeps text and files: schedule ${seed}`, () => runSchedule(seed));
  }
});
