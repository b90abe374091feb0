import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { CodeField } from '../../model/code.js';
import { partTokens } from '../shared/part-tokens.js';
import type { ControlAttributes } from './render-field.js';

/** A control whose value goes in and out as text. */
export interface TextControl {
  readonly type: Exclude<CodeField['type'], 'switch'>;
  readonly value: string;
  readonly enter: (text: string) => void;
  /** For `choice`: what is offered. */
  readonly choices?: CodeField['choices'];
}

/** Draws the native control of a type. */
export function renderTextControl(
  { id, invalid, required, locked, describedBy }: ControlAttributes,
  { type, value, enter, choices }: TextControl,
): TemplateResult {
  const part = partTokens('input', invalid === 'true' && 'invalid', locked && 'locked');
  const handleInput = (event: Event) => enter((event.target as HTMLInputElement).value);
  switch (type) {
    case 'choice':
      return html`<select
        class="field"
        part=${part}
        id=${id}
        aria-invalid=${invalid}
        aria-required=${required}
        aria-describedby=${describedBy}
        ?disabled=${locked}
        @input=${handleInput}
      >
        ${choices?.map(({ key, label }) => html`<option value=${key} .selected=${live(key === value)}>${label}</option>`)}
      </select>`;
    case 'long-text':
      return html`<textarea
        class="field"
        part=${part}
        rows="4"
        dir="auto"
        id=${id}
        aria-invalid=${invalid}
        aria-required=${required}
        aria-describedby=${describedBy}
        ?readonly=${locked}
        .value=${live(value)}
        @input=${handleInput}
      ></textarea>`;
    default:
      return html`<input
        class="field"
        part=${part}
        autocomplete="off"
        dir="auto"
        id=${id}
        aria-invalid=${invalid}
        aria-required=${required}
        aria-describedby=${describedBy}
        type=${type === 'date' ? 'date' : 'text'}
        inputmode=${type === 'number' || type === 'money' ? 'decimal' : nothing}
        ?readonly=${locked}
        .value=${live(value)}
        @input=${handleInput}
      />`;
  }
}

/** A switch: a native checkbox, on or off. */
export function renderSwitch(
  { id, invalid, locked, describedBy }: ControlAttributes,
  isOn: boolean,
  turn: (isOn: boolean) => void,
): TemplateResult {
  return html`<input
    type="checkbox"
    part="switch"
    id=${id}
    aria-invalid=${invalid}
    aria-describedby=${describedBy}
    ?disabled=${locked}
    .checked=${live(isOn)}
    @input=${(event: Event) => turn((event.target as HTMLInputElement).checked)}
  />`;
}
