import type { InteractionChanges } from '../../model/interaction-draft.js';
import type { Interaction, InteractionRef } from '../../model/interaction.js';
import { AdapterError, toAdapterError } from '../adapter-error.js';
import type { InteractionAdapter } from '../adapter.js';
import type { MergedSource } from './merged-source.js';

/** Methods that are about one entry, and answer with it. */
const ANSWERING = ['get', 'update', 'restore', 'attach', 'detach'] as const;

type Call = (ref: InteractionRef, ...rest: unknown[]) => Promise<unknown>;

/** Knows which collection an entry is of: by what was listed, else by the prefix of its id. */
export class EntryOwners {
  readonly #sources: readonly MergedSource[];
  readonly #owners = new Map<string, MergedSource>();

  constructor(sources: readonly MergedSource[]) {
    this.#sources = sources;
  }

  note(id: string, source: MergedSource): void {
    this.#owners.set(id, source);
  }

  /** Longer prefixes are asked first: an empty one owns everything. */
  ownerOf(id: string, method: keyof InteractionAdapter): MergedSource {
    const able = this.#sources.filter((source) => source.has(method));
    const owner = this.#owners.get(id) ?? able.filter((source) => source.owns(id)).sort(byPrefix)[0];
    if (!owner) throw new AdapterError('not-found', `No collection has the entry ${id}.`);
    if (!owner.has(method)) throw new AdapterError('unsupported', `${owner.name} has no ${method}.`);
    return owner;
  }
}

const byPrefix = (a: MergedSource, b: MergedSource) => b.prefix.length - a.prefix.length;

/** The entry that somebody else has changed is shown beside one's own, and needs its name. */
function outwardError(source: MergedSource, thrown: unknown): AdapterError {
  const error = toAdapterError(thrown);
  const { kind, message, current } = error;
  return current ? new AdapterError(kind, message, { ...error, current: source.outward(current) }) : error;
}

/** The methods about one entry, each led to the collection that the entry is of. Only what some collection can do is there. */
export function entryMethods(sources: readonly MergedSource[], owners: EntryOwners): Partial<InteractionAdapter> {
  const has = (name: keyof InteractionAdapter) => sources.some((source) => source.has(name));
  const send = async (name: keyof InteractionAdapter, ref: InteractionRef, rest: readonly unknown[]) => {
    const source = owners.ownerOf(ref.id, name);
    const call = (source.adapter as unknown as Record<string, Call>)[name]!.bind(source.adapter);
    try {
      return { source, answer: await call(source.inward(ref), ...rest) };
    } catch (thrown) {
      throw outwardError(source, thrown);
    }
  };
  const methods: Record<string, Call> = {};
  for (const name of ANSWERING.filter(has)) {
    methods[name] = async (ref, ...rest) => {
      if (name === 'update') rest[0] = owners.ownerOf(ref.id, name).inwardContent(rest[0] as InteractionChanges);
      const { source, answer } = await send(name, ref, rest);
      return source.outward(answer as Interaction);
    };
  }
  if (has('history')) {
    methods['history'] = async (ref, ...rest) => {
      const { source, answer } = await send('history', ref, rest);
      return (answer as readonly Interaction[]).map((entry) => source.outward(entry));
    };
  }
  for (const name of (['delete', 'apply'] as const).filter(has)) {
    methods[name] = async (ref, ...rest) => (await send(name, ref, rest)).answer;
  }
  return methods;
}
