import type { CreateResult } from '../../data/adapter.js';
import type { AttachmentDraft } from '../../model/attachment.js';
import { createClientId } from '../../model/client-id.js';
import { promisesOf } from '../adapter-promise.js';
import { ensure } from '../broken-promise.js';
import type { CheckContext } from '../check-context.js';
import { inWords } from '../in-words.js';
import { assume } from '../not-claimed.js';
import { rejection } from '../rejection.js';

const needs = ['writes', 'create', 'files with create'] as const;

/** More bytes than a suite should make up. */
const HUGE = 64 * 1024 * 1024;

const BYTES = Uint8Array.of(0, 255, 10, 13, 0x1f, 0x8b, 0xc3, 0x28, 0);

function file(name: string, content: BlobPart = 'Dear parent', type = 'text/plain'): AttachmentDraft {
  return { id: createClientId(), name, blob: new Blob([content], { type }) };
}

/** A new entry with files that were all taken. */
async function entryWith(context: CheckContext, ...files: readonly AttachmentDraft[]): Promise<CreateResult> {
  const result = await context.create({}, { files });
  const [refused] = result.attachmentErrors ?? [];
  assume(!refused, `the adapter said that it did not keep a file: ${inWords(refused?.error)}`);
  return result;
}

async function contentOf(context: CheckContext, { interaction }: CreateResult): Promise<Uint8Array> {
  const [attachment] = interaction.attachments ?? [];
  ensure(attachment, 'the new entry has no files');
  const opened = await context.adapter.openAttachment!(attachment, { ref: context.ref(interaction) });
  assume(opened instanceof Blob, 'files are opened by their address');
  return new Uint8Array(await opened.arrayBuffer());
}

/** What files promise: none is lost in silence. */
export const filePromises = promisesOf('files', {
  kept: {
    promise: 'names the files of a new entry, with their names',
    needs,
    async check(context) {
      const { interaction } = await entryWith(context, file('letter.txt'), file('photo.png', BYTES, 'image/png'));
      const names = (await context.readBack(interaction)).attachments?.map(({ name }) => name) ?? [];
      ensure(names.includes('letter.txt') && names.includes('photo.png'), `the entry has the files ${inWords(names)}`);
    },
  },
  reported: {
    promise: 'says of each file whether it was kept',
    needs,
    async check(context) {
      const files = [file('letter.txt'), file('empty.txt', ''), file('a/../b\u202Egpj.exe', 'MZ')];
      const { interaction, attachmentErrors = [] } = await context.create({}, { files });
      const told = (interaction.attachments?.length ?? 0) + attachmentErrors.length;
      ensure(told >= files.length, `of ${files.length} files it said something of ${told}`);
    },
  },
  'known-refusals': {
    promise: 'names a file that it does not keep by the id of its draft',
    needs,
    async check(context) {
      const files = [file('letter.txt'), file('large.bin', new Uint8Array(tooLarge(context)))];
      const { attachmentErrors = [] } = await context.create({}, { files });
      const strange = attachmentErrors.find(({ fileId }) => !files.some(({ id }) => id === fileId));
      ensure(!strange, `it refused the file ${strange?.fileId}, which nobody sent`);
    },
  },
  opened: {
    promise: 'gives back the very bytes of a file',
    needs: [...needs, 'openAttachment'],
    async check(context) {
      const bytes = await contentOf(context, await entryWith(context, file('photo.png', BYTES, 'image/png')));
      ensure(bytes.join() === BYTES.join(), `${BYTES.length} bytes came back as ${bytes.join(' ')}`);
    },
  },
  empty: {
    promise: 'keeps an empty file, or says that it does not',
    needs: [...needs, 'openAttachment'],
    async check(context) {
      const { length } = await contentOf(context, await entryWith(context, file('empty.txt', '')));
      ensure(length === 0, `an empty file came back with ${length} bytes`);
    },
  },
  size: {
    promise: 'gives the size of a file in bytes, where it gives one',
    needs,
    async check(context) {
      const { interaction } = await entryWith(context, file('photo.png', BYTES, 'image/png'));
      const { size } = interaction.attachments?.[0] ?? {};
      assume(size !== undefined, 'the adapter does not say how large files are');
      ensure(size === BYTES.length, `a file of ${BYTES.length} bytes has the size ${size}`);
    },
  },
  'same-name': {
    promise: 'keeps two files of the same name apart',
    needs,
    async check(context) {
      const { interaction } = await entryWith(context, file('letter.txt', 'one'), file('letter.txt', 'two'));
      const ids = new Set(interaction.attachments?.map(({ id }) => id));
      ensure(ids.size === 2, `two files of the same name became ${ids.size}`);
    },
  },
  'too-large': {
    promise: 'keeps the text when a file is larger than it takes, and names the file',
    needs,
    async check(context) {
      const large = file('large.bin', new Uint8Array(tooLarge(context)));
      const { interaction, attachmentErrors = [] } = await context.create({}, { files: [large] });
      ensure(!interaction.attachments?.length, 'it kept a file that is larger than it claims to take');
      ensure(attachmentErrors.length === 1, 'it said nothing of the file');
    },
  },
  progress: {
    promise: 'tells progress by the id of the file, between 0 and 1',
    needs,
    async check(context) {
      const letter = file('letter.txt');
      const told: [string, number][] = [];
      await context.create({}, { files: [letter], onProgress: (...progress) => told.push(progress) });
      assume(told.length > 0, 'the adapter tells no progress');
      const wrong = told.find(([id, fraction]) => id !== letter.id || !(fraction >= 0 && fraction <= 1));
      ensure(!wrong, `it told ${inWords(wrong)}`);
    },
  },
  attach: {
    promise: 'adds a file to an entry that is there',
    needs: ['writes', 'create', 'attach'],
    async check(context) {
      const { interaction } = await context.create();
      const { attachments } = await context.adapter.attach!(context.ref(interaction), file('late.txt'));
      ensure(
        attachments?.some(({ name }) => name === 'late.txt'),
        `attach answered with ${inWords(attachments)}`,
      );
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
  detach: {
    promise: 'takes a file away and leaves the others',
    needs: [...needs, 'detach'],
    async check(context) {
      const { interaction } = await entryWith(context, file('first.txt'), file('second.txt'));
      const [first, second] = interaction.attachments ?? [];
      ensure(first && second, 'the new entry lacks its files');
      const changed = await context.adapter.detach!(context.ref(interaction), first.id);
      const left = changed.attachments?.map(({ id }) => id) ?? [];
      ensure(left.join() === second.id, `after one of two files was taken away there were ${inWords(left)}`);
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
});

function tooLarge({ adapter }: CheckContext): number {
  const { maxFileSize } = adapter.capabilities ?? {};
  assume(maxFileSize !== undefined, 'the adapter does not say how large files may be');
  assume(maxFileSize < HUGE, 'files may be larger than the suite makes them');
  return maxFileSize + 1;
}
