import { userContext } from '../../context/user-context.js';
import { AdapterController, type AdapterHost } from '../../controllers/adapter-controller.js';
import { ChoiceSearchController } from '../../controllers/choice-search-controller.js';
import type { Failure } from '../../controllers/failure-reporter.js';
import { LoadedValueController } from '../../controllers/loaded-value-controller.js';
import { memoizeLast } from '../../controllers/memoize-last.js';
import { SharedValue } from '../../controllers/shared-value.js';
import type { InteractionAdapter } from '../../data/adapter.js';
import { decodeCurrentUser } from '../../data/decode.js';
import { decodeUsers } from '../../data/decode-answers.js';
import { wordSearch } from '../../model/fold-text.js';
import type { User } from '../../model/user.js';

/** What the controller reads from its element. */
export interface UserSourceHost extends AdapterHost {
  users?: readonly User[] | undefined;
  currentUser?: User | null | undefined;
}

/** Most users asked for, and drawn, at once. */
const LIMIT = 50;

/**
 * The users to choose from: those given to the element, else those the adapter finds. Until it answers, and where it does
 * not, those seen before are searched here.
 */
export class UserSourceController {
  readonly #host: UserSourceHost;
  readonly #adapters: AdapterController;
  readonly #sharedUser: SharedValue<User | undefined>;
  readonly #loadedUser: LoadedValueController<readonly [InteractionAdapter], User | null>;
  readonly #search: ChoiceSearchController<readonly [InteractionAdapter], User>;
  #seen: readonly User[] = [];
  #hasWarned = false;

  constructor(host: UserSourceHost) {
    this.#host = host;
    this.#adapters = new AdapterController(host);
    this.#sharedUser = new SharedValue(host, userContext);
    // not knowing who reads costs a "You" beside a name: no failure to report
    this.#loadedUser = new LoadedValueController<readonly [InteractionAdapter], User | null>(
      host,
      () => {
        const { adapter } = this.#adapters;
        return adapter?.currentUser && this.#givenUser === undefined ? [adapter] : undefined;
      },
      async ([adapter], signal) => decodeCurrentUser(await adapter.currentUser?.({ signal })),
    );
    this.#search = new ChoiceSearchController<readonly [InteractionAdapter], User>(
      host,
      () => {
        const { adapter } = this.#adapters;
        return adapter?.users && !host.users ? [adapter] : undefined;
      },
      async ([adapter], search, signal) => {
        const found = decodeUsers(await adapter.users?.({ limit: LIMIT, signal, ...(search && { search }) }));
        this.#seen = unique([...this.#seen, ...found]);
        return found;
      },
    );
  }

  /** Who works here; null where nobody knows. */
  get currentUser(): User | null {
    return this.#givenUser ?? this.#loadedUser.value ?? null;
  }

  get pending(): boolean {
    return this.#search.pending;
  }

  /** Why the adapter's users are not there. */
  get failure(): Failure | undefined {
    return this.#search.failure;
  }

  /** True where nobody is there who may know users. */
  get isWaiting(): boolean {
    return !this.#host.users && !this.#adapters.adapter;
  }

  /** True where a user that is not found is not there. */
  get isSettled(): boolean {
    return !this.pending && !this.failure && !this.isWaiting;
  }

  /** Wants the users that a text finds. */
  search(text: string): void {
    this.#search.search(text);
  }

  readonly retry = (): void => this.#search.retry();

  /**
   * The users that a text finds, the current one first; the first of them only, and how many are left.
   * @param you what the current user is called, who is found by that too
   */
  find(text: string, you: string): { readonly users: readonly User[]; readonly left: number } {
    const { found, foundBy } = this.#search;
    const answer = foundBy === text && !this.#host.users ? found : undefined;
    return this.#found(text, answer, this.#host.users ?? this.#seen, this.currentUser, you);
  }

  /** A user seen before, for a value that came without its name. */
  named(id: string): User | undefined {
    const { currentUser } = this;
    return currentUser?.id === id
      ? currentUser
      : this.#readable(this.#host.users ?? this.#seen).find((user) => user.id === id);
  }

  readonly #found = memoizeLast(
    (text: string, answer: readonly User[] | undefined, known: readonly User[], me: User | null, you: string) => {
      const isFound = wordSearch(text);
      const isNamed = ({ id, name }: User) => isFound(`${name ?? ''} ${id} ${id === me?.id ? you : ''}`);
      const mine = me && isNamed(me) ? [me] : [];
      const all = unique([...mine, ...(answer ?? this.#readable(known).filter(isNamed))]);
      return { users: all.slice(0, LIMIT), left: Math.max(0, all.length - LIMIT) };
    },
  );

  /** What can be read as users: one wrong entry must not cost people the others. */
  readonly #readable = memoizeLast((users: readonly User[]): readonly User[] => {
    const readable = Array.isArray(users) ? users.filter(isUser) : [];
    if (readable.length !== users.length && !this.#hasWarned) {
      this.#hasWarned = true;
      console.warn(`<${this.#host.localName}>: users has to be an array of {id, name}; the rest is left out.`);
    }
    return readable;
  });

  get #givenUser(): User | null | undefined {
    return this.#host.currentUser ?? this.#sharedUser.value;
  }
}

function isUser(entry: unknown): entry is User {
  const { id, name = '' } = Object(entry) as Partial<Record<keyof User, unknown>>;
  return typeof id === 'string' && typeof name === 'string';
}

/** Each user once, where they come first. */
function unique(users: readonly User[]): readonly User[] {
  const ids = new Set<string>();
  return users.filter(({ id }) => !ids.has(id) && ids.add(id));
}
