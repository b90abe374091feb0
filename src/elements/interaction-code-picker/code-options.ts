import type { CodeMatch } from '../../model/code-search.js';
import type { CodeValue } from '../../model/code.js';
import { formatCodeValue, toCodeValue } from './code-value-text.js';

/** An option of the list. */
export interface CodeOption extends CodeMatch {
  /** The heading it stands under. */
  readonly group: string;
}

/** Codes to be offered first, under a heading of their own. */
export type LiftedCodes = readonly [heading: string, values: readonly CodeValue[]];

/** Most options under such a heading. */
const LIFTED = 5;

/** Matches under their headings: a group stands where its best match does, and in it the better ones first. */
export function groupMatches(matches: readonly CodeMatch[]): readonly CodeOption[] {
  const groups = new Map<string, CodeOption[]>();
  for (const match of matches) {
    const { group } = match.choice;
    const option = { ...match, group };
    const siblings = groups.get(group);
    if (siblings) siblings.push(option);
    else groups.set(group, [option]);
  }
  return [...groups.values()].flat();
}

/** Puts some options before all others. Each stands once: what is lifted is not in its own group as well. */
export function liftOptions(options: readonly CodeOption[], lifted: readonly LiftedCodes[]): readonly CodeOption[] {
  if (lifted.every(([, values]) => values.length === 0)) return options;
  const rest = new Map(options.map((option) => [formatCodeValue(option.choice.value), option]));
  const first = lifted.flatMap(([group, values]) => {
    const offered: CodeOption[] = [];
    for (const given of values) {
      const value = toCodeValue(given);
      const option = value && rest.get(formatCodeValue(value));
      if (!option || offered.length === LIFTED) continue;
      rest.delete(formatCodeValue(value));
      offered.push({ ...option, group });
    }
    return offered;
  });
  return [...first, ...rest.values()];
}
