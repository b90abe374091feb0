// Everything that can be said about the code without running it, types and format apart.
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { cruise } from './cruise.mjs';
import { root, run } from './run.mjs';

async function importRules() {
  const { modules, violations } = await cruise(root, ['src', 'demo', 'test']);
  for (const { rule, from, to } of violations) console.error(`${rule}: ${from} → ${to}`);
  const sources = (await readdir(join(root, 'src'), { recursive: true })).filter((file) => file.endsWith('.ts'));
  if (modules < sources.length) console.error(`Import rules: only ${modules} of ${sources.length} modules were seen.`);
  return violations.length > 0 || modules < sources.length ? 1 : 0;
}

const checks = {
  eslint: async () => (await run('eslint', ['.', '--max-warnings', '0'])).code,
  'lit-analyzer': async () => (await run('lit-analyzer', ['src', '--strict', '--quiet'])).code,
  'import rules': importRules,
  knip: async () => (await run('knip', ['--no-progress'])).code,
};

for (const [name, check] of Object.entries(checks)) {
  const failed = (await check()) !== 0;
  console.log(`${failed ? '✗' : '✓'} ${name}`);
  if (failed) process.exitCode = 1;
}
