// Compiled, never run: what a host gets wrong must not type-check.
import type { InteractionTimelineDirective } from 'interaction-timeline/angular';

export function refused(timeline: InteractionTimelineDirective): void {
  // @ts-expect-error a record id is text
  timeline.recordId = 4711;
  // @ts-expect-error an adapter needs a list
  timeline.adapter = {};
  // @ts-expect-error there is no such property
  timeline.recordID = '4711';
  // @ts-expect-error there are two views
  timeline.view = 'everything';
}
