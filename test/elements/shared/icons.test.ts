import { expect, fixture, html } from '@open-wc/testing';
import { AdapterError } from '../../../src/data/adapter-error.js';
import { MemoryAdapter } from '../../../src/data/memory/memory-adapter.js';
import '../../../src/elements/interaction-attachments/interaction-attachments.js';
import type { InteractionAttachmentsElement } from '../../../src/elements/interaction-attachments/interaction-attachments-element.js';
import { defaultIcons } from '../../../src/elements/shared/control-icons.js';
import { interaction } from '../../support/interactions.js';
import { until } from '../../support/until.js';
import { TimelineHarness } from '../interaction-timeline/timeline-harness.js';

/** The path that is drawn within an element. */
const pathIn = (el: Element) => el.querySelector('.icon path')?.getAttribute('d');

describe('an icon', () => {
  it('warns beside what failed', async () => {
    const adapter = { list: () => Promise.reject(new AdapterError('network', 'down')) };
    const { root } = await TimelineHarness.create(adapter, { persist: 'none' });
    const failure = await until('it is said', () => root.querySelector('[part="failure"]'));
    expect(pathIn(failure)).to.equal(defaultIcons['alert']);
  });

  it('stands for a file', async () => {
    const field = await fixture<InteractionAttachmentsElement>(
      html`<interaction-attachments lang="en" editable></interaction-attachments>`,
    );
    field.addFiles([new File(['1'], 'letter.pdf')]);
    const file = await until('it is shown', () => field.shadowRoot!.querySelector('[part~="file"]'));
    expect(pathIn(file)).to.equal(defaultIcons['file']);
  });

  it('marks what is pinned, above the rows and in them', async () => {
    const adapter = new MemoryAdapter({ interactions: [interaction({ subject: 'Kept in sight', pinned: true })] });
    const { root } = await TimelineHarness.loaded(adapter, { persist: 'none' });
    const bar = await until('it is above', () => root.querySelector('[part="pinned-bar"]'));
    expect(pathIn(bar)).to.equal(defaultIcons['pin']);
    const sign = root.querySelector('[part="pin-sign"]')!;
    await until('it is in the row', () => pathIn(sign) === defaultIcons['pin']);
  });
});
