import type { Attachment } from '../../model/attachment.js';
import type { Code } from '../../model/code.js';
import type { InteractionDraft } from '../../model/interaction-draft.js';
import type { InteractionRef } from '../../model/interaction.js';
import type { AdapterCapabilities, AdapterChange, CallOptions, InteractionAdapter, UploadOptions } from '../adapter.js';
import { answer } from '../local/answer.js';
import type { Filters, Query, Sort } from '../query.js';
import { EntryOwners, entryMethods } from './merged-routes.js';
import { MergedSource, type SourceOptions } from './merged-source.js';
import { MergedWalk } from './merged-walk.js';
import { refuseUnclaimed } from './refuse-unclaimed.js';

/**
 * Makes one history of several collections, for backends that keep calls, mails and notes apart. Entries are merged by date, then
 * id, page by page; one that two collections have is shown once. A collection that fails is named on the page ("Mail could
 * not be loaded · Retry"), and the others stay.
 *
 * ```js
 * timeline.adapter = mergeAdapters(
 *   { name: 'Calls', adapter: calls, prefix: 'call:' },
 *   { name: 'Mail', adapter: mail, prefix: 'mail:' },
 * );
 * ```
 *
 * New entries go to the first collection that takes any. What is done with an entry goes to the collection that it is of, and
 * what that one cannot do its entries do not allow. Sorting, filters and search are claimed where all collections claim them.
 * Each collection is an adapter that keeps the contract by itself: newest first above all.
 */
export function mergeAdapters(...options: readonly SourceOptions[]): InteractionAdapter {
  const sources = options.map((one) => new MergedSource(one));
  const owners = new EntryOwners(sources);
  const capabilities = mergedCapabilities(sources);
  return {
    capabilities,
    list: (query: Query, call: CallOptions = {}) =>
      answer(call.signal, async () => {
        refuseUnclaimed(query, capabilities, { flags: true });
        return new MergedWalk(sources, owners, query, call).page();
      }),
    ...lookups(sources),
    ...entryMethods(sources, owners),
    ...creation(sources, owners),
    ...news(sources),
  };
}

function mergedCapabilities(sources: readonly MergedSource[]): AdapterCapabilities {
  const all = sources.map(({ adapter }) => adapter.capabilities ?? {});
  const writer = sources.find((source) => source.has('create'))?.adapter.capabilities;
  const { storage, ...settings } = writer ?? {};
  const byDate: readonly Sort['by'][] = ['date'];
  const [first] = all;
  return {
    ...settings,
    sortable: all.every(({ sortable = byDate }) => sortable.includes('date')) ? byDate : [],
    filterable: (first?.filterable ?? []).filter((name: keyof Filters) =>
      all.every(({ filterable = [] }) => filterable.includes(name)),
    ),
    searchable: all.every(({ searchable }) => searchable),
    anchors: false,
    pinnable: false,
    records: all.every(({ records }) => records === 'any') ? 'any' : 'one',
  };
}

/** Lists that belong to no entry: codes of all collections, and the rest of the first that has it. */
function lookups(sources: readonly MergedSource[]): Partial<InteractionAdapter> {
  const coded = sources.filter((source) => source.has('codes'));
  const first = <Name extends 'choices' | 'relations' | 'users' | 'currentUser'>(name: Name) => {
    const adapter = sources.find((source) => source.has(name))?.adapter;
    return adapter && { [name]: (adapter[name] as (...given: unknown[]) => unknown).bind(adapter) };
  };
  return {
    ...(coded.length > 0 && {
      codes: async (scope: Parameters<NonNullable<InteractionAdapter['codes']>>[0]) => {
        const lists = await Promise.all(coded.map(({ adapter }) => adapter.codes!(scope)));
        const byKey = new Map<string, Code>();
        for (const code of lists.flat()) {
          const key = JSON.stringify([code.parent, code.key]);
          if (!byKey.has(key)) byKey.set(key, code);
        }
        return [...byKey.values()];
      },
    }),
    ...first('choices'),
    ...first('relations'),
    ...first('users'),
    ...first('currentUser'),
  };
}

function creation(sources: readonly MergedSource[], owners: EntryOwners): Partial<InteractionAdapter> {
  const writer = sources.find((source) => source.has('create'));
  const opener = sources.find((source) => source.has('openAttachment'));
  return {
    ...(writer && {
      create: async (draft: InteractionDraft, options?: UploadOptions) => {
        const result = await writer.adapter.create!(writer.inwardContent(draft), options);
        const interaction = writer.outward(result.interaction);
        owners.note(interaction.id, writer);
        return { ...result, interaction };
      },
    }),
    ...(opener && {
      openAttachment: async (attachment: Attachment, options: CallOptions & { ref?: InteractionRef } = {}) => {
        const { ref } = options;
        const source = ref ? owners.ownerOf(ref.id, 'openAttachment') : opener;
        return source.adapter.openAttachment!(attachment, { ...options, ...(ref && { ref: source.inward(ref) }) });
      },
    }),
  };
}

function news(sources: readonly MergedSource[]): Partial<InteractionAdapter> {
  // who hears of changes in some collections only takes silence for news of all
  if (!sources.every((source) => source.has('subscribe'))) return {};
  return {
    subscribe: (recordId: string, listener: (change: AdapterChange) => void) => {
      const stops = sources.map((source) =>
        source.adapter.subscribe!(recordId, (change) => listener(source.outwardChange(change))),
      );
      return () => stops.forEach((stop) => stop());
    },
  };
}
