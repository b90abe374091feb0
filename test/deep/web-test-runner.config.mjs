import base from '../../web-test-runner.config.mjs';

/** As all browser tests, with time for those that take minutes. */
export default { ...base, files: 'test/deep/*.deep.ts', testsFinishTimeout: 3_600_000 };
