import type { ReactiveControllerHost } from 'lit';
import type { RecordScope } from '../context/record-context.js';
import { givenUser, userContext, type UserProperties } from '../context/user-context.js';
import type { InteractionAdapter } from '../data/adapter.js';
import { isVouchedFor, loadChecks } from '../data/checks.js';
import type { Code } from '../model/code.js';
import { CodeTree } from '../model/code-tree.js';
import type { User } from '../model/user.js';
import type { Failure } from './failure-reporter.js';
import { LoadedValueController } from './loaded-value-controller.js';
import { memoizeLast } from './memoize-last.js';
import { SharedValue } from './shared-value.js';

/** What the controller reads from its element: what the host page says goes before what the adapter says. */
export interface LookupsHost extends ReactiveControllerHost, HTMLElement, UserProperties {
  codes?: readonly Code[] | undefined;
}

const noCodes: readonly Code[] = [];

/** What an element needs to name things: the codes of the record, and who the reader is. */
export class LookupsController {
  readonly #host: LookupsHost;
  readonly #sharedUser: SharedValue<User | undefined>;
  readonly #loadedCodes;
  readonly #loadedUser;
  readonly #treeOf = memoizeLast((codes: readonly Code[]) => new CodeTree(codes));

  constructor(host: LookupsHost, adapter: () => InteractionAdapter | undefined, record: () => RecordScope) {
    this.#host = host;
    this.#sharedUser = new SharedValue(host, userContext);
    this.#loadedCodes = new LoadedValueController(
      host,
      () => {
        const source = adapter();
        const { recordId, recordType } = record();
        return host.codes || !source?.codes ? undefined : ([source, recordId, recordType] as const);
      },
      async ([source, recordId, recordType], signal) => {
        const scope = { ...(recordId !== undefined && { recordId }), ...(recordType !== undefined && { recordType }) };
        const answer: unknown = await source.codes?.({ ...scope, signal });
        return isVouchedFor(answer) ? (answer as readonly Code[]) : (await loadChecks()).decodeCodes(answer);
      },
      'load-codes',
    );
    // not knowing who reads costs a "You" beside a name, and the form asks for the user: no failure to report
    this.#loadedUser = new LoadedValueController(
      host,
      () => {
        const source = adapter();
        return this.#givenUser || !source?.currentUser ? undefined : ([source] as const);
      },
      async ([source], signal) => {
        const answer: unknown = (await source.currentUser?.({ signal })) ?? null;
        return answer === null ? null : (await loadChecks()).decodeCurrentUser(answer);
      },
    );
  }

  /** The codes; undefined while they are on their way. Without any the tree is empty, and so it is after a failure. */
  get codes(): CodeTree | undefined {
    const { codeList } = this;
    return codeList || !this.#loadedCodes.pending ? this.#treeOf(codeList ?? noCodes) : undefined;
  }

  /** The codes as they came, for elements that take a list. */
  get codeList(): readonly Code[] | undefined {
    return this.#host.codes ?? this.#loadedCodes.value;
  }

  /** Why there are no codes. */
  get failure(): Failure | undefined {
    return this.#loadedCodes.failure;
  }

  /** True while it is not known yet who reads. */
  get userPending(): boolean {
    // whoever asks before an update is not to be told of the adapter before
    this.#loadedUser.hostUpdate();
    return !this.#givenUser && this.#loadedUser.pending;
  }

  /** The reader; null where the adapter has no idea, undefined while nobody has said. */
  get currentUser(): User | null | undefined {
    return this.#givenUser ?? this.#loadedUser.value;
  }

  get #givenUser(): User | undefined {
    return givenUser(this.#host) ?? this.#sharedUser.value;
  }
}
