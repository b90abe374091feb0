import type { Interaction } from '../../../../../src/model/interaction.js';
import { entityTag } from '../entity-tag.js';
import { json, type Answer } from './call.js';

/** Says that an answer is the stored one of an earlier request. */
export function replayHeader(isReplayed: boolean): Readonly<Record<string, string>> {
  return isReplayed ? { 'Idempotent-Replayed': 'true' } : {};
}

/** Says which version an answer is of. */
export function versionHeader({ version }: Interaction): Readonly<Record<string, string>> {
  return version === undefined ? {} : { ETag: entityTag(version) };
}

/** An entry with its version as `ETag`. */
export function entryAnswer(interaction: Interaction, isReplayed = false): Answer {
  return json(interaction, { ...versionHeader(interaction), ...replayHeader(isReplayed) });
}
