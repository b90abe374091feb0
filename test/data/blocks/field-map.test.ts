import { expect } from '@open-wc/testing';
import { idFrom, mapFields, valueAt } from '../../../src/data/blocks/blocks.js';
import { decodePage } from '../../../src/data/decode.js';

interface Note {
  readonly noteId: number;
  readonly title: string | null;
  readonly created: string;
  readonly owner: { readonly id: number; readonly name: { readonly full: string } } | null;
  readonly stage?: string;
}

const NOTE: Note = {
  noteId: 17,
  title: 'Call',
  created: '2024-11-23',
  owner: { id: 4, name: { full: 'Ada' } },
  stage: 'Held',
};

describe('mapFields', () => {
  const toInteraction = mapFields<Note>({
    id: 'noteId',
    date: ({ created }) => created,
    subject: 'title',
    'user.id': 'owner.id',
    'user.name': 'owner.name.full',
    'status.label': 'stage',
    origin: () => 'user',
    comments: undefined,
  });

  it('takes fields from paths, functions and constants, and makes texts of numbers that name things', () => {
    expect(toInteraction(NOTE)).to.deep.equal({
      id: '17',
      date: '2024-11-23',
      subject: 'Call',
      user: { id: '4', name: 'Ada' },
      status: { key: 'Held', label: 'Held' },
      origin: 'user',
    });
  });

  it('leaves out what is missing, and keeps null where it says that there is nothing', () => {
    const { stage, ...rest } = NOTE;
    expect(toInteraction({ ...rest, title: null, owner: null })).to.deep.equal({
      id: '17',
      date: '2024-11-23',
      subject: null,
      origin: 'user',
    });
  });

  it('takes a whole user from a function, and knows one by the name alone', () => {
    const map = mapFields({ id: 'id', user: ({ by }) => ({ id: '', name: String(by) }) });
    expect(map({ id: 'a', by: 'Ada' })).to.deep.equal({ id: 'a', date: null, user: { id: 'Ada', name: 'Ada' } });
  });

  it('has nobody for a user without id and name', () => {
    const map = mapFields({ id: 'id', user: () => ({ id: '' }) });
    expect(map({ id: 'a' })).to.deep.equal({ id: 'a', date: null });
  });

  it('has a status that is cancelled without a name be none', () => {
    const map = mapFields({ id: 'id', 'status.cancelled': () => true });
    expect(map({ id: 'a' })).to.deep.equal({ id: 'a', date: null });
  });

  it('leaves a row without an id for the widget to name', () => {
    const map = mapFields({ id: 'key' });
    const { items, problems } = decodePage({ items: [map({ key: 1 }), map({})], next: null });
    expect(items).to.have.length(1);
    expect(problems?.map(({ source }) => source)).to.deep.equal(['items[1]']);
  });
});

describe('idFrom', () => {
  const id = idFrom<Note>('created', 'owner.id');

  it('makes the same id of the same row, and another of another', () => {
    expect(id(NOTE)).to.equal(id({ ...NOTE, title: 'changed' }));
    expect(id({ ...NOTE, owner: null })).to.not.equal(id(NOTE));
  });

  it('makes none where all is missing', () => {
    expect(idFrom('a', 'b.c')({ b: null })).to.equal(undefined);
  });
});

describe('valueAt', () => {
  it('reads own properties only, through objects', () => {
    const row = { a: { b: [1], c: null } };
    expect(valueAt(row, 'a.b.0')).to.equal(1);
    for (const path of ['a.c.d', 'a.toString', 'x.y', 'a.b.length.0'])
      expect(valueAt(row, path), path).to.equal(undefined);
  });
});
