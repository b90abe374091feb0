import { promisesOf } from '../adapter-promise.js';
import { ensure } from '../broken-promise.js';
import { inWords } from '../in-words.js';
import { assume } from '../not-claimed.js';
import { BYTES, contentOf, entryWith, file, tooLarge } from '../sent-files.js';
import { changedFilePromises } from './changed-files.js';

const needs = ['writes', 'create', 'files with create'] as const;

/** What files promise: none is lost in silence. */
export const filePromises = [
  ...promisesOf('files', {
    kept: {
      promise: 'names the files of a new entry, with their names',
      needs,
      async check(context) {
        const { interaction } = await entryWith(context, file('letter.txt'), file('photo.png', BYTES, 'image/png'));
        const names = (await context.readBack(interaction)).attachments?.map(({ name }) => name) ?? [];
        ensure(
          names.includes('letter.txt') && names.includes('photo.png'),
          `the entry has the files ${inWords(names)}`,
        );
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
    'too-many': {
      promise: 'keeps no more files than it claims to take, and names the others',
      needs,
      async check(context) {
        const { maxFiles } = context.adapter.capabilities ?? {};
        assume(maxFiles !== undefined && maxFiles < 50, 'the adapter takes any number of files');
        const files = [...Array(maxFiles + 1).keys()].map((index) => file(`letter ${index}.txt`));
        const { interaction, attachmentErrors = [] } = await context.create({}, { files });
        const kept = interaction.attachments?.length ?? 0;
        ensure(kept <= maxFiles, `it kept ${kept} files where it claims to take ${maxFiles}`);
        ensure(attachmentErrors.length === files.length - kept, `it named ${attachmentErrors.length} files`);
      },
    },
    'wrong-type': {
      promise: 'keeps the text when a file is of a type that it does not take, and names the file',
      needs,
      async check(context) {
        const { fileTypes = [] } = context.adapter.capabilities ?? {};
        assume(fileTypes.length > 0, 'the adapter takes files of any type');
        const odd = file('odd.adapter-suite', 'odd', 'application/x-adapter-suite');
        assume(!fileTypes.some((type) => type === 'application/*' || type === '*/*'), 'it takes files of any type');
        const { interaction, attachmentErrors = [] } = await context.create({}, { files: [odd] });
        ensure(!interaction.attachments?.length, 'it kept a file of a type that it does not claim to take');
        ensure(attachmentErrors.length === 1, 'it said nothing of the file');
      },
    },
    'kept-by-change': {
      promise: 'keeps the files of an entry when its text is changed',
      needs: [...needs, 'update'],
      async check(context) {
        const { interaction } = await entryWith(context, file('letter.txt'));
        const { id, version } = await context.readBack(interaction);
        await context.adapter.update!(context.ref({ id }), { comments: 'After' }, { version });
        const { attachments = [] } = await context.readBack(interaction);
        ensure(attachments.length === 1, `after a change of the text the entry had ${attachments.length} files`);
      },
    },
    'opened-listed': {
      promise: 'opens a file as the list names it',
      needs: [...needs, 'openAttachment'],
      async check(context) {
        const { interaction } = await entryWith(context, file('photo.png', BYTES, 'image/png'));
        const listed = (await context.scratch()).find(({ id }) => id === interaction.id);
        ensure(listed, `the entry ${interaction.id} was not in the list`);
        const bytes = await contentOf(context, { interaction: listed });
        ensure(bytes.join() === BYTES.join(), `${BYTES.length} bytes came back as ${bytes.join(' ')}`);
      },
    },
    'opened-form': {
      promise: 'opens a file as its bytes, or as an address',
      needs: [...needs, 'openAttachment'],
      async check(context) {
        const { interaction } = await entryWith(context, file('letter.txt'));
        const [attachment] = interaction.attachments ?? [];
        ensure(attachment, 'the new entry has no files');
        const opened: unknown = await context.adapter.openAttachment!(attachment, { ref: context.ref(interaction) });
        const { url } = Object(opened) as { readonly url?: unknown };
        const isAddress = typeof url === 'string' && URL.canParse(url, 'https://example.org/');
        ensure(opened instanceof Blob || isAddress, `openAttachment answered with ${inWords(opened)}`);
      },
    },
  }),
  ...changedFilePromises,
];
