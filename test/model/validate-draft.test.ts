import { expect } from '@open-wc/testing';
import { CodeTree } from '../../src/model/code-tree.js';
import type { CodeField } from '../../src/model/code.js';
import type { FieldValue } from '../../src/model/interaction.js';
import { validateDraft, type DraftRules, type ValidatedDraft } from '../../src/model/validate-draft.js';

const codes = new CodeTree([
  { key: 'contact' },
  { key: 'call', parent: 'contact', required: ['subject', 'comments'] },
  { key: 'fax', parent: 'contact', active: false },
  { key: 'bounced', parent: 'contact', kinds: ['activity'] },
  { key: 'telex', active: false },
  { key: 'sync', kinds: ['activity'] },
  { key: 'event', bareAllowed: false, required: ['relations'] },
  { key: 'tour', parent: 'event', required: ['attachments'] },
]);

const valid: ValidatedDraft = { id: '1', recordId: '7', code: 'contact', date: '2026-11-23T10:42:00-05:00' };

/** Each problem as `field problem`. */
const problems = (changes: ValidatedDraft, rules: DraftRules = { codes }) =>
  validateDraft({ ...valid, ...changes }, rules).map(({ field, problem }) => `${field} ${problem}`);

describe('validateDraft', () => {
  it('lets a valid draft go', () => {
    expect(problems({})).to.deep.equal([]);
  });

  it('lets a draft without a subject go, as real histories have them', () => {
    expect(problems({ subject: '' })).to.deep.equal([]);
    expect(problems({ subject: null })).to.deep.equal([]);
  });

  describe('code', () => {
    it('is required where there are codes', () => {
      expect(problems({ code: undefined })).to.deep.equal(['code required']);
      expect(problems({ code: null })).to.deep.equal(['code required']);
      expect(problems({ code: '' })).to.deep.equal(['code required']);
      expect(problems({ code: undefined, subcode: 'call' })).to.deep.equal(['code required']);
    });

    it('is not required where there are none', () => {
      expect(problems({ code: undefined }, {})).to.deep.equal([]);
      expect(problems({ code: undefined }, { codes: new CodeTree([]) })).to.deep.equal([]);
    });

    it('is required where the host says so', () => {
      expect(problems({ code: undefined }, { required: ['code'] })).to.deep.equal(['code required']);
      expect(problems({}, { required: ['code'] })).to.deep.equal([]);
    });

    it('is refused where it is not among the codes', () => {
      expect(problems({ code: 'unknown', subcode: 'call' })).to.deep.equal(['code unknown']);
      expect(problems({ code: 'call' })).to.deep.equal(['code unknown']);
    });

    it('may be anything where codes are unknown', () => {
      expect(problems({ code: 'unknown', subcode: 'too' }, {})).to.deep.equal([]);
      expect(problems({ code: 'unknown', subcode: 'too' }, { codes: new CodeTree([]) })).to.deep.equal([]);
    });

    it('is refused where it is inactive', () => {
      expect(problems({ code: 'telex' })).to.deep.equal(['code inactive']);
    });

    it('is refused where it is of the other kind', () => {
      expect(problems({ code: 'sync' }, { codes, kind: 'interaction' })).to.deep.equal(['code invalid']);
      expect(problems({ code: 'sync' }, { codes, kind: 'activity' })).to.deep.equal([]);
      expect(problems({ code: 'sync' })).to.deep.equal([]);
    });
  });

  describe('subcode', () => {
    it('is required where the code cannot stand alone', () => {
      const changes = { code: 'event', relations: [{ id: '1' }] };
      expect(problems(changes)).to.deep.equal(['subcode subcode-required']);
      expect(problems({ ...changes, subcode: '' })).to.deep.equal(['subcode subcode-required']);
    });

    it('is refused where its code does not have it', () => {
      expect(problems({ subcode: 'tour' })).to.deep.equal(['subcode unknown']);
    });

    it('is refused where it is inactive or of the other kind', () => {
      expect(problems({ subcode: 'fax' })).to.deep.equal(['subcode inactive']);
      expect(problems({ subcode: 'bounced' }, { codes, kind: 'interaction' })).to.deep.equal(['subcode invalid']);
    });
  });

  describe('date', () => {
    for (const date of [null, undefined, '2026-11-23', '2026-11-23T10:42', '0001-01-01', '9999-12-31T23:59:59Z']) {
      it(`may be ${date}`, () => {
        expect(problems({ ...(date !== undefined && { date }) })).to.deep.equal([]);
      });
    }

    for (const date of ['', '2026-02-30', 'tomorrow', '2026-11-23 10:42']) {
      it(`must not be ${JSON.stringify(date)}`, () => {
        expect(problems({ date })).to.deep.equal(['date invalid']);
      });
    }

    const ends: [string | null, string | null, boolean][] = [
      ['2026-11-23T10:00:00Z', '2026-11-23T10:00:00Z', true],
      ['2026-11-23T10:00:00Z', '2026-11-23T05:30:00-05:00', true],
      ['2026-11-23T10:00:00Z', '2026-11-23T09:59:59Z', false],
      ['2026-11-23T10:00', '2026-11-23T09:59', false],
      ['2026-11-23', '2026-11-22', false],
      ['2026-11-23', '2026-11-23', true],
      ['2026-11-23T23:00:00-05:00', '2026-11-23', true],
      ['2026-11-23T23:00:00-05:00', '2026-11-22', false],
      ['2026-11-23', '2026-11-23T00:00:00Z', true],
      ['2026-11-23T10:00:00Z', null, true],
      ['2026-11-23T10:00:00Z', 'later', false],
      [null, '2026-11-23', true],
      [null, '2026-02-30', false],
    ];
    for (const [date, until, isValid] of ends) {
      it(`${isValid ? 'may' : 'must not'} be ${date} until ${until}`, () => {
        expect(problems({ date, until })).to.deep.equal(isValid ? [] : ['until invalid']);
      });
    }

    it('is compared by day alone where only the day is known', () => {
      const span = { date: '2026-11-23T10:00:00Z', until: '2026-11-23T00:00:00Z' };
      expect(problems({ ...span, datePrecision: 'day' })).to.deep.equal([]);
      expect(problems({ ...span, datePrecision: 'minute' })).to.deep.equal(['until invalid']);
    });

    it('has an end of its own, with no beginning given', () => {
      expect(validateDraft({ until: '2026-11-23' }, {})).to.deep.equal([]);
    });

    it('is meant in a zone that exists', () => {
      expect(problems({ timeZone: 'Asia/Kathmandu' })).to.deep.equal([]);
      expect(problems({ timeZone: 'Mars/Olympus' })).to.deep.equal(['timeZone invalid']);
    });
  });

  describe('required fields', () => {
    const all = ['user', 'date', 'subject', 'comments', 'relations', 'attachments'];

    it('are reported in the order of the form', () => {
      expect(problems({ date: null }, { codes, required: all.toReversed() })).to.deep.equal([
        'user required',
        'date required',
        'relations required',
        'attachments required',
        'subject required',
        'comments required',
      ]);
    });

    it('are filled by content, not by blanks or empty lists', () => {
      const blank = { date: null, subject: ' \n', comments: '\u00a0', relations: [], files: [] };
      expect(problems(blank, { required: all })).to.have.length(6);
      const filled = {
        user: { id: '1' },
        subject: 'S',
        comments: 'C',
        relations: [{ id: '1' }],
        files: [{ name: 'a.pdf', size: 0 }],
      };
      expect(problems(filled, { required: all })).to.deep.equal([]);
    });

    it('come from the code and from the subcode', () => {
      expect(problems({ subcode: 'call' })).to.deep.equal(['subject required', 'comments required']);
      expect(problems({ code: 'event', subcode: 'tour' })).to.deep.equal([
        'relations required',
        'attachments required',
      ]);
    });
  });

  describe('limits', () => {
    it('hold for the subject, in UTF-16 units', () => {
      const rules = { maxSubjectLength: 4 };
      expect(problems({ subject: 'abcd' }, rules)).to.deep.equal([]);
      expect(problems({ subject: '😀😀' }, rules)).to.deep.equal([]);
      expect(problems({ subject: null }, rules)).to.deep.equal([]);
      expect(validateDraft({ ...valid, subject: 'abcde' }, rules)).to.deep.equal([
        { field: 'subject', problem: 'too-long', limit: 4 },
      ]);
    });

    it('hold for each file, by name', () => {
      const files = [
        { name: 'a.pdf', size: 100 },
        { name: 'b.pdf', size: 101 },
        { name: 'c.pdf', size: 1e12 },
      ];
      expect(validateDraft({ ...valid, files }, { maxFileSize: 100 })).to.deep.equal([
        { field: 'attachments', problem: 'too-large', limit: 100, name: 'b.pdf' },
        { field: 'attachments', problem: 'too-large', limit: 100, name: 'c.pdf' },
      ]);
    });

    it('hold for the number of files, once', () => {
      const files = ['a', 'b', 'c'].map((name) => ({ name, size: 1 }));
      expect(validateDraft({ ...valid, files }, { maxFiles: 3 })).to.deep.equal([]);
      expect(validateDraft({ ...valid, files }, { maxFiles: 1 })).to.deep.equal([
        { field: 'attachments', problem: 'too-many', limit: 1 },
      ]);
    });

    it('hold for the type of each file, by name', () => {
      const files = [
        { name: 'a.pdf', size: 1 },
        { name: 'b.png', size: 1, type: 'image/png' },
        { name: 'c.exe', size: 1, type: 'image/x-exe' },
      ];
      expect(validateDraft({ ...valid, files }, { fileTypes: ['.pdf', 'image/png'] })).to.deep.equal([
        { field: 'attachments', problem: 'wrong-type', name: 'c.exe' },
      ]);
    });

    it('are none by default', () => {
      const files = [{ name: 'a.pdf', size: 1e12 }];
      expect(problems({ subject: 'a'.repeat(100_000), files }, {})).to.deep.equal([]);
    });
  });

  describe('extra fields', () => {
    const withField = (field: Omit<CodeField, 'key' | 'label'>, value?: FieldValue) =>
      validateDraft(
        { code: 'a', ...(value !== undefined && { fields: { extra: value } }) },
        { codes: new CodeTree([{ key: 'a', fields: [{ key: 'extra', label: 'Extra', ...field }] }]) },
      ).map(({ field: name, problem }) => `${name} ${problem}`);

    const choices = [{ key: 'open', label: 'Open house' }];
    const good: [Omit<CodeField, 'key' | 'label'>, FieldValue][] = [
      [{ type: 'text' }, 'any'],
      [{ type: 'long-text' }, 'any\nlines'],
      [{ type: 'number' }, -0.5],
      [{ type: 'money' }, { amount: 50, currency: 'USD' }],
      [{ type: 'date' }, '2026-11-23'],
      [{ type: 'choice', choices }, 'open'],
      [{ type: 'choice' }, 'anything the adapter answered'],
      [{ type: 'switch' }, false],
    ];
    for (const [field, value] of good) {
      it(`take ${JSON.stringify(value)} as ${field.type}`, () => {
        expect(withField({ ...field, required: true }, value)).to.deep.equal([]);
      });
    }

    const bad: [Omit<CodeField, 'key' | 'label'>, FieldValue, string][] = [
      [{ type: 'text' }, 7, 'invalid'],
      [{ type: 'long-text' }, true, 'invalid'],
      [{ type: 'number' }, '7', 'invalid'],
      [{ type: 'number' }, NaN, 'invalid'],
      [{ type: 'number' }, Infinity, 'invalid'],
      [{ type: 'money' }, 50, 'invalid'],
      [{ type: 'money' }, { amount: NaN, currency: 'USD' }, 'invalid'],
      [{ type: 'money' }, { amount: 50, currency: 'dollars' }, 'invalid'],
      [{ type: 'date' }, '2026-02-30', 'invalid'],
      [{ type: 'date' }, 20261123, 'invalid'],
      [{ type: 'choice', choices }, 'closed', 'unknown'],
      [{ type: 'choice', choices }, 1, 'invalid'],
      [{ type: 'switch' }, 'on', 'invalid'],
    ];
    for (const [field, value, problem] of bad) {
      it(`refuse ${JSON.stringify(value)} as ${field.type}`, () => {
        expect(withField(field, value)).to.deep.equal([`fields.extra ${problem}`]);
      });
    }

    for (const value of [undefined, null, '', ' ']) {
      it(`may be left at ${JSON.stringify(value)} unless they are required`, () => {
        expect(withField({ type: 'number' }, value)).to.deep.equal([]);
        expect(withField({ type: 'number', required: true }, value)).to.deep.equal(['fields.extra required']);
      });
    }

    it("take the subcode's rules where both name a field", () => {
      const tree = new CodeTree([
        { key: 'a', fields: [{ key: 'extra', label: 'Extra', type: 'text', required: true }] },
        { key: 'b', parent: 'a', fields: [{ key: 'extra', label: 'Extra', type: 'number' }] },
      ]);
      expect(validateDraft({ code: 'a', subcode: 'b' }, { codes: tree })).to.deep.equal([]);
      expect(validateDraft({ code: 'a' }, { codes: tree })).to.have.length(1);
    });

    it('are not confused by keys that objects have', () => {
      const tree = new CodeTree([{ key: 'a', fields: [{ key: 'constructor', label: 'Builder', type: 'text' }] }]);
      expect(validateDraft({ code: 'a', fields: {} }, { codes: tree })).to.deep.equal([]);
    });

    it('leave values alone that the code does not name', () => {
      expect(problems({ fields: { legacy: 7 } })).to.deep.equal([]);
    });
  });
});
