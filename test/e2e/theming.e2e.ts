import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import type { PaintedParts } from '../../demo/theming/part-names.js';
import { documentedParts, type PartsManifest } from '../support/documented-parts.js';
import { root } from '../tools/public-entries.js';
import { test } from './support/test.js';

declare const paintedParts: () => PaintedParts;
declare const showScene: (name: string) => Promise<void>;

const documented = documentedParts(
  JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8')) as PartsManifest,
);
const isWhole = process.env['THEMES'] === 'all';
const themes = ['neutral', 'bootstrap-5', 'material-3', 'lightning', 'university-portal', 'high-contrast'];
const schemes = ['light', 'dark'];

/** Two scenes with most kinds of surfaces, one in each scheme; all of them in both in the deep run. */
const FEW: Readonly<Record<string, string>> = { open: 'light', problems: 'dark' };

/**
 * Parts that no scene can hold, as a scene acts through public parts alone, in one page and without a store of its own. The tests of
 * their elements show them.
 */
const FLEETING: Readonly<Record<string, readonly string[]>> = {
  'interaction-timeline': [
    // where the device refuses the clipboard
    'copy-field',
    // entries that somebody else writes while the rows are scrolled away
    'new-entries',
    // rows that are not drawn, on the way through a long history
    'edge',
    'newer',
  ],
  // drafts lie in the store of the reader's device, which no scene may write to: here they are kept for this page alone
  'new-interaction-dialog': ['drafts-lost', 'draft-status', 'retry-drafts', 'dismiss-lost'],
};

/** Pages that show scenes side by side: most of a scene's time is spent waiting. */
const PAGES = 3;

async function sceneNames(page: Page): Promise<readonly string[]> {
  await page.goto('/theming.html');
  const links = page.locator('#scenes a');
  await expect(links.first()).toBeVisible();
  return links.evaluateAll((all) => all.map((link) => (link as HTMLElement).dataset['scene'] ?? ''));
}

async function openScene(page: Page, query: Record<string, string>): Promise<void> {
  await page.goto(`/stage.html?${new URLSearchParams(query)}`);
  await expect(page.locator('html')).toHaveAttribute('data-scene', 'done');
}

test('the workbench paints every part with its documented name', async ({ page }) => {
  test.setTimeout(180_000);
  const painted = new Map<string, Map<string, Set<string>>>();
  const waiting = [...(await sceneNames(page))];
  const paintNext = async (place: Page): Promise<void> => {
    for (let scene = waiting.shift(); scene !== undefined; scene = waiting.shift()) {
      const parts = await place.evaluate(async (name) => {
        await showScene(name);
        return [...paintedParts()].map(
          ([tag, all]) => [tag, [...all].map(([part, states]) => [part, [...states]] as const)] as const,
        );
      }, scene);
      for (const [tag, all] of parts) {
        const ofTag = painted.get(tag) ?? new Map<string, Set<string>>();
        painted.set(tag, ofTag);
        for (const [part, states] of all) ofTag.set(part, new Set([...(ofTag.get(part) ?? []), ...states]));
      }
    }
  };
  const places = await Promise.all(Array.from({ length: PAGES }, () => page.context().newPage()));
  await Promise.all(
    places.map(async (place) => {
      await openScene(place, { scene: 'empty' });
      await paintNext(place);
    }),
  );
  for (const [tag, parts] of documented) {
    const seen = painted.get(tag) ?? new Map<string, Set<string>>();
    const missing = [...parts.keys()].filter((part) => !seen.has(part) && !FLEETING[tag]?.includes(part));
    expect(missing, `documented parts of ${tag} that no scene paints`).toEqual([]);
    const listed = FLEETING[tag]?.filter((part) => seen.has(part) || !parts.has(part)) ?? [];
    expect(listed, `parts of ${tag} that need not be listed`).toEqual([]);
    const unknown = [...seen].flatMap(([part, states]) => {
      const known = parts.get(part);
      return known ? [...states].filter((state) => !known.includes(state) && !/^fields-/.test(state)) : [part];
    });
    expect(unknown, `parts and states of ${tag} without documentation`).toEqual([]);
  }
});

for (const theme of themes) {
  test(`${theme} has enough contrast`, async ({ page }) => {
    test.setTimeout(isWhole ? 900_000 : 300_000);
    const scenes = isWhole ? await sceneNames(page) : Object.keys(FEW);
    for (const scheme of schemes) {
      const shown = scenes.filter((scene) => isWhole || FEW[scene] === scheme);
      await openScene(page, { scene: shown[0]!, theme, scheme });
      for (const scene of shown) {
        await page.evaluate((name) => showScene(name), scene);
        // without the page of its own that the audit of frames takes: there are none
        const audit = new AxeBuilder({ page }).setLegacyMode().include('#stage').withRules(['color-contrast']);
        const { violations } = await audit.analyze();
        const found = violations.flatMap(({ nodes }) => nodes.map(({ target, any }) => [target, any[0]?.message]));
        // all scenes, not the first alone: what is wrong in one is mostly wrong in others
        expect.soft(found, `${scene}, ${scheme}`).toEqual([]);
      }
    }
  });
}

test('what a themer writes is seen at once, under the page’s own policy', async ({ page }) => {
  await page.goto('/theming.html?scene=rows');
  const frame = page.frameLocator('#stage');
  const button = frame.locator('interaction-timeline').getByRole('button', { name: 'New Interaction' });
  await expect(button).toBeVisible();
  await page
    .getByLabel('Style sheet', { exact: true })
    .last()
    .fill('interaction-timeline::part(new) { background: rgb(1, 2, 3); }');
  await expect(button).toHaveCSS('background-color', 'rgb(1, 2, 3)');
  await expect(page.getByRole('status')).toHaveText('1 rule in use');
});
