import { expect } from '@open-wc/testing';
import { decodeViewState, encodeViewState } from '../../src/model/view-state-text.js';
import { cleanViewState, type ViewState } from '../../src/model/view-state.js';
import { random } from '../support/random.js';

const FULL: ViewState = {
  view: 'activities',
  layout: 'table',
  details: 'panel',
  groupBy: 'week',
  sort: { by: 'date', direction: 'descending' },
  filters: {
    codes: [{ code: 'contact' }, { code: 'contact', subcode: 'visit' }],
    users: ['u1', 'u2'],
    relations: ['mother'],
    from: '2026-09-01',
    to: '2026-12-31',
    status: ['done'],
    hasFiles: true,
  },
  period: 'term',
  search: 'call par',
  columns: [{ key: 'date', width: 12.5 }, { key: 'subject' }],
  paging: 'pages',
  density: 'compact',
};

/** What a state is read as, and what was left out. */
function decoded(given: unknown): { state: ViewState; dropped: string[] } {
  const dropped: string[] = [];
  return { state: decodeViewState(given, (name) => dropped.push(name)), dropped };
}

const SIGNS = [
  'a',
  'Z',
  '0',
  ' ',
  '+',
  '%',
  '&',
  '=',
  '/',
  '~',
  '~1',
  ',',
  '#',
  '?',
  'é',
  '日',
  '😀',
  '\n',
  '"',
  '\u202e',
  '-',
];

/** A state of any of the parts there are, with texts of signs that mean something in an address. */
function anyState(next: () => number): ViewState {
  const oneOf = <Value>(...values: Value[]) => values[Math.floor(next() * values.length)]!;
  const text = () => Array.from({ length: 1 + Math.floor(next() * 6) }, () => oneOf(...SIGNS)).join('');
  const some = <Value>(make: () => Value) => Array.from({ length: 1 + Math.floor(next() * 3) }, make);
  const maybe = <Value>(value: () => Value) => (next() < 0.5 ? value() : undefined);
  return {
    view: maybe(() => oneOf('interactions', 'activities')),
    layout: maybe(() => oneOf('auto', 'list', 'table')),
    details: maybe(() => oneOf('inline', 'panel', 'auto')),
    groupBy: maybe(() => oneOf('month', 'day', 'week', 'year', 'code', 'user', 'none')),
    sort: maybe(() => ({
      by: oneOf('date', 'code', 'subject', 'user', 'status'),
      direction: oneOf('ascending', 'descending'),
    })),
    filters: maybe(() => ({
      codes: maybe(() => some(() => ({ code: text(), subcode: maybe(text) }))),
      users: maybe(() => some(text)),
      relations: maybe(() => some(text)),
      from: maybe(() => oneOf('0001-01-01', '2026-02-28')),
      to: maybe(() => oneOf('9999-12-31', '2028-02-29')),
      status: maybe(() => some(text)),
      hasFiles: maybe(() => oneOf(true, false)),
    })),
    period: maybe(() => oneOf('week', 'month', 'term', 'year', 'last-30-days', 'since-last-contact')),
    search: maybe(text),
    columns: maybe(() => some(() => ({ key: text(), width: maybe(() => 1 + next() * 99) }))),
    paging: maybe(() => oneOf('window', 'pages')),
    density: maybe(() => oneOf('comfortable', 'compact')),
  };
}

describe('encodeViewState', () => {
  it('writes what people can read', () => {
    expect(encodeViewState(FULL)).to.equal(
      'view=activities&layout=table&details=panel&group=week&sort=-date&period=term&q=call+par&column=date/12.5&column=subject&paging=pages&density=compact' +
        '&code=contact&code=contact/visit&user=u1&user=u2&relation=mother&from=2026-09-01&to=2026-12-31&status=done&files=yes',
    );
  });

  it('writes nothing for a state that differs in nothing', () => {
    expect(encodeViewState({})).to.equal('');
    expect(encodeViewState({ filters: {}, search: undefined, columns: [] })).to.equal('');
  });

  it('writes equal states alike, in whatever order they were made', () => {
    const turned = Object.fromEntries(Object.entries(FULL).reverse());
    expect(encodeViewState(turned)).to.equal(encodeViewState(FULL));
  });

  it('leaves out what is no state instead of failing', () => {
    expect(encodeViewState(null as never)).to.equal('');
    expect(encodeViewState({ view: 'everything', search: 'a' } as never)).to.equal('q=a');
  });
});

describe('decodeViewState', () => {
  it('reads what was written', () => {
    expect(decoded(encodeViewState(FULL))).to.deep.equal({ state: FULL, dropped: [] });
  });

  it('reads every state that can be written, whatever is in it', () => {
    const next = random(4);
    for (let run = 0; run < 2000; run++) {
      const state = cleanViewState(anyState(next));
      const text = encodeViewState(state);
      expect(decoded(text), text).to.deep.equal({ state, dropped: [] });
    }
  });

  it('reads it after another program has written the address anew', () => {
    const next = random(5);
    for (let run = 0; run < 200; run++) {
      const state = cleanViewState(anyState(next));
      const address = new URL(`https://example.org/?${encodeViewState(state)}`);
      address.searchParams.append('host', 'own');
      expect(decoded(address.search)).to.deep.equal({ state, dropped: ['host'] });
    }
  });

  it('takes a plain object as well', () => {
    expect(decoded(FULL)).to.deep.equal({ state: FULL, dropped: [] });
  });

  const broken: [string, ViewState, string[]][] = [
    ['view=everything&q=a', { search: 'a' }, ['view']],
    ['sort=size', {}, ['sort.by', 'sort']],
    ['sort=-', {}, ['sort.by', 'sort']],
    ['from=2026-02-30&to=2026-03-01', { filters: { to: '2026-03-01' } }, ['filters.from']],
    ['from=yesterday', {}, ['filters.from', 'filters']],
    ['code=a/b/c&code=a', { filters: { codes: [{ code: 'a' }] } }, ['filters.codes.0']],
    ['code=/b', {}, ['filters.codes.0.code', 'filters.codes.0', 'filters.codes', 'filters']],
    ['code=a/', { filters: { codes: [{ code: 'a' }] } }, ['filters.codes.0.subcode']],
    ['files=perhaps', {}, ['filters.hasFiles', 'filters']],
    ['user=&user=u', { filters: { users: ['u'] } }, ['filters.users.0']],
    ['layout=list&layout=table', { layout: 'list' }, ['layout']],
    ['q=+', {}, ['search']],
    ['utm=x&page=2&utm=y', {}, ['utm', 'page']],
    ['__proto__=x&constructor=y&view=constructor&toString', {}, ['__proto__', 'constructor', 'toString', 'view']],
    ['%', {}, ['%']],
    ['&&=&?', {}, ['', '?']],
  ];
  for (const [text, state, dropped] of broken) {
    it(`reads what it can of ${text}, and names the rest`, () => {
      expect(decoded(text)).to.deep.equal({ state, dropped });
    });
  }

  it('never throws, whatever the text', () => {
    const next = random(6);
    const parts = [
      ...SIGNS,
      'view',
      'sort',
      'code',
      'user',
      'from',
      'files',
      '__proto__',
      'date',
      '%F0',
      '\ud800',
      '\0',
    ];
    for (let run = 0; run < 2000; run++) {
      const text = Array.from({ length: 12 }, () => parts[Math.floor(next() * parts.length)]).join('');
      const { state } = decoded(text);
      expect(decoded(encodeViewState(state)).state).to.deep.equal(state);
    }
  });
});

describe('cleanViewState', () => {
  it('takes what is no object for a state that differs in nothing', () => {
    for (const nothing of [null, undefined, 5, true, [], [FULL], () => FULL, Symbol('view')]) {
      expect(cleanViewState(nothing)).to.deep.equal({});
    }
  });

  it('is a new object, which its owner may change', () => {
    const state = cleanViewState(FULL);
    expect(state).to.deep.equal(FULL);
    expect(state).not.to.equal(FULL);
    expect(state.filters!.users).not.to.equal(FULL.filters!.users);
  });

  it('names what it leaves out', () => {
    const dropped: string[] = [];
    const state = cleanViewState(
      { view: 1, filters: { users: ['u', 7, 'u'], hasFiles: 'yes', size: 5 }, theme: 'dark', sort: { by: 'date' } },
      (name) => dropped.push(name),
    );
    expect(state).to.deep.equal({ filters: { users: ['u'] } });
    expect(dropped).to.deep.equal(['view', 'sort', 'filters.users.1', 'filters.hasFiles', 'filters.size', 'theme']);
  });

  it('is harmless to prototypes', () => {
    const state = cleanViewState(JSON.parse('{"__proto__": {"view": "activities"}, "constructor": 1, "search": "a"}'));
    expect(state).to.deep.equal({ search: 'a' });
    expect(Object.getPrototypeOf(state)).to.equal(Object.prototype);
    expect(cleanViewState(Object.create(FULL))).to.deep.equal({});
  });

  it('leaves out what throws when it is read', () => {
    const dropped: string[] = [];
    const hostile = {
      search: 'a',
      get view() {
        throw new Error('no');
      },
    };
    expect(cleanViewState(hostile, (name) => dropped.push(name))).to.deep.equal({ search: 'a' });
    expect(dropped).to.deep.equal(['view']);
  });

  it('leaves out half a sign, which no address can carry', () => {
    expect(cleanViewState({ search: 'a\ud800', filters: { users: ['\udc00'] } })).to.deep.equal({});
  });
});
