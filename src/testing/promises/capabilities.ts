import type { AdapterCapabilities, InteractionAdapter } from '../../data/adapter.js';
import { promisesOf } from '../adapter-promise.js';
import { ensure } from '../broken-promise.js';
import { inWords } from '../in-words.js';
import { assume } from '../not-claimed.js';
import { readCapabilities } from '../read-capabilities.js';
import { ifSupported, unlessRefused } from '../rejection.js';
import { missing, type OptionalMethod } from '../needs.js';

const METHODS: Readonly<Record<OptionalMethod, true>> = {
  codes: true,
  choices: true,
  relations: true,
  users: true,
  currentUser: true,
  get: true,
  history: true,
  summarize: true,
  create: true,
  update: true,
  delete: true,
  restore: true,
  attach: true,
  detach: true,
  openAttachment: true,
  apply: true,
  subscribe: true,
};

const SORTABLE: readonly unknown[] = ['date', 'code', 'subject', 'user', 'status'];
const FILTERABLE: readonly unknown[] = ['codes', 'users', 'relations', 'from', 'to', 'status', 'hasFiles'];

/** A media type, all of a kind, or an extension. */
const FILE_TYPE = /^(?:[\w.+-]+\/(?:[\w.+-]+|\*)|\.\S+)$/;

/** What a list among the capabilities names, as it came. */
function named({ capabilities }: InteractionAdapter, name: keyof AdapterCapabilities): readonly unknown[] {
  const list: unknown = capabilities?.[name] ?? [];
  ensure(Array.isArray(list), `\`${name}\` is ${inWords(list)}`);
  return list;
}

function ensureAmount({ capabilities }: InteractionAdapter, name: 'maxFileSize' | 'maxFiles'): void {
  const amount = capabilities?.[name];
  ensure(amount === undefined || (Number.isInteger(amount) && amount > 0), `\`${name}\` is ${inWords(amount)}`);
}

/** What an adapter says of itself. */
export const capabilityPromises = promisesOf('capabilities', {
  methods: {
    promise: 'leaves out what it cannot do: each method that is there can be called',
    check({ bare: adapter }) {
      for (const name of Object.keys(METHODS) as OptionalMethod[]) {
        const member: unknown = Reflect.get(adapter, name);
        ensure(member === undefined || typeof member === 'function', `\`${name}\` is ${inWords(member)}`);
      }
    },
  },
  sortable: {
    promise: 'claims only orders that the contract knows',
    check({ bare }) {
      const unknown = named(bare, 'sortable').find((field) => !SORTABLE.includes(field));
      ensure(unknown === undefined, `\`sortable\` names ${inWords(unknown)}`);
    },
  },
  filterable: {
    promise: 'claims only filters that the contract knows',
    check({ bare }) {
      const unknown = named(bare, 'filterable').find((name) => !FILTERABLE.includes(name));
      ensure(unknown === undefined, `\`filterable\` names ${inWords(unknown)}`);
    },
  },
  files: {
    promise: 'claims to take files only where it has a method that takes them',
    check({ adapter }) {
      const { files } = adapter.capabilities ?? {};
      assume(files !== undefined, 'the adapter does not claim to take files');
      const method = files === 'after' ? 'attach' : 'create';
      ensure(!missing(method, adapter, true), `\`files\` is ${inWords(files)} without ${method}`);
    },
  },
  'file-size': {
    promise: 'gives the largest file it takes in bytes, if at all',
    check({ bare }) {
      ensureAmount(bare, 'maxFileSize');
    },
  },
  'file-count': {
    promise: 'gives the most files it takes with one entry as a whole number, if at all',
    check({ bare }) {
      ensureAmount(bare, 'maxFiles');
    },
  },
  'file-types': {
    promise: 'names the files it takes by media types and extensions, as a file field does, if at all',
    check({ bare }) {
      const wrong = named(bare, 'fileTypes').find((type) => typeof type !== 'string' || !FILE_TYPE.test(type));
      ensure(wrong === undefined, `\`fileTypes\` names ${inWords(wrong)}`);
    },
  },
  visibilities: {
    promise: 'names those that an entry can be shown to by keys that are texts, no two the same, if at all',
    check({ bare }) {
      const keys = named(bare, 'visibilities').map((one) => (one as { readonly key?: unknown } | null)?.key);
      const wrong = keys.find((key, index) => typeof key !== 'string' || !key || keys.indexOf(key) < index);
      ensure(!keys.length || wrong === undefined, `\`visibilities\` names the key ${inWords(wrong)}`);
      ensure(!keys.includes(undefined), '`visibilities` names one without a key');
    },
  },
  forms: {
    promise: 'says what it can in the form of the contract',
    check({ bare }) {
      const messages: string[] = [];
      readCapabilities(bare, (message) => messages.push(message));
      ensure(messages.length === 0, messages[0] ?? '');
    },
  },
  same: {
    promise: 'says the same of itself each time it is asked',
    async check(context) {
      const before = JSON.stringify(context.bare.capabilities);
      await context.page();
      ensure(JSON.stringify(context.bare.capabilities) === before, 'its capabilities changed with a call');
    },
  },
  records: {
    promise: 'answers without a record where it claims `records: any`',
    async check(context) {
      assume(context.adapter.capabilities?.records === 'any', 'the adapter answers for one record at a time');
      const answer = await unlessRefused(['invalid', 'unsupported'], () => context.page({ recordId: undefined }));
      ensure(answer, 'a query without a record was refused');
    },
  },
  'names-records': {
    promise: 'names the record of each entry where it answers for all of them',
    async check(context) {
      assume(context.adapter.capabilities?.records === 'any', 'the adapter answers for one record at a time');
      const nameless = (await context.page({ recordId: undefined })).items.find(({ recordId }) => !recordId);
      ensure(!nameless, `the entry ${nameless?.id} names no record`);
    },
  },
  anchor: {
    promise: 'starts at the entry that it is asked to start at, or refuses that as unsupported',
    async check(context) {
      const wanted = (await context.take(4)).at(-1);
      assume(wanted, 'the record has no entries');
      const query = { anchor: { id: wanted.id }, limit: 1 };
      const [found] = await ifSupported('to start at an entry', () => context.take(1, query));
      ensure(found?.id === wanted.id, `asked to start at ${wanted.id}, it started at ${found?.id}`);
    },
  },
});
