import type { AdapterErrorKind } from '../../../../src/data/adapter-error.js';
import type { Interaction } from '../../../../src/model/interaction.js';

/** What went wrong: a kind of the adapter contract, or `gone`, a position in the feed whose changes are kept no longer. */
export type StoreErrorKind = AdapterErrorKind | 'gone';

/** What a store may say beside the kind. */
export interface StoreErrorOptions {
  /** `invalid`: the refused fields, each with the reason in words. */
  readonly fields?: Readonly<Record<string, string>> | undefined;
  /** `conflict`: the entry as it stands now, as far as who asks may see it. */
  readonly current?: Interaction | undefined;
  /** `invalid`: true for a file that is larger than is taken, which HTTP has a status of its own for. */
  readonly tooLarge?: boolean | undefined;
  readonly cause?: unknown;
}

/** The one error that a store throws on purpose. Anything else is a fault of the server. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly kind: StoreErrorKind;
  readonly fields: Readonly<Record<string, string>> | undefined;
  readonly current: Interaction | undefined;
  readonly tooLarge: boolean;

  /** @param message for developers and logs; it names ids at most, never the text of a record */
  constructor(kind: StoreErrorKind, message: string, options: StoreErrorOptions = {}) {
    super(message, { cause: options.cause });
    this.kind = kind;
    this.fields = options.fields;
    this.current = options.current;
    this.tooLarge = options.tooLarge ?? false;
  }
}

/** Refuses what does not keep to its rule. @throws StoreError `invalid` that names the field */
export function check(field: string, isKept: unknown, rule: string): asserts isKept {
  if (!isKept) throw new StoreError('invalid', `${field} must be ${rule}.`, { fields: { [field]: `must be ${rule}` } });
}
