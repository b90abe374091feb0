import { expect, fixture, html } from '@open-wc/testing';
import { AdapterError } from '../../../src/data/adapter-error.js';
import type { InteractionAdapter } from '../../../src/data/adapter.js';
import { MemoryAdapter } from '../../../src/data/memory/memory-adapter.js';
import { starterCodes } from '../../../src/data/starter-codes.js';
import { auditStates } from '../../support/audits/audit-states.js';
import { RestoringAdapter } from '../../support/deleting-adapters.js';
import { DeferredAdapter } from '../../support/deferred-adapter.js';
import { history, interaction } from '../../support/interactions.js';
import { StubDialog } from '../../support/stub-dialog.js';
import { until } from '../../support/until.js';
import { TimelineHarness } from './timeline-harness.js';

const rows = [
  interaction({
    id: 'full',
    code: 'contact',
    subcode: 'visit',
    subject: 'Campus visit',
    comments: 'Liked the maker space.',
    user: { id: 'u1', name: 'M. Keller' },
    relations: [{ id: 'r1', label: 'Miriam', linked: true }],
    attachments: [{ id: 'a1', name: 'tour.txt', size: 100, type: 'text/plain' }],
    links: [{ href: 'https://example.org/case/1', label: 'Case' }],
  }),
  interaction({ code: 'event', subject: 'Open day', status: { key: 'x', cancelled: true } }),
  ...starterCodes.map(({ key, parent }) => interaction({ code: parent ?? key, ...(parent && { subcode: key }) })),
];
const memory = () => new MemoryAdapter({ interactions: rows, codes: starterCodes });
const failing = (kind: 'network' | 'forbidden'): InteractionAdapter => ({
  list: () => Promise.reject(new AdapterError(kind, 'x')),
});

async function failed(adapter: InteractionAdapter): Promise<HTMLElement> {
  const timeline = await TimelineHarness.create(adapter);
  await until('the failure is shown', () => timeline.root.querySelector('[role="alert"]'));
  return timeline.el;
}

describe('<interaction-timeline> accessibility', () => {
  it('is audited by a tool that sees into shadow roots', async () => {
    const el = await fixture(html`<div></div>`);
    const root = el.attachShadow({ mode: 'open' });
    root.append(document.createElement('img'));
    let thrown: unknown;
    try {
      await expect(el).to.be.accessible();
    } catch (error) {
      thrown = error;
    }
    expect(String(thrown)).to.include('image-alt');
  });

  auditStates('rows', {
    'rows, one open': async () => {
      const timeline = await TimelineHarness.loaded(memory());
      await timeline.open('Campus visit');
      return timeline.el;
    },
    activities: async () => {
      const adapter = new MemoryAdapter({ interactions: [interaction({ origin: 'system', subject: 'Mail opened' })] });
      return (await TimelineHarness.loaded(adapter, { view: 'activities' })).el;
    },
    empty: async () => (await TimelineHarness.loaded(new MemoryAdapter())).el,
    loading: async () => (await TimelineHarness.create(new DeferredAdapter())).el,
    'no record': async () => (await TimelineHarness.create(memory(), { recordId: undefined })).el,
    'failed, with Retry': () => failed(failing('network')),
    'failed, without': () => failed(failing('forbidden')),
    'a deleted row': async () => {
      const timeline = await TimelineHarness.loaded(memory(), { persist: 'none' });
      await timeline.delete('Campus visit');
      return timeline.el;
    },
    'a deleted row that can be restored': async () => {
      const adapter = new RestoringAdapter({ interactions: rows, codes: starterCodes });
      const timeline = await TimelineHarness.loaded(adapter, { persist: 'none' });
      await timeline.delete('Campus visit');
      return timeline.el;
    },
    flags: async () => {
      const flags = [1, 2].map((id) => interaction({ id: `flag ${id}`, code: 'flag', flag: 'raised' }));
      const adapter = new MemoryAdapter({ interactions: [...flags, ...history(2)], codes: starterCodes });
      const timeline = await TimelineHarness.loaded(adapter);
      await until('the flags are shown', () => timeline.findButton('Lift'));
      return timeline.el;
    },
    'a file that was not kept, and a relation': async () => {
      const timeline = await TimelineHarness.loaded(memory());
      const error = new AdapterError('quota', 'full');
      const file = { id: 'f', name: 'scan.pdf', blob: new Blob() };
      const result = {
        interaction: rows[0]!,
        attachmentErrors: [{ fileId: 'f', error }],
        applied: [{ relationId: 'r1', applied: false, error }],
      };
      StubDialog.into(timeline.el).saveNew(result, [file]);
      await until('it is said', () => timeline.root.querySelector('.leftovers'));
      return timeline.el;
    },
    'a form beside the rows': async () => {
      const timeline = await TimelineHarness.loaded(memory(), { form: 'docked' });
      void timeline.el.newInteraction();
      await timeline.dialog();
      return timeline.el;
    },
    'rows, and a source that failed': async () => {
      const problems = [{ source: 'Mail', error: new AdapterError('network', 'x') }];
      const adapter: InteractionAdapter = {
        list: () => Promise.resolve({ items: history(2), next: null, problems, total: 80 }),
      };
      const timeline = await TimelineHarness.loaded(adapter);
      await until('it is said', () => timeline.root.querySelector('[part="notice-action"]'));
      return timeline.el;
    },
  });
});
