/** A person or organisation related to the record: a parent, a sibling, a counsellor, a payer. */
export interface Relation {
  /** The backend's id of the relation, unique within the record. */
  readonly id: string;
  /** The name people know the relation by; null or absent where the backend has none, and then the type or id is shown. */
  readonly label?: string | null | undefined;
  /** How the relation stands to the record, in words: "Mother", "Counselor". */
  readonly type?: string | undefined;
  /** True where the relation has a record of its own. */
  readonly linked?: boolean | undefined;
}
