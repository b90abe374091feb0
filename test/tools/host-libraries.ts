import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './public-entries.js';

/** Libraries of host pages have a package file of their own: whoever does not run their tests never gets them. */
const folder = join(root, 'test/hosts');
const packages = join(folder, 'node_modules');
const debian = join(packages, '.debian');

/** Nobody has published Prototype.js on npm; Debian has it. */
const PROTOTYPE = 'usr/share/javascript/prototype/prototype.js';
const prototypePlaces = ['/', debian].map((place) => join(place, PROTOTYPE));

/** Names under which pages ask for a library, and where it lies. */
const files: Readonly<Record<string, readonly string[]>> = {
  'bootstrap.css': [join(packages, 'bootstrap/dist/css/bootstrap.css')],
  'jquery.js': [join(packages, 'jquery/dist/jquery.js')],
  'preflight.css': [join(packages, 'tailwindcss/preflight.css')],
  'prototype.js': prototypePlaces,
};

/** The file behind such a name, if it is there. */
export function hostLibrary(name: string): string | undefined {
  return files[name]?.find((path) => existsSync(path));
}

/** Where Lit 2 lies, which pages may have beside the widget's. */
export const otherLit = join(packages, 'lit/index.js');

/** Where an earlier Lit lies, for a bundler: another version of the package may bring it. */
export const earlierLibraries = [
  { find: /^lit$/, replacement: join(packages, 'lit-earlier/index.js') },
  { find: /^lit\//, replacement: `${join(packages, 'lit-earlier')}/` },
] as const;

/** What a lock file asks for, or what npm has noted as installed. */
function listed(file: string): Readonly<Record<string, string>> {
  if (!existsSync(file)) return {};
  const { packages: all } = JSON.parse(readFileSync(file, 'utf8')) as {
    readonly packages: Readonly<Record<string, { readonly version?: string }>>;
  };
  return Object.fromEntries(
    Object.entries(all).flatMap(([path, { version }]) => (path && version ? [[path, version]] : [])),
  );
}

function isInstalled(): boolean {
  const there = listed(join(packages, '.package-lock.json'));
  return Object.entries(listed(join(folder, 'package-lock.json'))).every(([path, version]) => there[path] === version);
}

/** Installs the libraries, as locked, where they are missing. Not for several processes at once. */
export function installHostLibraries(): void {
  if (!isInstalled()) {
    execFileSync('npm', ['ci', '--ignore-scripts'], { cwd: folder, stdio: 'inherit' });
  }
  if (hostLibrary('prototype.js') || !existsSync('/usr/bin/apt-get')) return;
  mkdirSync(debian, { recursive: true });
  try {
    execFileSync('/bin/sh', ['-c', 'apt-get -qq download libjs-prototype && dpkg-deb -x libjs-prototype_*.deb .'], {
      cwd: debian,
      stdio: 'ignore',
    });
  } catch {
    // no list of packages, or no network: tests that need it say so
  }
}
