import type { Topic } from './topic.js';
import { applicationTopics } from './topics-application.js';
import { earlyTopics } from './topics-early.js';
import { gapYearTopics } from './topics-gap-year.js';
import { searchTopics } from './topics-search.js';

/** All questions of the story. */
export const topics: readonly Topic[] = [...earlyTopics, ...searchTopics, ...applicationTopics, ...gapYearTopics];
