import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { root } from '../tools/public-entries.js';

/** What says "left" or "right" where the direction of reading should decide. */
const PHYSICAL =
  /(?:^|[{;\s])((?:(?:margin|padding|border|scroll-margin|scroll-padding)-)?(?:left|right)(?:-(?:width|style|color))?\s*:|border-(?:top|bottom)-(?:left|right)-radius\s*:|(?:text-align|float|clear)\s*:\s*(?:left|right)\b|transform\s*:[^;]*translate(?:X|3d)?\(|translate\s*:\s*-?[1-9])/g;

/** Rules that are physical on purpose, each with its mirrored twin. */
const TWINS: Readonly<Record<string, readonly string[]>> = {
  // the text of a field may run against the direction of the field, and its button stays where it is
  'interaction-date-field.styles.ts': ['padding-right:', 'padding-right:', 'padding-left:'],
};

function physicalIn(css: string): string[] {
  return [...css.replace(/\/\*[^]*?\*\//g, '').matchAll(PHYSICAL)].map(([, found = '']) => found.replace(/\s+/g, ' '));
}

async function sheets(): Promise<readonly (readonly [name: string, css: string])[]> {
  const files = await readdir(join(root, 'src'), { recursive: true });
  const texts = files
    .filter((file) => file.endsWith('.ts'))
    .map(async (file) => [file, await readFile(join(root, 'src', file), 'utf8')] as const);
  return (await Promise.all(texts)).flatMap(([file, text]) =>
    [...text.matchAll(/\bcss`([^`]*)`/g)].map(([, css = '']) => [file.split(/[\\/]/).at(-1)!, css] as const),
  );
}

test.describe('sheets of the elements', () => {
  test('say start and end, not left and right', async () => {
    const all = await sheets();
    expect(all.length).toBeGreaterThan(35);
    const found = all.map(([name, css]) => [name, physicalIn(css)] as const).filter(([, one]) => one.length > 0);
    expect(Object.fromEntries(found)).toEqual(TWINS);
  });

  test('a planted side is found', () => {
    const planted = [
      'a { left: 0 }',
      'a { margin-left: 1px }',
      'a { text-align: right }',
      'a { float: left }',
      'a { transform: translateX(4px) }',
      'a { border-top-left-radius: 1px }',
      'a { translate: 3px 0 }',
    ];
    expect(planted.filter((css) => physicalIn(css).length === 0)).toEqual([]);
    expect(physicalIn('a { inset-inline-start: 0; float: inline-start; translate: 0 1em; text-align: start }')).toEqual(
      [],
    );
  });
});
