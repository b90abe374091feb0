import { elementUpdated, expect, fixture, html } from '@open-wc/testing';
import '../../../src/define.js';
import { MemoryAdapter } from '../../../src/data/memory/memory-adapter.js';
import { starterCodes } from '../../../src/data/starter-codes.js';
import type { InteractionProviderElement } from '../../../src/elements/interaction-provider/interaction-provider-element.js';
import { auditStates } from '../../support/audits/audit-states.js';
import { history, interaction, RECORD_ID } from '../../support/interactions.js';
import { until } from '../../support/until.js';
import { TimelineHarness } from '../interaction-timeline/timeline-harness.js';

const memory = (count = 1) => new MemoryAdapter({ interactions: history(count), codes: starterCodes });

async function provided(
  properties: Partial<InteractionProviderElement>,
): Promise<{ provider: InteractionProviderElement; timeline: TimelineHarness }> {
  const provider = await fixture<InteractionProviderElement>(
    html`<interaction-provider lang="en-GB" .adapter=${properties.adapter} record-id=${RECORD_ID}>
      <section><interaction-timeline></interaction-timeline></section>
    </interaction-provider>`,
  );
  Object.assign(provider, properties);
  await elementUpdated(provider);
  const timeline = new TimelineHarness(provider.querySelector('interaction-timeline')!);
  await until('the history is shown', () => timeline.root.querySelector('.frame[aria-busy="false"]'));
  return { provider, timeline };
}

describe('<interaction-provider>', () => {
  auditStates('provider', {
    'with a timeline inside': async () => (await provided({ adapter: memory(), recordLabel: 'Ada Example' })).provider,
  });

  it('hands adapter and record to what is inside', async () => {
    const { timeline } = await provided({ adapter: memory(3) });
    await until('the rows are shown', () => timeline.rows.length === 3);
  });

  it('hands down language, zone, texts and user', async () => {
    const user = { id: 'u1', name: 'Maren' };
    const adapter = new MemoryAdapter({ interactions: [interaction({ date: '2026-11-01T02:00:00Z', user })] });
    const { timeline } = await provided({
      adapter,
      locale: 'de',
      timeZone: 'America/New_York',
      messages: { newInteraction: 'Eintrag' },
      currentUser: user,
      recordLabel: 'Ada Example',
    });
    await until('the row is shown', () => timeline.rows.length === 1);
    expect(timeline.headings).to.deep.equal(['Oktober 2026 1']);
    expect(timeline.findButton('Eintrag')).to.exist;
    await until('it speaks German', () => timeline.text.includes('Sie'));
    expect(timeline.root.querySelector('.frame')!.getAttribute('aria-label')).to.equal('Interaktionen, Ada Example');
  });

  it('is outranked by what an element has of its own', async () => {
    const { timeline } = await provided({ adapter: memory(3) });
    timeline.el.adapter = memory(1);
    await until('its own row is shown', () => timeline.rows.length === 1);
  });

  it('does not lend its label to another record', async () => {
    const { timeline } = await provided({ adapter: memory(), recordLabel: 'Ada Example' });
    timeline.el.recordId = 'record-2';
    await elementUpdated(timeline.el);
    expect(timeline.root.querySelector('.frame')!.getAttribute('aria-label')).to.equal('Interactions');
  });

  it('logs for every timeline of the record', async () => {
    const adapter = memory(0);
    const { provider, timeline } = await provided({ adapter });
    const other = await TimelineHarness.loaded(adapter);
    await provider.log({ code: 'contact', subcode: 'e-mail', subject: 'Sent a mail' });
    await until('both show it', () => [timeline, other].every(({ subjects }) => subjects.includes('Sent a mail')));
  });

  it('gives an element that moves in another adapter', async () => {
    const { provider } = await provided({ adapter: memory(2) });
    const { timeline } = await provided({ adapter: memory(5) });
    provider.append(timeline.el);
    await until('the rows of its new place are shown', () => timeline.rows.length === 2);
  });

  it('takes no room of its own', async () => {
    const { provider } = await provided({ adapter: memory() });
    expect(getComputedStyle(provider).display).to.equal('contents');
  });
});
