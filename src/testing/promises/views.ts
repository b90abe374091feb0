import { promisesOf } from '../adapter-promise.js';
import { ensure } from '../broken-promise.js';
import { assume } from '../not-claimed.js';
import { ifSupported } from '../rejection.js';

/** What the two views and the bar of flags promise. */
export const viewPromises = promisesOf('views', {
  interactions: {
    promise: 'shows in the view of interactions nothing that a machine did',
    async check(context) {
      const machine = (await context.take(100)).find(({ origin }) => origin === 'system');
      ensure(!machine, `the entry ${machine?.id} is of the system`);
    },
  },
  activities: {
    promise: 'shows in the view of activities the interactions as well',
    async check(context) {
      const activities = await ifSupported('the view of activities', () => context.take(500, { view: 'activities' }));
      const ids = new Set(activities.map(({ id }) => id));
      const missing = (await context.take(20)).find(({ id }) => !ids.has(id));
      assume(!missing || activities.length < 500, 'the view of activities is too long to compare');
      ensure(!missing, `the entry ${missing?.id} is missing among the activities`);
    },
  },
  flagged: {
    promise: 'shows only raised flags when asked for them',
    async check(context) {
      const flags = await ifSupported('asking for flags', () => context.take(50, { flagged: true }));
      const other = flags.find(({ flag }) => flag !== 'raised');
      ensure(!other, `the entry ${other?.id} is no raised flag`);
    },
  },
  'all-flags': {
    promise: 'finds every raised flag that the history shows',
    async check(context) {
      const raised = (await context.take(200)).filter(({ flag }) => flag === 'raised');
      assume(raised.length > 0, 'the record has no raised flag');
      const flags = await ifSupported('asking for flags', () => context.take(200, { flagged: true }));
      const missing = raised.find(({ id }) => !flags.some((flag) => flag.id === id));
      ensure(!missing, `the flag ${missing?.id} was not found`);
    },
  },
});
