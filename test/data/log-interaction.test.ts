import { expect } from '@open-wc/testing';
import type { CreateResult, InteractionAdapter, UploadOptions } from '../../src/data/adapter.js';
import { logInteraction } from '../../src/data/log-interaction.js';
import { MemoryAdapter } from '../../src/data/memory/memory-adapter.js';
import { CodeTree } from '../../src/model/code-tree.js';
import type { InteractionDraft } from '../../src/model/interaction-draft.js';
import type { User } from '../../src/model/user.js';
import { file, query } from './support/entries.js';
import { rejection } from './support/rejection.js';

const ana = { id: 'u1', name: 'Ana Núñez' };
const codes = [{ key: 'contact', bareAllowed: false }, { key: 'visit', parent: 'contact' }, { key: 'mailing' }];

/** An adapter that takes everything, and keeps what it was sent. */
class TakingAdapter implements InteractionAdapter {
  readonly sent: [InteractionDraft, object | undefined][] = [];
  readonly capabilities = { maxFileSize: 10, maxFiles: 2, fileTypes: ['.txt', '.pdf'] };
  currentUser? = (): Promise<User | null> => Promise.resolve(ana);

  list = () => Promise.resolve({ items: [], next: null });

  create = (draft: InteractionDraft, options?: UploadOptions): Promise<CreateResult> => {
    this.sent.push([draft, options]);
    return Promise.resolve({ interaction: { ...draft, version: '1' } });
  };

  /** The draft that came last. */
  get draft(): InteractionDraft | undefined {
    return this.sent.at(-1)?.[0];
  }
}

describe('logInteraction', () => {
  it('answers with what the adapter made of the draft', async () => {
    const result = await logInteraction(new TakingAdapter(), { recordId: 'r1', subject: 'Called' });
    expect(result?.interaction).to.include({ recordId: 'r1', subject: 'Called', version: '1' });
  });

  it('names the record in the answer, where the adapter does not', async () => {
    const adapter = new TakingAdapter();
    const { create } = adapter;
    adapter.create = async (draft) => {
      const { interaction } = await create(draft);
      return { interaction: { ...interaction, recordId: undefined } };
    };
    const result = await logInteraction(adapter, { recordId: 'r1' });
    expect(result?.interaction.recordId).to.equal('r1');
  });

  it('gives the draft an id, the same for nobody else', async () => {
    const adapter = new TakingAdapter();
    await logInteraction(adapter, { recordId: 'r1' });
    await logInteraction(adapter, { recordId: 'r1' });
    const [first, second] = adapter.sent.map(([{ id }]) => id);
    expect(first)
      .to.match(/^[0-9a-f-]{36}$/)
      .and.not.equal(second);
  });

  it('dates the draft now, as an instant with its offset', async () => {
    const adapter = new TakingAdapter();
    const before = Math.floor(Date.now() / 60_000) * 60_000;
    await logInteraction(adapter, { recordId: 'r1' });
    expect(adapter.draft?.date).to.match(/T.*(Z|[+-]\d\d:\d\d)$/);
    expect(Date.parse(adapter.draft?.date ?? '')).to.be.within(before, Date.now());
  });

  it('leaves alone what the host has said', async () => {
    const adapter = new TakingAdapter();
    const draft = { id: 'd1', recordId: 'r1', date: '2026-03-29', user: { id: 'u2' }, comments: '  as typed ' };
    await logInteraction(adapter, draft, { currentUser: ana });
    expect(adapter.draft).to.deep.equal(draft);
  });

  it('leaves an unknown date unknown', async () => {
    const adapter = new TakingAdapter();
    await logInteraction(adapter, { recordId: 'r1', date: null });
    expect(adapter.draft?.date).to.equal(null);
  });

  describe('the user', () => {
    it('is the one that the caller names', async () => {
      const adapter = new TakingAdapter();
      await logInteraction(adapter, { recordId: 'r1' }, { currentUser: { id: 'u9' } });
      expect(adapter.draft?.user).to.deep.equal({ id: 'u9' });
    });

    it('is else asked of the adapter', async () => {
      const adapter = new TakingAdapter();
      await logInteraction(adapter, { recordId: 'r1' });
      expect(adapter.draft?.user).to.deep.equal(ana);
    });

    it('stays open where nobody knows', async () => {
      const adapter = new TakingAdapter();
      delete adapter.currentUser;
      await logInteraction(adapter, { recordId: 'r1' });
      expect(adapter.draft?.user).to.equal(undefined);
    });

    it('stays open where the adapter fails to say, for the entry must not be lost', async () => {
      const adapter = new TakingAdapter();
      adapter.currentUser = () => Promise.reject(new Error('HTTP 500'));
      await logInteraction(adapter, { recordId: 'r1' });
      expect(adapter.sent).to.have.length(1);
    });
  });

  describe('a draft that cannot be saved', () => {
    it('is refused with the reason at each field, and not sent', async () => {
      const adapter = new TakingAdapter();
      const error = await rejection(logInteraction(adapter, { date: 'tomorrow', recordId: 'r1' }, { codes }));
      expect(error).to.include({ kind: 'invalid', retryable: false });
      expect(error.fields).to.deep.equal({ code: 'is required', date: 'is not of the form of the field' });
      expect(error.message).to.contain('code is required');
      expect(adapter.sent).to.have.length(0);
    });

    it('is refused without a record', async () => {
      const error = await rejection(logInteraction(new TakingAdapter(), { subject: 'Called' }));
      expect(error.fields).to.deep.equal({ recordId: 'is required' });
    });

    it('is held against a tree of codes too', async () => {
      const call = logInteraction(
        new TakingAdapter(),
        { recordId: 'r1', code: 'contact' },
        { codes: new CodeTree(codes) },
      );
      expect((await rejection(call)).fields).to.deep.equal({ subcode: 'is required under this code' });
    });

    it('is refused for a file larger than the adapter takes', async () => {
      const files = [file('scan.pdf', 'eleven byte')];
      const error = await rejection(logInteraction(new TakingAdapter(), { recordId: 'r1' }, { files }));
      expect(error.fields).to.deep.equal({ attachments: 'scan.pdf is too large (at most 10)' });
    });

    it('is refused for more files than the adapter takes, and for those of another type', async () => {
      const many = ['a.txt', 'b.txt', 'c.txt'].map((name) => file(name, ''));
      const tooMany = await rejection(logInteraction(new TakingAdapter(), { recordId: 'r1' }, { files: many }));
      expect(tooMany.fields).to.deep.equal({ attachments: 'are too many (at most 2)' });
      const wrong = [file('scan.exe', '')];
      const error = await rejection(logInteraction(new TakingAdapter(), { recordId: 'r1' }, { files: wrong }));
      expect(error.fields).to.deep.equal({ attachments: 'scan.exe is not of a type that is taken' });
    });
  });

  it('is unsupported where the adapter cannot create', async () => {
    const { list } = new TakingAdapter();
    expect(await rejection(logInteraction({ list }, { recordId: 'r1' }))).to.include({ kind: 'unsupported' });
  });

  it('hands files, signal and progress on to the adapter', async () => {
    const adapter = new TakingAdapter();
    const files = [file('note.txt', 'short')];
    const { signal } = new AbortController();
    const onProgress = () => undefined;
    await logInteraction(adapter, { recordId: 'r1' }, { files, signal, onProgress });
    expect(adapter.sent[0]?.[1]).to.deep.equal({ files, signal, onProgress });
  });

  it('passes on what the adapter refuses', async () => {
    const adapter = new MemoryAdapter();
    const signal = AbortSignal.abort();
    expect(await rejection(logInteraction(adapter, { recordId: 'r1' }, { signal }))).to.include({ kind: 'aborted' });
    expect((await adapter.list(query())).items).to.have.length(0);
  });

  it('names the field that is wrong in the answer of the adapter', async () => {
    const adapter = new TakingAdapter();
    adapter.create = () => Promise.resolve({ interaction: { subject: 'no id' } } as unknown as CreateResult);
    expect((await rejection(logInteraction(adapter, { recordId: 'r1' }))).message).to.contain('create.interaction.id');
  });

  it('stores nothing when the page says no', async () => {
    const adapter = new TakingAdapter();
    const asked: InteractionDraft[] = [];
    const approve = (draft: InteractionDraft) => {
      asked.push(draft);
      return Promise.resolve(false);
    };
    const result = await logInteraction(adapter, { recordId: 'r1', subject: 'Called' }, { approve });
    expect(result).to.equal(null);
    expect(adapter.sent).to.have.length(0);
    expect(asked[0]).to.deep.include({ recordId: 'r1', subject: 'Called', user: ana });
  });

  describe('a code that is a watch flag', () => {
    const flags = [{ key: 'flag', flag: true }, { key: 'contact' }, { key: 'alarm', parent: 'contact', flag: true }];
    const flagOf = async (draft: Partial<InteractionDraft>) => {
      const adapter = new TakingAdapter();
      await logInteraction(adapter, { recordId: 'r1', ...draft }, { codes: flags });
      return adapter.draft?.flag;
    };

    it('raises the flag', async () => {
      expect(await flagOf({ code: 'flag' })).to.equal('raised');
    });

    it('raises it where only the subcode is one', async () => {
      expect(await flagOf({ code: 'contact', subcode: 'alarm' })).to.equal('raised');
    });

    it('leaves a flag that was lifted already', async () => {
      expect(await flagOf({ code: 'flag', flag: 'lifted' })).to.equal('lifted');
    });

    it('is the only one that does', async () => {
      expect(await flagOf({ code: 'contact' })).to.equal(undefined);
    });
  });
});
