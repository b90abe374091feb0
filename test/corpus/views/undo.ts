import { ActsHarness } from '../../elements/interaction-timeline/acts-harness.js';
import { textIndex } from '../scene.js';
import { soon } from '../soon.js';
import type { View } from '../view.js';
import { rowsOf, timelineOf } from './rows.js';

/** What stands in the place of rows that were deleted. */
export const undoViews: Readonly<Record<string, View>> = {
  'undo row': {
    width: 320,
    size: 50,
    zoom: 0.02,
    show: async (scene, note) => {
      const timeline = new ActsHarness((await timelineOf(scene)).el);
      await rowsOf(scene, timeline);
      await timeline.choose('Select several');
      (
        await soon('rows can be selected', () => timeline.root.querySelector<HTMLElement>('[part="select-all"]'))
      ).click();
      const act = () => timeline.root.querySelector<HTMLElement>('[part~="delete-selected"]');
      (await soon('they can be deleted', act)).click();
      const deleted = await soon('all rows can be undone', () => {
        const rows = timeline.root.querySelectorAll('[part~="deleted"]');
        return rows.length === scene.entries.length ? rows : null;
      });
      for (const [index, row] of deleted.entries()) await note(row, textIndex(index));
    },
  },
};
