import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's top folder. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** What these tools read of package.json. */
export interface PackageManifest {
  readonly name: string;
  readonly version: string;
  readonly files: readonly string[];
  readonly exports: Readonly<Record<string, string | { readonly types: string; readonly default: string }>>;
  readonly sideEffects: readonly string[];
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
}

/** A module that hosts may import, in its three shapes. Paths are relative to the top folder. */
export interface PublicEntry {
  /** As a host writes it: `interaction-timeline/define.js`. */
  readonly name: string;
  /** The published module. */
  readonly output: string;
  /** Its declarations. */
  readonly types: string;
  /** What both are made of. */
  readonly source: string;
}

/** The package's own package.json. */
export function readManifest(): PackageManifest {
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as PackageManifest;
}

/** Made from the manifest, without a source of their own. */
const FOR_FRAMEWORKS = './dist/frameworks/';

/** Every module of `exports` that has a source, patterns written out. The declarations tell the source: dist/x.d.ts is made of src/x.ts. */
export function publicEntries({ name, exports }: PackageManifest = readManifest()): readonly PublicEntry[] {
  return Object.entries(exports).flatMap(([key, target]) => {
    if (typeof target === 'string' || target.default.startsWith(FOR_FRAMEWORKS)) return [];
    const entry = {
      name: name + key.slice(1),
      output: target.default.slice(2),
      types: target.types.slice(2),
      source: target.types.replace(/^\.\/dist\/(.*)\.d\.ts$/, 'src/$1.ts'),
    };
    return key.includes('*') ? writtenOut(entry) : [entry];
  });
}

function writtenOut(pattern: PublicEntry): readonly PublicEntry[] {
  const folder = dirname(pattern.source);
  const stems = readdirSync(join(root, folder)).map((file) => file.replace(/\.ts$/, ''));
  return stems.sort().map((stem) => ({
    name: pattern.name.replace('*', stem),
    output: pattern.output.replace('*', stem),
    types: pattern.types.replace('*', stem),
    source: pattern.source.replace('*', stem),
  }));
}
