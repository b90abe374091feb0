import type { ReactiveControllerHost } from 'lit';
import type { AdapterError } from '../data/adapter-error.js';
import type { InteractionAdapter } from '../data/adapter.js';
import { decodeRelations, decodeUsers } from '../data/decode.js';
import type { Relation } from '../model/relation.js';
import type { User } from '../model/user.js';
import { LoadedValueController } from './loaded-value-controller.js';

/** What the controller asks of its element. */
export interface ChoicesOptions {
  /** The adapter while the form is open; undefined before: nothing is asked for a form that nobody sees. */
  readonly adapter: () => InteractionAdapter | undefined;
  readonly recordId: () => string | undefined;
  readonly failed: (error: AdapterError) => void;
}

/** Most users and relations asked for at once. */
const LIMIT = 200;

/** What a form offers beside the codes: users, and the relations of its record. */
export class ChoicesController {
  readonly #users;
  readonly #relations;

  constructor(host: ReactiveControllerHost, { adapter, recordId, failed }: ChoicesOptions) {
    this.#users = new LoadedValueController(host, {
      key: () => {
        const source = adapter();
        return source?.users ? ([source] as const) : undefined;
      },
      load: async ([source], signal) => decodeUsers(await source.users?.({ limit: LIMIT, signal })),
      failed,
    });
    this.#relations = new LoadedValueController(host, {
      key: () => {
        const source = adapter();
        const id = recordId();
        return source?.relations && id !== undefined ? ([source, id] as const) : undefined;
      },
      load: async ([source, id], signal) => decodeRelations(await source.relations?.(id, { limit: LIMIT, signal })),
      failed,
    });
  }

  get users(): readonly User[] {
    return this.#users.value ?? [];
  }

  get relations(): readonly Relation[] {
    return this.#relations.value ?? [];
  }

  /** What failed of the two, until it is asked again. */
  get error(): AdapterError | undefined {
    return this.#users.error ?? this.#relations.error;
  }

  retry(): void {
    this.#users.retry();
    this.#relations.retry();
  }
}
