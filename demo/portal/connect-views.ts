import type { InteractionTimelineElement } from 'interaction-timeline';
import { find } from './find.js';

/** Connects the page's own switch, in the widget's toolbar, to the view. */
export function connectViews(timeline: InteractionTimelineElement): void {
  const group = find('.views', timeline);
  const buttons = [...group.querySelectorAll('button')];
  for (const button of buttons) {
    button.addEventListener('click', () => {
      timeline.view = button.value === 'activities' ? 'activities' : 'interactions';
      for (const other of buttons) other.setAttribute('aria-pressed', String(other === button));
    });
  }
  group.hidden = false;
}
