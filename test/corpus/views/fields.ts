import { elementUpdated, expect, fixture, html } from '@open-wc/testing';
import '../../../src/elements/interaction-attachments/interaction-attachments.js';
import '../../../src/elements/interaction-relations/interaction-relations.js';
import '../../../src/elements/interaction-user-picker/interaction-user-picker.js';
import '../../../src/elements/interaction-code-picker/interaction-code-picker.js';
import type { InteractionAttachmentsElement } from '../../../src/elements/interaction-attachments/interaction-attachments-element.js';
import { soon } from '../soon.js';
import type { View } from '../view.js';

/** Opens the list of a combobox. */
async function opened(el: Element): Promise<void> {
  const input = await soon('it can be opened', () => el.shadowRoot!.querySelector<HTMLInputElement>('[role=combobox]'));
  input.focus();
  input.click();
  await soon('it is open', () => input.getAttribute('aria-expanded') === 'true');
  await elementUpdated(el);
}

/** The fields of the form by themselves, open where they open. */
export const fieldViews: Readonly<Record<string, View>> = {
  'code picker': {
    width: 320,
    size: 30,
    show: async ({ codes, texts, words }, note) => {
      const code = words.key(texts[0]!, 0);
      const el = await fixture(
        html`<interaction-code-picker
          lang="en"
          label="Code"
          .codes=${codes.filter(({ key }) => key)}
          .value=${{ code, subcode: code }}
        ></interaction-code-picker>`,
      );
      await opened(el);
      await note(el);
    },
  },
  'user picker': {
    width: 320,
    size: 50,
    show: async ({ users }, note) => {
      const el = await fixture(
        html`<interaction-user-picker
          lang="en"
          label="User"
          .users=${users}
          .value=${users[0]}
        ></interaction-user-picker>`,
      );
      await opened(el);
      await note(el);
    },
  },
  relations: {
    width: 320,
    size: 50,
    show: async ({ entries }, note) => {
      const relations = entries.flatMap((entry, index) => (index % 2 ? [] : (entry.relations ?? [])));
      const el = await fixture(
        html`<interaction-relations lang="en" label="Apply to" .relations=${relations}></interaction-relations>`,
      );
      await note(el);
    },
  },
  files: {
    width: 320,
    size: 30,
    show: async ({ texts, words }, note) => {
      const el = await fixture<InteractionAttachmentsElement>(
        html`<interaction-attachments
          lang="en"
          editable
          max-file-size="1"
          .attachments=${texts.map((text, index) => ({ id: `${index}`, name: words.file(text), type: words.text(text) }))}
        ></interaction-attachments>`,
      );
      // too large: the sentence that says so has the name in it
      el.addFiles(texts.map((text) => new File(['too large'], words.file(text))));
      await elementUpdated(el);
      // what they hold is read late
      const toggles = () => el.shadowRoot!.querySelectorAll('[part="toggle"]').length;
      await soon('all that is text can be shown', () => toggles() >= texts.length);
      for (const name of el.shadowRoot!.querySelectorAll<HTMLElement>('[part="name"]')) {
        expect(name.textContent).not.to.match(/[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/);
      }
      await note(el);
    },
  },
};
