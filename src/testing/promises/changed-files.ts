import { decodeInteraction } from '../../data/decode.js';
import { createClientId } from '../../model/client-id.js';
import type { AttachmentDraft } from '../../model/attachment.js';
import type { Interaction } from '../../model/interaction.js';
import { rejectsAborted } from '../aborted.js';
import { promisesOf } from '../adapter-promise.js';
import { ensure } from '../broken-promise.js';
import type { CheckContext } from '../check-context.js';
import { decoded } from '../decoded.js';
import { inWords } from '../in-words.js';
import { assume } from '../not-claimed.js';
import { rejection } from '../rejection.js';
import { entryWith, file, tooLarge } from '../sent-files.js';

const withFiles = ['writes', 'create', 'files with create'] as const;
const attaches = ['writes', 'create', 'attach'] as const;

/** An entry with a file that was attached to it. */
async function attached(
  context: CheckContext,
  letter: AttachmentDraft = file('late.txt'),
  onProgress?: (fileId: string, fraction: number) => void,
): Promise<Interaction> {
  const entry = await context.createReadable({ comments: 'Before the file' });
  const answer: unknown = await context.adapter.attach!(context.ref(entry), letter, { onProgress });
  return decoded('attach', decodeInteraction, answer);
}

function names({ attachments = [] }: Interaction): readonly string[] {
  return attachments.map(({ name }) => name);
}

/** What files of an entry that is there promise. */
export const changedFilePromises = promisesOf('files', {
  attach: {
    promise: 'adds a file to an entry that is there',
    needs: attaches,
    async check(context) {
      const entry = await attached(context);
      ensure(names(entry).includes('late.txt'), `attach answered with ${inWords(entry.attachments)}`);
    },
  },
  'attach-listed': {
    promise: 'names an attached file when the entry is read again',
    needs: attaches,
    async check(context) {
      const read = await context.readBack(await attached(context));
      ensure(names(read).includes('late.txt'), `read again, the files were ${inWords(read.attachments)}`);
    },
  },
  'attach-keeps': {
    promise: 'leaves the text of an entry as it is when a file is attached',
    needs: attaches,
    async check(context) {
      const { comments } = await context.readBack(await attached(context));
      ensure(comments === 'Before the file', `the comments were ${inWords(comments)}`);
    },
  },
  'attach-large': {
    promise: 'refuses to attach a file that is larger than it takes as invalid or quota',
    needs: attaches,
    async check(context) {
      const ref = context.ref(await context.createReadable());
      const large = file('large.bin', new Uint8Array(tooLarge(context)));
      await rejection('a file that is too large', ['invalid', 'quota'], () => context.adapter.attach!(ref, large));
    },
  },
  'attach-progress': {
    promise: 'tells progress of an attached file by its id, between 0 and 1',
    needs: attaches,
    async check(context) {
      const letter = file('late.txt');
      const told: [string, number][] = [];
      await attached(context, letter, (...progress) => told.push(progress));
      assume(told.length > 0, 'the adapter tells no progress');
      const wrong = told.find(([id, fraction]) => id !== letter.id || !(fraction >= 0 && fraction <= 1));
      ensure(!wrong, `it told ${inWords(wrong)}`);
    },
  },
  'attach-unknown': {
    promise: 'refuses a file for an entry that does not exist as not-found',
    needs: ['writes', 'attach'],
    async check(context) {
      const ref = context.ref({ id: createClientId() });
      await rejection('a file for nothing', ['not-found'], () => context.adapter.attach!(ref, file('late.txt')));
    },
  },
  'attach-aborted': rejectsAborted('attach', attaches, async (context) => {
    const ref = context.ref(await context.createReadable());
    return (options) => context.adapter.attach!(ref, file('late.txt'), options);
  }),
  detach: {
    promise: 'takes a file away and leaves the others',
    needs: [...withFiles, 'detach'],
    async check(context) {
      const { interaction } = await entryWith(context, file('first.txt'), file('second.txt'));
      const [first, second] = interaction.attachments ?? [];
      ensure(first && second, 'the new entry lacks its files');
      const answer: unknown = await context.adapter.detach!(context.ref(interaction), first.id);
      const { attachments = [] } = decoded('detach', decodeInteraction, answer);
      const left = attachments.map(({ id }) => id);
      ensure(left.join() === second.id, `after one of two files was taken away there were ${inWords(left)}`);
    },
  },
  'detach-unknown': {
    promise: 'refuses to take away a file that does not exist as not-found',
    needs: ['writes', 'create', 'detach'],
    async check(context) {
      const ref = context.ref(await context.createReadable());
      await rejection('taking away nothing', ['not-found'], () => context.adapter.detach!(ref, createClientId()));
    },
  },
  'detach-aborted': rejectsAborted('detach', [...withFiles, 'detach'], async (context) => {
    const { interaction } = await entryWith(context, file('letter.txt'));
    const [{ id } = { id: '' }] = interaction.attachments ?? [];
    return (options) => context.adapter.detach!(context.ref(interaction), id, options);
  }),
  'detached-gone': {
    promise: 'refuses to open a file that was taken away as not-found',
    needs: [...withFiles, 'detach', 'openAttachment'],
    async check(context) {
      const { interaction } = await entryWith(context, file('letter.txt'));
      const [attachment] = interaction.attachments ?? [];
      ensure(attachment, 'the new entry has no files');
      const ref = context.ref(interaction);
      await context.adapter.detach!(ref, attachment.id);
      await rejection('a file that was taken away', ['not-found'], () =>
        context.adapter.openAttachment!(attachment, { ref }),
      );
    },
  },
  'opened-unknown': {
    promise: 'refuses to open a file that does not exist as not-found',
    needs: ['writes', 'create', 'openAttachment'],
    async check(context) {
      const { interaction } = await context.create();
      const nothing = { id: createClientId(), name: 'nothing.txt' };
      await rejection('a file that does not exist', ['not-found'], () =>
        context.adapter.openAttachment!(nothing, { ref: context.ref(interaction) }),
      );
    },
  },
  'opened-aborted': rejectsAborted('openAttachment', [...withFiles, 'openAttachment'], async (context) => {
    const { interaction } = await entryWith(context, file('letter.txt'));
    const [attachment] = interaction.attachments ?? [];
    ensure(attachment, 'the new entry has no files');
    const ref = context.ref(interaction);
    return (options) => context.adapter.openAttachment!(attachment, { ref, ...options });
  }),
});
