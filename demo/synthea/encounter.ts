import type { Interaction, Relation } from 'interaction-timeline';

/** A line of `synthea-encounters.jsonl`, as it stands. */
export interface Encounter {
  readonly id: string;
  readonly recordId: string;
  readonly recordLabel: string;
  readonly code: string;
  readonly subcode: string;
  readonly subcodeLabel: string;
  readonly user: string;
  readonly userName: string;
  readonly when: string;
  readonly until: string;
  readonly subject: string;
  readonly comments: string;
  readonly relations: readonly Relation[];
  readonly attachments: readonly [];
}

/** A line of the file as an interaction: other names for the fields, the values as they came. */
function toInteraction(encounter: Encounter): Interaction {
  const { user, userName, when, ...same } = encounter;
  return { ...same, date: when, user: { id: user, name: userName } };
}

/** The encounters of a whole file, one JSON object a line; empty lines are skipped. */
export function parseEncounters(lines: string): Interaction[] {
  return lines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => toInteraction(JSON.parse(line) as Encounter));
}
