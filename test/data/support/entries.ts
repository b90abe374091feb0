import type { AttachmentDraft } from '../../../src/model/attachment.js';
import { createClientId } from '../../../src/model/client-id.js';
import type { InteractionDraft } from '../../../src/model/interaction-draft.js';
import type { Interaction } from '../../../src/model/interaction.js';
import type { Query } from '../../../src/data/query.js';

/** A first page of 50 of record `r1`, as a view asks for it. */
export function query(changes: Partial<Query> = {}): Query {
  return { recordId: 'r1', view: 'interactions', limit: 50, ...changes };
}

/** A draft for record `r1` that nothing is wrong with. */
export function draft(changes: Partial<InteractionDraft> = {}): InteractionDraft {
  return {
    id: createClientId(),
    recordId: 'r1',
    date: '2026-11-23T10:42:00-05:00',
    code: 'contact',
    subcode: 'call-parent',
    subject: 'Called about the visit',
    ...changes,
  };
}

/** A file of its own id. */
export function file(name: string, content: string, type = 'text/plain'): AttachmentDraft {
  return { id: createClientId(), name, blob: new Blob([content], { type }) };
}

/** So many entries of record `r1`, a minute apart, with ids that sort as their dates do. */
export function history(count: number, changes: (index: number) => Partial<Interaction> = () => ({})): Interaction[] {
  const start = Date.UTC(2020, 0, 1);
  return Array.from({ length: count }, (_, index) => ({
    id: `id-${String(index).padStart(6, '0')}`,
    recordId: 'r1',
    date: new Date(start + index * 60_000).toISOString(),
    code: 'contact',
    subject: `Entry ${index}`,
    ...changes(index),
  }));
}

/** The ids of entries, in their order. */
export function ids(list: readonly Interaction[]): string[] {
  return list.map(({ id }) => id);
}
