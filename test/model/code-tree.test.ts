import { codeChoices, isRetired, needsSubcode, type ChoiceScope } from '../../src/model/code-choices.js';
import { expect } from '@open-wc/testing';
import { CodeTree } from '../../src/model/code-tree.js';
import type { Code } from '../../src/model/code.js';

const codes: readonly Code[] = [
  { key: 'contact', label: 'Contact', hue: 250, icon: 'phone' },
  { key: 'other', label: 'Other call', parent: 'contact' },
  { key: 'call-parent', label: 'Call with Parent', parent: 'contact', icon: 'family' },
  { key: 'fax', label: 'Fax', parent: 'contact', active: false },
  { key: 'event', label: 'Event', folder: 'Campus', bareAllowed: false },
  { key: 'tour', label: 'Tour', parent: 'event' },
  { key: 'other', label: 'Other event', parent: 'event', folder: 'Elsewhere' },
  { key: 'note' },
];

const tree = new CodeTree(codes);

const keysOf = (list: readonly Code[]) => list.map(({ key }) => key);

const pathsOf = (list: readonly Code[], scope?: ChoiceScope) =>
  codeChoices(new CodeTree(list), scope).map(({ path }) => path);

describe('CodeTree', () => {
  describe('levels', () => {
    it('keeps the order of the backend', () => {
      expect(keysOf(tree.codes)).to.deep.equal(['contact', 'event', 'note']);
      expect(keysOf(tree.subcodesOf('contact'))).to.deep.equal(['other', 'call-parent', 'fax']);
      expect(keysOf(tree.subcodesOf('event'))).to.deep.equal(['tour', 'other']);
    });

    it('has no subcodes of what it does not know', () => {
      expect(tree.subcodesOf('unknown')).to.deep.equal([]);
      expect(tree.subcodesOf('note')).to.deep.equal([]);
      expect(tree.subcodesOf('__proto__')).to.deep.equal([]);
    });

    it('takes subcodes that come before their code', () => {
      const late = new CodeTree([{ key: 'b', parent: 'a' }, { key: 'a' }]);
      expect(keysOf(late.codes)).to.deep.equal(['a']);
      expect(keysOf(late.subcodesOf('a'))).to.deep.equal(['b']);
    });

    it('takes the first of duplicates', () => {
      const doubled = new CodeTree([
        { key: 'a', label: 'First' },
        { key: 'a', label: 'Second' },
        { key: 'b', parent: 'a', label: 'First below' },
        { key: 'b', parent: 'a', label: 'Second below' },
      ]);
      expect(doubled.codes.map(({ label }) => label)).to.deep.equal(['First']);
      expect(doubled.subcodesOf('a').map(({ label }) => label)).to.deep.equal(['First below']);
    });

    it('takes a subcode without its parent for a code', () => {
      const orphan = new CodeTree([
        { key: 'orphan', parent: 'gone' },
        { key: 'child', parent: 'orphan' },
      ]);
      expect(keysOf(orphan.codes)).to.deep.equal(['orphan']);
      expect(keysOf(orphan.subcodesOf('orphan'))).to.deep.equal(['child']);
    });

    it('takes a third level for codes', () => {
      const deep = new CodeTree([{ key: 'a' }, { key: 'b', parent: 'a' }, { key: 'c', parent: 'b' }]);
      expect(keysOf(deep.codes)).to.deep.equal(['a', 'c']);
      expect(keysOf(deep.subcodesOf('a'))).to.deep.equal(['b']);
    });

    it('takes codes that depend on themselves for codes', () => {
      const cycle: Code[] = [
        { key: 'self', parent: 'self' },
        { key: 'a', parent: 'b' },
        { key: 'b', parent: 'a' },
      ];
      expect(keysOf(new CodeTree(cycle).codes)).to.deep.equal(['self', 'a', 'b']);
      expect(pathsOf(cycle)).to.deep.equal(['self', 'a', 'b']);
    });

    it('takes a subcode with the key of its own code', () => {
      const same = new CodeTree([{ key: 'visit' }, { key: 'visit', parent: 'visit', label: 'Again' }]);
      expect(keysOf(same.codes)).to.deep.equal(['visit']);
      expect(same.label('visit', 'visit')).to.equal('Again');
    });

    it('takes thousands of codes in linear time', () => {
      const many = Array.from({ length: 50_000 }, (_, at): Code => ({
        key: `${at}`,
        ...(at > 9 && { parent: `${at % 10}` }),
      }));
      const started = performance.now();
      const built = new CodeTree(many);
      expect(codeChoices(built).length).to.equal(50_000);
      // quadratic takes minutes
      expect(performance.now() - started).to.be.lessThan(10_000);
    });
  });

  describe('names', () => {
    it('finds a subcode under its own code only', () => {
      expect(tree.find('contact', 'other').subcode?.label).to.equal('Other call');
      expect(tree.find('event', 'other').subcode?.label).to.equal('Other event');
      expect(tree.find('note', 'other')).to.deep.equal({ code: { key: 'note' }, subcode: undefined });
    });

    it('takes the key where a label is empty or blank', () => {
      const blank = new CodeTree([{ key: 'a', label: '' }, { key: 'b', label: ' \u00a0' }, { key: 'c' }]);
      expect(['a', 'b', 'c'].map((key) => blank.label(key))).to.deep.equal(['a', 'b', 'c']);
    });

    it('finds nothing for nothing', () => {
      for (const key of [null, undefined, '', 'unknown', 'constructor']) {
        expect(tree.find(key, key)).to.deep.equal({ code: undefined, subcode: undefined });
      }
    });

    it('names codes and subcodes, inactive ones too', () => {
      expect(tree.label('contact')).to.equal('Contact');
      expect(tree.label('contact', 'fax')).to.equal('Fax');
      expect(tree.label('contact', null)).to.equal('Contact');
    });

    it('names by the key what has no label', () => {
      expect(tree.label('note')).to.equal('note');
      expect(new CodeTree([{ key: 'blank', label: '' }]).label('blank')).to.equal('blank');
    });

    it('names what it does not know as it came', () => {
      expect(tree.label('308335009')).to.equal('308335009');
      expect(tree.label('contact', '185349003')).to.equal('185349003');
    });

    it('names both levels in full', () => {
      expect(tree.path('contact', 'call-parent')).to.equal('Contact › Call with Parent');
      expect(tree.path('contact')).to.equal('Contact');
      expect(tree.path('gone', 'too')).to.equal('gone › too');
    });
  });

  describe('colour and icon', () => {
    it('gives the own hue, within the circle', () => {
      const hues = [250, 0, 360, 720.5, -90].map((hue) => new CodeTree([{ key: 'a', hue }]).hueOf('a'));
      expect(hues).to.deep.equal([250, 0, 0, 0.5, 270]);
    });

    it('gives every other key a hue of its own that stays', () => {
      for (const key of ['note', 'unknown', '', '😀']) {
        const hue = tree.hueOf(key);
        expect(Number.isInteger(hue) && hue >= 0 && hue < 360, key).to.equal(true);
        expect(new CodeTree([]).hueOf(key)).to.equal(hue);
      }
      expect(new Set(['note', 'event', 'mailing', 'payment', 'flag'].map((key) => tree.hueOf(key))).size).to.equal(5);
    });

    it('keeps to the published hash', () => {
      // FNV-1a 32 of "foobar" is 0xbf9cf968
      expect(tree.hueOf('foobar')).to.equal(0xbf9cf968 % 360);
    });

    it('ignores a hue that is no number', () => {
      for (const hue of [NaN, Infinity]) {
        expect(new CodeTree([{ key: 'note', hue }]).hueOf('note')).to.equal(tree.hueOf('note'));
      }
    });

    it("takes a subcode's icon, else its code's", () => {
      expect(tree.iconOf('contact', 'call-parent')).to.equal('family');
      expect(tree.iconOf('contact', 'other')).to.equal('phone');
      expect(tree.iconOf('contact')).to.equal('phone');
      expect(tree.iconOf('unknown', 'unknown')).to.equal(undefined);
    });
  });

  describe('choices', () => {
    it('offers codes and their active subcodes in order', () => {
      expect(codeChoices(tree).map(({ group, path }) => `${group}: ${path}`)).to.deep.equal([
        'Contact: Contact',
        'Contact: Contact › Other call',
        'Contact: Contact › Call with Parent',
        'Campus: Event › Tour',
        'Elsewhere: Event › Other event',
        'note: note',
      ]);
    });

    it('says what an interaction stores', () => {
      const [bare, , call] = codeChoices(tree);
      expect(bare).to.deep.equal({
        value: { code: 'contact' },
        code: codes[0],
        group: 'Contact',
        label: 'Contact',
        path: 'Contact',
      });
      expect(call).to.deep.equal({
        value: { code: 'contact', subcode: 'call-parent' },
        code: codes[0],
        subcode: codes[2],
        group: 'Contact',
        label: 'Call with Parent',
        path: 'Contact › Call with Parent',
      });
    });

    it('asks for no subcode of a code that is no longer in use', () => {
      const retired = new CodeTree([
        { key: 'a', active: false, bareAllowed: false },
        { key: 'b', parent: 'a' },
      ]);
      expect(needsSubcode(retired, 'a')).to.equal(false);
    });

    it('knows what is no longer in use: the code or the subcode', () => {
      const some = new CodeTree([
        { key: 'old', active: false },
        { key: 'child', parent: 'old' },
        { key: 'new' },
        { key: 'gone', parent: 'new', active: false },
        { key: 'kept', parent: 'new' },
      ]);
      const retired = (code: string, subcode?: string) => isRetired(some, code, subcode);
      expect([retired('old'), retired('old', 'child'), retired('new', 'gone')]).to.deep.equal([true, true, true]);
      expect([retired('new'), retired('new', 'kept')]).to.deep.equal([false, false]);
      expect([retired('unknown'), retired('new', 'unknown'), retired('gone')]).to.deep.equal([false, false, false]);
    });

    it('offers a code alone that must not be, where no subcode is active', () => {
      const bare: Code[] = [
        { key: 'a', bareAllowed: false },
        { key: 'b', parent: 'a', active: false },
      ];
      expect(pathsOf(bare)).to.deep.equal(['a']);
      expect(needsSubcode(new CodeTree(bare), 'a')).to.equal(false);
      expect(needsSubcode(tree, 'event')).to.equal(true);
      expect(needsSubcode(tree, 'contact')).to.equal(false);
      expect(needsSubcode(tree, 'unknown')).to.equal(false);
    });

    it('leaves out an inactive code with all its subcodes', () => {
      expect(
        pathsOf([
          { key: 'a', active: false },
          { key: 'b', parent: 'a' },
          { key: 'c', active: true },
        ]),
      ).to.deep.equal(['c']);
    });

    const kinds: Code[] = [
      { key: 'both' },
      { key: 'human', kinds: ['interaction'] },
      { key: 'machine', kinds: ['activity'] },
      { key: 'below', parent: 'machine' },
      { key: 'bounce', parent: 'both', kinds: ['activity'] },
    ];

    it('offers the kind that is asked for', () => {
      expect(pathsOf(kinds, { kind: 'interaction' })).to.deep.equal(['both', 'human']);
      expect(pathsOf(kinds, { kind: 'activity' })).to.deep.equal([
        'both',
        'both › bounce',
        'machine',
        'machine › below',
      ]);
      expect(pathsOf(kinds)).to.have.length(5);
    });

    it('offers what the record type may have', () => {
      const typed: Code[] = [{ key: 'any' }, { key: 'school', recordTypes: ['organization'] }];
      expect(pathsOf(typed, { recordType: 'person' })).to.deep.equal(['any']);
      expect(pathsOf(typed, { recordType: 'organization' })).to.deep.equal(['any', 'school']);
      expect(pathsOf(typed)).to.deep.equal(['any', 'school']);
    });

    it('offers nothing of nothing', () => {
      expect(pathsOf([])).to.deep.equal([]);
    });
  });
});
