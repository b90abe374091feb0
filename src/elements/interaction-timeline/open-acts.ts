import { InteractionOpenEvent } from '../../events/interaction-open-event.js';
import type { Interaction } from '../../model/interaction.js';
import type { TimelineModel } from './timeline-model.js';

/** From this width on rows and details have room beside each other, in `em` of the timeline; so it is in the styles. */
const PANEL_WIDTH = 60;

/** Whether rows and details have room beside each other. */
export function hasRoom({ host }: TimelineModel): boolean {
  return host.clientWidth >= PANEL_WIDTH * Number.parseFloat(getComputedStyle(host).fontSize);
}

/** Whether the next entry opens beside the rows. */
export function opensBeside(model: TimelineModel): boolean {
  const { details } = model.reader;
  return details === 'panel' || (details === 'auto' && hasRoom(model));
}

/** Asks the page whether the details of an entry may be shown. */
export function mayOpen({ host }: TimelineModel, interaction: Interaction): Promise<boolean> {
  const event = new InteractionOpenEvent(interaction);
  host.dispatchEvent(event);
  return event.allowed();
}

/** Opens an entry unless the page objects, or closes it. */
export async function toggleEntry(model: TimelineModel, interaction: Interaction): Promise<void> {
  const { host, extras, open } = model;
  const { id } = interaction;
  if (open.shows(id)) closeEntry(model, id);
  else if (await mayOpen(model, interaction)) {
    const beside = opensBeside(model);
    if (!beside) open.ids.add(id);
    const details = extras.demand('details');
    if (beside) await extras.demand('sidePanel', (panel) => details.then(() => panel.show(interaction)));
    await details;
  }
  host.requestUpdate();
}

/** Closes an entry, wherever it is open. */
export function closeEntry({ extras, open }: TimelineModel, id: string): void {
  extras.get('details')?.forget(id);
  if (!open.ids.delete(id)) extras.get('sidePanel')?.close();
}

/** Opens an entry in its row: there is no room beside the rows any more. */
export function moveInto({ host, open }: TimelineModel, id: string): void {
  open.ids.add(id);
  host.requestUpdate();
}

/** Opens rows again that were open before. */
export async function restoreOpen({ host, extras, open }: TimelineModel, ids: readonly string[]): Promise<void> {
  for (const id of ids) open.ids.add(id);
  if (ids.length > 0) await extras.load('details');
  host.requestUpdate();
}

/** Deletes an entry. */
export async function deleteEntry({ extras, host }: TimelineModel, interaction: Interaction): Promise<void> {
  await extras.demand('deletedEntries', async (deleted) => {
    await host.updateComplete;
    await deleted.delete(interaction);
  });
}
