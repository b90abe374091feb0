import { createContext } from '@lit/context';
import type { User } from '../model/user.js';

/** The user who is signed in to the host, where the host says it rather than the adapter. */
export const userContext = createContext<User | undefined>(Symbol.for('interaction-timeline/user@1'));

/** How a host names the signed-in user on an element: as an object, or by attributes. */
export interface UserProperties {
  readonly currentUser?: User | undefined;
  readonly userId?: string | undefined;
  readonly userName?: string | undefined;
}

/** The user that an element was given, however the host said it. */
export function givenUser({ currentUser, userId, userName }: UserProperties): User | undefined {
  return currentUser ?? (userId === undefined ? undefined : { id: userId, name: userName });
}
