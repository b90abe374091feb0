import { ContextConsumer } from '@lit/context';
import type { ReactiveController } from 'lit';
import { recordContext } from '../../context/record-context.js';
import { AdapterController, type AdapterHost } from '../../controllers/adapter-controller.js';
import { reportFailure, type Failure } from '../../controllers/failure-reporter.js';
import { LoadedValueController } from '../../controllers/loaded-value-controller.js';
import type { InteractionAdapter } from '../../data/adapter.js';
import type { I18n } from '../../i18n/i18n.js';
import type { Code, CodeKind, CodeValue } from '../../model/code.js';
import { CodeTree, type CodeChoice } from '../../model/code-tree.js';

const NO_CODES = new CodeTree([]);

/** What the controller reads from its element. */
export interface CodeSourceHost extends AdapterHost {
  codes?: readonly Code[] | undefined;
  recordId?: string | undefined;
  recordType?: string | undefined;
  kind: CodeKind;
}

type Scope = readonly [adapter: InteractionAdapter, recordId: string | undefined, recordType: string | undefined];

/** The codes to choose from: those given to the element, else those the adapter has for the record. */
export class CodeSourceController implements ReactiveController {
  /** Why the codes are not there, as people are told. */
  failure: Failure | undefined;

  readonly #host: CodeSourceHost;
  readonly #adapters: AdapterController;
  readonly #record: ContextConsumer<typeof recordContext, CodeSourceHost>;
  readonly #loaded: LoadedValueController<Scope, readonly Code[]>;
  readonly #warned = new Set<unknown>();
  #codes: readonly Code[] | undefined;
  #tree: CodeTree | undefined;
  #choices: readonly CodeChoice[] = [];
  #choicesKey: readonly unknown[] = [];

  constructor(host: CodeSourceHost) {
    this.#host = host;
    this.#adapters = new AdapterController(host);
    this.#record = new ContextConsumer(host, {
      context: recordContext,
      subscribe: true,
      callback: () => host.requestUpdate(),
    });
    this.#loaded = new LoadedValueController<Scope, readonly Code[]>(host, {
      key: () => this.#scope(),
      load: ([adapter, recordId, recordType], signal) =>
        adapter.codes!({ ...(recordId && { recordId }), ...(recordType && { recordType }), signal }),
      failed: (error) => {
        this.failure = reportFailure(host, 'load-codes', error, () => this.retry());
      },
    });
    host.addController(this);
  }

  /** The codes as two levels; undefined while they are not there. */
  get tree(): CodeTree | undefined {
    const codes = this.#given ?? this.#loaded.value ?? (this.#hasNone ? [] : undefined);
    if (!codes) return undefined;
    if (codes !== this.#codes || !this.#tree) {
      this.#codes = codes;
      this.#tree = new CodeTree(this.#readable(codes));
    }
    return this.#tree;
  }

  /** What may be picked; the same array until something changes. */
  get choices(): readonly CodeChoice[] {
    const { tree } = this;
    const { kind } = this.#host;
    const recordType = this.#recordType;
    const key = [tree, kind, recordType];
    if (key.some((part, index) => part !== this.#choicesKey[index])) {
      this.#choicesKey = key;
      this.#choices = tree?.choices({ kind, recordType }) ?? [];
    }
    return this.#choices;
  }

  get pending(): boolean {
    return this.#loaded.pending;
  }

  /** Hue of a code's colour in degrees, for unknown codes too. */
  hueOf({ code }: CodeValue): number {
    return (this.tree ?? NO_CODES).hueOf(code);
  }

  /** "Contact › Call with Parent", as the language has it; keys where the codes do not know them. */
  nameInFull({ code, subcode }: CodeValue, { messages }: I18n): string {
    const tree = this.tree ?? NO_CODES;
    return subcode ? messages.codeAndSubcode(tree.label(code), tree.label(code, subcode)) : tree.label(code);
  }

  /** After that of the loaded value, whose error goes when it is asked for something else. */
  hostUpdate(): void {
    if (!this.#loaded.error) this.failure = undefined;
  }

  /** Asks again after a failure. */
  retry(): void {
    this.#loaded.retry();
    this.failure = undefined;
    this.#host.requestUpdate();
  }

  get #given(): readonly Code[] | undefined {
    return this.#host.codes ?? undefined;
  }

  get #recordType(): string | undefined {
    return this.#host.recordType ?? this.#record.value?.recordType;
  }

  /** An adapter without `codes` has none, and that is all there is to know. */
  get #hasNone(): boolean {
    return this.#adapters.adapter !== undefined && !this.#adapters.adapter.codes;
  }

  #scope(): Scope | undefined {
    const { adapter } = this.#adapters;
    if (this.#given || !adapter?.codes) return undefined;
    return [adapter, this.#host.recordId ?? this.#record.value?.recordId, this.#recordType];
  }

  /** What can be read as codes: one wrong entry must not cost people the others. */
  #readable(codes: unknown): readonly Code[] {
    const entries: readonly unknown[] = Array.isArray(codes) ? codes : [];
    const readable = entries.filter(isCode);
    if ((!Array.isArray(codes) || readable.length < entries.length) && !this.#warned.has(codes)) {
      this.#warned.add(codes);
      console.warn(`<${this.#host.localName}>: codes has to be an array of objects with a key; the rest is left out.`);
    }
    return readable;
  }
}

function isCode(entry: unknown): entry is Code {
  return typeof entry === 'object' && entry !== null && typeof (entry as Partial<Code>).key === 'string';
}
