import { promisesOf } from '../adapter-promise.js';
import { ensure } from '../broken-promise.js';
import { inWords } from '../in-words.js';
import { assume } from '../not-claimed.js';
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

const SORTABLE = ['date', 'code', 'subject', 'user', 'status'];
const FILTERABLE = ['codes', 'users', 'relations', 'from', 'to', 'status', 'hasFiles'];

/** What an adapter says of itself. */
export const capabilityPromises = promisesOf('capabilities', {
  methods: {
    promise: 'leaves out what it cannot do: each method that is there can be called',
    check({ adapter }) {
      for (const name of Object.keys(METHODS) as OptionalMethod[]) {
        const member: unknown = Reflect.get(adapter, name);
        ensure(member === undefined || typeof member === 'function', `\`${name}\` is ${inWords(member)}`);
      }
    },
  },
  sortable: {
    promise: 'claims only orders that the contract knows',
    check({ adapter }) {
      const unknown = adapter.capabilities?.sortable?.find((field) => !SORTABLE.includes(field));
      ensure(unknown === undefined, `\`sortable\` names ${inWords(unknown)}`);
    },
  },
  filterable: {
    promise: 'claims only filters that the contract knows',
    check({ adapter }) {
      const unknown = adapter.capabilities?.filterable?.find((name) => !FILTERABLE.includes(name));
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
    check({ adapter }) {
      const { maxFileSize } = adapter.capabilities ?? {};
      ensure(
        maxFileSize === undefined || (Number.isInteger(maxFileSize) && maxFileSize > 0),
        `\`maxFileSize\` is ${inWords(maxFileSize)}`,
      );
    },
  },
  same: {
    promise: 'says the same of itself each time it is asked',
    async check(context) {
      const before = JSON.stringify(context.adapter.capabilities);
      await context.page();
      ensure(JSON.stringify(context.adapter.capabilities) === before, 'its capabilities changed with a call');
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
      const { items } = await ifSupported('to start at an entry', () => context.page(query));
      ensure(items[0]?.id === wanted.id, `asked to start at ${wanted.id}, it started at ${items[0]?.id}`);
    },
  },
});
