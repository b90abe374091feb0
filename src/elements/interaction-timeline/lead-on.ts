import type { TimelineModel } from './timeline-model.js';

/**
 * Leads whoever had the focus in what is gone to a row, else to the button that makes new ones.
 * @param row the one they were last in where absent
 */
export async function leadOn({ focus, host }: TimelineModel, row = focus.current): Promise<void> {
  if (row !== undefined) await focus.focus(row);
  else host.renderRoot.querySelector<HTMLElement>('[part="new"]')?.focus();
}
