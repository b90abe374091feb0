import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { earlierLibraries } from '../../tools/host-libraries.js';
import { root } from '../../tools/public-entries.js';

/** What an empty history says, in the words of each version: a reader sees which one has drawn it. */
export const EMPTY = {
  one: 'Nothing has been logged for Ada Example yet.',
  other: 'No entry about Ada Example so far.',
} as const;

const otherWords: Plugin = {
  name: 'other-words',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith('/i18n/english/history.ts')) return null;
    const changed = code.replace('`Nothing has been logged for ${record} yet.`', '`No entry about ${record} so far.`');
    if (changed === code) throw new Error('An empty history has other words now.');
    return { code: changed, map: null };
  },
};

/**
 * Builds another version of the package: with an earlier Lit and a `@lit/context` of its own inside, cut into other files,
 * and with other words. Beside the file for pages it has one that defines a timeline alone, and one for a provider.
 */
export async function buildOtherVersion(folder: string): Promise<void> {
  const element = (tag: string) => join(root, `src/elements/${tag}/${tag}.ts`);
  await build({
    configFile: false,
    root,
    logLevel: 'silent',
    plugins: [otherWords],
    resolve: { alias: [...earlierLibraries] },
    build: {
      target: 'es2022',
      outDir: folder,
      emptyOutDir: false,
      lib: {
        entry: {
          'interaction-timeline': join(root, 'src/embed.ts'),
          timeline: element('interaction-timeline'),
          provider: element('interaction-provider'),
        },
        formats: ['es'],
      },
    },
  });
}
