import type { IconSet } from '../../shared/icon-set.js';

/** Icons that only the view options show. */
export const optionIcons: IconSet = {
  list: 'M9 7h11M9 12h11M9 17h11M4 7h.1M4 12h.1M4 17h.1',
  table: 'M4 5h16v14H4zm0 5h16M4 14.5h16M10 5v14',
  up: 'm8 14 4-4 4 4',
  down: 'm8 10 4 4 4-4',
};
