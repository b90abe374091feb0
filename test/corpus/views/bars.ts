import { elementUpdated, expect } from '@open-wc/testing';
import type { Page } from '../../../src/data/adapter.js';
import { MemoryAdapter } from '../../../src/data/memory/memory-adapter.js';
import type { Interaction } from '../../../src/model/interaction.js';
import { TimelineHarness } from '../../elements/interaction-timeline/timeline-harness.js';
import { soon } from '../soon.js';
import { textIndex, type Scene } from '../scene.js';
import type { View } from '../view.js';
import { timelineOf } from './rows.js';

/** Finds the entries of one text, whatever is searched for: what is told is where they have it. */
class OneTextAdapter extends MemoryAdapter {
  readonly #entries: readonly Interaction[];
  index = 0;
  asked = 0;

  constructor({ entries, codes, users }: Scene) {
    super({ interactions: entries, codes, users });
    this.#entries = entries;
  }

  override list(): Promise<Page> {
    this.asked++;
    return Promise.resolve({ items: this.#entries.slice(this.index * 2, this.index * 2 + 2), next: null });
  }
}

/** The same scene with other entries. */
function sceneWith(scene: Scene, change: Partial<Scene['entries'][number]>): Scene {
  const entries = scene.entries.map((entry) => ({ ...entry, ...change }));
  const { codes, users } = scene;
  return { ...scene, entries, adapter: new MemoryAdapter({ interactions: entries, codes, users }) };
}

/** An address, and the view kept in it, can hold no half of a surrogate pair. */
const isKept = (text: string) => text.trim() !== '' && !/\p{Surrogate}/u.test(text);

/** Which texts a filter can be set to, and what they are called by. */
function keysOf({ texts, words }: Scene): readonly string[] {
  return texts.flatMap((text, index) => (isKept(text) ? [words.key(text, index)] : []));
}

/** A view narrowed to all texts of a scene, by everything that can be chosen. */
function filtersOf(scene: Scene) {
  const kept = keysOf(scene);
  return { codes: kept.map((code) => ({ code, subcode: code })), users: kept, relations: kept, status: kept };
}

/** A timeline so narrowed. */
const filtered = (scene: Scene, regions: string) =>
  timelineOf(scene, { regions, viewState: { filters: filtersOf(scene) } });

/** What stands around the rows. */
export const barViews: Readonly<Record<string, View>> = {
  'flag bar': {
    width: 320,
    size: 50,
    show: async (scene, note) => {
      const timeline = await timelineOf(sceneWith(scene, { flag: 'raised' }), { regions: 'flags list' });
      const flags = await soon('the flags are raised', () => {
        const raised = timeline.root.querySelectorAll('[part="flag"]');
        return raised.length === scene.entries.length ? raised : null;
      });
      for (const [index, flag] of flags.entries()) await note(flag, textIndex(index));
    },
  },
  'pinned bar': {
    width: 320,
    // twenty entries are shown
    size: 10,
    show: async (scene, note) => {
      const timeline = await timelineOf(sceneWith(scene, { pinned: true }), { regions: 'list' });
      const pins = await soon('the pins are there', () => {
        const pinned = timeline.root.querySelectorAll('[part="pinned-bar"] > li');
        return pinned.length === scene.entries.length ? pinned : null;
      });
      for (const [index, pin] of pins.entries()) await note(pin, textIndex(index));
    },
  },
  'filter chips': {
    width: 320,
    // more than three of a kind are counted instead of named
    size: 3,
    show: async (scene, note) => {
      const timeline = await filtered(scene, 'toolbar filters list');
      const chips = () => timeline.root.querySelectorAll('[part="chip"]');
      const wanted = 4 * new Set(keysOf(scene)).size;
      await soon('there are chips', () => chips().length === wanted);
      await note(timeline.el);
    },
  },
  'filter lists': {
    width: 320,
    size: 40,
    show: async (scene, note) => {
      const timeline = await filtered(scene, 'toolbar filters');
      const kinds = await soon('there are filters', () => {
        const buttons = timeline.root.querySelectorAll<HTMLButtonElement>('[part~="filter-kind"]');
        return buttons.length > 0 ? buttons : null;
      });
      for (const kind of kinds) {
        kind.click();
        const panel = await soon('the panel is open', () =>
          kind.getAttribute('aria-expanded') === 'true' ? kind.nextElementSibling : null,
        );
        // what is offered is counted first; where no text can be kept there may be nothing
        if (keysOf(scene).length > 0) await soon('there is something to choose', () => panel.querySelector('input'));
        await elementUpdated(timeline.el);
        await note(timeline.el);
      }
    },
  },
  'search marks': {
    width: 320,
    size: 12,
    show: async (scene, note) => {
      const adapter = new OneTextAdapter(scene);
      const timeline = await TimelineHarness.loaded(adapter, { persist: 'none', details: 'inline' });
      for (const [index, text] of scene.texts.entries()) {
        if (!isKept(text)) continue;
        adapter.index = index;
        const { asked } = adapter;
        timeline.el.viewState = { search: scene.words.key(text, index) };
        await elementUpdated(timeline.el);
        // two texts may be one and the same search
        if (adapter.asked === asked) await timeline.el.refresh();
        const { id } = scene.entries[index * 2]!;
        const row = await soon('it is found', () => {
          const rows = [...timeline.root.querySelectorAll<HTMLElement>('[part~="entry"]')];
          return timeline.root.querySelector('[part="chip"]') && rows.find(({ dataset }) => dataset.id === id);
        });
        await note(row, index);
      }
    },
  },
  summary: {
    width: 320,
    size: 50,
    show: async (scene, note) => {
      const timeline = await timelineOf(scene, { regions: 'toolbar flags summary list' });
      const summary = await soon('the graph is there', () => timeline.root.querySelector('interaction-summary'));
      await soon('it is drawn', () => summary.shadowRoot!.querySelector('[part="plot"], [part="sentence"]'));
      await note(summary);
    },
  },
  rail: {
    width: 1280,
    size: 50,
    show: async (scene, note) => {
      const timeline = await timelineOf(scene, { regions: 'toolbar flags list rail' });
      await note(await soon('the rail is there', () => timeline.root.querySelector('[part="rail"]')));
    },
  },
  'quick log': {
    width: 320,
    size: 30,
    show: async (scene, note) => {
      const { words } = scene;
      const presets = scene.texts.map((text, index) => {
        const key = words.key(text, index);
        return { key, label: words.text(text), draft: { code: key, subcode: key, subject: words.text(text) } };
      });
      const timeline = await timelineOf(scene, { regions: 'quick-log', presets });
      const log = await soon('the line is there', () => timeline.root.querySelector('interaction-quick-log'));
      const root = log.shadowRoot!;
      const input = await soon('it can be typed into', () => root.querySelector<HTMLInputElement>('#line'));
      expect(root.querySelectorAll('[part="presets"] button')).to.have.length(presets.length);
      for (const text of scene.texts) {
        input.value = words.text(text);
        input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
        await elementUpdated(log);
        // what is read of it depends on its words; what it is made of does not
        await note(log);
      }
    },
  },
};
