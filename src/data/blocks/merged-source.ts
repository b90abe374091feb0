import type { Interaction, InteractionRef, InteractionRights } from '../../model/interaction.js';
import type { AdapterChange, InteractionAdapter } from '../adapter.js';

/** One of the collections that a merged history is made of. */
export interface SourceOptions {
  /** What people call it: "Mail". They read it where the collection could not be loaded. */
  readonly name: string;
  readonly adapter: InteractionAdapter;
  /**
   * Put before the ids of its entries where they are unique within the collection only: `mail:` makes `mail:17` of `17`. Two
   * collections that give the same entry the same id have none, and it is shown once.
   */
  readonly prefix?: string | undefined;
}

/** A collection as the merged history sees it: with ids that are unique there, and rights that say what it can do. */
export class MergedSource {
  readonly name: string;
  readonly adapter: InteractionAdapter;
  readonly prefix: string;

  constructor({ name, adapter, prefix = '' }: SourceOptions) {
    this.name = name;
    this.adapter = adapter;
    this.prefix = prefix;
  }

  /** Whether the collection has a method. */
  has(name: keyof InteractionAdapter): boolean {
    return this.adapter[name] !== undefined;
  }

  /** Whether an id can be one of this collection's. */
  owns(id: string): boolean {
    return id.startsWith(this.prefix);
  }

  /** An entry as others see it. What its collection cannot do, nobody may. */
  outward(entry: Interaction): Interaction {
    const can: InteractionRights = {
      ...entry.can,
      ...(!this.has('update') && { update: false }),
      ...(!this.has('delete') && { delete: false }),
      ...(!this.has('attach') && { attach: false }),
    };
    const { followUpOf } = entry;
    return {
      ...entry,
      id: this.prefix + entry.id,
      ...(followUpOf !== undefined && { followUpOf: this.prefix + followUpOf }),
      ...(Object.keys(can).length > 0 && { can }),
    };
  }

  /** The entry's name within its collection. */
  inward(ref: InteractionRef): InteractionRef {
    return { ...ref, id: ref.id.slice(this.prefix.length) };
  }

  /** What is written, with the entry that it follows up named as the collection does. */
  inwardContent<Content extends { readonly followUpOf?: string | null | undefined }>(content: Content): Content {
    const { followUpOf } = content;
    return followUpOf && this.owns(followUpOf)
      ? { ...content, followUpOf: followUpOf.slice(this.prefix.length) }
      : content;
  }

  /** News of the collection as others hear it. */
  outwardChange(change: AdapterChange): AdapterChange {
    if (change.type === 'stale') return change;
    if (change.type === 'deleted') return { type: 'deleted', id: this.prefix + change.id };
    return { type: change.type, interaction: this.outward(change.interaction) };
  }
}
