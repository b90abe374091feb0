import { elementUpdated, expect } from '@open-wc/testing';
import { AdapterError } from '../../../src/data/adapter-error.js';
import type { CreateResult, InteractionAdapter } from '../../../src/data/adapter.js';
import { MemoryAdapter } from '../../../src/data/memory/memory-adapter.js';
import type { AttachmentDraft } from '../../../src/model/attachment.js';
import type { Interaction } from '../../../src/model/interaction.js';
import { deepActiveElement, visibleText } from '../../support/deep.js';
import { history, interaction } from '../../support/interactions.js';
import { nextEvent } from '../../support/next-event.js';
import { StubDialog } from '../../support/stub-dialog.js';
import { until } from '../../support/until.js';
import { TimelineHarness } from './timeline-harness.js';

const entry = interaction({
  id: 'saved',
  subject: 'Saved',
  relations: [
    { id: 'r1', label: 'Miriam' },
    { id: 'r2', label: 'Jonas' },
  ],
});
const files: AttachmentDraft[] = [
  { id: 'f1', name: 'first.txt', blob: new Blob(['1']) },
  { id: 'f2', name: 'second.txt', blob: new Blob(['2']) },
];
const quota = new AdapterError('quota', 'full');
const oneFile: Partial<CreateResult> = { attachmentErrors: [{ fileId: 'f2', error: quota }] };
const oneRelation: Partial<CreateResult> = {
  applied: [
    { relationId: 'r1', applied: true },
    { relationId: 'r2', applied: false, error: new AdapterError('forbidden', 'no') },
  ],
};

/** A timeline whose form has just saved an entry, with what became of it. */
async function saved(
  result: Partial<CreateResult>,
  more: Partial<InteractionAdapter> = {},
  row: Interaction = entry,
): Promise<readonly [TimelineHarness, InteractionAdapter]> {
  const adapter: InteractionAdapter = Object.assign(new MemoryAdapter({ interactions: [row, ...history(60)] }), more);
  const timeline = await TimelineHarness.loaded(adapter);
  const dialog = StubDialog.into(timeline.el);
  dialog.saveNew({ interaction: row, ...result }, files);
  await until('it is known', () => timeline.text.includes('not kept') || timeline.text.includes('Not applied'));
  return [timeline, adapter];
}

const lines = ({ root }: TimelineHarness) =>
  [...root.querySelectorAll('[part="leftover"]')].map((el) => visibleText(el));

describe('what was not saved with a row', () => {
  it('is said in the row: which file, and why', async () => {
    const [timeline] = await saved(oneFile);
    expect(timeline.row('Saved').querySelector('.leftovers')).to.exist;
    expect(lines(timeline)).to.deep.equal(['second.txt was not kept. There is no room left for it. Retry Dismiss']);
    expect(timeline.notices).to.deep.equal([]);
  });

  it('offers just that file again, and the line goes when it is kept', async () => {
    const [timeline, adapter] = await saved(oneFile);
    const sent: string[] = [];
    const attach = adapter.attach!.bind(adapter);
    adapter.attach = (ref, file, options) => {
      sent.push(file.id);
      return attach(ref, file, options);
    };
    timeline.button('Retry').focus();
    timeline.button('Retry').click();
    await until('the line is gone', () => lines(timeline).length === 0);
    expect(sent).to.deep.equal(['f2']);
    expect(timeline.rowText('Saved')).to.include('second.txt');
    expect(timeline.announcement).to.equal('second.txt is kept now.');
    expect(deepActiveElement()).to.equal(timeline.toggle('Saved'));
  });

  it('says why it failed again', async () => {
    const attach = () => Promise.reject(new AdapterError('network', 'down'));
    const [timeline] = await saved(oneFile, { attach });
    const failed = nextEvent(timeline.el, 'interaction-failed');
    timeline.button('Retry').click();
    expect((await failed).operation).to.equal('attach');
    await until('the reason is another', () => lines(timeline)[0]?.includes('There is no connection at the moment.'));
    expect(timeline.findButton('Retry')).to.exist;
  });

  it('sends a file once, however often Retry is pressed', async () => {
    let calls = 0;
    const attach = () => {
      calls += 1;
      return new Promise<Interaction>(() => undefined);
    };
    const [timeline] = await saved(oneFile, { attach });
    timeline.button('Retry').click();
    await until('it says so', () => timeline.findButton('Trying again…'));
    timeline.button('Trying again…').click();
    expect(calls).to.equal(1);
  });

  it('can be put away', async () => {
    const [timeline] = await saved(oneFile);
    timeline.button('Dismiss').click();
    await until('the row has the focus', () => deepActiveElement() === timeline.toggle('Saved'));
    expect(lines(timeline)).to.deep.equal([]);
  });

  it('offers nothing again that the adapter cannot do', async () => {
    const [timeline] = await saved(oneFile, { attach: undefined as never });
    expect(lines(timeline)).to.deep.equal(['second.txt was not kept. There is no room left for it. Dismiss']);
  });

  it('names the relation that it was not applied to, and applies it again', async () => {
    const asked: (readonly string[])[] = [];
    const apply: InteractionAdapter['apply'] = (_, ids) => {
      asked.push(ids);
      return Promise.resolve(ids.map((relationId) => ({ relationId, applied: true })));
    };
    const [timeline] = await saved(oneRelation, { apply });
    expect(lines(timeline)).to.deep.equal(['Not applied to Jonas. You may not do this. Retry Dismiss']);
    timeline.button('Retry').click();
    await until('the line is gone', () => lines(timeline).length === 0);
    expect(asked).to.deep.equal([['r2']]);
  });

  it('says of a relation why it failed again', async () => {
    const error = new AdapterError('server', '500');
    const apply = () => Promise.resolve([{ relationId: 'r2', applied: false, error }]);
    const [timeline] = await saved(oneRelation, { apply });
    timeline.button('Retry').click();
    await until('the reason is another', () => lines(timeline)[0]?.includes('The server had a problem.'));
  });

  it('is said of a changed entry as well', async () => {
    const timeline = await TimelineHarness.loaded(new MemoryAdapter({ interactions: [entry] }));
    StubDialog.into(timeline.el).saveChange(entry, oneFile, files);
    await until('it is said', () => lines(timeline).length === 1);
  });

  it('is said above the rows where the row is out of view', async () => {
    const [timeline] = await saved(oneFile, {}, { ...entry, date: '2020-01-01T00:00:00Z' });
    await elementUpdated(timeline.el);
    expect(timeline.notices[0]).to.equal('Saved, but 1 file was not kept with it. Dismiss');
  });
});
