import { html, nothing, type TemplateResult } from 'lit';

/** One of several values that a reader chooses from. */
export interface Choice<Value extends string> {
  /** Unique within the options. */
  readonly name: string;
  readonly label: string;
  readonly values: readonly Value[];
  readonly value: Value;
  readonly nameOf: (value: Value) => string;
  readonly choose: (value: Value) => void;
  readonly iconOf?: (value: Value) => TemplateResult;
}

/** A choice of two or three, all in sight. */
export function renderRadios<Value extends string>(choice: Choice<Value>): TemplateResult {
  const { name, label, values, value, nameOf, choose, iconOf } = choice;
  return html`<fieldset class="option" part="option">
    <legend part="label">${label}</legend>
    <div class="segments" part="segments">
      ${values.map(
        (each) =>
          html`<label class="segment" part=${each === value ? 'segment current' : 'segment'}>
            <input
              type="radio"
              name=${name}
              .checked=${each === value}
              @change=${() => choose(each)}
            />${iconOf?.(each) ?? nothing}<span>${nameOf(each)}</span>
          </label>`,
      )}
    </div>
  </fieldset>`;
}

/** A choice of many. */
export function renderSelect<Value extends string>(choice: Choice<Value>): TemplateResult {
  const { name, label, values, value, nameOf, choose } = choice;
  return html`<div class="option" part="option">
    <label part="label" for="option-${name}">${label}</label>
    <select
      class="field"
      part="option-select"
      id="option-${name}"
      @change=${({ target }: Event) => choose((target as HTMLSelectElement).value as Value)}
    >
      ${values.map((each) => html`<option value=${String(each)} .selected=${each === value}>${nameOf(each)}</option>`)}
    </select>
  </div>`;
}
