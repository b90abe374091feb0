import type { Code } from '../../model/code.js';
import { decodeCodes } from '../../data/decode.js';
import { promisesOf } from '../adapter-promise.js';
import { ensure } from '../broken-promise.js';
import type { CheckContext } from '../check-context.js';
import { decoded } from '../decoded.js';
import { inWords } from '../in-words.js';

async function rawCodes({ adapter, recordId }: CheckContext): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const answer: unknown = await adapter.codes!({ recordId });
  ensure(Array.isArray(answer), `codes answered with ${inWords(answer)}`);
  return answer as readonly Readonly<Record<string, unknown>>[];
}

async function codes(context: CheckContext): Promise<readonly Code[]> {
  return decoded('codes', decodeCodes, await rawCodes(context));
}

const pathOf = ({ parent, key }: Code) => JSON.stringify([parent, key]);

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
});
