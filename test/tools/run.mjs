// Runs a program of this project or of the machine, shows what it prints while it prints it, and keeps that to be read.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's top folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * @param {string} command a program of `node_modules/.bin` or of the machine
 * @param {readonly string[]} args
 * @param {{cwd?: string, quiet?: boolean, env?: Record<string, string>}} [options] `quiet` keeps the output from the terminal; `env` adds variables
 * @returns {Promise<{code: number, output: string}>} never rejects; a program that cannot start ends with code 127
 */
export async function run(command, args, { cwd = root, quiet = false, env = {} } = {}) {
  const path = [join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter);
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, PATH: path, CI: process.env.CI ?? '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  let output = '';
  for (const [stream, target] of [
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ]) {
    stream.setEncoding('utf8');
    stream.on('data', (text) => {
      output += text;
      if (!quiet) target.write(text);
    });
  }
  try {
    const [code] = await once(child, 'close');
    return { code: code ?? 1, output };
  } catch (error) {
    return { code: 127, output: `${command}: ${error.message}` };
  }
}
