import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readManifest, root } from '../../tools/public-entries.js';

const { scripts } = readManifest();

/** Whether what a document names as a proof is there: a test by file and part of its title, or a command. */
export function isProved(proof: string): boolean {
  const [file = '', title] = proof.split(' › ');
  if (title === undefined) {
    const script = /^npm (?:run )?([\w:-]+)/.exec(proof)?.[1];
    return script !== undefined && script in scripts;
  }
  if (!existsSync(join(root, file))) return false;
  const code = readFileSync(join(root, file), 'utf8');
  const literals = [...code.matchAll(/(['"`])((?:\\.|(?!\1).)*)\1/g)].map(([, , text = '']) => text.replace(/\\/g, ''));
  return literals.some((text) => text.includes(title));
}
