import { decodeCodes } from '../../data/decode.js';
import type { Code } from '../../model/code.js';
import { rejectsAborted } from '../aborted.js';
import { promisesOf } from '../adapter-promise.js';
import { ensure } from '../broken-promise.js';
import type { CheckContext } from '../check-context.js';
import { decoded } from '../decoded.js';
import { inWords } from '../in-words.js';
import { assume } from '../not-claimed.js';

async function rawCodes({ adapter, recordId }: CheckContext): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const answer: unknown = await adapter.codes!({ recordId });
  ensure(Array.isArray(answer), `codes answered with ${inWords(answer)}`);
  return answer as readonly Readonly<Record<string, unknown>>[];
}

async function codes(context: CheckContext): Promise<readonly Code[]> {
  return decoded('codes', decodeCodes, await rawCodes(context));
}

const pathOf = ({ parent, key }: Code) => JSON.stringify([parent, key]);

function ensureFields(code: string, fields: readonly unknown[]): void {
  const seen = new Set<unknown>();
  for (const field of fields) {
    const { key, label } = (field ?? {}) as { readonly key?: unknown; readonly label?: unknown };
    ensure(typeof key === 'string' && key && typeof label === 'string', `a field of ${code} was ${inWords(field)}`);
    ensure(!seen.has(key), `the field ${key} of ${code} came twice`);
    seen.add(key);
  }
}

/** What the list of codes promises. */
export const codePromises = promisesOf('codes', {
  list: {
    promise: 'answers with an array of codes',
    needs: ['codes'],
    async check(context) {
      await rawCodes(context);
    },
  },
  keys: {
    promise: 'gives each code a key that is a text',
    needs: ['codes'],
    async check(context) {
      const wrong = (await rawCodes(context)).findIndex((code) => typeof code?.['key'] !== 'string' || !code['key']);
      ensure(wrong < 0, `codes[${wrong}] has no key`);
    },
  },
  'two-levels': {
    promise: 'knows codes and subcodes, and nothing below',
    needs: ['codes'],
    async check(context) {
      const all = await codes(context);
      const tops = new Set(all.filter(({ parent }) => parent === undefined).map(({ key }) => key));
      const lost = all.find(({ parent }) => parent !== undefined && !tops.has(parent));
      ensure(!lost, `the parent ${lost?.parent} of ${lost?.key} is no code`);
    },
  },
  unique: {
    promise: 'gives no two codes, and no two subcodes of a code, the same key',
    needs: ['codes'],
    async check(context) {
      const seen = new Set<string>();
      for (const code of await codes(context)) {
        ensure(!seen.has(pathOf(code)), `the key ${code.key} came twice`);
        seen.add(pathOf(code));
      }
    },
  },
  order: {
    promise: 'gives the codes in the same order each time',
    needs: ['codes'],
    async check(context) {
      const [first, second] = [await codes(context), await codes(context)];
      ensure(first.map(pathOf).join() === second.map(pathOf).join(), `the second time, ${second[0]?.key} came first`);
    },
  },
  'one-level': {
    promise: 'gives no subcodes where it claims to have none',
    needs: ['codes'],
    async check(context) {
      assume(context.adapter.capabilities?.subcodes === false, 'codes have two levels');
      const sub = (await codes(context)).find(({ parent }) => parent !== undefined);
      ensure(!sub, `the code ${sub?.key} has the parent ${sub?.parent}`);
    },
  },
  fields: {
    promise: 'gives each field of a code a key of its own, and a label',
    needs: ['codes'],
    async check(context) {
      for (const { key: code, fields } of await rawCodes(context)) {
        ensure(fields === undefined || Array.isArray(fields), `\`fields\` of ${inWords(code)} was ${inWords(fields)}`);
        ensureFields(String(code), (fields ?? []) as readonly unknown[]);
      }
    },
  },
  choices: {
    promise: 'tells from what a field of choices lets choose: by the field itself, or by `choices`',
    needs: ['codes'],
    async check(context) {
      assume(!context.adapter.choices, 'the adapter tells what fields offer when it is asked');
      for (const { key: code, fields = [] } of await codes(context)) {
        const empty = fields.find(({ type, choices }) => type === 'choice' && !choices?.length);
        ensure(!empty, `the field ${empty?.key} of ${code} has nothing to choose`);
      }
    },
  },
  'record-type': {
    promise: 'answers with codes for a record type that nobody knows, too: with fewer, or with none',
    needs: ['codes'],
    async check({ adapter, recordId }) {
      const answer: unknown = await adapter.codes!({ recordId, recordType: 'adapter suite: no such type' });
      ensure(Array.isArray(answer), `codes answered with ${inWords(answer)}`);
    },
  },
  aborted: rejectsAborted('codes', ['codes'], ({ adapter, recordId }) =>
    Promise.resolve((options) => adapter.codes!({ recordId, ...options })),
  ),
});
