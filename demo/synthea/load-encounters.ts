import type { Interaction } from 'interaction-timeline';
import { parseEncounters } from './encounter.js';

/** All encounters of the file that lies beside this module. Rejects where it cannot be read. */
export async function loadEncounters(): Promise<Interaction[]> {
  const response = await fetch(new URL('./synthea-encounters.jsonl', import.meta.url));
  if (!response.ok) throw new Error(`The encounters answered ${response.status}`);
  return parseEncounters(await response.text());
}
