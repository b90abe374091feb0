import { expect } from '@open-wc/testing';
import { AdapterError } from '../../src/data/adapter-error.js';
import { decodeChange, decodeCodes, decodeCurrentUser, decodeInteraction, decodePage } from '../../src/data/decode.js';
import { decodeChoices, decodeCreateResult, decodeRelations, decodeUsers } from '../../src/data/decode-answers.js';

const row = { id: 'e1', date: '2026-11-23T10:42:00-05:00', subject: 'Called' };

/** A page of these rows; of no type, as everything that comes from outside. */
function pageOf(...items: readonly unknown[]): unknown {
  return { items, next: null };
}

/** What was wrong with a page: where, and the words. */
function problemsOf(answer: unknown): [string, string][] {
  return (decodePage(answer).problems ?? []).map(({ source, error }) => [source, error.message]);
}

function failure(call: () => unknown): AdapterError {
  try {
    call();
  } catch (error) {
    return error as AdapterError;
  }
  expect.fail('nothing was thrown');
}

describe('decodePage', () => {
  it('takes a page as it is', () => {
    const page = {
      items: [row],
      next: 'more',
      previous: null,
      total: 7,
      totalUnfiltered: 9,
      can: { create: false },
      withheld: 2,
      asOf: '2026-11-23T10:42:00Z',
    };
    expect(decodePage(page)).to.deep.equal(page);
  });

  it('takes an empty page', () => {
    expect(decodePage(pageOf())).to.deep.equal({ items: [], next: null });
  });

  const malformed: Record<string, [unknown, string]> = {
    nothing: [undefined, 'expected an object, got undefined'],
    null: [null, 'expected an object, got null'],
    'a list': [[row], 'expected an object, got a list'],
    'a sentence': ['Not found', 'expected an object, got a text of 9 characters'],
    'an object of items': [{ items: {}, next: null }, 'items: expected a list, got an object'],
    'a missing list': [{ next: null }, 'items: expected a list, got undefined'],
    'a page number': [{ items: [row], next: 2 }, 'next: expected a string, got 2'],
    'no word of what follows': [{ items: [row] }, 'next: expected a string, got undefined'],
  };
  for (const [what, [answer, words]] of Object.entries(malformed)) {
    it(`refuses ${what}, naming the field`, () => {
      const error = failure(() => decodePage(answer));
      expect(error).to.include({ kind: 'server', retryable: true });
      expect(error.message).to.contain(words);
    });
  }

  it('leaves out a row without a usable id, and says which', () => {
    const page = pageOf(row, { date: null }, { id: '', date: null }, { id: {}, date: null }, 'row', null);
    expect(decodePage(page).items).to.deep.equal([row]);
    expect(problemsOf(page)).to.deep.equal([
      ['items[1]', 'items[1].id: expected an id, got undefined'],
      ['items[2]', 'items[2].id: expected an id, got a text of 0 characters'],
      ['items[3]', 'items[3].id: expected an id, got an object'],
      ['items[4]', 'items[4]: expected an object, got a text of 3 characters'],
      ['items[5]', 'items[5]: expected an object, got null'],
    ]);
  });

  it('refuses a page of which no row is usable', () => {
    expect(failure(() => decodePage(pageOf({ date: null }, {}))).message).to.equal(
      'items[0].id: expected an id, got undefined',
    );
  });

  it('keeps a row whose date is none, as one of unknown date', () => {
    const page = pageOf(row, { id: 'e2', date: 12345 }, { id: 'e3', date: '30/02/2026' }, { id: 'e4' });
    expect(decodePage(page).items.slice(1)).to.deep.equal([
      { id: 'e2', date: null },
      { id: 'e3', date: null },
      { id: 'e4', date: null },
    ]);
    expect(problemsOf(page)).to.deep.equal([
      ['items[1].date', 'items[1].date: expected an ISO 8601 date or null, got 12345'],
      ['items[2].date', 'items[2].date: expected an ISO 8601 date or null, got a text of 10 characters'],
      ['items[3].date', 'items[3].date: expected an ISO 8601 date or null, got undefined'],
    ]);
  });

  const wrong: Record<string, unknown> = {
    datePrecision: 'hour',
    timeZone: 5,
    until: 'later',
    recordId: {},
    recordLabel: 1,
    origin: 'robot',
    code: {},
    codeLabel: 1,
    subcode: [],
    subcodeLabel: 1,
    subject: 42,
    comments: ['a'],
    commentsFormat: 'markdown',
    publicComments: false,
    visibility: 1,
    status: 'done',
    user: 'Ana',
    relations: {},
    attachments: 'none',
    fields: ['a'],
    flag: true,
    pinned: 'yes',
    links: 'https://example.org',
    followUpOf: {},
    can: [],
    state: 'done',
    version: 3,
    createdAt: 1_763_650_000,
    createdBy: 7,
    updatedAt: 'now',
  };
  for (const [field, value] of Object.entries(wrong)) {
    it(`keeps a row whose ${field} is of a wrong form, without it`, () => {
      const page = pageOf({ id: 'e1', date: null, [field]: value });
      expect(decodePage(page).items).to.deep.equal([{ id: 'e1', date: null }]);
      const [[source, words] = []] = problemsOf(page);
      expect(source).to.equal(`items[0].${field}`);
      expect(words).to.match(new RegExp(`^items\\[0\\]\\.${field}: expected .+, got .+`));
    });
  }

  it('takes every field of the contract', () => {
    const full = {
      ...row,
      datePrecision: 'minute',
      timeZone: 'America/New_York',
      until: '2026-11-23T11:00:00-05:00',
      recordId: 'r1',
      recordLabel: 'Ana',
      origin: 'user',
      code: 'contact',
      codeLabel: 'Contact',
      subcode: 'visit',
      subcodeLabel: 'Visit',
      comments: '',
      commentsFormat: 'html',
      publicComments: null,
      visibility: 'staff',
      status: { key: 'done', label: 'Done', cancelled: false },
      user: { id: 'u1', name: 'Ana' },
      relations: [{ id: 'm', label: null, type: 'Mother', linked: true }],
      attachments: [{ id: 'a', name: 'a.txt', size: 0, type: 'text/plain' }],
      fields: { a: 'x', b: 1, c: true, d: null, e: { amount: 5, currency: 'USD' } },
      flag: 'raised',
      pinned: true,
      links: [{ href: 'https://example.org', label: 'Page' }],
      followUpOf: 'e0',
      can: { update: true, delete: false, attach: true },
      state: 'pending',
      version: '3',
      createdAt: '2026-11-23T10:42:00Z',
      createdBy: { id: 'u1' },
      updatedAt: '2026-11-23T10:42:00Z',
    };
    expect(decodePage(pageOf(full))).to.deep.equal(pageOf(full));
  });

  it('turns ids and keys that are numbers into texts', () => {
    const numbers = { id: 7, date: null, code: 3, subcode: 0, user: { id: 1 }, relations: [{ id: 2 }] };
    expect(decodePage(pageOf(numbers))).to.deep.equal(
      pageOf({ id: '7', date: null, code: '3', subcode: '0', user: { id: '1' }, relations: [{ id: '2' }] }),
    );
  });

  it('shows an entry that came twice once, and says nothing of it', () => {
    const page = decodePage(pageOf(row, { ...row, subject: 'Again' }, { id: 'e2', date: null }));
    expect(page).to.deep.equal(pageOf(row, { id: 'e2', date: null }));
  });

  it('drops what the contract does not know', () => {
    expect(decodePage({ ...(pageOf({ ...row, secret: 1 }) as object), took: 12 })).to.deep.equal(pageOf(row));
  });

  it('never trims or normalises a text', () => {
    const text = '  \u202EAme\u0301lie\u0000\r\n ';
    const entry = { ...row, subject: text, comments: text, code: text, id: text };
    expect(decodePage(pageOf(entry)).items).to.deep.equal([entry]);
  });

  it('leaves out the relation that cannot be read, and names it', () => {
    const page = pageOf({ ...row, relations: [{ id: 'm' }, { label: 'Father' }] });
    expect(decodePage(page).items[0]?.relations).to.deep.equal([{ id: 'm' }]);
    expect(problemsOf(page)).to.deep.equal([
      ['items[0].relations[1]', 'items[0].relations[1].id: expected an id, got undefined'],
    ]);
  });

  it('leaves out the extra field that cannot be read, and names it', () => {
    const page = pageOf({ ...row, fields: { good: 1, bad: ['x'], worse: { amount: 'five', currency: 'USD' } } });
    expect(decodePage(page).items[0]?.fields).to.deep.equal({ good: 1 });
    expect(problemsOf(page).map(([source]) => source)).to.deep.equal(['items[0].fields.bad', 'items[0].fields.worse']);
  });

  it('is not led astray by a field of the name __proto__', () => {
    const entry = JSON.parse('{"id":"e1","date":null,"fields":{"__proto__":{"amount":1,"currency":"EUR"}}}') as unknown;
    const { fields = {} } = decodePage(pageOf(entry)).items[0]!;
    expect(Object.getPrototypeOf(fields)).to.equal(Object.prototype);
    expect(Object.keys(fields)).to.deep.equal(['__proto__']);
  });

  it('leaves out a row that cannot be read at all, and says which', () => {
    const lazy = Object.defineProperty({ ...row }, 'user', {
      get: () => {
        throw new TypeError('lazy loading failed');
      },
    });
    const page = decodePage(pageOf({ id: 'e0', date: null }, lazy));
    expect(page.items).to.have.length(1);
    expect(page.problems?.[0]?.source).to.equal('items[1]');
    expect(page.problems?.[0]?.error).to.be.instanceOf(AdapterError);
  });

  it('adds its problems to those of the adapter', () => {
    const error = { kind: 'network', message: 'offline' };
    const answer = { items: [row, {}], next: null, problems: [{ source: 'Mail', error }] };
    const { problems = [] } = decodePage(answer);
    expect(problems.map(({ source }) => source)).to.deep.equal(['Mail', 'items[1]']);
    expect(problems[0]?.error).to.be.instanceOf(AdapterError).and.include({ kind: 'network' });
  });

  it('does without a total that is none, and says so', () => {
    const answer = { items: [row], next: null, total: '7' };
    expect(decodePage(answer)).not.to.have.property('total');
    expect(problemsOf(answer)).to.deep.equal([['total', 'total: expected a number, got a text of 1 characters']]);
  });

  it('changes nothing of what it is given', () => {
    const answer = Object.freeze({ items: Object.freeze([Object.freeze({ ...row, id: 7 })]), next: null });
    expect(decodePage(answer).items[0]?.id).to.equal('7');
  });
});

describe('decodeInteraction', () => {
  it('takes an entry', () => {
    expect(decodeInteraction({ ...row, more: 1 })).to.deep.equal(row);
  });

  it('refuses one of which anything is wrong, naming the field', () => {
    expect(failure(() => decodeInteraction({ ...row, pinned: 'yes' })).message).to.equal(
      'interaction.pinned: expected true or false, got a text of 3 characters',
    );
  });
});

describe('decodeCodes', () => {
  it('leaves out the code without a key and the properties of a wrong form', () => {
    expect(
      decodeCodes([{ key: 'contact', hue: 'red' }, { label: 'None' }, { key: 3, parent: 'contact' }]),
    ).to.deep.equal([{ key: 'contact' }, { key: '3', parent: 'contact' }]);
  });

  it('keeps the extra fields of a code', () => {
    const fields = [
      { key: 'fee', label: 'Fee', type: 'choice', choices: [{ key: '1', label: 'One' }], required: true },
      { key: 'sum', label: 'Sum', type: 'money', currency: 'EUR' },
    ];
    expect(decodeCodes([{ key: 'payment', fields }])).to.deep.equal([{ key: 'payment', fields }]);
  });

  it('refuses what is no list', () => {
    expect(failure(() => decodeCodes({ contact: 'Contact' })).message).to.equal(
      'codes: expected a list, got an object',
    );
  });
});

describe('long lists', () => {
  it('take time by their length, not by its square', () => {
    const fastest = (count: number) => {
      const list = Array.from({ length: count }, (_, index) => ({
        id: index,
        label: `Relation ${index}`,
        linked: true,
      }));
      const times = Array.from({ length: 7 }, () => {
        const start = performance.now();
        decodeRelations(list);
        return performance.now() - start;
      });
      return Math.min(...times);
    };
    fastest(2000);
    // sixteen times as many; squared it would be 256 times the time. Clocks tick in whole milliseconds in some engines.
    expect(fastest(80_000)).to.be.lessThan(128 * Math.max(fastest(5000), 1));
  });
});

describe('decodeChoices', () => {
  it('leaves out what has no label', () => {
    expect(decodeChoices([{ key: 'a', label: 'A' }, { key: 'b' }])).to.deep.equal([{ key: 'a', label: 'A' }]);
  });

  it('refuses what is no list', () => {
    expect(failure(() => decodeChoices(null)).message).to.equal('choices: expected a list, got null');
  });
});

describe('decodeRelations and decodeUsers', () => {
  it('leave out who has no id', () => {
    expect(decodeRelations([{ id: 'm', label: null }, { label: 'x' }])).to.deep.equal([{ id: 'm', label: null }]);
    expect(decodeUsers([{ id: 1, name: 'Ana' }, null])).to.deep.equal([{ id: '1', name: 'Ana' }]);
  });

  it('refuse what is no list', () => {
    expect(failure(() => decodeRelations(null)).message).to.contain('relations: expected a list');
    expect(failure(() => decodeUsers({ users: [] })).message).to.contain('users: expected a list');
  });
});

describe('decodeCurrentUser', () => {
  it('takes a user, and nobody', () => {
    expect(decodeCurrentUser({ id: 'u1', name: 'Ana', role: 'x' })).to.deep.equal({ id: 'u1', name: 'Ana' });
    expect(decodeCurrentUser(null)).to.equal(null);
    expect(decodeCurrentUser(undefined)).to.equal(null);
  });

  it('refuses a user without an id', () => {
    expect(failure(() => decodeCurrentUser({ name: 'Ana' })).message).to.contain('currentUser.id');
  });
});

describe('decodeCreateResult', () => {
  it('takes an answer with all that it says', () => {
    const error = new AdapterError('quota', 'Full');
    const result = {
      interaction: row,
      warnings: ['The emoji was dropped.'],
      attachmentErrors: [{ fileId: 'f1', error }],
      applied: [{ relationId: 'm', applied: false, error }],
    };
    expect(decodeCreateResult(result)).to.deep.equal(result);
  });

  it('does without what is wrong beside the entry, for the entry is stored', () => {
    expect(decodeCreateResult({ interaction: { ...row, pinned: 'yes' }, warnings: 'none' })).to.deep.equal({
      interaction: row,
    });
  });

  for (const answer of [17, null, {}, { interaction: {} }, { interaction: '17' }]) {
    it(`refuses ${JSON.stringify(answer)}`, () => {
      expect(failure(() => decodeCreateResult(answer))).to.include({ kind: 'server' });
    });
  }
});

describe('decodeChange', () => {
  const changes = [
    { type: 'created', interaction: row },
    { type: 'updated', interaction: row },
    { type: 'deleted', id: 'e1' },
    { type: 'stale' },
  ];
  for (const change of changes) {
    it(`takes news of the type ${change.type}`, () => {
      expect(decodeChange({ ...change, more: 1 })).to.deep.equal(change);
    });
  }

  for (const answer of [null, 'stale', {}, { type: 'moved' }, { type: 'created' }, { type: 'deleted' }]) {
    it(`refuses ${JSON.stringify(answer)}`, () => {
      expect(failure(() => decodeChange(answer)).message).to.match(/^change\.\w+: expected/);
    });
  }
});
