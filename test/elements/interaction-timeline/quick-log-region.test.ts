import { elementUpdated, expect } from '@open-wc/testing';
import { MemoryAdapter } from '../../../src/data/memory/memory-adapter.js';
import { starterCodes } from '../../../src/data/starter-codes.js';
import type { InteractionQuickLogElement } from '../../../src/elements/interaction-quick-log/interaction-quick-log-element.js';
import { deepActiveElement } from '../../support/deep.js';
import { history } from '../../support/interactions.js';
import { press, type } from '../../support/ui.js';
import { until } from '../../support/until.js';
import { TimelineHarness } from './timeline-harness.js';

const memory = () => new MemoryAdapter({ interactions: history(2), codes: starterCodes });
const presets = [{ key: 'no-answer', label: 'No answer', draft: { code: 'contact', subcode: 'call-student' } }];

async function withLine(): Promise<{ timeline: TimelineHarness; line: InteractionQuickLogElement }> {
  const timeline = await TimelineHarness.loaded(memory(), { regions: 'toolbar quick-log list', presets });
  const line = await until('the line is there', () => {
    const el = timeline.root.querySelector('interaction-quick-log');
    return el?.shadowRoot?.querySelector('input') ? el : undefined;
  });
  await elementUpdated(line);
  return { timeline, line };
}

describe('<interaction-timeline> with the region quick-log', () => {
  it('shows no line where the region is not named', async () => {
    const timeline = await TimelineHarness.loaded(memory());
    expect(timeline.root.querySelector('interaction-quick-log')).to.equal(null);
  });

  it('shows no line where nothing can be logged', async () => {
    const timeline = await TimelineHarness.loaded(memory(), { regions: 'quick-log list', readonly: true });
    expect(timeline.root.querySelector('interaction-quick-log')).to.equal(null);
  });

  it('shows what was logged in its place, and stays in the line', async () => {
    const { timeline, line } = await withLine();
    line.shadowRoot!.querySelector('input')!.focus();
    await type('visit Toured the labs');
    await press('Enter');
    await until('the row is shown', () => timeline.subjects.includes('Toured the labs'));
    await until('the line is empty', () => line.shadowRoot!.querySelector('input')!.value === '');
    expect(deepActiveElement()).to.equal(line.shadowRoot!.querySelector('input'));
  });

  it('saves a preset at one press, and takes it back', async () => {
    const { timeline, line } = await withLine();
    line.shadowRoot!.querySelector<HTMLButtonElement>('[part="preset"]')!.click();
    await until('the row is shown', () => timeline.subjects.length === 3);
    const undo = await until('it can be undone', () => line.shadowRoot!.querySelector<HTMLElement>('[part="undo"]'));
    undo.click();
    await until('the row is gone', () => timeline.subjects.length === 2);
  });

  it('opens the form with what was typed by Ctrl+Enter, and empties the line once it is saved', async () => {
    const { timeline, line } = await withLine();
    line.shadowRoot!.querySelector('input')!.focus();
    await type('visit Toured the labs');
    await press('Control+Enter');
    const form = await timeline.dialog();
    const subject = () => form.shadowRoot!.querySelector<HTMLInputElement>('#field-subject')?.value;
    await until('the form holds it', () => subject() === 'Toured the labs');
    form.shadowRoot!.querySelector<HTMLButtonElement>('[part="save"]')!.click();
    await until('the row is shown', () => timeline.subjects.includes('Toured the labs'));
    await until('the line is empty', () => line.shadowRoot!.querySelector('input')!.value === '');
  });
});
