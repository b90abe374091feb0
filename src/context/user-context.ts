import { createContext } from '@lit/context';
import type { User } from '../model/user.js';

/** The user who is signed in to the host, where the host says it rather than the adapter. */
export const userContext = createContext<User | undefined>(Symbol.for('interaction-timeline/user@1'));
