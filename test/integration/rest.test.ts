import { expect } from '@open-wc/testing';
import { MemoryAdapter } from '../../src/data/memory/memory-adapter.js';
import { RestAdapter } from '../../src/data/rest/rest-adapter.js';
import { starterCodes } from '../../src/data/starter-codes.js';
import { DialogHarness } from '../elements/new-interaction-dialog/dialog-harness.js';
import { TimelineHarness } from '../elements/interaction-timeline/timeline-harness.js';
import { history, interaction, RECORD_ID } from '../support/interactions.js';
import { nextEvent } from '../support/next-event.js';
import { OpenApiCheck } from '../support/openapi-check.js';
import { RestBackend, type Answering } from '../support/rest-backend.js';
import { until } from '../support/until.js';

function backend(): RestBackend {
  const entries = history(3).map((entry, index) => ({
    ...entry,
    code: 'contact',
    subcode: 'visit',
    user: { id: index ? 'u1' : 'u2' },
  }));
  return new RestBackend(new MemoryAdapter({ interactions: entries, codes: starterCodes }), new OpenApiCheck());
}

const letter = () => new File(['Dear Ada'], 'letter.txt', { type: 'text/plain' });

/** Nobody is signed in from the next request of this kind on. */
const signsOut =
  (service: RestBackend, operation: string): Answering =>
  (asked) => {
    if (asked.operation === operation) service.isSignedIn = false;
    else service.instead.unshift(signsOut(service, operation));
    return undefined;
  };

async function filledForm(timeline: TimelineHarness): Promise<DialogHarness> {
  timeline.button('New Interaction').click();
  const dialog = new DialogHarness(await timeline.dialog());
  await dialog.settled();
  await until('the codes are there', () => dialog.picker);
  await dialog.choose({ code: 'contact', subcode: 'visit' });
  await dialog.fill('Subject', 'Came by');
  await dialog.attach(letter());
  return dialog;
}

/** What the user is asked to sign in for, once they have. */
async function signIn(timeline: TimelineHarness, service: RestBackend, act: () => unknown): Promise<void> {
  const asking = nextEvent(timeline.el, 'interaction-sign-in-needed');
  act();
  const { retry } = await asking;
  service.isSignedIn = true;
  retry();
}

describe('a timeline over REST', () => {
  it('offers what the service announces with the first page, and asks nothing before', async () => {
    const service = backend();
    const timeline = await TimelineHarness.create(new RestAdapter(service.options));
    await until('it is offered', () => timeline.findButton('New Interaction'));
    expect(service.asked[0]?.operation).to.equal('list');
    expect(service.count('list')).to.equal(1);
    expect(service.faults).to.deep.equal([]);
  });

  it('offers nothing that was not announced', async () => {
    const service = backend();
    service.operations = ['list'];
    const timeline = await TimelineHarness.loaded(new RestAdapter(service.options));
    expect(timeline.findButton('New Interaction')).to.equal(undefined);
  });

  it('shows at once what others do', async () => {
    const service = backend();
    const timeline = await TimelineHarness.loaded(new RestAdapter(service.options));
    await until('it listens', () => service.open === 1);
    service.tell(RECORD_ID, { type: 'created', interaction: interaction({ subject: 'Of another user' }) });
    await until('it is shown', () => timeline.subjects.includes('Of another user'));
  });

  it('lets the service filter as soon as that says that it can', async () => {
    const service = backend();
    const timeline = await TimelineHarness.create(new RestAdapter(service.options), {
      viewState: { filters: { users: ['u2'] } },
    });
    await until('one row is left', () => timeline.subjects.join() === 'Entry 0');
    await until('the service was asked', () => service.last('list').url.searchParams.get('user') === 'u2');
  });

  describe('when nobody is signed in any more', () => {
    it('shows the history after signing in', async () => {
      const service = backend();
      service.isSignedIn = false;
      const timeline = await TimelineHarness.create(undefined, { noDefault: true });
      await signIn(timeline, service, () => (timeline.el.adapter = new RestAdapter(service.options)));
      await until('the rows are shown', () => timeline.rows.length === 3);
    });

    for (const [what, operation] of [
      ['the entry is sent', 'create'],
      ['its file is sent', 'attach'],
    ] as const) {
      it(`saves after signing in when ${what}, with nothing typed again`, async () => {
        const service = backend();
        const timeline = await TimelineHarness.loaded(new RestAdapter(service.options));
        const dialog = await filledForm(timeline);
        service.instead.push(signsOut(service, operation));
        await signIn(timeline, service, () => void dialog.click('Save'));
        await until('the form is closed', () => !dialog.isOpen);
        const { items } = await service.adapter.list({ recordId: RECORD_ID, view: 'interactions', limit: 50 });
        const saved = items.filter(({ subject }) => subject === 'Came by');
        expect(timeline.subjects).to.include('Came by');
        expect(saved.map(({ attachments }) => attachments?.map(({ name }) => name))).to.deep.equal([['letter.txt']]);
      });
    }

    it('uploads a file to an entry that is there, after signing in', async () => {
      const service = backend();
      const timeline = await TimelineHarness.loaded(new RestAdapter(service.options));
      void timeline.el.edit('h-000000');
      const dialog = new DialogHarness(await timeline.dialog());
      await dialog.settled();
      await dialog.fill('Subject', 'Entry 0, with a letter');
      await dialog.attach(letter());
      service.instead.push(signsOut(service, 'attach'));
      await signIn(timeline, service, () => void dialog.click('Save'));
      await until('the form is closed', () => !dialog.isOpen);
      const { subject, attachments = [] } = await service.adapter.get({ id: 'h-000000', recordId: RECORD_ID });
      expect([subject, attachments.map(({ name }) => name)]).to.deep.equal(['Entry 0, with a letter', ['letter.txt']]);
      expect(service.count('update')).to.equal(1);
    });
  });
});
