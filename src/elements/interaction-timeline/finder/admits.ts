import { searchedText } from '../../../data/history/digest.js';
import { filterMatcher, searchMatcher } from '../../../data/history/match.js';
import type { Query } from '../../../data/query.js';
import { CodeTree } from '../../../model/code-tree.js';
import type { Interaction } from '../../../model/interaction.js';
import { placeOf } from '../../../model/order.js';

/**
 * Whether an entry that was just saved or changed is among those that are shown, by the matching that local adapters use. The
 * adapter has the last word, when it is asked the next time: it may search otherwise.
 */
export function admits(
  entry: Interaction,
  { view, filters, search = '' }: Pick<Query, 'view' | 'filters' | 'search'>,
  codes: CodeTree | undefined,
  timeZone: string,
): boolean {
  const [time] = placeOf(entry);
  return (
    filterMatcher({ view, filters, timeZone })(entry, time) &&
    searchMatcher(search, codes ?? new CodeTree([]))(entry, searchedText(entry))
  );
}
