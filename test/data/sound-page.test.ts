import { expect } from '@open-wc/testing';
import { readPage } from '../../src/data/checks.js';
import { decodeCodes, decodePage } from '../../src/data/decode.js';
import { soundPage } from '../../src/data/sound-page.js';
import { starterCodes } from '../../src/data/starter-codes.js';

/** An entry that has all that an entry can have, but for what is read by its own checks always. */
const entry = {
  id: 'e1',
  recordId: 'r1',
  followUpOf: 'e0',
  date: '2026-11-23T10:42:00-05:00',
  until: '2026-11-23T10:52:00-05:00',
  createdAt: '2026-11-23T16:00:00Z',
  updatedAt: '2026-11-24T16:00:00Z',
  datePrecision: 'minute',
  timeZone: 'America/New_York',
  recordLabel: 'Ada Example',
  origin: 'user',
  code: 'contact',
  codeLabel: 'Contact',
  subcode: null,
  subcodeLabel: 'Call',
  subject: 'Called',
  comments: '',
  commentsFormat: 'text',
  publicComments: null,
  visibility: 'staff',
  status: { key: 'done', label: 'Done', cancelled: false },
  user: { id: 'u1', name: 'Grace' },
  createdBy: { id: 'u1' },
  relations: [{ id: 'x', label: null, type: 'case', linked: true }],
  attachments: [{ id: 'f', name: 'a.txt', size: 4, type: 'text/plain' }],
  flag: 'raised',
  pinned: true,
  can: { update: true, delete: false },
  version: '1',
};

const pageOf = (...items: readonly unknown[]) => ({
  items,
  next: null,
  previous: 'p',
  total: 1,
  can: { create: true },
});

/** Values that stand where they do not belong. */
const strange = [
  undefined,
  null,
  '',
  'x',
  0,
  Number.NaN,
  true,
  {},
  [],
  [undefined],
  { id: 5 },
  { id: 'y', more: 1 },
  () => 1,
];

/** All entries that differ from the whole one in one property. */
function* changed(): Generator<unknown> {
  for (const name of [...Object.keys(entry), 'links', 'fields', 'state', 'unknown']) {
    for (const value of strange) yield { ...entry, [name]: value };
  }
}

describe('soundPage', () => {
  it('takes a page as the checks leave it', () => {
    expect(soundPage(pageOf(entry))).to.deep.equal(decodePage(pageOf(entry)));
  });

  it('takes no page that the checks would change', () => {
    for (const item of changed()) {
      const page = soundPage(pageOf(item));
      if (page) expect(page, JSON.stringify(item)).to.deep.equal(decodePage(pageOf(item)));
    }
  });

  it('takes no facts of a page that the checks would change', () => {
    for (const name of ['items', 'next', 'previous', 'total', 'position', 'can', 'withheld', 'more']) {
      for (const value of strange) expectSame({ ...pageOf(entry), [name]: value });
    }
  });

  it('leaves a page with an entry twice to the checks', () => {
    expect(soundPage(pageOf(entry, entry))).to.equal(undefined);
  });

  it('leaves what comes of a class to the checks', () => {
    class Row {
      id = 'e1';
      date = null;
      get subject() {
        return 'Called';
      }
    }
    expect(soundPage(pageOf(new Row()))).to.equal(undefined);
  });

  it('gives a copy', () => {
    const item = { ...entry };
    const page = soundPage(pageOf(item));
    item.subject = 'Changed by its owner';
    expect(page?.items[0]?.subject).to.equal('Called');
  });
});

/** Where a page is taken, the checks would have given the same. */
function expectSame(answer: unknown): void {
  const page = soundPage(answer);
  if (page) expect(page).to.deep.equal(decodePage(answer));
}

describe('readPage', () => {
  it('has mended what can be mended', async () => {
    const page = await readPage(pageOf({ ...entry, id: 5, pinned: 'yes' }));
    expect(page.items[0]?.id).to.equal('5');
    expect(page.problems).to.have.length(1);
  });
});

describe('starterCodes', () => {
  it('are what the checks leave of them', () => {
    expect(starterCodes.map((code) => JSON.stringify(code))).to.have.length(decodeCodes(starterCodes).length);
    expect(decodeCodes(starterCodes)).to.deep.equal(JSON.parse(JSON.stringify(starterCodes)));
  });
});
