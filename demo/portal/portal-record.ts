import type { Code, Interaction, Relation, User } from 'interaction-timeline';

/** A heading of the card with its facts, as term and value. */
export interface CardSection {
  readonly id: string;
  readonly heading: string;
  readonly facts: readonly (readonly [term: string, value: string])[];
}

/** What the portal knows of a record: what its page shows, and what it hands to the widget. */
export interface PortalRecord {
  readonly id: string;
  readonly label: string;
  readonly type: string;
  readonly eyebrow: string;
  readonly summary: string;
  readonly sections: readonly CardSection[];
  /** The widget's own codes where absent. */
  readonly codes?: readonly Code[];
  readonly users: readonly User[];
  readonly relations: readonly Relation[];
  /** Whom the portal's own tools reach; none where it has no such tools. */
  readonly people: readonly { readonly key: string; readonly label: string }[];
  /** Other records of the same kind, to choose from. */
  readonly others: readonly { readonly id: string; readonly label: string }[];
  /** Makes the history that the record starts with. */
  readonly createHistory: () => SeededHistory;
}

/** A history to begin with, and the content of its files by attachment id. */
export interface SeededHistory {
  readonly interactions: readonly Interaction[];
  readonly files?: ReadonlyMap<string, Blob>;
}
