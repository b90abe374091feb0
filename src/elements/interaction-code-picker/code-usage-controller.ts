import type { ReactiveControllerHost } from 'lit';
import { userContext } from '../../context/user-context.js';
import { LoadedValueController } from '../../controllers/loaded-value-controller.js';
import { SharedValue } from '../../controllers/shared-value.js';
import type { CodeValue } from '../../model/code.js';
import type { User } from '../../model/user.js';

/** The codes that somebody chose last and most. */
interface Favourites {
  readonly recent: readonly CodeValue[];
  readonly mostUsed: readonly CodeValue[];
}

/** Remembers what is chosen, by user and type of record; empty texts stand for none. */
export interface CodeUsageStore {
  readCodeUsage(userId: string, recordType: string): Promise<Favourites>;
  countCodeUse(userId: string, recordType: string, value: CodeValue): Promise<void>;
}

/** Loaders of what a picker needs only where it may remember; the define module hands them to the class. */
export interface CodePickerParts {
  readonly usage?: () => Promise<CodeUsageStore>;
}

/** What the controller reads from its element. */
export interface CodeUsageHost extends ReactiveControllerHost, HTMLElement {
  readonly persist: boolean;
  readonly userId?: string | undefined;
  readonly recent?: readonly CodeValue[] | undefined;
  readonly value: CodeValue | null;
}

type Scope = readonly [userId: string, recordType: string];

const none: Favourites = { recent: [], mostUsed: [] };

/**
 * The codes to offer first: the host's, else, where the picker may remember, those chosen before on this device. Nothing is
 * loaded or stored without `persist`, and nothing before the field is used. A failure costs a convenience, so nobody is told.
 */
export class CodeUsageController {
  readonly #host: CodeUsageHost;
  readonly #user: SharedValue<User | undefined>;
  readonly #recordType: () => string | undefined;
  readonly #load: () => Promise<CodeUsageStore> | undefined;
  readonly #loaded: LoadedValueController<readonly [...Scope, counted: number], Favourites | undefined>;
  #isWanted = false;
  #counted = 0;

  constructor(
    host: CodeUsageHost,
    recordType: () => string | undefined,
    load: () => Promise<CodeUsageStore> | undefined,
  ) {
    this.#host = host;
    this.#user = new SharedValue(host, userContext);
    this.#recordType = recordType;
    this.#load = load;
    this.#loaded = new LoadedValueController<readonly [...Scope, counted: number], Favourites | undefined>(
      host,
      () => (this.#isWanted && host.persist ? [...this.#scope, this.#counted] : undefined),
      async ([userId, type]) => (await load())?.readCodeUsage(userId, type),
    );
    host.addEventListener('change', () => void this.#count(host.value));
  }

  /** The codes chosen last. */
  get recent(): readonly CodeValue[] {
    const { recent } = this.#host;
    return Array.isArray(recent) ? recent : this.#favourites.recent;
  }

  /** The codes chosen most. */
  get mostUsed(): readonly CodeValue[] {
    return this.#favourites.mostUsed;
  }

  /** Somebody is about to choose. */
  want(): void {
    this.#isWanted = true;
    this.#host.requestUpdate();
  }

  get #favourites(): Favourites {
    return this.#loaded.value ?? none;
  }

  get #scope(): Scope {
    return [this.#host.userId ?? this.#user.value?.id ?? '', this.#recordType() ?? ''];
  }

  async #count(value: CodeValue | null): Promise<void> {
    const scope = this.#scope;
    if (!value || !this.#host.persist) return;
    try {
      await (await this.#load())?.countCodeUse(...scope, value);
    } catch {
      return; // the choice itself is made; that it is not offered first next time is no loss worth a word
    }
    this.#counted++;
    this.#host.requestUpdate();
  }
}
