import { elementUpdated, expect } from '@open-wc/testing';
import { FakeBackend } from '../../demo/adapters/guide/fake-backend.js';
import { lies, lyingFetch, RAW_WORDS, type LieName } from '../../demo/adapters/guide/lies.js';
import {
  byToken,
  createdAs,
  createRequester,
  mapFields,
  mergeAdapters,
  pageOfAll,
  refuseUnclaimed,
  type ErrorRules,
  type RowsPage,
} from '../../src/data/blocks/blocks.js';
import type { InteractionAdapter } from '../../src/data/adapter.js';
import type { InteractionSignInNeededEvent } from '../../src/events/history-events.js';
import { DialogHarness } from '../elements/new-interaction-dialog/dialog-harness.js';
import { TimelineHarness } from '../elements/interaction-timeline/timeline-harness.js';
import { history, RECORD_ID } from '../support/interactions.js';
import { until } from '../support/until.js';

interface Row extends Record<string, unknown> {
  readonly key: string;
}

type Body = Readonly<Record<'code' | 'success' | 'errors' | 'reason', unknown>> | undefined;

const toInteraction = mapFields<Row>({
  id: 'key',
  date: ({ at }) => at as string | null,
  code: 'kind',
  subject: 'subject',
  comments: 'comments',
  user: 'by',
});

const errors: ErrorRules = {
  any: ({ body }) => (body as Body)?.success === false && 'server',
  400: ({ body }) => (body as Body)?.code === 'SESSION_EXPIRED' && 'unauthenticated',
  404: ({ body }) => ((body as Body)?.reason === 'FORBIDDEN' ? 'forbidden' : { body: { rows: [] } }),
  500: ({ body }) =>
    (body as Body)?.errors !== undefined && {
      kind: 'invalid',
      fields: (body as { errors: Record<string, string> }).errors,
    },
};

/** A backend that lies when it is told to, and the adapter that knows its lies. */
class Liar {
  lie: LieName | undefined;
  readonly adapter: InteractionAdapter;

  constructor() {
    const honest = new FakeBackend(RECORD_ID, Date.parse('2026-11-23T10:00:00Z'));
    const call = createRequester({
      baseUrl: '/api/',
      errors,
      timeout: 2000,
      fetch: lyingFetch(honest.fetch, () => this.lie),
    });
    this.adapter = {
      async list(query, { signal } = {}) {
        refuseUnclaimed(query, { sortable: [] });
        const { rows, next } = await byToken<Row, string>(query, ({ after = '', limit }) =>
          call<RowsPage<Row>>(
            `people/${query.recordId}/entries?${new URLSearchParams({ after, limit: String(limit), search: '' })}`,
            { signal },
          ),
        );
        return { items: rows.map(toInteraction), next };
      },
      codes: ({ signal }) => call('kinds', { signal }),
      create: async (draft, { signal } = {}) => {
        const { recordId, id, date, code, subject, comments, user } = draft;
        const send = { at: date, kind: code, subject, comments, by: user };
        return createdAs(
          draft,
          toInteraction(await call(`people/${recordId}/entries/${id}`, { method: 'PUT', send, signal })),
        );
      },
      capabilities: { sortable: [] },
    };
  }
}

const SIGNED_OUT = 'You are signed out.';
const SERVER = 'The server had a problem.';
const OFFLINE = 'There is no connection at the moment.';
const BUSY = 'Too many requests. Try again in 30 seconds.';

/** What people read where the history cannot be loaded, and where an entry cannot be saved. */
const sentences: Readonly<Partial<Record<LieName, readonly [list: string | undefined, save: string]>>> = {
  'validation-500': [undefined, 'Please name the purpose.'],
  'session-400': [SIGNED_OUT, SIGNED_OUT],
  'forbidden-404': ['You may not do this.', 'You may not do this.'],
  'error-200': [SERVER, SERVER],
  empty: [SERVER, SERVER],
  html: [SERVER, SERVER],
  login: [SIGNED_OUT, SIGNED_OUT],
  redirect: [SIGNED_OUT, SIGNED_OUT],
  truncated: [SERVER, SERVER],
  warning: [SERVER, SERVER],
  busy: [BUSY, BUSY],
  slow: [OFFLINE, OFFLINE],
  offline: [OFFLINE, OFFLINE],
};

describe('a backend whose answers lie', () => {
  const noise: unknown[] = [];
  const { error, warn } = console;
  const onRejection = ({ reason }: PromiseRejectionEvent) => noise.push(reason);

  beforeEach(() => {
    noise.length = 0;
    const note = (...given: unknown[]) => noise.push(given);
    Object.assign(console, { error: note, warn: note });
    addEventListener('unhandledrejection', onRejection);
  });

  afterEach(() => {
    Object.assign(console, { error, warn });
    removeEventListener('unhandledrejection', onRejection);
    expect(noise, 'the console is clean').to.deep.equal([]);
  });

  for (const [name, [list, save]] of Object.entries(sentences) as [LieName, readonly [string | undefined, string]][]) {
    if (list !== undefined) {
      it(`is told of in words where the history is read: ${lies[name].label}`, async () => {
        const liar = new Liar();
        liar.lie = name;
        const timeline = await TimelineHarness.create(liar.adapter);
        await until('the failure is told', () => timeline.text.includes(list));
        expect(timeline.text).to.include('The history could not be loaded.');
        expect(timeline.text).to.not.include('SECRET');

        liar.lie = undefined;
        if (name === 'forbidden-404') expect(timeline.findButton('Retry')).to.equal(undefined);
        else {
          timeline.button('Retry').click();
          await until('the history is shown', () => timeline.rows.length > 0);
          expect(timeline.text).to.not.include(list);
        }
      });
    }

    it(`keeps what was written where it is saved: ${lies[name].label}`, async () => {
      const liar = new Liar();
      const dialog = await DialogHarness.opened(liar.adapter, { code: 'call' });
      await dialog.fill('Subject', 'Asked about aid');
      liar.lie = name;
      await dialog.save();
      await until('the failure is told', () => dialog.text.includes(save));
      expect(dialog.isOpen).to.equal(true);
      expect(dialog.control('Subject').value).to.equal('Asked about aid');
      expect(dialog.text).to.not.include('SECRET');

      liar.lie = undefined;
      await dialog.save();
      expect(await dialog.result).to.include({ subject: 'Asked about aid', code: 'call' });
    });
  }

  it('shows a history that is empty where 404 says so', async () => {
    const liar = new Liar();
    liar.lie = 'empty-404';
    const timeline = await TimelineHarness.loaded(liar.adapter);
    expect(timeline.text).to.include('Nothing has been logged for Ada Example yet.');
  });

  it('shows the history where JSON is labelled as a page', async () => {
    const liar = new Liar();
    liar.lie = 'text';
    const timeline = await TimelineHarness.loaded(liar.adapter);
    expect(timeline.rows.length).to.be.greaterThan(10);
  });

  it('asks the host to sign people in, and goes on from there', async () => {
    const liar = new Liar();
    const dialog = await DialogHarness.opened(liar.adapter, { code: 'call' });
    await dialog.fill('Subject', 'Asked about aid');
    liar.lie = 'login';
    const asked = new Promise<InteractionSignInNeededEvent>((resolve) =>
      dialog.el.addEventListener('interaction-sign-in-needed', resolve as (event: Event) => void, { once: true }),
    );
    await dialog.save();
    const event = await asked;
    liar.lie = undefined;
    event.retry();
    expect(await dialog.result).to.include({ subject: 'Asked about aid' });
  });

  it('has no lie that is not tried here', () => {
    const tried = [...Object.keys(sentences), 'empty-404', 'text'].sort();
    expect(tried).to.deep.equal(Object.keys(lies).sort());
    expect(RAW_WORDS).to.include('SECRET');
  });
});

describe('a history of several collections, of which one fails', () => {
  async function merged() {
    const liar = new Liar();
    const calls: InteractionAdapter = {
      list: (query) => Promise.resolve(pageOfAll(query, history(3, '2026-11-24T10:00:00Z'))),
    };
    const adapter = mergeAdapters(
      { name: 'Calls', adapter: calls },
      { name: 'Mail', adapter: liar.adapter, prefix: 'mail:' },
    );
    liar.lie = 'html';
    const timeline = await TimelineHarness.loaded(adapter);
    await until('it is named', () => timeline.notices.length > 0);
    return { liar, timeline };
  }

  it('is named, and the others stay', async () => {
    const { timeline } = await merged();
    expect(timeline.notices).to.deep.equal(['Mail could not be loaded. Retry']);
    expect(timeline.subjects).to.deep.equal(['Entry 0', 'Entry 1', 'Entry 2']);
  });

  it('is named where it fails further down, and is there after Retry', async () => {
    const liar = new Liar();
    const calls: InteractionAdapter = {
      list: (query) => Promise.resolve(pageOfAll(query, history(90, '2026-11-24T10:00:00Z'))),
    };
    const adapter = mergeAdapters(
      { name: 'Calls', adapter: calls },
      { name: 'Mail', adapter: liar.adapter, prefix: 'mail:' },
    );
    const timeline = await TimelineHarness.loaded(adapter);
    expect(timeline.notices).to.deep.equal([]);
    liar.lie = 'html';
    timeline.button('Load older').click();
    await until('it is named', () => timeline.notices.length > 0);
    expect(timeline.notices).to.deep.equal(['Mail could not be loaded. Retry']);
    liar.lie = undefined;
    timeline.button('Retry').click();
    await until('nothing is missing', () => timeline.notices.length === 0);
  });

  it('is there after Retry, in its place, and nothing stands twice', async () => {
    const { liar, timeline } = await merged();
    liar.lie = undefined;
    timeline.button('Retry').click();
    await until('it is there', () => timeline.notices.length === 0 && timeline.rows.length > 3);
    await elementUpdated(timeline.el);
    const subjects = timeline.subjects;
    expect(subjects.slice(0, 3)).to.deep.equal(['Entry 0', 'Entry 1', 'Entry 2']);
    expect(subjects.filter((subject) => subject.startsWith('Entry'))).to.have.length(3);
    expect(timeline.rows).to.have.length(43);
  });
});
