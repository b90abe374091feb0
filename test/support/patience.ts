/** How long something is waited for, in milliseconds; set by `web-test-runner.config.mjs`. */
declare const PATIENCE: number;

/** How long a test waits for one thing, in milliseconds: less than the test itself may take. */
export const patience = PATIENCE;
