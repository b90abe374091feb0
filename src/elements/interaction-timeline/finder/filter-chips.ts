import type { I18n } from '../../../i18n/i18n.js';
import type { ViewState } from '../../../model/view-state.js';
import { spanText } from './span-text.js';
import { FILTER_KINDS, chosenCount, kindText, withoutKind, type FilterKind, type ListKind } from './filter-kinds.js';

/** One thing that narrows a view. */
export interface Chip {
  /** Unique among all of them. */
  readonly key: string;
  readonly text: string;
  /** What is to be chosen so that it narrows no longer. */
  readonly without: Partial<ViewState>;
}

/** What choices are called. */
export interface ChoiceNames {
  code(code: string, subcode: string | undefined): string;
  of(kind: ListKind, key: string): string;
}

/** From how many choices of a kind on they are counted instead of named. */
const MANY = 4;

/** What narrows a view, in words: what was searched for, then the filters. */
export function chipsOf(state: ViewState, names: ChoiceNames, i18n: I18n): readonly Chip[] {
  const search = state.search?.trim();
  return [
    ...(search ? [{ key: 'search', text: i18n.messages.searchedFor(search), without: { search: undefined } }] : []),
    ...FILTER_KINDS.flatMap((kind) => kindChips(kind, state, names, i18n)),
  ];
}

function kindChips(kind: FilterKind, state: ViewState, names: ChoiceNames, i18n: I18n): readonly Chip[] {
  const { messages, format } = i18n;
  const { filters = {}, period } = state;
  const count = chosenCount(kind, state);
  if (count === 0) return [];
  const whole = (text: string): Chip => ({ key: kind, text, without: withoutKind(kind, state) });
  if (kind === 'dates') return [whole(period ? messages.period(period) : spanText(filters, i18n))];
  if (kind === 'files') return [whole(filters.hasFiles ? messages.withFiles : messages.withoutFiles)];
  if (count >= MANY) return [whole(messages.severalChosen(kindText(kind, messages), format.count(count)))];
  if (kind === 'codes') {
    return filters.codes!.map((one) => ({
      key: JSON.stringify([one.code, one.subcode]),
      text: names.code(one.code, one.subcode),
      without: { filters: { ...filters, codes: others(filters.codes, one) } },
    }));
  }
  return filters[kind]!.map((one) => ({
    key: `${kind} ${one}`,
    text: names.of(kind, one),
    without: { filters: { ...filters, [kind]: others(filters[kind], one) } },
  }));
}

/** A list without one of its values; undefined where none is left. */
function others<Value>(list: readonly Value[] | undefined, one: Value): readonly Value[] | undefined {
  const left = list?.filter((other) => other !== one);
  return left?.length ? left : undefined;
}
