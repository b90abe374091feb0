import type { Page } from '../../../src/data/adapter.js';
import { MemoryAdapter } from '../../../src/data/memory/memory-adapter.js';
import { AdapterError } from '../../../src/data/adapter-error.js';
import { ActsHarness } from '../../elements/interaction-timeline/acts-harness.js';
import { TimelineHarness } from '../../elements/interaction-timeline/timeline-harness.js';
import { soon } from '../soon.js';
import type { Scene } from '../scene.js';
import type { View } from '../view.js';

/** Holds its answers back while it is told so. */
class HeldAdapter extends MemoryAdapter {
  gate: Promise<void> = Promise.resolve();

  constructor({ entries, codes, users }: Scene) {
    super({ interactions: entries, codes, users });
  }

  override async list(...asked: Parameters<MemoryAdapter['list']>): Promise<Page> {
    await this.gate;
    return super.list(...asked);
  }
}

/** What leaves the page, and what is said of failures. */
export const outputViews: Readonly<Record<string, View>> = {
  print: {
    width: 320,
    size: 30,
    show: async (scene, note) => {
      const adapter = new HeldAdapter(scene);
      const timeline = await ActsHarness.loaded(adapter, { regions: 'toolbar list' });
      await timeline.choose('Print…');
      const dialog = await timeline.dialogOf('Print');
      let open = () => {};
      adapter.gate = new Promise((resolve) => (open = resolve));
      timeline.within(dialog, 'Print').click();
      const frame = await soon('the frame is there', () => timeline.root.querySelector('iframe'));
      await soon('it can be printed', () => frame.contentDocument?.readyState === 'complete');
      const printed: unknown[] = [];
      frame.contentWindow!.print = () => printed.push('');
      open();
      await soon('it is printed', () => printed.length);
      await note(frame.contentDocument!.documentElement);
    },
  },
  failures: {
    width: 320,
    size: 30,
    show: async ({ texts, words }, note) => {
      const said = await Promise.all(
        texts.map(async (text) => {
          const userMessage = words.text(text);
          const adapter = { list: () => Promise.reject(new AdapterError('server', userMessage, { userMessage })) };
          const { root } = await TimelineHarness.create(adapter, { persist: 'none' });
          return soon('it is said', () => root.querySelector('[part="failure"]'));
        }),
      );
      for (const [index, failure] of said.entries()) await note(failure, index);
    },
  },
  problems: {
    width: 320,
    size: 30,
    show: async (scene, note) => {
      const problems = scene.texts.map((text) => {
        const userMessage = scene.words.text(text);
        return { source: userMessage, error: new AdapterError('server', userMessage, { userMessage }) };
      });
      const adapter = { list: () => Promise.resolve({ items: scene.entries, next: null, problems }) };
      const timeline = await TimelineHarness.loaded(adapter, { persist: 'none' });
      await note(await soon('it is said', () => timeline.root.querySelector('[part="notices"]')));
    },
  },
};
