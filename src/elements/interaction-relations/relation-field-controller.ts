import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { memoizeLast } from '../../controllers/memoize-last.js';
import type { Relation } from '../../model/relation.js';
import { readableRelations } from './relation-source-controller.js';

/** What the controller reads from its element, and writes into it. */
export interface RelationFieldHost extends ReactiveControllerHost, HTMLElement {
  readonly name: string;
  value: readonly Relation[];
}

/** The chosen relations as the value of a form field, and the events of what the user does. */
export class RelationFieldController implements ReactiveController {
  /** Those chosen since the last search: they stay in sight, so that what was taken back can be chosen again. */
  kept: readonly Relation[] = [];

  readonly #host: RelationFieldHost;
  readonly #internals: ElementInternals;
  #value: readonly Relation[] | undefined;
  /** What the user chose last, by ids. */
  #told: string | undefined;

  constructor(host: RelationFieldHost, internals: ElementInternals) {
    this.#host = host;
    this.#internals = internals;
    host.addController(this);
  }

  hostUpdate(): void {
    const { value } = this.#host;
    if (value === this.#value) return;
    this.#value = value;
    // a host that hands back a copy of what it was told has set nothing else
    const isTold = this.#told === idsIn(this.chosen);
    if (!isTold) this.forget();
  }

  hostUpdated(): void {
    this.#post();
  }

  get chosen(): readonly Relation[] {
    return this.#readable(this.#host.value);
  }

  get ids(): ReadonlySet<string> {
    return this.#idsOf(this.chosen);
  }

  /** Another search begins: only those that are chosen now stay in sight. */
  forget(): void {
    this.kept = this.chosen;
  }

  /** The user presses the box of a relation, whose own `input` leaves the element by itself. */
  toggle(relation: Relation): void {
    const { chosen } = this;
    const others = chosen.filter(({ id }) => id !== relation.id);
    this.#set(others.length < chosen.length ? others : [...others, relation]);
  }

  /** The user chooses many, or none. */
  choose(relations: readonly Relation[]): void {
    const next = readableRelations(relations);
    if (next.length === this.chosen.length) return;
    this.#set(next);
    this.#host.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    this.report();
  }

  /** Tells that it is done; the `change` of a box stays within the element. */
  readonly report = (): void => {
    this.#host.dispatchEvent(new Event('change', { bubbles: true }));
  };

  readonly #readable = memoizeLast(readableRelations);
  readonly #idsOf = memoizeLast((relations: readonly Relation[]) => new Set(relations.map(({ id }) => id)));

  #set(relations: readonly Relation[]): void {
    this.kept = readableRelations([...this.kept, ...relations]);
    this.#value = this.#host.value = relations;
    this.#told = idsIn(relations);
    this.#post();
  }

  /** Tells the form, at once, for it may be read in the same breath. */
  #post(): void {
    const { name } = this.#host;
    const posted = new FormData();
    if (name) for (const { id } of this.chosen) posted.append(name, id);
    this.#internals.setFormValue(posted);
  }
}

function idsIn(relations: readonly Relation[]): string {
  return relations.map(({ id }) => id).join('\n');
}
