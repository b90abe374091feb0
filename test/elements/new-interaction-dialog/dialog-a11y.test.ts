import { AdapterError } from '../../../src/data/adapter-error.js';
import { MemoryAdapter } from '../../../src/data/memory/memory-adapter.js';
import { starterCodes } from '../../../src/data/starter-codes.js';
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
    'asking before discarding': async () => {
      const dialog = await opened();
      await dialog.fill('Subject', 'Precious');
      await dialog.click('Discard');
      return dialog.el;
    },
  });
});
