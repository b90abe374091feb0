import type { PeriodName } from '../../model/period.js';
import type { Count } from '../messages.js';

/** Texts of search, filters, chips and what they hide. */
export interface FindingMessages {
  /** Name of the button that shows the filters. */
  readonly filter: string;
  readonly filters: string;
  readonly filterType: string;
  readonly filterRelation: string;
  readonly filterFiles: string;
  readonly clear: string;
  /** Name of the chip that takes a filter away. */
  readonly removeFilter: (filter: string) => string;
  readonly filtersChosen: (chosen: Count) => string;
  /** Several choices of one kind, as one chip. */
  readonly severalChosen: (kind: string, chosen: Count) => string;
  /** What was searched for, as a chip. */
  readonly searchedFor: (search: string) => string;

  readonly hits: (found: Count) => string;
  readonly nothingFound: (search: string, among: Count | undefined) => string;
  readonly nothingMatches: (among: Count | undefined) => string;
  /** While the history is read on: how much of it was searched. */
  readonly searchedSoFar: (read: Count, of: Count | undefined) => string;
  /** While somebody searches more rows than are in the document: what the page's own search cannot see. */
  readonly pageSearch: string;
  readonly savedOutside: (date: string) => string;

  readonly withFiles: string;
  readonly withoutFiles: string;
  readonly anyFiles: string;
  readonly period: (name: PeriodName) => string;
  readonly periods: string;
  readonly from: string;
  readonly to: string;
  readonly since: (day: string) => string;
  readonly upTo: (day: string) => string;
  readonly endBeforeStart: string;

  readonly searchChoices: (kind: string) => string;
  readonly noChoices: string;
  readonly moreChoices: (more: Count) => string;
  readonly counting: string;
  /** What the numbers beside choices rest on, where that is not the whole history. */
  readonly countedIn: (read: Count, of: Count | undefined) => string;
}
