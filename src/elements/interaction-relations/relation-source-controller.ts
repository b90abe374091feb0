import { recordContext, type RecordScope } from '../../context/record-context.js';
import { AdapterController, type AdapterHost } from '../../controllers/adapter-controller.js';
import { ChoiceSearchController } from '../../controllers/choice-search-controller.js';
import type { Failure } from '../../controllers/failure-reporter.js';
import { memoizeLast } from '../../controllers/memoize-last.js';
import { SharedValue } from '../../controllers/shared-value.js';
import type { InteractionAdapter } from '../../data/adapter.js';
import { decodeRelations } from '../../data/decode-answers.js';
import { wordSearch } from '../../model/fold-text.js';
import type { Relation } from '../../model/relation.js';

/** What the controller reads from its element. */
export interface RelationSourceHost extends AdapterHost {
  relations?: readonly Relation[] | undefined;
  recordId?: string | undefined;
}

type Scope = readonly [adapter: InteractionAdapter, recordId: string];

/** Most relations asked for at once. */
const LIMIT = 200;

const NONE: readonly Relation[] = [];

/**
 * The relations to choose from: those given to the element, else those the adapter has for the record. They are searched here;
 * where there may be more than were loaded, or nothing is found here, the adapter is asked too.
 */
export class RelationSourceController {
  readonly #host: RelationSourceHost;
  readonly #adapters: AdapterController;
  readonly #record: SharedValue<RecordScope | undefined>;
  readonly #search: ChoiceSearchController<Scope, Relation>;
  /** What the adapter has without a search. */
  #loaded: { readonly scope: Scope; readonly relations: readonly Relation[] } | undefined;

  constructor(host: RelationSourceHost) {
    this.#host = host;
    this.#adapters = new AdapterController(host);
    this.#record = new SharedValue(host, recordContext);
    this.#search = new ChoiceSearchController<Scope, Relation>(
      host,
      () => this.#scope,
      async (scope, search, signal) => {
        const [adapter, recordId] = scope;
        const options = { limit: LIMIT, signal, ...(search && { search }) };
        const relations = unique(decodeRelations(await adapter.relations?.(recordId, options)));
        if (!search) this.#loaded = { scope, relations };
        return relations;
      },
    );
    this.#search.search('');
  }

  /** True while nothing is known yet, and somebody is asked. */
  get pending(): boolean {
    return this.#search.pending;
  }

  /** Why the adapter's relations are not there. */
  get failure(): Failure | undefined {
    return this.#search.failure;
  }

  /** Every relation at hand. */
  get offered(): readonly Relation[] {
    if (this.#host.relations) return this.#given(this.#host.relations);
    const { scope, relations } = this.#loaded ?? {};
    return scope?.every((part, index) => part === this.#scope?.[index]) ? (relations ?? NONE) : NONE;
  }

  /** True where the adapter may have more. */
  get isPartial(): boolean {
    return !this.#host.relations && this.offered.length >= LIMIT;
  }

  /** The relations that a text finds, in the order given. */
  find(text: string): readonly Relation[] {
    const here = this.#found(this.offered, text);
    const { found, foundBy } = this.#search;
    return text && foundBy === text && !this.#host.relations ? (found ?? here) : here;
  }

  /** Wants the relations that a text finds. */
  search(text: string): void {
    if (text && (this.isPartial || this.#found(this.offered, text).length === 0)) this.#search.search(text);
  }

  readonly retry = (): void => this.#search.retry();

  readonly #given = memoizeLast((relations: readonly Relation[]) => readableRelations(relations));

  readonly #found = memoizeLast((relations: readonly Relation[], text: string) => {
    const isFound = wordSearch(text);
    return text ? relations.filter(({ id, label, type }) => isFound(`${label ?? ''} ${type ?? ''} ${id}`)) : relations;
  });

  get #scope(): Scope | undefined {
    const { adapter } = this.#adapters;
    const recordId = this.#host.recordId ?? this.#record.value?.recordId;
    return adapter?.relations && !this.#host.relations && recordId !== undefined ? [adapter, recordId] : undefined;
  }
}

/** What can be read as relations, each once: one wrong entry must not cost people the others. */
export function readableRelations(relations: unknown): readonly Relation[] {
  return unique(Array.isArray(relations) ? relations.filter(isRelation) : []);
}

function isRelation(entry: unknown): entry is Relation {
  const { id, label, type } = Object(entry) as Partial<Record<keyof Relation, unknown>>;
  return typeof id === 'string' && typeof (label ?? '') === 'string' && typeof (type ?? '') === 'string';
}

function unique(relations: readonly Relation[]): readonly Relation[] {
  const ids = new Set<string>();
  return relations.filter(({ id }) => !ids.has(id) && ids.add(id));
}
