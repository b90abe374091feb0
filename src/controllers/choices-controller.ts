import type { ReactiveControllerHost } from 'lit';
import type { InteractionAdapter } from '../data/adapter.js';
import { decodeRelations, decodeUsers } from '../data/decode-answers.js';
import type { Relation } from '../model/relation.js';
import type { User } from '../model/user.js';
import type { Failure } from './failure-reporter.js';
import { LoadedValueController } from './loaded-value-controller.js';

/** Most users and relations asked for at once; where there are so many there may be more. */
const limit = 200;

/** What a form offers beside the codes: users, and the relations of its record. */
export class ChoicesController {
  readonly #users;
  readonly #relations;

  /** @param adapter undefined while the form is closed: nothing is asked for a form that nobody sees */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    adapter: () => InteractionAdapter | undefined,
    recordId: () => string | undefined,
  ) {
    this.#users = new LoadedValueController(
      host,
      () => {
        const source = adapter();
        return source?.users && [source];
      },
      async ([source], signal) => decodeUsers(await source?.users?.({ limit, signal })),
      'load-choices',
    );
    this.#relations = new LoadedValueController(
      host,
      () => {
        const source = adapter();
        const id = recordId();
        return source?.relations && id !== undefined ? ([source, id] as const) : undefined;
      },
      async ([source, id], signal) => decodeRelations(await source.relations?.(id, { limit, signal })),
      'load-choices',
    );
  }

  get users(): readonly User[] {
    return this.#users.value ?? [];
  }

  get relations(): readonly Relation[] {
    return this.#relations.value ?? [];
  }

  /** True where the adapter may know more users, or relations, than these. */
  isPartial(choices: readonly unknown[]): boolean {
    return choices.length >= limit;
  }

  /** What failed of the two. */
  get failures(): readonly (Failure | undefined)[] {
    return [this.#users.failure, this.#relations.failure];
  }
}
