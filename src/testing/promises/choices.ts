import type { SearchOptions } from '../../data/adapter.js';
import { decodeCodes } from '../../data/decode.js';
import { decodeChoices } from '../../data/decode-answers.js';
import { rejectsAborted } from '../aborted.js';
import { promisesOf } from '../adapter-promise.js';
import { ensure } from '../broken-promise.js';
import type { CheckContext } from '../check-context.js';
import { decoded } from '../decoded.js';
import { inWords } from '../in-words.js';
import { assume } from '../not-claimed.js';

const needs = ['codes', 'choices'] as const;

/** Asks for the values of the first field that names none itself. */
async function field({ adapter, recordId }: CheckContext) {
  for (const { key: code, fields = [] } of decoded('codes', decodeCodes, await adapter.codes!({ recordId }))) {
    const open = fields.find(({ type, choices }) => type === 'choice' && !choices?.length);
    if (open) return (options?: SearchOptions) => adapter.choices!(code, open.key, options);
  }
  assume(false, 'every field of a code names its values itself');
}

async function offered(context: CheckContext, options?: SearchOptions) {
  const answer: unknown = await (await field(context))(options);
  ensure(Array.isArray(answer), `choices answered with ${inWords(answer)}`);
  return answer as readonly unknown[];
}

async function severalOffered(context: CheckContext) {
  const choices = decoded('choices', decodeChoices, await offered(context));
  assume(choices.length > 1, 'the field has fewer than two values');
  return choices;
}

/** What the values of a code's own fields promise, where the code does not name them. */
export const choicePromises = promisesOf('choices', {
  list: {
    promise: 'answers with an array of values for a field that names none',
    needs,
    async check(context) {
      await offered(context);
    },
  },
  forms: {
    promise: 'gives each value a key and a label, which are texts',
    needs,
    async check(context) {
      const wrong = (await offered(context)).find((value) => {
        const { key, label } = (value ?? {}) as { key?: unknown; label?: unknown };
        return typeof key !== 'string' || !key || typeof label !== 'string';
      });
      ensure(wrong === undefined, `a value was ${inWords(wrong)}`);
    },
  },
  unique: {
    promise: 'gives no two values of a field the same key',
    needs,
    async check(context) {
      const keys = (await severalOffered(context)).map(({ key }) => key);
      const twice = keys.find((key, index) => keys.indexOf(key) < index);
      ensure(twice === undefined, `the key ${twice} came twice`);
    },
  },
  limit: {
    promise: 'answers with no more values than asked for',
    needs,
    async check(context) {
      await severalOffered(context);
      const { length } = await offered(context, { limit: 1 });
      ensure(length <= 1, `a limit of 1 was answered with ${length} values`);
    },
  },
  search: {
    promise: 'finds a value by its label',
    needs,
    async check(context) {
      const wanted = (await severalOffered(context)).at(-1)!;
      const found = decoded('choices', decodeChoices, await offered(context, { search: wanted.label }));
      ensure(
        found.some(({ key }) => key === wanted.key),
        `searching for ${wanted.label} did not find it`,
      );
    },
  },
  aborted: rejectsAborted('choices', needs, field),
});
