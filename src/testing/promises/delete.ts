import { createClientId } from '../../model/client-id.js';
import type { Interaction } from '../../model/interaction.js';
import { promisesOf } from '../adapter-promise.js';
import { ensure } from '../broken-promise.js';
import type { CheckContext } from '../check-context.js';
import { assume } from '../not-claimed.js';
import { rejection, unlessRefused } from '../rejection.js';
import { entryWith, file } from '../sent-files.js';

const needs = ['writes', 'create', 'delete'] as const;

async function created(context: CheckContext): Promise<Interaction> {
  const { interaction } = await context.create();
  assume(interaction.state !== 'pending', 'new entries are pending');
  return interaction;
}

/** What deleting an entry promises. */
export const deletePromises = promisesOf('delete', {
  gone: {
    promise: 'shows a deleted entry no more',
    needs,
    async check(context) {
      const entry = await created(context);
      await context.adapter.delete!(context.ref(entry), { version: entry.version });
      const left = await context.scratch();
      ensure(!left.some(({ id }) => id === entry.id), `the entry ${entry.id} was still in the list`);
    },
  },
  'not-found': {
    promise: 'refuses to read a deleted entry as not-found',
    needs: [...needs, 'get'],
    async check(context) {
      const entry = await created(context);
      await context.adapter.delete!(context.ref(entry), { version: entry.version });
      await rejection('reading a deleted entry', ['not-found'], () => context.adapter.get!(context.ref(entry)));
    },
  },
  others: {
    promise: 'deletes no other entry',
    needs,
    async check(context) {
      const [entry, other] = [await created(context), await created(context)];
      await context.adapter.delete!(context.ref(entry), { version: entry.version });
      const left = await context.scratch();
      ensure(
        left.some(({ id }) => id === other.id),
        `the entry ${other.id} was gone too`,
      );
    },
  },
  unknown: {
    promise: 'takes an entry that does not exist as deleted, or refuses it as not-found',
    needs: ['writes', 'delete'],
    async check(context) {
      const ref = context.ref({ id: createClientId() });
      await unlessRefused(['not-found'], () => context.adapter.delete!(ref));
    },
  },
  twice: {
    promise: 'takes deleting an entry again as done, or refuses it as not-found',
    needs,
    async check(context) {
      const entry = await created(context);
      await context.adapter.delete!(context.ref(entry), { version: entry.version });
      await unlessRefused(['not-found'], () => context.adapter.delete!(context.ref(entry)));
    },
  },
  aborted: {
    promise: 'rejects as aborted, and deletes nothing, when the signal was aborted before',
    needs,
    async check(context) {
      const entry = await created(context);
      const controller = new AbortController();
      controller.abort();
      await rejection('delete with an aborted signal', ['aborted'], () =>
        context.adapter.delete!(context.ref(entry), { signal: controller.signal }),
      );
      const left = await context.scratch();
      ensure(
        left.some(({ id }) => id === entry.id),
        `the entry ${entry.id} was gone nevertheless`,
      );
    },
  },
  files: {
    promise: 'refuses to open a file of a deleted entry as not-found',
    needs: [...needs, 'files with create', 'openAttachment'],
    async check(context) {
      const { interaction } = await entryWith(context, file('letter.txt'));
      const [attachment] = interaction.attachments ?? [];
      ensure(attachment, 'the new entry has no files');
      const ref = context.ref(interaction);
      await context.delete(ref, { version: interaction.version });
      await rejection('a file of a deleted entry', ['not-found'], () =>
        context.adapter.openAttachment!(attachment, { ref }),
      );
    },
  },
});
