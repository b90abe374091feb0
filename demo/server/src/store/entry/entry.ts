import type { Interaction } from '../../../../../src/model/interaction.js';

/** An entry as the store keeps it: always with its record, a version, and a list of its files. */
export type StoredEntry = Omit<Interaction, 'can' | 'state' | 'attachments'> & {
  readonly recordId: string;
  readonly version: string;
  readonly attachments: NonNullable<Interaction['attachments']>;
};

/** True where the person whom the record is about may see an entry. */
export const isPublic = ({ visibility }: Pick<Interaction, 'visibility'>): boolean => visibility === 'public';

/** The `visibility` of entries whose comments only their owners, and users with the right to, may read. */
export const PRIVATE = 'private';

/** Those who may read the private comments of an entry: who wrote it down, and whose interaction it is. */
export function ownersOf({ createdBy, user }: Pick<Interaction, 'createdBy' | 'user'>): readonly string[] {
  return [...new Set([createdBy?.id, user?.id].filter((id) => id !== undefined))];
}
