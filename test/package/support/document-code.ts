import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../tools/public-entries.js';

/** A block of code in a document. */
export interface DocumentBlock {
  /** The document and the line that the block begins on: `docs/start.md:17`. */
  readonly place: string;
  readonly language: string;
  readonly code: string;
}

/** The repository's documents with code for hosts in them, from the top folder. */
export function documentNames(): readonly string[] {
  const named = (folder: string) => readdirSync(join(root, folder)).filter((name) => name.endsWith('.md'));
  return [...named('.'), ...named('docs').map((name) => `docs/${name}`)].filter((name) => name !== 'CHANGELOG.md');
}

/** The blocks of a document, in their order. */
export function blocksOf(name: string): readonly DocumentBlock[] {
  const text = readFileSync(join(root, name), 'utf8');
  return [...text.matchAll(/^```(\w+)[^\n]*\n(.*?)^```$/gms)].map(({ index, 1: language = '', 2: code = '' }) => ({
    place: `${name}:${text.slice(0, index).split('\n').length}`,
    language,
    code,
  }));
}

const CODE = /\.(?:html|css|m?[jt]sx?|vue|svelte)$/;

function sourcesIn(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return /^(?:node_modules|dist|\..*)$/.test(entry.name) ? [] : sourcesIn(path);
    return CODE.test(entry.name) ? [path] : [];
  });
}

let sources: readonly string[] | undefined;

/** Whether a block stands word for word in a file of the demo or the tests, which run it. */
export function isTakenFromCode({ code }: DocumentBlock): boolean {
  sources ??= [...sourcesIn('demo'), ...sourcesIn('test')].map((path) => readFileSync(join(root, path), 'utf8'));
  return sources.some((source) => source.includes(code.trim()));
}
