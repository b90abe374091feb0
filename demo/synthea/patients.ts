import type { Interaction, Relation } from 'interaction-timeline';

/** Somebody in the file, with all that happened to them. */
export interface Patient {
  readonly id: string;
  readonly label: string;
  readonly interactions: readonly Interaction[];
}

/** The people in the file, those with the most encounters first. */
export function patientsOf(interactions: readonly Interaction[]): Patient[] {
  const byRecord = new Map<string, Interaction[]>();
  for (const interaction of interactions) {
    const id = interaction.recordId ?? '';
    byRecord.set(id, [...(byRecord.get(id) ?? []), interaction]);
  }
  return Array.from(byRecord, ([id, own]) => ({ id, label: own[0]?.recordLabel ?? id, interactions: own })).sort(
    (one, other) => other.interactions.length - one.interactions.length,
  );
}

/** The relations that somebody's encounters name, each once. */
export function relationsOf(patient: Patient): Relation[] {
  const relations = patient.interactions.flatMap((interaction) => interaction.relations ?? []);
  return [...new Map(relations.map((relation) => [relation.id, relation])).values()];
}
