// The import rules, checked: what breaks them, and how many modules were looked at. A tool that finds no module finds no
// fault either, so whoever asks must look at the number.
import { run } from './run.mjs';

/**
 * @param {string} folder a tree with a `.dependency-cruiser.cjs` and a `tsconfig.json`
 * @param {readonly string[]} paths what to look at in it
 * @returns {Promise<{modules: number, violations: {rule: string, from: string, to: string}[]}>}
 */
export async function cruise(folder, paths) {
  const args = [...paths, '--config', '.dependency-cruiser.cjs', '--output-type', 'json'];
  const { output } = await run('depcruise', args, { cwd: folder, quiet: true });
  const start = output.indexOf('{');
  if (start < 0) throw new Error(`dependency-cruiser gave no result: ${output}`);
  const { summary } = JSON.parse(output.slice(start));
  return {
    modules: summary.totalCruised,
    violations: summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
  };
}
