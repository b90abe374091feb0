import type { ReactiveControllerHost } from 'lit';
import type { InteractionAdapter } from '../data/adapter.js';
import { decodeChoices } from '../data/decode-answers.js';
import type { CodeField, CodeValue } from '../model/code.js';
import { slotOf, type FieldValues } from './code-fields.js';
import type { Failure } from './failure-reporter.js';
import { LoadedValueController } from './loaded-value-controller.js';

type Choices = NonNullable<CodeField['choices']>;

/** What the choices are asked for. */
export interface FieldChoicesScope {
  readonly adapter: InteractionAdapter | undefined;
  readonly code: CodeValue | null;
  readonly fields: readonly CodeField[];
  readonly values: FieldValues;
}

/**
 * What the adapter offers for fields of a code that bring no choices of their own. Asked again when another of the code's
 * choices is made, for what is offered may depend on it.
 */
export class FieldChoicesController {
  readonly #loaded;
  /** What was offered last, until it is known what is offered now: what is chosen stays in sight. */
  #former: ReadonlyMap<string, Choices> | undefined;
  /** What that was asked for, the choices made aside. */
  #subject: readonly unknown[] = [];

  constructor(host: ReactiveControllerHost & HTMLElement, scope: () => FieldChoicesScope) {
    this.#loaded = new LoadedValueController(
      host,
      () => {
        const { adapter, code, fields, values } = scope();
        const asked = fields.filter(({ type, choices }) => type === 'choice' && !choices);
        if (!adapter?.choices || !code || asked.length === 0) return undefined;
        const chosen = fields
          .filter(({ type }) => type === 'choice')
          .map((field) => [field.key, values[slotOf(field)]] as const)
          .filter(([, value]) => value !== undefined && value !== '');
        return [adapter, code.code, JSON.stringify(asked.map(({ key }) => key)), JSON.stringify(chosen)] as const;
      },
      async ([adapter, code, keys, chosen], signal) => {
        const subject = [adapter, code, keys];
        if (subject.some((part, index) => part !== this.#subject[index])) this.#former = undefined;
        this.#subject = subject;
        const values = Object.fromEntries(JSON.parse(chosen) as [string, unknown][]);
        const asked = (JSON.parse(keys) as string[]).map(async (key) => {
          return [key, decodeChoices(await adapter.choices?.(code, key, { values, signal }))] as const;
        });
        const offered = new Map<string, Choices>(await Promise.all(asked));
        if (!signal.aborted) this.#former = offered;
        return offered;
      },
      'load-choices',
    );
  }

  /** Why there are none. */
  get failure(): Failure | undefined {
    return this.#loaded.failure;
  }

  /** What is offered for a field; undefined while nobody knows. */
  of({ key }: CodeField): CodeField['choices'] {
    const { value, pending, failure } = this.#loaded;
    return (value ?? (pending || failure ? this.#former : undefined))?.get(key);
  }
}
