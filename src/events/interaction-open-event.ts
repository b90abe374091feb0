import type { Interaction } from '../model/interaction.js';
import { AskingEvent } from './asking-event.js';

/** Asks before an entry's details are shown: a host that shows them itself prevents it. */
export class InteractionOpenEvent extends AskingEvent {
  constructor(readonly interaction: Interaction) {
    super('interaction-open');
  }
}
