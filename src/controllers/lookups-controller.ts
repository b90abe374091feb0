import type { ReactiveControllerHost } from 'lit';
import type { RecordScope } from '../context/record-context.js';
import { userContext } from '../context/user-context.js';
import type { AdapterError } from '../data/adapter-error.js';
import type { InteractionAdapter } from '../data/adapter.js';
import { decodeCodes, decodeCurrentUser } from '../data/decode.js';
import type { Code } from '../model/code.js';
import { CodeTree } from '../model/code-tree.js';
import type { User } from '../model/user.js';
import { LoadedValueController } from './loaded-value-controller.js';
import { SharedValue } from './shared-value.js';

/** What the controller reads from its element: what the host page says goes before what the adapter says. */
export interface LookupsHost extends ReactiveControllerHost, HTMLElement {
  codes?: readonly Code[] | undefined;
  currentUser?: User | undefined;
  userId?: string | undefined;
  userName?: string | undefined;
}

/** What the controller asks of its element. */
export interface LookupsOptions {
  readonly adapter: () => InteractionAdapter | undefined;
  readonly record: () => RecordScope;
  readonly failed: (error: AdapterError) => void;
}

const noCodes = new CodeTree([]);

/** What an element needs to name things: the codes of the record, and who the reader is. */
export class LookupsController {
  readonly #host: LookupsHost;
  readonly #sharedUser: SharedValue<User | undefined>;
  readonly #loadedCodes;
  readonly #loadedUser;
  #tree = noCodes;
  #treeSource: readonly Code[] | undefined;

  constructor(host: LookupsHost, { adapter, record, failed }: LookupsOptions) {
    this.#host = host;
    this.#sharedUser = new SharedValue(host, userContext);
    this.#loadedCodes = new LoadedValueController(host, {
      key: () => {
        const source = adapter();
        const { recordId, recordType } = record();
        return host.codes || !source?.codes ? undefined : ([source, recordId, recordType] as const);
      },
      load: async ([source, recordId, recordType], signal) => {
        const scope = { ...(recordId !== undefined && { recordId }), ...(recordType !== undefined && { recordType }) };
        return decodeCodes(await source.codes?.({ ...scope, signal }));
      },
      failed,
    });
    this.#loadedUser = new LoadedValueController(host, {
      key: () => {
        const source = adapter();
        return this.#givenUser || !source?.currentUser ? undefined : ([source] as const);
      },
      load: async ([source], signal) => decodeCurrentUser(await source.currentUser?.({ signal })),
      // not knowing who reads costs a "You" beside a name, and the form asks for the user: nothing to report
    });
  }

  /** The codes; undefined while they are on their way. Without any the tree is empty, and so it is after a failure. */
  get codes(): CodeTree | undefined {
    const codes = this.#host.codes ?? this.#loadedCodes.value;
    if (!codes) return this.#loadedCodes.pending ? undefined : noCodes;
    if (codes !== this.#treeSource) {
      this.#treeSource = codes;
      this.#tree = new CodeTree(codes);
    }
    return this.#tree;
  }

  /** The codes as they came, for elements that take a list. */
  get codeList(): readonly Code[] | undefined {
    return this.#host.codes ?? this.#loadedCodes.value;
  }

  get codesError(): AdapterError | undefined {
    return this.#loadedCodes.error;
  }

  /** The reader; null where the adapter has no idea, undefined while nobody has said. */
  get currentUser(): User | null | undefined {
    return this.#givenUser ?? this.#loadedUser.value;
  }

  /** Asks for the codes again after a failure. */
  retryCodes(): void {
    this.#loadedCodes.retry();
  }

  get #givenUser(): User | undefined {
    const { currentUser, userId, userName } = this.#host;
    return currentUser ?? (userId === undefined ? this.#sharedUser.value : { id: userId, name: userName });
  }
}
