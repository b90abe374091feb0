import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/elements/new-interaction-dialog/new-interaction-dialog.js';
import type { NewInteractionDialogElement } from '../../../src/elements/new-interaction-dialog/new-interaction-dialog-element.js';
import type { Interaction } from '../../../src/model/interaction.js';
import { MemoryAdapter } from '../../../src/data/memory/memory-adapter.js';
import { RECORD_ID } from '../../support/interactions.js';
import { settle } from '../../support/settle.js';
import { soon } from '../soon.js';
import { textIndex } from '../scene.js';
import type { View } from '../view.js';

/** The form over the codes, users and relations of a scene. */
async function formOf(adapter: MemoryAdapter): Promise<NewInteractionDialogElement> {
  const form = await fixture<NewInteractionDialogElement>(
    html`<new-interaction-dialog
      lang="en-GB"
      time-zone="UTC"
      persist="none"
      record-id=${RECORD_ID}
      .adapter=${adapter}
    ></new-interaction-dialog>`,
  );
  return form;
}

/** Waits until the form is open with its choices. */
async function opened({ shadowRoot: root }: NewInteractionDialogElement): Promise<ShadowRoot> {
  await soon('the form is open', () => root!.querySelector('dialog[open] interaction-code-picker'));
  await settle(
    root!.host,
    ...root!.querySelectorAll('interaction-code-picker, interaction-relations, interaction-user-picker'),
  );
  return root!;
}

/** Presses Save, and hands over what is saved; null where something is refused, and the form is closed without saving. */
async function saved(
  form: NewInteractionDialogElement,
  result: Promise<Interaction | null>,
): Promise<Interaction | null> {
  const root = form.shadowRoot!;
  const press = (part: string) => root.querySelector<HTMLButtonElement>(`[part="${part}"]`)!.click();
  press('save');
  const outcome = '[part="problems"], [part="duplicate"], [part~="failure"]';
  await soon('it is saved or refused', () => !root.querySelector('dialog[open]') || root.querySelector(outcome));
  // two texts may be alike to those who look for duplicates
  if (root.querySelector('[part="duplicate"]')) {
    press('save-anyway');
    await soon('it is saved', () => !root.querySelector('dialog[open]'));
  }
  if (root.querySelector('dialog[open]')) press('close');
  return result;
}

/** Types a text into a field, and hands over what the field makes of it: those of one line keep no line breaks. */
function type(root: ShadowRoot, field: string, text: string): string {
  const input = root.querySelector<HTMLInputElement>(`[data-field="${field}"] :is(input, textarea)`)!;
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  return input.value;
}

/** A code that can be chosen where a text is blank, and names none. */
const PLAIN = { key: 'plain', label: 'Plain' };

/** The form: new, with what a host hands in and what is typed; and over an entry. What is saved is what was written. */
export const formViews: Readonly<Record<string, View>> = {
  'new interaction': {
    width: 320,
    size: 8,
    show: async (scene, note) => {
      const { users, entries } = scene;
      const adapter = new MemoryAdapter({ codes: [...scene.codes, PLAIN], users, relations: () => [] });
      const form = await formOf(adapter);
      for (const [index, text] of scene.texts.entries()) {
        const { code, subcode, fields, publicComments, relations, user } = entries[index * 2]!;
        const said = scene.words.text(text);
        const codes = code?.trim() ? { code, subcode } : { code: PLAIN.key };
        const given = { ...codes, publicComments: publicComments || undefined, relations, user, recordLabel: said };
        const result = form.showModal({ ...given, fields, visibility: 'shared' });
        const root = await opened(form);
        const subject = type(root, 'subject', said);
        expect(subject).to.equal(said.replace(/[\r\n]/g, ''));
        const comments = type(root, 'comments', said);
        expect(comments).to.equal(said.replace(/\r\n?/g, '\n'));
        await note(form, index);
        const created = await saved(form, result);
        expect(created, JSON.stringify(text)).not.to.equal(null);
        const stored = await adapter.get({ id: created!.id, recordId: RECORD_ID });
        expect(stored).to.deep.include(
          Object.fromEntries(
            Object.entries({ ...given, subject: subject.trim(), comments }).filter(([, value]) => value !== undefined),
          ),
        );
        expect(stored.fields).to.deep.include(fields!);
      }
    },
  },
  'edit interaction': {
    width: 320,
    size: 8,
    show: async ({ entries, codes, users }, note) => {
      const adapter = new MemoryAdapter({ interactions: entries, codes, users, relations: () => [] });
      const form = await formOf(adapter);
      for (const [index, entry] of entries.entries()) {
        if (index % 2) continue;
        const ref = { id: entry.id, recordId: RECORD_ID };
        const before = await adapter.get(ref);
        const result = form.edit(entry);
        await opened(form);
        await note(form, textIndex(index));
        await saved(form, result);
        const { updatedAt, ...after } = await adapter.get(ref);
        expect(after).to.deep.equal(before);
      }
    },
  },
};
