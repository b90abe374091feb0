import { promisifyRequest } from 'idb-keyval';
import { AdapterError } from '../../../src/data/adapter-error.js';
import { DEVICE_DATABASE } from '../../../src/data/device/device-store.js';
import { MemoryAdapter } from '../../../src/data/memory/memory-adapter.js';
import { starterCodes } from '../../../src/data/starter-codes.js';
import { replaceStoreMethod } from '../../data/support/replace-store-method.js';
import { auditStates } from '../../support/axe.js';
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
  // colours are measured when the form has arrived
  await Promise.all(
    dialog.root
      .querySelector('dialog')!
      .getAnimations()
      .map(({ finished }) => finished),
  );
  return dialog;
}

describe('<new-interaction-dialog> accessibility', () => {
  auditStates({
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
        dialog.el.remove();
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
      leaving.el.remove();
      await promisifyRequest(indexedDB.deleteDatabase(DEVICE_DATABASE));
      const dialog = await opened();
      await until('it is told', () => dialog.root.querySelector('[part="drafts-lost"]'));
      const restore = replaceStoreMethod('put', () => () => {
        throw new DOMException('full', 'QuotaExceededError');
      });
      await dialog.fill('Subject', 'Precious');
      await until('it is said', () => dialog.text.includes('no room'));
      restore();
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
