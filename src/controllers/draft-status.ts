import type { AdapterError } from '../data/adapter-error.js';

/** Whether what is typed is kept. */
export type DraftStatus =
  | { readonly state: 'idle' | 'keeping' }
  | {
      readonly state: 'kept';
      /** When it was last kept, epoch milliseconds. */
      readonly at: number;
      /** Files of which only the name is kept. */
      readonly unkept: readonly string[];
    }
  | { readonly state: 'failed'; readonly error: AdapterError };

/** Nothing is typed, or nothing has to be said of it. */
export const IDLE: DraftStatus = { state: 'idle' };

/** What people see of a status: nothing is drawn again for less. */
export function shownOf(status: DraftStatus): string {
  if (status.state === 'kept') return [Math.floor(status.at / 60_000), ...status.unkept].join('\n');
  return status.state === 'failed' ? status.error.kind : status.state;
}
