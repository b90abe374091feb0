import { expect } from '@open-wc/testing';
import { MAX_FILE_SIZE, type LocalAdapter, type LocalAdapterOptions } from '../../../src/data/local/local-adapter.js';
import type { AdapterChange } from '../../../src/data/adapter.js';
import type { Query } from '../../../src/data/query.js';
import type { InteractionChanges } from '../../../src/model/interaction-draft.js';
import { allPages } from './all-pages.js';
import { draft, file, history, ids, query } from './entries.js';
import { rejection, rejectionKind } from './rejection.js';

const users = [
  { id: 'u1', name: 'Ana Núñez' },
  { id: 'u2', name: 'Bo Lind' },
  { id: 'u3', name: 'Ann Bolt' },
];

/** What every adapter that keeps entries itself promises, wherever it keeps them. */
export function localAdapterPromises(make: (options?: LocalAdapterOptions) => LocalAdapter): void {
  describe('list', () => {
    it('answers an empty page for a record that nobody has written to', async () => {
      const page = await make().list(query({ recordId: 'nobody' }));
      expect(page).to.deep.equal({ items: [], next: null, position: 0, total: 0, totalUnfiltered: 0 });
    });

    it('puts the newest first, an unknown date last, ties by id', async () => {
      const adapter = make();
      await adapter.importInteractions([
        { id: 'unknown', recordId: 'r1', date: null },
        { id: 'b', recordId: 'r1', date: '2026-01-02T00:00:00Z' },
        { id: 'a', recordId: 'r1', date: '2026-01-02T01:00:00+01:00' },
        { id: 'day', recordId: 'r1', date: '2026-01-02' },
        { id: 'B', recordId: 'r1', date: '2026-01-02T00:00:00Z' },
      ]);
      expect(ids((await adapter.list(query())).items)).to.deep.equal(['day', 'B', 'a', 'b', 'unknown']);
    });

    it('turns the whole order around when it sorts by date ascending', async () => {
      const adapter = make();
      const entries = [...history(7, (index) => ({ date: index % 2 ? '2026-01-01' : `2026-01-0${index + 1}` }))];
      await adapter.importInteractions([...entries, { id: 'unknown', recordId: 'r1', date: null }]);
      const sort = { by: 'date', direction: 'ascending' } as const;
      const newestFirst = ids(await allPages(adapter, query({ limit: 3 })));
      expect(ids(await allPages(adapter, query({ limit: 3, sort })))).to.deep.equal(newestFirst.reverse());
    });

    it('leaves what machines did out of the interactions, and merges it into the activities', async () => {
      const adapter = make();
      await adapter.importInteractions(history(9, (index) => (index % 3 ? {} : { origin: 'system' })));
      const interactions = await allPages(adapter, query({ limit: 2 }));
      const activities = await allPages(adapter, query({ limit: 2, view: 'activities' }));
      expect(interactions.map(({ subject }) => subject)).to.deep.equal(
        [8, 7, 5, 4, 2, 1].map((index) => `Entry ${index}`),
      );
      expect(activities.map(({ subject }) => subject)).to.deep.equal(
        [8, 7, 6, 5, 4, 3, 2, 1, 0].map((index) => `Entry ${index}`),
      );
    });

    it('counts every entry of the view', async () => {
      const adapter = make();
      await adapter.importInteractions(history(9, (index) => (index % 3 ? {} : { origin: 'system' })));
      expect((await adapter.list(query({ limit: 2 }))).total).to.equal(6);
      expect((await adapter.list(query({ limit: 2, view: 'activities' }))).total).to.equal(9);
    });

    it('ends after a full last page', async () => {
      const adapter = make();
      await adapter.importInteractions(history(4));
      const first = await adapter.list(query({ limit: 2 }));
      const second = await adapter.list(query({ limit: 2, cursor: first.next ?? undefined }));
      expect(second.items).to.have.length(2);
      expect(second.next).to.equal(null);
    });

    it('pages through 749 entries of one second without loss or repeat', async () => {
      const adapter = make();
      const entries = history(749, () => ({ date: '2026-05-05T05:05:05Z' }));
      await adapter.importInteractions(entries);
      expect(ids(await allPages(adapter, query({ limit: 50 })))).to.deep.equal(ids(entries));
    });

    it('pages through entries of unknown date', async () => {
      const adapter = make();
      const entries = history(5, () => ({ date: null }));
      await adapter.importInteractions(entries);
      expect(ids(await allPages(adapter, query({ limit: 2 })))).to.deep.equal(ids(entries));
    });

    it('keeps its place when an entry before the cursor appears and the one at it goes', async () => {
      const adapter = make();
      await adapter.importInteractions(history(6));
      const first = await adapter.list(query({ limit: 2 }));
      await adapter.create(draft({ date: '2027-01-01T00:00:00Z' }));
      await adapter.delete({ id: 'id-000004', recordId: 'r1' });
      const second = await adapter.list(query({ limit: 2, cursor: first.next ?? undefined }));
      expect(ids(second.items)).to.deep.equal(['id-000003', 'id-000002']);
    });

    it('finds raised flags of any age, and only those', async () => {
      const adapter = make();
      await adapter.importInteractions(
        history(300, (index) => (index % 100 ? {} : { flag: index ? 'raised' : 'lifted' })),
      );
      const page = await adapter.list(query({ flagged: true, limit: 1 }));
      expect(ids(page.items)).to.deep.equal(['id-000200']);
      expect(page.total).to.equal(2);
      const rest = await adapter.list(query({ flagged: true, limit: 1, cursor: page.next ?? undefined }));
      expect(ids(rest.items)).to.deep.equal(['id-000100']);
      expect(rest.next).to.equal(null);
    });

    const wrong: Record<string, Partial<Record<keyof Query, unknown>>> = {
      'no record': { recordId: undefined },
      'an empty record id': { recordId: '' },
      'an unknown view': { view: 'everything' },
      'a limit of 0': { limit: 0 },
      'a limit of 201': { limit: 201 },
      'half an entry': { limit: 1.5 },
      'an unknown direction': { sort: { by: 'date', direction: 'up' } },
      'a day that is none': { filters: { from: '2026-02-30' } },
      'a time zone that is none': { timeZone: 'Mars/Olympus' },
      'a language that is none': { locale: 'english please' },
      'a cursor that nobody made': { cursor: 'first' },
      'a cursor of another shape': { cursor: '["r1", 7]' },
      'an anchor without a day': { anchor: { date: 'soon' } },
      'an anchor without an entry': { anchor: { id: '' } },
    };
    for (const [what, changes] of Object.entries(wrong)) {
      it(`refuses ${what} as invalid`, async () => {
        expect(await rejectionKind(make().list({ ...query(), ...changes } as Query))).to.equal('invalid');
      });
    }

    const others: Record<string, Partial<Query>> = {
      record: { recordId: 'r2' },
      view: { view: 'activities' },
      order: { sort: { by: 'date', direction: 'ascending' } },
      'choice of flags': { flagged: true },
      language: { locale: 'de' },
    };
    for (const [what, changes] of Object.entries(others)) {
      it(`refuses the cursor of another ${what}`, async () => {
        const adapter = make();
        await adapter.importInteractions(history(3));
        const { next } = await adapter.list(query({ limit: 1 }));
        const call = adapter.list({ ...query({ limit: 1, ...changes }), cursor: next ?? undefined });
        expect(await rejectionKind(call)).to.equal('invalid');
      });
    }
  });

  describe('create', () => {
    it('keeps what the draft says, with a version and the instant it was made', async () => {
      const adapter = make({ now: () => new Date('2026-11-24T12:00:00Z'), currentUser: users[0] });
      const wanted = draft({ comments: 'Will call back', fields: { fee: { amount: 5, currency: 'USD' } } });
      const { interaction } = await adapter.create(wanted);
      expect(interaction).to.deep.equal({
        ...wanted,
        version: '1',
        createdAt: '2026-11-24T12:00:00.000Z',
        createdBy: users[0],
      });
      expect(await adapter.get({ id: wanted.id, recordId: 'r1' })).to.deep.equal(interaction);
    });

    it('stores nothing twice when it is repeated, and answers with what is there', async () => {
      const adapter = make();
      const wanted = draft();
      const first = await adapter.create(wanted);
      const second = await adapter.create({ ...wanted, subject: 'Another' });
      expect(second.interaction).to.deep.equal(first.interaction);
      expect((await adapter.list(query())).total).to.equal(1);
    });

    it('keeps one of two that run at once', async () => {
      const adapter = make();
      const wanted = draft();
      await Promise.all([adapter.create(wanted), adapter.create(wanted)]);
      expect((await adapter.list(query())).total).to.equal(1);
    });

    it('refuses an id that an entry of another record has', async () => {
      const adapter = make();
      const wanted = draft();
      await adapter.create(wanted);
      const error = await rejection(adapter.create({ ...wanted, recordId: 'r2' }));
      expect(error.kind).to.equal('invalid');
      expect(error.fields).to.have.property('id');
    });

    const wrong: Record<string, Record<string, unknown>> = {
      'an empty id': { id: '' },
      'no record': { recordId: undefined },
      'a day that does not exist': { date: '2026-02-30' },
      'a date that is a number': { date: 17 },
      'a missing date': { date: undefined },
      'an unknown origin': { origin: 'robot' },
      'an unknown flag': { flag: 'half' },
      'what is no plain data': { fields: { call: () => 1 } },
    };
    for (const [what, changes] of Object.entries(wrong)) {
      it(`refuses ${what} as invalid, and stores nothing`, async () => {
        const adapter = make();
        const call = adapter.create({ ...draft(), ...changes });
        expect(await rejectionKind(call)).to.equal('invalid');
        expect((await adapter.list(query())).total).to.equal(0);
      });
    }

    it('is not reached by later changes of the draft', async () => {
      const adapter = make();
      const fields: Record<string, string> = { room: '12' };
      const wanted = draft({ fields });
      const call = adapter.create(wanted);
      fields['room'] = '13';
      await call;
      expect((await adapter.get({ id: wanted.id, recordId: 'r1' })).fields).to.deep.equal({ room: '12' });
    });

    it('reports each relation that the entry applies to', async () => {
      const { applied } = await make().create(draft({ relations: [{ id: 'mother' }] }));
      expect(applied).to.deep.equal([{ relationId: 'mother', applied: true }]);
    });
  });

  describe('files', () => {
    it('are kept with the entry and opened again', async () => {
      const adapter = make();
      const letter = file('letter.txt', 'Dear parent');
      const { interaction } = await adapter.create(draft(), { files: [letter] });
      const attachment = { id: letter.id, name: 'letter.txt', size: 11, type: 'text/plain' };
      expect(interaction.attachments).to.deep.equal([attachment]);
      const blob = await adapter.openAttachment(attachment);
      expect(await blob.text()).to.equal('Dear parent');
      expect(blob.type).to.equal('text/plain');
    });

    it('tell their progress once they are kept', async () => {
      const progress: unknown[] = [];
      const letter = file('letter.txt', 'Dear parent');
      await make().create(draft(), { files: [letter], onProgress: (...told) => progress.push(told) });
      expect(progress).to.deep.equal([[letter.id, 1]]);
    });

    it('are limited to 25 MB, and the host may choose', () => {
      expect(MAX_FILE_SIZE).to.equal(25_000_000);
      expect(make().capabilities).to.deep.include({ files: 'with', maxFileSize: 25_000_000 });
      expect(make({ maxFileSize: 10 }).capabilities.maxFileSize).to.equal(10);
    });

    it('above the limit are refused while the text and the others are kept', async () => {
      const adapter = make({ maxFileSize: 10 });
      const [small, large] = [file('small.txt', '1234567890'), file('large.txt', '12345678901')];
      const result = await adapter.create(draft(), { files: [large, small] });
      expect(result.interaction.attachments?.map(({ id }) => id)).to.deep.equal([small.id]);
      expect(result.attachmentErrors?.map(({ fileId, error }) => [fileId, error.kind])).to.deep.equal([
        [large.id, 'invalid'],
      ]);
      expect((await adapter.list(query())).total).to.equal(1);
    });

    it('of one id are refused the second time', async () => {
      const twice = file('twice.txt', 'once');
      const { attachmentErrors } = await make().create(draft(), { files: [twice, twice] });
      expect(attachmentErrors).to.have.length(1);
    });

    it('that a repeated create brings anew are reported, not dropped in silence', async () => {
      const adapter = make();
      const wanted = draft();
      await adapter.create(wanted);
      const late = file('late.txt', 'late');
      const { attachmentErrors } = await adapter.create(wanted, { files: [late] });
      expect(attachmentErrors?.map(({ fileId }) => fileId)).to.deep.equal([late.id]);
    });

    it('of the same id in two entries stay apart', async () => {
      const adapter = make();
      const first = draft();
      const second = draft();
      const attachment = { id: 'file-1', name: 'scan.txt' };
      await adapter.create(first, { files: [{ ...attachment, blob: new Blob(['first']) }] });
      await adapter.create(second, { files: [{ ...attachment, blob: new Blob(['second']) }] });
      expect(await rejectionKind(adapter.openAttachment(attachment))).to.equal('invalid');
      await adapter.delete(first);
      expect(await (await adapter.openAttachment(attachment, { ref: second })).text()).to.equal('second');
    });

    it('go with their entry', async () => {
      const adapter = make();
      const letter = file('letter.txt', 'Dear parent');
      const { interaction } = await adapter.create(draft(), { files: [letter] });
      await adapter.delete({ id: interaction.id, recordId: 'r1' });
      expect(await rejectionKind(adapter.openAttachment(letter))).to.equal('not-found');
    });

    it('are attached and detached later, each with a version', async () => {
      const adapter = make();
      const ref = draft();
      await adapter.create(ref);
      const letter = file('letter.txt', 'Dear parent');
      const attached = await adapter.attach(ref, letter);
      expect(attached).to.deep.include({ version: '2' });
      expect(attached.attachments).to.have.length(1);
      expect((await adapter.attach(ref, letter)).version, 'attaching again changes nothing').to.equal('2');
      const detached = await adapter.detach(ref, letter.id);
      expect(detached).to.deep.include({ version: '3' }).and.not.have.property('attachments');
      expect(await rejectionKind(adapter.openAttachment(letter, { ref }))).to.equal('not-found');
      expect(await rejectionKind(adapter.detach(ref, letter.id))).to.equal('not-found');
    });

    it('above the limit are not attached', async () => {
      const adapter = make({ maxFileSize: 3 });
      const ref = draft();
      await adapter.create(ref);
      expect(await rejectionKind(adapter.attach(ref, file('large.txt', '1234')))).to.equal('invalid');
    });
  });

  describe('update', () => {
    it('keeps what is absent, clears what is null, and counts the version on', async () => {
      const adapter = make({ now: () => new Date('2026-11-24T12:00:00Z') });
      const ref = draft({ comments: 'Old' });
      await adapter.create(ref);
      const changed = await adapter.update(ref, {
        subject: 'New',
        comments: null,
        code: undefined,
      });
      expect(changed).to.deep.include({ subject: 'New', code: 'contact', version: '2' });
      expect(changed).to.deep.include({ updatedAt: '2026-11-24T12:00:00.000Z' });
      expect(changed).not.to.have.property('comments');
      expect(await adapter.get(ref)).to.deep.equal(changed);
    });

    it('moves the entry to its new date', async () => {
      const adapter = make();
      await adapter.importInteractions(history(3));
      await adapter.update({ id: 'id-000000', recordId: 'r1' }, { date: '2027-01-01' });
      await adapter.update({ id: 'id-000002', recordId: 'r1' }, { date: null });
      const page = await adapter.list(query());
      expect(ids(page.items)).to.deep.equal(['id-000000', 'id-000001', 'id-000002']);
      expect(page.total).to.equal(3);
    });

    it('moves the entry between the views', async () => {
      const adapter = make();
      await adapter.importInteractions(history(2));
      await adapter.update({ id: 'id-000000', recordId: 'r1' }, { origin: 'system' });
      expect((await adapter.list(query())).total).to.equal(1);
      expect((await adapter.list(query({ view: 'activities' }))).total).to.equal(2);
    });

    it('raises and lifts a flag', async () => {
      const adapter = make();
      const ref = draft();
      await adapter.create(ref);
      await adapter.update(ref, { flag: 'raised', date: '2020-01-01' });
      await adapter.update(ref, { date: '2021-01-01' });
      expect(ids((await adapter.list(query({ flagged: true }))).items)).to.deep.equal([ref.id]);
      await adapter.update(ref, { flag: 'lifted' });
      expect((await adapter.list(query({ flagged: true }))).items).to.deep.equal([]);
    });

    it('takes the old name of a code away with the code', async () => {
      const adapter = make();
      const ref = { id: 'old', recordId: 'r1' };
      await adapter.importInteractions([{ ...ref, date: null, code: 'x', codeLabel: 'Extinct', subcode: 'y' }]);
      expect(await adapter.update(ref, { code: 'contact' })).not.to.have.property('codeLabel');
    });

    it('refuses another version as a conflict that carries the current entry', async () => {
      const adapter = make();
      const ref = draft();
      await adapter.create(ref);
      const current = await adapter.update(ref, { subject: 'First' }, { version: '1' });
      const error = await rejection(adapter.update(ref, { subject: 'Second' }, { version: '1' }));
      expect(error.kind).to.equal('conflict');
      expect(error.current).to.deep.equal(current);
      expect(await adapter.get(ref)).to.deep.equal(current);
    });

    it('refuses what is not for a person to change', async () => {
      const adapter = make();
      const ref = draft();
      await adapter.create(ref);
      const error = await rejection(adapter.update(ref, { id: 'other' } as InteractionChanges));
      expect(error.kind).to.equal('invalid');
      expect(error.fields).to.have.property('id');
    });
  });

  describe('get, update and delete', () => {
    it('do not find what is not there, nor the entry of another record', async () => {
      const adapter = make();
      const { id } = (await adapter.create(draft())).interaction;
      for (const ref of [
        { id: 'nothing', recordId: 'r1' },
        { id, recordId: 'r2' },
      ]) {
        expect(await rejectionKind(adapter.get(ref))).to.equal('not-found');
        expect(await rejectionKind(adapter.update(ref, { subject: 'x' }))).to.equal('not-found');
        expect(await rejectionKind(adapter.delete(ref))).to.equal('not-found');
      }
    });

    it('refuse an empty reference as invalid', async () => {
      expect(await rejectionKind(make().get({ id: '', recordId: 'r1' }))).to.equal('invalid');
    });
  });

  describe('delete', () => {
    it('takes the entry away and counts it off', async () => {
      const adapter = make();
      await adapter.importInteractions(history(2, () => ({ flag: 'raised' })));
      await adapter.delete({ id: 'id-000001', recordId: 'r1' });
      const page = await adapter.list(query());
      expect([ids(page.items), page.total]).to.deep.equal([['id-000000'], 1]);
      expect(ids((await adapter.list(query({ flagged: true }))).items)).to.deep.equal(['id-000000']);
    });

    it('refuses another version as a conflict', async () => {
      const adapter = make();
      const ref = draft();
      await adapter.create(ref);
      expect(await rejectionKind(adapter.delete(ref, { version: '0' }))).to.equal('conflict');
      expect((await adapter.list(query())).total).to.equal(1);
    });
  });

  describe('importInteractions', () => {
    it('keeps ids, versions and dates, and can be repeated', async () => {
      const adapter = make();
      const entries = history(3, () => ({ version: '7', createdAt: '2020-01-01T00:00:00Z' }));
      await adapter.importInteractions(entries);
      await adapter.importInteractions(entries);
      const page = await adapter.list(query());
      expect(page.items).to.deep.equal(entries.toReversed());
      expect(page.total).to.equal(3);
    });

    it('puts an entry in the place of the one with its id, files included', async () => {
      const adapter = make();
      const entry = { id: 'a', recordId: 'r1', date: '2026-01-01' };
      const [one, two] = [
        { id: 'one', name: 'one.txt' },
        { id: 'two', name: 'two.txt' },
      ];
      const files = new Map([
        ['one', new Blob(['1'])],
        ['two', new Blob(['2'])],
      ]);
      await adapter.importInteractions([{ ...entry, attachments: [one] }], { files });
      await adapter.importInteractions([{ ...entry, recordId: 'r2', attachments: [two] }], { files });
      expect((await adapter.list(query())).total).to.equal(0);
      expect((await adapter.list(query({ recordId: 'r2' }))).total).to.equal(1);
      expect(await rejectionKind(adapter.openAttachment(one))).to.equal('not-found');
      expect(await (await adapter.openAttachment(two)).text()).to.equal('2');
    });

    it('stores nothing where one entry is wrong', async () => {
      const adapter = make();
      const [first, ...rest] = history(3);
      const call = adapter.importInteractions([...rest, { ...first!, date: 'yesterday' }]);
      expect(await rejectionKind(call)).to.equal('invalid');
      expect((await adapter.list(query())).total).to.equal(0);
    });
  });

  describe('an aborted call', () => {
    it('rejects as aborted, whatever it is', async () => {
      const adapter = make();
      const wanted = draft();
      await adapter.create(wanted);
      const signal = AbortSignal.abort();
      const calls = [
        adapter.list(query(), { signal }),
        adapter.codes({ signal }),
        adapter.users({ signal }),
        adapter.relations('r1', { signal }),
        adapter.currentUser({ signal }),
        adapter.get(wanted, { signal }),
        adapter.create(draft(), { signal }),
        adapter.update(wanted, { subject: 'x' }, { signal }),
        adapter.delete(wanted, { signal }),
        adapter.attach(wanted, file('a', 'a'), { signal }),
        adapter.detach(wanted, 'a', { signal }),
        adapter.openAttachment({ id: 'a', name: 'a' }, { signal }),
        adapter.importInteractions([], { signal }),
      ];
      for (const call of calls) expect(await rejectionKind(call)).to.equal('aborted');
    });

    it('stores nothing, also when it is aborted right after it began', async () => {
      const adapter = make();
      const controller = new AbortController();
      const call = adapter.create(draft(), { signal: controller.signal, files: [file('a', 'a')] });
      controller.abort();
      expect(await rejectionKind(call)).to.equal('aborted');
      expect((await adapter.list(query())).total).to.equal(0);
    });

    it('changes nothing, also when it is aborted right after it began', async () => {
      const adapter = make();
      const ref = draft();
      const { interaction } = await adapter.create(ref);
      const controller = new AbortController();
      const { signal } = controller;
      const calls = [adapter.update(ref, { subject: 'New' }, { signal }), adapter.delete(ref, { signal })];
      controller.abort();
      for (const result of await Promise.allSettled(calls)) {
        expect(result).to.have.nested.property('reason.kind', 'aborted');
      }
      expect(await adapter.get(ref)).to.deep.equal(interaction);
    });

    it('does not answer a list that nobody waits for', async () => {
      const controller = new AbortController();
      const call = make().list(query(), { signal: controller.signal });
      controller.abort();
      expect(await rejectionKind(call)).to.equal('aborted');
    });
  });

  describe('subscribe', () => {
    it('tells of every write of its own to the record, and of no other', async () => {
      const adapter = make();
      const changes: AdapterChange[] = [];
      adapter.subscribe('r1', (change) => changes.push(change));
      const ref = draft();
      await adapter.create(ref);
      await adapter.create(ref);
      await adapter.create(draft({ recordId: 'r2' }));
      const updated = await adapter.update(ref, { subject: 'New' });
      await adapter.delete(ref);
      await adapter.importInteractions(history(2));
      expect(changes.map(({ type }) => type)).to.deep.equal(['created', 'updated', 'deleted', 'stale']);
      expect(changes[1]).to.deep.equal({ type: 'updated', interaction: updated });
      expect(changes[2]).to.deep.equal({ type: 'deleted', id: ref.id });
    });

    it('is silent after it was stopped, and about writes that failed', async () => {
      const adapter = make();
      const changes: AdapterChange[] = [];
      const stop = adapter.subscribe('r1', (change) => changes.push(change));
      await rejection(adapter.delete({ id: 'nothing', recordId: 'r1' }));
      stop();
      stop();
      await adapter.create(draft());
      expect(changes).to.deep.equal([]);
    });
  });

  describe('lists of the host', () => {
    it('are the starter codes where the host brings none', async () => {
      const codes = await make().codes();
      expect(codes.map(({ key }) => key)).to.include.members(['contact', 'call-parent', 'flag']);
    });

    it('are the codes that the host brings', async () => {
      expect(await make({ codes: [{ key: 'only' }] }).codes()).to.deep.equal([{ key: 'only' }]);
    });

    it('find users by every word, without case and accents, up to the limit', async () => {
      const adapter = make({ users });
      expect(await adapter.users({ search: 'NUNEZ a' })).to.deep.equal([users[0]]);
      expect(await adapter.users({ search: 'bo', limit: 1 })).to.deep.equal([users[1]]);
      expect(await adapter.users()).to.deep.equal(users);
    });

    it('refuse a limit below one', async () => {
      expect(await rejectionKind(make({ users }).users({ limit: 0 }))).to.equal('invalid');
    });

    it('offer the current user alone where nobody else is known', async () => {
      expect(await make({ currentUser: users[0] }).users()).to.deep.equal([users[0]]);
      expect(await make().users()).to.deep.equal([]);
      expect(await make().currentUser()).to.equal(null);
    });

    it('know the relations of a record, given as a list or as a function', async () => {
      const mother = { id: 'm', label: 'Mia', type: 'Mother' };
      const father = { id: 'f', label: 'Finn', type: 'Father' };
      const listed = make({ relations: { r1: [mother, father] } });
      expect(await listed.relations('r1', { search: 'moth' })).to.deep.equal([mother]);
      expect(await listed.relations('toString')).to.deep.equal([]);
      const asked = make({ relations: (recordId) => (recordId === 'r1' ? [father] : []) });
      expect(await asked.relations('r1')).to.deep.equal([father]);
    });

    it('reject with a typed error where the function throws', async () => {
      const adapter = make({
        relations: () => {
          throw new Error('down');
        },
      });
      expect(await rejectionKind(adapter.relations('r1'))).to.equal('server');
    });
  });
}
