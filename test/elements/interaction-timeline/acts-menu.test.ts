import { expect } from '@open-wc/testing';
import { visibleText } from '../../support/deep.js';
import { history } from '../../support/interactions.js';
import { press, setViewport } from '../../support/ui.js';
import { until } from '../../support/until.js';
import { MemoryAdapter } from '../../../src/data/memory/memory-adapter.js';
import { ActingAdapter, ActsHarness } from './acts-harness.js';

const loaded = (properties = {}) => ActsHarness.loaded(new ActingAdapter(history(3)), properties);
const focusedText = (timeline: ActsHarness) => visibleText(timeline.root.activeElement!);

describe('the menu of what can be done', () => {
  // no room for details beside the rows, whatever the engine's window
  beforeEach(() => (document.body.style.width = '700px'));
  afterEach(() => document.body.style.removeProperty('width'));

  it('names what can be done with the rows', async () => {
    const timeline = await loaded();
    await timeline.openMenu();
    expect(timeline.menuItems.map(visibleText)).to.deep.equal(['Select several', 'Export…', 'Print…', 'Keyboard']);
  });

  it('offers nothing to do with rows where there are none', async () => {
    const timeline = await ActsHarness.loaded(new MemoryAdapter());
    await timeline.openMenu();
    expect(timeline.menuItems.map(visibleText)).to.deep.equal(['Keyboard']);
  });

  it('is walked by arrows, round and round', async () => {
    const timeline = await loaded();
    await timeline.openMenu();
    const names = [focusedText(timeline)];
    for (const key of ['ArrowDown', 'End', 'ArrowDown', 'ArrowUp', 'Home']) {
      await press(key);
      names.push(focusedText(timeline));
    }
    expect(names).to.deep.equal([
      'Select several',
      'Export…',
      'Keyboard',
      'Select several',
      'Keyboard',
      'Select several',
    ]);
  });

  it('closes on Escape, with the focus on its button', async () => {
    const timeline = await loaded();
    await timeline.openMenu();
    await press('Escape');
    await until('it is closed', () => !timeline.menu);
    expect(timeline.root.activeElement).to.equal(timeline.labelled('More'));
  });

  it('says whether it is open', async () => {
    const timeline = await loaded();
    await timeline.openMenu();
    await timeline.el.updateComplete;
    expect(timeline.labelled('More').getAttribute('aria-expanded')).to.equal('true');
    await press('Escape');
    await until('it is said', () => timeline.labelled('More').getAttribute('aria-expanded') === 'false');
  });

  it('stays within a narrow page', async () => {
    await setViewport(320, 600);
    try {
      document.body.style.removeProperty('width');
      const timeline = await loaded();
      const { left, right } = (await timeline.openMenu()).getBoundingClientRect();
      expect(left).to.be.at.least(0);
      // some engines do not make a window as narrow as that
      expect(right).to.be.at.most(innerWidth);
    } finally {
      await setViewport(800, 600);
    }
  });
});
