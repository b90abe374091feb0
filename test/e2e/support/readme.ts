import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../tools/public-entries.js';

/** What stands under a heading of README.md. */
export function readmeSection(heading: string): string {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const section = readme.split(/^## /m).find((text) => text.startsWith(`${heading}\n`));
  if (section === undefined) throw new Error(`README.md has no "${heading}".`);
  return section;
}

/**
 * The first code block under a heading of README.md, exactly as it stands there: what readers copy is what the tests run.
 */
export function readmeCode(heading: string): string {
  const code = /^```\w+\n([^]*?)^```$/m.exec(readmeSection(heading))?.[1];
  if (code === undefined) throw new Error(`README.md has no code under "${heading}".`);
  return code;
}
