import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { InteractionFailedEvent } from '../../../src/events/interaction-events.js';
import { visibleText } from '../../support/deep.js';
import { interaction } from '../../support/interactions.js';
import { nextEvent } from '../../support/next-event.js';
import { press } from '../../support/ui.js';
import { until } from '../../support/until.js';
import { ActingAdapter, ActsHarness } from './acts-harness.js';

const entry = () =>
  interaction({
    id: 'a/1',
    subject: 'Campus visit',
    code: 'contact',
    subcode: 'visit',
    comments: 'Liked the maker space.',
    user: { id: 'u', name: 'M. Keller' },
    status: { key: 'x', label: 'Held' },
  });
const loaded = (properties = {}) => ActsHarness.loaded(new ActingAdapter([entry()]), properties);

describe('a row that the page draws', () => {
  it('keeps its subject, and shows what the page gives instead of the rest', async () => {
    const timeline = await loaded({ renderEntry: () => html`<em>Drawn</em>` });
    expect(timeline.rowText('Campus visit')).to.equal('Campus visit Drawn');
  });

  it('is told the words of the row', async () => {
    const timeline = await loaded({ renderEntry: (_: unknown, context: unknown) => JSON.stringify(context) });
    const told = JSON.parse(timeline.row('Campus visit').querySelector('[part="hosted"]')!.textContent) as unknown;
    expect(told).to.deep.equal({
      subject: 'Campus visit',
      code: 'Contact › Visit',
      status: 'Held',
      user: 'M. Keller',
      date: 'Monday, 23 November 2026 at 10:42',
      open: false,
      locale: 'en-GB',
      timeZone: 'UTC',
    });
  });

  it('takes a node', async () => {
    const node = document.createElement('strong');
    node.textContent = 'A node';
    const timeline = await loaded({ renderEntry: () => node });
    expect(timeline.row('Campus visit').contains(node)).to.equal(true);
  });

  it('shows markup in a string as text', async () => {
    const timeline = await loaded({ renderEntry: () => '<img src=x onerror=alert(1)>' });
    expect(timeline.row('Campus visit').querySelector('img')).to.equal(null);
    expect(timeline.rowText('Campus visit')).to.include('<img src=x');
  });

  it('opens by a click on what the page drew', async () => {
    const timeline = await loaded({ renderEntry: () => html`<em>Drawn</em>` });
    timeline.row('Campus visit').querySelector('em')!.click();
    await until('it is open', () => timeline.row('Campus visit').querySelector('.details dl'));
    expect(timeline.rowText('Campus visit')).to.include('Drawn');
  });

  it('opens by the keyboard, and keeps its name and state', async () => {
    const timeline = await loaded({ renderEntry: () => html`<em>Drawn</em>` });
    timeline.toggle('Campus visit').focus();
    await press('Enter');
    await until('it is open', () => timeline.toggle('Campus visit').getAttribute('aria-expanded') === 'true');
    expect(timeline.row('Campus visit').getAttribute('aria-labelledby')).to.equal(timeline.toggle('Campus visit').id);
  });

  it('does not open by a button of the page', async () => {
    let pressed = 0;
    const timeline = await loaded({
      renderEntry: () => html`<button @click=${() => (pressed += 1)}>Call back</button>`,
    });
    timeline.within(timeline.row('Campus visit'), 'Call back').click();
    await timeline.el.updateComplete;
    expect([pressed, timeline.toggle('Campus visit').getAttribute('aria-expanded')]).to.deep.equal([1, 'false']);
  });

  it('is the widget’s own where the page gives nothing', async () => {
    const timeline = await loaded({ renderEntry: () => undefined });
    expect(timeline.rowText('Campus visit')).to.include('Liked the maker space.');
  });

  it('is the widget’s own where the page’s code throws, which is reported once', async () => {
    const events: InteractionFailedEvent[] = [];
    const cause = new Error('of the page');
    const timeline = await loaded();
    timeline.el.addEventListener('interaction-failed', (event) => events.push(event));
    timeline.el.renderEntry = () => {
      throw cause;
    };
    await until('it is reported', () => events.length);
    timeline.el.requestUpdate();
    await timeline.el.updateComplete;
    expect(timeline.rowText('Campus visit')).to.include('Liked the maker space.');
    expect(events.map(({ operation, cause: reported }) => [operation, reported])).to.deep.equal([['render', cause]]);
  });
});

describe('a group heading that the page draws', () => {
  it('shows what the page gives, beside the number of entries', async () => {
    const timeline = await loaded({
      renderGroupHeading: (key: string, rows: readonly unknown[], { heading }: { heading: string }) =>
        html`<u>${key}: ${heading}, ${rows.length}</u>`,
    });
    expect(timeline.headings).to.deep.equal(['2026-11: November 2026, 1 1']);
  });

  it('stays a heading that names its group', async () => {
    const timeline = await loaded({ renderGroupHeading: () => 'Mine' });
    const heading = timeline.root.querySelector('[part="group-heading"]')!;
    const group = timeline.root.querySelector('[part="group"]')!;
    expect([heading.role, group.getAttribute('aria-labelledby')]).to.deep.equal(['heading', heading.id]);
  });

  it('is the widget’s own where the page’s code throws', async () => {
    const timeline = await loaded();
    const failed = nextEvent(timeline.el, 'interaction-failed');
    timeline.el.renderGroupHeading = () => {
      throw new Error('of the page');
    };
    expect((await failed).operation).to.equal('render');
    expect(timeline.headings).to.deep.equal(['November 2026 1']);
  });
});

describe('an entry’s details', () => {
  it('are asked for before they are shown beside the rows, too', async () => {
    const timeline = await loaded({ details: 'panel' });
    const asked = nextEvent(timeline.el, 'interaction-open');
    timeline.el.addEventListener('interaction-open', (event) => event.preventDefault());
    timeline.toggle('Campus visit').click();
    expect((await asked).interaction.id).to.equal('a/1');
    await timeline.el.updateComplete;
    expect(visibleText(timeline.root)).to.not.include('Monday, 23 November 2026');
  });
});
