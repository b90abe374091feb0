import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { I18nController } from '../../controllers/i18n-controller.js';
import { memoizeLast } from '../../controllers/memoize-last.js';
import { foldText } from '../../model/fold-text.js';
import type { User } from '../../model/user.js';
import type { ComboboxField, ComboboxList } from '../shared/combobox-controller.js';
import { reportProblem, type FieldProblem } from '../shared/field-problem.js';
import { isDisabled } from '../shared/is-disabled.js';
import type { UserSourceController } from './user-source-controller.js';

/** What the controller reads from its element. */
export interface UserFieldHost extends ReactiveControllerHost, HTMLElement {
  readonly name: string;
  readonly required: boolean;
  readonly readOnly: boolean;
}

/**
 * The picker as a form field over a list of users: what stands in it, what is posted, what is wrong. A chosen user stands in
 * it, or a text that names none (yet); typing hides the user until the text is settled or taken back, so that nothing is
 * ever posted that cannot be read in the field.
 */
export class UserFieldController implements ReactiveController, ComboboxField, ComboboxList {
  /** What was typed and names nobody (yet); null where the name of the value is shown. */
  text: string | null = null;
  /** True once somebody has left the field or tried to submit: an error may stand under it. */
  reported = false;

  readonly #host: UserFieldHost;
  readonly #internals: ElementInternals;
  readonly #source: UserSourceController;
  readonly #i18n: I18nController;
  #chosen: User | null = null;
  #default = '';
  #isTouched = false;
  /** True where the field was left before the users that its text may name had come. */
  #isUnsettled = false;
  #hasWarned = false;

  constructor(host: UserFieldHost, internals: ElementInternals, source: UserSourceController, i18n: I18nController) {
    this.#host = host;
    this.#internals = internals;
    this.#source = source;
    this.#i18n = i18n;
    host.addController(this);
    host.addEventListener('invalid', () => {
      this.reported = true;
      host.requestUpdate();
    });
  }

  hostUpdate(): void {
    if (this.#isUnsettled && !this.#source.pending) this.settle();
  }

  hostUpdated(): void {
    this.sync();
  }

  /** What the field stands for; null while its text names nobody. */
  get value(): User | null {
    return this.text === null ? this.#chosen : null;
  }

  /** What stands in the input. */
  get shownText(): string {
    return this.text ?? (this.#chosen ? this.nameOf(this.#chosen) : '');
  }

  /** True where a person may change it. */
  get canOpen(): boolean {
    return !this.#host.readOnly && !isDisabled(this.#host);
  }

  get found(): ReturnType<UserSourceController['find']> {
    return this.#source.find(this.#searched, this.#i18n.value.messages.you);
  }

  get ids(): readonly string[] {
    return this.#idsOf(this.found.users);
  }

  /** The best match of what was typed, else the chosen one. */
  get suggested(): number {
    const { ids } = this;
    return this.#searched ? Math.min(0, ids.length - 1) : ids.indexOf(this.value?.id ?? '');
  }

  get summary(): string {
    const { messages, format } = this.#i18n.value;
    const { users, left } = this.found;
    if (users.length > 0) return messages.usersFound(format.count(users.length + left));
    if (this.#source.pending) return messages.loading;
    if (this.#source.isWaiting) return messages.waitingForAdapter;
    return this.#searched ? messages.noUserFound(this.#searched) : messages.noUsers;
  }

  /** What is wrong. A text that names nobody is a problem in an optional field too: it would be lost without a word. */
  get problem(): FieldProblem | undefined {
    const { messages } = this.#i18n.value;
    if (this.#searched) {
      const isUnknown = this.#source.isSettled && this.ids.length === 0;
      return { flag: 'badInput', message: isUnknown ? messages.noUserFound(this.#searched) : messages.userRequired };
    }
    return this.value || !this.#host.required ? undefined : { flag: 'valueMissing', message: messages.userRequired };
  }

  /** "You (Ana Núñez)" for who works here, else the name, else the id. */
  nameOf({ id, name }: User): string {
    const { messages } = this.#i18n.value;
    const known = name?.trim() || this.#source.named(id)?.name?.trim();
    if (this.#source.currentUser?.id !== id) return known || id;
    return known ? messages.namedYou(known) : messages.you;
  }

  /** Tells the form what stands here, at once, for a form may be read in the same breath. */
  sync(): ElementInternals {
    const { value, problem } = this;
    const kept = new FormData();
    if (value) kept.set('id', value.id);
    if (value?.name) kept.set('name', value.name);
    if (this.text !== null) kept.set('text', this.text);
    this.#internals.setFormValue(value?.id ?? null, kept);
    return reportProblem(this.#internals, problem, this.#host.shadowRoot?.querySelector('input'));
  }

  /** The host sets a value, of whatever kind. */
  give(given: unknown): void {
    const user = toUser(given);
    if (user === undefined && !this.#hasWarned) {
      this.#hasWarned = true;
      console.warn(`<${this.#host.localName}>: value has to be {id, name} or null; it is taken for null.`);
    }
    // a host that renders again while somebody types must not take the text away
    if (this.text === null || !user || user.id !== this.#chosen?.id) this.#put(user ?? null);
  }

  /** Id of the user that a reset goes back to, as in markup. */
  get default(): string {
    return this.#default;
  }

  set default(id: string) {
    this.#default = id;
    if (!this.#isTouched) this.reset();
  }

  reset(): void {
    this.#put(toUser(this.#default) ?? null);
    this.#isTouched = false;
    this.reported = false;
  }

  /** Takes what the browser kept, or an id that it fills in by itself. */
  restore(state: FormData | File | string | null): void {
    const [id, name, text] = state instanceof FormData ? ['id', 'name', 'text'].map((key) => state.get(key)) : [state];
    this.#put(toUser({ id, name }) ?? null, typeof text === 'string' ? text : null);
  }

  begin(): void {
    this.#isUnsettled = false;
    this.#source.search(this.#searched);
    // a label of the page may have come after the element
    this.#host.requestUpdate();
  }

  type(text: string): void {
    this.reported = false;
    this.#put(this.#chosen, text);
    this.#source.search(this.#searched);
  }

  choose(index: number): void {
    this.#edit(this.found.users[index] ?? null);
    this.reported = true;
  }

  settle(): void {
    const typed = this.text?.trim();
    this.#isUnsettled = Boolean(typed) && this.#source.pending;
    if (typed === undefined || this.#isUnsettled) return;
    // what merely begins alike is no answer, nor is a name that several have: a guess would be a user whom nobody chose
    const [user, other] = this.found.users.filter((one) =>
      [one.name ?? one.id, this.nameOf(one)].some((name) => foldText(name) === foldText(typed)),
    );
    const isNamed = typed !== '' && user !== undefined && !other;
    this.#edit(isNamed ? user : null, isNamed || !typed ? null : this.text);
    this.reported = true;
  }

  takeBack(): boolean {
    if (this.text === null) return false;
    this.#edit(this.#chosen);
    return true;
  }

  readonly #idsOf = memoizeLast((users: readonly User[]) => users.map(({ id }) => id));

  get #searched(): string {
    return this.text?.trim() ?? '';
  }

  /** Lets the user change the field, and tells: `input` of another value, `change` of another choice. */
  #edit(chosen: User | null, text: string | null = null): void {
    const { value } = this;
    const before = this.#chosen;
    this.#put(chosen, text);
    if (value?.id !== this.value?.id) this.#host.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    if (before?.id !== chosen?.id) this.#host.dispatchEvent(new Event('change', { bubbles: true }));
  }

  #put(chosen: User | null, text: string | null = null): void {
    this.#chosen = chosen;
    this.text = text;
    this.#isTouched = true;
    this.#isUnsettled = false;
    this.sync();
    this.#host.requestUpdate();
  }
}

/** A user of whatever a host sets, read kindly: an object, or an id as in markup. Undefined for what cannot be read. */
function toUser(given: unknown): User | null | undefined {
  if (given === undefined || given === null || given === '') return null;
  const { id, name } = (typeof given === 'string' ? { id: given } : given) as Record<keyof User, unknown>;
  if (typeof id !== 'string') return undefined;
  return { ...(given instanceof Object && given), id, name: typeof name === 'string' ? name : undefined };
}
