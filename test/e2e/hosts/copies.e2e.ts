import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { build } from 'vite';
import { otherLit } from '../../tools/host-libraries.js';
import { root } from '../../tools/public-entries.js';
import { logByKeyboard } from '../support/log-by-keyboard.js';
import { EMPTY, buildOtherVersion } from '../support/other-version.js';
import type * as Package from '../../../src/embed.js';
import { Site } from '../support/site.js';
import { test } from '../support/test.js';

const page = (head: string, body: string) => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Any page</title>${head}</head>
<body>${body}</body>
</html>`;

const TIMELINE = '<interaction-timeline record-id="r1" record-label="Ada Example"></interaction-timeline>';
const script = (file: string) => `<script type="module" src="${file}"></script>`;

/** Where the other version is built; once for all tests that want it. */
let other: string | undefined;

/** Serves a page with two versions of the built files beside it. */
async function withVersions(text: string, run: (origin: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'interaction-timeline-'));
  await writeFile(join(folder, 'index.html'), text);
  await cp(join(root, 'dist/cdn'), join(folder, 'one'), { recursive: true });
  if (other) await cp(other, join(folder, 'other'), { recursive: true });
  const site = await Site.serve(folder);
  try {
    await run(site.origin);
  } finally {
    await site.close();
    await rm(folder, { recursive: true });
  }
}

const isEmpty = (in_: Page, version: keyof typeof EMPTY = 'one') => expect(in_.getByText(EMPTY[version])).toBeVisible();

const isRow = (in_: Page, subject: string) => expect(in_.getByRole('button', { name: subject })).toBeVisible();

const TAKEN = expect.stringMatching(/^interaction-timeline: <interaction-timeline> is taken/) as unknown;

test('the same file imported twice, by two addresses or one, is one widget', async ({ page: tab, noise }) => {
  const text = page(script('one/interaction-timeline.js') + script('one/interaction-timeline.js'), TIMELINE);
  await withVersions(text, async (origin) => {
    await tab.goto(origin);
    await isEmpty(tab);
    await tab.evaluate(async (file) => {
      await import(file);
    }, `${origin}/one/interaction-timeline.js`);
    await logByKeyboard(tab, { code: 'visit', subject: 'Came by' });
    await expect(tab.getByRole('button', { name: 'Came by' })).toHaveCount(1);
  });
  expect(noise).toEqual([]);
});

test.describe('of two versions', () => {
  // one worker runs them all, so that the other version is built once
  test.describe.configure({ mode: 'default' });

  test.beforeAll(async () => {
    other = await mkdtemp(join(tmpdir(), 'interaction-timeline-'));
    await buildOtherVersion(other);
  });

  test.afterAll(() => rm(other!, { recursive: true }));

  for (const [first, second] of [
    ['one', 'other'],
    ['other', 'one'],
  ] as const) {
    test(`the first one stays, here ${first}, and the console is told once`, async ({ page: tab, noise }) => {
      const head = script(`${first}/interaction-timeline.js`) + script(`${second}/interaction-timeline.js`);
      await withVersions(page(head, `${TIMELINE}<interaction-provider></interaction-provider>`), async (origin) => {
        await tab.goto(origin);
        await isEmpty(tab, first);
        // a tag for each of them is enough to tell, and which of them has the other elements is not to be foreseen
        await tab.evaluate(
          async (files) => {
            for (const file of files) {
              const { define } = (await import(file)) as typeof Package;
              await Promise.all(
                ['interaction-provider', 'interaction-code-picker', 'interaction-quick-log'].map(define),
              );
            }
          },
          [first, second].map((version) => `${origin}/${version}/interaction-timeline.js`),
        );
        await logByKeyboard(tab, { code: 'visit', subject: 'Came by' });
        await isRow(tab, 'Came by');
      });
      expect(noise).toEqual([TAKEN]);
    });
  }

  for (const [provider, timeline, files] of [
    ['other', 'one', ['other/provider.js', 'one/interaction-timeline.js']],
    ['one', 'other', ['other/timeline.js', 'one/interaction-timeline.js']],
  ] as const) {
    test(`a provider of ${provider} gives record and adapter to a timeline of ${timeline}`, async ({ page: tab }) => {
      const markup = `<interaction-provider record-id="r1" record-label="Ada Example">
        <interaction-timeline time-zone="UTC"></interaction-timeline></interaction-provider>`;
      await withVersions(page('', markup), async (origin) => {
        await tab.goto(origin);
        await tab.evaluate(
          async (addresses) => {
            for (const address of addresses) await import(address);
            await customElements.whenDefined('interaction-provider');
          },
          files.map((file) => `${origin}/${file}`),
        );
        await isEmpty(tab, timeline);
        await tab.evaluate(async (file) => {
          const { MemoryAdapter } = (await import(file)) as typeof Package;
          const entry = { date: '2026-11-23', subject: 'By way of the provider' };
          const el = document.querySelector('interaction-provider')!;
          el.adapter = new MemoryAdapter({
            interactions: [
              { id: '1', recordId: 'r1', ...entry },
              { id: '2', recordId: 'r2', ...entry, subject: 'Of another record' },
            ],
          });
        }, `${origin}/${provider}/interaction-timeline.js`);
        await isRow(tab, 'By way of the provider');
        await tab.evaluate(() => {
          document.querySelector('interaction-provider')!.recordId = 'r2';
        });
        await isRow(tab, 'Of another record');
      });
    });
  }

  test('what one keeps in the browser the other shows at once', async ({ page: tab }) => {
    await withVersions(page(script('one/interaction-timeline.js'), TIMELINE), async (origin) => {
      await tab.goto(origin);
      await isEmpty(tab);
      await tab.evaluate(async (file) => {
        await import(file);
        const provider = document.createElement('interaction-provider');
        document.body.append(Object.assign(provider, { recordId: 'r1', recordLabel: 'Ada Example' }));
        await provider.log({ code: 'contact', subcode: 'visit', subject: 'Logged by the other one' });
      }, `${origin}/other/provider.js`);
      await isRow(tab, 'Logged by the other one');
    });
  });

  test('adapters of one serve the elements of another, errors included', async ({ page: tab, noise }) => {
    await withVersions(page(script('one/interaction-timeline.js'), TIMELINE), async (origin) => {
      const adapt = (isRefused: boolean) =>
        tab.evaluate(
          async ([file, refused]) => {
            const { AdapterError, MemoryAdapter } = (await import(file)) as typeof Package;
            const adapter = new MemoryAdapter({
              interactions: [{ id: '1', recordId: 'r1', date: '2026-11-23', subject: 'From the other one' }],
            });
            if (refused) {
              adapter.list = () =>
                Promise.reject(new AdapterError('forbidden', 'refused', { userMessage: 'Ask the registrar.' }));
            }
            document.querySelector('interaction-timeline')!.adapter = adapter;
          },
          [`${origin}/other/interaction-timeline.js`, isRefused] as const,
        );
      await tab.goto(origin);
      await isEmpty(tab);
      await adapt(false);
      await isRow(tab, 'From the other one');
      await adapt(true);
      await expect(tab.getByText('The history could not be loaded. Ask the registrar.')).toBeVisible();
    });
    expect(noise).toEqual([TAKEN]);
  });
});

test('a tag that the page has taken stays the page’s, and is told once', async ({ page: tab, noise }) => {
  const head = `<script>customElements.define('interaction-timeline', class extends HTMLElement {
    connectedCallback() { this.textContent = 'The page’s own'; }
  });
  customElements.define('interaction-quick-log', class extends HTMLElement {});</script>`;
  const text = page(
    head + script('one/interaction-timeline.js'),
    `${TIMELINE}<interaction-quick-log></interaction-quick-log>
    <new-interaction-dialog record-id="r1"></new-interaction-dialog>`,
  );
  await withVersions(text, async (origin) => {
    await tab.goto(origin);
    await expect(tab.getByText('The page’s own')).toBeVisible();
    // what is not taken works
    await tab.evaluate(async () => {
      await customElements.whenDefined('new-interaction-dialog');
      void document.querySelector('new-interaction-dialog')!.showModal();
    });
    await expect(tab.getByRole('textbox', { name: 'Subject' })).toBeVisible();
  });
  expect(noise).toEqual([expect.stringMatching(/^interaction-timeline: <interaction-timeline> is taken/)]);
});

test('the page’s own Lit, another version, works beside it under Trusted Types', async ({ page: tab, noise }) => {
  const source = `import { LitElement, html } from ${JSON.stringify(otherLit)};
    customElements.define('own-greeting', class extends LitElement { render() { return html\`<p>Drawn by Lit 2</p>\`; } });`;
  const folder = await mkdtemp(join(tmpdir(), 'interaction-timeline-'));
  const entry = join(folder, 'own.js');
  await writeFile(entry, source);
  await build({
    configFile: false,
    logLevel: 'silent',
    build: { outDir: folder, emptyOutDir: false, lib: { entry, formats: ['es'], fileName: () => 'own-lit.js' } },
  });
  await cp(join(root, 'dist/cdn'), folder, { recursive: true });
  for (const [first, second] of [
    ['own-lit.js', 'interaction-timeline.js'],
    ['interaction-timeline.js', 'own-lit.js'],
  ] as const) {
    await writeFile(
      join(folder, 'index.html'),
      page(script(first) + script(second), `<own-greeting></own-greeting>${TIMELINE}`),
    );
    const policy = (nonce: string) =>
      `default-src 'none'; connect-src 'self'; script-src 'nonce-${nonce}' 'strict-dynamic'; require-trusted-types-for 'script'; trusted-types lit-html interaction-timeline`;
    const site = await Site.serve(folder, { policy });
    await tab.goto(site.origin);
    await expect(tab.getByText('Drawn by Lit 2')).toBeVisible();
    await isEmpty(tab);
    // what loads after the rows is still on its way
    await tab.waitForLoadState('networkidle');
    await tab.goto('about:blank');
    await site.close();
  }
  await rm(folder, { recursive: true });
  // Lit itself tells that there are two
  expect(noise.filter((text) => !text.startsWith('Multiple versions of Lit loaded'))).toEqual([]);
});
