import {
  AdapterError,
  MemoryAdapter,
  starterCodes,
  type Interaction,
  type InteractionAdapter,
  type PartialInteractionDraft,
} from 'interaction-timeline';

/** A state of the form that somebody designed, and what brings it about; some need Save to be pressed. */
export interface FormState {
  readonly name: string;
  readonly heading: string;
  readonly createAdapter: () => InteractionAdapter;
  readonly draft?: PartialInteractionDraft;
  /** The entry that is edited, in place of a new one. */
  readonly entry?: Interaction;
}

const recordId = 'sample';
const maren = { id: 'user-keller', name: 'Maren Keller' };
const abena = { id: 'user-osei', name: 'Abena Osei' };
const mother = { id: 'mother', label: 'Miriam Sample', type: 'Mother', linked: true };
const call: PartialInteractionDraft = {
  code: 'contact',
  subcode: 'call-parent',
  subject: 'Talked through the financial aid letter',
  comments: 'She compares our offer with two others and needs the revised merit figure by Friday.',
  relations: [mother],
};
const logged: Interaction = {
  ...(call as Omit<Interaction, 'id' | 'date'>),
  id: 'logged',
  recordId,
  date: '2026-11-23T10:42:00-05:00',
  user: abena,
  version: '1',
};

function memory(interactions: readonly Interaction[] = []): MemoryAdapter {
  return new MemoryAdapter({
    interactions,
    codes: starterCodes,
    currentUser: maren,
    users: [maren, abena, { id: 'user-carroway', name: 'Devin Carroway' }],
    relations: {
      [recordId]: [
        mother,
        { id: 'father', label: 'Daniel Sample', type: 'Father' },
        { id: 'counselor', label: 'Imani Okafor', type: 'Counselor', linked: true },
      ],
    },
  });
}

/** A memory adapter of which one method answers otherwise. */
const otherwise = (method: Partial<InteractionAdapter>) => () => Object.assign(memory([logged]), method);

/** All states, in reading order. */
export const formStates: readonly FormState[] = [
  { name: 'empty', heading: 'New', createAdapter: memory },
  { name: 'filled', heading: 'Filled in', createAdapter: memory, draft: call },
  { name: 'code', heading: 'Fields of a code', createAdapter: memory, draft: { code: 'payment' } },
  { name: 'public', heading: 'Seen by the person', createAdapter: memory, draft: { ...call, visibility: 'public' } },
  { name: 'problems', heading: 'Something is missing', createAdapter: memory, draft: { code: 'event' } },
  {
    name: 'failed',
    heading: 'Not saved',
    createAdapter: otherwise({ create: () => Promise.reject(new AdapterError('network', 'on purpose')) }),
    draft: call,
  },
  {
    name: 'sending',
    heading: 'Sending a file',
    createAdapter: otherwise({
      create: (_draft, { files = [], onProgress } = {}) => {
        for (const { id } of files) onProgress?.(id, 0.64);
        return new Promise(() => undefined);
      },
    }),
    draft: call,
  },
  {
    name: 'duplicate',
    heading: 'There already',
    createAdapter: () => memory([{ ...logged, date: new Date().toISOString() }]),
    draft: call,
  },
  {
    name: 'conflict',
    heading: 'Changed meanwhile',
    createAdapter: otherwise({
      update: () =>
        Promise.reject(
          new AdapterError('conflict', 'on purpose', {
            current: {
              ...logged,
              subject: 'Financial aid letter, first call',
              subcode: 'call-student',
              version: '2',
            },
          }),
        ),
    }),
    entry: logged,
  },
];
