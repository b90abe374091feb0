import { expect } from '@open-wc/testing';
import { PacedTask } from '../../src/controllers/paced-task.js';
import { FakeClock } from '../support/fake-clock.js';

/** Everything that an answer sets off has happened. */
const settled = async () => {
  for (let turn = 0; turn < 10; turn++) await Promise.resolve();
};

describe('PacedTask', () => {
  let clock: FakeClock;
  let runs: { readonly at: number; end(isDone: boolean): void }[];
  let task: PacedTask;

  beforeEach(() => {
    clock = new FakeClock();
    runs = [];
    const start = clock.now();
    task = new PacedTask(
      () => new Promise((resolve) => runs.push({ at: clock.now() - start, end: resolve })),
      250,
      clock,
    );
  });

  const end = async (isDone = true) => {
    runs.at(-1)?.end(isDone);
    await settled();
  };
  const times = () => runs.map(({ at }) => at);

  it('runs at once the first time', () => {
    task.request();
    expect(times()).to.deep.equal([0]);
  });

  it('runs again at its pace, once for all requests in between', async () => {
    task.request();
    await end();
    for (let turn = 0; turn < 5; turn++) {
      clock.advance(40);
      task.request();
    }
    expect(times()).to.deep.equal([0]);
    clock.advance(50);
    expect(times()).to.deep.equal([0, 250]);
  });

  it('runs one at a time, and once more for what was asked for meanwhile', async () => {
    task.request();
    clock.advance(400);
    task.request();
    expect(times()).to.deep.equal([0]);
    await end();
    expect(times()).to.deep.equal([0, 400]);
  });

  it('does not run again unasked', async () => {
    task.request();
    await end();
    clock.advance(10_000);
    expect(times()).to.deep.equal([0]);
  });

  it('tries again after a failure, later each time', async () => {
    task.request();
    await end(false);
    for (const pause of [500, 1000, 2000]) {
      clock.advance(pause - 1);
      const before = runs.length;
      clock.advance(1);
      expect(runs.length).to.equal(before + 1);
      await end(false);
    }
  });

  it('does not wait that long when it is asked again', async () => {
    task.request();
    await end(false);
    clock.advance(260);
    task.request();
    expect(times()).to.deep.equal([0, 260]);
  });

  it('is not put off by a clock that is put back', async () => {
    task.request();
    await end();
    clock.advance(-3_600_000);
    task.request();
    expect(runs).to.have.length(2);
  });

  describe('flush', () => {
    it('runs what was asked for, without waiting', async () => {
      task.request();
      await end();
      task.request();
      void task.flush();
      expect(times()).to.deep.equal([0, 0]);
      expect(clock.waiting).to.equal(0);
    });

    it('runs beside a run that has not ended', () => {
      task.request();
      task.request();
      void task.flush();
      expect(times()).to.deep.equal([0, 0]);
    });

    it('ends when the run has ended', async () => {
      task.request();
      let hasEnded = false;
      void task.flush().then(() => (hasEnded = true));
      await settled();
      expect(hasEnded).to.equal(false);
      await end();
      expect(hasEnded).to.equal(true);
    });

    it('runs nothing where nothing was asked for', async () => {
      await task.flush();
      expect(times()).to.deep.equal([]);
    });
  });

  it('forgets what was asked for when it is cancelled', async () => {
    task.request();
    await end();
    task.request();
    task.cancel();
    clock.advance(10_000);
    expect(times()).to.deep.equal([0]);
  });
});
