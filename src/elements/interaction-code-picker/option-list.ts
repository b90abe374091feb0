import type { CodeMatch } from '../../model/code-search.js';

/** A match with its place in the whole list, counted from 0. */
export interface PlacedMatch {
  readonly match: CodeMatch;
  readonly index: number;
}

/** Matches under one heading. */
export interface OptionGroup {
  readonly heading: string;
  readonly options: readonly PlacedMatch[];
}

/** Matches in the order in which they are shown: a group where its best match stands, in it the better ones first. */
export function inGroups(matches: readonly CodeMatch[]): CodeMatch[] {
  return [...byHeading(matches, (match) => match).values()].flat();
}

/** The first `limit` options under their headings. Expects the order of `inGroups`. */
export function groupOptions(options: readonly CodeMatch[], limit: number): OptionGroup[] {
  const placed = options.slice(0, limit).map((match, index) => ({ match, index }));
  return [...byHeading(placed, ({ match }) => match)].map(([heading, options]) => ({ heading, options }));
}

function byHeading<Entry>(entries: readonly Entry[], matchOf: (entry: Entry) => CodeMatch): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const heading = matchOf(entry).choice.group;
    const group = groups.get(heading);
    if (group) group.push(entry);
    else groups.set(heading, [entry]);
  }
  return groups;
}
