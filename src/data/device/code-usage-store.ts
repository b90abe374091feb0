/**
 * What somebody chose in the code picker on this device, so that it is offered first. Keys are
 * `['code-usage', userId, recordType]`, with empty texts where nobody or nothing is known.
 */
import { delMany, get, keys, update } from 'idb-keyval';
import { countUse, mostUsedCodes, recentCodes, type CodeUsage } from '../../model/code-usage.js';
import type { CodeValue } from '../../model/code.js';
import { deviceStore } from './device-store.js';

const KIND = 'code-usage';

/** The codes that a user chose last and most, for records of a type. */
export async function readCodeUsage(
  userId: string,
  recordType: string,
  now: number = Date.now(),
): Promise<{ readonly recent: readonly CodeValue[]; readonly mostUsed: readonly CodeValue[] }> {
  const usage = (await get<CodeUsage>([KIND, userId, recordType], deviceStore())) ?? [];
  return { recent: recentCodes(usage), mostUsed: mostUsedCodes(usage, now) };
}

/** Remembers a choice; what another page remembers at the same moment is not lost. */
export function countCodeUse(
  userId: string,
  recordType: string,
  value: CodeValue,
  now: number = Date.now(),
): Promise<void> {
  return update<CodeUsage>([KIND, userId, recordType], (usage = []) => countUse(usage, value, now), deviceStore());
}

/** Forgets the choices of a user, or, without one, all. */
export async function removeCodeUsage(userId?: string): Promise<void> {
  const stored = await keys<IDBValidKey[]>(deviceStore());
  const isMeant = ([kind, user]: IDBValidKey[]) => kind === KIND && (userId === undefined || user === userId);
  await delMany(stored.filter(isMeant), deviceStore());
}
