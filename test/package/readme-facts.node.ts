import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { promises } from '../../src/testing/index.js';
import { readmeSection } from '../e2e/support/readme.js';
import { readManifest, root } from '../tools/public-entries.js';

/** What a fact's number is held against: the place that makes it true. */
interface Source {
  readonly about: RegExp;
  readonly number: () => number;
}

const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** The number that a file writes in this place. */
function numberIn(path: string, place: RegExp): number {
  const found = place.exec(read(path))?.[1];
  if (found === undefined) throw new Error(`${path} has no ${place.source}`);
  return Number(found.replaceAll('_', ''));
}

const sources: readonly Source[] = [
  { about: /^At most .* kB/, number: () => numberIn('test/e2e/first-load.e2e.ts', /\bLIMIT = ([\d_]+);/) / 1000 },
  {
    about: /elements are in the page/,
    number: () => numberIn('test/elements/interaction-timeline/table-window.test.ts', /to\.be\.below\((\d+)\)/),
  },
  { about: /promises/, number: () => promises.length },
  {
    about: /browser engines/,
    number: () => [...read('test/tools/browsers.mjs').matchAll(/^ {2}\w+: \{ launch: /gm)].length,
  },
  { about: /dependencies/, number: () => Object.keys(readManifest().dependencies).length },
];

const facts = [...readmeSection('Five facts').matchAll(/^\| (.*\*\*([\d.]+).*?) +\| `([^`]+)` +\|$/gm)].map(
  ([, text = '', number, command = '']) => ({ text: text.replaceAll('**', ''), number: Number(number), command }),
);

test('the README has five facts', () => {
  expect(facts).toHaveLength(5);
});

for (const { text, number, command } of facts) {
  test(`the README says rightly: ${text}`, () => {
    const source = sources.find(({ about }) => about.test(text));
    expect(source?.number()).toBe(number);
  });

  test(`${command} can be run`, () => {
    const script = /^npm run ([\w:-]+)/.exec(command)?.[1];
    if (script !== undefined) expect(Object.keys(readManifest().scripts)).toContain(script);
    const file = /--files (\S+)/.exec(command)?.[1];
    if (file !== undefined) expect(() => read(file)).not.toThrow();
    const [, name] = /^npx playwright test ([\w-]+)$/.exec(command) ?? [];
    if (name !== undefined)
      expect(() =>
        read(name === 'first-load' ? 'test/e2e/first-load.e2e.ts' : `test/package/${name}.node.ts`),
      ).not.toThrow();
  });
}
