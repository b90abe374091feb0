import { AdapterError } from '../../../src/data/adapter-error.js';
import type { UploadOptions } from '../../../src/data/adapter.js';
import type { AttachmentDraft } from '../../../src/model/attachment.js';
import type { Query } from '../../../src/data/query.js';
import type { InteractionChanges, InteractionDraft } from '../../../src/model/interaction-draft.js';
import type { InteractionRef } from '../../../src/model/interaction.js';
import { created, type Break } from '../derived.js';
import { choosy } from '../good-extras.js';
import type { BrokenAdapters } from './broken-adapter.js';
import { deaf } from './extras.js';

type CreateOptions = UploadOptions & { files?: readonly AttachmentDraft[] };

/** Files that do not arrive as they were sent. */
function sent(edit: (files: readonly AttachmentDraft[]) => readonly AttachmentDraft[]): Break {
  return (good) => ({
    create: (draft: InteractionDraft, { files = [], ...options }: CreateOptions = {}) =>
      good.create(draft, { ...options, files: edit(files) }),
  });
}

export const files: BrokenAdapters = {
  kept: sent(() => []),
  reported: sent((all) => all.slice(0, 1)),
  'known-refusals': created(({ attachmentErrors = [], ...result }) => ({
    ...result,
    attachmentErrors: attachmentErrors.map(({ error }) => ({ fileId: 'large.bin', error })),
  })),
  opened: (good) => ({
    openAttachment: async (...call: Parameters<typeof good.openAttachment>) =>
      new Blob([await (await good.openAttachment(...call)).text()]),
  }),
  empty: () => ({ openAttachment: () => Promise.resolve(new Blob(['null'])) }),
  size: created(({ interaction }) => ({
    interaction: { ...interaction, attachments: interaction.attachments?.map((one) => ({ ...one, size: 1 })) },
  })),
  'same-name': sent((all) => [...new Map(all.map((file) => [file.name, file])).values()]),
  'too-large': (good) => ({
    create: async (draft: InteractionDraft, options: CreateOptions = {}) => {
      if (options.files?.some(({ blob }) => blob.size > 1000)) throw new AdapterError('invalid', 'File too large.');
      return good.create(draft, options);
    },
  }),
  progress: (good) => ({
    create: (draft: InteractionDraft, { onProgress, ...options }: CreateOptions = {}) => {
      onProgress?.(options.files?.[0]?.id ?? '', 100);
      return good.create(draft, options);
    },
  }),
  attach: (good) => ({ attach: (ref: InteractionRef) => good.get(ref) }),
  'attach-unknown': () => ({ attach: (ref: InteractionRef) => Promise.resolve({ ...ref, date: null }) }),
  detach: (good) => ({
    detach: async (ref: InteractionRef, id: string) => ({ ...(await good.detach(ref, id)), attachments: [] }),
  }),
  'opened-unknown': () => ({ openAttachment: () => Promise.resolve(new Blob()) }),
  'attach-listed': (good) => ({
    attach: async (ref: InteractionRef, { id, name }: AttachmentDraft) => ({
      ...(await good.get(ref)),
      attachments: [{ id, name }],
    }),
  }),
  'attach-keeps': (good) => ({
    attach: async (ref: InteractionRef, file: AttachmentDraft) => {
      await good.update(ref, { comments: null });
      return good.attach(ref, file);
    },
  }),
  'attach-large': (good) => ({ attach: (ref: InteractionRef) => good.get(ref) }),
  'attach-progress': (good) => ({
    attach: (ref: InteractionRef, file: AttachmentDraft, { onProgress }: UploadOptions = {}) => {
      onProgress?.(file.name, 1);
      return good.attach(ref, file);
    },
  }),
  'attach-aborted': deaf('attach'),
  'detach-unknown': (good) => ({ detach: (ref: InteractionRef) => good.get(ref) }),
  'detach-aborted': deaf('detach'),
  'detached-gone': () => ({ openAttachment: () => Promise.resolve(new Blob()) }),
  'opened-aborted': deaf('openAttachment'),
  'opened-listed': (good) => ({
    list: async (query: Query) => {
      const page = await good.list(query);
      const items = page.items.map(({ attachments, ...entry }) => ({
        ...entry,
        ...(attachments && { attachments: attachments.map(({ name }) => ({ id: name, name })) }),
      }));
      return { ...page, items };
    },
  }),
  'opened-form': () => ({ openAttachment: () => Promise.resolve('Dear parent') }),
  'too-many': { good: choosy, broken: created(({ attachmentErrors: _, ...result }) => result) },
  'wrong-type': { good: choosy, broken: created(({ attachmentErrors: _, ...result }) => result) },
  'kept-by-change': (good) => ({
    update: async (ref: InteractionRef, changes: InteractionChanges) => {
      const { attachments = [] } = await good.get(ref);
      for (const { id } of attachments) await good.detach(ref, id);
      return good.update(ref, changes);
    },
  }),
};
