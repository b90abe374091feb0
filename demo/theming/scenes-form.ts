import { AdapterError, starterCodes, type PartialInteractionDraft } from 'interaction-timeline';
import { press, reach, strike } from './reach.js';
import { maren, recordId, recordLabel, sampleAdapter, sampleRows } from './sample-record.js';
import { createTimeline, type Scene } from './scene.js';

type Form = HTMLElementTagNameMap['new-interaction-dialog'];

const draft: PartialInteractionDraft = {
  code: 'contact',
  subcode: 'call-parent',
  subject: 'Talked through the financial aid letter',
  comments: 'She needs the revised figure by Friday.',
};

function createForm(settings: Partial<Form>, start: PartialInteractionDraft = draft): Form {
  const form = Object.assign(document.createElement('new-interaction-dialog'), {
    recordId,
    recordLabel,
    adapter: sampleAdapter(),
    currentUser: maren,
    timeZone: 'UTC',
    persist: 'none',
    ...settings,
  } satisfies Partial<Form>);
  queueMicrotask(() => void form.show(start));
  return form;
}

/** The form, in the timeline and alone. */
export const dialogScenes: readonly Scene[] = [
  {
    name: 'form',
    heading: 'Form',
    create: () => createTimeline({ form: 'modal', draft }),
    play: async (root) => {
      await press(root, 'new');
      await reach(root, 'save of new-interaction-dialog');
      await reach(root, 'relation of interaction-relations');
    },
  },
  {
    name: 'code-list',
    heading: 'Codes in the form',
    create: () => createTimeline({ form: 'modal' }),
    play: async (root) => {
      await press(root, 'new');
      await strike(root, 'input of interaction-code-picker', 'ArrowDown');
      await reach(root, 'option of interaction-code-picker');
    },
  },
  {
    name: 'calendar',
    heading: 'Calendar in the form',
    create: () => createTimeline({ form: 'modal' }),
    play: async (root) => {
      await press(root, 'new', 'toggle of interaction-date-field');
      await reach(root, 'day');
    },
  },
  {
    name: 'problems',
    heading: 'Something is missing',
    create: () => createForm({}, { code: 'event' }),
    play: async (root) => {
      await press(root, 'save of new-interaction-dialog');
      await reach(root, 'problem');
    },
  },
  {
    name: 'not-saved',
    heading: 'Not saved',
    create: () =>
      createForm({
        adapter: sampleAdapter(sampleRows, { create: () => Promise.reject(new AdapterError('network', 'on purpose')) }),
      }),
    play: async (root) => {
      await press(root, 'save of new-interaction-dialog');
      await reach(root, 'failure');
    },
  },
  {
    name: 'saving',
    heading: 'Saving',
    create: () =>
      createForm({ adapter: sampleAdapter(sampleRows, { create: () => new Promise<never>(() => undefined) }) }),
    play: async (root) => {
      await press(root, 'save of new-interaction-dialog');
      await reach(root, 'stop');
    },
  },
  {
    name: 'duplicate',
    heading: 'There already',
    create: () =>
      createForm({
        adapter: sampleAdapter([{ ...sampleRows[0]!, ...(draft as object), date: new Date().toISOString() }]),
      }),
    play: async (root) => {
      await press(root, 'save of new-interaction-dialog');
      await reach(root, 'duplicate');
    },
  },
  {
    name: 'conflict',
    heading: 'Changed meanwhile',
    create: () => {
      const [entry] = sampleRows;
      const current = { ...entry!, subject: 'Financial aid, first call', version: '2' };
      const form = createForm({});
      const refuse = () => Promise.reject(new AdapterError('conflict', 'on purpose', { current }));
      form.adapter = sampleAdapter(sampleRows, { update: refuse });
      form.show = () => form.edit(entry!, { modal: false });
      return form;
    },
    play: async (root) => {
      const subject = await reach(root, 'subject of new-interaction-dialog');
      const input = subject.querySelector('input')!;
      input.value = 'Financial aid, second call';
      input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      await press(root, 'save of new-interaction-dialog');
      await reach(root, 'conflict-field');
    },
  },
  {
    name: 'discarding',
    heading: 'Discard?',
    create: () => createForm({}),
    play: async (root) => {
      const subject = await reach(root, 'subject of new-interaction-dialog');
      const input = subject.querySelector('input')!;
      input.value = 'Something else';
      input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      await press(root, 'discard');
      await reach(root, 'keep');
    },
  },
  {
    name: 'public',
    heading: 'A text for the person',
    create: () => createForm({}, { ...draft, visibility: 'public' }),
    play: async (root) => void (await reach(root, 'publicComments')),
  },
  {
    name: 'switches',
    heading: 'A code with a switch',
    create: () => {
      const fields = [{ key: 'attended', label: 'Attended', type: 'switch' as const }];
      const codes = starterCodes.map((code) => (code.key === 'event' ? { ...code, fields } : code));
      return createForm({ codes }, { code: 'event', subject: 'Campus visit' });
    },
    play: async (root) => void (await reach(root, 'switch')),
  },
  {
    name: 'locked',
    heading: 'A field that the page locks',
    create: () => createForm({ fields: { subject: { locked: true } } }),
    play: async (root) => void (await reach(root, 'locked')),
  },
  {
    name: 'moved',
    heading: 'The page shows another record',
    create: () => createForm({}),
    play: async (root) => {
      const subject = await reach(root, 'subject of new-interaction-dialog');
      const { host } = subject.getRootNode() as ShadowRoot;
      (host as Form).recordId = 'another';
      await reach(root, 'moved');
    },
  },
  {
    name: 'drafts',
    heading: 'Begun and left',
    create: () => createForm({}),
    play: async (root) => {
      const subject = await reach(root, 'subject of new-interaction-dialog');
      const form = (subject.getRootNode() as ShadowRoot).host as Form;
      const input = subject.querySelector('input')!;
      input.value = 'Something else';
      input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      // taken out of the page, as by one that goes on to something else; it keeps what was begun
      const place = form.parentElement!;
      form.remove();
      const next = createForm({}, {});
      place.append(next);
      await reach(root, 'continue');
    },
  },
];
