import type { Interaction } from './interaction.js';

/** An answer as an entry of the record that was asked for, where it names none itself: backends of one record may leave it out. */
export function inRecord(interaction: Interaction, recordId: string): Interaction {
  return { ...interaction, recordId: interaction.recordId ?? recordId };
}
