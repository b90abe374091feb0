import { promisifyRequest } from 'idb-keyval';
import { AdapterError } from '../../../src/data/adapter-error.js';
import type { InteractionAdapter } from '../../../src/data/adapter.js';
import { DEVICE_DATABASE } from '../../../src/data/device/device-store.js';
import { MemoryAdapter } from '../../../src/data/memory/memory-adapter.js';
import { starterCodes } from '../../../src/data/starter-codes.js';
import { replaceStoreMethod } from '../../data/support/replace-store-method.js';
import { auditStates } from '../../support/audits/audit-states.js';
import { RECORD_ID } from '../../support/interactions.js';
import { until } from '../../support/until.js';
import { DialogHarness } from './dialog-harness.js';

const memory = () =>
  new MemoryAdapter({
    codes: starterCodes,
    users: [{ id: 'u1', name: 'Maren Keller' }],
    currentUser: { id: 'u1', name: 'Maren Keller' },
    relations: { [RECORD_ID]: [{ id: 'r1', label: 'Miriam', linked: true }] },
  });

async function opened(): Promise<DialogHarness> {
  const dialog = await DialogHarness.opened(memory());
  await arrived(dialog);
  return dialog;
}

/** Colours are measured when the form has arrived. */
async function arrived({ root }: DialogHarness): Promise<void> {
  const animations = root.querySelector('dialog')!.getAnimations();
  await Promise.all(animations.map(({ finished }) => finished));
}

/** Closes a form, which leads the focus back to where it was, and removes it. */
async function leave({ el, root }: DialogHarness): Promise<void> {
  const dialog = root.querySelector('dialog')!;
  root.querySelector<HTMLButtonElement>('[part="close"]')!.click();
  await until('it is closed', () => !dialog.open);
  el.remove();
}

/** Takes two thirds of each file, and never ends. */
const sending: NonNullable<InteractionAdapter['create']> = (_draft, { files = [], onProgress } = {}) => {
  for (const { id } of files) onProgress?.(id, 0.66);
  return new Promise(() => undefined);
};

describe('<new-interaction-dialog> accessibility', () => {
  auditStates('form', {
    empty: async () => (await opened()).el,
    'with files and the fields of a code': async () => {
      const dialog = await opened();
      await dialog.choose({ code: 'payment' });
      await dialog.attach(new File(['x'], 'letter.pdf'));
      return dialog.el;
    },
    'with problems': async () => {
      const dialog = await opened();
      await dialog.save();
      return dialog.el;
    },
    'with what the backend refused': async () => {
      const dialog = await opened();
      const fields = Object.fromEntries(['user', 'code', 'date', 'relations'].map((field) => [field, `No ${field}.`]));
      const create = () => Promise.reject(new AdapterError('invalid', 'x', { fields }));
      Object.assign(dialog.el.adapter!, { create });
      await dialog.choose({ code: 'contact', subcode: 'visit' });
      await dialog.save();
      return dialog.el;
    },
    'after a failed save': async () => {
      const dialog = await opened();
      Object.assign(dialog.el.adapter!, { create: () => Promise.reject(new AdapterError('network', 'x')) });
      await dialog.choose({ code: 'contact', subcode: 'visit' });
      await dialog.save();
      await until('it is said', () => dialog.root.querySelector('.failure'));
      return dialog.el;
    },
    'offering drafts, one in question': async () => {
      for (const subject of ['First', 'Second']) {
        const dialog = await opened();
        await dialog.fill('Subject', subject);
        await until('it is kept', () => dialog.text.includes('Draft kept'));
        await leave(dialog);
      }
      const dialog = await opened();
      await until('they are offered', () => dialog.root.querySelectorAll('[part="draft"]').length === 2);
      await dialog.click('Discard');
      return dialog.el;
    },
    'telling of lost drafts, and of one that is not kept': async () => {
      const leaving = await opened();
      await leaving.fill('Subject', 'Lost');
      await until('it is kept', () => leaving.text.includes('Draft kept'));
      await leave(leaving);
      await promisifyRequest(indexedDB.deleteDatabase(DEVICE_DATABASE));
      const dialog = await opened();
      await until('it is told', () => dialog.root.querySelector('[part="drafts-lost"]'));
      const restore = replaceStoreMethod('put', () => () => {
        throw new DOMException('full', 'QuotaExceededError');
      });
      try {
        await dialog.fill('Subject', 'Precious');
        await until('it is said', () => dialog.text.includes('no room'));
      } finally {
        restore();
      }
      return dialog.el;
    },
    'with a text for the person': async () => {
      const dialog = await opened();
      await dialog.choose({ code: 'contact', subcode: 'visit' });
      await dialog.fill('Visible to', 'public');
      return dialog.el;
    },
    'with locked fields': async () => {
      const dialog = await opened();
      const locked = { locked: true };
      dialog.el.fields = {
        user: locked,
        code: locked,
        date: locked,
        relations: locked,
        subject: locked,
        comments: locked,
      };
      await dialog.settled();
      return dialog.el;
    },
    'asking which of two times is meant': async () => {
      const dialog = await opened();
      dialog.el.timeZone = 'Europe/Berlin';
      await dialog.setDate('25/10/2026', '2:30');
      await dialog.save();
      return dialog.el;
    },
    'asking about what is there already': async () => {
      const dialog = await opened();
      const adapter = dialog.el.adapter!;
      const draft = { code: 'contact', subcode: 'visit', date: new Date().toISOString() };
      await adapter.create!({ id: 'there', recordId: RECORD_ID, subject: '', ...draft });
      await dialog.choose({ code: 'contact', subcode: 'visit' });
      await dialog.click('Save');
      await until('it is asked', () => dialog.root.querySelector('.duplicate'));
      return dialog.el;
    },
    'while a file is sent': async () => {
      const dialog = await opened();
      Object.assign(dialog.el.adapter!, { create: sending });
      await dialog.choose({ code: 'contact', subcode: 'visit' });
      await dialog.attach(new File(['x'], 'letter.pdf'));
      await dialog.click('Save');
      await until('it is sent', () => dialog.attachments.shadowRoot!.querySelector('[role="progressbar"], progress'));
      return dialog.el;
    },
    'after a change by somebody else': async () => {
      const dialog = await DialogHarness.create(memory());
      const adapter = dialog.el.adapter!;
      const draft = { id: 'e1', recordId: RECORD_ID, date: '2026-05-03', code: 'contact', subcode: 'visit' };
      const { interaction } = await adapter.create!({ ...draft, subject: 'Before', comments: 'Loaded' });
      await adapter.update!({ id: 'e1', recordId: RECORD_ID }, { subject: 'Theirs' });
      void dialog.el.edit(interaction);
      await until('the form is open', () => dialog.isOpen);
      await dialog.settled();
      await arrived(dialog);
      await dialog.fill('Subject', 'Mine');
      await dialog.save();
      await until('it is shown', () => dialog.root.querySelector('.conflict'));
      return dialog.el;
    },
    'asking before discarding': async () => {
      const dialog = await opened();
      await dialog.fill('Subject', 'Precious');
      await dialog.click('Discard');
      return dialog.el;
    },
  });
});
