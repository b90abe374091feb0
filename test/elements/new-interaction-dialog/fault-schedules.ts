import { expect } from '@open-wc/testing';
import { AdapterError, type AdapterErrorKind } from '../../../src/data/adapter-error.js';
import type { CreateResult } from '../../../src/data/adapter.js';
import { MemoryAdapter } from '../../../src/data/memory/memory-adapter.js';
import { starterCodes } from '../../../src/data/starter-codes.js';
import { RECORD_ID } from '../../support/interactions.js';
import { random } from '../../support/random.js';
import { until } from '../../support/until.js';
import { DialogHarness } from './dialog-harness.js';

type Create = NonNullable<MemoryAdapter['create']>;

const kinds: readonly AdapterErrorKind[] = [
  'unauthenticated',
  'forbidden',
  'not-found',
  'conflict',
  'invalid',
  'unsupported',
  'rate-limited',
  'quota',
  'network',
  'server',
];

/** Answers that are none of the contract. */
const wrongShapes: readonly unknown[] = [
  undefined,
  null,
  42,
  'saved',
  [],
  {},
  { interaction: {} },
  { interaction: { id: {} } },
];

/** Ways in which a save may go wrong, each with what brings it about. */
const faults: Readonly<Record<string, (create: Create, pick: <Item>(items: readonly Item[]) => Item) => Create>> = {
  rejects: (_, pick) => () => Promise.reject(new AdapterError(pick(kinds), 'fault')),
  // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- adapters do
  'rejects with what is no error': (_, pick) => () => Promise.reject(pick([undefined, 'no', new Error('x')])),
  'throws at once': () => () => {
    throw new TypeError('fault');
  },
  hangs: () => () => new Promise<CreateResult>(() => undefined),
  'hangs after it has stored': (create) => async (draft, options) => {
    await create(draft, options);
    return new Promise<CreateResult>(() => undefined);
  },
  'stores, then fails': (create) => async (draft, options) => {
    await create(draft, options);
    throw new AdapterError('network', 'the answer was lost');
  },
  'answers in a wrong shape': (_, pick) => () => Promise.resolve(pick(wrongShapes) as CreateResult),
};

/**
 * Saves through an adapter that fails in a random way a few times and then works. After every failure the form is open with the
 * same text and the same files, unless it has found out that an earlier try had arrived; in the end there is one entry, with
 * both.
 */
export async function runSchedule(seed: number): Promise<void> {
  const next = random(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(next() * items.length)]!;
  const adapter = new MemoryAdapter({ codes: starterCodes });
  const works = adapter.create.bind(adapter);
  const dialog = await DialogHarness.opened(adapter, { code: 'contact', subcode: 'visit' });
  const subject = `Subject ${seed}`;
  const comments = `Comments\n${seed}`;
  await dialog.fill('Subject', subject);
  await dialog.fill('Comments', comments);
  await dialog.attach(new File([`file ${seed}`], 'scan.txt'));

  const schedule = Array.from({ length: 1 + Math.floor(next() * 3) }, () => pick(Object.keys(faults)));
  for (const fault of schedule) {
    Object.assign(adapter, { create: faults[fault]!(works, pick) });
    await dialog.click('Save');
    if (fault.startsWith('hangs')) {
      await until(`it waits: ${fault}`, () => dialog.text.includes('Stop'));
      await dialog.click('Stop');
    }
    const isFree = () => dialog.root.querySelector('[part="save"][aria-disabled="false"]');
    await until(`${fault} is over`, () => !dialog.isOpen || isFree());
    // an earlier try had arrived, and that was found out
    if (!dialog.isOpen) break;
    expect(dialog.control('Subject').value, fault).to.equal(subject);
    expect(dialog.control('Comments').value, fault).to.equal(comments);
    expect(
      dialog.attachments.files.map(({ name }) => name),
      fault,
    ).to.deep.equal(['scan.txt']);
  }

  Object.assign(adapter, { create: works });
  if (dialog.isOpen) await dialog.save();
  const { items } = await adapter.list({ recordId: RECORD_ID, view: 'activities', limit: 5 });
  const kept = items.map((item) => [item.subject, item.comments, item.attachments?.map(({ name }) => name)]);
  expect(kept, schedule.join(', ')).to.deep.equal([[subject, comments, ['scan.txt']]]);
  dialog.el.remove();
}
