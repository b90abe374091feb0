import { createContext } from '@lit/context';
import type { InteractionAdapter } from '../data/adapter.js';

/**
 * The adapter that elements inside a provider share. The key is registered, so that two copies of this package on one
 * page meet; its number grows when the contract breaks.
 */
export const adapterContext = createContext<InteractionAdapter | undefined>(
  Symbol.for('interaction-timeline/adapter@1'),
);
