import { createContext } from '@lit/context';

/** The record whose history is shown. */
export interface RecordScope {
  readonly recordId?: string | undefined;
  /** What people call it; names the view, the dialog and the drafts. */
  readonly recordLabel?: string | undefined;
  /** Narrows the codes on offer: "person", "organization". */
  readonly recordType?: string | undefined;
}

export const recordContext = createContext<RecordScope | undefined>(Symbol.for('interaction-timeline/record@1'));
