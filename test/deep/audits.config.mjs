import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import deep from './web-test-runner.config.mjs';

const folder = 'test/elements';
const files = readdirSync(folder, { recursive: true })
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => join(folder, name));

/** As all deep tests, with the files that put up states alone: the others ask nothing more here than in `npm test`. */
export default { ...deep, files: files.filter((file) => readFileSync(file, 'utf8').includes('auditStates(')) };
