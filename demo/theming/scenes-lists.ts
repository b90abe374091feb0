import { starterCodes } from 'interaction-timeline';
import { enter, reach, strike } from './reach.js';
import type { Scene } from './scene.js';

const people = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ id: `person-${index}`, name: `Person ${index + 1}` }));

const contacts = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ id: `contact-${index}`, label: `Contact ${index + 1}` }));

/** A field in a form of the page, which is told that it is incomplete. */
function inForm(el: HTMLElement): HTMLElement {
  const form = document.createElement('form');
  form.append(el);
  return form;
}

async function report(root: ParentNode, field: string): Promise<void> {
  const input = await reach(root, field);
  (input.getRootNode() as ShadowRoot).host.closest('form')!.reportValidity();
  await reach(root, 'error');
}

/** Fields that are refused, and lists that are too long to be drawn at once. */
export const listScenes: readonly Scene[] = [
  {
    name: 'user-missing',
    heading: 'User picker, refused',
    create: () =>
      inForm(
        Object.assign(document.createElement('interaction-user-picker'), {
          label: 'User',
          users: people(3),
          required: true,
        }),
      ),
    play: (root) => report(root, 'input'),
  },
  {
    name: 'date-missing',
    heading: 'Date field, refused',
    create: () =>
      inForm(Object.assign(document.createElement('interaction-date-field'), { label: 'Date', required: true })),
    play: async (root) => {
      await enter(root, 'date', 'some day');
      await report(root, 'date');
    },
  },
  {
    name: 'recent-codes',
    heading: 'Codes of late',
    create: () =>
      Object.assign(document.createElement('interaction-code-picker'), {
        label: 'Code',
        codes: starterCodes,
        recent: [
          { code: 'contact', subcode: 'visit' },
          { code: 'mailing', subcode: 'sent-postcard' },
        ],
      }),
    play: async (root) => {
      await strike(root, 'input', 'ArrowDown');
      await reach(root, 'code of interaction-code-picker');
    },
  },
  {
    name: 'many-users',
    heading: 'Many users',
    create: () =>
      Object.assign(document.createElement('interaction-user-picker'), { label: 'User', users: people(400) }),
    play: async (root) => {
      await strike(root, 'input', 'ArrowDown');
      await reach(root, 'more of interaction-user-picker');
    },
  },
  {
    name: 'many-relations',
    heading: 'Many relations',
    create: () =>
      Object.assign(document.createElement('interaction-relations'), { label: 'Apply to', relations: contacts(200) }),
    play: async (root) => void (await reach(root, 'more of interaction-relations')),
  },
  {
    name: 'no-such-relation',
    heading: 'No such relation',
    create: () =>
      Object.assign(document.createElement('interaction-relations'), { label: 'Apply to', relations: contacts(20) }),
    play: async (root) => {
      await enter(root, 'search of interaction-relations', 'zzzz');
      await reach(root, 'note of interaction-relations');
    },
  },
];
