import { codeChoices, type CodeChoice } from '../../model/code-choices.js';
import { recordContext, type RecordScope } from '../../context/record-context.js';
import { AdapterController, type AdapterHost } from '../../controllers/adapter-controller.js';
import type { Failure } from '../../controllers/failure-reporter.js';
import { LoadedValueController } from '../../controllers/loaded-value-controller.js';
import { memoizeLast } from '../../controllers/memoize-last.js';
import { SharedValue } from '../../controllers/shared-value.js';
import type { InteractionAdapter } from '../../data/adapter.js';
import { decodeCodes } from '../../data/decode.js';
import { searchCodes } from '../../model/code-search.js';
import { CodeTree } from '../../model/code-tree.js';
import type { Code, CodeKind } from '../../model/code.js';
import { groupMatches, type CodeOption } from './code-options.js';

/** What the controller reads from its element. */
export interface CodeSourceHost extends AdapterHost {
  codes?: readonly Code[] | undefined;
  recordId?: string | undefined;
  recordType?: string | undefined;
  kind: CodeKind;
  pending: boolean;
}

type Scope = readonly [adapter: InteractionAdapter, recordId: string | undefined, recordType: string | undefined];

/** Codes that are prepared for the search in one go: a few milliseconds' work. */
const SLICE = 250;

const NO_CODES: readonly Code[] = [];

/** The codes to choose from: those given to the element, else those the adapter has for the record. */
export class CodeSourceController {
  readonly #host: CodeSourceHost;
  readonly #adapters: AdapterController;
  readonly #record: SharedValue<RecordScope | undefined>;
  readonly #loaded: LoadedValueController<Scope, readonly Code[]>;
  #prepared: readonly CodeChoice[] | undefined;

  constructor(host: CodeSourceHost) {
    this.#host = host;
    this.#adapters = new AdapterController(host);
    this.#record = new SharedValue(host, recordContext);
    this.#loaded = new LoadedValueController<Scope, readonly Code[]>(
      host,
      () => this.#scope,
      async ([adapter, recordId, recordType], signal) =>
        decodeCodes(
          await adapter.codes?.({ ...(recordId && { recordId }), ...(recordType && { recordType }), signal }),
        ),
      'load-codes',
    );
  }

  /** False while nobody can say which codes there are. */
  get isReady(): boolean {
    return this.#codes !== undefined;
  }

  /** True while they are on their way. */
  get pending(): boolean {
    return this.#host.pending || this.#loaded.pending;
  }

  /** Why the codes are not there, as people are told. */
  get failure(): Failure | undefined {
    return this.#loaded.failure;
  }

  /** The type of record that the codes are for. */
  get recordType(): string | undefined {
    return this.#host.recordType ?? this.#record.value?.recordType;
  }

  /** The codes as two levels; empty while they are not there. */
  get tree(): CodeTree {
    return this.#treeOf(this.#codes ?? NO_CODES);
  }

  /** What may be picked; the same array until something changes. */
  get choices(): readonly CodeChoice[] {
    return this.#choicesOf(this.tree, this.#host.kind, this.recordType);
  }

  /** What a text finds, in the order shown; the same array until something changes. */
  find(text: string): readonly CodeOption[] {
    return this.#optionsOf(this.choices, text);
  }

  /** Prepares codes for the search, slice by slice, so that the first key need not wait for all of them. */
  async prepare(): Promise<void> {
    const { choices } = this;
    if (choices === this.#prepared) return;
    this.#prepared = choices;
    for (let start = 0; start < choices.length; start += SLICE) {
      await new Promise((resolve) => setTimeout(resolve));
      searchCodes(choices.slice(start, start + SLICE), 'e');
    }
  }

  /** Asks again after a failure. */
  retry(): void {
    this.#loaded.retry();
  }

  readonly #treeOf = memoizeLast((codes: readonly Code[]) => new CodeTree(this.#readable(codes)));

  readonly #choicesOf = memoizeLast((tree: CodeTree, kind: CodeKind, recordType: string | undefined) =>
    codeChoices(tree, { kind, recordType }),
  );

  readonly #optionsOf = memoizeLast((choices: readonly CodeChoice[], text: string) =>
    groupMatches(searchCodes(choices, text)),
  );

  /** An adapter without `codes` has none, and that is all there is to know. */
  get #codes(): readonly Code[] | undefined {
    const { adapter } = this.#adapters;
    if (this.#host.pending) return undefined;
    return this.#host.codes ?? this.#loaded.value ?? (adapter && !adapter.codes ? NO_CODES : undefined);
  }

  get #scope(): Scope | undefined {
    const { adapter } = this.#adapters;
    if (this.#host.codes || !adapter?.codes) return undefined;
    return [adapter, this.#host.recordId ?? this.#record.value?.recordId, this.recordType];
  }

  /** What can be read as codes: one wrong entry must not cost people the others. */
  #readable(codes: unknown): readonly Code[] {
    const readable = Array.isArray(codes) ? codes.filter(isCode) : [];
    if (readable.length !== (codes as readonly unknown[]).length) {
      console.warn(`<${this.#host.localName}>: codes has to be an array of objects with a key; the rest is left out.`);
    }
    return readable;
  }
}

function isCode(entry: unknown): entry is Code {
  const { key } = (entry ?? {}) as { readonly key?: unknown };
  return typeof key === 'string' && key !== '';
}
